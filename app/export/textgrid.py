"""TextGrid, Praat's annotations: interval tiers in its long text format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from app.export.base import Exporter, Group, expect
from app.export.tiers import TierOptions, length, tiers
from app.transcript import Transcript
from app.translation import noop

_Spans = list[tuple[int, int, str]]

_INTERVAL = re.compile(r'xmin = ([\d.]+) *\n *xmax = ([\d.]+) *\n *text = "((?:[^"]|"")*)"')
_TIER = re.compile(r'class = "IntervalTier" *\n *name = "((?:[^"]|"")*)"')


class TextGrid(Exporter[TierOptions]):
    """A tier per speaker; silence is an interval without text, since Praat's tiers have no holes."""

    id: ClassVar[str] = "textgrid"
    label: ClassVar[str] = noop("Praat (.TextGrid)")
    extension: ClassVar[str] = ".TextGrid"
    group: ClassVar[Group] = "research"
    fixed: ClassVar[bool] = True
    options_type = TierOptions

    def render(self, transcript: Transcript, options: TierOptions) -> bytes:
        made, end = _tiers(transcript, options)
        head = (
            'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
            f"xmin = 0\nxmax = {end / 1000:.3f}\ntiers? <exists>\nsize = {len(made)}\nitem []:\n"
        )
        parts = [head]
        for number, (name, spans) in enumerate(made, 1):
            parts.append(
                f'    item [{number}]:\n        class = "IntervalTier"\n        name = "{_quoted(name)}"\n'
                f"        xmin = 0\n        xmax = {end / 1000:.3f}\n        intervals: size = {len(spans)}\n"
            )
            for index, (start, stop, text) in enumerate(spans, 1):
                parts.append(
                    f"        intervals [{index}]:\n            xmin = {start / 1000:.3f}\n"
                    f'            xmax = {stop / 1000:.3f}\n            text = "{_quoted(text)}"\n'
                )
        return "".join(parts).encode()

    def verify(self, data: bytes, transcript: Transcript, options: TierOptions) -> None:
        text = data.decode()
        made, _ = _tiers(transcript, options)
        found = [_plain(match[1]) for match in _TIER.finditer(text)]
        expect(found == [name for name, _ in made], "tiers")
        expected = [span for _, spans in made for span in spans]
        intervals = [
            (round(float(match[1]) * 1000), round(float(match[2]) * 1000), _plain(match[3]))
            for match in _INTERVAL.finditer(text)
        ]
        expect(intervals == expected, "intervals")


def _tiers(transcript: Transcript, options: TierOptions) -> tuple[list[tuple[str, _Spans]], int]:
    """Names with intervals from zero to the end, and the end."""
    made = tiers(transcript, options)
    end = length(transcript, made)
    result: list[tuple[str, _Spans]] = []
    for name, intervals in made:
        result.append((name, list(_filled(((one.start, one.end, one.text) for one in intervals), end))))
        if options.words:
            words = (word for one in intervals for word in one.words)
            result.append((f"{name} (words)", list(_filled(words, end))))
    if not result:  # Praat opens no TextGrid without a tier
        result.append(("Speech", [(0, end, "")]))
    return result, end


def _filled(spans: Iterator[tuple[int, int, str]], end: int) -> Iterator[tuple[int, int, str]]:
    """``spans`` with empty ones between."""
    free = 0
    for start, stop, text in spans:
        if start > free:
            yield free, start, ""
        yield start, stop, text
        free = stop
    if free < end:
        yield free, end, ""


def _quoted(text: str) -> str:
    return text.replace('"', '""')


def _plain(text: str) -> str:
    return text.replace('""', '"')
