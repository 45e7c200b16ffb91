"""What is wanted of a meeting: format, options, part, and whether names are hidden; as values and as JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any, Final, Literal

from app.errors import ExportFailed
from app.exporting.kinds import Kind, kinds
from app.translation import noop

_UNFIT: Final = noop("These options do not fit together.")
_LONGEST: Final = 5.0  # seconds around a word


@dataclass(frozen=True, slots=True)
class Part:
    """From one time to another, in seconds. ``from_zero``: times are counted from there."""

    start: float = 0.0
    end: float = inf
    from_zero: bool = False

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self.start <= 0 and self.end == inf


@dataclass(frozen=True, slots=True)
class Hiding:
    """How names are hidden.

    Attributes:
        style: see :data:`app.export.pseudonyms.Style`.
        names: people who are spoken of, beside those who speak.
        words: what is not to be read or heard; a ``*`` at the end stands for any ending.
        margin: seconds that the tone is longer on each side of a word.
        key: where the names are written beside their codes; nowhere when ``None``. One that is there already
            is gone on with.
    """

    style: Literal["letter", "number"] = "letter"
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    margin: float = 0.0
    key: Path | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One export. ``options`` is an instance of the kind's ``options_type``."""

    kind: Kind
    options: Any
    part: Part = Part()
    hiding: Hiding | None = None


def order(body: Mapping[str, Any]) -> Order:
    """The order in a question (``format``, ``options``, ``part``, ``hiding``).

    Raises:
        ExportFailed: it contradicts itself.
    """
    kind = kinds()[body["format"]]
    try:
        known = {item.name for item in dataclasses.fields(kind.options_type)}
        chosen = {name: value for name, value in body.get("options", {}).items() if name in known}
        options = kind.options_type(**chosen)
        part = Part(**body["part"]) if body.get("part") else Part()
        hiding = _hiding(body["hiding"]) if body.get("hiding") else None
    except (TypeError, ValueError) as error:
        raise ExportFailed(_UNFIT) from error
    if not 0 <= part.start < part.end:
        raise ExportFailed(noop("The part must end after it begins."))
    return Order(kind, options, part, hiding)


def _hiding(body: Mapping[str, Any]) -> Hiding:
    names = tuple(filter(None, (line.strip() for line in body.get("names", ()))))
    words = tuple(filter(None, (line.strip() for line in body.get("words", ()))))
    style, margin = body.get("style", "letter"), float(body.get("margin", 0.0))
    if style not in ("letter", "number") or not 0 <= margin <= _LONGEST:
        raise ValueError("hiding out of range")
    return Hiding(style, names, words, margin, Path(body["key"]) if body.get("key") else None)
