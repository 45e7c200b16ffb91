"""What the documents of all formats look alike in: colours, and languages that are set another way."""

from __future__ import annotations

import locale
from typing import Final

#: The speaker colours of the light theme: readable as text on white, and apart for the colour-blind.
COLOURS: Final = (
    *("186CCE", "A54E3A", "125F5C", "A44D8E", "6F4A05", "4C28B2"),
    *("287B4B", "8E0D39", "124073", "5C2602", "532349", "5F6B73"),
)
MUTED: Final = "5F6B73"
TEXT: Final = "1A1A1A"

RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"})
EAST_ASIAN: Final = frozenset({"ja", "ko", "yue", "zh"})


def primary(language: str) -> str:
    """``pt`` of ``pt-BR``; empty for what is no language code."""
    code = language.lower().replace("_", "-").partition("-")[0]
    return code if code.isascii() and code.isalpha() else ""


def full_tag(language: str) -> str:
    """``de-DE`` of ``de``: the form that word processors know; empty for what is no language code."""
    code = primary(language)
    if not code or "-" in language:
        return language if code else ""
    return locale.normalize(code).partition(".")[0].replace("_", "-")


def colour(number: int | None) -> str:
    """The colour of speaker ``number``, ``RRGGBB``; muted for nobody."""
    return COLOURS[(number - 1) % len(COLOURS)] if number else MUTED
