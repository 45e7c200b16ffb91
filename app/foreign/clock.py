"""Times as files write them."""

from __future__ import annotations

import math
import re
from typing import Any, Final

#: ``1:02:03.4``, ``02:03,400``, ``0:0:3.5``: hours or not, one or two digits a part.
CLOCK: Final = r"(?:\d{1,4}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,6})?"
_CLOCK: Final = re.compile(CLOCK)
#: The longest recording anybody has, in seconds: longer is a mistake of the file's.
LONGEST: Final = 1000 * 3600.0


def seconds(text: str) -> float | None:
    """Seconds of a clock time, ``None`` for anything else."""
    if _CLOCK.fullmatch(text) is None:
        return None
    total = 0.0
    for part in text.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return total if total <= LONGEST else None


def number(value: Any, scale: float = 1.0) -> float | None:
    """A number of a file in seconds, ``None`` for what is none; ``scale`` is a second in the file's units."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        found = float(value) / scale
    except OverflowError:
        return None
    return min(max(found, 0.0), LONGEST) if math.isfinite(found) else None


def probability(value: Any) -> float | None:
    """A probability in 0..1, ``None`` for what is none."""
    found = number(value)
    return found if found is not None and found <= 1 else None
