"""A segment's text cut into tokens with times, whatever has been corrected since it was heard.

The text is the truth; the words only say when. Where both agree word for word (nearly always) times are
taken over, otherwise they are spread along the characters.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from app.transcript import Segment, Word

# Chinese and Japanese write no spaces; a line may break at any of these characters, but not before the
# closing punctuation behind it. Korean does write spaces.
_UNSPACED = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSING = "、。，．！？：；）」』】〉》〕ー々"
_TOKEN = re.compile(f"[{_UNSPACED}][{_CLOSING}]*|(?:[^ {_UNSPACED}])+")
# Without a loop in Python: a long day has a hundred thousand words.
_TEXT, _START, _END = attrgetter("text"), attrgetter("start"), attrgetter("end")
_HAS_UNSPACED = re.compile(f"[{_UNSPACED}]")


class TimedText(NamedTuple):
    """``text[offsets[k]:offsets[k + 1]]`` is token ``k`` with the space behind it; seconds for each."""

    text: str
    offsets: Sequence[int]  # one more than there are tokens: the last is past the end of the text
    starts: Sequence[float]
    ends: Sequence[float]
    unspaced: bool  # wide characters: fewer fit in a line
    tokens: Sequence[str]

    def between(self, first: int, last: int) -> str:
        """Text of the tokens ``first`` to before ``last``."""
        return self.text[self.offsets[first] : self.offsets[last]].rstrip(" ")


def places(tokens: Sequence[str]) -> list[int]:
    """Where tokens with a space between begin in their text, and one more, past its end."""
    return list(accumulate([len(token) + 1 for token in tokens], initial=0))


def has_unspaced(text: str) -> bool:
    """Whether there are characters of a writing without spaces in ``text``."""
    return not text.isascii() and _HAS_UNSPACED.search(text) is not None


def timed_text(segment: Segment, text: str) -> TimedText:
    """``text`` is the segment's, cleaned and not empty."""
    unspaced = has_unspaced(text)
    if not unspaced:
        tokens = text.split(" ")
        offsets = places(tokens)
        words = segment.words
        if tokens == list(map(_TEXT, words)):
            return TimedText(
                text, offsets, list(map(_START, words)), list(map(_END, words)), unspaced, tokens
            )
    else:
        tokens = _TOKEN.findall(text)
        offsets = [match.start() for match in _TOKEN.finditer(text)]
        offsets.append(len(text) + 1)
    starts, ends = _spread(tokens, segment)
    return TimedText(text, offsets, starts, ends, unspaced, tokens)


def timed_words(segment: Segment, text: str) -> tuple[Sequence[Word], bool]:
    """The tokens of :func:`timed_text` as words, and whether they are those that were heard: for whoever does
    not ask where in the text they stand, and has a hundred thousand of them."""
    words = segment.words
    if text.count(" ") + 1 == len(words) and text == " ".join(map(_TEXT, words)) and not has_unspaced(text):
        return words, True
    tokens = _TOKEN.findall(text)
    starts, ends = _spread(tokens, segment)
    return [Word(*one, 1.0) for one in zip(starts, ends, tokens, strict=True)], False


def _spread(tokens: Sequence[str], segment: Segment) -> tuple[list[float], list[float]]:
    """Times for tokens by their place among the characters of the words.

    Exact where the characters are the same (only the spaces differ); stretched evenly where not.
    """
    words = [word for word in segment.words if word.text.strip()]
    if not words:
        words = [Word(segment.start, segment.end, "".join(tokens), 1.0)]
    sizes = [len(word.text.replace(" ", "")) for word in words]
    edges = [0, *accumulate(sizes)]
    places = [0, *accumulate([len(token) for token in tokens])]
    scale = edges[-1] / places[-1]

    def time_at(place: float, *, ending: bool) -> float:
        # At an edge the start of the next word and the end of the one before are both right answers.
        index = bisect_right(edges, place - 1e-6 if ending else place + 1e-6) - 1
        index = min(max(index, 0), len(words) - 1)
        word = words[index]
        share = min(max((place - edges[index]) / sizes[index], 0.0), 1.0)
        return word.start + share * (word.end - word.start)

    starts = [time_at(place * scale, ending=False) for place in places[:-1]]
    ends = [time_at(place * scale, ending=True) for place in places[1:]]
    return starts, ends
