"""All paragraphs as one string to search in, with and without case and accents. Pure.

Searching twenty thousand strings one by one costs more than searching one of two million characters, so
they are joined once and kept until the text changes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Span = tuple[int, int]
_Codes = NDArray[np.uint8] | NDArray[np.uint32]
_BREAK = "\x1e"  # between paragraphs; made a space inside them
FEW = 256  # kinds of characters up to which replacing one after another is the faster way


@lru_cache(maxsize=4096)
def folded_char(char: str) -> str:
    """``char`` without case and accents. One character stays one, and a whole sign of its own (한) whole."""
    parts = unicodedata.normalize("NFD", char)
    plain = parts[0] if all(unicodedata.combining(mark) for mark in parts[1:]) else char
    lower = plain.lower()
    return lower if len(lower) == 1 else plain


def folded(text: str) -> str:
    """``text`` without case and accents, character for character, so that positions stay true."""
    if text.isascii():
        return text.lower()
    kinds = {char: to for char in set(text) if not char.isascii() and (to := folded_char(char)) != char}
    if len(kinds) > FEW:
        return "".join(map(folded_char, text))
    for char, to in kinds.items():
        text = text.replace(char, to)
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(map(folded_char, text))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for."""

    text: str
    case: bool = False  # it matters
    whole: bool = False  # only whole words


@dataclass(frozen=True, slots=True)
class Found:
    """Every place, in order. Rows and first characters are arrays: a letter may stand a million times."""

    length: int = 0  # characters of each place
    rows: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    firsts: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, place: int) -> tuple[int, Span]:
        first = int(self.firsts[place])
        return int(self.rows[place]), (first, first + self.length)

    def __iter__(self) -> Iterator[tuple[int, Span]]:
        return map(self.__getitem__, range(len(self)))

    def get(self, row: int, default: Sequence[Span] = ()) -> Sequence[Span]:
        """The places in ``row``."""
        if not len(self.rows):
            return default
        low, high = np.searchsorted(self.rows, (row, row + 1))
        if low == high:
            return default
        return [(first, first + self.length) for first in self.firsts[low:high].tolist()]

    def from_row(self, row: int) -> int:
        """The first place in ``row`` or after it; 0 where there is none."""
        place = int(np.searchsorted(self.rows, row))
        return place if place < len(self) else 0


class Haystack:
    """The paragraphs' texts, joined."""

    def __init__(self, texts: Sequence[str]) -> None:
        lengths = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
        self._starts = np.cumsum(lengths + 1) - lengths - 1
        self._whole = _BREAK.join(texts)
        if self._whole.count(_BREAK) != max(0, len(texts) - 1):
            self._whole = _BREAK.join(text.replace(_BREAK, " ") for text in texts)
        self._codes: dict[bool, _Codes] = {}  # with case, without

    def find(self, wanted: Wanted) -> Found:
        """Every place of ``wanted``; none of what is only spaces. Places do not overlap."""
        needle = wanted.text if wanted.case else folded(wanted.text)
        if not needle.strip() or _BREAK in needle:
            return Found()
        text = self._text(case=wanted.case)
        firsts = _places(text, needle)
        if wanted.whole:
            # An end that is no letter has no word to be the whole of.
            if _is_word(needle[0]):
                firsts = firsts[~_words(text, firsts - 1)]
            if _is_word(needle[-1]):
                firsts = firsts[~_words(text, firsts + len(needle))]
        firsts = _apart(firsts, len(needle))
        ends = np.append(np.searchsorted(firsts, self._starts[1:]), len(firsts))
        rows = np.repeat(np.arange(len(self._starts)), np.diff(ends, prepend=0))
        return Found(len(needle), rows, firsts - self._starts[rows])

    def _text(self, *, case: bool) -> _Codes:
        if case not in self._codes:
            self._codes[case] = _codes(self._whole if case else folded(self._whole))
        return self._codes[case]


# The characters' numbers, because a letter that stands a hundred thousand times is found among them in a
# tenth of the time that a pattern takes, which makes an object of each place.


def _codes(text: str) -> _Codes:
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), dtype=np.uint8)
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _places(text: _Codes, needle: str) -> NDArray[np.int64]:
    """Where ``needle`` begins, those that overlap included."""
    if len(needle) > len(text) or (text.dtype == np.uint8 and not needle.isascii()):
        return np.zeros(0, dtype=np.int64)
    found = np.flatnonzero(text[: len(text) - len(needle) + 1] == ord(needle[0]))
    for at, char in enumerate(needle[1:], 1):
        found = found[text[found + at] == ord(char)]
    return found


def _words(text: _Codes, places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether there is a letter, a digit or an underscore at each of ``places``; beyond the ends is none."""
    inside = (places >= 0) & (places < len(text))
    there = text[np.where(inside, places, 0)]
    kinds = [code for code in np.unique(there).tolist() if _is_word(chr(code))]
    return np.asarray(inside & np.isin(there, kinds), dtype=np.bool_)


def _apart(places: NDArray[np.int64], length: int) -> NDArray[np.int64]:
    """``places`` without those that begin inside the one before."""
    if length == 1 or not len(places) or int(np.diff(places, append=places[-1] + length).min()) >= length:
        return places
    kept, end = [], 0
    for place in places.tolist():
        if place >= end:
            kept.append(place)
            end = place + length
    return np.array(kept, dtype=np.int64)


def find_all(texts: Sequence[str], wanted: str) -> list[tuple[int, Span]]:
    """Every place of ``wanted``, as row and characters. Case and accents do not matter."""
    return list(Haystack(texts).find(Wanted(wanted)))


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
