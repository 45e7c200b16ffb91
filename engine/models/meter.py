"""Progress of a download or verification, told a few times a second however fast the bytes come."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, Literal

from engine.inventory import ModelProgress

#: Seconds between two reports.
INTERVAL: Final = 0.2

Send = Callable[[ModelProgress], None]


class Meter:
    """Counts the bytes of one model in one phase.

    ``kept`` of ``total`` bytes were here before; they count as done.
    """

    def __init__(
        self,
        send: Send,
        model_id: str,
        phase: Literal["fetch", "verify"],
        total: int,
        kept: int = 0,
    ) -> None:
        self._send = send
        self._model = model_id
        self._phase = phase
        self._total = total
        self._kept = kept
        self._done = kept
        self._told = -1.0
        self._tell()

    def add(self, count: int) -> None:
        """``count`` more bytes; negative when some were lost and come again."""
        self._done = max(self._done + count, 0)
        if time.monotonic() - self._told >= INTERVAL:
            self._tell()

    def close(self) -> None:
        """Say where it ended."""
        self._tell()

    def _tell(self) -> None:
        self._told = time.monotonic()
        done = min(self._done, self._total)
        progress = ModelProgress(self._model, self._phase, done, self._total, min(self._kept, done))
        self._send(progress)
