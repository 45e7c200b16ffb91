"""The five-second test before a recording: what is watched goes into a WAV file per track."""

from __future__ import annotations

import os
import wave
from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from engine.recorder.side import Side
from engine.recording import TrackName, TrialOver

_LONGEST: Final = 60.0  # seconds: it is held in memory
_LATE: Final = 3_000_000_000  # nanoseconds a device may be late with its first frame


class _Tape:
    """Takes what one side delivers until it is full."""

    def __init__(self, size: int) -> None:
        self.size = size  # bytes
        self.taken = 0
        self.blocks: deque[bytes] = deque()

    def deliver(self, frames: memoryview, _at: int) -> None:
        """On the audio thread."""
        room = self.size - self.taken
        if room > 0:
            block = bytes(frames[:room])
            self.taken += len(block)
            self.blocks.append(block)


class TrialRun:
    """Begins at once with every side that is open; :attr:`over` when all are full or ``now`` is too late."""

    def __init__(self, sides: Mapping[TrackName, Side], folder: Path, seconds: float, now: int) -> None:
        seconds = min(max(seconds, 0.1), _LONGEST)
        self._folder = folder
        self._deadline = now + int(seconds * 1e9) + _LATE
        self._tapes: dict[TrackName, tuple[_Tape, int, int]] = {}
        for track, side in sides.items():
            if side.feed is not None and side.stream is not None:
                rate, channels = side.stream.rate, side.stream.channels
                tape = _Tape(int(seconds * rate) * channels * 2)
                self._tapes[track] = (tape, rate, channels)
                side.feed.trial = tape

    def __bool__(self) -> bool:
        """Whether anything is being recorded."""
        return bool(self._tapes)

    def over(self, now: int) -> bool:
        full = all(tape.taken >= tape.size for tape, _, _ in self._tapes.values())
        return full or now >= self._deadline

    def write(self) -> TrialOver:
        """Write the files; not on a thread that must stay quick.

        Raises:
            OSError: they cannot be written.
        """
        paths: dict[TrackName, str] = {}
        for track, (tape, rate, channels) in self._tapes.items():
            data = b"".join(tape.blocks)
            if data:
                path = self._folder / f"{track}.wav"
                descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                with os.fdopen(descriptor, "wb") as file, wave.open(file, "wb") as sound:
                    sound.setparams((channels, 2, rate, 0, "NONE", ""))
                    sound.writeframes(data)
                paths[track] = str(path)
        return TrialOver(paths.get("mic", ""), paths.get("system", ""))
