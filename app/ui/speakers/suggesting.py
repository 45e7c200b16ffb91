"""Which names are offered for what has been typed, and in which order. No Qt."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

MOST: Final = 8  # names offered at once


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``here``: somebody in this meeting has the name already."""

    name: str
    here: bool


def folded(text: str) -> str:
    """``text`` without case and accents, so that ``tomas`` finds Tomás."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def fitting(
    typed: str, attendees: Iterable[str], known: Iterable[str], here: Sequence[str]
) -> list[Suggestion]:
    """Names with a word that begins with ``typed``: those in this meeting's notes first, then people known
    from other meetings, then who has a name in this meeting already. In each, a first name before a last."""
    taken = {folded(name) for name in here}
    fresh = [name for name in dict.fromkeys((*attendees, *known)) if folded(name) not in taken]
    wanted = folded(typed.strip())
    result: list[Suggestion] = []
    seen: set[str] = set()
    for place, name in enumerate((*fresh, *here)):
        if folded(name) not in seen and _fits(wanted, folded(name)):
            seen.add(folded(name))
            result.append(Suggestion(name, here=place >= len(fresh)))
    result.sort(key=lambda item: (item.here, not folded(item.name).startswith(wanted)))
    return result[:MOST]


def same_name(typed: str, names: Collection[str]) -> str | None:
    """One of ``names`` that is ``typed`` but for case, accents and spaces."""
    wanted = folded(" ".join(typed.split()))
    return next((name for name in names if folded(name) == wanted), None)


def _fits(wanted: str, name: str) -> bool:
    return name.startswith(wanted) or any(f" {name}".find(mark + wanted) >= 0 for mark in (" ", "-"))
