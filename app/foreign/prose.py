"""Text without times: Buzz's TXT and the like. Times are made up from the letters, and said to be."""

from __future__ import annotations

import re
from typing import Final

from app.foreign.names import from_text
from app.foreign.values import Raw, Said

_BREAK: Final = re.compile(r"\n[ \t]*\n")
_MOST_ODD: Final = 0.1  # share of characters that no prose has
_ODD: Final = re.compile(r"[{}<>\\|=;_#*~^$@`\[\]]")


def read(text: str) -> Raw | None:
    """Paragraphs of prose; ``None`` for what looks like code, tables or markup."""
    paragraphs = [part.strip() for part in _BREAK.split(text.lstrip("\ufeff")) if part.strip()]
    letters = sum(character.isalpha() for character in text[:20_000])
    if letters < 20 or letters * 2 < len(text[:20_000].strip()):
        return None
    if len(_ODD.findall(text[:20_000])) > _MOST_ODD * letters:
        return None
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    by_line = from_text([Said(line) for line in lines])
    if any(turn.speaker for turn in by_line):
        return Raw("Text", tuple(by_line))
    return Raw("Text", tuple(Said(part) for part in paragraphs))
