"""A track's sound cut into utterances while it comes, by the speech probability of each 32 ms.

The audio of an utterance is handed on at once, not when it is over: whoever listens can write along.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.stages import AudioArray
from engine.units import SAMPLE_RATE
from engine.vad.silero import WINDOW

STEP: Final = WINDOW / SAMPLE_RATE

#: Speech probability of windows, float32 ``(n, 512)`` to ``(n,)``, with memory from call to call.
Speech = Callable[[npt.NDArray[np.float32]], npt.NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Begin:
    """Somebody begins to speak; what follows is the sound from ``at`` seconds on."""

    at: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """The next sound of the utterance. ``until``: where the last speech in it, or before it, ends."""

    audio: AudioArray
    until: float


@dataclass(frozen=True, slots=True)
class End:
    """The utterance is over; nobody spoke after ``until`` seconds."""

    until: float


Event = Begin | Spoken | End


@dataclass(frozen=True, slots=True)
class Gate:
    """How probabilities become utterances, in seconds.

    Attributes:
        on: probability at which speech starts, held for ``sure`` seconds.
        off: probability below which it may be over.
        onset: sound handed on from before the first window of speech.
        pause: silence that ends an utterance.
        dip: an utterance that is two thirds of the longest ends at a silence this short.
    """

    on: float = 0.3
    off: float = 0.1
    sure: float = 0.064
    onset: float = 0.25
    pause: float = 0.5
    dip: float = 0.096


class Cutter:
    """One track. :meth:`jump` where its sound does not continue."""

    def __init__(self, speech: Callable[[], Speech], longest: float, gate: Gate | None = None) -> None:
        self._speech_made = speech
        self._speech = speech()
        self._longest = longest
        self._gate = gate or Gate()
        self._rest = np.zeros(0, np.float32)  # less than a window
        self._before: deque[AudioArray] = deque(maxlen=round(self._gate.onset / STEP))
        self._at = 0.0  # where the sound not judged yet begins
        self._loud = 0  # windows in a row that may begin an utterance
        self._began: float | None = None
        self._until = 0.0

    @property
    def speaking(self) -> bool:
        """Whether an utterance is open."""
        return self._began is not None

    def stop(self) -> Iterator[Event]:
        """No more sound comes for now: an open utterance ends. What comes later may go on from here."""
        if self._began is not None:
            yield self._end()

    def jump(self, at: float) -> Iterator[Event]:
        """The next sound begins at ``at`` seconds, behind a hole."""
        yield from self.stop()
        self._speech = self._speech_made()
        self._rest = np.zeros(0, np.float32)
        self._before.clear()
        self._at = at
        self._loud = 0

    def feed(self, audio: AudioArray) -> Iterator[Event]:
        """More sound: float32 ``(n,)``, 16 kHz."""
        sound = np.concatenate([self._rest, audio])
        count = len(sound) // WINDOW
        self._rest = sound[count * WINDOW :]
        if not count:
            return
        windows = sound[: count * WINDOW].reshape(-1, WINDOW)
        pending: list[AudioArray] = []
        for window, probability in zip(windows, self._speech(windows).tolist(), strict=True):
            self._at += STEP
            if self._began is None:
                yield from self._quiet(window, probability)
                continue
            pending.append(window)
            if probability >= self._gate.off:
                self._until = self._at
            if self._over():
                yield Spoken(np.concatenate(pending), self._until)
                pending = []
                yield self._end()
        if pending:
            yield Spoken(np.concatenate(pending), self._until)

    def _quiet(self, window: AudioArray, probability: float) -> Iterator[Event]:
        self._before.append(window)
        self._loud = self._loud + 1 if probability >= self._gate.on else 0
        if self._loud * STEP < self._gate.sure:
            return
        audio = np.concatenate(self._before)
        self._before.clear()
        self._loud = 0
        self._began = self._at - len(audio) / SAMPLE_RATE
        self._until = self._at
        yield Begin(self._began)
        yield Spoken(audio, self._until)

    def _over(self) -> bool:
        assert self._began is not None
        silence, length = self._at - self._until, self._at - self._began
        if length > self._longest * 2 / 3 and silence >= self._gate.dip:
            return True
        return silence >= self._gate.pause or length >= self._longest

    def _end(self) -> End:
        self._began = None
        return End(self._until)
