"""What is said of a voice: suggested strongly, suggested, or nothing. Nothing is ever decided here."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from app.people.scoring import Doubles
from app.people.values import Tier

#: Chosen in a simulation with seeds of its own (``python -m tests.bench.people --choose``).
STRONG: Final = 0.9  # chance from which a name is suggested as if known
POSSIBLE: Final = 0.2  # chance from which it is asked whether it may be somebody
STRONG_MARGIN: Final = 3.0  # natural log of how much likelier than anybody else
POSSIBLE_MARGIN: Final = 0.4
ENOUGH: Final = 10.0  # s of speech, below which nothing is suggested strongly


@dataclass(frozen=True, slots=True)
class Guess:
    """Row of a voice, column of a person, the chance that they are one, and what to say of it."""

    voice: int
    person: int
    chance: float
    tier: Tier


def guesses(
    chance: Doubles,
    seconds: Sequence[float],
    declined: Collection[tuple[int, int]] = (),
    known: Sequence[float] | None = None,
) -> list[Guess]:
    """At most one person for each voice and one voice for each person, the likeliest first.

    Args:
        chance: of :func:`app.people.scoring.chances` ``(num_voices, num_people)``.
        seconds: of speech of each voice.
        declined: pairs of voice and person that somebody has said no to.
        known: seconds of speech that each person is known by; all enough where it is left out.
    """
    left = chance.copy()
    for voice, person in declined:
        left[voice, person] = 0.0
    found: list[Guess] = []
    for _ in range(min(left.shape) if left.size else 0):
        voice, person = (int(part) for part in np.unravel_index(int(left.argmax()), left.shape))
        best = float(left[voice, person])
        if best < POSSIBLE:
            break
        tier = _tier(left[voice], person, min(seconds[voice], known[person] if known else ENOUGH))
        left[:, person] = 0.0
        left[voice, :] = 0.0
        if tier is not None:
            found.append(Guess(voice, person, best, tier))
    return found


def _tier(row: Doubles, person: int, seconds: float) -> Tier | None:
    others = np.delete(row, person)
    second = float(others.max()) if len(others) else 0.0
    margin = float(np.log(row[person]) - np.log(max(second, 1e-12)))
    if row[person] >= STRONG and margin >= STRONG_MARGIN and seconds >= ENOUGH:
        return "strong"
    return "possible" if margin >= POSSIBLE_MARGIN else None
