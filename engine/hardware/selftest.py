"""How long an hour of recording takes here: timed where a model is installed, estimated where it is not.

The work is done by ``engine probe speed`` in a process of its own; what it took is kept in the models' folder
for a week. An estimate times a stand-in of the model's own width with few of its layers
(:mod:`engine.hardware.costs`) and multiplies; ``python -m tests.bench selftest`` holds it against reality.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.hardware import costs
from engine.hardware.answers import Timed
from engine.hardware.probing import Said, ask
from engine.hardware.random_whisper import PROBE, Shape
from engine.hardware.speed import Request, TimeVoices, TimeWhisper
from engine.hardware.survey import Survey, write
from engine.stages import Make
from engine.wire import BadMessage, build, encode

REMEMBERED: Final = ".speed.json"
WEEK: Final = 7 * 24 * 3600.0
PATIENCE: Final = 120.0  # s; large weights on a slow disk

# An hour of meeting: about a sixth is pauses, the rest is packed into windows of nearly 30 s.
SPEECH: Final = 3000.0  # s of speech in an hour
WINDOWS: Final = 110
TOKENS: Final = 100  # of a window, English; 3.4 for a second of speech
WORDS: Final = 1.08  # aligning the words, over decoding without (performance.md: 6 to 10 %)
BEFORE: Final = 15.0  # s: decoding the file and finding speech, before anything else can begin
#: A network over a plain convolution of the same number of multiply-adds.
NETWORK: Final = 1.6


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds of work for an hour of recording; ``measured``: with the model itself."""

    seconds: float
    measured: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """A timing in the file, by what it depends on."""

    name: str
    when: float
    window: float
    start: float
    token: float


@dataclass(frozen=True, slots=True)
class _File:
    timings: tuple[Kept, ...]


class SelfTest:
    """Timings on the computer of ``survey``, remembered in ``folder``."""

    def __init__(
        self, survey: Survey, folder: Path | None, run: Callable[..., Said] = ask, *, quick: bool = False
    ) -> None:
        """``quick``: only what is remembered; nothing is run."""
        self._survey, self._folder, self._run, self._quick = survey, folder, run, quick

    def recognition(self, model_id: str, make: Make) -> Pace | None:
        """The Whisper ``model_id``, installed in ``make.model`` or not (empty); ``None``: cannot be told."""
        shape = costs.whisper_shape(model_id)
        if make.model:
            timed = self._timed(model_id, TimeWhisper(make, shape or PROBE))
            return None if timed is None else Pace(_recognition(timed), measured=True)
        if shape is None:
            return None
        small = costs.stand_in(shape, make.device)
        timed = self._timed(f"stand-in {small}", TimeWhisper(make, small))
        return None if timed is None else Pace(_recognition(scaled(timed, small, shape)), measured=False)

    def voices(self, model_id: str, backend: str, make: Make) -> Pace | None:
        """A speaker model; as :meth:`recognition`."""
        if make.model:
            timed = self._timed(model_id, TimeVoices(backend, make))
            return None if timed is None else Pace(timed.window * SPEECH, measured=True)
        work, pace = costs.VOICES.get(model_id), self._survey.pace(make.device)
        return Pace(work * pace * NETWORK * SPEECH, measured=False) if work and pace else None

    def _timed(self, name: str, request: Request) -> Timed | None:
        text = f"{self._survey.key} {name} {dataclasses.asdict(request.make)}"
        key = hashlib.sha256(text.encode()).hexdigest()[:32]
        kept = {item.name: item for item in self._remembered()}
        if found := kept.get(key):
            return Timed(found.window, found.start, found.token)
        if self._quick:
            return None
        said = self._run("speed", given=encode(request), patience=PATIENCE)
        timed = next((answer for answer in said.answers if isinstance(answer, Timed)), None)
        if timed is None or timed.error or said.error:
            return None
        if self._folder is not None:
            kept[key] = Kept(key, time.time(), timed.window, timed.start, timed.token)
            write(self._folder / REMEMBERED, dataclasses.asdict(_File(tuple(kept.values()))))
        return timed

    def _remembered(self) -> tuple[Kept, ...]:
        if self._folder is None:
            return ()
        with contextlib.suppress(OSError, ValueError, BadMessage):
            body = build(_File, json.loads((self._folder / REMEMBERED).read_bytes()))
            return tuple(item for item in body.timings if 0 <= time.time() - item.when <= WEEK)
        return ()


def scaled(timed: Timed, small: Shape, shape: Shape) -> Timed:
    """What ``shape`` would take, where ``small``, of the same width, took ``timed``."""
    return Timed(
        timed.window * costs.encoder_work(shape) / costs.encoder_work(small),
        timed.start * costs.start_work(shape) / costs.start_work(small),
        timed.token * costs.token_work(shape) / costs.token_work(small),
    )


def _recognition(timed: Timed) -> float:
    return WINDOWS * WORDS * (timed.window + timed.start + TOKENS * timed.token)


def minutes(asr: Pace, voices: Pace | None, *, shared: bool) -> float:
    """Time one hour of recording takes.

    Both kinds of work go on at once. On devices of their own the slower one counts. On one device
    (``shared``) they take from each other: speakers have half the cores, recognition what is left of all.
    """
    both = (asr.seconds, voices.seconds if voices else 0.0)
    work = max(*both, both[0] + both[1] / 2) if shared else max(both)
    return (BEFORE + work) / 60
