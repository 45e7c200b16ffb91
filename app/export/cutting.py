"""Cutting what somebody says into subtitles: at sentences, long pauses and clauses, else evenly."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import ceil
from operator import sub
from typing import TYPE_CHECKING

from app.export.line_breaks import joins, leans, two_lines
from app.export.timed_text import TimedText, places, timed_text
from app.transcript import Segment

if TYPE_CHECKING:
    from app.export.cues import SubtitleOptions

_PAUSE = 1.5  # seconds without a word that end a subtitle, else it would hang over the silence

# A sentence ends at its mark, not at an initial or a title; what follows must not go on in lower case.
_SENTENCE_END = re.compile(
    r"[.!?…。！？](?<!\b[A-Z]\.)(?<!\b[DMS][rst]\.)(?<!\bMrs\.)[.!?…。！？]*[\"'”’»)\]」』]*"
    r"(?: (?![a-z])|$|(?<=[。！？」』]))"
)
_CLAUSE_END = re.compile(r"[,;:–—、，；：] ?")


def pieces(
    segment: Segment, text: str, width: int, options: SubtitleOptions
) -> Iterator[tuple[float, float, str]]:
    """Start, end and lines of each subtitle of one segment."""
    if (lines := _short(segment, text, width, options)) is not None:
        yield segment.start, segment.end, lines
        return
    timed = timed_text(segment, text)
    for first, last in _units(timed, options):
        for a, b, lines in _cut(timed, first, last, width, options):
            yield timed.starts[a], timed.ends[b - 1], lines


def _short(segment: Segment, text: str, width: int, options: SubtitleOptions) -> str | None:
    """The lines of a segment that is one subtitle as it stands; half of all are, and cost little so."""
    if len(text) > 2 * width or segment.end - segment.start > options.longest or not text.isascii():
        return None
    if options.sentences and (end := _SENTENCE_END.search(text)) and end.end() < len(text):
        return None
    if len(text) <= width:
        return text
    if options.lines < 2:
        return None
    tokens = text.split(" ")
    offsets = places(tokens)
    edge = two_lines(tokens, offsets, 0, len(tokens), width)
    return f"{text[: offsets[edge] - 1]}\n{text[offsets[edge] :]}" if edge else None


def _units(timed: TimedText, options: SubtitleOptions) -> Iterator[tuple[int, int]]:
    """Token ranges that no subtitle may cross: sentences (if wanted), and speech between long pauses.

    A sentence too short to be shown alone ("Yes.") stays with the next one.
    """
    count = len(timed.starts)
    gaps = list(map(sub, timed.starts[1:], timed.ends))
    pauses: list[int] = []
    if gaps and max(gaps) > _PAUSE:
        pauses = [index for index, gap in enumerate(gaps, 1) if gap > _PAUSE]
    edges = set(pauses)
    if options.sentences:
        edges |= {bisect_left(timed.offsets, end.end()) for end in _SENTENCE_END.finditer(timed.text)}
    first = 0
    for edge in sorted(edges):
        short = timed.ends[edge - 1] - timed.starts[first] < options.shortest if 0 < edge < count else True
        if edge in pauses or not short:
            yield first, edge
            first = edge
    yield first, count


def _cut(
    timed: TimedText, first: int, last: int, width: int, options: SubtitleOptions
) -> Iterator[tuple[int, int, str]]:
    """Token ranges within one unit, with their lines, that fit lines and time, about equally long, at clause
    ends if near."""
    text, offsets, ends, count = timed.text, timed.offsets, timed.ends, options.lines
    room = (width + 1) * count
    while first < last:
        latest = timed.starts[first] + options.longest
        chars = offsets[last] - offsets[first]
        if chars <= room and ends[last - 1] <= latest:
            if lines := _fitting(timed, first, last, width, count):
                yield first, last, lines
                return
            if _most(timed, first, last, width, options) == last:
                yield first, last, _wrapped(timed, first, last, width, count)
                return
        seconds = ends[last - 1] - timed.starts[first]
        needed = max(2, -(-chars // (width * count)), ceil(seconds / options.longest))
        even = chars / needed
        target = offsets[first] + even
        limit = max(bisect_right(offsets, offsets[first] + room, first, last + 1) - 1, first + 1)
        best = min(max(bisect_left(offsets, target), first + 1), limit)
        earliest = max(offsets[first], int(target - even / 2))
        found = [end.end() for end in _CLAUSE_END.finditer(text, earliest, offsets[limit])]
        near = [edge for edge in (bisect_left(offsets, end) for end in found) if edge <= limit]
        if near:
            best = min(near, key=lambda edge: abs(offsets[edge] - target))
        elif not timed.unspaced:
            best = _phrase(timed, best, first, min(limit, last - 1))
        # Nearly always that fits; what is the most that does takes longer to find out.
        lines = _fitting(timed, first, best, width, count) if ends[best - 1] <= latest else ""
        if not lines:
            best = min(best, _most(timed, first, last, width, options))
            lines = _wrapped(timed, first, best, width, count)
        yield first, best, lines
        first = best


def _phrase(timed: TimedText, best: int, first: int, most: int) -> int:
    """Where the next phrase begins, within a word of ``best``; else where no word is left leaning."""
    fair, tokens = 0, timed.tokens
    for edge in (best, best - 1, best + 1):
        if first < edge <= most and not leans(tokens[edge - 1]):
            if joins(tokens[edge]):
                return edge
            fair = fair or edge
    return fair or best


def _fitting(timed: TimedText, first: int, last: int, width: int, lines: int) -> str:
    """The tokens in one line or two; empty where that cannot be told at a glance."""
    begin, end = timed.offsets[first], timed.offsets[last]
    if end - begin <= width + 1:
        text = timed.between(first, last)
        if len(text) <= width:
            return text
    if lines < 2 or timed.unspaced:
        return ""
    edge = two_lines(timed.tokens, timed.offsets, first, last, width)
    if not edge:
        return ""
    middle = timed.offsets[edge]
    return f"{timed.text[begin : middle - 1]}\n{timed.text[middle : end - 1]}"


def _most(timed: TimedText, first: int, last: int, width: int, options: SubtitleOptions) -> int:
    """The furthest token before which a subtitle from ``first`` may end; at least one token is in it."""
    edge = first
    for _ in range(options.lines):
        edge = _line_end(timed.offsets, timed.text, edge, last, width)
        if edge == last:
            break
    latest = timed.starts[first] + options.longest
    if timed.ends[edge - 1] > latest:
        edge = bisect_right(timed.ends, latest, first, edge)
    return max(edge, first + 1)


def _line_end(offsets: Sequence[int], text: str, first: int, last: int, width: int) -> int:
    """The furthest token before which a line from ``first`` may end; a longer word stands alone."""
    start = offsets[first]
    edge = bisect_right(offsets, start + width + 1, first, last + 1) - 1
    hanging = offsets[edge] == start + width + 1  # one too many, unless it is the space at the end
    if hanging and text[offsets[edge] - 1 : offsets[edge]] not in {" ", ""}:
        edge -= 1
    return max(edge, first + 1)


def _wrapped(timed: TimedText, first: int, last: int, width: int, lines: int) -> str:
    """At most ``lines`` lines; two of about the same length rather than a full one and a stub."""
    if fitting := _fitting(timed, first, last, width, lines):
        return fitting
    if lines >= 2 and last - first >= 2:
        middle = (timed.offsets[first] + timed.offsets[last]) / 2
        edge = bisect_left(timed.offsets, middle, first + 1, last - 1)
        if edge - 1 > first and middle - timed.offsets[edge - 1] < timed.offsets[edge] - middle:
            edge -= 1
        if _one_line(timed, first, edge, width) and _one_line(timed, edge, last, width):
            return f"{timed.between(first, edge)}\n{timed.between(edge, last)}"
    result: list[str] = []
    while first < last:
        edge = _line_end(timed.offsets, timed.text, first, last, width)
        result.append(timed.between(first, edge))
        first = edge
    return "\n".join(result)


def _one_line(timed: TimedText, first: int, last: int, width: int) -> bool:
    """Whether the tokens fit in one line."""
    size = timed.offsets[last] - timed.offsets[first]
    return size <= width or (size == width + 1 and len(timed.between(first, last)) <= width)
