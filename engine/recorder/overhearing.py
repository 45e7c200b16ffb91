"""How loud an output plays, heard by ``parec``: another program, another stream, another way to the server
than the recording's own."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Iterable
from typing import Final

import numpy as np

from engine.recorder.pactl import environment

_RATE: Final = 8000
_BLOCK: Final = _RATE // 10 * 2  # bytes of a tenth of a second
#: Seconds of the peak, and for how long one listens on after the last question.
_RECENT: Final = 1.0
_IDLE: Final = 2.0
_MOST: Final = 4  # outputs listened to at once


class Overhearing:
    """Listens while it is asked about once a second, and stops by itself."""

    def __init__(self) -> None:
        self._ears: dict[str, _Ear] = {}

    def peak(self, monitors: Iterable[str]) -> float | None:
        """The peak (0..1) of the last second over these sources; ``None`` before any was heard. Not for two
        threads at once."""
        self._ears = {name: ear for name, ear in self._ears.items() if ear.alive}
        wanted = list(monitors)[:_MOST]
        if not wanted:
            return 0.0
        for name in wanted:
            if name not in self._ears:
                self._ears[name] = _Ear(name)
        heard = [peak for name in wanted if (peak := self._ears[name].peak()) is not None]
        return max(heard, default=None)


class _Ear:
    def __init__(self, monitor: str) -> None:
        self._asked = time.monotonic()
        self._heard: list[tuple[float, float]] = []  # (when, peak)
        self._lock = threading.Lock()
        self.alive = True
        thread = threading.Thread(target=self._listen, args=(monitor,), name="overhearing", daemon=True)
        thread.start()

    def peak(self) -> float | None:
        now = self._asked = time.monotonic()
        with self._lock:
            recent = [peak for when, peak in self._heard if now - when < _RECENT]
        return max(recent, default=None)

    def _listen(self, monitor: str) -> None:
        asked = ["parec", f"--device={monitor}", f"--rate={_RATE}", "--channels=1", "--format=s16le"]
        asked += ["--latency-msec=100", "--client-name=Hansard meter", "--raw"]
        try:
            program = subprocess.Popen(
                asked,
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            self.alive = False
            return
        # A server that hangs sends nothing: the reading ends with the program, at the latest.
        timer = threading.Timer(_IDLE, self._end_idle, args=(program,))
        timer.start()
        assert program.stdout is not None
        while block := program.stdout.read(_BLOCK):
            samples = np.frombuffer(block[: len(block) // 2 * 2], "<i2").astype(np.int32)
            now = time.monotonic()
            with self._lock:
                self._heard = [entry for entry in self._heard if now - entry[0] < _RECENT]
                self._heard.append((now, float(np.abs(samples).max(initial=0)) / 32768))
        self.alive = False
        program.stdout.close()
        program.wait()

    def _end_idle(self, program: subprocess.Popen[bytes]) -> None:
        while (left := self._asked + _IDLE - time.monotonic()) > 0 and program.poll() is None:
            time.sleep(min(left, 0.2))
        program.kill()
