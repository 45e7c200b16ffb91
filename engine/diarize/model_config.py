"""``config.json`` beside an embedding model: numbers, checked one by one; anything else is refused.

It is data that came with a download. It can make a network larger or smaller and a decision stricter or
milder, within limits, and nothing more.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from engine.diarize.clustering import Tuning
from engine.errors import ModelDamaged

NAME: Final = "config.json"
_MOST_BYTES: Final = 64 << 10

Check = Callable[[Any], bool]


def whole(least: int, most: int) -> Check:
    """A whole number from ``least`` to ``most``."""
    return lambda value: type(value) is int and least <= value <= most


def number(least: float, most: float) -> Check:
    """A number from ``least`` to ``most``."""
    return lambda value: type(value) in (int, float) and least <= value <= most


def wholes(least: int, most: int, longest: int) -> Check:
    """A list of up to ``longest`` whole numbers."""
    one = whole(least, most)
    return lambda value: (
        isinstance(value, list) and 0 < len(value) <= longest and all(one(item) for item in value)
    )


def choice(*words: str) -> Check:
    """One of these words."""
    return lambda value: isinstance(value, str) and value in words


#: How clusters of this model's embeddings are told apart: see :class:`engine.diarize.clustering.Tuning`.
TUNING: Final[Mapping[str, Check]] = {
    "threshold": number(-1.0, 1.0),
    "same": number(0.0, 2.0),
    "mixed": number(0.0, 2.0),
    "smallest": whole(1, 1000),
}


def read_config(folder: Path, known: Mapping[str, Check]) -> dict[str, Any]:
    """The checked values of ``config.json``; empty when there is none.

    Args:
        known: a check for each key there may be besides those of :data:`TUNING`.

    Raises:
        ModelDamaged: it is not a small JSON object, or has a key or a value it must not have.
    """
    path = folder / NAME
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ModelDamaged(f"{NAME}: too large")
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError) as error:
        raise ModelDamaged(f"{NAME}: not JSON") from error
    if not isinstance(found, dict):
        raise ModelDamaged(f"{NAME}: not an object")
    checks = {**known, **TUNING}
    for key, value in found.items():
        if key not in checks or not checks[key](value):
            raise ModelDamaged(f"{NAME}: {key[:40]}")
    return found


def tuning_of(config: Mapping[str, Any]) -> Tuning:
    """What the configuration says about clustering, and the defaults for what it does not say."""
    return Tuning(**{key: config[key] for key in TUNING if key in config})
