"""Codes in the place of names: the same for a person in every meeting of an export, and of the next one when
its key is given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from app.export.pseudonyms.finding import folded, tokens
from app.translation import tr

#: ``letter``: Person A, Person B, in the language that is spoken now. ``number``: P01, P02, one word.
Style = Literal["letter", "number"]
#: Codes with their names: of a key that somebody has edited, several may be of one name, or of one code.
Rows = tuple[tuple[str, str], ...]

_LETTERS: Final = 26


class Codes:
    """Gives each name its code, in the order in which names come. Of names that differ only in accents or
    capitals the first is meant, unless ``known`` has a row for just that one."""

    def __init__(self, style: Style = "letter", known: Iterable[tuple[str, str]] = ()) -> None:
        self._style = style
        self._rows: list[tuple[str, str]] = []
        self._exact: dict[str, str] = {}
        self._alike: dict[str, str] = {}
        self._taken: set[str] = set()
        for code, name in known:
            self._keep(code, name)

    def code(self, name: str) -> str:
        """The code of ``name``; a new one the first time."""
        found = self._exact.get(name) or self._alike.get(sameness(name))
        return found or self._keep(self._next(), name)

    def add(self, names: Iterable[str]) -> None:
        """Give codes to ``names`` that have none."""
        for name in names:
            if sameness(name):
                self.code(name)

    @property
    def key(self) -> Rows:
        """Every code and its name, in the order they came."""
        return tuple(self._rows)

    def _keep(self, code: str, name: str) -> str:
        self._rows.append((code, name))
        self._exact.setdefault(name, code)
        self._alike.setdefault(sameness(name), code)
        self._taken.add(_mark(code))
        return code

    def _next(self) -> str:
        number = 1
        while _mark(code := _written(self._style, number)) in self._taken:
            number += 1
        return code


def _mark(code: str) -> str:
    """What tells a code from others, in every language: the A of ``Person A``."""
    return code.rpartition(" ")[2]


def sameness(name: str) -> str:
    """Equal for two ways to write one name."""
    plain = " ".join(folded(token) for token in tokens(name))
    return plain.replace("\u200c", "").replace("\u200d", "") or name.strip()


def _written(style: Style, number: int) -> str:
    if style == "number":
        return f"P{number:02d}"
    letters = ""
    while number:
        number, digit = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + digit) + letters
    return tr("Person {letter}", letter=letters)
