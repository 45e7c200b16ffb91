"""Batches of windows, made and worked on ahead of who asks for them.

Three lines of work overlap: reading audio and log-mel spectrograms of the next batch (threads, NumPy lets
them run), the model's work on this one (one thread, which waits for the device), and the words of the one
before (the caller). None is more than a batch ahead, so memory does not grow with the recording.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final, Self, TypeVar

import numpy as np

from engine.asr.whisper_model import FRAMES, Features, WhisperModel
from engine.stages import AudioArray, Chunk, Samples
from engine.units import SAMPLE_RATE, to_samples

#: A spectrogram takes 30 to 70 ms of one core: enough of them for a fast GPU, none to spare on a laptop.
FRONT_THREADS: Final = max(1, min(4, (os.cpu_count() or 1) // 4))

_A = TypeVar("_A")
_B = TypeVar("_B")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Window:
    """A chunk as the model hears it."""

    chunk: Chunk
    features: Features
    seconds: float  # of audio


class Lines:
    """The threads of one pass over a recording, and chunks going through them in batches."""

    def __init__(self, samples: Samples, model: WhisperModel, batch: int) -> None:
        self._samples = samples
        self._model = model
        self._batch = batch
        self._front = ThreadPoolExecutor(FRONT_THREADS, thread_name_prefix="log-mel")
        self._device = ThreadPoolExecutor(1, thread_name_prefix="whisper")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        for pool in (self._device, self._front):
            pool.shutdown(wait=True, cancel_futures=True)

    def through(
        self, work: Callable[[Sequence[Window]], list[_Result]], chunks: Sequence[Chunk]
    ) -> Iterator[_Result]:
        """``work`` of each batch of chunks, one after the other."""
        made = batches(self._samples, chunks, self._batch, self._model.features, self._front)
        for results in ahead(work, made, self._device):
            yield from results


def packed(samples: Samples, chunk: Chunk) -> AudioArray:
    """Audio of the chunk's spans, the silence between them cut out; at most one window of it."""
    parts = [samples[to_samples(start) : to_samples(end)] for start, end in chunk.spans]
    return np.concatenate(parts)[: FRAMES * SAMPLE_RATE // 100]


def batches(
    samples: Samples,
    chunks: Sequence[Chunk],
    size: int,
    features: Callable[[AudioArray], Features],
    pool: ThreadPoolExecutor,
) -> Iterator[list[Window]]:
    """The chunks in batches of ``size``, in order. The next batch is in the making while one is used."""

    def window(chunk: Chunk) -> Window:
        audio = packed(samples, chunk)
        return Window(chunk, features(audio), len(audio) / SAMPLE_RATE)

    coming: deque[Future[Window]] = deque()
    waiting = iter(chunks)

    def order() -> None:
        for chunk in waiting:
            coming.append(pool.submit(window, chunk))
            if len(coming) >= size:
                return

    order()
    while coming:
        batch = [coming.popleft().result() for _ in range(min(size, len(coming)))]
        order()
        yield batch


def ahead(work: Callable[[_A], _B], items: Iterable[_A], pool: ThreadPoolExecutor) -> Iterator[_B]:
    """``work`` of each item, in order, done in ``pool`` one item further than the caller has got."""
    running: Future[_B] | None = None
    for item in items:
        future = pool.submit(work, item)
        if running is not None:
            yield running.result()
        running = future
    if running is not None:
        yield running.result()
