"""What a segmentation model could say, simulated over real turns; and DER of turns that may overlap.

Frames are those of :mod:`engine.diarize.activity_frames`. The truth is degraded by whole stretches of
overlap: some are missed, and some are invented where one person talks, of lengths drawn from the real ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.diarize.activity_frames import RATE, Activity, runs
from engine.protocol import Turn
from engine.turns import TurnIndex

STRETCH = 10  # s
HOP = 5  # s
VOICES = 3  # that are followed in a stretch
FRAME = 0.01  # s, of the scoring

Bits = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Detector:
    """How well overlap is found, by time: ``recall`` of it, and ``precision`` of what is called so."""

    recall: float = 1.0
    precision: float = 1.0


def active(turns: Sequence[Turn], frame: float = 1 / RATE) -> Bits:
    """Who speaks in each frame ``(num_frames, num_speakers)``; speakers by first appearance."""
    index = TurnIndex(turns)
    middles = (np.arange(int(index.bounds[-1] / frame) + 1) + 0.5) * frame
    place = np.searchsorted(index.bounds, middles, side="right") - 1
    return np.where(place[:, None] >= 0, index.active[place.clip(0)], False)


def counted(turns: Sequence[Turn], detector: Detector, seed: int) -> Activity:
    """How many speak, as ``detector`` finds it; nothing is known about who."""
    return Activity.counted(_count(active(turns), detector, np.random.default_rng(seed)))


def followed(turns: Sequence[Turn], detector: Detector, seed: int) -> Activity:
    """How many speak, and the voices of each stretch in random order, the :data:`VOICES` that talk most.

    A missed overlap is missed in the voices too: only the one who talks longer in the stretch is heard.
    """
    rng = np.random.default_rng(seed)
    who = active(turns)
    count = _count(who, detector, rng)
    length, hop = STRETCH * RATE, HOP * RATE
    stretches = max(1, -(-(len(who) - length) // hop) + 1)
    local = np.zeros((stretches, VOICES, length), dtype=bool)
    for stretch in range(stretches):
        part = slice(stretch * hop, stretch * hop + length)
        here, allowed = who[part].copy(), count[part]
        loudest = np.argsort(-here.sum(axis=0), kind="stable")[:VOICES]
        missed = (here.sum(axis=1) > 1) & (allowed < 2)
        top = loudest[here[:, loudest].argmax(axis=1)]
        here[missed] &= np.arange(here.shape[1]) == top[missed, None]
        invented = np.flatnonzero((here.sum(axis=1) == 1) & (allowed > 1))
        others = np.array(
            [rng.choice(loudest) for _ in range(len(runs(np.isin(np.arange(len(here)), invented))))]
        )
        for (start, end), other in zip(runs(np.isin(np.arange(len(here)), invented)), others, strict=True):
            here[start:end, other] = True
        order = rng.permutation(len(loudest))
        local[stretch, order, : len(here)] = here[:, loudest].T
    return Activity(count, local, hop)


def _count(who: Bits, detector: Detector, rng: np.random.Generator) -> npt.NDArray[np.uint8]:
    count: npt.NDArray[np.uint8] = who.sum(axis=1).clip(max=2).astype(np.uint8)
    regions = runs(count > 1)
    total = int((regions[:, 1] - regions[:, 0]).sum())
    kept = 0
    for place in rng.permutation(len(regions)).tolist():
        start, end = regions[place].tolist()
        if kept >= detector.recall * total:
            count[start:end] = 1
        kept += end - start
    found = int((count > 1).sum())
    wrong = found * (1 / detector.precision - 1)
    while wrong > 0:
        length = int(np.diff(regions[rng.integers(len(regions))])[0])
        start = int(rng.integers(len(count)))
        part = count[start : start + length]
        if len(part) == length and (part == 1).all():
            part[:] = 2
            wrong -= length
    return count


def der(reference: Sequence[Turn], found: Sequence[Turn]) -> tuple[float, float]:
    """Seconds wrong and seconds of reference speech; collar 0, overlap scored, best one-to-one mapping.

    In frames of 10 ms; agrees with pyannote.metrics to 0.01 points.
    """
    from scipy.optimize import linear_sum_assignment

    truth, ours = active(reference, FRAME), active(found, FRAME)
    length = max(len(truth), len(ours))
    given = np.pad(truth, ((0, length - len(truth)), (0, 0))).astype(np.float32)
    made = np.pad(ours, ((0, length - len(ours)), (0, 0))).astype(np.float32)
    hits: npt.NDArray[np.float32] = given.T @ made
    rows, columns = linear_sum_assignment(-hits)
    wrong = np.maximum(given.sum(axis=1), made.sum(axis=1)).sum() - hits[rows, columns].sum()
    return float(wrong * FRAME), float(given.sum() * FRAME)
