"""HTML in pieces: tags and text, in one pass that takes as long as the text is long.

``html.parser`` needs the square of that for markup made to hurt (an unclosed ``<!--`` after the other).
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})([^<>]*)>")
_ATTRIBUTE: Final = re.compile(
    r"([a-zA-Z_:][-a-zA-Z0-9_:.]{0,60})\s?=\s?(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))"
)
_SILENT: Final = ("script", "style")
_MOST_IN_TAG: Final = 10_000  # characters


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag, or an end tag (``closes``)."""

    name: str
    closes: bool = False
    attributes: dict[str, str] = field(default_factory=dict)


def pieces(text: str) -> Iterator[Tag | str]:
    """Tags and the text between them, entities resolved; scripts, styles and comments left out."""
    silent = ""
    for piece in _all_pieces(text):
        if isinstance(piece, str):
            if not silent:
                yield piece
        elif silent:
            silent = "" if piece.closes and piece.name == silent else silent
        elif piece.name in _SILENT:
            silent = "" if piece.closes else piece.name
        else:
            yield piece


def _all_pieces(text: str) -> Iterator[Tag | str]:
    at = 0
    while at < len(text):
        opening = text.find("<", at)
        if opening < 0:
            yield html.unescape(text[at:])
            return
        if opening > at:
            yield html.unescape(text[at:opening])
        match = _TAG.match(text, opening)
        if match is not None:
            at = match.end()
            yield Tag(match[2].lower(), bool(match[1]), {} if match[1] else _attributes(match[3]))
        elif text.startswith(("<!", "<?"), opening):
            closing = "-->" if text.startswith("<!--", opening) else ">"
            end = text.find(closing, opening + 2)
            if end < 0:
                return  # the rest is a comment
            at = end + len(closing)
        else:
            yield "<"
            at = opening + 1


def _attributes(text: str) -> dict[str, str]:
    if len(text) > _MOST_IN_TAG:
        return {}
    return {
        found[1].lower(): html.unescape(found[2] or found[3] or found[4] or "")
        for found in _ATTRIBUTE.finditer(text)
    }
