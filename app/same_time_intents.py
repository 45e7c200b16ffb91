"""Two recordings made at the same time, on two devices, made one meeting with the sound of both.

Where the second lies on the first one's time line is found from the sound by a process of the engine
(:mod:`app.syncing`), or said by the user. The text of the first is kept whole; of the second only what falls
where the first has nothing (:mod:`app.joined_meetings.filling`). All of it is in the originals, which go to
the trash as they do when one is laid after the other.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import cleaning, unfinished
from app.changes import Change, MeetingSummary, SpeakerTalk
from app.ids import new_ulid
from app.joined_meetings import facts as recorded
from app.joined_meetings import filling, joining, moving
from app.joined_meetings.filling import Filled
from app.joined_meetings.story import Story
from app.library_base import now
from app.meeting_making import (
    NEVER,
    Laid,
    MeetingMaking,
    NotJoined,
    Original,
    Part,
    check_one,
    labels_of,
    new_keys,
    order_of,
)
from app.paths import private_folder
from app.splicing import Report, splice
from app.store import meetings
from app.store.words import Ticks, to_seconds, to_ticks
from app.syncing import sync
from app.transcript import MeetingId, SpeakerId
from app.translation import noop
from app.vault import held
from engine.splicing import SpliceOrder, SplicePiece, SpliceTrack
from engine.syncing import SURE, Synced, SyncOrder, SyncTrack

if TYPE_CHECKING:
    from app.joined_meetings.voices import Voices

__all__ = ["SURE", "Placed", "SameTimeIntents", "SameTimePlan", "Synced"]

_LEAST: Final = 1.0  # seconds that two recordings must share
_LONGEST: Final = 80  # characters of a title before a track's own label
#: Of what is listened to: seconds in all, and until it is the other one's turn.
HEARD: Final = 12.0
_TURN: Final = 2.0
#: In place of a meeting's id: what is there belongs to none.
_LISTENING: Final = MeetingId("listening")


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the second recording lies: what is at ``t`` there is at ``offset + pace * t`` in the first."""

    offset: float
    pace: float = 1.0


