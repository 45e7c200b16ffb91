"""What is on its way out for good: meetings from the trash, sound that is not kept any longer.

Rows go in one transaction, which also writes down what must follow: files, the words in the indexes, the
write-ahead log. :func:`go_on` does that; killed in the middle, it does the rest the next time.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app import erasing, unfinished
from app.erasing import EraseRefused
from app.paths import JOBS, MEETINGS
from app.store import edit_log, filing, meetings, purging
from app.store.database import Store
from app.store.transaction import Transaction
from app.transcript import MeetingId

log = logging.getLogger(__name__)

_OPTION: Final = "leaving"
#: ``report(done, total)``, in steps of no particular length.
Report = Callable[[int, int], None]


@dataclass(slots=True)
class Leaving:
    """What is still to be done.

    Attributes:
        meetings: ids of those whose rows are gone, with the ids of their jobs.
        sounds: names of files that hold sound nobody wants, by meeting.
        words: rows have gone whose words the indexes still hold.
        log: rows have gone that the write-ahead log may still hold.
        recordings: ids of meetings whose recordings may lie in the recorder's trash.
    """

    meetings: dict[str, list[str]] = field(default_factory=dict)
    sounds: dict[str, list[str]] = field(default_factory=dict)
    words: bool = False
    log: bool = False
    recordings: list[str] = field(default_factory=list)

    @property
    def files_or_words(self) -> bool:
        return bool(self.meetings or self.sounds or self.words or self.log)


def pending(view: Transaction) -> Leaving:
    """What is still to be done."""
    kept = filing.option(view, _OPTION)
    return Leaving(**kept) if isinstance(kept, dict) else Leaving()


@contextlib.contextmanager
def noting(tx: Transaction) -> Iterator[Leaving]:
    """What is still to be done, to be changed; written down with the transaction."""
    left = pending(tx)
    yield left
    body: dict[str, Any] = asdict(left)
    filing.set_option(tx, _OPTION, body if any(body.values()) else None)


def take_meetings(tx: Transaction, keys: Mapping[int, MeetingId]) -> None:
    """Delete the rows of meetings in the trash, and note what must follow."""
    with noting(tx) as left:
        for key, meeting in keys.items():
            left.meetings[meeting] = left.meetings.get(meeting, []) + purging.job_ids(tx, key)
            if meetings.is_recorded(tx, key):
                left.recordings.append(meeting)
            purging.delete_rows(tx, key)
        left.words = left.words or bool(keys)
    filing.forget_in_steps(tx, keys)


def take_sound(tx: Transaction, meeting: MeetingId, key: int, moment: str) -> None:
    """Forget a meeting's sound, and note what must follow."""
    with noting(tx) as left:
        left.sounds[meeting] = left.sounds.get(meeting, []) + purging.take_sound(tx, key)
        if meetings.is_recorded(tx, key):
            left.recordings.append(meeting)
    filing.note_removal(tx, key, moment)


def go_on(store: Store, folder: Path, now: datetime, report: Report = lambda _done, _total: None) -> None:
    """Do what is still to be done, in the library in ``folder``. Takes seconds where many words must go.

    Raises:
        DiskFull, FolderUnusable, LibraryBusy: the rest is done the next time.
    """
    with store.read() as view:
        left = pending(view)
        used = _spare(view, left, folder)
    if not left.files_or_words:
        return
    steps = 2 + (len(purging.INDEXES) if left.words else 0)
    _erase(left, used, folder, now)
    with store.logged():
        edit_log.forget_meetings(store.path, left.meetings.__contains__)
    report(1, steps)
    if left.words:
        for place, index in enumerate(purging.INDEXES):
            _merge(store, index)
            report(2 + place, steps)
    with store.outside_transaction() as driver:
        emptied = purging.empty_log(driver)
    if not emptied:
        return  # somebody reads what was there; the rest is done the next time
    with store.write() as tx, noting(tx) as current:
        # Others may have sent more on its way meanwhile.
        for meeting in left.meetings:
            current.meetings.pop(meeting, None)
        for meeting, names in left.sounds.items():
            rest = [name for name in current.sounds.get(meeting, []) if name not in names]
            current.sounds.pop(meeting, None)
            if rest:
                current.sounds[meeting] = rest
        current.words, current.log = bool(current.meetings), False
    report(steps, steps)


def _spare(view: Transaction, left: Leaving, folder: Path) -> set[Path]:
    """What came back since it was sent away, a meeting out of its bundle or sound under its old name: paths
    that are used again. What is just coming back is taken out of ``left``; the next time shows."""
    names = purging.sound_names(view) if left.sounds else {}
    used: set[Path] = set()
    for meeting in {*left.meetings, *left.sounds}:
        own = folder / MEETINGS / meeting
        here = list(filing.keys_of(view, [MeetingId(meeting)]))
        if here:
            used |= {own, *(own / name for name in names.get(here[0], []))}
            used |= {folder / JOBS / job for job in purging.job_ids(view, here[0])}
        elif unfinished.work_folder(folder, MeetingId(meeting)).exists():
            left.meetings.pop(meeting, None)
            left.sounds.pop(meeting, None)
        if here and purging.is_worked_on(view, here[0]):
            left.sounds.pop(meeting, None)
    return used


def _erase(left: Leaving, used: set[Path], folder: Path, now: datetime) -> None:
    """Files of meetings and of jobs, and sound, but what is ``used``; all of it through the one place that
    deletes sound."""
    kept, jobs = folder / MEETINGS, folder / JOBS
    roots = {kept, jobs}
    for meeting, job_ids in left.meetings.items():
        for path, root in ((kept / meeting, kept), *((jobs / job, jobs) for job in job_ids)):
            if path not in used:
                _throw(path, root, now)
    for meeting, names in left.sounds.items():
        roots.add(kept / meeting)
        for path in (kept / meeting / name for name in names):
            if path not in used:
                _throw(path, kept / meeting, now)
    for root in roots:
        erasing.purge(root, now, lambda item: item.why == "purged")


def _throw(path: Path, root: Path, now: datetime) -> None:
    if path.name and path.exists():
        try:
            erasing.to_trash(path, "purged", root, now)
        except EraseRefused as error:  # a link that somebody put there: what it leads to is not ours
            log.warning("something of a meeting that is gone was left: %s", error.code)


def _merge(store: Store, index: str) -> None:
    """An index's parts become one, in steps between which others may write."""
    first = True
    while True:
        with store.write() as tx:
            more = purging.merge(tx, index, first=first)
        if not more:
            return
        first = False
