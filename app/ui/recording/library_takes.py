"""The library's side of a stopped recording, on a worker's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from app import recordings
from app.library import Library
from app.transcript import MeetingId
from engine.protocol import RunOptions


class LibraryTakes:
    """:class:`app.ui.recording.after.Takes` over the open library."""

    def __init__(self, library: Library, live: Callable[[], Collection[str] | None]) -> None:
        """``live``: names of the folders being recorded into now; ``None`` where nobody knows."""
        self._library, self._live = library, live

    def take_in(
        self, folder: Path, report: Callable[[float, float], None], cancelled: threading.Event
    ) -> MeetingId:
        return recordings.take_in(self._library, folder, report, cancelled, live=self._live())

    def queue(self, meeting: MeetingId, options: RunOptions) -> Any:
        return self._library.queue_recording(meeting, options)

    def discard(self, folder: Path) -> Any:
        return recordings.discard(self._library, folder)
