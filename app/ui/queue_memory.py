"""What the user made of the queue, from one start to the next: in the settings' memory, by the jobs' ids."""

from __future__ import annotations

from typing import Any, Final

from app.jobs import Arrangement
from app.settings import Settings

MOST: Final = 500  # ids kept of each list, the newest: those of jobs long done need not go on for ever
_ARRANGED: Final = "queue"
_DISMISSED: Final = "queue-dismissed"


class QueueMemory:
    """Order, holds and the pause of a :class:`app.jobs.JobQueue`, and rows that the user took off the list.
    Written to the file at once: a crash forgets nothing."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self) -> Arrangement:
        """As it was saved; the default where nothing was, or nothing that can be read."""
        kept: dict[str, Any] = self._settings.recall(_ARRANGED, {})
        return Arrangement(_ids(kept.get("order")), _ids(kept.get("held")), kept.get("paused") is True)

    def save(self, arrangement: Arrangement) -> None:
        """Remember how the queue is arranged."""
        kept = {
            "order": list(arrangement.order[:MOST]),
            "held": list(arrangement.held[-MOST:]),  # ids sort by age
            "paused": arrangement.paused,
        }
        self._settings.remember(_ARRANGED, kept)
        self._settings.save()

    def dismissed(self) -> set[str]:
        """Jobs the user does not want to see any more."""
        return set(_ids(self._settings.recall(_DISMISSED, [])))

    def dismiss(self, jobs: set[str]) -> None:
        """These, and no others."""
        self._settings.remember(_DISMISSED, sorted(jobs)[-MOST:])
        self._settings.save()


def _ids(value: object) -> tuple[str, ...]:
    return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()
