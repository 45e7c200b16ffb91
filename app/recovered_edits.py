"""Corrections that a database has lost, laid over it again out of the log beside it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from app import journal
from app.paths import FolderUnusable
from app.store import edit_log, salvaging, soundness
from app.store.edit_log import Entry
from app.store.transaction import Transaction

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    """``entries`` of the journal that are there again; ``left``: those that found no place, because their
    meeting is not there or what they change is not."""

    entries: int = 0
    left: tuple[Entry, ...] = ()


def lay_over(tx: Transaction, database: Path) -> Recovered:
    """Add what the journal lacks of the log beside ``database``, and make the text of those meetings anew. A
    meeting takes all of its entries or none.

    Raises:
        FolderUnusable: the disk failed.
    """
    lacking = edit_log.lacking(tx, edit_log.read(database))
    here = edit_log.owners(tx)
    added, left = 0, [entry for entry in lacking if here.get(entry.meeting) != entry.owner]
    homed = sorted((entry for entry in lacking if here.get(entry.meeting) == entry.owner), key=_place)
    for meeting, group in groupby(homed, key=lambda entry: entry.meeting):
        entries = list(group)
        if _fits(tx, meeting, entries):
            added += len(entries)
        else:
            left += entries
    edit_log.pass_over(tx, lacking)
    if lacking:
        log.info("corrections taken from the log: %d; without a place: %d", added, len(left))
    return Recovered(added, tuple(left))


def _place(entry: Entry) -> tuple[int, int]:
    return entry.meeting, entry.seq


def _fits(tx: Transaction, meeting: int, entries: Sequence[Entry]) -> bool:
    try:
        with tx.begin_nested():
            edit_log.add(tx, entries)
            journal.rebuild(tx, meeting)
    except soundness.UNREADABLE as error:
        if not soundness.is_damage(error):
            raise
        if not salvaging.in_transaction(tx):  # SQLite gave it up
            raise FolderUnusable from error
        return False
    return True
