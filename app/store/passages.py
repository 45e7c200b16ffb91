"""What a text run keeps beside its words: passages taken out again, and the languages heard.

Rows, not part of the run's BLOB: they are few, and are read without the words. They never change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from app.store.schema import language_span, removed
from app.store.values import Passage
from app.store.words import CERTAIN, to_seconds


@dataclass(frozen=True, slots=True)
class Heard:
    """Words taken out (``kind`` is the reason) or a language (``kind`` is its code, and there is no text), in
    ticks and with probability times 65535."""

    start: int
    end: int
    kind: str
    probability: int
    text: str = ""


def add(
    connection: Connection,
    meeting: int,
    run: int,
    track: int,
    heard: tuple[Sequence[Heard], Sequence[Heard]],
) -> None:
    """Write what was taken out of a track, and its languages."""
    where = {"meeting": meeting, "text_run": run, "track": track}
    out, languages = heard
    for item in out:
        said = {"text": item.text, "reason": item.kind}
        connection.execute(removed.insert().values(**where, **_span(item), **said))
    for item in languages:
        connection.execute(language_span.insert().values(**where, **_span(item), language=item.kind))


def load(connection: Connection, run: int, tracks: int) -> list[tuple[tuple[Heard, ...], tuple[Heard, ...]]]:
    """What was taken out, and the languages, of each of a text run's tracks."""
    out: list[list[Heard]] = [[] for _ in range(tracks)]
    languages: list[list[Heard]] = [[] for _ in range(tracks)]
    for row in connection.execute(_removed_of(run)):
        out[row.track].append(Heard(row.start_tick, row.end_tick, row.reason, row.probability, row.text))
    query = select(language_span).where(language_span.c.text_run == run).order_by(language_span.c.key)
    for row in connection.execute(query):
        languages[row.track].append(Heard(row.start_tick, row.end_tick, row.language, row.probability))
    return [(tuple(one), tuple(other)) for one, other in zip(out, languages, strict=True)]


def listed(connection: Connection, run: int) -> list[Passage]:
    """What was taken out of a text run, in order of time."""
    found = [
        Passage(
            row.key,
            row.track,
            to_seconds(row.start_tick),
            to_seconds(row.end_tick),
            row.text,
            row.probability / CERTAIN,
            row.reason,
        )
        for row in connection.execute(_removed_of(run))
    ]
    return sorted(found, key=lambda item: (item.start, item.track, item.key))


def one(connection: Connection, meeting: int, key: int) -> Row[Any] | None:
    """A passage taken out of any run of a meeting."""
    query = select(removed).where(removed.c.meeting == meeting, removed.c.key == key)
    return connection.execute(query).one_or_none()


def _removed_of(run: int) -> Any:
    return select(removed).where(removed.c.text_run == run).order_by(removed.c.key)


def _span(item: Heard) -> dict[str, int]:
    return {"start_tick": item.start, "end_tick": item.end, "probability": item.probability}
