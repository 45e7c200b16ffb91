"""The figures in words: columns, their definitions, cells as a person reads them and as a program does."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from app.changes import SpeakerTalk
from app.export.csv_table import guarded
from app.statistics import INTERJECTION, LEAST_TALK, SpeakerFigures
from app.translation import noop, number, plural, tr
from app.ui.phrases import clock
from app.ui.speakers.parts import label_of

NOTHING: Final = "–"


@dataclass(frozen=True, slots=True)
class Line:
    """A speaker and their figures."""

    talk: SpeakerTalk
    figures: SpeakerFigures

    @property
    def label(self) -> str:
        return label_of(self.talk)


@dataclass(frozen=True, slots=True)
class Column:
    """``shown`` is for people, in their language; ``plain`` for programs: seconds, and numbers with a dot."""

    head: str
    meaning: str
    shown: Callable[[SpeakerFigures], str]
    plain: Callable[[SpeakerFigures], str]


def _percent(value: float) -> str:
    return tr("{percent} %", percent=number(100 * value))


COLUMNS: Final[tuple[Column, ...]] = (
    Column(
        noop("Talk time"),
        noop("Talk time: from the first to the last word of each paragraph, added up."),
        lambda item: clock(item.talk),
        lambda item: f"{item.talk:.1f}",
    ),
    Column(
        noop("Share"),
        noop("Share: of everybody's talk time, not of the length of the meeting."),
        lambda item: _percent(item.share),
        lambda item: f"{100 * item.share:.1f}",
    ),
    Column(
        noop("Turns"),
        noop(
            "Turns: talking until somebody else has the floor. Interjections under {seconds} s do not count."
        ),
        lambda item: number(item.turns),
        lambda item: str(item.turns),
    ),
    Column(
        noop("Mean"),
        noop("Mean: talk time in a turn, without the pauses, on average."),
        lambda item: clock(item.mean_turn) if item.turns else NOTHING,
        lambda item: f"{item.mean_turn:.1f}" if item.turns else "",
    ),
    Column(
        noop("Longest"),
        noop("Longest: the longest monologue, which is the turn with the most talk time."),
        lambda item: clock(item.longest_turn) if item.turns else NOTHING,
        lambda item: f"{item.longest_turn:.1f}" if item.turns else "",
    ),
    Column(
        noop("Interrupts"),
        noop("Interrupts: begins, with more than an interjection, while somebody else is speaking."),
        lambda item: number(item.interrupts),
        lambda item: str(item.interrupts),
    ),
    Column(
        noop("Takes over"),
        noop("Takes over: interrupts, and the other one stops."),
        lambda item: number(item.prevails),
        lambda item: str(item.prevails),
    ),
    Column(
        noop("Interrupted"),
        noop("Interrupted: somebody else begins while this one is speaking, whoever goes on then."),
        lambda item: number(item.interrupted),
        lambda item: str(item.interrupted),
    ),
    Column(
        noop("Words/min"),
        noop("Words/min: words in a minute of talk time, where there are {least} s of it at least."),
        lambda item: number(item.words_per_minute) if item.words_per_minute is not None else NOTHING,
        lambda item: f"{item.words_per_minute:.1f}" if item.words_per_minute is not None else "",
    ),
)
#: What the plain cells are measured in, by the head of their column.
_UNITS: Final = {
    "Talk time": noop("Talk time (s)"),
    "Share": noop("Share (%)"),
    "Mean": noop("Mean turn (s)"),
    "Longest": noop("Longest monologue (s)"),
}


def meanings() -> list[str]:
    """A line for each column."""
    return [tr(column.meaning, seconds=number(INTERJECTION), least=number(LEAST_TALK)) for column in COLUMNS]


def summary(lines: Sequence[Line]) -> str:
    """The chart in a sentence or two, for who does not see it."""
    parts = [
        tr(
            "{name}: {time}, {share}.",
            name=line.label,
            time=clock(line.figures.talk),
            share=_percent(line.figures.share),
        )
        for line in lines
    ]
    return " ".join([plural("{n} speaker.", "{n} speakers.", len(lines)), *parts])


def as_text(lines: Sequence[Line]) -> str:
    """The table as people read it, cells parted by tabs, as spreadsheets take it from the clipboard."""
    rows = [[tr("Speaker"), *(tr(column.head) for column in COLUMNS)]]
    rows += [[guarded(line.label), *(column.shown(line.figures) for column in COLUMNS)] for line in lines]
    return "\n".join("\t".join(cell.replace("\t", " ") for cell in row) for row in rows) + "\n"


def as_csv(lines: Sequence[Line]) -> bytes:
    """The table for programs: RFC 4180, every cell quoted, UTF-8 with a mark, as exports are."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([tr("Speaker"), *(tr(_UNITS.get(column.head, column.head)) for column in COLUMNS)])
    for line in lines:
        writer.writerow([guarded(line.label), *(column.plain(line.figures) for column in COLUMNS)])
    return buffer.getvalue().encode("utf-8-sig")
