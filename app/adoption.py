"""A finished run becomes the meeting's text: runs, alignment, journal entry and projection.

All in the caller's one transaction.
"""

from __future__ import annotations

from app import journal
from app.changes import YOU
from app.ingest import Ingested
from app.store import edits, meetings, projected, recordings, runs
from app.store.transaction import Transaction
from app.store.values import JobKind
from app.store.words import Ticks
from app.voices import by_appearance, match_speakers

#: Steps of the history; other kinds of job make no text.
_LABELS: dict[JobKind, str] = {"transcribe": "Transcribe Again", "find-speakers": "Find Speakers Again"}


def adopt(
    tx: Transaction,
    meeting: int,
    created: str,
    found: Ingested,
    kind: JobKind,
    embeddings: tuple[str, str] | None,
) -> None:
    """Write the run and lay the journal over it. ``embeddings``: file name and SHA-256."""
    before = meetings.column(tx, meeting, "alignment")
    text = _text_run(tx, meeting, created, found, before)
    if embeddings is None and kind == "find-speakers" and before is not None:
        # The same voices, grouped otherwise.
        embeddings = runs.embeddings_of(tx, runs.runs_of(tx, before)[1])
    speaker_run = runs.add_speaker_run(tx, meeting, created, found.engine, found.turns, embeddings)
    speakers = _speakers(tx, meeting, found, before)
    alignment = runs.add_alignment(tx, meeting, created, (text, speaker_run), speakers, found.segments)
    entry, label = ("first-run", "") if before is None else ("new-run", _LABELS[kind])
    guessed = {str(key): YOU for key in _yourself(tx, meeting, found, speakers)}
    body = {"alignment": alignment, **({"guessed": guessed} if guessed else {})}
    edits.add(tx, meeting, created, entry, label, body)
    journal.rebuild(tx, meeting)
    length = max((track.duration for track in found.tracks), default=0)
    if meetings.column(tx, meeting, "duration_tick") < length:
        meetings.set_columns(tx, meeting, duration_tick=Ticks(length))


def has_corrections(tx: Transaction, meeting: int) -> bool:
    """Whether a new run would be laid under something the user did."""
    return any(entry.kind not in journal.RUNS for entry in journal.of_meeting(tx, meeting).done)


def _yourself(
    tx: Transaction, meeting: int, found: Ingested, speakers: list[tuple[str, int, int]]
) -> list[int]:
    """The speaker who is the user: the only one on the microphone's track, when that is a headset. Of a
    microphone that stands in a room nothing is assumed."""
    facts = recordings.facts(tx, meeting)
    worn = (
        [n for n, track in enumerate(facts.tracks) if track.name == "mic" and track.headset] if facts else []
    )
    heard = {
        label
        for item in found.segments
        if item.piece.track in worn
        for label in (item.label, *item.overlap)
        if label is not None
    }
    return [key for label, key, _ in speakers if label in heard] if len(heard) == 1 else []


def _text_run(tx: Transaction, meeting: int, created: str, found: Ingested, before: int | None) -> int:
    """The run that holds these words: the one in force when the words are the same."""
    if before is not None:
        old = runs.load_alignment(tx, before).text_run
        _, _, tracks = runs.load_text(tx, old)
        if tracks == found.tracks:
            return old
    return runs.add_text_run(tx, meeting, created, found.language, found.engine, found.tracks)


def _speakers(
    tx: Transaction, meeting: int, found: Ingested, before: int | None
) -> list[tuple[str, int, int]]:
    """Label, key and number for each speaker of the new run."""
    labels = by_appearance(found.segments)
    for item in found.segments:
        labels += [other for other in item.overlap if other not in labels]
    known: dict[str, int] = {}
    numbers: dict[int, int] = {}
    taken: set[int] = set()
    if before is not None and journal.named(tx, meeting):
        known, numbers, taken = _known(tx, meeting, found, before)
    fresh = [label for label in labels if label not in known]
    first = projected.reserve_speakers(tx, len(fresh)) if fresh else 0
    keys = {**known, **{label: first + index for index, label in enumerate(fresh)}}
    free = (number for number in range(1, len(labels) + len(taken) + 2) if number not in taken)
    return [(label, keys[label], numbers.get(keys[label]) or next(free)) for label in labels]


def _known(
    tx: Transaction, meeting: int, found: Ingested, before: int
) -> tuple[dict[str, int], dict[int, int], set[int]]:
    """Labels that are people the user has named, given words to or merged: by label their key, by key
    their number, and all numbers in use."""
    people = projected.voices(tx, meeting)
    base = runs.load_alignment(tx, before)
    by_label = {label: key for label, key, _ in base.speakers}
    gone = [
        item.piece._replace(speaker=by_label[item.label])
        for item in base.segments
        if item.label in by_label and by_label[item.label] not in people
    ]
    current = [piece for _, piece in projected.pieces(tx, meeting)]
    known = dict(match_speakers(found.segments, current, gone))
    numbers = {key: number for _, key, number in base.speakers}
    numbers.update({key: voice.number for key, voice in people.items()})
    taken = {numbers[key] for key in known.values()} | journal.numbers(tx, meeting)
    return known, numbers, taken
