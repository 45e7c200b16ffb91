"""New meetings made of others: what they are made of, and how they take the others' places.

What is made is new; what it was made from goes to the trash in the same transaction, as one step of the
library's order. So undoing is one step, and a kill leaves either the originals or the result. Sound is laid
into new tracks by a process of the engine before, in files that nobody knows of until then.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from app import cleaning, unfinished
from app.atomic import write_atomically
from app.changes import Change, Gap, MeetingSummary, RecordingFacts, Track
from app.errors import AppError
from app.ids import new_ulid
from app.joined_meetings import story
from app.joined_meetings.story import Settled, Story
from app.library_base import LibraryBase, now
from app.paths import private_folder
from app.splicing import Report, splice
from app.store import edits, filing, meetings, projected, reading, recordings
from app.store import jobs as job_rows
from app.store.filing import Image
from app.store.transaction import Transaction
from app.store.words import Ticks, to_seconds
from app.transcript import MeetingId
from app.translation import noop, tr
from app.vault import held
from engine.splicing import SpliceOrder, SplicePiece, SpliceTrack

if TYPE_CHECKING:
    from app.joined_meetings.voices import Voices

_NAME: Final = "joined"
_VOICES: Final = f"{_NAME}-voices.npz"
#: What a speaker run says of the model whose embeddings it kept.
_MODEL: Final = ("diarize", "diarize-model")
NEVER: Final = threading.Event()


class NotJoined(AppError):
    """These meetings cannot be made one, or this one not two; nothing was changed."""

    code = "not-joined"
    exit_status = 2


@dataclass(slots=True)
class Part:
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
    voices: Mapping[int, Voices] = field(default_factory=dict)
    embeddings: tuple[str, str] | None = None  # file name and SHA-256
    removed: datetime | None = None  # when the sound of all of it was taken away as the user wished


@dataclass(frozen=True, slots=True)
class Original:
    """A meeting as it was when it was looked at. ``stamp``: the last entry of its journal then.
    ``astray``: it has sound that cannot be laid anywhere: a file that is not where it was, or one in the
    meeting's folder that was never decoded."""

    key: int
    summary: MeetingSummary
    created: datetime
    tracks: list[Track]
    story: Story
    gaps: list[Gap]
    facts: RecordingFacts | None
    length: Ticks
    stamp: int
    astray: bool


@dataclass(frozen=True, slots=True)
class Laid:
    """Where an original goes: its tracks by their numbers, ``later`` seconds after the new one's beginning,
    each of its seconds taking ``pace`` there."""

    original: Original
    places: Mapping[int, int]
    later: float
    pace: float = 1.0
    mark: str = ""


