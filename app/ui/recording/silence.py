"""Notices that nothing has been said for long: the meeting may be over. It only ever asks."""

from __future__ import annotations

from engine.recording import Levels

LONG = 15 * 60.0  # seconds
QUIET = -50.0  # dB: below it nobody speaks


class LongSilence:
    """Fed with what is heard and the time; ``heard`` says once per quarter of an hour that it was silent."""

    def __init__(self, long: float = LONG) -> None:
        self._long = long
        self._since: float | None = None

    def heard(self, levels: Levels, now: float) -> bool:
        """``now`` in seconds of any steady clock."""
        if self._since is None or any(level.rms > QUIET for level in levels.levels):
            self._since = now
            return False
        if now - self._since >= self._long:
            self._since = now
            return True
        return False

    def begin(self) -> None:
        """Count anew: another recording, or going on after a pause."""
        self._since = None
