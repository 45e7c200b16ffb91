"""Where a search matches inside a text, what to show of it, and how well it matches.

Tokens as FTS5's ``unicode61 remove_diacritics 2`` makes them, so that the marks show what the index found:
runs of letters and digits, without case and accents. A difference in some rare script would cost a mark,
never a hit.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
_MAX_WORDS: Final = 32
#: A one-letter prefix is in most rows and in no prefix index.
_MIN_PREFIX: Final = 2
#: Words of a snippet, and how many of them come before the first match.
_SHOWN, _BEFORE = 24, 6
# Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009); FTS5's values.
_K1, _B = 1.2, 0.75

Range = tuple[int, int]


class Term(NamedTuple):
    """A typed word: the tokens in it (``it's`` is two), the last possibly only a beginning."""

    tokens: tuple[str, ...]
    prefix: bool


@dataclass(frozen=True, slots=True)
class Query:
    """What a user typed: ``match`` for FTS5 (empty when there is nothing to look for), and its terms."""

    match: str
    terms: tuple[Term, ...]

    def ranges(self, text: str) -> list[Range]:
        """Where the terms stand in ``text``, in order, without overlaps."""
        spans = [found.span() for found in _TOKEN.finditer(text)]
        tokens = [fold(text[start:end]) for start, end in spans]
        marked: set[int] = set()
        for term in self.terms:
            marked.update(_standing(tokens, term))
        return [spans[index] for index in sorted(marked)]

    def score(self, text: str, usual_length: float) -> float:
        """BM25 with every term weighing the same, as all of them are in all matches; higher is better."""
        tokens = _tokens(text)
        norm = _K1 * (1 - _B + _B * len(tokens) / max(usual_length, 1.0))
        counts = (len(_standing(tokens, term)) / len(term.tokens) for term in self.terms)
        return sum(count * (_K1 + 1) / (count + norm) for count in counts)


def parse(text: str) -> Query:
    """The query for what a user typed. All words must occur; the last is a prefix unless a space follows."""
    plain = text.replace("\0", " ").encode("utf-8", "replace").decode()
    words = [(word, tuple(map(fold, _TOKEN.findall(word)))) for word in plain.split()]
    words = [(word, tokens) for word, tokens in words if tokens][:_MAX_WORDS]
    quoted = [f'"{word.replace(chr(34), chr(34) * 2)}"' for word, _ in words]
    terms = [Term(tokens, prefix=False) for _, tokens in words]
    if terms and len(terms[-1].tokens[-1]) >= _MIN_PREFIX and not plain[-1].isspace():
        quoted[-1] += " *"
        terms[-1] = terms[-1]._replace(prefix=True)
    return Query(" ".join(quoted), tuple(terms))


def fold(token: str) -> str:
    """A token without case and accents."""
    if token.isascii():
        return token.lower()
    plain = unicodedata.normalize("NFD", token.lower())
    return "".join(character for character in plain if unicodedata.category(character) != "Mn")


def snippet(text: str, ranges: list[Range]) -> tuple[str, tuple[Range, ...]]:
    """The words of ``text`` around the first match, and the matches in them."""
    words = [found.span() for found in re.finditer(r"\S+", text)]
    if len(words) <= _SHOWN + _BEFORE:
        return text, tuple(ranges)
    hit = next((index for index, (_, end) in enumerate(words) if ranges and end > ranges[0][0]), 0)
    first = max(0, min(hit - _BEFORE, len(words) - _SHOWN))
    last = min(len(words), first + _SHOWN)
    low, high = words[first][0], words[last - 1][1]
    head, tail = ("…" if first else ""), ("…" if last < len(words) else "")
    shift = len(head) - low
    inside = tuple((start + shift, end + shift) for start, end in ranges if low <= start and end <= high)
    return head + text[low:high] + tail, inside


def _tokens(text: str) -> list[str]:
    if text.isascii():
        return _TOKEN.findall(text.lower())
    return [fold(found) for found in _TOKEN.findall(text)]


def _standing(tokens: list[str], term: Term) -> list[int]:
    """Indexes of the tokens that ``term`` covers."""
    *before, end = term.tokens
    if term.prefix:
        ends = [index for index, token in enumerate(tokens) if token.startswith(end)]
    else:
        ends = [index for index, token in enumerate(tokens) if token == end]
    if not before:
        return ends
    starts = [(index - len(before), index) for index in ends if index >= len(before)]
    return [at for start, index in starts if tokens[start:index] == before for at in range(start, index + 1)]
