"""Two recordings of one meeting made one, and one meeting parted in two.

What is made is new; what it was made from goes to the trash in the same transaction, as one step of the
library's order. So undoing is one step, and a kill leaves either the originals or the result. Sound is laid
end to end by a process of the engine before, into files that nobody knows of until then.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final, Literal

from app import unfinished
from app.changes import Change, Gap, MeetingSummary, RecordingFacts, Track
from app.errors import AppError
from app.ids import new_ulid
from app.joined_meetings import facts as recorded
from app.joined_meetings import joining, moving, parting, story
from app.joined_meetings.story import Settled, Story
from app.library_base import LibraryBase, now
from app.paths import private_folder
from app.splicing import Report, splice
from app.store import edits, filing, meetings, projected, recordings
from app.store import jobs as job_rows
from app.store.filing import Image
from app.store.transaction import Transaction
from app.store.words import Ticks, to_seconds, to_ticks
from app.transcript import MeetingId, SpeakerId
from app.translation import noop, tr
from app.vault import held
from engine.splicing import SpliceOrder, SplicePiece, SpliceTrack

_NAME: Final = "joined"
_LEAST: Final = 1.0  # seconds of either part of a meeting that is split
_NEVER: Final = threading.Event()
#: Seconds that two recordings may overlap by their clocks and still be one after the other.
_CLOCKS: Final = 5.0


class NotJoined(AppError):
    """These meetings cannot be made one, or this one not two; nothing was changed."""

    code = "not-joined"
    exit_status = 2


@dataclass(frozen=True, slots=True)
class JoinPlan:
    """What making one of two would mean.

    Attributes:
        first, second: in the order of time, as far as it is known.
        pause: seconds that really went by between them; ``None`` where nobody knows.
        same: names of people who are in both.
    """

    first: MeetingSummary
    second: MeetingSummary
    pause: float | None
    same: tuple[str, ...] = ()


@dataclass(slots=True)
class _Part:
    """What a new meeting gets."""

    title: str
    created: str
    source: str
    origin: Literal["imported", "recorded"]
    labels: Sequence[str]
    length: Ticks
    story: Story
    gaps: Sequence[Gap]
    facts: RecordingFacts | None
    filed: Image
    id: MeetingId = field(default_factory=lambda: MeetingId(new_ulid()))
    tracks: tuple[SpliceTrack, ...] = ()
    settled: Settled | None = None
    removed: datetime | None = None  # when the sound of all of it was taken away as the user wished


@dataclass(frozen=True, slots=True)
class _Original:
    """A meeting as it was when it was looked at. ``stamp``: the last entry of its journal then."""

    key: int
    summary: MeetingSummary
    created: datetime
    tracks: list[Track]
    story: Story
    gaps: list[Gap]
    facts: RecordingFacts | None
    length: Ticks
    stamp: int


class MeetingIntents(LibraryBase):
    """The part of :class:`app.library.Library` that joins and parts meetings."""

    def plan_join(self, one: MeetingId, other: MeetingId) -> JoinPlan:
        """What joining two meetings would mean, the earlier first.

        Raises:
            NotJoined: why they cannot be.
        """
        with self._store.read() as view:
            first, second = self._original(view, one), self._original(view, other)
        if second.summary.created < first.summary.created:
            first, second = second, first
        _check_pair(first, second)
        same = joining.same_names(first.story.voices, second.story.voices)
        names = tuple(str(first.story.voices[key].name) for key in dict.fromkeys(same.values()))
        return JoinPlan(first.summary, second.summary, _pause(first, second), names)

    def join_meetings(
        self,
        first: MeetingId,
        second: MeetingId,
        *,
        silence: float = 0.0,
        same: Mapping[SpeakerId, SpeakerId] | None = None,
        report: Report = lambda _done, _total: None,
        cancelled: threading.Event = _NEVER,
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
            order = _order(view, pair)
        with self._store.write() as tx:
            keys = [_new_keys(tx, item.story) for item in pair]
        shift = Ticks(pair[0].length + to_ticks(silence))
        places = joining.tracks_of(*map(_labels, pair))
        top = pair[0].story.top_number()
        whole = _joined_story(pair, keys, (shift, top), places[:2], same)
        part = _Part(
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
        part.tracks = self._laid(part, [(pair[0], places[0], 0.0), (pair[1], places[1], to_seconds(shift))])
        gone = [item.summary.sound_removed for item in pair]
        part.removed = max(moment for moment in gone if moment) if all(gone) else None
        return self._replace(pair, [part], "Join Meetings", report, cancelled)

    def split_meeting(
        self,
        meeting: MeetingId,
        seconds: float,
        *,
        report: Report = lambda _done, _total: None,
        cancelled: threading.Event = _NEVER,
    ) -> Change:
        """Part a meeting in two at a place; it goes to the trash. Takes a while.

        Raises:
            NotJoined, NotSpliced, SpliceStopped, DiskFull, FolderUnusable: nothing was changed.
        """
        at = to_ticks(seconds)
        with self._store.read() as view:
            whole = self._original(view, meeting)
            _check_one(whole)
            order = _order(view, [whole])
        if not _LEAST <= to_seconds(at) <= to_seconds(whole.length) - _LEAST:
            raise NotJoined(_AT_THE_EDGE)
        with self._store.write() as tx:
            keys = [_new_keys(tx, whole.story), _new_keys(tx, whole.story)]
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
            part = _Part(
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
            part.tracks = self._laid(part, [(whole, same, -to_seconds(begins))])
            part.removed = whole.summary.sound_removed
            parts.append(part)
        return self._replace([whole], parts, "Split Meeting", report, cancelled)

    def tidy_unfinished(self) -> int:
        """Take away what meetings that a kill kept from being made have left; how many there were."""
        return unfinished.tidy(self.folder, self._store)

    # -- inside --------------------------------------------------------------------------------------

    def _original(self, tx: Transaction, id_: MeetingId) -> _Original:
        key = meetings.key_of(tx, id_)
        (summary,) = meetings.summaries(tx, self.meeting_folder, only=key)
        return _Original(
            key,
            summary,
            summary.created,
            meetings.tracks(tx, key),
            story.read(tx, key),
            recordings.gaps(tx, key),
            recordings.facts(tx, key),
            Ticks(meetings.column(tx, key, "duration_tick")),
            edits.newest(tx, key),
        )

    def _laid(
        self, part: _Part, sources: Sequence[tuple[_Original, Mapping[int, int], float]]
    ) -> tuple[SpliceTrack, ...]:
        """The tracks of a new meeting: of each original its tracks, where they go, and how much later."""
        length = to_seconds(part.length)
        pieces: dict[int, list[SplicePiece]] = {}
        for original, places, later in sources:
            folder = self.meeting_folder(original.summary.id)
            for track in original.tracks:
                path = folder / str(track.audio)
                if track.audio is None or not path.exists():
                    continue
                start = max(0.0, -later)
                end = min(to_seconds(original.length), length - later)
                piece = SplicePiece(str(path), start, end, max(0.0, later), held.file_key(path))
                pieces.setdefault(places[track.number], []).append(piece)
        if not pieces:
            return ()  # the sound of all of it was taken away, or is missing
        return tuple(
            SpliceTrack(f"{_NAME}-{number}", tuple(pieces.get(number, ())), length)
            for number in range(len(part.labels) or 1)
        )

    def _replace(
        self,
        originals: Sequence[_Original],
        parts: Sequence[_Part],
        label: str,
        report: Report,
        cancelled: threading.Event,
    ) -> Change:
        """The new meetings take the place of the originals."""
        self.tidy_unfinished()
        created = now()
        for part in parts:
            part.settled = story.settle(part.story, created)
        with unfinished.making(self.folder, self._store, [part.id for part in parts]):
            kept: list[list[dict[str, str]]] = []
            total = 2 * sum(track.seconds for part in parts for track in part.tracks)
            before = 0.0
            for part in parts:

                def told(at: float, _of: float, before: float = before) -> None:
                    report(before + at, total)

                kept.append(self._sound(part, told, cancelled))
                before += 2 * sum(track.seconds for track in part.tracks)
            with self._store.write() as tx:
                change = self._written(tx, originals, parts, kept, label)
        return self._tell(change)

    def _sound(self, part: _Part, report: Report, cancelled: threading.Event) -> list[dict[str, str]]:
        """Make the tracks and put them into the meeting's folder; what their rows say of them."""
        folder = private_folder(self.meeting_folder(part.id))
        if not part.tracks:
            return []
        work = private_folder(unfinished.work_folder(self.folder, part.id))
        order = SpliceOrder(part.tracks, str(work), held.job_key(work))
        made = splice(order, cancelled, report)
        rows = []
        for track in made.tracks:
            row: dict[str, str] = {}
            for column, ref in (("audio", track.audio), ("peaks", track.peaks)):
                name, digest = self._keep(part.id, work / ref.path, ref.path)
                if digest != ref.sha256:
                    raise NotJoined(_NOT_VERIFIED)
                row |= {column: name, f"{column}_sha256": digest}
            row["bytes"] = str(held.size_of(folder / row["audio"]))
            rows.append(row)
        return rows

    def _written(
        self,
        tx: Transaction,
        originals: Sequence[_Original],
        parts: Sequence[_Part],
        kept: Sequence[list[dict[str, str]]],
        label: str,
    ) -> Change:
        for item in originals:
            current = meetings.summaries(tx, self.meeting_folder, only=item.key)[0]
            if edits.newest(tx, item.key) != item.stamp or current.trashed is not None or _is_busy(current):
                raise NotJoined(_CHANGED)
        made = [_add(tx, part, rows) for part, rows in zip(parts, kept, strict=True)]
        moment = now()
        before = Image(trashed={**{item.key: None for item in originals}, **dict.fromkeys(made, moment)})
        after = Image(trashed={**{item.key: moment for item in originals}, **dict.fromkeys(made)})
        filing.write(tx, after)
        for item in originals:
            edits.add(tx, item.key, moment, "delete-meeting", "", {})
            job_rows.cancel_of_meeting(tx, item.key)
        step = filing.add_step(tx, moment, label, before, after)
        touched = (*(part.id for part in parts), *(item.summary.id for item in originals))
        return Change(parts[0].id, summary=True, meetings=touched, order=True, undo_label=label, step=step)


