"""Words for people, in their language. Everything the window says goes through here; English is the source.

No Qt: the window gives a translator to :func:`install` when it starts, and the command line stays English.
Where a text is made early (a table at module level) :func:`noop` marks it, and :func:`tr` is called where it
is shown. ``packaging/translations.py`` reads these calls out of the source, so their texts are literals.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Protocol

#: Writes a number with so many decimals.
WriteNumber = Callable[[float, int], str]
#: Writes a day and the time of it.
WriteMoment = Callable[[datetime], str]


class Translator(Protocol):
    """Finds the translation of a text; ``n`` chooses among its plural forms, and is -1 where it has none.

    ``None`` or an empty answer: there is none, and the English text stands."""

    def __call__(self, text: str, n: int) -> str | None: ...


_translators: list[Translator] = []
_writers: list[WriteNumber] = []
_moments: list[WriteMoment] = []


def install(
    translator: Translator | None,
    write_number: WriteNumber | None = None,
    write_moment: WriteMoment | None = None,
) -> None:
    """Translate by ``translator`` from now on; ``None`` brings English back. The same for numbers and
    dates."""
    _translators[:] = [translator] if translator is not None else []
    _writers[:] = [write_number] if write_number is not None else []
    _moments[:] = [write_moment] if write_moment is not None else []


def tr(text: str, /, **values: Any) -> str:
    """``text`` in the user's language, its ``{names}`` filled in from ``values``."""
    found = _find(text, -1) or text
    return found.format(**values) if values else found


def plural(one: str, many: str, n: int, /, **values: Any) -> str:
    """``one`` or ``many``, whichever fits ``n``, in the user's language; ``{n}`` is the number, written as by
    :func:`number`. ``many`` is what translations are found by."""
    found = _find(many, n) or (one if n == 1 else many)
    return found.format(n=number(n), **values)


def noop(text: str) -> str:
    """``text`` itself: marks it for translation, which :func:`tr` does where it is shown."""
    return text


def number(value: float, digits: int = 0) -> str:
    """``1 250`` with a narrow space, ``1.4``: as the user's language writes numbers."""
    if _writers:
        return _writers[0](value, digits)
    return f"{value:,.{digits}f}".replace(",", "\u202f")


def moment(when: datetime) -> str:
    """``3 March 2026, 14:02``: as the user's language writes a day and a time."""
    return _moments[0](when) if _moments else f"{when.day} {when:%B %Y, %H:%M}"


def listed(items: Sequence[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``; empty for none."""
    if len(items) < 2:
        return "".join(items)
    before = items[0]
    for item in items[1:-1]:
        before = tr("{items}, {item}", items=before, item=item)
    return tr("{items} and {last}", items=before, last=items[-1])


def _find(text: str, n: int) -> str | None:
    return _translators[0](text, n) if _translators else None
