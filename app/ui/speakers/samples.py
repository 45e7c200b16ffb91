"""Which seconds of a speaker show best how they sound, and which words. No Qt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final, Protocol

from app.transcript import SpeakerId

LENGTH: Final = 3.0  # s of each sample
COUNT: Final = 3
EDGE: Final = 0.4  # s at either end of a paragraph where others may still be heard
LEAST: Final = 0.6  # s that tell anything
QUOTE: Final = 140  # characters
_LONGEST: Final = 120.0  # s; no paragraph is longer, but for those joined by hand
_SENTENCE_ENDS: Final = ".?!…。？！।؟"

Span = tuple[float, float]  # seconds, start and end


class Passage(Protocol):
    """A paragraph. Times in seconds; ``overlap_ids`` is empty where nobody else speaks."""

    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...
    @property
    def speaker(self) -> SpeakerId | None: ...
    @property
    def text(self) -> str: ...
    @property
    def overlap_ids(self) -> str | None: ...


def samples(passages: Sequence[Passage], speaker: SpeakerId) -> list[Span]:
    """Up to three spans of three seconds where only ``speaker`` is heard, in order of time.

    They come from the middle of the longest paragraphs that nobody talks over and no other paragraph
    touches, each from another one where there are enough. Where none is that clean, the longest there are.
    """
    free = [
        (start, end)
        for item in passages
        if item.speaker == speaker and not item.overlap_ids
        for start, end in _alone(item, passages)
    ]
    inner = [(start + EDGE, end - EDGE) for start, end in free if end - start - 2 * EDGE >= LEAST]
    if not inner:
        inner = [(item.start, item.end) for item in passages if item.speaker == speaker]
    longest = sorted(inner, key=lambda span: span[0] - span[1])[:COUNT]
    return sorted(_from(longest))


def quote(passages: Iterable[Passage], speaker: SpeakerId) -> str:
    """Something ``speaker`` said: how a long paragraph of theirs begins, whole sentences where they fit."""
    own = [item for item in passages if item.speaker == speaker]
    if not own:
        return ""
    clean = [item for item in own if not item.overlap_ids] or own
    text = max(clean, key=lambda item: min(len(item.text), 2 * QUOTE)).text
    if len(text) <= QUOTE:
        return text
    cut = text[:QUOTE]
    ends = [at for at, letter in enumerate(cut) if letter in _SENTENCE_ENDS]
    if ends and ends[-1] > QUOTE // 3:
        return cut[: ends[-1] + 1]
    return f"{cut.rsplit(' ', 1)[0]} …"


def _alone(item: Passage, passages: Sequence[Passage]) -> list[Span]:
    """``item``'s time without that of others' paragraphs. ``passages`` in order of their start."""
    parts: list[Span] = []
    at = item.start
    for other in _near(passages, item):
        if other.start > at:
            parts.append((at, min(other.start, item.end)))
        at = max(at, other.end)
    if at < item.end:
        parts.append((at, item.end))
    return parts


def _near(passages: Sequence[Passage], item: Passage) -> list[Passage]:
    """Others' paragraphs that share time with ``item``."""
    first = bisect_left(passages, item.start - _LONGEST, key=lambda other: other.start)
    after = bisect_left(passages, item.end, key=lambda other: other.start)
    return [
        other for other in passages[first:after] if other.speaker != item.speaker and other.end > item.start
    ]


def _from(spans: Sequence[Span]) -> list[Span]:
    """Three seconds out of each, or all of it; where there are fewer than three spans, they give more."""
    result: list[Span] = []
    wanted = COUNT
    for place, (start, end) in enumerate(spans):
        share = -(-wanted // (len(spans) - place))  # the rest, spread over what is left
        fit = max(1, min(share, int((end - start) / LENGTH)))
        wanted -= fit
        part = (end - start) / fit
        for number in range(fit):
            middle = start + part * (number + 0.5)
            half = min(LENGTH, part) / 2
            result.append((round(middle - half, 3), round(middle + half, 3)))
    return result[:COUNT]
