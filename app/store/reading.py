# ruff: noqa: S608 -- column names and question marks of our own are all that is pasted
"""A meeting's text, read: whole, as an outline, or a few segments of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection

from app.changes import YOU
from app.store import meetings, passages, projected, runs
from app.store.passages import Heard
from app.store.values import Passage, SegmentRow, Skeleton
from app.store.words import CERTAIN, TICKS_PER_SECOND, Timed, in_seconds, to_seconds
from app.transcript import Speaker, SpeakerId, Transcript
from engine import protocol

_COLUMNS: Final = (
    f"key, track, start_tick / {TICKS_PER_SECOND}.0, end_tick / {TICKS_PER_SECOND}.0, "
    "speaker, text, overlap, edited, words"
)
_ORDER: Final = "ORDER BY start_tick, track, end_tick, key"
_CHUNK: Final = 500  # keys in one statement


def outline(connection: Connection, meeting: int) -> list[SegmentRow]:
    """All segments in reading order."""
    # The driver's own cursor: at twenty thousand rows SQLAlchemy's Row objects are half of the time.
    driver: Any = connection.connection.driver_connection
    query = f"SELECT {_COLUMNS} FROM segment WHERE meeting = ? {_ORDER}"
    return list(map(SegmentRow._make, driver.execute(query, (meeting,))))


def skeleton(connection: Connection, meeting: int, above: int) -> Skeleton | None:
    """Where the segments stand, in reading order; ``None`` where there are no more than ``above``."""
    driver: Any = connection.connection.driver_connection
    more = "SELECT 1 FROM segment WHERE meeting = ? LIMIT 1 OFFSET ?"
    if driver.execute(more, (meeting, above)).fetchone() is None:
        return None
    import numpy as np

    # A text of numbers for each column: a Python object for each of half a million numbers would take three
    # times as long. All of it stands in the index ix_segment_order.
    parts = ("key", "start_tick", "end_tick", "coalesce(speaker, 0)", "length(text)", "overlap IS NOT NULL")
    named = ", ".join(f"{part} AS c{at}" for at, part in enumerate(parts))
    joined = ", ".join(f"group_concat(c{at}, ' ')" for at in range(len(parts)))
    query = f"SELECT {joined} FROM (SELECT {named} FROM segment WHERE meeting = ? {_ORDER})"
    columns = driver.execute(query, (meeting,)).fetchone()
    ids, starts, ends, speakers, lengths, mixed = (
        np.fromstring(column, dtype=np.int64, sep=" ") for column in columns
    )
    overlaps: dict[int, str] = {}
    if mixed.any():
        query = "SELECT key, overlap FROM segment WHERE meeting = ? AND overlap IS NOT NULL"
        overlaps = dict(driver.execute(query, (meeting,)))
    return Skeleton(ids, starts, ends, speakers, lengths, overlaps)


def extent(connection: Connection, meeting: int) -> tuple[int, float]:
    """Words, as the text has them, and the last end in seconds; counted by SQLite."""
    query = (
        "SELECT coalesce(sum(length(text) - length(replace(text, ' ', '')) + 1), 0), "
        f"coalesce(max(end_tick), 0) / {TICKS_PER_SECOND}.0 FROM segment WHERE meeting = ?"
    )
    words, end = connection.exec_driver_sql(query, (meeting,)).one()
    return int(words), float(end)


def some(connection: Connection, meeting: int, keys: Iterable[int]) -> list[SegmentRow]:
    """The segments named that exist, in reading order."""
    driver: Any = connection.connection.driver_connection
    wanted, made = list(keys), list[SegmentRow]()
    for at in range(0, len(wanted), _CHUNK):
        part = wanted[at : at + _CHUNK]
        marks = ",".join("?" * len(part))
        # The plus keeps SQLite from going through the whole meeting by its index, looking for the keys.
        query = f"SELECT {_COLUMNS} FROM segment WHERE +meeting = ? AND key IN ({marks})"
        made += map(SegmentRow._make, driver.execute(query, (meeting, *part)))
    made.sort(key=lambda row: row.order)
    return made


def transcript(connection: Connection, meeting: int) -> Transcript:
    """Everything, words decoded."""
    speakers = tuple(
        Speaker(SpeakerId(key), voice.number, voice.name)
        for key, voice in projected.voices(connection, meeting).items()
    )
    alignment = meetings.column(connection, meeting, "alignment")
    language = ""
    if alignment is not None:
        language, _ = runs.head_of_text(connection, runs.runs_of(connection, alignment)[0])
    return Transcript(
        meetings.column(connection, meeting, "title"),
        meetings.column(connection, meeting, "source"),
        to_seconds(meetings.column(connection, meeting, "duration_tick")),
        language,
        engine(connection, meeting),
        speakers,
        tuple(row.segment() for row in outline(connection, meeting)),
    )


def engine(connection: Connection, meeting: int) -> dict[str, str]:
    """What made the text in force, and what found its speakers."""
    alignment = meetings.column(connection, meeting, "alignment")
    if alignment is None:
        return {}
    text, speakers = runs.runs_of(connection, alignment)
    _, made = runs.head_of_text(connection, text)
    # Who spoke may have been found again since, by another method.
    since = runs.engine_of_speakers(connection, speakers)
    return {**made, **{name: value for name, value in since.items() if name.startswith("diarize")}}


def made(connection: Connection, meeting: int) -> str:
    """When the text in force was made; empty before."""
    alignment = meetings.column(connection, meeting, "alignment")
    return runs.created_of(connection, runs.runs_of(connection, alignment)[0]) if alignment else ""


def names(connection: Connection) -> list[str]:
    """Names given to speakers, the newest meetings' first; not "You", which is nobody's name."""
    query = (
        "SELECT speaker.name FROM speaker JOIN meeting ON meeting.key = speaker.meeting "
        "WHERE speaker.name IS NOT NULL AND speaker.name <> ? AND meeting.trashed IS NULL "
        "ORDER BY meeting.key DESC, speaker.number"
    )
    return list(dict.fromkeys(connection.exec_driver_sql(query, (YOU,)).scalars()))


def recognition(connection: Connection, meeting: int) -> protocol.Result | None:
    """The run in force as the engine gave it."""
    alignment = meetings.column(connection, meeting, "alignment")
    if alignment is None:
        return None
    base = runs.load_alignment(connection, alignment)
    language, _, texts = runs.load_text(connection, base.text_run)
    turns = runs.load_turns(connection, base.speaker_run)
    tracks = tuple(
        protocol.TrackResult(
            to_seconds(text.duration),
            tuple((to_seconds(start), to_seconds(end)) for start, end in text.speech),
            _words(text.words),
            tuple(protocol.Turn(to_seconds(turn.start), to_seconds(turn.end), turn.text) for turn in spoken),
            tuple((to_seconds(start), to_seconds(end)) for start, end in text.skipped),
            tuple(
                protocol.Removed(*_seconds(item), item.text, item.probability / CERTAIN, item.kind)
                for item in text.removed
            ),
            tuple(
                protocol.LanguageSpan(*_seconds(item), item.kind, item.probability / CERTAIN)
                for item in text.languages
            ),
        )
        for text, spoken in zip(texts, turns, strict=True)
    )
    segments = tuple(
        protocol.Segment(
            item.piece.track,
            to_seconds(item.piece.start),
            to_seconds(item.piece.end),
            item.label or "",
            _words(item.piece.words),
            item.overlap,
        )
        for item in base.segments
    )
    return protocol.Result(1, language, engine(connection, meeting), tracks, segments)


def left_out(connection: Connection, meeting: int) -> list[tuple[float, float]]:
    """Parts that the run in force could not recognise, start and end in seconds."""
    alignment = meetings.column(connection, meeting, "alignment")
    if alignment is None:
        return []
    spans = runs.skipped_of(connection, runs.runs_of(connection, alignment)[0])
    return [(to_seconds(start), to_seconds(end)) for start, end in spans]


def embeddings(connection: Connection, meeting: int) -> tuple[str, str] | None:
    """File name and SHA-256 of the embeddings of the run in force."""
    alignment = meetings.column(connection, meeting, "alignment")
    if alignment is None:
        return None
    return runs.embeddings_of(connection, runs.runs_of(connection, alignment)[1])


def speech(connection: Connection, meeting: int) -> dict[int, list[tuple[float, float]]]:
    """Of each track, the seconds in which the run in force heard somebody."""
    alignment = meetings.column(connection, meeting, "alignment")
    if alignment is None:
        return {}
    spans = runs.speech_of(connection, runs.runs_of(connection, alignment)[0])
    return {
        track: [(to_seconds(start), to_seconds(end)) for start, end in found]
        for track, found in spans.items()
    }


def removed(connection: Connection, meeting: int) -> list[Passage]:
    """What the run in force took out again, in order of time."""
    alignment = meetings.column(connection, meeting, "alignment")
    if alignment is None:
        return []
    return passages.listed(connection, runs.runs_of(connection, alignment)[0])


def _seconds(item: Heard) -> tuple[float, float]:
    return to_seconds(item.start), to_seconds(item.end)


def _words(words: Iterable[Timed]) -> tuple[protocol.Word, ...]:
    return tuple(
        protocol.Word(word.start, word.end, word.text, word.probability) for word in in_seconds(words)
    )
