"""Where the user was in each meeting: the paragraph at the top, and the playhead."""

from __future__ import annotations

from app.settings import Settings
from app.transcript import MeetingId

MOST = 100  # meetings remembered
_NAME = "places"


class Places:
    """Kept in the settings' memory, the most recent ones."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def of(self, meeting: MeetingId) -> tuple[int, int, float]:
        """Row, pixels of it above the view, seconds; the start for a meeting never opened."""
        kept = self._all().get(meeting)
        if isinstance(kept, list) and len(kept) == 3 and all(isinstance(part, int | float) for part in kept):
            return int(kept[0]), int(kept[1]), float(kept[2])
        return 0, 0, 0.0

    def keep(self, meeting: MeetingId, row: int, pixels: int, seconds: float) -> None:
        places = self._all()
        places.pop(meeting, None)
        places[meeting] = [row, pixels, seconds]
        self._settings.remember(_NAME, dict(list(places.items())[-MOST:]))

    def _all(self) -> dict[str, object]:
        return dict(self._settings.recall(_NAME, {}))
