"""What a naming pattern makes of the first meetings, while it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from app.errors import AppError
from app.translation import tr
from app.ui.plain import one_line

_SHOWN: Final = 2


def example_names(pattern: str, facts: Sequence[dict[str, Any]], extension: str) -> tuple[str, str]:
    """A line with the first names, and what is wrong with the pattern; one of the two is empty."""
    from app.exporting.naming import Named, check, stem
    from app.filenames import safe_filename

    try:
        check(pattern)
    except AppError as error:
        return "", str(error)
    names = []
    for number, fact in enumerate(facts[:_SHOWN], 1):
        named = Named(fact["title"], datetime.fromisoformat(fact["created"]), fact["duration"])
        names.append(one_line(safe_filename(stem(pattern, named, number, len(facts)), extension)))
    joined = ",  ".join(names)
    return tr("For example {names}", names=joined), ""
