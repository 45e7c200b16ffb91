"""What the decoder child tells the engine, one JSON line each (:mod:`engine.wire`).

The child parses hostile bytes, so the engine believes none of it further than it must: numbers are checked
to be finite, codes to be known ones, and the lengths of files are measured, not asked.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Final

from engine.wire import Codec


@dataclass(frozen=True, slots=True)
class Keys:
    """The one thing the child is told, where the library has a vault: in hex, what opens its file (empty for
    a plain one) and what seals its results; the number of the track; and the descriptor the file is open
    under, -1 where it is opened by its path."""

    kind: ClassVar[str] = "keys"
    track: int
    descriptor: int
    source: str = field(repr=False)
    results: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Started:
    """Libraries are loaded; the file has not been touched. A child that ends before this one never
    got as far as the file, so the sandbox, not the file, is at fault."""

    kind: ClassVar[str] = "started"


@dataclass(frozen=True, slots=True)
class Advanced:
    """``done`` of about ``total`` seconds."""

    kind: ClassVar[str] = "advanced"
    done: float
    total: float


@dataclass(frozen=True, slots=True)
class Finished:
    """All files are written."""

    kind: ClassVar[str] = "finished"
    ends_early: float | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """It did not work: a code of :mod:`engine.errors`, or ``internal``."""

    kind: ClassVar[str] = "refused"
    code: str
    detail: str = ""


Message = Started | Advanced | Finished | Refused
MESSAGES: Final = Codec((Started, Advanced, Finished, Refused))
KEYS_WIRE: Final = Codec((Keys,))
