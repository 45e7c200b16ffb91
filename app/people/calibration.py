"""Which numbers a model's prints are scored by.

The built-in voice was fitted: the least cost of log likelihood ratios (Brümmer, du Preez, "Application-
independent evaluation of speaker detection", 2006) over pairs of sessions of 121 synthetic voices, two of
three through simulated rooms and microphones, and of turns of AMI meetings
(``python -m tests.bench.people_fit``); neither is among what ``python -m tests.bench.people`` prints. A
model of which nothing is known is taken to have an equal error rate of 5 % in rooms, which is the middle of
what good ones have outside their own kind of recordings.
"""

from __future__ import annotations

from typing import Final

from app.people.scoring import Calibration

#: The built-in voice (:mod:`app.people.cepstra`).
BUILT_IN: Final = Calibration(16.0, 1.2, 3.3, 0.42, fitted=True)
#: 5 % of equal errors between prints of half a minute.
UNKNOWN: Final = Calibration(48.0, 1.15, 3.0)


def calibration_of(model: str) -> Calibration:
    """``model`` is that of :func:`app.people.prints.model_of`."""
    from app.people.prints import BUILT_IN_MODEL

    return BUILT_IN if model == BUILT_IN_MODEL else UNKNOWN
