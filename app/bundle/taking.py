"""The document of a bundle as rows of this library, in the caller's transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app import journal
from app.bundle import BundleBroken
from app.bundle.document import Alignment, Heard, Meeting, Segment, TextRun
from app.joined_meetings.bodies import Moving, moved, speakers_in
from app.store import edits, filing, meetings, projected, recordings, runs
from app.store.filing import Image
from app.store.passages import Heard as HeardRow
from app.store.runs import Labelled, TrackText
from app.store.transaction import Transaction
from app.store.values import Piece
from app.store.words import Ticks, Timed
from app.transcript import MeetingId


@dataclass(frozen=True, slots=True)
class Kept:
    """A member's file in the meeting's folder. ``sha256`` is empty where it is not known."""

    name: str
    sha256: str
    bytes: int


def write(tx: Transaction, id_: MeetingId, meeting: Meeting, files: Mapping[str, Kept]) -> int:
    """Write a meeting that passed :func:`app.bundle.checking.check`; its key. ``files`` by members' names.

    Raises:
        BundleBroken: its history cannot be played.
    """
    key = meetings.add(
        tx,
        id_,
        meeting.title,
        meeting.created,
        meeting.source,
        meeting.sha256,
        origin=meeting.origin,
    )
    _tracks(tx, key, meeting, files)
    if meeting.recording is not None:
        recordings.add(tx, key, meeting.recording, meeting.gaps)
    else:
        recordings.add_gaps(tx, key, meeting.gaps)
    try:
        _history(tx, key, meeting, files)
        columns = {"first_title": meeting.first_title, "duration_tick": Ticks(meeting.duration)}
        meetings.set_columns(tx, key, **columns)
        journal.rebuild(tx, key)
    except (LookupError, TypeError, ValueError, AssertionError, AttributeError) as error:
        raise BundleBroken(f"a history that cannot be played: {type(error).__name__}") from error
    _order(tx, key, meeting)
    return key


def _tracks(tx: Transaction, key: int, meeting: Meeting, files: Mapping[str, Kept]) -> None:
    for track in meeting.tracks:
        audio, peaks = files.get(track.audio), files.get(track.peaks)
        # What is played is also what would be transcribed: the user's own file stayed where it was.
        original = audio or files.get(track.original)
        name, size = (original.name, original.bytes) if original else ("", 0)
        source = meetings.Source(name, in_folder=True, size=size)
        meetings.add_track(tx, key, track.number, track.label, source)
        names = {
            "audio": audio.name if audio else None,
            "audio_sha256": (audio.sha256 or None) if audio else None,
            "peaks": peaks.name if peaks else None,
            "peaks_sha256": (peaks.sha256 or None) if peaks else None,
        }
        meetings.attach(tx, key, track.number, Ticks(track.duration), **names)


def _history(tx: Transaction, key: int, meeting: Meeting, files: Mapping[str, Kept]) -> None:
    texts = {run.key: _text_run(tx, key, run) for run in meeting.text_runs}
    voices = {}
    for run in meeting.voice_runs:
        kept = files.get(run.embeddings)
        turns = [[Timed(*turn) for turn in track] for track in run.turns]
        where = (kept.name, kept.sha256) if kept else None
        voices[run.key] = runs.add_speaker_run(tx, key, run.created, run.engine, turns, where)
    bodies: list[dict[str, Any]] = [_dict(entry.body) for entry in meeting.journal]
    speakers = _speakers(tx, meeting, bodies)
    alignments = {
        item.key: runs.add_alignment(
            tx,
            key,
            item.created,
            (texts[item.text_run], voices[item.voice_run]),
            [(label, speakers[known], number) for label, known, number in item.speakers],
            _segments(item),
        )
        for item in meeting.alignments
    }
    entries: dict[int, int] = {}
    to = Moving(speakers=speakers, runs=texts, entries=entries, marks=_marks(tx, meeting, bodies))
    for entry, body in zip(meeting.journal, bodies, strict=True):
        made = moved(entry.kind, body, to)
        if entry.kind in journal.RUNS:
            made["alignment"] = alignments[body["alignment"]]
            if "guessed" in body:
                made["guessed"] = {str(speakers[int(known)]): name for known, name in body["guessed"].items()}
        entries[entry.seq] = edits.add(tx, key, entry.created, entry.kind, entry.label, made)


def _dict(body: object) -> dict[str, Any]:
    assert isinstance(body, dict)
    return body


def _text_run(tx: Transaction, key: int, run: TextRun) -> int:
    tracks = [
        TrackText(
            track.duration,
            track.speech,
            tuple(Timed(*word) for word in track.words),
            track.skipped,
            tuple(map(_heard, track.removed)),
            tuple(map(_heard, track.languages)),
        )
        for track in run.tracks
    ]
    return runs.add_text_run(tx, key, run.created, run.language, run.engine, tracks)


def _heard(item: Heard) -> HeardRow:
    return HeardRow(item.start, item.end, item.kind, item.probability, item.text)


def _segments(found: Alignment) -> list[Labelled]:
    return [Labelled(_piece(item), item.label, item.overlap) for item in found.segments]


def _piece(item: Segment) -> Piece:
    words = tuple(Timed(*word) for word in item.words)
    return Piece(item.track, item.start, item.end, None, " ".join(word.text for word in words), words)


def _speakers(tx: Transaction, meeting: Meeting, bodies: list[dict[str, Any]]) -> dict[int, int]:
    """New keys for everybody who is named anywhere."""
    found = {key for item in meeting.alignments for _, key, _ in item.speakers}
    for body in bodies:
        found |= speakers_in(body) | {int(key) for key in body.get("guessed", ())}
    first = projected.reserve(tx, "speaker", max(1, len(found)))
    return {key: first + place for place, key in enumerate(sorted(found))}


def _marks(tx: Transaction, meeting: Meeting, bodies: list[dict[str, Any]]) -> dict[tuple[str, int], int]:
    """New keys for all moments and notes there ever were."""
    found: dict[str, dict[int, None]] = {kind: {} for kind in recordings.TABLES}
    for entry, body in zip(meeting.journal, bodies, strict=True):
        if entry.kind == "recorded":
            for kind, rows in found.items():
                rows.update(dict.fromkeys(row[0] for row in body[kind]))
        elif entry.kind in found:
            found[entry.kind][body["key"]] = None
    made: dict[tuple[str, int], int] = {}
    for kind, table in recordings.TABLES.items():
        first = projected.reserve(tx, table, max(1, len(found[kind])))
        made.update({(kind, key): first + place for place, key in enumerate(found[kind])})
    return made


def _order(tx: Transaction, key: int, meeting: Meeting) -> None:
    folder = None
    if meeting.folder:
        known = {item.name.casefold(): item.id for item in filing.folders(tx)}
        folder = known.get(meeting.folder.casefold())
        if folder is None:
            folder = filing.next_folder(tx)
            filing.write(tx, Image(folders={folder: meeting.folder}))
    image = Image(
        tags={key: sorted(set(meeting.tags))},
        places={key: folder},
        favourites={key: meeting.favourite},
        keeps={key: meeting.keep_sound},
    )
    filing.write(tx, image)
    if meeting.sound_removed is not None:
        filing.note_removal(tx, key, meeting.sound_removed)
