"""When what was deleted is out of the backups, and out of former files of the library, too."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.paths import BACKUPS
from app.store import backups, exchanging


def gone_from_backups(library: Path, today: date) -> date | None:
    """The day by which backups made until now have made room for newer ones, if the library goes on being
    backed up, and former files of it that a restore or a repair has kept are gone; ``None`` where there is
    neither."""
    if not backups.listed(library / BACKUPS) and not exchanging.replaced(library):
        return None
    months = backups.months(today) + backups.MONTHLY
    return date(months // 12, months % 12 + 1, 1)
