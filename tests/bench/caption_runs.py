"""Captions of a recording that grows by a clock: this process's own processor time, plus the waits.

So the figures are those of a computer that does nothing else, however busy this one is: a second of work is
a second of the clock, and while there is nothing to do the clock jumps on.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.captioning import Captioning, CaptionsLoad
from engine.captions.follower import Follower, Journal
from engine.captions.live import Live
from engine.captions.ports import Captioner
from engine.captions.side import Side
from engine.recording import TrackName
from engine.stages import AudioArray
from engine.vad.silero import Network
from tests.bench.caption_delays import Sent
from tests.growing import GrowingTake, Line


class WorkClock:
    """Seconds since it was made: processor time of this process times ``slower``, and what was slept."""

    def __init__(self, slower: float = 1.0) -> None:
        self._slower = slower
        self._begun = time.process_time()
        self._slept = 0.0

    def now(self) -> float:
        return (time.process_time() - self._begun) * self._slower + self._slept

    def sleep(self, seconds: float) -> None:
        self._slept += seconds


@dataclass(frozen=True)
class Run:
    """``sent`` with the time of each; work over audio is of the whole run."""

    sent: list[Sent]
    seconds: float
    work: float

    @property
    def behind(self) -> list[float]:
        return [message.behind for _, message in self.sent if isinstance(message, CaptionsLoad)]

    @property
    def memory(self) -> list[int]:
        return [message.memory for _, message in self.sent if isinstance(message, CaptionsLoad)]


def caption(
    sounds: dict[TrackName, AudioArray],
    captioner: Captioner,
    slower: float = 1.0,
    seen: Callable[[float, Captioning], None] = lambda _at, _message: None,
) -> Run:
    """Captions of ``sounds`` (float32, 16 kHz) as they would come while they are recorded."""
    with tempfile.TemporaryDirectory() as folder:
        lines = {track: Line(int16(sound)) for track, sound in sounds.items()}
        take = GrowingTake(Path(folder) / "take", lines)
        journal, network = Journal(take.folder), Network()
        sent: list[Sent] = []
        clock = WorkClock(slower)

        def send(message: Captioning) -> None:
            sent.append((clock.now(), message))
            seen(clock.now(), message)

        sides = [
            Side(
                Follower(take.folder, track, journal),
                captioner.listen(),
                captioner.manner,
                lambda: Network(network.session),
                send,
            )
            for track in lines
        ]
        begun = time.process_time()
        clock.__init__(slower)  # type: ignore[misc]  # loading is over
        live = Live(journal, sides, send, now=clock.now)
        open_ = True
        while True:
            take.grow(clock.now())
            if open_ and clock.now() > take.length:
                take.close()
                open_ = False
            if not live.turn():
                if journal.closed:
                    break
                clock.sleep(0.08)
        for side in sides:
            side.rest()
        return Run(sent, take.length, (time.process_time() - begun) * slower)


def int16(sound: AudioArray) -> np.ndarray:
    return np.clip(np.rint(sound * 32768), -32768, 32767).astype(np.int16)
