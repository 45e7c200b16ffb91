"""Words and figures of ``hansard models``: the table, sizes, the time that is left."""

from __future__ import annotations

import time
from collections import deque
from typing import Final

from engine.inventory import ModelList, ModelProgress, ModelStatus

_SMOOTHING: Final = 20.0  # seconds over which the speed is averaged
_STATES: Final = {"ready": "here", "partial": "begun", "damaged": "damaged", "absent": ""}


class Speed:
    """Time left of a download, from the bytes of the last seconds."""

    def __init__(self) -> None:
        self._model = ""
        self._history: deque[tuple[float, int]] = deque()

    def seconds_left(self, progress: ModelProgress) -> float | None:
        """``None`` while it would be a guess."""
        key = f"{progress.model} {progress.phase}"
        if key != self._model:
            self._model = key
            self._history.clear()
        now = time.monotonic()
        self._history.append((now, progress.done))
        while len(self._history) > 2 and now - self._history[1][0] > _SMOOTHING:
            self._history.popleft()
        then, before = self._history[0]
        if now - then < 1 or progress.done <= before:
            return None
        return (progress.total - progress.done) * (now - then) / (progress.done - before)


def table(listed: ModelList) -> str:
    """Every model on a line, and the room there is."""
    head: tuple[str, ...] = ("MODEL", "WHAT", "SIZE", "LANGUAGES", "PROFILES", "")
    rows = [head, *(_row(model) for model in listed.models)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    foot = f"{size(listed.free)} free in {listed.folder}"
    return "\n".join([*(line.rstrip() for line in lines), "", foot, ""])


_STAGES: Final = {
    "asr": "text",
    "embedding": "voices",
    "segmentation": "overlap",
    "pipeline": "speakers",
    "meaning": "search",
}


def _row(model: ModelStatus) -> tuple[str, ...]:
    notes = [_STATES[model.state]]
    if model.state == "partial":
        notes = [f"begun, {size(model.missing)} to come"]
    if model.gated and model.state == "absent":
        notes.append("needs an account")
    if model.needs:
        notes.append(f"needs {', '.join(model.needs)}")
    languages = ", ".join(model.languages) or ("about 100" if model.stage == "asr" else "any")
    told = "; ".join(note for note in notes if note)
    return (model.id, _STAGES[model.stage], size(model.bytes), languages, ", ".join(model.profiles), told)


def size(count: float) -> str:
    """``1.6 GB``, ``608 MB``, ``3 KB``."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6)):
        if count >= scale:
            return f"{count / scale:.1f} GB" if unit == "GB" else f"{count / scale:.0f} MB"
    return f"{count / 1e3:.0f} KB"