def _new_keys(tx: Transaction, told: Story) -> tuple[int, dict[tuple[str, int], int]]:
    """Keys that nobody has, for all the people and marks of a story."""
    speakers = projected.reserve(tx, "speaker", max(1, len(told.people())))
    marks: dict[tuple[str, int], int] = {}
    for kind, table in recordings.TABLES.items():
        wanted = [key for each, key in told.marks() if each == kind]
        first = projected.reserve(tx, table, max(1, len(wanted)))
        marks.update({(kind, key): first + place for place, key in enumerate(wanted)})
    return speakers, marks


def _labels(item: _Original) -> list[str]:
    """Of each track of a meeting; text that came without sound is on tracks all the same."""
    bare = max(0, len(item.story.tracks) - len(item.tracks))
    return [*(track.label for track in item.tracks), *[""] * bare]


def _order(view: Transaction, originals: Sequence[_Original]) -> Image:
    """Where what is made of these is kept: in a folder of theirs, with all their tags. Under key 0."""
    keys = [item.key for item in originals]
    tags, filed = filing.tags_of(view, keys), filing.filed(view, keys)
    folders = [filed[key].folder for key in keys if key in filed and filed[key].folder is not None]
    return Image(
        tags={0: sorted({tag for names in tags.values() for tag in names})},
        places={0: folders[0] if folders else None},
        favourites={0: any(item.summary.favourite for item in originals)},
        keeps={0: any(item.summary.keep_sound for item in originals)},
    )


