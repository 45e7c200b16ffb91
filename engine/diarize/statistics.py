"""Window embeddings without a trained model: cepstral statistics measured in units of phonetic noise.

A window's mean and spread of each cepstrum say how its speaker's vocal tract and microphone colour the
sound, and, in so short a window, also which sounds happened to be spoken. The second part can be
measured on the recording itself: the two halves of a window nearly always have one speaker, so what
differs between them is phonetic noise. Dividing by its covariance (within-class covariance
normalisation, Hatch, Kajarekar and Stolcke 2006, with the classes taken from time instead of labels)
makes directions that only vary with the words count less, and gives distances an absolute unit, which is
what allows a recording with one speaker to be recognised as such.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.diarize.activity import Mask, Runs
from engine.diarize.features import CEPSTRA, RATE, Frames

WINDOW: Final = round(1.5 * RATE)
HOP: Final = round(0.5 * RATE)
DIM: Final = 2 * CEPSTRA
_SHRINKAGE: Final = 1.0  # of the mean eigenvalue: a minute of speech does not fill a 40 x 40 covariance
_FEWEST: Final = 15  # active frames a window (and each half used for the noise) must have
_SOLID: Final = 70  # active frames: a shorter window says more about its one syllable than its speaker
_FEW_WINDOWS: Final = 8
_BLOCK: Final = 20_000

Float = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Windows:
    """Attributes:
    rows: int64 ``(num_windows, 2)``, first and last + 1 row of the frames.
    embeddings: float32 ``(num_windows, 40)``, mean zero over the recording, phonetic noise about one.
    solid: bool ``(num_windows,)``, enough speech to found a cluster on; never none of them.
    voice: float16 ``(num_windows, 19)``, the mean of each cepstrum but the level as it was measured, which
        is in the same units in every recording.
    """

    rows: Runs
    embeddings: Float
    solid: Mask
    voice: npt.NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Scale:
    """What :func:`normalise` took off each cepstrum, and by what it divided ``(20,)``."""

    mean: npt.NDArray[np.float64]
    spread: npt.NDArray[np.float64]


def normalise(frames: Frames, mask: Mask) -> Scale:
    """Each cepstrum, in place, to mean 0 and deviation 1 over the active frames of the recording."""
    count, total, squares = 0, np.zeros(CEPSTRA), np.zeros(CEPSTRA)
    for begin in range(0, len(mask), _BLOCK):
        block = frames.cepstra[begin : begin + _BLOCK][mask[begin : begin + _BLOCK]].astype(np.float64)
        count += len(block)
        total += block.sum(axis=0)
        squares += (block**2).sum(axis=0)
    mean = total / max(count, 1)
    spread = np.sqrt(np.maximum(squares / max(count, 1) - mean**2, 1e-4))
    for begin in range(0, len(mask), _BLOCK):
        part = slice(begin, begin + _BLOCK)
        frames.cepstra[part] = ((frames.cepstra[part] - mean) / spread).clip(-30, 30)
    return Scale(mean, spread)


def embed(frames: Frames, mask: Mask, runs: Runs, scale: Scale) -> Windows:
    """Windows of 1.5 s every 0.5 s inside ``runs`` (a shorter run is one window) and their embeddings.
    ``scale`` is what :func:`normalise` told when it made ``frames`` what they are."""
    rows = _windows(mask, runs)
    raw = np.empty((len(rows), DIM), np.float32)
    halves = np.empty((len(rows), DIM), np.float32)
    solid = np.zeros(len(rows), bool)
    known = 0
    at = 0
    for first, end in runs:
        many = int(np.searchsorted(rows[:, 0], end)) - at
        part = slice(at, at + many)
        sums = _Sums(frames.cepstra[first:end], mask[first:end])
        local = rows[part] - first
        middle = local.mean(axis=1).astype(np.int64)
        raw[part] = sums.statistics(local[:, 0], local[:, 1])
        halves[part] = sums.statistics(local[:, 0], middle) - sums.statistics(middle, local[:, 1])
        sure = sums.fewest(local[:, 0], middle, local[:, 1]) >= _FEWEST
        halves[part][~sure] = 0.0
        known += int(np.count_nonzero(sure))
        solid[part] = sums.active(local[:, 0], local[:, 1]) >= _SOLID
        at += many
    if np.count_nonzero(solid) < _FEW_WINDOWS:
        solid[:] = True
    told = CEPSTRA - 1  # the last is the level, which says how far away somebody sits
    voice = (raw[:, :told] * scale.spread[:told] + scale.mean[:told]).astype(np.float16)
    if len(rows):
        _whiten(raw, halves, known)
    return Windows(rows, raw, solid, voice)


class _Sums:
    """Running sums over one run, from which any window's statistics follow by subtraction."""

    def __init__(self, cepstra: npt.NDArray[np.float16], mask: Mask) -> None:
        weight = mask[:, None]
        values = cepstra.astype(np.float64) * weight
        self._count = _running(weight.astype(np.float64))[:, 0]
        self._first = _running(values)
        self._second = _running(values**2)

    def statistics(self, start: npt.NDArray[np.int64], end: npt.NDArray[np.int64]) -> Float:
        """Mean and log deviation of the active rows ``(n, 40)``."""
        count = np.maximum(self._count[end] - self._count[start], 1)[:, None]
        mean = (self._first[end] - self._first[start]) / count
        variance = (self._second[end] - self._second[start]) / count - mean**2
        return np.hstack([mean, 0.5 * np.log(np.maximum(variance, 0) + 0.05)]).astype(np.float32)

    def active(self, start: npt.NDArray[np.int64], end: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
        """Active frames in each window ``(n,)``."""
        count: npt.NDArray[np.float64] = self._count[end] - self._count[start]
        return count

    def fewest(
        self, start: npt.NDArray[np.int64], middle: npt.NDArray[np.int64], end: npt.NDArray[np.int64]
    ) -> npt.NDArray[np.float64]:
        """Active frames in the poorer half of each window ``(n,)``."""
        count = self._count
        return np.minimum(count[middle] - count[start], count[end] - count[middle])


def _running(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.vstack([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])


def _windows(mask: Mask, runs: Runs) -> Runs:
    found: list[npt.NDArray[np.int64]] = []
    active: list[npt.NDArray[np.int64]] = []
    for first, end in runs:
        width = min(WINDOW, int(end - first))
        count = -(-int(end - first - width) // HOP) + 1
        starts = np.linspace(first, end - width, count).astype(np.int64)
        found.append(np.stack([starts, starts + width], axis=1))
        before = np.concatenate([[0], np.cumsum(mask[first:end])])
        active.append(before[starts + width - first] - before[starts - first])
    rows = np.concatenate([*found, np.zeros((0, 2), np.int64)])
    enough = np.concatenate([*active, np.zeros(0, np.int64)]) >= _FEWEST
    # A recording of a few very short utterances still has someone speaking in it.
    return rows[enough] if enough.any() else rows


def _whiten(raw: Float, halves: Float, known: int) -> None:
    """Centre ``raw`` ``(n, 40)`` and make its phonetic noise about one, in place and block by block: at ten
    hours each copy would be 8 MB. Of ``halves``, ``known`` rows count, the others are zero."""
    raw -= raw.mean(axis=0)
    noise, count = (halves, known) if known >= 4 else (raw, len(raw))
    # The difference of two halves has four times the variance of the whole window's statistic.
    covariance = (noise.T @ noise).astype(np.float64) / max(count, 1) / 4
    covariance += (_SHRINKAGE * np.trace(covariance) / DIM + 1e-6) * np.eye(DIM)
    value, vector = np.linalg.eigh(covariance)
    turned = vector / np.sqrt(value)
    for begin in range(0, len(raw), _BLOCK):
        part = slice(begin, begin + _BLOCK)
        raw[part] = raw[part] @ turned
