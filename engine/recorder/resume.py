"""A lost device comes back: only the very same one, unless the user chose otherwise."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Final

from engine.recorder.ports import Capture, CaptureFailed, Clock
from engine.recording import Device

log = logging.getLogger(__name__)

_EVERY: Final = 1.0  # seconds between looks
_SECOND: Final = 1_000_000_000
#: With ``fallback``: how long the device may be away before the default one is taken. A cable that slipped
#: and a server that restarts are back before.
_PATIENCE: Final = 3 * _SECOND


class Return:
    """Looks for ``device`` each second, on its own thread, and has it opened again.

    ``reopen`` is called on that thread with the device to open, as it is listed now; it answers whether
    frames can be expected again, and may raise :class:`CaptureFailed` to have it tried later. Ends by itself
    after a success.
    """

    def __init__(
        self,
        capture: Capture,
        clock: Clock,
        device: Device,
        reopen: Callable[[Device], bool],
        *,
        fallback: bool = False,
        every: float = _EVERY,
    ) -> None:
        self._capture = capture
        self._clock = clock
        self._device = device
        self._reopen = reopen
        self._fallback = fallback
        self._every = every
        self._lost = clock.monotonic()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name=f"return-{device.track}", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Stop looking; waits a second for an opening under way. May be called from ``reopen`` itself."""
        self._over.set()
        if threading.current_thread() is not self._thread:
            self._thread.join(1.0)

    def _look(self) -> None:
        while not self._over.wait(self._every):
            try:
                found = self._candidate()
                if found is not None and not self._over.is_set() and self._reopen(found):
                    return
            except CaptureFailed as failure:
                log.info("not back yet: %s", failure.code)

    def _candidate(self) -> Device | None:
        listed = self._capture.devices()
        for device in listed:
            if device.id == self._device.id and device.track == self._device.track:
                return device
        if not self._fallback or self._clock.monotonic() - self._lost < _PATIENCE:
            return None
        return next((d for d in listed if d.track == self._device.track and d.default), None)
