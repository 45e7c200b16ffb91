"""Meetings of people whose voice prints are drawn, not heard: as in a model of the real ones, and called so.

A person is a direction in 48 dimensions, a print that direction with noise, of a size that gives two single
prints the equal error rate asked for. Each of those enrolled has prints of one to six meetings; each meeting
has four unnamed speakers, three of ten of them strangers to the library. Half a minute of speech each.

With devices, a part of that noise is the same whenever somebody is heard through the same one, and each
meeting is heard through one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.people.calibration import UNKNOWN
from app.people.scoring import Calibration, Gallery, Print, chances
from app.people.tiers import guesses
from tests.models.error_rates import equal_error_rate

DIM = 48
SECONDS = 30.0
SPEAKERS = 4
STRANGERS = 0.3

Doubles = npt.NDArray[np.float64]


def drawn(people: Doubles, noise: float, rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """A print of each of ``people`` ``(n, dim)``."""
    rows = people + np.sqrt(noise) * rng.standard_normal(people.shape)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def noise_of(error: float, seed: int = 7, people: int = 8000) -> float:
    """The noise for which two prints are told with this equal error rate, by bisection."""
    low, high = 0.1, 5.0
    for _ in range(20):
        rng = np.random.default_rng(seed)
        who = rng.standard_normal((people, DIM))
        middle = (low + high) / 2
        one, other = drawn(who, middle, rng), drawn(who, middle, rng)
        found = equal_error_rate((one * other).sum(axis=1), (one * np.roll(other, 1, axis=0)).sum(axis=1))
        low, high = (middle, high) if found < error else (low, middle)
    return (low + high) / 2


@dataclass
class Counts:
    """What was said of voices. ``known`` and ``strangers``: voices of enrolled people, and of others."""

    known: int = 0
    strangers: int = 0
    strong: int = 0
    strong_right: int = 0
    possible: int = 0
    possible_right: int = 0
    strangers_asked: int = 0

    @property
    def false_names(self) -> float:
        """Part of all voices that were suggested strongly as somebody they are not."""
        return (self.strong - self.strong_right) / max(1, self.known + self.strangers)

    @property
    def found(self) -> float:
        """Part of known voices that were named or suggested rightly."""
        return (self.strong_right + self.possible_right) / max(1, self.known)

    def lines(self) -> list[str]:
        voices = self.known + self.strangers
        strong, possible = (
            f"{right / number:.1%} of {number} right" if number else "none were"
            for right, number in ((self.strong_right, self.strong), (self.possible_right, self.possible))
        )
        return [
            f"suggested strongly: {strong}, recall {self.strong_right / max(1, self.known):.1%}",
            f"suggested: {possible}, recall {self.possible_right / max(1, self.known):.1%}",
            f"named or suggested rightly: {self.found:.1%} of {self.known} known voices",
            f"false names (strong and wrong): {self.false_names:.2%} of {voices} voices",
            f"strangers asked about: {self.strangers_asked / max(1, self.strangers):.1%} of {self.strangers}",
        ]

    def count(self, truth: Sequence[int], chance: Doubles, people: Sequence[int], seconds: float) -> None:
        """``truth``: person of each voice, -1 for a stranger."""
        said = {item.voice: item for item in guesses(chance, [seconds] * len(truth))}
        for voice, who in enumerate(truth):
            self.known += who >= 0
            self.strangers += who < 0
            item = said.get(voice)
            if item is None:
                continue
            right = people[item.person] == who
            self.strangers_asked += who < 0
            if item.tier == "strong":
                self.strong += 1
                self.strong_right += right
            else:
                self.possible += 1
                self.possible_right += right


@dataclass(frozen=True)
class Devices:
    """Through what meetings are heard: ``part`` of the noise is the device's for each person; ``told``: it is
    known which one it was."""

    number: int = 1
    part: float = 0.0
    told: bool = False

    def one(self, rng: np.random.Generator) -> int:
        return int(rng.integers(self.number)) if self.number > 1 else 0

    def said(self, device: int) -> str:
        return f"near|mic|{device}" if self.told else ""


def _stranger(through: float, rng: np.random.Generator) -> Doubles:
    found: Doubles = rng.standard_normal(DIM)
    return found + np.sqrt(through) * rng.standard_normal(DIM) if through else found


def simulated(
    noise: float,
    seed: int,
    *,
    enrolled: int = 50,
    prints: tuple[int, int] = (1, 6),
    meetings: int = 2000,
    calibration: Calibration = UNKNOWN,
    devices: Devices | None = None,
) -> Counts:
    """Speakers of ``meetings`` against ``enrolled`` people, who are drawn anew every 100 meetings."""
    rng = np.random.default_rng(seed)
    counts = Counts()
    heard = devices or Devices()
    rest = noise * (1 - heard.part)
    for _ in range(meetings // 100):
        people = rng.standard_normal((enrolled, DIM))
        through = np.zeros((enrolled, heard.number, DIM))
        if heard.part:
            through = np.sqrt(noise * heard.part) * rng.standard_normal(through.shape)
        stored = []
        for person in range(enrolled):
            for _ in range(int(rng.integers(prints[0], prints[1] + 1))):
                device = heard.one(rng)
                vector = drawn((people[person] + through[person, device])[None], rest, rng)[0]
                stored.append(Print(person, vector, SECONDS, heard.said(device)))
        gallery = Gallery(stored, calibration)
        gallery.adapt(gallery.pairs_of_strangers)
        for _ in range(100):
            there = rng.choice(enrolled, SPEAKERS, replace=False)
            truth = [int(who) if rng.random() > STRANGERS else -1 for who in there]
            device = heard.one(rng)
            known = people + through[:, device]
            rows = np.stack([known[who] if who >= 0 else _stranger(noise * heard.part, rng) for who in truth])
            said = [heard.said(device)] * SPEAKERS
            chance = chances(gallery.evidence(drawn(rows, rest, rng), [SECONDS] * SPEAKERS, said))
            counts.count(truth, chance, gallery.people, SECONDS)
    return counts


def choose() -> None:
    """How the thresholds of :mod:`app.people.tiers` came about: other seeds than those printed."""
    from app.people import tiers

    noise = noise_of(0.05, seed=1)
    for strong in (0.8, 0.9, 0.95, 0.97):
        for possible in (0.1, 0.2, 0.3):
            tiers.STRONG, tiers.POSSIBLE = strong, possible  # type: ignore[misc]
            print(f"strong from {strong}, suggested from {possible}")
            print(*(f"    {line}" for line in simulated(noise, 100, meetings=500).lines()), sep="\n")
