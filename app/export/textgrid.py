"""TextGrid, Praat's annotations: interval tiers in its long text format."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar, TypeVar

import numpy as np

from app.export import rows
from app.export.base import Exporter, Group, expect
from app.export.tiers import Spans, TierOptions, length, tiers
from app.transcript import Transcript
from app.translation import noop

Text = TypeVar("Text", str, bytes)

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
        parts = [
            'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
            f"xmin = 0\nxmax = {end / 1000:.3f}\ntiers? <exists>\nsize = {len(made)}\nitem []:\n".encode()
        ]
        for number, (name, spans) in enumerate(made, 1):
            filled = _filled(spans, _closed(spans.texts), _closed([""])[0], end)
            head = (
                f'    item [{number}]:\n        class = "IntervalTier"\n        name = "{_quoted(name)}"\n'
                f"        xmin = 0\n        xmax = {end / 1000:.3f}\n"
                f"        intervals: size = {len(filled[2])}\n"
            )
            parts.append(head.encode())
            parts += _intervals(*filled)
        return b"".join(parts)

    def verify(self, data: bytes, transcript: Transcript, options: TierOptions) -> None:
        text = data.decode()
        made, end = _tiers(transcript, options)
        found = [_plain(match[1]) for match in _TIER.finditer(text)]
        expect(found == [name for name, _ in made], "tiers")
        filled = [_filled(spans, spans.texts, "", end) for _, spans in made]
        expected = [span for starts, ends, texts in filled for span in Spans(starts, ends, texts).rows()]
        intervals = [
            (round(float(match[1]) * 1000), round(float(match[2]) * 1000), _plain(match[3]))
            for match in _INTERVAL.finditer(text)
        ]
        expect(intervals == expected, "intervals")


def _intervals(starts: rows.Whole, ends: rows.Whole, texts: list[bytes]) -> list[bytes]:
    return rows.written(
        "        intervals [",
        rows.Number(np.arange(1, len(texts) + 1)),
        "]:\n            xmin = ",
        rows.seconds(starts),
        "\n            xmax = ",
        rows.seconds(ends),
        '\n            text = "',
        behind=(texts,),
    )


def _closed(texts: Sequence[str]) -> list[bytes]:
    """Each of ``texts`` as it stands behind its opening quotation mark."""
    if not texts:
        return []
    joined = _quoted("\0".join(texts)).replace("\0", '"\n\0')  # no text holds a NUL
    return f'{joined}"\n'.encode().split(b"\0")


def _tiers(transcript: Transcript, options: TierOptions) -> tuple[list[tuple[str, Spans]], int]:
    """Names with what is said, and the end."""
    made = tiers(transcript, options)
    result: list[tuple[str, Spans]] = []
    for tier in made:
        result.append((tier.name, tier.said))
        if options.words:
            result.append((f"{tier.name} (words)", tier.words))
    if not result:  # Praat opens no TextGrid without a tier
        result.append(("Speech", Spans(np.empty(0, np.int64), np.empty(0, np.int64), [])))
    return result, length(transcript, made)


def _filled(
    spans: Spans, texts: Sequence[Text], silence: Text, end: int
) -> tuple[rows.Whole, rows.Whole, list[Text]]:
    """Starts, ends and ``texts`` of ``spans`` with ``silence`` between, from zero to the end."""
    free = np.concatenate([[0], spans.ends])  # where each could begin, and silence at the end
    starts = np.append(spans.starts, end)
    silent = starts > free
    places = np.arange(len(texts)) + np.cumsum(silent[:-1])
    count = len(texts) + int(silent.sum())
    between = np.ones(count, bool)
    between[places] = False
    begins, stops = np.empty(count, np.int64), np.empty(count, np.int64)
    for column, values, gap in zip((begins, stops), (spans.starts, spans.ends), (free, starts), strict=True):
        column[between] = gap[silent]
        column[places] = values
    filled = np.full(count, silence, object)
    filled[places] = rows.objects(texts)
    return begins, stops, filled.tolist()


def _quoted(text: str) -> str:
    return text.replace('"', '""')


def _plain(text: str) -> str:
    return text.replace('""', '"')
