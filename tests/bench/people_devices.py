"""What it is worth to know through what and from how far somebody is heard: with the built-in voice, readers
near, and far away through a telephone-like band, simulated with one room and band for all (not the numbers'
own: they were fitted to others)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.signal import butter, oaconvolve, sosfilt

from app.people.calibration import BUILT_IN
from app.people.scoring import Doubles, Gallery, Print, chances
from engine.stages import AudioArray
from engine.units import SAMPLE_RATE
from tests.bench.distance import FAR_DIRECT, room
from tests.bench.people_simulated import Counts
from tests.models.augment import noise_at

ROOMS = 6
STORED = ((0, "near"), (1, "near"), (2, "far"), (3, "far"))
ASKED = 4  # the pair of utterances that is asked about


class Telephone:
    """Far away in one room, through one narrow band."""

    def __init__(self, seed: int) -> None:
        self._rng = rng = np.random.default_rng((77, seed))
        self._room = room(FAR_DIRECT, rng)
        edges = (rng.uniform(60.0, 300.0), rng.uniform(3400.0, 7200.0))
        self._band = butter(2, edges, "bandpass", fs=SAMPLE_RATE, output="sos")

    def hear(self, sound: AudioArray) -> AudioArray:
        there = sosfilt(self._band, oaconvolve(sound, self._room)[: sound.size])
        return np.asarray(there + noise_at(there, float(self._rng.uniform(20, 35)), self._rng), np.float32)


def near_and_far(spoken: Mapping[str, Sequence[AudioArray]]) -> None:
    """Print what is said with the condition and without; each reader is a stranger in turn."""
    from tests.bench.people import built_in

    people = list(spoken)
    pairs = {
        name: [np.concatenate(said[at : at + 2]) for at in range(0, 10, 2)] for name, said in spoken.items()
    }
    near = {name: [built_in(sound) for sound in said] for name, said in pairs.items()}
    counts, cost = {told: Counts() for told in (False, True)}, {told: list[float]() for told in (False, True)}
    for seed in range(ROOMS):
        phone = Telephone(seed)
        far = {name: [built_in(phone.hear(sound)) for sound in said] for name, said in pairs.items()}
        vectors = {"near": near, "far": far}
        for stranger in people:
            for told, found in counts.items():
                stored = [
                    Print(
                        people.index(name),
                        vectors[kind][name][at],
                        _seconds(pairs, name, at),
                        kind if told else "",
                    )
                    for name in people
                    if name != stranger
                    for at, kind in STORED
                ]
                gallery = Gallery(stored, BUILT_IN)
                for name in people:
                    seconds = _seconds(pairs, name, ASKED)
                    evidence = gallery.evidence(far[name][ASKED][None], [seconds], ["far" if told else ""])
                    who = people.index(name) if name != stranger else -1
                    found.count([who], chances(evidence), gallery.people, seconds)
                    cost[told] += _costs(evidence[0], gallery.people, who)
    for told, found in counts.items():
        print(
            f"  the condition {'is compared' if told else 'is left aside'}: C_llr {np.mean(cost[told]):.3f}"
        )
        print(*(f"    {line}" for line in found.lines()), sep="\n")


def _seconds(pairs: Mapping[str, Sequence[AudioArray]], name: str, at: int) -> float:
    return pairs[name][at].size / SAMPLE_RATE


def _costs(evidence: Doubles, people: Sequence[int], who: int) -> list[float]:
    """Of each log likelihood ratio, in bits: 1 says nothing, 0 all."""
    return [
        float(np.logaddexp(0, -value if person == who else value) / np.log(2))
        for value, person in zip(evidence, people, strict=True)
    ]
