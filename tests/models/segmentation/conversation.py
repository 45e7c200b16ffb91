"""Simulated conversations: utterances of a few voices laid on one line, with pauses and overlap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.models.augment import augment

SAMPLE_RATE = 16_000

OVERLAPPED = 0.22  # share of the turns that begin before the last one ends
OVERLAP = (0.15, 1.5)  # s
PAUSE = (0.0, 1.4)  # s, between turns
BREATH = (0.1, 0.28)  # s, within a turn
SILENCE = (2.0, 6.0)  # s, now and then
BRIDGED = 0.3  # s: a pause this short belongs to the turn
AUGMENTED = 0.6  # share of the conversations
LEVELS = (0.03, 0.15)  # RMS of a voice

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Conversation:
    """``samples`` (n,) float32 at 16 kHz; ``active`` (speakers, n): who speaks; ``names`` of its rows."""

    samples: Samples
    active: NDArray[np.bool_]
    names: tuple[str, ...]


def simulate(
    speakers: Mapping[str, Sequence[Samples]], seconds: float, rng: np.random.Generator, most: int = 3
) -> Conversation:
    """One to ``most`` of the speakers, heard through one microphone; it begins and ends anywhere."""
    count = int(rng.choice(np.arange(1, most + 1), p=_shares(most)))
    names = tuple(str(name) for name in rng.choice(list(speakers), size=count, replace=False))
    chosen = [speakers[name] for name in names]
    levels = np.exp(rng.uniform(*np.log(LEVELS), size=count))
    n = int(seconds * SAMPLE_RATE)
    samples = np.zeros(n, np.float32)
    active = np.zeros((most, n), np.bool_)
    end, speaker = -rng.uniform(0.0, 4.0), int(rng.integers(count))
    while True:
        start = end + _gap(rng)
        if start >= seconds:
            break
        for said in _turn(chosen[speaker], rng):
            _lay(samples, active[speaker], said, levels[speaker], start)
            finish = start + said.size / SAMPLE_RATE
            end = max(end, finish)
            start = finish + rng.uniform(*BREATH)
        if count > 1 and rng.random() < 0.85:
            speaker = int((speaker + rng.integers(1, count)) % count)
    for row in active:
        _bridge(row)
    heard = augment(samples, rng) if rng.random() < AUGMENTED else samples
    return Conversation(heard, active, names)


def _shares(most: int) -> NDArray[np.float64]:
    weights = np.array([0.2, 0.5, 0.3])[:most]
    return weights / weights.sum()


def _gap(rng: np.random.Generator) -> float:
    kind = rng.random()
    if kind < OVERLAPPED:
        return -float(rng.uniform(*OVERLAP))
    return float(rng.uniform(*(SILENCE if kind > 0.95 else PAUSE)))


def _turn(utterances: Sequence[Samples], rng: np.random.Generator) -> list[Samples]:
    """One or two utterances; now and then only a word or two of one, as people who agree."""
    said = [utterances[int(i)] for i in rng.integers(len(utterances), size=1 if rng.random() < 0.7 else 2)]
    if rng.random() < 0.15:
        size = int(rng.uniform(0.4, 1.0) * SAMPLE_RATE)
        return [said[0][:size]]
    return said


def _lay(samples: Samples, row: NDArray[np.bool_], said: Samples, level: float, start: float) -> None:
    """Adds what lies within the samples; ``start`` in seconds may be negative."""
    at = int(start * SAMPLE_RATE)
    heard = said[max(0, -at) :][: max(0, samples.size - max(0, at))]
    if heard.size:
        place = slice(max(0, at), max(0, at) + heard.size)
        samples[place] += heard * np.float32(level / np.sqrt((said**2).mean()))
        row[place] = True


def _bridge(row: NDArray[np.bool_]) -> None:
    """Fills the short pauses of one speaker, in place."""
    edges = np.flatnonzero(np.diff(row.astype(np.int8), prepend=0, append=0))
    for stop, start in zip(edges[1:-1:2], edges[2::2], strict=True):
        if start - stop < BRIDGED * SAMPLE_RATE:
            row[stop:start] = True
