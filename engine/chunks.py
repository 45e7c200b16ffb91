"""Packing speech into pieces that a recogniser takes in one go, and that a restarted job need not redo."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from engine.stages import Chunk, Samples, Span
from engine.units import SAMPLE_RATE, to_samples, to_seconds

LIMIT: Final = 30.0  # seconds of audio in a chunk: Whisper's window
_SEARCH: Final = 0.35  # part of a piece, before the limit, in which the cut is looked for
_HOP: Final = 0.01  # seconds
_SMOOTH: Final = 15  # hops: a cut wants 150 ms of quiet, not one zero crossing
_EPSILON: Final = 1e-6  # seconds; spans that fit but for rounding do fit


def pack(spans: Sequence[Span], samples: Samples, limit: float = LIMIT) -> list[Chunk]:
    """Chunks of at most ``limit`` seconds of speech, in order; silence between spans does not count.

    Spans stay whole where they fit; longer ones are cut by :func:`split`. The same spans always give
    the same chunks, so a continued job finds the ones it has finished.
    """
    chunks: list[Chunk] = []
    held: list[Span] = []
    room = limit
    for span in split(spans, samples, limit):
        length = span[1] - span[0]
        if held and length > room + _EPSILON:
            chunks.append(Chunk(len(chunks), tuple(held)))
            held, room = [], limit
        held.append(span)
        room -= length
    if held:
        chunks.append(Chunk(len(chunks), tuple(held)))
    return chunks


def split(spans: Sequence[Span], samples: Samples, limit: float) -> list[Span]:
    """The spans, those longer than ``limit`` seconds cut where it is quietest in the last third before
    the limit. Nothing is lost: the pieces of a span touch."""
    pieces: list[Span] = []
    for start, end in spans:
        at = start
        while end - at > limit + _EPSILON:
            # Equal parts would be 30 s and 1 s for 31 s: never leave a tail shorter than the search range.
            reach = min(limit, (end - at) - limit * _SEARCH / 2)
            cut = quietest(samples, at + reach * (1 - _SEARCH), at + reach)
            pieces.append((at, cut))
            at = cut
        pieces.append((at, end))
    return pieces


def quietest(samples: Samples, start: float, end: float) -> float:
    """Middle of the 150 ms with least energy between two times, in seconds."""
    hop = to_samples(_HOP)
    audio = samples[to_samples(start) : min(to_samples(end), len(samples))]
    hops = len(audio) // hop
    if hops < _SMOOTH:
        return end
    energy = np.square(audio[: hops * hop], dtype=np.float64).reshape(hops, hop).sum(axis=1)
    smooth = np.convolve(energy, np.ones(_SMOOTH), mode="valid")
    middle = int(np.argmin(smooth)) + _SMOOTH / 2
    return start + to_seconds(math.floor(middle * hop), SAMPLE_RATE)
