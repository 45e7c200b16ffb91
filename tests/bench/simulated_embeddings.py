"""Speaker embeddings simulated over real meeting structure, and the DER of labels for them.

A window's embedding is ``sqrt(c) m + sqrt(1 - c) n``: ``m`` the unit vector of its speaker (in overlap or
across a change, of the mixture, weighted by seconds), ``n`` uniform noise of unit length, ``c`` the cosine
between two windows of one speaker. ``c = .47`` in 48 dimensions has the spread of ECAPA on 1.5 s of speech
(performance.md, 8). Speakers are independent random directions. A simulation, and called so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.protocol import Turn
from engine.turns import TurnIndex

DIM = 48
COSINE = 0.47
WINDOW = 1.5  # s
HOP = 0.75  # s
FRAME = 0.01  # s

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Simulated:
    """Attributes: windows float32 (N, 2), s; cells float32 (N, 2), the part of time each window stands
    for; embeddings float32 (N, dim); truth int32 (N,), who talks most."""

    turns: Sequence[Turn]
    windows: Floats
    cells: Floats
    embeddings: Floats
    truth: Ints


def simulate(turns: Sequence[Turn], seed: int, dim: int = DIM, cosine: float = COSINE) -> Simulated:
    """Embeddings of the windows that a perfect voice activity detector would give these turns."""
    rng = np.random.default_rng(seed)
    index = TurnIndex(turns)
    windows, cells = _windows(index)
    share = index.overlap(windows[:, 0], windows[:, 1])
    voices = _unit(rng.standard_normal((len(index.speakers), dim)))
    noise = _unit(rng.standard_normal((len(windows), dim)))
    embeddings = np.sqrt(cosine) * _unit(share @ voices) + np.sqrt(1 - cosine) * noise
    return Simulated(
        turns,
        windows.astype(np.float32),
        cells.astype(np.float32),
        embeddings.astype(np.float32),
        index.overlap(cells[:, 0], cells[:, 1]).argmax(axis=1).astype(np.int32),
    )


def _windows(index: TurnIndex) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    talked = index.active.any(axis=1)
    edges = np.flatnonzero(np.diff(talked.astype(np.int8), prepend=0))
    windows, cells = [], []
    for start, end in index.bounds[edges].reshape(-1, 2):
        firsts = np.arange(start, max(end - WINDOW, start) + 1e-6, HOP)
        lasts = np.minimum(firsts + WINDOW, end)
        middles = (firsts + lasts) / 2
        cuts = np.concatenate([[start], (middles[1:] + middles[:-1]) / 2, [end]])
        windows.append(np.stack([firsts, lasts], axis=1))
        cells.append(np.stack([cuts[:-1], cuts[1:]], axis=1))
    return np.concatenate(windows), np.concatenate(cells)


def der(simulated: Simulated, labels: Ints) -> tuple[float, float]:
    """Seconds wrong and seconds of reference speech: their ratio is the diarization error rate.

    Collar 0, overlap scored, oracle voice activity: one speaker per cell against the reference turns in
    frames of 10 ms, best one-to-one mapping of speakers. Agrees with pyannote.metrics to 0.001 points.
    """
    from scipy.optimize import linear_sum_assignment

    index = TurnIndex(simulated.turns)
    frames = np.arange(index.bounds[0], index.bounds[-1], FRAME) + FRAME / 2
    active = index.active[np.searchsorted(index.bounds, frames, side="right") - 1]
    cell = np.clip(np.searchsorted(simulated.cells[:, 0], frames, side="right") - 1, 0, None)
    inside = frames < simulated.cells[cell, 1]
    given = np.where(inside, labels[cell], -1)
    hits = np.zeros((labels.max() + 1, len(index.speakers)))
    for speaker in range(len(index.speakers)):
        chosen = given[active[:, speaker] & inside]
        hits[:, speaker] = np.bincount(chosen, minlength=len(hits))
    rows, columns = linear_sum_assignment(-hits)
    talking = active.sum(axis=1)
    errors = np.maximum(talking, inside).sum() - hits[rows, columns].sum()
    return float(errors * FRAME), float(talking.sum() * FRAME)


def _unit(rows: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)
