"""What a model wants to be shown, from its folder's ``config.json``.

The catalogue puts the file there (:attr:`engine.models.catalogue.Model.config`)::

    {"query": "query: ", "passage": "passage: ", "length": 512, "least": 0.8, "pooling": "mean"}

- ``query``, ``passage``: what stands before a text that is looked for, and one that is looked through;
- ``length``: the most tokens it reads, special ones counted;
- ``pooling``: ``mean`` of all tokens' vectors, or the first one's (``cls``);
- ``least``: cosine from which two texts are taken to mean something alike.

Files of that name that a repository has itself say other things; what is not said here has its default.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from engine.errors import ModelDamaged

CONFIG: Final = "config.json"
_LONGEST: Final = 8_192
_LONGEST_PREFIX: Final = 200


@dataclass(frozen=True, slots=True)
class Settings:
    """See the module."""

    query: str = ""
    passage: str = ""
    length: int = 256
    least: float = 0.5
    pooling: str = "mean"


def read_settings(folder: Path) -> Settings:
    """
    Raises:
        ModelDamaged: the file says something that no model can want.
    """
    try:
        body: Any = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as error:
        raise ModelDamaged(f"{folder.name}: {CONFIG}") from error
    usual = Settings()
    if not isinstance(body, dict):
        raise ModelDamaged(f"{folder.name}: {CONFIG}")
    found = Settings(
        query=body.get("query", usual.query),
        passage=body.get("passage", usual.passage),
        length=body.get("length", usual.length),
        least=body.get("least", usual.least),
        pooling=body.get("pooling", usual.pooling),
    )
    prefixes = (found.query, found.passage)
    holds = (
        all(isinstance(text, str) and len(text) <= _LONGEST_PREFIX for text in prefixes),
        type(found.length) is int and 8 <= found.length <= _LONGEST,
        isinstance(found.least, int | float) and not isinstance(found.least, bool),
        found.pooling in {"mean", "cls"},
    )
    if not all(holds) or not -1.0 <= float(found.least) <= 1.0:
        raise ModelDamaged(f"{folder.name}: {CONFIG}")
    return found
