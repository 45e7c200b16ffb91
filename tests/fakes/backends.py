"""Backends that keep the Protocols and misbehave on purpose. Each works on chunks of a tone or of nothing.

Chunk 2 is where they do it: ``fake-kills`` dies, a decoder of ``fake-decoder-dies`` dies, ``fake-hangs``
stops, ``fake-raises`` has a bug, ``fake-memory`` runs out of memory; ``fake-noisy`` prints to standard
output from Python and from C. ``fake-tight`` and ``fake-bad-driver`` fail and crash on a graphics card only,
``fake-polyglot`` hears languages and takes something out.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator, Sequence

import numpy as np

from engine.errors import OutOfMemory, WorkerDied
from engine.progress import Report
from engine.protocol import LanguageSpan, Removed, SpeakerHint, Turn, Word
from engine.stages import Chunk, Diarization, Heard, Hearing, Make, Samples, Span, backend
from engine.units import SAMPLE_RATE

BAD_CHUNK = 2


@backend("vad", "fake")
class EverySecond:
    """Speech for the first 0.9 s of each second."""

    def spans(self, samples: Samples, report: Report) -> list[Span]:
        seconds = len(samples) // SAMPLE_RATE
        report(seconds, seconds)
        return [(float(second), second + 0.9) for second in range(seconds)]


class Scripted:
    """One word per chunk: its number."""

    def __init__(self, make: Make, hearing: Hearing) -> None:
        self.make = make
        self.hearing = hearing

    def words(self, samples: Samples, chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, Heard]]:
        for chunk in chunks:
            if chunk.index == BAD_CHUNK:
                self.misbehave()
            yield chunk, Heard((Word(chunk.start, chunk.start + 0.5, f"chunk{chunk.index}", 0.9),))

    def misbehave(self) -> None:
        pass


@backend("asr", "fake-good")
class Good(Scripted):
    pass


@backend("asr", "fake-kills")
class Kills(Scripted):
    def misbehave(self) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


@backend("asr", "fake-decoder-dies")
class DecoderDies(Scripted):
    def misbehave(self) -> None:
        raise WorkerDied("a decoder")


@backend("asr", "fake-kills-always")
class KillsAlways(Scripted):
    def words(self, samples: Samples, chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, Heard]]:
        os.kill(os.getpid(), signal.SIGKILL)
        yield from ()


@backend("asr", "fake-hangs")
class Hangs(Scripted):
    def misbehave(self) -> None:
        time.sleep(600)


@backend("asr", "fake-raises")
class Raises(Scripted):
    def misbehave(self) -> None:
        raise KeyError("a bug")


@backend("asr", "fake-memory")
class Memory(Scripted):
    def misbehave(self) -> None:
        raise MemoryError


@backend("asr", "fake-noisy")
class Noisy(Scripted):
    def misbehave(self) -> None:
        print("Loading model: 100%")
        os.write(1, b'{"kind": "recognised", "index": 99, "words": []}\n\xff\n')


@backend("asr", "fake-tight")
class Tight(Scripted):
    def misbehave(self) -> None:
        if self.make.device == "cuda":
            raise OutOfMemory


@backend("asr", "fake-bad-driver")
class BadDriver(Scripted):
    def misbehave(self) -> None:
        if self.make.device == "cuda":
            os.kill(os.getpid(), signal.SIGKILL)


@backend("asr", "fake-polyglot")
class Polyglot(Scripted):
    """English and German chunk by chunk when asked for turns, else English; chunk 0 had a loop."""

    def words(self, samples: Samples, chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, Heard]]:
        for chunk, heard in super().words(samples, chunks):
            language = "de" if self.hearing.per_turn and chunk.index % 2 else "en"
            span = LanguageSpan(chunk.start, chunk.end, language, 0.9)
            loop = (Removed(chunk.start, chunk.end, "so so so so", 0.2, "loop"),)
            yield chunk, Heard(heard.words, span, loop if chunk.index == 0 else ())


@backend("diarize", "fake")
class Alternating:
    """Two people taking turns of two seconds, or as few as it is told."""

    def __init__(self, make: Make) -> None:
        self.make = make

    def diarize(
        self, samples: Samples, spans: Sequence[Span], hint: SpeakerHint, report: Report
    ) -> Diarization:
        people = min(2, hint.maximum or 2)
        turns = tuple(Turn(start, end, f"S{int(start) // 2 % people + 1}") for start, end in spans)
        return Diarization(
            turns,
            np.zeros((0, 4), np.float32),
            np.zeros((0, 2), np.float32),
            np.zeros((people if turns else 0, 4), np.float32),
        )
