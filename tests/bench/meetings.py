"""Simulated meetings whose truth is known: turns cut from LibriSpeech utterances, one after another.

Each seed gives one meeting: 2 to 4 of the 5 speakers, 8 to 12 turns each in random order with no one
following himself, turns of 2 to 8 s cut from that speaker's utterances without using any sound twice,
gaps of 0.1 to 0.6 s. Every turn is brought to the same level, so that loudness does not give the speaker
away, and a quiet pink noise lies under the whole, so that gaps are not digital silence.

The reference is where the source speaks: an energy gate on the clean utterance (frames within 30 dB of
its loud frames), pauses of up to 0.3 s counted as speech, longer ones not.

What this is easier than: each reader recorded himself with his own microphone in his own room, nobody
overlaps, nobody is far away. AMI clips (tests/bench/diarization.py) show the other end.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.protocol import Turn
from engine.units import SAMPLE_RATE

AUDIO = Path(__file__).resolve().parents[3] / "shared" / "audio"
LIBRISPEECH = AUDIO / "librispeech"

TURN = (2.0, 8.0)  # s
GAP = (0.1, 0.6)  # s
TURNS_PER_SPEAKER = (8, 12)
MAX_PAUSE = 0.3  # s, a pause up to this long belongs to the turn
LEVEL = 0.05  # RMS of a turn's loud frames
NOISE = 0.05 * 10 ** (-45 / 20)  # RMS of the pink noise: 45 dB below speech

_FRAME = SAMPLE_RATE // 100

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Meeting:
    """``samples`` float32 mono 16 kHz; ``turns`` ordered, named by LibriSpeech speaker id."""

    seed: int
    samples: Samples
    turns: tuple[Turn, ...]

    @property
    def speakers(self) -> int:
        return len({turn.speaker for turn in self.turns})


def simulate(seed: int, folder: Path = LIBRISPEECH) -> Meeting:
    """The meeting of ``seed``: always the same for the same utterances."""
    rng = np.random.default_rng(seed)
    library = utterances(folder)
    names = [str(name) for name in rng.choice(sorted(library), size=rng.integers(2, 5), replace=False)]
    pieces = {name: _cut(library[name], rng) for name in names}
    parts: list[Samples] = []
    turns: list[Turn] = []
    at = 0
    for name in _order({name: len(pieces[name]) for name in names}, rng):
        gap = int(rng.uniform(*GAP) * SAMPLE_RATE)
        piece = pieces[name].pop()
        at += gap
        start = at / SAMPLE_RATE
        turns += [Turn(start + begin, start + end, name) for begin, end in speech(piece)]
        parts += [np.zeros(gap, np.float32), piece]
        at += len(piece)
    samples = np.concatenate([*parts, np.zeros(SAMPLE_RATE // 2, np.float32)])
    return Meeting(seed, (samples + _pink(len(samples), rng)).astype(np.float32), tuple(turns))


@cache
def utterances(folder: Path) -> dict[str, list[Samples]]:
    """Speaker id to utterances, in file-name order."""
    found: dict[str, list[Samples]] = defaultdict(list)
    for path in sorted(folder.glob("*.flac")):
        found[path.name.split("-")[0]].append(decode(path))
    return dict(found)


def decode(path: Path) -> Samples:
    """Any audio file as float32 mono 16 kHz ``(n,)``."""
    import av

    blocks: list[Samples] = []
    with av.open(str(path)) as container:
        resampler = av.AudioResampler(format="flt", layout="mono", rate=SAMPLE_RATE)
        for frame in container.decode(audio=0):
            blocks += [part.to_ndarray()[0] for part in resampler.resample(frame)]
        blocks += [part.to_ndarray()[0] for part in resampler.resample(None)]
    return np.concatenate(blocks).astype(np.float32)


def speech(samples: Samples, max_pause: float = MAX_PAUSE, below: float = 30.0) -> list[tuple[float, float]]:
    """Where clean ``samples`` speak, in seconds: 10 ms frames within ``below`` dB of the loud ones."""
    frames = samples[: len(samples) // _FRAME * _FRAME].reshape(-1, _FRAME)
    level = 10 * np.log10((frames**2).mean(axis=1) + 1e-10)
    active = np.flatnonzero(level > np.percentile(level, 95) - below)
    spans: list[tuple[float, float]] = []
    for index in active:
        start, end = index / 100, (index + 1) / 100
        if spans and start - spans[-1][1] <= max_pause:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return [span for span in spans if span[1] - span[0] >= 0.05]


def _cut(sources: list[Samples], rng: np.random.Generator) -> list[Samples]:
    """Turns of one speaker, no sound in two of them."""
    pieces: list[Samples] = []
    for source in sources:
        rest = source
        while len(rest) >= TURN[0] * SAMPLE_RATE:
            length = min(int(rng.uniform(*TURN) * SAMPLE_RATE), len(rest))
            pieces.append(_level(rest[:length]))
            rest = rest[length:]
    wanted = rng.integers(TURNS_PER_SPEAKER[0], TURNS_PER_SPEAKER[1], endpoint=True)
    return [pieces[i] for i in rng.permutation(len(pieces))[:wanted]]


def _level(piece: Samples) -> Samples:
    """At the common level, with 10 ms fades so that a cut does not click."""
    frames = piece[: len(piece) // _FRAME * _FRAME].reshape(-1, _FRAME)
    loud = np.sqrt(np.percentile((frames**2).mean(axis=1), 90)) + 1e-9
    faded = (piece * (LEVEL / loud)).astype(np.float32)
    ramp = np.linspace(0, 1, _FRAME, dtype=np.float32)
    faded[:_FRAME] *= ramp
    faded[-_FRAME:] *= ramp[::-1]
    return faded


def _order(counts: dict[str, int], rng: np.random.Generator) -> list[str]:
    """A random order of ``counts`` turns in which no one follows himself; what cannot be placed is left."""
    left = dict(counts)
    order: list[str] = []
    while True:
        free = [name for name, count in left.items() if count and (not order or name != order[-1])]
        if not free:
            return order
        weights = np.array([left[name] for name in free], float)
        name = str(rng.choice(free, p=weights / weights.sum()))
        left[name] -= 1
        order.append(name)


def _pink(length: int, rng: np.random.Generator) -> npt.NDArray[np.float64]:
    spectrum = np.fft.rfft(rng.standard_normal(length))
    noise = np.fft.irfft(spectrum / np.sqrt(np.arange(len(spectrum)) + 1.0), length)
    return noise * (NOISE / noise.std())
