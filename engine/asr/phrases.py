"""Sentences that recognisers are known to write when nobody speaks (``resources/hallucinations.toml``).

They were learnt from subtitles: credits and farewells stand there over silence and music.
"""

from __future__ import annotations

import functools
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from typing import Final

_TAIL: Final = 40  # letters that may follow an open phrase: a name, a year


@dataclass(frozen=True, slots=True)
class Phrase:
    """``letters`` as :func:`letters` gives them; an ``open`` one may be followed by a name or a year."""

    letters: str
    open: bool = False

    def matches(self, text: str) -> bool:
        """Whether normalised ``text`` is this phrase."""
        if self.open:
            return text.startswith(self.letters) and len(text) <= len(self.letters) + _TAIL
        return text == self.letters


@functools.lru_cache(maxsize=16_384)  # mostly of words, and those come again
def letters(text: str) -> str:
    """Letters and digits of ``text``, caseless: writing and punctuation of invented text vary."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in folded if character.isalnum())


@functools.cache
def known() -> tuple[Phrase, ...]:
    """The phrases that come with the program."""
    body = tomllib.loads(files("resources").joinpath("hallucinations.toml").read_text(encoding="utf-8"))
    return tuple(
        Phrase(letters(text), kind == "open")
        for language in body.values()
        for kind in ("whole", "open")
        for text in language.get(kind, ())
    )


def listed(text: str, phrases: Iterable[Phrase] | None = None) -> bool:
    """Whether a passage is one of the known inventions."""
    plain = letters(text)
    return any(phrase.matches(plain) for phrase in (known() if phrases is None else phrases))
