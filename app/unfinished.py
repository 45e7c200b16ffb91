"""Meetings that are being made: what a kill leaves of them is found again and taken away.

A folder in ``jobs/`` is there from before the first file of the meeting is until after its rows are, or it
has come to nothing. So a folder there whose meeting has no rows speaks of files that nobody needs.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.paths import JOBS, MEETINGS, private_folder
from app.store import meetings
from app.store.database import Store
from app.transcript import MeetingId

_WORK: Final = "making-"
_at_work: Final[set[Path]] = set()


def work_folder(home: Path, id_: MeetingId) -> Path:
    """Where what is needed while a meeting is made can be kept."""
    return home / JOBS / f"{_WORK}{id_}"


@contextmanager
def making(home: Path, store: Store, ids: Sequence[MeetingId]) -> Iterator[None]:
    """Inside, these meetings are made; afterwards their files are gone unless they have rows."""
    works = [work_folder(home, id_) for id_ in ids]
    _at_work.update(works)
    try:
        for work in works:
            private_folder(work)
        yield
    finally:
        for id_ in ids:
            _clear(home, store, id_)
        _at_work.difference_update(works)


def tidy(home: Path, store: Store) -> int:
    """Take away what a kill has left; how many meetings it was about."""
    left = [path for path in (home / JOBS).glob(f"{_WORK}*") if path not in _at_work]
    for path in left:
        _clear(home, store, MeetingId(path.name.removeprefix(_WORK)))
    return len(left)


def _clear(home: Path, store: Store, id_: MeetingId) -> None:
    with store.read() as view:
        made = meetings.exists(view, id_)
    if not made and id_:
        shutil.rmtree(home / MEETINGS / id_, ignore_errors=True)
    shutil.rmtree(work_folder(home, id_), ignore_errors=True)
