"""When what was deleted is out of the backups too."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.paths import BACKUPS
from app.store import backups


def gone_from_backups(library: Path, today: date) -> date | None:
    """The day by which backups made until now have made room for newer ones, if the library goes on being
    backed up; ``None`` where there is no backup."""
    if not backups.listed(library / BACKUPS):
        return None
    months = today.year * 12 + today.month - 1 + backups.MONTHLY
    return date(months // 12, months % 12 + 1, 1)
