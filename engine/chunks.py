"""Packing speech into pieces that a recogniser takes in one go, and that a restarted job need not redo."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from engine.protocol import Turn
from engine.stages import Chunk, Samples, Span
from engine.units import SAMPLE_RATE, to_samples, to_seconds

LIMIT: Final = 30.0  # seconds of audio in a chunk: Whisper's window
_SEARCH: Final = 0.35  # part of a piece, before the limit, in which the cut is looked for
_HOP: Final = 0.01  # seconds
_SMOOTH: Final = 15  # hops: a cut wants 150 ms of quiet, not one zero crossing
_EPSILON: Final = 1e-6  # seconds; spans that fit but for rounding do fit
_SHORTEST: Final = 0.3  # seconds; a shorter piece of somebody else's turn stays where it is


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


def pack_turns(
    spans: Sequence[Span], turns: Sequence[Turn], samples: Samples, limit: float = LIMIT
) -> list[Chunk]:
    """Chunks like those of :func:`pack`, each of one speaker: for speech whose language changes with the
    speaker. ``turns`` are ordered by start; speech outside of all turns stays with who spoke before."""
    chunks: list[Chunk] = []
    for run in _runs(_cut_at_turns(spans, turns)):
        chunks += [Chunk(len(chunks) + each.index, each.spans) for each in pack(run, samples, limit)]
    return chunks


def _cut_at_turns(spans: Sequence[Span], turns: Sequence[Turn]) -> list[tuple[Span, str]]:
    """Pieces of the spans with their speaker; together they are the spans."""
    pieces: list[tuple[Span, str]] = []
    speaker, first = "", 0
    for start, end in spans:
        at = start
        while first < len(turns) and turns[first].end <= start:
            first += 1
        for turn in turns[first:]:
            if turn.start >= end:
                break
            # A piece too short to recognise a language in goes with its neighbour.
            if turn.end <= at or turn.speaker == speaker or turn.end - turn.start < _SHORTEST:
                continue
            if turn.start - at > _SHORTEST and end - turn.start > _SHORTEST:
                pieces.append(((at, turn.start), speaker or turn.speaker))
                at = turn.start
            speaker = turn.speaker
        pieces.append(((at, end), speaker))
    return pieces


def _runs(pieces: Sequence[tuple[Span, str]]) -> list[list[Span]]:
    """Consecutive pieces of one speaker together."""
    runs: list[list[Span]] = []
    before: str | None = None
    for span, speaker in pieces:
        if speaker != before:
            runs.append([])
            before = speaker
        runs[-1].append(span)
    return runs


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
