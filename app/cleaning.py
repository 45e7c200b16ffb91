"""Text from outside (engine, user, file names) made storable and harmless, without changing what it says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_UNSTORABLE: Final = re.compile("[\ud800-\udfff]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SPACES: Final = re.compile(r"\s+")

#: Longest title or name kept, in characters.
MAX_NAME: Final = 1_000
#: Longest paragraph kept, in characters: ten times an hour of speech.
MAX_TEXT: Final = 1_000_000
#: Most names and terms a recogniser is told.
MOST_TERMS: Final = 1_000


def storable(text: str) -> str:
    """``text`` with lone surrogates, which no file can hold, as U+FFFD."""
    return _UNSTORABLE.sub("\ufffd", text)


def name(text: str) -> str:
    """A title or a speaker's name exactly as given, but storable, and without the space around it."""
    return storable(text).strip()[:MAX_NAME]


def spoken(text: str) -> str:
    """What somebody said: without control characters (new lines and tabs stay)."""
    return _CONTROLS.sub("", storable(text))[:MAX_TEXT]


def terms(lines: Iterable[str]) -> tuple[str, ...]:
    """Names and terms, one each: without blanks around, and none twice."""
    cleaned = (_SPACES.sub(" ", spoken(line)).strip()[:MAX_NAME] for line in lines)
    return tuple(dict.fromkeys(line for line in cleaned if line))[:MOST_TERMS]


def one_line(text: str) -> str:
    """For a title made from a file name: control characters and runs of white space become one space."""
    return _SPACES.sub(" ", _CONTROLS.sub(" ", storable(text))).strip()[:MAX_NAME]
