"""Slow work off the main thread: search, reading, hashing, rendering an export."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)


class Workers(QObject):
    """Runs functions on a few threads and gives what they return back on the main thread."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._newest: dict[str, int] = {}
        self._closed = False
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        newest: str = "",
    ) -> None:
        """``then(work())``, the former here, the latter elsewhere. With ``newest``, an answer is dropped
        when another question of that name was asked after it. ``failed`` gets what ``work`` raised;
        without it, that is a bug and is raised here."""
        if self._closed:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(2, thread_name_prefix="window")
        ticket = self._newest[newest] = self._newest.get(newest, 0) + 1

        def task() -> None:
            if newest and self._newest[newest] != ticket:
                return
            try:
                result: Any = work()
                error: Exception | None = None
            except Exception as caught:  # noqa: BLE001 - handed to whoever asked
                result, error = None, caught

            def deliver(value: Any) -> None:
                if newest and self._newest[newest] != ticket:
                    return
                if error is None:
                    then(value)
                elif failed is not None:
                    failed(error)
                else:
                    raise error

            if not self._closed:
                self._done.emit(deliver, result)

        self._pool.submit(task)

    @property
    def closed(self) -> bool:
        """Whether the window is going; work that can stop half-way should. Any thread."""
        return self._closed

    def forget(self, newest: str) -> None:
        """Drop the answer that is under way."""
        self._newest[newest] = self._newest.get(newest, 0) + 1

    def close(self) -> None:
        """Wait for what runs, drop what waits and what would still be given back: whoever asked is going."""
        self._closed = True
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, deliver: Callable[[Any], None], value: object) -> None:
        if not self._closed:
            deliver(value)
