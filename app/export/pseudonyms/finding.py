"""Names found in text however they are written: small or capital, with or without accents, as a possessive.

Text is compared in a folded form, letter by letter, so that every find has its place in the text as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from app.export.pseudonyms.scripts import (
    AGGLUTINATED,
    JOINERS,
    MARKS,
    UNSPACED,
    before,
    edge,
    indic_ending,
    is_accent,
    korean,
    spelled,
)

_LETTER: Final = r"[^\W\d_]"
_UNSPACED: Final = re.compile(f"[{UNSPACED}]")
_BETWEEN: Final = rf"[\s\-‐‑–'’.,_{JOINERS}]{{0,3}}"
_POSSESSIVE: Final = rf"(?P<suffix>['’]s|s['’]|['’]|['’]{_LETTER}{{1,5}}|s|es)?"
_WORD: Final = re.compile(rf"{_LETTER}+")
_HUMP: Final = re.compile(r"[A-ZÀ-ÖØ-Þ]?[^A-ZÀ-ÖØ-Þ\W\d_]+|[A-ZÀ-ÖØ-Þ]+")
_TOKEN: Final = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}{JOINERS}])*")
_ARTICLE: Final = "ال"
_JOINER: Final = re.compile(f"[{JOINERS}]")
_PLAIN: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"}
    | {"ي": "ی", "ى": "ی", "ك": "ک", "\u0640": ""}
)

#: Languages whose names end otherwise in every case: a name's beginning with a short ending is the name.
_INFLECTED: Final = frozenset(
    [
        "az",
        "be",
        "bg",
        "bn",
        "cs",
        "el",
        "et",
        "eu",
        "fi",
        "hi",
        "hr",
        "hu",
        "hy",
        "is",
        "ka",
        "kk",
        "kn",
        "ko",
        "la",
        "lt",
        "lv",
        "mk",
        "ml",
        "mn",
        "mr",
        "pl",
        "ro",
        "ru",
        "sk",
        "sl",
        "sq",
        "sr",
        "ta",
        "te",
        "tr",
        "uk",
        "uz",
    ]
)
_VOWELS: Final = "aeiouyаеёиіїоуыэюяөүұәəαεηιουω"
_STEM: Final = 4  # letters of a name below which an ending must begin with a vowel


@dataclass(frozen=True, slots=True)
class Term:
    """Something to find, and what to write for it. ``whole``: nothing may be added to it (no endings)."""

    text: str
    code: str
    whole: bool = False


class Found(NamedTuple):
    """``text[start:end]`` is to be ``replacement``."""

    start: int
    end: int
    replacement: str


class Finder:
    """Finds ``terms``; where several fit, the longest, then the first given."""

    def __init__(self, terms: Iterable[Term], language: str = "") -> None:
        language = language.partition("-")[0].lower()
        exact: dict[str, str] = {}
        cases: dict[str, list[str]] = {}
        places: dict[str, None] = {}  # with its cases a name is also found as it is written
        for term in terms:
            pattern, case = _pattern(replace(term, whole=True), language), _pattern(term, language)
            if not pattern or exact.setdefault(pattern, term.code) != term.code:
                continue
            places.setdefault(case)
            if case != pattern and term.code not in (listed := cases.setdefault(case, [])):
                listed.append(term.code)
        # Александр and Александра: a name as written comes before a case; a case of both has both codes.
        made = {case: "/".join(listed) for case, listed in cases.items()} | exact
        # Longer patterns first: of "Anna" and "Anna Lee" the second is meant where it fits.
        patterns = sorted(made, key=lambda pattern: (pattern in exact, len(pattern)), reverse=True)
        self._codes = [made[pattern] for pattern in patterns]
        self._patterns = [re.compile(pattern) for pattern in patterns]
        self._any = re.compile("|".join(_unnamed(pattern) for pattern in places)) if places else None

    def __bool__(self) -> bool:
        return self._any is not None

    def find(self, text: str) -> list[Found]:
        """All finds in order, none touching another."""
        if self._any is None:
            return []
        folded, places = _folded(text)
        found: list[Found] = []
        at = 0
        while (match := self._any.search(folded, at)) is not None:
            best, code = self._best(folded, match.start())
            first, end = places[match.start()], places[best.end() - 1] + 1
            found.append(Found(first, _with_marks(text, end), code + _suffix(text, places, best)))
            at = max(best.end(), match.start() + 1)
        return found

    def replace(self, text: str) -> str:
        """``text`` with every find replaced."""
        return replaced(text, self.find(text))

    def _best(self, folded: str, start: int) -> tuple[re.Match[str], str]:
        """The longest term at a place where one is known to be."""
        best: tuple[re.Match[str], str] | None = None
        for pattern, code in zip(self._patterns, self._codes, strict=True):
            match = pattern.match(folded, start)
            if match is not None and (best is None or match.end() > best[0].end()):
                best = match, code
        assert best is not None
        return best


def replaced(text: str, found: Sequence[Found]) -> str:
    """``text`` with these finds replaced."""
    parts, at = [], 0
    for item in found:
        parts += [text[at : item.start], item.replacement]
        at = item.end
    return "".join(parts) + text[at:]


def folded(text: str) -> str:
    """``text`` as it is compared."""
    return _folded(text)[0]


def apart(title: str, names: Collection[str]) -> str:
    """``title`` with spaces where names are written together in it, as names of files often are: ``mayatom``,
    ``InterviewMaya``. ``names`` are folded; words that only begin like a name stay (``marketing``)."""

    def spelled(match: re.Match[str]) -> str:
        word = match[0]
        humps = _HUMP.findall(word)
        if len(humps) > 1 and any(folded(hump) in names for hump in humps):
            return " ".join(humps)
        return " ".join(_all_names(word, names) or [word])

    return _WORD.sub(spelled, title)


def _all_names(word: str, names: Collection[str]) -> list[str] | None:
    """``word`` cut into names with nothing left over."""
    if not word:
        return []
    for end in range(len(word), 1, -1):
        if folded(word[:end]) in names and (rest := _all_names(word[end:], names)) is not None:
            return [word[:end], *rest]
    return None


def tokens(name: str) -> list[str]:
    """The words of a name, as they are written."""
    return [token.rstrip(JOINERS) for token in _TOKEN.findall(unicodedata.normalize("NFC", name))]


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Small letters without accents, and for each where it stands in ``text``."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        for part in unicodedata.normalize("NFKD", char.casefold()).translate(_PLAIN):
            if not is_accent(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def _with_marks(text: str, end: int) -> int:
    """Past the accents that belong to the last letter found."""
    while end < len(text) and unicodedata.category(text[end])[0] == "M":
        end += 1
    return end


def _pattern(term: Term, language: str) -> str:
    """What to look for in folded text; empty where there is nothing to find."""
    wild = term.text.rstrip().endswith("*")
    joined = _JOINER.sub(" ", " ".join(folded(token) for token in tokens(term.text)))
    words = joined.split()
    if not words:
        return ""
    last = words[-1]
    body = _BETWEEN.join(map(spelled, words))
    if words[0].startswith(_ARTICLE) and len(words[0]) > 4:  # الحسن, and للحسن
        body = f"(?:{_ARTICLE})?" + _BETWEEN.join(map(spelled, (words[0].removeprefix(_ARTICLE), *words[1:])))
    if _UNSPACED.search("".join(words)):
        return rf"{body}(?![\u3099\u309a])"
    if (hangul := korean("".join(words), body)) is not None:
        return hangul
    ending = "" if term.whole else _POSSESSIVE
    if wild:
        ending = rf"(?:{edge(last)})*"
    elif not term.whole and (found := indic_ending(last)) is not None:
        stem, case = found
        body = _BETWEEN.join(map(spelled, (*words[:-1], stem)))
        ending = rf"{case}(?P<suffix>['’]{_LETTER}{{1,5}})?"
    elif language in _INFLECTED and not term.whole and last.isalpha():
        stem = last[:-1] if last[-1] in _VOWELS and len(last) > 3 else last
        case = rf"{_LETTER}{{0,4}}" if len(stem) >= _STEM else rf"(?:[{_VOWELS}]{_LETTER}{{0,2}})?"
        if language in AGGLUTINATED and len(stem) < _STEM:
            case = rf"(?:{case}|{'|'.join(map(folded, AGGLUTINATED[language]))})"
        body = _BETWEEN.join(map(spelled, (*words[:-1], stem)))
        ending = rf"{case}(?P<suffix>['’]{_LETTER}{{1,5}})?"
    return rf"{before(words[0])}{body}{ending}(?!{edge(last)})"


def _unnamed(pattern: str) -> str:
    return f"(?:{pattern.replace('(?P<suffix>', '(?:')})"


def _suffix(text: str, places: Sequence[int], match: re.Match[str]) -> str:
    """The possessive, as it can follow a code."""
    suffix = match.groupdict().get("suffix") or ""
    if suffix in ("s", "es", "s'", "s’"):
        return "'s"
    return text[places[match.start("suffix")] : places[match.end("suffix") - 1] + 1] if suffix else ""
