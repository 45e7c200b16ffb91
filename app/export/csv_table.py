"""A table with a row per paragraph. Spreadsheets run cells that begin like a formula, so those are marked."""

from __future__ import annotations

import csv
import io
import re
from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from app.export.base import Exporter, Group, expect
from app.export.characters import clean
from app.export.clock import milliseconds, precise_clock
from app.export.labels import Labels
from app.export.marked import with_unclear
from app.export.material import material
from app.export.paragraphs import aside_said
from app.transcript import Transcript
from app.translation import noop

HEADER = ("Start", "End", "Speaker", "Also speaking", "Text")

# The full-width forms count as formulas in East Asian settings. The apostrophe may stand before one
# already; then one more is put there, so that taking one away always gives the text.
_FORMULA = re.compile("'*[=+\\-@\t\r＝＋－＠]")

_Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CsvOptions:
    """``guard`` puts an apostrophe before cells that a spreadsheet would take for a formula."""

    names: bool = field(default=True, metadata={"label": noop("Speaker names")})
    times: Literal["clock", "seconds", "milliseconds"] = field(
        default="clock",
        metadata={
            "label": noop("Times"),
            "choices": {"clock": "00:01:02.500", "seconds": "62.500", "milliseconds": "62500"},
        },
    )
    notes: bool = field(default=False, metadata={"label": noop("Notes and moments")})
    unclear: bool = field(default=False, metadata={"label": noop("Mark unclear words")})
    guard: bool = field(default=True, metadata={"label": noop("Safe to open in a spreadsheet")})


class Table(Exporter[CsvOptions]):
    """What the tables have in common; subclasses say how cells are told apart."""

    group: ClassVar[Group] = "data"
    fixed: ClassVar[bool] = True
    options_type = CsvOptions

    @abstractmethod
    def written(self, rows: list[_Row]) -> str:
        """The whole table."""

    @abstractmethod
    def read(self, text: str) -> list[_Row]:
        """The rows again. Raises csv.Error or ValueError."""

    def render(self, transcript: Transcript, options: CsvOptions) -> bytes:
        rows: list[_Row] = [HEADER]
        if options.guard:
            rows += [(start, end, *map(guarded, texts)) for start, end, *texts in _rows(transcript, options)]
        else:
            rows += _rows(transcript, options)
        return self.written(rows).encode("utf-8-sig")

    def preview_text(self, transcript: Transcript, options: CsvOptions) -> str:
        return super().preview_text(transcript, options).replace("\r\n", "\n")

    def verify(self, data: bytes, transcript: Transcript, options: CsvOptions) -> None:
        limit = csv.field_size_limit(max(len(data), 1))
        try:
            rows = self.read(data.decode("utf-8-sig"))
        except csv.Error as error:
            raise ValueError("not a table") from error
        finally:
            csv.field_size_limit(limit)
        expect(rows[:1] == [HEADER], "head")
        expected = list(_rows(transcript, options))
        expect(len(rows) - 1 == len(expected), "number of rows")
        for found, row in zip(rows[1:], expected, strict=True):
            if options.guard:
                expect(not any(cell[:1] in set("=+-@\t\r＝＋－＠") for cell in found if cell), "formula")
                found = tuple(map(unguarded, found))  # noqa: PLW2901
            expect(found == row, "cells")


class Csv(Table):
    """RFC 4180, every cell quoted, UTF-8 with a mark, without which Excel guesses another encoding."""

    id: ClassVar[str] = "csv"
    label: ClassVar[str] = noop("Spreadsheet (.csv)")
    extension: ClassVar[str] = ".csv"

    def written(self, rows: list[_Row]) -> str:
        buffer = io.StringIO()
        csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
        return buffer.getvalue()

    def read(self, text: str) -> list[_Row]:
        return list(map(tuple, csv.reader(io.StringIO(text, newline=""), strict=True)))


class Tsv(Table):
    """``text/tab-separated-values``: nothing is quoted, since no cell can hold a tab or a line end."""

    id: ClassVar[str] = "tsv"
    label: ClassVar[str] = noop("Table with tabs (.tsv)")
    extension: ClassVar[str] = ".tsv"

    def written(self, rows: list[_Row]) -> str:
        return "".join("\t".join(row) + "\n" for row in rows)

    def read(self, text: str) -> list[_Row]:
        reader = csv.reader(
            io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE, strict=True
        )
        return list(map(tuple, reader))


def guarded(cell: str) -> str:
    """``cell`` as one a spreadsheet shows and does not compute."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """What :func:`guarded` was given."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell) else cell


def _rows(transcript: Transcript, options: CsvOptions) -> Iterator[_Row]:
    labels = Labels(transcript)
    show = options.names and bool(labels)
    asides = _asides(transcript, options) if options.notes else []
    for segment in transcript.segments:
        text = clean(segment.text)
        if not text:
            continue
        while asides and asides[-1][0] < segment.start:
            yield asides.pop()[1]
        if options.unclear:
            text = with_unclear(segment, text).text
        yield (
            _time(segment.start, options),
            _time(segment.end, options),
            labels.voice(segment.speaker).name if show else "",
            ", ".join(labels.others(segment)) if show and segment.overlap else "",
            text,
        )
    while asides:
        yield asides.pop()[1]


def _asides(transcript: Transcript, options: CsvOptions) -> list[tuple[float, _Row]]:
    """Rows of notes and moments, the latest first."""
    whole = material(transcript)
    found = [(note.seconds, aside_said("note", clean(note.text))) for note in whole.notes]
    found += [(moment.seconds, aside_said("moment", clean(moment.text))) for moment in whole.moments]
    found.sort(key=lambda item: item[0], reverse=True)
    return [
        (seconds, (_time(seconds, options), _time(seconds, options), "", "", text)) for seconds, text in found
    ]


def _time(seconds: float, options: CsvOptions) -> str:
    ms = milliseconds(seconds)
    if options.times == "clock":
        return precise_clock(ms)
    return str(ms) if options.times == "milliseconds" else f"{ms / 1000:.3f}"
