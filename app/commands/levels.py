"""Meters in the terminal: one line that says what is being recorded and how loud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from engine.recording import Level, Status

_FLOOR: Final = -60.0  # dB, an empty meter
_WIDTH: Final = 12
_NAMES: Final = {"mic": "mic", "system": "system"}


class Meters:
    """The latest the recorder said, as a line."""

    def __init__(self) -> None:
        self._status = Status("idle")
        self._levels: dict[str, Level] = {}

    def status(self, status: Status) -> None:
        self._status = status

    def levels(self, levels: Sequence[Level]) -> None:
        self._levels.update({level.track: level for level in levels})

    def device(self, track: str) -> str:
        """The name of a track's device, empty when there is none."""
        return next((each.name for each in self._status.tracks if each.track == track), "")

    def body(self) -> dict[str, object]:
        """The line for machines."""
        peaks = {name: round(level.peak, 1) for name, level in self._levels.items()}
        return {"state": self._status.state, "seconds": round(self._status.seconds, 2), "peaks": peaks}

    def line(self) -> str:
        """``● 12:46 · mic ▕██████      ▏ · system ▕███         ▏``; the dot is there while frames come."""
        whole = int(self._status.seconds)
        clock = f"{whole // 60:02}:{whole % 60:02}"
        head = {
            "waiting": "  waiting for audio",
            "recording": f"● {clock}",
            "paused": f"‖ {clock} paused",
            "stopping": f"  {clock} saving",
        }.get(self._status.state, "")
        tracks = [f"{_NAMES[track.track]} {self._bar(track.track)}" for track in self._status.tracks]
        return " · ".join([head, *tracks])

    def _bar(self, track: str) -> str:
        level = self._levels.get(track)
        share = 0.0 if level is None else min(1.0, max(0.0, 1 - level.peak / _FLOOR))
        filled = round(share * _WIDTH)
        end = "!" if level is not None and level.clipped else "▏"
        return f"▕{'█' * filled}{' ' * (_WIDTH - filled)}{end}"
