"""Looking whether a library is as it was written: the file itself, each meeting, and the files beside it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import journal
from app.care.report import Finding, Report
from app.paths import MEETINGS
from app.store import meetings, projected, shape, soundness
from app.store.contents import contents
from app.store.database import Store
from app.store.kept_files import KeptFile, kept_files
from app.store.transaction import Transaction
from app.transcript import MeetingId
from app.vault import held

log = logging.getLogger(__name__)

#: Whether to stop early; asked between meetings and between files.
Stop = Callable[[], bool]
#: Bytes of files that are read when nobody waits for it; their names are always looked for.
IDLE_BYTES: Final = 2 << 30


def never() -> bool:
    """Do not stop early."""
    return False


def check_pages(store: Store) -> list[Finding]:
    """Whether the pages of the file hang together, and its rows."""
    found: list[Finding] = []
    with store.aside() as connection:
        wrong = soundness.pages(connection)
        if wrong:
            log.warning("integrity_check: %s", wrong)
            found.append(Finding("pages"))
        elif shape.is_altered(connection):
            log.warning("tables, indexes or triggers are not what they were made")
            found.append(Finding("pages"))
        elif soundness.references(connection):
            found.append(Finding("references"))
    return found


def check_histories(store: Store, stop: Stop = never) -> list[Finding]:
    """Whether runs and journal of each meeting can be read and say what its text says."""
    found: list[Finding] = []
    with store.read() as view:
        listed = contents(view)
    for item in listed:
        if stop():
            break
        with store.read() as view:
            if not meetings.exists(view, MeetingId(item.id)):
                continue  # somebody deleted it meanwhile
            key = meetings.key_of(view, MeetingId(item.id))
            agrees = history_agrees(view, key)
            steps = soundness.damaged_steps(view, key)
        if not agrees:
            found.append(Finding("history", item.title, item.id))
        elif steps:
            with store.write() as tx:
                soundness.drop_steps(tx, steps)
            found.append(Finding("history", item.title, item.id, healed=True))
    return found


def history_agrees(view: Transaction, meeting: int) -> bool:
    """Whether replaying the journal over the runs makes the meeting's title and text."""
    try:
        if soundness.unreadable_runs(view, meeting):
            return False
        alignment, title, state, _ = journal.project(view, meeting)
        said = [piece for _, piece in projected.pieces(view, meeting)]
        same = meetings.column(view, meeting, "title") == title
        if state is None:
            return same and not said
        same = same and meetings.column(view, meeting, "alignment") == alignment
        made = list(state.pieces())
    except soundness.UNREADABLE as error:
        if not soundness.is_damage(error):
            raise
        return False
    return same and len(made) == len(said) and sorted(map(repr, made)) == sorted(map(repr, said))


def check_files(
    folder: Path, wanted: Iterable[KeptFile], budget: int | None = None, stop: Stop = never
) -> tuple[int, list[Finding]]:
    """How many files were looked at, and those that are missing or changed. ``folder`` is the library's;
    ``budget`` bytes are read at most (the newest meetings' first), for ``None`` all."""
    found: list[Finding] = []
    count = 0
    for item in wanted:
        if stop():
            break
        count += 1
        path = folder / MEETINGS / item.meeting / item.name
        shown = f"{MEETINGS}/{item.meeting}/{item.name}"
        try:
            size = path.stat().st_size
            if item.sha256 is None or (budget is not None and size > budget):
                continue
            if budget is not None:
                budget -= size
            if held.sha256_of(path) != item.sha256:
                found.append(Finding("changed", shown, item.meeting))
        except OSError:
            found.append(Finding("missing", shown, item.meeting))
    return count, found


def check_quickly(store: Store) -> Report:
    """What can be said at once: the pages' structure."""
    with store.aside() as connection:
        wrong = soundness.quick(connection)
        count = len(contents(connection)) if not wrong else 0
    found = (Finding("pages"),) if wrong else ()
    return Report(_now(), deep=False, meetings=count, findings=found)


def deep_report(meeting_count: int, files: int, findings: Iterable[Finding]) -> Report:
    """What a complete check found."""
    return Report(_now(), deep=True, meetings=meeting_count, files=files, findings=tuple(findings))


def newest_files(store: Store) -> list[KeptFile]:
    """Files that should be there, the newest meetings' first."""
    with store.read() as view:
        order = {item.id: place for place, item in enumerate(contents(view))}
        return sorted(kept_files(view), key=lambda item: order.get(item.meeting, len(order)))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
