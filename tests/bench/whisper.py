"""Whisper through our class beside faster-whisper itself. ``python -m tests.bench whisper [--quick]``

Random weights of Whisper tiny's real dimensions, int8, on the CPU: speed and sameness, never accuracy. Each
window writes exactly 100 words' tokens (end of text suppressed), beam 5, batches of 8, language given, over
LibriSpeech and AMI speech where it is there, noise otherwise. Pairs are interleaved (ABAB…), the ratio is
the median of the paired ratios with its 95 % bootstrap interval, beside it that of CPU time.

Loops and false alarms: tests/bench/spoken_text.py says how they are made. Memory: peak resident size of a
process of its own over 1 and 3 hours of noise, made as it is read, with a tiny model.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.asr.faster_whisper import FasterWhisper
from engine.asr.hallucination import judge, passages
from engine.asr.whisper_batches import Lines, packed
from engine.asr.whisper_listener import Listener, Tongue
from engine.asr.whisper_model import Decoding
from engine.protocol import Word
from engine.stages import AudioArray, Chunk, Hearing, Make
from engine.units import SAMPLE_RATE
from tests.bench.meetings import AUDIO
from tests.bench.spoken_text import KINDS, planted, readings
from tests.fakes import random_whisper

BATCH = 8
TOKENS = 196  # with a prompt of 4; CTranslate2 writes half of both: 100 in a window
SEED = 20_260_303


@dataclass(frozen=True)
class Rig:
    """One model in memory, driven both ways."""

    backend: FasterWhisper
    chunks: Sequence[Chunk]
    samples: AudioArray
    suppressed: list[int]

    @property
    def library(self):
        return self.backend._model._library

    @property
    def whole(self) -> AudioArray:
        return np.concatenate([packed(self.samples, chunk) for chunk in self.chunks])

    @property
    def edges(self) -> list[float]:
        lengths = [sum(end - start for start, end in chunk.spans) for chunk in self.chunks]
        return np.cumsum([0, *lengths]).tolist()

    def ours(self) -> int:
        return sum(
            len(heard.words) + len(heard.removed)
            for _, heard in self.backend.words(self.samples, self.chunks)
        )

    def without_words(self) -> int:
        """Ours, less alignment, words and review."""
        return len(self.tokens(align=False))

    def tokens(self, *, align: bool) -> list[tuple[int, ...]]:
        model = self.backend._model
        listener = Listener(model, "transcribe", (), keep=True)
        if not align:
            model._align = lambda _encoded, _target, texts, _frames: [None] * len(texts)  # type: ignore[method-assign]
        try:
            with Lines(self.samples, model, BATCH) as lines:
                heard = lines.through(lambda windows: listener.hear(windows, Tongue("en")), self.chunks)
                return [outcome.decoded.tokens for outcome in heard if outcome.decoded]
        finally:
            vars(model).pop("_align", None)

    def batched(self) -> list[tuple[int, ...]]:
        """``BatchedInferencePipeline`` on the packed audio, with words."""
        import faster_whisper

        segments, _ = faster_whisper.BatchedInferencePipeline(self.library).transcribe(
            self._packed,
            language="en",
            clip_timestamps=[{"start": a, "end": b} for a, b in itertools.pairwise(self.edges)],
            word_timestamps=True,
            max_new_tokens=TOKENS,
            suppress_tokens=self.suppressed,
            batch_size=BATCH,
        )
        return [tuple(segment.tokens) for segment in segments]

    def sequential(self) -> int:
        """``WhisperModel.transcribe``, window by window, without words (with them it would go back and hear
        parts of a window twice): the comparison is in its favour."""
        segments, _ = self.library.transcribe(
            self._packed,
            language="en",
            clip_timestamps=[round(edge, 2) for pair in itertools.pairwise(self.edges) for edge in pair],
            without_timestamps=True,
            condition_on_previous_text=False,
            temperature=0.0,
            compression_ratio_threshold=None,
            log_prob_threshold=None,
            no_speech_threshold=None,
            max_new_tokens=TOKENS,
            suppress_tokens=self.suppressed,
        )
        return len(list(segments))

    @property
    def _packed(self) -> AudioArray:
        if not _PACKED:
            _PACKED.append(self.whole)
        return _PACKED[0]


_PACKED: list[AudioArray] = []


def rig(folder: Path, minutes: float) -> Rig:
    model = random_whisper.build(folder / "tiny", random_whisper.TINY)
    suppressed = [-1, *random_whisper.not_words(model)]
    decoding = Decoding(most_tokens=TOKENS, suppressed=tuple(suppressed), temperatures=())
    backend = FasterWhisper(Make(str(model), batch=BATCH), Hearing("en"), decoding)
    samples = speech(minutes)
    count = int(minutes * 2)
    # Two spans a chunk, half a second cut out between them: there is something to pack and to map back.
    chunks = [
        Chunk(k, ((30.0 * k, 30.0 * k + 14.0), (30.0 * k + 14.5, 30.0 * k + 30.0))) for k in range(count)
    ]
    return Rig(backend, chunks, samples, suppressed)


def speech(minutes: float) -> AudioArray:
    length = round(minutes * 60 * SAMPLE_RATE)
    if (AUDIO / "librispeech").is_dir():
        from tests.bench.asr import real_speech

        return real_speech(minutes)
    return (np.random.default_rng(SEED).standard_normal(length) * 0.05).astype(np.float32)


def ratio(first: Callable[[], object], second: Callable[[], object], pairs: int) -> str:
    """Median of ``first`` over ``second``, with its interval."""
    walls, cpus = [], []
    first(), second()  # warm
    for _ in range(pairs):
        (a, a_cpu), (b, b_cpu) = _timed(first), _timed(second)
        walls.append(a / b)
        cpus.append(a_cpu / b_cpu)
    return f"{_interval(walls)}, CPU time {_interval(cpus)} ({pairs} pairs, load {os.getloadavg()[0]:.1f})"


def _timed(call: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    call()
    return time.perf_counter() - wall, time.process_time() - cpu


def _interval(values: Sequence[float]) -> str:
    rng = np.random.default_rng(0)
    draws = np.median(rng.choice(values, (5000, len(values))), axis=1)
    low, high = np.percentile(draws, [2.5, 97.5])
    return f"{np.median(values):.3f} [{low:.3f}, {high:.3f}]"


def speed(minutes: float, pairs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = rig(Path(folder), minutes)
        ours, theirs = work.tokens(align=True), work.batched()
        same = sum(a == b for a, b in zip(ours, theirs, strict=True))
        print(f"random weights, tiny, int8, {minutes:g} min, batch {BATCH}, {len(ours[0])} tokens a window")
        print(f"same tokens as BatchedInferencePipeline: {same} of {len(theirs)} windows")
        print(f"ours / BatchedInferencePipeline, both with words: {ratio(work.ours, work.batched, pairs)}")
        print(f"ours with words / ours without: {ratio(work.ours, work.without_words, pairs)}")
        print(
            f"ours with words / sequential without: {ratio(work.ours, work.sequential, max(3, pairs // 2))}"
        )


def loops(segments: int, each: int) -> None:
    rng = np.random.default_rng(SEED)
    chunks = readings(segments, rng)
    alarms: Counter[str] = Counter()
    count = 0
    begin = time.perf_counter()
    for at, chunk in enumerate(chunks):
        found = judge(chunk, _words(chunks[max(0, at - 2) : at]), _words(chunks[at + 1 : at + 3]))
        for part in passages(chunk.words):
            count += 1
            alarms.update({found[index] for index in range(part.start, part.stop) if index in found})
    spent = (time.perf_counter() - begin) / len(chunks) * 1000
    rate = 10_000 * alarms.total() / count
    print(f"false alarms: {alarms.total()} in {count} segments ({rate:.2f} per 10 000), {dict(alarms)}")
    print(f"review: {spent:.2f} ms a chunk")
    for kind in KINDS:
        caught = 0
        for _ in range(each):
            loop = planted(kind, rng)
            found = judge(
                loop.chunks[loop.at], _words(loop.chunks[: loop.at]), _words(loop.chunks[loop.at + 1 :])
            )
            caught += set(range(loop.start, len(loop.chunks[loop.at].words))) <= set(found)
        print(f"planted loops, {kind}: {caught} of {each} caught whole")


def _words(chunks: Sequence) -> tuple[Word, ...]:
    return tuple(word for chunk in chunks for word in chunk.words)


class Hiss:
    """Noise of any length, made as it is read."""

    def __init__(self, hours: float) -> None:
        self._length = round(hours * 3600 * SAMPLE_RATE)

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, part: slice, /) -> npt.NDArray[np.float32]:
        start, stop, _ = part.indices(self._length)
        return np.random.default_rng(start).standard_normal(stop - start, np.float32) * np.float32(0.05)


def memory_of(model: str, hours: float) -> None:
    """In a process of its own: recognises and prints the peak in MB."""
    import resource

    decoding = Decoding(beam=1, most_tokens=20, temperatures=())
    backend = FasterWhisper(Make(model, batch=BATCH), Hearing(languages=("en", "de")), decoding)
    chunks = [Chunk(k, ((30.0 * k, 30.0 * k + 29.0),)) for k in range(int(hours * 120))]
    for _ in backend.words(Hiss(hours), chunks):
        pass
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def memory(hours: tuple[float, float]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        model = random_whisper.build(Path(folder) / "micro")
        peaks = []
        for length in hours:
            call = f"from tests.bench.whisper import memory_of; memory_of({str(model)!r}, {length})"
            done = subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, check=True)
            peaks.append(float(done.stdout))
    growth = (peaks[1] - peaks[0]) / (hours[1] - hours[0])
    print(
        f"peak memory at {hours[0]:g} h and {hours[1]:g} h: {peaks[0]:.0f} and {peaks[1]:.0f} MB, "
        f"{growth:.1f} MB per hour (language by turn, the one with more to remember)"
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("parts", nargs="*", metavar="loops|memory|speed")
    options = parser.parse_args()
    quick = options.quick
    parts = set(options.parts) or {"loops", "memory", "speed"}
    if "loops" in parts:
        loops(10_000 if quick else 60_000, 100 if quick else 1000)
    if "memory" in parts:
        memory((0.25, 1.0) if quick else (1.0, 4.0))
    if "speed" in parts:
        speed(4 if quick else 10, 7)


if __name__ == "__main__":
    main()
