"""Outputs of systems that give no frames while nothing plays: silence is filled in by the clock."""

from __future__ import annotations

import logging
import threading
from abc import ABC, abstractmethod
from typing import Any, Final

import numpy.typing as npt

from engine.recorder.mixing import to_recorded
from engine.recorder.ports import CaptureFailed, Clock, Deliver, Happened
from engine.recorder.stamps import Stamps
from engine.recording import Device

log = logging.getLogger(__name__)

_SECOND: Final = 1_000_000_000
_TICK: Final = 0.1  # seconds between looks
#: Nothing for this long (ns) is silence; filled in up to :data:`_REACH` (ns) before now, so that frames that
#: are on their way find their place.
_PAUSE: Final = 300_000_000
_REACH: Final = 150_000_000
#: A hole before frames that came shorter than this (ns) is a late block.
_LATE: Final = 20_000_000
_GIVE_UP: Final = 1.0


class PaddedStream(ABC):
    """An output that is open. A subclass opens, looks whether it lives, and shuts, all on one thread, and
    hands what comes to :meth:`came`."""

    def __init__(
        self, device: Device, rate: int, channels: int, clock: Clock, deliver: Deliver, happened: Happened
    ) -> None:
        self.device = device
        self.rate = rate
        self.channels = min(2, channels)
        self._clock = clock
        self._deliver = deliver
        self._happened = happened
        self._stamps = Stamps(rate)
        self._lock = threading.Lock()
        self._over = threading.Event()
        self.failure = ""  # the code of a failure to open
        self._end: int | None = None  # up to when frames were delivered, once the device is open
        self._began = clock.monotonic()
        self._thread = threading.Thread(target=self._run, name="sound-output", daemon=True)

    @property
    def sure(self) -> int:
        """These systems never change the device under a stream."""
        return self._began if self._end is None else self._end

    def begin(self) -> None:
        """Open it on its own thread."""
        self._thread.start()

    def close(self) -> None:
        self._over.set()
        if threading.current_thread() is not self._thread:
            self._thread.join(_GIVE_UP)

    @abstractmethod
    def _open(self) -> None:
        """Raises:
        CaptureFailed
        """

    @abstractmethod
    def _lives(self) -> bool:
        """Whether the device is still there; asked ten times a second."""

    @abstractmethod
    def _shut(self) -> None:
        """Only after :meth:`_open` was tried."""

    def came(self, samples: npt.NDArray[Any], *, lost: bool = False) -> None:
        """``samples``: (n, channels), int16 or float. ``lost``: others before them never came."""
        frames = to_recorded(samples)
        arrival = self._clock.monotonic()
        if not len(frames):
            return
        with self._lock:
            paused = self._end is not None and arrival - self._end > _PAUSE
            at = self._stamps.stamp(arrival, len(frames), lost=lost or paused)
            if self._over.is_set():
                return
            if self._end is not None and not lost and at - self._end > _LATE:
                self._fill(at)
            self._deliver(frames.data.cast("B"), at)
            self._end = at + len(frames) * _SECOND // self.rate

    def ended(self) -> None:
        """It is gone: told once."""
        with self._lock:
            if self._over.is_set():
                return
            self._over.set()
        self._happened("lost")

    def _run(self) -> None:
        try:
            self._open()
            with self._lock:
                self._end = self._clock.monotonic() if self._end is None else self._end
            while not self._over.wait(_TICK):
                if not self._lives():
                    self.ended()
                now = self._clock.monotonic()
                with self._lock:
                    if not self._over.is_set() and self._end is not None and now - self._end > _PAUSE:
                        self._fill(now - _REACH)
        except CaptureFailed as failure:
            log.info("an output did not open: %s", failure.detail)
            self.failure = failure.code
            self.ended()
        finally:
            self._shut()

    def _fill(self, until: int) -> None:
        """Silence from where frames ended."""
        assert self._end is not None
        while (missing := (until - self._end) * self.rate // _SECOND) > 0:
            frames = min(missing, self.rate)  # the computer may have slept: a second at a time
            self._deliver(memoryview(bytes(frames * self.channels * 2)), self._end)
            self._end += frames * _SECOND // self.rate
