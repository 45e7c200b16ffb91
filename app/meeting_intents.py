"""Two recordings of one meeting made one, the second after the first, and one meeting parted in two."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Final

from app.changes import Change, Gap, MeetingSummary, SpeakerTalk
from app.joined_meetings import facts as recorded
from app.joined_meetings import joining, moving, parting
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
from app.splicing import Report
from app.store import meetings
from app.store.words import Ticks, to_seconds, to_ticks
from app.transcript import MeetingId, SpeakerId
from app.translation import noop, tr

__all__ = ["JoinPlan", "MeetingIntents", "NotJoined"]

_LEAST: Final = 1.0  # seconds of either part of a meeting that is split
#: Seconds that two recordings may overlap by their clocks and still be one after the other.
_CLOCKS: Final = 5.0


@dataclass(frozen=True, slots=True)
class JoinPlan:
    """What making one of two would mean.

    Attributes:
        first, second: in the order of time, as far as it is known.
        pause: seconds that really went by between them; ``None`` where nobody knows.
        at_once: by their clocks they were recorded at the same time, so neither comes after the other.
        same: names of people who are in both.
        people: who speaks in the first and in the second.
        pairs: who of the second is somebody of the first, by the name.
    """

    first: MeetingSummary
    second: MeetingSummary
    pause: float | None
    at_once: bool = False
    same: tuple[str, ...] = ()
    people: tuple[tuple[SpeakerTalk, ...], tuple[SpeakerTalk, ...]] = ((), ())
    pairs: Mapping[SpeakerId, SpeakerId] = field(default_factory=dict)


class MeetingIntents(MeetingMaking):
    """The part of :class:`app.library.Library` that joins and parts meetings."""

    def plan_join(self, one: MeetingId, other: MeetingId) -> JoinPlan:
        """What joining two meetings would mean, the earlier first.

        Raises:
            NotJoined: why they cannot be.
        """
        with self._store.read() as view:
            first, second = self._original(view, one), self._original(view, other)
            talk = {item.key: meetings.talk(view, item.key) for item in (first, second)}
        if second.summary.created < first.summary.created:
            first, second = second, first
        _check_pair(first, second)
        same = joining.same_names(first.story.voices, second.story.voices)
        names = tuple(str(first.story.voices[key].name) for key in dict.fromkeys(same.values()))
        return JoinPlan(
            first.summary,
            second.summary,
            _pause(first, second),
            _is_at_once(first, second),
            names,
            (tuple(talk[first.key]), tuple(talk[second.key])),
            {SpeakerId(key): SpeakerId(other) for key, other in same.items()},
        )

    def join_meetings(
        self,
        first: MeetingId,
        second: MeetingId,
        *,
        silence: float = 0.0,
        same: Mapping[SpeakerId, SpeakerId] | None = None,
        report: Report = lambda _done, _total: None,
        cancelled: threading.Event = NEVER,
    ) -> Change:
        """Make one meeting of two, ``second`` after ``first``; both go to the trash. Takes a while.

        Args:
            silence: seconds between the two.
            same: who of the second is somebody of the first; those of one name are, unless this is given.

        Raises:
            NotJoined, NotSpliced, SpliceStopped, DiskFull, FolderUnusable: nothing was changed.
        """
        with self._store.read() as view:
            pair = self._original(view, first), self._original(view, second)
            _check_pair(*pair)
            if _is_at_once(*pair):
                raise NotJoined(_AT_ONCE)
            order = order_of(view, pair)
        with self._store.write() as tx:
            keys = [new_keys(tx, item.story) for item in pair]
        shift = Ticks(pair[0].length + to_ticks(silence))
        places = joining.tracks_of(*map(labels_of, pair))
        top = pair[0].story.top_number()
        whole = _joined_story(pair, keys, (shift, top), places[:2], same)
        part = Part(
            pair[0].summary.title,
            pair[0].created.isoformat(timespec="milliseconds"),
            pair[0].summary.source,
            "recorded" if pair[0].facts and pair[1].facts else "imported",
            places[2] if any(item.tracks for item in pair) else [],
            Ticks(shift + pair[1].length),
            whole,
            _joined_gaps(pair, places[:2], to_seconds(shift)),
            None,
            order,
        )
        if pair[0].facts and pair[1].facts:
            part.facts = recorded.of_both(pair[0].facts, pair[1].facts, places[:2], to_seconds(shift))
        sources = [
            Laid(pair[0], places[0], 0.0, mark="1:"),
            Laid(pair[1], places[1], to_seconds(shift), mark="2:"),
        ]
        part.tracks, part.voices = self._laid(part, sources), self._voices(part, sources)
        gone = [item.summary.sound_removed for item in pair]
        part.removed = max(moment for moment in gone if moment) if all(gone) else None
        return self._replace(pair, [part], "Join Meetings", report, cancelled)

    def split_meeting(
        self,
        meeting: MeetingId,
        seconds: float,
        *,
        report: Report = lambda _done, _total: None,
        cancelled: threading.Event = NEVER,
    ) -> Change:
        """Part a meeting in two at a place; it goes to the trash. Takes a while.

        Raises:
            NotJoined, NotSpliced, SpliceStopped, DiskFull, FolderUnusable: nothing was changed.
        """
        at = to_ticks(seconds)
        with self._store.read() as view:
            whole = self._original(view, meeting)
            check_one(whole)
            order = order_of(view, [whole])
        if not _LEAST <= to_seconds(at) <= to_seconds(whole.length) - _LEAST:
            raise NotJoined(_AT_THE_EDGE)
        with self._store.write() as tx:
            keys = [new_keys(tx, whole.story), new_keys(tx, whole.story)]
        place = to_seconds(at)
        gaps = recorded.parted_gaps(whole.gaps, place)
        later = recorded.gone_by(whole.gaps, place)
        both = recorded.parted(whole.facts, place, later) if whole.facts else (None, None)
        parts = []
        sides: tuple[parting.Side, parting.Side] = ("before", "after")
        for number, side in enumerate(sides):
            begins, ends = (0, at) if side == "before" else (at, whole.length)
            told = parting.part(whole.story, at, side)
            told = moving.carried(told, moving.going(told, *keys[number], shift=-begins))
            created = whole.created + timedelta(seconds=later if number else 0)
            title = whole.summary.title if not number else tr("{title}, part 2", title=whole.summary.title)
            part = Part(
                title,
                created.isoformat(timespec="milliseconds"),
                whole.summary.source,
                whole.summary.origin,
                [track.label for track in whole.tracks],
                Ticks(ends - begins),
                told,
                gaps[number],
                both[number],
                order,
            )
            same = {number: number for number in range(len(whole.tracks))}
            sources = [Laid(whole, same, -to_seconds(begins))]
            part.tracks, part.voices = self._laid(part, sources), self._voices(part, sources)
            part.removed = whole.summary.sound_removed
            parts.append(part)
        return self._replace([whole], parts, "Split Meeting", report, cancelled)


def _joined_story(
    pair: tuple[Original, Original],
    keys: Sequence[tuple[int, dict[tuple[str, int], int]]],
    by: tuple[int, int],
    places: tuple[Mapping[int, int], Mapping[int, int]],
    same: Mapping[SpeakerId, SpeakerId] | None,
) -> Story:
    shift, top = by
    ways = [
        replace(moving.going(pair[0].story, *keys[0]), tracks=places[0]),
        replace(moving.going(pair[1].story, *keys[1], shift=shift, numbered=top), tracks=places[1]),
    ]
    first, second = (
        moving.carried(item.story, way, mark)
        for item, way, mark in zip(pair, ways, ("1:", "2:"), strict=True)
    )
    if same is None:
        people = joining.same_names(first.voices, second.voices)
    else:
        people = {ways[1].speakers[key]: ways[0].speakers[into] for key, into in same.items()}
    whole = joining.joined(first, second, places, shift + pair[1].length)
    return joining.with_same_people(whole, people, now())


def _joined_gaps(
    pair: tuple[Original, Original], places: tuple[Mapping[int, int], Mapping[int, int]], later: float
) -> list[Gap]:
    first, second = pair
    gaps = recorded.shifted(first.gaps, 0.0, places[0])
    pause = _pause(first, second)
    if pause is not None:
        between = to_seconds(first.length)
        left = pause - (later - between)
        if left > 0.5:
            gaps.append(Gap("paused", later, later, left, "", None))
    return [*gaps, *recorded.shifted(second.gaps, later, places[1])]


def _pause(first: Original, second: Original) -> float | None:
    """Seconds between two recordings by the clock; nobody knows of files when they were made."""
    if not (first.facts and second.facts):
        return None
    length = to_seconds(first.length)
    ended = first.created + timedelta(seconds=recorded.gone_by(first.gaps, length))
    return max(0.0, (second.created - ended).total_seconds())


def _check_pair(first: Original, second: Original) -> None:
    if first.key == second.key:
        raise NotJoined(_ONE)
    for item in (first, second):
        check_one(item)
    if bool(first.story.made) != bool(second.story.made):
        raise NotJoined(_HALF)


def _is_at_once(first: Original, second: Original) -> bool:
    """Whether two recordings were made at the same time, by the clock."""
    if not (first.facts and second.facts):
        return False
    begin = max(first.created, second.created)
    end = min(item.created + timedelta(seconds=to_seconds(item.length)) for item in (first, second))
    shorter = to_seconds(min(first.length, second.length))
    return (end - begin).total_seconds() > min(_CLOCKS, shorter / 2)


_ONE: Final = noop("Choose two different meetings.")
_HALF: Final = noop("Only one of these meetings has been transcribed; transcribe the other one first.")
_AT_ONCE: Final = noop(
    "These were recorded at the same time, so neither comes after the other; join them as recordings of two "
    "devices."
)
_AT_THE_EDGE: Final = noop("There is next to nothing on one side of this place; choose one further inside.")
