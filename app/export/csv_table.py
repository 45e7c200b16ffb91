"""A table with a row per paragraph. Spreadsheets run cells that begin like a formula, so those are marked."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from app.export.base import Exporter, expect
from app.export.characters import clean
from app.export.clock import milliseconds, precise_clock
from app.export.labels import Labels
from app.transcript import Transcript
from app.translation import noop

HEADER = ("Start", "End", "Speaker", "Also speaking", "Text")

# The full-width forms count as formulas in East Asian settings. The apostrophe may stand before one
# already; then one more is put there, so that taking one away always gives the text.
_FORMULA = re.compile("'*[=+\\-@\t\r＝＋－＠]")


@dataclass(frozen=True, slots=True)
class CsvOptions:
    """``guard`` puts an apostrophe before cells that a spreadsheet would take for a formula."""

    times: Literal["clock", "seconds"] = field(
        default="clock",
        metadata={"label": noop("Times"), "choices": {"clock": "00:01:02.500", "seconds": "62.500"}},
    )
    guard: bool = field(default=True, metadata={"label": noop("Safe to open in a spreadsheet")})


class Csv(Exporter[CsvOptions]):
    """RFC 4180, every cell quoted, UTF-8 with a mark, without which Excel guesses another encoding."""

    id: ClassVar[str] = "csv"
    label: ClassVar[str] = noop("Spreadsheet (.csv)")
    extension: ClassVar[str] = ".csv"
    options_type = CsvOptions

    def render(self, transcript: Transcript, options: CsvOptions) -> bytes:
        buffer = io.StringIO()
        writer = csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(HEADER)
        for start, end, *texts in _rows(transcript, options):
            writer.writerow((start, end, *(map(guarded, texts) if options.guard else texts)))
        return buffer.getvalue().encode("utf-8-sig")

    def preview_text(self, transcript: Transcript, options: CsvOptions) -> str:
        return super().preview_text(transcript, options).replace("\r\n", "\n")

    def verify(self, data: bytes, transcript: Transcript, options: CsvOptions) -> None:
        limit = csv.field_size_limit(max(len(data), 1))
        try:
            rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
        except csv.Error as error:
            raise ValueError("not a table") from error
        finally:
            csv.field_size_limit(limit)
        expect(rows[:1] == [list(HEADER)], "head")
        expected = list(_rows(transcript, options))
        expect(len(rows) - 1 == len(expected), "number of rows")
        for found, row in zip(rows[1:], expected, strict=True):
            if options.guard:
                expect(not any(cell[:1] in set("=+-@\t\r＝＋－＠") for cell in found if cell), "formula")
                found = [unguarded(cell) for cell in found]  # noqa: PLW2901
            expect(tuple(found) == row, "cells")


def guarded(cell: str) -> str:
    """``cell`` as one a spreadsheet shows and does not compute."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """What :func:`guarded` was given."""
    return cell[1:] if cell[:1] == "'" and _FORMULA.match(cell) else cell


def _rows(transcript: Transcript, options: CsvOptions) -> Iterator[tuple[str, ...]]:
    labels = Labels(transcript)
    seconds = options.times == "seconds"
    for segment in transcript.segments:
        text = clean(segment.text)
        if text:
            start, end = milliseconds(segment.start), milliseconds(segment.end)
            yield (
                f"{start / 1000:.3f}" if seconds else precise_clock(start),
                f"{end / 1000:.3f}" if seconds else precise_clock(end),
                labels.voice(segment.speaker).name if labels else "",
                ", ".join(labels.others(segment)),
                text,
            )
