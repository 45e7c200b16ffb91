"""Where a search matches inside a text, how often, and what to show of it.

Tokens as FTS5's ``unicode61 remove_diacritics 2`` makes them, so that the marks show what the index found:
runs of letters and digits, without case and accents. A difference in some rare script would cost a mark,
never a hit. What is written without spaces is no token but found anywhere in the text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from app.search_query import SearchQuery, Wanted

#: Thai, Lao, Burmese, Khmer; kana, Han, Hangul: the ranges of ``unspaced`` in :mod:`app.store.triggers`.
UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_HAS_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_TOKEN: Final = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
_SPACED_TOKEN: Final = re.compile(rf"(?:(?![{UNSPACED}])(?:[^\W_]|[\u0300-\u036f]))+")
_WORD: Final = re.compile(r"\S+")
_MAX_WORDS: Final = 32
#: A one-letter prefix is in most rows and in no prefix index.
_MIN_PREFIX: Final = 2
#: Words of a snippet, and how many of them come before the first match; of a text without spaces, letters.
_SHOWN, _BEFORE = 24, 6
_LETTERS_SHOWN, _LETTERS_BEFORE = 60, 16

Range = tuple[int, int]


class Term(NamedTuple):
    """Something typed that is to be found.

    Attributes:
        text: as typed.
        tokens: of it, folded (``it's`` is two), the last possibly only a beginning (``prefix``).
        within: folded text that may stand anywhere, for languages without spaces; then there are no tokens.
    """

    text: str
    tokens: tuple[str, ...]
    prefix: bool = False
    within: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """All that is to be found in one text, and what must not be in it."""

    wanted: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()

    def ranges(self, text: str) -> list[Range]:
        """Where the terms stand in ``text``, in order, without overlaps."""
        found: set[Range] = set()
        if text.isascii():
            plain = text.lower()
            for pattern in filter(None, map(ascii_pattern, self.wanted)):
                tokens_of = range(1, pattern.groups + 1)
                found.update(hit.span(token) for hit in pattern.finditer(plain) for token in tokens_of)
            return _apart(sorted(found))
        spans, tokens = _placed(text)
        for term in self.wanted:
            if not term.within:
                found.update(spans[index] for index in _standing(tokens, term))
        if any(term.within for term in self.wanted):
            found.update(self._within(text))
        return _apart(sorted(found))

    def hold(self, text: str) -> bool:
        """Whether all terms stand in ``text``, and none of the excluded ones."""
        return all(_stands(text, term) for term in self.wanted) and not any(
            _stands(text, term) for term in self.excluded
        )

    def counts(self, text: str) -> list[float]:
        """How often each of the wanted terms stands in ``text``."""
        tokens = _tokens(text) if any(term.tokens for term in self.wanted) else []
        return [
            text.count(term.within) if term.within else len(_standing(tokens, term)) / len(term.tokens)
            for term in self.wanted
        ]

    def _within(self, text: str) -> list[Range]:
        plain, places = _mapped(text)
        found = []
        for term in self.wanted:
            at = plain.find(term.within) if term.within else -1
            while at >= 0:
                last = at + len(term.within) - 1
                found.append((places[at], places[last] + 1))
                at = plain.find(term.within, last + 1)
        return found


def terms_of(query: SearchQuery) -> Terms:
    """What is to be found for the words of a query; those without letters and digits are none."""
    open_word = query.words[-1] if query.open_ended else None
    wanted: list[Term] = []
    excluded: list[Term] = []
    for word in query.words:
        term = _term(word)
        if term is None:
            continue
        if word is open_word and term.tokens and len(term.tokens[-1]) >= _MIN_PREFIX:
            term = term._replace(prefix=True)
        (excluded if word.excluded else wanted).append(term)
    return Terms(tuple(wanted[:_MAX_WORDS]), tuple(excluded[:_MAX_WORDS]))


def is_unspaced(text: str) -> bool:
    """Whether ``text`` holds characters of a language without spaces."""
    return _HAS_UNSPACED.search(text) is not None


@lru_cache(maxsize=50_000)
def fold(token: str) -> str:
    """A token without case and accents."""
    if token.isascii():
        return token.lower()
    plain = unicodedata.normalize("NFD", token.lower())
    kept = "".join(character for character in plain if unicodedata.category(character) != "Mn")
    return unicodedata.normalize("NFC", kept)  # Hangul is one character a syllable again


@lru_cache(maxsize=256)
def ascii_pattern(term: Term) -> re.Pattern[str] | None:
    """What finds a term in ASCII in lower case, each of its tokens as a group; ``None``: nothing does. Begun
    with letters, it takes a tenth of the time that cutting the text into tokens does."""
    if term.within or not all(token.isascii() for token in term.tokens):
        return None
    first, *rest = (f"({token})" for token in term.tokens)
    after = "".join(f"[^a-z0-9]+{token}" for token in rest)
    alone = f"(?<![a-z0-9]{term.tokens[0]})"
    if term.prefix and not rest:
        return re.compile(f"({term.tokens[0]}{alone}[a-z0-9]*)")
    end = "" if term.prefix else "(?![a-z0-9])"
    if term.prefix:
        after = f"{after[:-1]}[a-z0-9]*)"
    return re.compile(f"{first}{alone}(?={after}{end})")


def snippet(text: str, ranges: list[Range]) -> tuple[str, tuple[Range, ...]]:
    """The words of ``text`` around the first match, and the matches in them."""
    if len(text.split()) <= _SHOWN + _BEFORE:
        if len(text) > 4 * _LETTERS_SHOWN and is_unspaced(text):
            first = max(0, (ranges[0][0] if ranges else 0) - _LETTERS_BEFORE)
            return _cut(text, ranges, first, min(len(text), first + 2 * _LETTERS_SHOWN))
        return text, tuple(ranges)
    words = [found.span() for found in _WORD.finditer(text)]
    hit = next((index for index, (_, end) in enumerate(words) if ranges and end > ranges[0][0]), 0)
    first = max(0, min(hit - _BEFORE, len(words) - _SHOWN))
    last = min(len(words), first + _SHOWN)
    return _cut(text, ranges, words[first][0], words[last - 1][1])


def _cut(text: str, ranges: list[Range], low: int, high: int) -> tuple[str, tuple[Range, ...]]:
    head = "…" if text[:low].strip() else ""
    tail = "…" if text[high:].strip() else ""
    shift = len(head) - low
    inside = tuple((start + shift, end + shift) for start, end in ranges if low <= start and end <= high)
    return head + text[low:high] + tail, inside


def _term(word: Wanted) -> Term | None:
    if is_unspaced(word.text):
        plain = " ".join(_folded(word.text).split())
        return Term(word.text, (), within=plain) if _TOKEN.search(plain) else None
    tokens = tuple(filter(None, map(fold, _TOKEN.findall(word.text))))
    return Term(word.text, tokens) if tokens else None


def _folded(text: str) -> str:
    return "".join(map(fold, text))


def _mapped(text: str) -> tuple[str, list[int]]:
    """``text`` folded, and for each character of that its place in ``text``."""
    plain, places = [], []
    for at, character in enumerate(text):
        for folded in fold(character):
            plain.append(folded)
            places.append(at)
    return "".join(plain), places


def _placed(text: str) -> tuple[list[Range], list[str]]:
    spans = [found.span() for found in _pattern(text).finditer(text)]
    return spans, [fold(text[start:end]) for start, end in spans]


def _tokens(text: str) -> list[str]:
    if text.isascii():
        return _TOKEN.findall(text.lower())
    return [fold(found) for found in _pattern(text).findall(text)]


def _pattern(text: str) -> re.Pattern[str]:
    """Between two scripts of one word, a token ends: ``用Python写`` holds ``Python``."""
    return _SPACED_TOKEN if is_unspaced(text) else _TOKEN


def _stands(text: str, term: Term) -> bool:
    if text.isascii():
        pattern = ascii_pattern(term)
        return pattern is not None and pattern.search(text.lower()) is not None
    return term.within in _folded(text) if term.within else bool(_standing(_tokens(text), term))


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


def _apart(ranges: list[Range]) -> list[Range]:
    """The same places, those that overlap as one."""
    apart: list[Range] = []
    for start, end in ranges:
        if apart and start < apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart
