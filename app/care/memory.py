"""What is remembered about a library's care, in ``care.json`` beside it: it must not need the database."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from app.atomic import write_atomically
from app.care.report import NAMED, Report
from app.errors import AppError

log = logging.getLogger(__name__)

FILE: Final = "care.json"
HOURLY: Final = timedelta(hours=1)
WEEKLY: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Memory:
    """When the newest backup was made and of what (:func:`app.store.contents.stamp`), and the last checks."""

    backup: str = ""
    stamp: str = ""
    check: Report | None = None  # the newest of any kind
    deep: str = ""  # when the newest deep check was made
    missing: int = 0  # entries of the journal that were found missing; nobody has been told yet

    def backup_due(self, stamp: str, now: datetime, *, finished: bool) -> bool:
        """Whether something changed since the newest backup, and a meeting was ``finished`` or an hour has
        gone by."""
        return stamp != self.stamp and (finished or _older(self.backup, now, HOURLY))

    def check_due(self, now: datetime) -> bool:
        """Whether the last deep check is more than a week ago."""
        return _older(self.deep, now, WEEKLY)


def _older(moment: str, now: datetime, than: timedelta) -> bool:
    if not moment:
        return True
    age = now - datetime.fromisoformat(moment)
    return age >= than or age < timedelta(0)  # a clock set back must not put it off for ever


def recall(folder: Path) -> Memory:
    """What is remembered of the library in ``folder``; nothing where it cannot be read. Findings about a
    meeting have its id and no title (:func:`remember`)."""
    try:
        body: dict[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
        check = Report.of(body["check"]) if body.get("check") else None
        for name in ("backup", "deep"):
            if body[name]:
                datetime.fromisoformat(body[name]).astimezone(UTC)
        missing = int(body.get("missing", 0))
        memory = Memory(str(body["backup"]), str(body["stamp"]), check, str(body["deep"]), missing)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Memory()
    bare = _untitled(memory)
    if bare != memory:  # an earlier version wrote titles
        try:
            remember(folder, bare)
        except AppError as error:
            log.info("titles could not be taken out of %s: %s", FILE, error.code)
    return bare


def _untitled(memory: Memory) -> Memory:
    if memory.check is None:
        return memory
    findings = tuple(replace(item, what="") if item.kind in NAMED else item for item in memory.check.findings)
    return replace(memory, check=replace(memory.check, findings=findings))


def remember(folder: Path, memory: Memory) -> None:
    """Write it down, without titles: the file is plain, also where the library is encrypted.

    Raises:
        DiskFull, ExportFailed
    """
    memory = _untitled(memory)
    body = {
        "backup": memory.backup,
        "stamp": memory.stamp,
        "check": memory.check.plain() if memory.check else None,
        "deep": memory.deep,
        "missing": memory.missing,
    }
    write_atomically(folder / FILE, json.dumps(body).encode(), private=True)