class MeetingMaking(LibraryBase):
    """How meetings are made of others, for those parts of :class:`app.library.Library` that do."""

    def tidy_unfinished(self) -> int:
        """Take away what meetings that a kill kept from being made have left; how many there were."""
        return unfinished.tidy(self.folder, self._store)

    def _original(self, tx: Transaction, id_: MeetingId) -> Original:
        key = meetings.key_of(tx, id_)
        (summary,) = meetings.summaries(tx, self.meeting_folder, only=key)
        return Original(
            key,
            summary,
            summary.created,
            meetings.tracks(tx, key),
            story.read(tx, key),
            recordings.gaps(tx, key),
            recordings.facts(tx, key),
            Ticks(meetings.column(tx, key, "duration_tick")),
            edits.newest(tx, key),
            self._is_astray(tx, key, id_),
        )

    def _is_astray(self, tx: Transaction, key: int, id_: MeetingId) -> bool:
        folder = self.meeting_folder(id_)
        tracks, sources = meetings.tracks(tx, key), meetings.sources(tx, key)
        decoded = [track.audio for track in tracks if track.audio]
        if any(not (folder / name).exists() for name in decoded):
            return True
        return len(decoded) < len(tracks) and any(
            source.in_folder and source.path and source.path not in decoded for source in sources
        )

    def _laid(self, part: Part, sources: Sequence[Laid]) -> tuple[SpliceTrack, ...]:
        """The tracks of a new meeting, of those of the originals."""
        length = to_seconds(part.length)
        pieces: dict[int, list[SplicePiece]] = {}
        for laid in sources:
            folder = self.meeting_folder(laid.original.summary.id)
            for track in laid.original.tracks:
                path = folder / str(track.audio)
                if track.audio is None or not path.exists():
                    continue
                start = max(0.0, -laid.later / laid.pace)
                end = min(to_seconds(laid.original.length), (length - laid.later) / laid.pace)
                begins = max(0.0, laid.later)
                piece = SplicePiece(str(path), start, end, begins, held.file_key(path), laid.pace)
                pieces.setdefault(laid.places[track.number], []).append(piece)
        if not pieces:
            return ()  # the sound of all of it was taken away, or is missing
        return tuple(
            SpliceTrack(f"{_NAME}-{number}", tuple(pieces.get(number, ())), length)
            for number in range(len(part.labels) or 1)
        )

    def _voices(self, part: Part, sources: Sequence[Laid]) -> dict[int, Voices]:
        """How people sound, by the tracks of a new meeting; nothing where one of the originals has not kept
        it, or where it was kept by models that do not compare."""
        from app.joined_meetings import voices as kept_voices  # with numpy

        if len({tuple(map(laid.original.story.voices_engine.get, _MODEL)) for laid in sources}) > 1:
            return {}
        ends = to_seconds(part.length)
        found: dict[int, list[Voices]] = {}
        for laid in sources:
            tracks = kept_voices.read(self._kept_voices_of(laid.original.summary.id))
            if not tracks:
                return {}
            place = kept_voices.Place(laid.later, max(0.0, laid.later), ends, laid.pace, laid.mark)
            for number, voices in tracks.items():
                if number in laid.places:
                    found.setdefault(laid.places[number], []).append(kept_voices.moved(voices, place))
        whole = {number: kept_voices.together(parts) for number, parts in sorted(found.items())}
        if set(whole) != set(range(len(part.story.tracks))):
            return {}
        known: dict[int, Voices] = {number: voices for number, voices in whole.items() if voices is not None}
        return known if len(known) == len(whole) else {}

    def _kept_voices_of(self, id_: MeetingId) -> Path | None:
        with self._store.read() as view:
            kept = reading.embeddings(view, meetings.key_of(view, id_))
        return self.meeting_folder(id_) / kept[0] if kept else None

    def _replace(
        self,
        originals: Sequence[Original],
        parts: Sequence[Part],
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

    def _sound(self, part: Part, report: Report, cancelled: threading.Event) -> list[dict[str, str]]:
        """Make the tracks and put them into the meeting's folder; what their rows say of them."""
        folder = private_folder(self.meeting_folder(part.id))
        work = private_folder(unfinished.work_folder(self.folder, part.id))
        if part.voices:
            from app.joined_meetings import voices as kept_voices

            sealed = held.for_job(work, kept_voices.packed(part.voices), _VOICES)
            write_atomically(work / _VOICES, sealed, private=True)
            part.embeddings = self._keep(part.id, work / _VOICES, _VOICES)
        if not part.tracks:
            return []
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
        originals: Sequence[Original],
        parts: Sequence[Part],
        kept: Sequence[list[dict[str, str]]],
        label: str,
    ) -> Change:
        for item in originals:
            current = meetings.summaries(tx, self.meeting_folder, only=item.key)[0]
            same = current.sound_removed == item.summary.sound_removed
            if not same or edits.newest(tx, item.key) != item.stamp:
                raise NotJoined(_CHANGED)
            if current.trashed is not None or is_busy(current):
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


def new_keys(tx: Transaction, told: Story) -> tuple[int, dict[tuple[str, int], int]]:
    """Keys that nobody has, for all the people and marks of a story."""
    speakers = projected.reserve(tx, "speaker", max(1, len(told.people())))
    marks: dict[tuple[str, int], int] = {}
    for kind, table in recordings.TABLES.items():
        wanted = [key for each, key in told.marks() if each == kind]
        first = projected.reserve(tx, table, max(1, len(wanted)))
        marks.update({(kind, key): first + place for place, key in enumerate(wanted)})
    return speakers, marks


def labels_of(item: Original) -> list[str]:
    """Of each track of a meeting; text that came without sound is on tracks all the same."""
    bare = max(0, len(item.story.tracks) - len(item.tracks))
    return [*(track.label for track in item.tracks), *[""] * bare]


def order_of(view: Transaction, originals: Sequence[Original]) -> Image:
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


def is_busy(summary: MeetingSummary) -> bool:
    """Whether a job waits or runs."""
    return summary.state in ("working", "waiting")


def check_one(item: Original) -> None:
    """Raises :class:`NotJoined` for a meeting that nothing can be made of now."""
    summary = item.summary
    if summary.trashed is not None:
        raise NotJoined(_IN_TRASH)
    if is_busy(summary):
        raise NotJoined(_BUSY)
    if not item.story.made and summary.state != "recorded":
        raise NotJoined(_NO_TEXT)
    if item.astray and summary.sound_removed is None:
        # Its place would be silent, and what is left of it would leave with the trash.
        raise NotJoined(tr(_ASTRAY, title=cleaning.one_line(summary.title)))


def _add(tx: Transaction, part: Part, rows: Sequence[Mapping[str, str]]) -> int:
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
    story.write(tx, key, part.settled, now(), part.embeddings)
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
_ASTRAY: Final = noop(
    "The sound of “{title}” is not there to be joined or split; have the library checked, or transcribe the "
    "meeting again, first."
)
_CHANGED: Final = noop("One of the meetings was changed meanwhile; nothing was done. Try again.")
_NOT_VERIFIED: Final = noop("The disk did not give back what was written to it; nothing was changed.")
