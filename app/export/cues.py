"""Subtitles made out of words: what is on screen, from when to when.

Text is cut where a sentence, a clause or a long pause ends, else evenly, so that each piece fits the
lines and the longest time; then the times are made to follow one another without overlap.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from operator import sub
from typing import NamedTuple

from app.export.characters import clean
from app.export.clock import milliseconds
from app.export.labels import Labels
from app.export.timed_text import TimedText, timed_text
from app.transcript import Segment, Transcript
from app.translation import noop

_BLINK = 100  # milliseconds; a gap this short between two subtitles is seen as flicker, so none is left
_PAUSE = 1.5  # seconds without a word that end a subtitle, else it would hang over the silence

# A sentence ends at its mark, not at an initial or a title; what follows must not go on in lower case.
_SENTENCE_END = re.compile(
    r"[.!?…。！？](?<!\b[A-Z]\.)(?<!\b[DMS][rst]\.)(?<!\bMrs\.)[.!?…。！？]*[\"'”’»)\]」』]*"
    r"(?: (?![a-z])|$|(?<=[。！？」』]))"
)
_CLAUSE_END = re.compile(r"[,;:–—、，；：] ?")


@dataclass(frozen=True, slots=True)
class SubtitleOptions:
    """How subtitles are cut. Times in seconds. The line with a name comes on top of ``lines``."""

    names: bool = field(default=True, metadata={"label": noop("Speaker names at changes")})
    sentences: bool = field(default=True, metadata={"label": noop("Split at sentence ends")})
    line_length: int = field(default=42, metadata={"label": noop("Line length"), "unit": noop("characters")})
    lines: int = field(default=2, metadata={"label": noop("Lines")})
    longest: float = field(
        default=6.0, metadata={"label": noop("Longest on screen"), "unit": noop("seconds")}
    )
    shortest: float = field(
        default=1.0, metadata={"label": noop("Shortest on screen"), "unit": noop("seconds")}
    )

    def __post_init__(self) -> None:
        """Refuse what no subtitle could satisfy."""
        if self.line_length < 1 or self.lines < 1 or not 0 < self.shortest <= self.longest:
            raise ValueError("subtitle options out of range")


class Cue(NamedTuple):
    """One subtitle. Times in milliseconds; ``text`` has a line feed between lines; ``name`` is whoever
    speaks (both, where two do), shown where ``named``."""

    start: int
    end: int
    text: str
    name: str
    named: bool
    overlap: bool


def cues(transcript: Transcript, options: SubtitleOptions) -> list[Cue]:
    """All subtitles: starts and ends rise, none overlaps the next, none is shorter than ``shortest``.

    Where people talk at the same time their subtitles take turns; one that finds its place taken waits
    for the one before it to have been readable.
    """
    labels = Labels(transcript)
    show = options.names and bool(labels)
    raw: list[Cue] = []
    for segment in transcript.segments:
        text = clean(segment.text)
        if not text:
            continue
        name = labels.line(segment) if show else ""
        overlap = bool(segment.overlap)
        earliest = 0
        for start, end, lines in _pieces(segment, text, options):
            # Odd word times must not change the order of the words.
            earliest = max(earliest, milliseconds(start))
            raw.append(Cue(earliest, milliseconds(end), lines, name, named=False, overlap=overlap))
    raw.sort(key=lambda cue: cue.start)  # stable: a segment's own order stays
    return _follow(raw, options)


def violations(cues: Sequence[Cue], options: SubtitleOptions) -> int:
    """Number of lines longer than ``line_length``: words that have no place to break."""
    limit = options.line_length
    return sum(len(line) > limit for cue in cues for line in cue.text.split("\n"))


def _follow(raw: Sequence[Cue], options: SubtitleOptions) -> list[Cue]:
    """Times one after the other, and names where the speaker changes."""
    shortest, longest = milliseconds(options.shortest), milliseconds(options.longest)
    result: list[Cue] = []
    free, before = 0, ""
    for index, cue in enumerate(raw):
        start = max(free, cue.start)
        end = min(max(cue.end, start + shortest), start + longest)
        if index + 1 < len(raw) and end > raw[index + 1].start - _BLINK:
            end = max(min(raw[index + 1].start, start + longest), start + shortest)
        result.append(Cue(start, end, cue.text, cue.name, cue.name != before, cue.overlap))
        free, before = end, cue.name
    return result


def _pieces(segment: Segment, text: str, options: SubtitleOptions) -> Iterator[tuple[float, float, str]]:
    """Start, end and lines of each subtitle of one segment."""
    if (lines := _short(segment, text, options)) is not None:
        yield segment.start, segment.end, lines
        return
    timed = timed_text(segment, text)
    width = max(options.line_length // 2, 1) if timed.unspaced else options.line_length
    for first, last in _units(timed, options):
        for a, b in _cut(timed, first, last, width, options):
            yield timed.starts[a], timed.ends[b - 1], "\n".join(_wrap(timed, a, b, width, options.lines))


def _short(segment: Segment, text: str, options: SubtitleOptions) -> str | None:
    """The lines of a segment that is one subtitle as it stands; half of all are, and cost little so."""
    width = options.line_length
    if len(text) > 2 * width or segment.end - segment.start > options.longest or not text.isascii():
        return None
    if options.sentences and (end := _SENTENCE_END.search(text)) and end.end() < len(text):
        return None
    if len(text) <= width:
        return text
    middle = len(text) // 2
    left, right = text.rfind(" ", 0, middle + 1), text.find(" ", middle)
    space = left if right < 0 or middle - left <= right - middle else right
    if options.lines < 2 or not len(text) - width - 1 <= space <= width:
        return None
    return f"{text[:space]}\n{text[space + 1 :]}"


def _units(timed: TimedText, options: SubtitleOptions) -> Iterator[tuple[int, int]]:
    """Token ranges that no subtitle may cross: sentences (if wanted), and speech between long pauses.

    A sentence too short to be shown alone ("Yes.") stays with the next one.
    """
    count = len(timed.starts)
    gaps = map(sub, timed.starts[1:], timed.ends)
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
) -> Iterator[tuple[int, int]]:
    """Token ranges within one unit that fit lines and time, about equally long, at clause ends if near."""
    offsets = timed.offsets
    while first < last:
        most = _most(timed, first, last, width, options)
        if most == last:
            yield first, last
            return
        seconds = timed.ends[last - 1] - timed.starts[first]
        chars = offsets[last] - offsets[first]
        needed = max(2, ceil(chars / (width * options.lines)), ceil(seconds / options.longest))
        even = chars / needed
        target = offsets[first] + even
        best = min(max(bisect_left(offsets, target), first + 1), most)
        ends = _CLAUSE_END.finditer(timed.text, offsets[first], offsets[most])
        clauses = [bisect_left(offsets, end.end()) for end in ends]
        near = [edge for edge in clauses if edge <= most and offsets[edge] > target - even / 2]
        best = min(near, key=lambda edge: abs(offsets[edge] - target), default=best)
        yield first, best
        first = best


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


def _wrap(timed: TimedText, first: int, last: int, width: int, lines: int) -> list[str]:
    """At most ``lines`` lines; two of about the same length rather than a full one and a stub."""
    if _one_line(timed, first, last, width):
        return [timed.between(first, last)]
    if lines >= 2 and last - first >= 2:
        middle = (timed.offsets[first] + timed.offsets[last]) / 2
        edge = bisect_left(timed.offsets, middle, first + 1, last - 1)
        if edge - 1 > first and middle - timed.offsets[edge - 1] < timed.offsets[edge] - middle:
            edge -= 1
        if _one_line(timed, first, edge, width) and _one_line(timed, edge, last, width):
            return [timed.between(first, edge), timed.between(edge, last)]
    result: list[str] = []
    while first < last:
        edge = _line_end(timed.offsets, timed.text, first, last, width)
        result.append(timed.between(first, edge))
        first = edge
    return result


def _one_line(timed: TimedText, first: int, last: int, width: int) -> bool:
    """Whether the tokens fit in one line."""
    size = timed.offsets[last] - timed.offsets[first]
    return size <= width or (size == width + 1 and len(timed.between(first, last)) <= width)
