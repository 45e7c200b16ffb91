"""Short windows over the speech spans, and which part of time each of them stands for.

A voice is heard in about a second and a half; turns begin anywhere; so windows of 1.5 s every 0.75 s, the
last of a span ending with it. That embeds no more than two seconds per second of speech.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.stages import AudioArray, Samples, Span
from engine.units import to_samples

Bounds = npt.NDArray[np.float32]
Times = npt.NDArray[np.float64]
Indexes = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Scale:
    """Seconds of a window, from one to the next, and the least that is shown to the network."""

    length: float = 1.5
    hop: float = 0.75

    @property
    def shortest(self) -> float:
        """A span shorter than this is repeated up to it: a network hears no voice in less."""
        return self.length / 2


BASE: Final = Scale()


def windows(spans: Sequence[Span], scale: Scale = BASE) -> Bounds:
    """Start and end of each window in seconds: float32 ``(num_windows, 2)``, ordered by start.

    Args:
        spans: ordered, apart from one another.
    """
    parts: list[Times] = [np.zeros((0, 2))]
    for start, end in spans:
        count = max(1, int(np.ceil((end - start - scale.length) / scale.hop - 1e-6)) + 1)
        firsts = np.minimum(start + scale.hop * np.arange(count), max(start, end - scale.length))
        parts.append(np.stack([firsts, np.minimum(firsts + scale.length, end)], axis=1))
    return np.concatenate(parts).astype(np.float32)


def read(samples: Samples, bounds: Bounds, scale: Scale = BASE) -> list[tuple[AudioArray, Indexes]]:
    """The sound of some windows, those of one length together, as ``(windows, samples)`` and their places.

    A whole window has ``scale.length``. A shorter one (of a short span) is repeated, as in training networks
    are shown short utterances, up to that or, if it is short indeed, to half of it.
    """
    whole, half = to_samples(scale.length), to_samples(scale.shortest)
    found: dict[int, list[tuple[AudioArray, int]]] = {whole: [], half: []}
    for place, (start, end) in enumerate(bounds.tolist()):
        first, last = to_samples(start), min(to_samples(end), len(samples))
        sound = samples[first : max(last, first + 1)]
        if not len(sound):  # a span beyond the end
            sound = np.zeros(1, np.float32)
        length = half if len(sound) <= half else whole
        found[length].append((np.resize(sound, length), place))
    return [
        (np.stack([sound for sound, _ in group]), np.array([place for _, place in group]))
        for group in found.values()
        if group
    ]


@dataclass(frozen=True, slots=True)
class Cells:
    """Time cut into pieces, each with the window that speaks for it; together they are the spans.

    Attributes:
        bounds: float64 ``(num_cells, 2)``, seconds, ordered.
        window: int64 ``(num_cells,)``, index of the window.
        span: int64 ``(num_cells,)``, index of the span.
    """

    bounds: Times
    window: Indexes
    span: Indexes


def cells(spans: Sequence[Span], bounds: npt.NDArray[np.floating]) -> Cells:
    """Every moment of the spans goes to the window of the span whose middle is nearest.

    Args:
        bounds: of the windows ``(num_windows, 2)``, in order of time; at least one. A span in which no window
            has its middle goes to the nearest window of all.
    """
    middles = bounds.mean(axis=1, dtype=np.float64)
    pieces: list[Times] = [np.zeros((0, 2))]
    owners: list[Indexes] = [np.zeros(0, np.int64)]
    places: list[Indexes] = [np.zeros(0, np.int64)]
    for place, (start, end) in enumerate(spans):
        first, after = np.searchsorted(middles, [start, end])
        own = np.arange(first, after)
        if not len(own):
            own = np.array([np.abs(middles - (start + end) / 2).argmin()])
        cuts = np.concatenate([[start], (middles[own[1:]] + middles[own[:-1]]) / 2, [end]])
        pieces.append(np.stack([cuts[:-1], cuts[1:]], axis=1))
        owners.append(own)
        places.append(np.full(len(own), place))
    return Cells(np.concatenate(pieces), np.concatenate(owners), np.concatenate(places))