def _joined_story(
    pair: tuple[_Original, _Original],
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
    pair: tuple[_Original, _Original], places: tuple[Mapping[int, int], Mapping[int, int]], later: float
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


def _pause(first: _Original, second: _Original) -> float | None:
    """Seconds between two recordings by the clock; nobody knows of files when they were made."""
    if not (first.facts and second.facts):
        return None
    length = to_seconds(first.length)
    ended = first.created + timedelta(seconds=recorded.gone_by(first.gaps, length))
    return max(0.0, (second.created - ended).total_seconds())


def _is_busy(summary: MeetingSummary) -> bool:
    return summary.state in ("working", "waiting")


def _check_one(item: _Original) -> None:
    summary = item.summary
    if summary.trashed is not None:
        raise NotJoined(_IN_TRASH)
    if _is_busy(summary):
        raise NotJoined(_BUSY)
    if not item.story.made and summary.state != "recorded":
        raise NotJoined(_NO_TEXT)


def _check_pair(first: _Original, second: _Original) -> None:
    if first.key == second.key:
        raise NotJoined(_ONE)
    for item in (first, second):
        _check_one(item)
    if bool(first.story.made) != bool(second.story.made):
        raise NotJoined(_HALF)
    if first.facts and second.facts:
        begin = max(first.created, second.created)
        end = min(item.created + timedelta(seconds=to_seconds(item.length)) for item in (first, second))
        shorter = to_seconds(min(first.length, second.length))
        if (end - begin).total_seconds() > min(_CLOCKS, shorter / 2):
            raise NotJoined(_AT_ONCE)


def _add(tx: Transaction, part: _Part, rows: Sequence[Mapping[str, str]]) -> int:
    """The rows of a new meeting; its key."""
    key = meetings.add(tx, part.id, part.title, part.created, part.source, None, origin=part.origin)
    meetings.set_columns(tx, key, duration_tick=part.length)
    for number, label in enumerate(part.labels):
        row = rows[number] if number < len(rows) else {}
        source = meetings.Source(row.get("audio", ""), in_folder=True, size=int(row.get("bytes", "0")))
        meetings.add_track(tx, key, number, label, source)
        names = {name: value for name, value in row.items() if name != "bytes"}
        meetings.attach(tx, key, number, part.length, **names)
    if part.facts is not None:
        recordings.add(tx, key, part.facts, part.gaps)
    else:
        recordings.add_gaps(tx, key, part.gaps)
    assert part.settled is not None
    story.write(tx, key, part.settled, now())
    if part.removed is not None and not part.tracks:
        filing.note_removal(tx, key, part.removed.isoformat(timespec="milliseconds"))
    order = part.filed
    filing.write(
        tx,
        Image(
            tags={key: order.tags[0]},
            places={key: order.places[0]},
            favourites={key: order.favourites[0]},
            keeps={key: order.keeps[0]},
        ),
    )
    return key


_IN_TRASH: Final = noop("This meeting is in the trash; restore it first.")
_BUSY: Final = noop("This meeting is still being transcribed; wait until that is done, or stop it.")
_NO_TEXT: Final = noop("This meeting has not been transcribed; do that first.")
_ONE: Final = noop("Choose two different meetings.")
_HALF: Final = noop("Only one of these meetings has been transcribed; transcribe the other one first.")
_AT_ONCE: Final = noop(
    "These were recorded at the same time, so neither comes after the other; they stay two meetings."
)
_AT_THE_EDGE: Final = noop("There is next to nothing on one side of this place; choose one further inside.")
_CHANGED: Final = noop("One of the meetings was changed meanwhile; nothing was done. Try again.")
_NOT_VERIFIED: Final = noop("The disk did not give back what was written to it; nothing was changed.")
