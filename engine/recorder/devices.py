"""What can be recorded, read on a thread of its own: a hung sound server takes seconds to say nothing."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from engine.recorder.ports import Capture, CaptureFailed
from engine.recording import Devices

log = logging.getLogger(__name__)

_SETTLE: Final = 0.2  # seconds: a headset that is plugged in changes the list several times


@dataclass(frozen=True, slots=True)
class Listed:
    """The devices have been read (again)."""

    devices: Devices


class Lister:
    """Reads the devices when asked, and when some come or go, until :meth:`close`."""

    def __init__(self, capture: Capture, post: Callable[[Listed], None]) -> None:
        self._capture = capture
        self._post = post
        self._wanted = threading.Event()
        self._changed = threading.Event()
        self._closed = False
        threading.Thread(target=self._work, name="devices", daemon=True).start()

    def ask(self) -> None:
        """Read them now; :class:`Listed` follows. Any thread."""
        self._wanted.set()

    def close(self) -> None:
        self._closed = True
        self._wanted.set()

    def _work(self) -> None:
        unwatch = self._capture.watch(self._on_changed)
        while True:
            self._wanted.wait()
            if self._changed.is_set():
                self._changed.clear()
                time.sleep(_SETTLE)
            self._wanted.clear()
            if self._closed:  # looked at after clearing: close() says so before it sets
                break
            self._post(Listed(self._read()))
        unwatch()

    def _on_changed(self) -> None:
        self._changed.set()
        self._wanted.set()

    def _read(self) -> Devices:
        try:
            devices = self._capture.devices()
        except CaptureFailed as failure:
            log.info("no devices: %s", failure.code)
            return Devices((), failure.code)
        return Devices(devices, self._capture.why())
