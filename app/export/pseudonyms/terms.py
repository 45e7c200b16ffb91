"""What to look for, to find a person: the name, and each part of it that can stand alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from app.changes import YOU
from app.export.pseudonyms.codes import sameness
from app.export.pseudonyms.finding import Term, folded, tokens
from app.export.pseudonyms.scripts import is_initial

_ASIDE: Final = re.compile(r"[(\[{].*?[)\]}]|@\S*")
_PARTICLES: Final = frozenset(
    [
        "a",
        "al",
        "af",
        "and",
        "av",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "des",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "el",
        "et",
        "ibn",
        "la",
        "le",
        "les",
        "of",
        "the",
        "ten",
        "ter",
        "the",
        "u",
        "und",
        "van",
        "vom",
        "von",
        "y",
        "zu",
        "zum",
        "zur",
    ]
)
_TITLES: Final = frozenset(
    [
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "sir",
        "frau",
        "herr",
        "hr",
        "fr",
        "mme",
        "mlle",
        "monsieur",
        "madame",
        "sig",
        "sra",
        "sr",
        "dra",
        "ing",
        "jr",
    ]
)
#: What is looked for, by its sameness: as it is written, and the codes of those it may mean.
_Table = dict[str, tuple[str, list[str]]]
#: Nobody's name: what the program itself calls people.
_OURS: Final = re.compile(rf"{YOU}|speaker \d+|unknown speaker", re.IGNORECASE)


def is_name(label: str) -> bool:
    """Whether ``label`` names somebody."""
    return bool(sameness(label)) and _OURS.fullmatch(label.strip()) is None


def parts(name: str) -> list[str]:
    """Parts of a name that point at the person where they stand alone; not titles, particles, initials."""
    found: list[str] = []
    bare = _ASIDE.sub(" ", unicodedata.normalize("NFC", name))
    for written in bare.split():
        pieces = tokens(written)
        if len(pieces) > 1:
            found.append(" ".join(pieces))  # O'Brien, Anna-Lena: as a whole, then each piece
        for token in pieces:
            plain = folded(token)
            small = token == token.lower() and token != token.upper()
            skipped = plain in _TITLES or (plain in _PARTICLES and small) or is_initial(plain)
            if not skipped and not token.isdecimal() and (len(plain) > 1 or not plain.isascii()):
                found.append(token)
            if plain in _PARTICLES and small:
                found.append(
                    bare[bare.index(token) :].strip()
                )  # van der Berg, also without what comes before it
    return found


def of_names(key: Iterable[tuple[str, str]], first: Iterable[str] = ()) -> list[Term]:
    """Terms for the names in ``key`` (codes and names). Names that are alike, and a part that several share,
    give all their codes; one of ``first`` (who speak in this meeting) comes before those only known."""
    rows, here = list(key), set(first)
    near = {sameness(name) for name in here}
    exact = {sameness(name) for _code, name in rows}
    whole, met, shared, local = _Table(), _Table(), _Table(), _Table()
    for code, name in rows:
        if not is_name(name):
            continue
        for table in (whole, met) if name in here else (whole,):
            _add(table, name, code)
        for part in parts(name):
            if sameness(part) in exact:
                continue  # somebody is called just that
            for table in (shared, local) if sameness(name) in near else (shared,):
                _add(table, part, code)
    found = [*{**whole, **met}.values(), *{**shared, **local}.values()]
    return [Term(text, together(codes)) for text, codes in found]


def _add(table: _Table, text: str, code: str) -> None:
    _text, codes = table.setdefault(sameness(text), (text, []))
    if code not in codes:
        codes.append(code)


def together(codes: list[str]) -> str:
    """``Person A/C``: one of these."""
    first, *others = codes
    words = first.rpartition(" ")[0]
    start = f"{words} " if words else ""
    return "/".join([first, *(code.removeprefix(start) for code in others)])
