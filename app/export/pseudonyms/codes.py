"""Codes in the place of names: the same for a person in every meeting of an export, and of the next one when
its key is given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from app.export.pseudonyms.finding import folded, tokens

#: ``letter``: Person A, Person B. ``number``: P01, P02, which stays one word.
Style = Literal["letter", "number"]

_LETTERS: Final = 26


class Codes:
    """Gives each name its code, in the order in which names come."""

    def __init__(self, style: Style = "letter", known: Mapping[str, str] | None = None) -> None:
        self._style = style
        self._names = {sameness(name): name for name in (known or {}).values()}
        self._codes = {sameness(name): code for code, name in (known or {}).items()}
        self._taken = set(known or ())

    def code(self, name: str) -> str:
        """The code of ``name``; a new one the first time."""
        key = sameness(name)
        if key not in self._codes:
            self._codes[key] = self._next()
            self._names[key] = name
        return self._codes[key]

    def add(self, names: Iterable[str]) -> None:
        """Give codes to ``names`` that have none."""
        for name in names:
            if sameness(name):
                self.code(name)

    @property
    def key(self) -> dict[str, str]:
        """The names by their codes."""
        return {code: self._names[key] for key, code in self._codes.items()}

    def _next(self) -> str:
        number = 1
        while (code := _written(self._style, number)) in self._taken:
            number += 1
        self._taken.add(code)
        return code


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
    return f"Person {letters}"
