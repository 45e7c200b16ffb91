"""What each edit of a moment or a note does; the same kind of :class:`~app.editing.Step` as any other edit.

A journal entry of kind ``moment`` or ``note`` has the row's key and the row as it is from now on, or nothing:
``{"key", "row": [tick, text] | null}``.
"""

from __future__ import annotations

from typing import Final

from app import cleaning
from app.editing import NoSuchPlace, Step
from app.store import projected, recordings
from app.store.projected import Delta
from app.store.recordings import Mark, MarkKind
from app.store.transaction import Transaction
from app.store.words import to_ticks

_NAMES: Final = {"moment": "Moment", "note": "Note"}


def add(tx: Transaction, kind: MarkKind, seconds: float, text: str) -> Step | None:
    """A new moment, or a new line of the notes unless it is blank."""
    said = cleaning.spoken(text).strip()
    if kind == "note" and not said:
        return None
    key = projected.next_key(tx, recordings.TABLES[kind])
    label = "Mark Moment" if kind == "moment" else "Add Note"
    return _step(kind, label, key, None, (to_ticks(seconds), said))


def edit(tx: Transaction, meeting: int, kind: MarkKind, key: int, text: str) -> Step | None:
    """Another text. A blank one takes a note away; a moment needs none."""
    old = _row(tx, meeting, kind, key)
    said = cleaning.spoken(text).strip()
    if kind == "note" and not said:
        return remove(tx, meeting, kind, key)
    if said == old[1]:
        return None
    return _step(kind, f"Edit {_NAMES[kind]}", key, old, (old[0], said))


def remove(tx: Transaction, meeting: int, kind: MarkKind, key: int) -> Step | None:
    """Take a moment or a note away."""
    return _step(kind, f"Remove {_NAMES[kind]}", key, _row(tx, meeting, kind, key), None)


def _step(kind: MarkKind, label: str, key: int, before: Mark | None, after: Mark | None) -> Step:
    return Step(kind, label, {"key": key, "row": after}, Delta(marks=[(kind, key, before, after)]))


def _row(tx: Transaction, meeting: int, kind: MarkKind, key: int) -> Mark:
    found = recordings.marks(tx, meeting, kind).get(key)
    if found is None:
        raise NoSuchPlace
    return found