@dataclass(frozen=True, slots=True)
class SameTimePlan:
    """What making one of two recordings of the same time would mean.

    Attributes:
        filling: paragraphs of the second, or parts of them, that fill gaps of the first.
        left: paragraphs of the second that say what the first has.
        shared: seconds in which both were recording.
        people: who speaks in the first and in the second.
        pairs: who of the second is somebody of the first: by the name, else by talking at the same time.
    """

    first: MeetingSummary
    second: MeetingSummary
    filling: int
    left: int
    shared: float
    people: tuple[tuple[SpeakerTalk, ...], tuple[SpeakerTalk, ...]] = ((), ())
    pairs: Mapping[SpeakerId, SpeakerId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Whole:
    """Both on one time line. ``pairs`` and ``names`` (of everybody in the second who has one) by keys of the
    new meeting; ``ways``: those keys by the keys of each."""

    first: Story
    filled: Filled
    places: tuple[dict[int, int], dict[int, int]]
    later: tuple[Ticks, Ticks]
    length: Ticks
    pairs: dict[int, int]
    names: dict[int, str]
    ways: tuple[Mapping[int, int], Mapping[int, int]]


class SameTimeIntents(MeetingMaking):
    """The part of :class:`app.library.Library` that joins what two devices recorded."""

    def compare_recordings(
        self,
        first: MeetingId,
        second: MeetingId,
        *,
        report: Report = lambda _done, _total: None,
        cancelled: threading.Event = NEVER,
    ) -> Synced:
        """Where ``second`` lies on the time line of ``first``, from what both heard. Takes a while; changes
        nothing.

        Raises:
            NotJoined, NotCompared, CompareStopped
        """
        with self._store.read() as view:
            pair = self._original(view, first), self._original(view, second)
        _check_pair(*pair)
        sounds = [self._sounds(item) for item in pair]
        return sync(SyncOrder(*sounds), cancelled, report)

    def plan_same_time(self, first: MeetingId, second: MeetingId, placed: Placed) -> SameTimePlan:
        """What joining them would mean; reads only.

        Raises:
            NotJoined: why they cannot be.
        """
        with self._store.read() as view:
            pair = self._original(view, first), self._original(view, second)
            talk = [tuple(meetings.talk(view, item.key)) for item in pair]
        _check_pair(*pair)
        shared = _shared(pair, placed)
        # Only compared, so anybody may have any key; they must only not be one another's.
        far = 1 + max([0, *pair[0].story.people()])
        keys = [(start, _no_marks(item)) for start, item in zip((0, far), pair, strict=True)]
        whole = _whole(pair, keys, placed, None)
        back = [{new: old for old, new in way.items()} for way in whole.ways]
        pairs = {SpeakerId(back[1][key]): SpeakerId(back[0][other]) for key, other in whole.pairs.items()}
        return SameTimePlan(
            pair[0].summary,
            pair[1].summary,
            whole.filled.filling,
            whole.filled.left,
            shared,
            (talk[0], talk[1]),
            pairs,
        )

    def join_same_time(
        self,
        first: MeetingId,
        second: MeetingId,
        placed: Placed,
        *,
        same: Mapping[SpeakerId, SpeakerId] | None = None,
        report: Report = lambda _done, _total: None,
        cancelled: threading.Event = NEVER,
    ) -> Change:
        """Make one meeting of two recordings of the same time; both go to the trash. Takes a while.

        Args:
            same: who of the second is somebody of the first; else as in :meth:`plan_same_time`.

        Raises:
            NotJoined, NotSpliced, SpliceStopped, DiskFull, FolderUnusable: nothing was changed.
        """
        with self._store.read() as view:
            pair = self._original(view, first), self._original(view, second)
            _check_pair(*pair)
            order = order_of(view, pair)
        _shared(pair, placed)
        with self._store.write() as tx:
            keys = [new_keys(tx, item.story) for item in pair]
        whole = _whole(pair, keys, placed, same)
        lead, later = map(to_seconds, whole.later)
        both = pair[0].facts, pair[1].facts
        part = Part(
            pair[0].summary.title,
            (pair[0].created - timedelta(seconds=lead)).isoformat(timespec="milliseconds"),
            pair[0].summary.source,
            "recorded" if all(both) else "imported",
            _labels(pair) if any(item.tracks for item in pair) else [],
            whole.length,
            _told(whole),
            [
                *recorded.shifted(pair[0].gaps, lead, whole.places[0]),
                *recorded.shifted(pair[1].gaps, later, whole.places[1], placed.pace),
            ],
            recorded.at_once(both[0], both[1], whole.places, (lead, later)) if both[0] and both[1] else None,
            order,
        )
        sources = [
            Laid(pair[0], whole.places[0], lead, mark="1:"),
            Laid(pair[1], whole.places[1], later, placed.pace, "2:"),
        ]
        part.tracks = self._laid(part, sources)
        part.voices = _heard_once(self._voices(part, sources), whole)
        gone = [item.summary.sound_removed for item in pair]
        part.removed = max(moment for moment in gone if moment) if all(gone) else None
        return self._replace(pair, [part], "Join Meetings", report, cancelled)

    def listen_to_both(self, first: MeetingId, second: MeetingId, placed: Placed, turn: int = 0) -> Path:
        """A sound file in which the two take turns every two seconds, where somebody talks: where ``placed``
        is right, nothing is said twice and nothing is missing. Each ``turn`` is another place.
        :meth:`tidy_unfinished` takes it away; sealed where the library is.

        Raises:
            NotJoined, NotSpliced, SpliceStopped, DiskFull
        """
        with self._store.read() as view:
            pair = self._original(view, first), self._original(view, second)
        _shared(pair, placed)
        sounds = [self._sounds(item)[0] for item in pair]
        begins = _some_place(pair, placed, turn)
        pieces: list[SplicePiece] = []
        while (done := len(pieces) * _TURN) < HEARD:
            which = len(pieces) % 2
            start = begins + done
            if which:
                start = max(0.0, (start - placed.offset) / placed.pace)
            end = min(start + _TURN, to_seconds(pair[which].length))
            if end <= start:
                break
            pieces.append(SplicePiece(sounds[which].path, start, end, done, sounds[which].key))
        if not pieces:
            raise NotJoined(_APART)
        folder = private_folder(unfinished.work_folder(self.folder, _LISTENING))
        name = f"both-{new_ulid()}"
        track = SpliceTrack(name, tuple(pieces), pieces[-1].at + pieces[-1].end - pieces[-1].start)
        made = splice(SpliceOrder((track,), str(folder), held.job_key(folder)), NEVER, _nobody)
        return folder / made.tracks[0].audio.path

    # -- inside --------------------------------------------------------------------------------------

    def _sounds(self, item: Original) -> tuple[SyncTrack, ...]:
        folder = self.meeting_folder(item.summary.id)
        paths = [folder / track.audio for track in item.tracks if track.audio]
        if not paths:
            raise NotJoined(_SILENT)
        return tuple(SyncTrack(str(path), to_seconds(item.length), held.file_key(path)) for path in paths)


def _some_place(pair: tuple[Original, Original], placed: Placed, turn: int) -> float:
    """Seconds of the first at which somebody begins to talk while both record; one after another."""
    first, second = (to_seconds(item.length) for item in pair)
    low = max(0.0, placed.offset)
    high = max(low, min(first, placed.offset + placed.pace * second) - HEARD)
    starts = sorted(to_seconds(piece.start) for piece in pair[0].story.pieces)
    inside = [start for start in starts if low <= start <= high] or [(low + high) / 2]
    return inside[(len(inside) // 2 + turn * max(1, len(inside) // 5)) % len(inside)]


def _no_marks(item: Original) -> dict[tuple[str, int], int]:
    return dict.fromkeys(item.story.marks(), 0)


def _nobody(_done: float, _total: float) -> None:
    return


def _whole(
    pair: tuple[Original, Original],
    keys: list[tuple[int, dict[tuple[str, int], int]]],
    placed: Placed,
    same: Mapping[SpeakerId, SpeakerId] | None,
) -> _Whole:
    """Both stories where they belong."""
    first, second = (item.story for item in pair)
    lead, later = to_ticks(max(0.0, -placed.offset)), to_ticks(max(0.0, placed.offset))
    count = len(labels_of(pair[0]))
    places = (
        {number: number for number in range(count)},
        {number: number + count for number in range(len(labels_of(pair[1])))},
    )
    top = first.top_number()
    ways = (
        replace(moving.going(first, *keys[0], shift=lead), tracks=places[0]),
        replace(moving.going(second, *keys[1], later, top, placed.pace), tracks=places[1]),
    )
    ours, theirs = moving.carried(first, ways[0], "1:"), moving.carried(second, ways[1], "2:")
    if same is None:
        by_name = joining.same_names(ours.voices, theirs.voices)
        pairs = {**filling.same_time(ours, theirs), **by_name}
    else:
        pairs = {ways[1].speakers[key]: ways[0].speakers[into] for key, into in same.items()}
    length = max(ways[0].at(pair[0].length), ways[1].at(pair[1].length))
    return _Whole(
        ours,
        filling.filling(ours, theirs),
        places,
        (lead, later),
        Ticks(length),
        pairs,
        {key: voice.name for key, voice in theirs.voices.items() if voice.name},
        (ways[0].speakers, ways[1].speakers),
    )


def _told(whole: _Whole) -> Story:
    """The text of both."""
    told, spans = whole.filled.story, whole.filled.spans
    own = [whole.places[1].get(number, -1) for number in range(len(told.tracks))]
    second = replace(
        told,
        tracks=tuple(
            filling.only(text, spans.get(place, ())) for text, place in zip(told.tracks, own, strict=True)
        ),
        turns=tuple(
            filling.only_turns(turns, spans.get(place, ()))
            for turns, place in zip(told.turns, own, strict=True)
        ),
    )
    joined = joining.joined(whole.first, second, whole.places, whole.length)
    pairs = {key: into for key, into in whole.pairs.items() if key in second.voices}
    unseen = {
        into: name
        for key, into in whole.pairs.items()
        if key not in second.voices and (name := whole.names.get(key))
    }
    joined = joining.with_names(joined, unseen, now())
    return joining.with_same_people(joined, pairs, now())


def _heard_once(voices: Mapping[int, Voices], whole: _Whole) -> dict[int, Voices]:
    """The voices of all tracks; those of the second count only where it fills a gap."""
    from app.joined_meetings import voices as kept_voices  # with numpy

    length = to_seconds(whole.length)
    theirs = set(whole.places[1].values())
    return {
        number: kept_voices.silent_but(
            part,
            [(to_seconds(low), to_seconds(high)) for low, high in whole.filled.spans.get(number, ())],
            length,
        )
        if number in theirs
        else part
        for number, part in voices.items()
    }


def _labels(pair: tuple[Original, Original]) -> list[str]:
    """Of each track, so that one can tell which device it came from."""
    found = []
    for item in pair:
        title = cleaning.one_line(item.summary.title)[:_LONGEST]
        found += [f"{title}: {label}" if label and label != title else title for label in labels_of(item)]
    return found


def _shared(pair: tuple[Original, Original], placed: Placed) -> float:
    """Seconds in which both were recording."""
    first, second = (to_seconds(item.length) for item in pair)
    shared = min(first, placed.offset + placed.pace * second) - max(0.0, placed.offset)
    if shared < _LEAST:
        raise NotJoined(_APART)
    return shared


def _check_pair(first: Original, second: Original) -> None:
    if first.key == second.key:
        raise NotJoined(_ONE)
    for item in (first, second):
        check_one(item)
        if any(gap.kind == "paused" for gap in item.gaps):
            raise NotJoined(_PAUSED)
    if bool(first.story.made) != bool(second.story.made):
        raise NotJoined(_HALF)


_ONE: Final = noop("Choose two different meetings.")
_HALF: Final = noop("Only one of these meetings has been transcribed; transcribe the other one first.")
_SILENT: Final = noop("One of these meetings has no sound to compare; set the time yourself.")
_APART: Final = noop(
    "Placed like this, the two were not recording at the same time; join them one after the other."
)
_PAUSED: Final = noop(
    "One of these recordings was paused in between, so the two do not run alongside; split it at the pause "
    "and join its parts."
)
