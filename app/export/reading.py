"""How much of which language can be read: wide characters, and what a set of subtitles asks of a reader.

Netflix's guides set 42 characters a line and 20 a second for English, 16 and 9 for Chinese, 16 and 12 for
Korean, 13 and 4 for Japanese. The last is for translations; Japanese as it is spoken has about seven, and so
many are allowed here. Other line lengths and speeds than the defaults scale these along.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from app.export.clock import milliseconds

if TYPE_CHECKING:
    from app.export.cues import Cue, SubtitleOptions

#: Characters a line where Latin letters have 42, and a second where they have 20.
_WIDE: Final = {"ja": (13, 7.0), "ko": (16, 12.0), "yue": (16, 9.0), "zh": (16, 9.0)}
_OTHERS: Final = (16, 9.0)  # Chinese or Japanese within another language, or in one that is not known


class Faults(NamedTuple):
    """What a set of subtitles breaks, each counted: lines longer than allowed, subtitles too fast to be read,
    shown too briefly or too long, too close to the one before, later than spoken, of too many lines."""

    long_lines: int = 0
    fast: int = 0
    brief: int = 0
    lasting: int = 0
    close: int = 0
    late: int = 0
    many_lines: int = 0


def wide(language: str) -> bool:
    """Whether all text of ``language`` is written in wide characters."""
    return _primary(language) in _WIDE


def width(latin: int, language: str) -> int:
    """Wide characters in a line that has room for ``latin`` letters."""
    return max(round(latin * _WIDE.get(_primary(language), _OTHERS)[0] / 42), 1)


def speed(latin: int, language: str) -> float:
    """Wide characters read in a second by who reads ``latin`` letters."""
    return latin * _WIDE.get(_primary(language), _OTHERS)[1] / 20


def faults(cues: Sequence[Cue], options: SubtitleOptions, language: str) -> Faults:
    """How much breaks the limits: words with no place to break, people who talk fast, or all at once."""
    limit, limit_wide = options.line_length, width(options.line_length, language)
    latin, slow = options.speed / 1000, speed(options.speed, language) / 1000
    shortest, longest = milliseconds(options.shortest), milliseconds(options.longest)
    long = fast = brief = lasting = close = late = many_lines = 0
    free = 0
    for start, end, text, _name, _named, _overlap, many, waited, _dashes in cues:
        shown = end - start
        fast += len(text) > (shown + 1) * (slow if many else latin)
        brief += shown < shortest
        lasting += shown > longest
        close += start < free
        late += waited > 0
        free = end + options.gap
        many_lines += text.count("\n") >= options.lines
        most = limit_wide if many else limit
        if len(text) > most:
            long += sum(len(line) > most for line in text.split("\n"))
    return Faults(long, fast, brief, lasting, close, late, many_lines)


def _primary(language: str) -> str:
    return language.lower().replace("_", "-").partition("-")[0]
