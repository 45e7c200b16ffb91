"""One bar and one honest estimate out of the stages' progress.

The stages cost very different amounts of time, so the bar weighs them by measured cost
(``tests/bench/pipeline.py`` prints it). Recognition and speaker analysis run at the same time; the bar
never goes backwards.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from app.translation import tr
from engine.protocol import STAGES, Progress, Stage

#: Share of a whole job's time, by stage, with the built-in profile on two cores.
WEIGHTS: Final[dict[Stage, float]] = {
    "decode": 0.03,
    "vad": 0.06,
    "asr": 0.80,
    "speakers": 0.10,
    "align": 0.01,
}
SMOOTHING: Final = 20.0  # seconds over which the speed is averaged
MIN_FRACTION: Final = 0.05  # before this much is done …
MIN_ELAPSED: Final = 10.0  # … and before this many seconds have passed, no estimate is shown


class Estimate:
    """Fraction done and seconds left of one job."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, stages: Sequence[Stage] = STAGES) -> None:
        """``stages`` are those that this job goes through."""
        self._clock = clock
        self._started = clock()
        self._fractions: dict[Stage, float] = dict.fromkeys(stages, 0.0)
        self._weights = {stage: WEIGHTS[stage] / sum(WEIGHTS[each] for each in stages) for stage in stages}
        self._history: deque[tuple[float, float]] = deque([(self._started, 0.0)])
        self.fraction = 0.0
        self.stage: Stage = stages[0]

    def update(self, progress: Progress) -> None:
        """Take in one report of the engine."""
        if progress.total > 0 and progress.stage in self._fractions:
            self._fractions[progress.stage] = min(1.0, progress.done / progress.total)
        self.stage = self._current()
        done = sum(self._weights[stage] * fraction for stage, fraction in self._fractions.items())
        self.fraction = max(self.fraction, min(done, 1.0))
        now = self._clock()
        self._history.append((now, self.fraction))
        while len(self._history) > 2 and now - self._history[1][0] > SMOOTHING:
            self._history.popleft()

    @property
    def seconds_left(self) -> float | None:
        """Estimated seconds to the end; ``None`` while it would be a guess."""
        now = self._clock()
        if self.fraction < MIN_FRACTION and now - self._started < MIN_ELAPSED:
            return None
        then, before = self._history[0]
        speed = (self.fraction - before) / max(now - then, 1e-3)
        return (1.0 - self.fraction) / speed if speed > 0 else None

    def _current(self) -> Stage:
        """The first unfinished stage, in the order a person thinks of them; the last at the end."""
        last = list(self._fractions)[-1]
        return next((stage for stage, done in self._fractions.items() if done < 1.0), last)


def spell_left(seconds: float | None) -> str:
    """``about 3 min left``: rounded as people speak, never in seconds; empty while unknown."""
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("about {minutes} min left", minutes=minutes)
    hours, minutes = divmod(round(minutes / 5) * 5, 60)
    if not minutes:
        return tr("about {hours} h left", hours=hours)
    return tr("about {hours} h {minutes} min left", hours=hours, minutes=minutes)
