"""Where each word stands in a paragraph's text, and which word a moment falls on. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from app.transcript import Word

Span = tuple[int, int]


def word_spans(text: str, words: Sequence[Word]) -> list[Span]:
    """Character range of each word in ``text``, in order.

    The text is normally the words joined by spaces. Where a word is not found (a hand-made import, an
    unusual normalisation), it takes the next run of non-space characters, so nothing later shifts far.
    """
    spans: list[Span] = []
    at = 0
    for word in words:
        found = text.find(word.text, at) if word.text else -1
        if found < 0 or text[at:found].strip():
            found = _next_word(text, at)
            end = _word_end(text, found)
        else:
            end = found + len(word.text)
        spans.append((found, end))
        at = end
    return spans


def _next_word(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def word_at_char(spans: Sequence[Span], position: int) -> int | None:
    """Index of the word that covers or precedes ``position``; the first one where none does."""
    if not spans:
        return None
    index = bisect_right(spans, position, key=lambda span: span[0]) - 1
    return max(index, 0)


def word_at_time(words: Sequence[Word], seconds: float) -> int | None:
    """Index of the word being said at ``seconds``: the last one begun; ``None`` before the first."""
    index = bisect_right(words, seconds, key=lambda word: word.start) - 1
    return index if index >= 0 else None


def words_between(spans: Sequence[Span], first: int, last: int) -> tuple[int, int]:
    """The words, half open, that characters ``first`` up to ``last`` touch; equal where they touch none."""
    touched = [index for index, (start, end) in enumerate(spans) if start < last and first < end]
    return (touched[0], touched[-1] + 1) if touched else (0, 0)
