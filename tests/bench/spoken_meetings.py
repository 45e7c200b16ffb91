"""Meetings of synthetic voices that no test model was trained on, with pauses and overlaps; truth known.

Each seed gives one meeting of 2 to 6 of the held-out voices (:mod:`tests.models.heldout`): their sentences in
random order with no one following himself, each once, pauses of 0.2 to 1 s, and every fifth turn beginning
0.4 to 1.2 s before the one before has ended. Levels differ by up to 6 dB between people; white noise lies
45 dB below. Synthetic voices are steadier than people: these figures test the program, not the models.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from engine.protocol import Turn
from engine.units import SAMPLE_RATE
from tests.models.heldout import Recording, load

PEOPLE = (2, 6)
PAUSE = (0.2, 1.0)  # s
OVERLAP = (0.4, 1.2)  # s
OVERLAPPED = 0.2  # of the turns
LEVELS = (-6.0, 0.0)  # dB
NOISE = 10 ** (-45 / 20)  # of the loudest voice's RMS

Samples = npt.NDArray[np.float32]
Library = dict[str, list[Samples]]  # a voice's sentences


@dataclass(frozen=True)
class Meeting:
    """``samples`` float32 mono 16 kHz; ``turns`` by start, named by voice."""

    samples: Samples
    turns: tuple[Turn, ...]

    @property
    def people(self) -> int:
        return len({turn.speaker for turn in self.turns})

    @property
    def duration(self) -> float:
        return len(self.samples) / SAMPLE_RATE


@cache
def _utterances() -> Recording:
    return load("utterances")


def held_out() -> Library:
    """Every held-out voice's sentences."""
    recording, found = _utterances(), Library()
    for utterance in recording.utterances:
        found.setdefault(utterance.speaker, []).append(recording.of(utterance))
    return found


def simulate(seed: int, library: Library | None = None, overlapped: float = OVERLAPPED) -> Meeting:
    """The meeting of ``seed``; of other voices than the held-out ones if a library is given."""
    rng = np.random.default_rng(seed)
    library = library or held_out()
    count = int(rng.integers(PEOPLE[0], PEOPLE[1] + 1))
    names = rng.choice(sorted(library), count, replace=False).tolist()
    level = {name: 10 ** (rng.uniform(*LEVELS) / 20) for name in names}
    left = {name: list(rng.permutation(len(library[name]))) for name in names}
    placed: list[tuple[int, Samples]] = []
    turns: list[Turn] = []
    end, before = 0, ""
    while any(left.values()):
        free = [name for name in names if left[name] and name != before]
        if not free:
            break
        before = str(rng.choice(free))
        sound = _level(library[before][left[before].pop()]) * level[before]
        overlap = bool(turns) and rng.random() < overlapped
        start = end + int(SAMPLE_RATE * (-rng.uniform(*OVERLAP) if overlap else rng.uniform(*PAUSE)))
        placed.append((start, sound))
        turns.append(Turn(start / SAMPLE_RATE, (start + len(sound)) / SAMPLE_RATE, before))
        end = start + len(sound)
    samples = np.zeros(end + SAMPLE_RATE // 2, dtype=np.float32)
    for start, sound in placed:
        samples[start : start + len(sound)] += sound
    samples += NOISE * 0.05 * rng.standard_normal(len(samples)).astype(np.float32)
    return Meeting(samples.astype(np.float32), tuple(sorted(turns, key=lambda turn: turn.start)))


def _level(sound: Samples) -> Samples:
    return (sound * (0.05 / (np.sqrt((sound**2).mean()) + 1e-9))).astype(np.float32)
