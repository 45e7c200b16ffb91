"""How often a draft may be made, and when captions have fallen behind.

Work that must be done (all sound is heard) and work that need not (drafts) share one allowance per second
of recording. Drafts are made of what is left of it, so the step between them adapts by itself: to the
model, to how many people speak at once, and to whatever else the computer does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

#: Seconds of work per second of recording, at most.
BUDGET: Final = 0.65
_SAVED: Final = 1.0  # seconds of allowance that quiet stretches can save up
_OWED: Final = -3.0  # and that can be owed: a slow start must not silence drafts for minutes


class Allowance:
    """Seconds of work that may be spent now."""

    def __init__(self, budget: float = BUDGET) -> None:
        self._budget = budget
        self._left = _SAVED

    def earn(self, seconds: float) -> None:
        """The recording has gone on by ``seconds``."""
        self._left = min(_SAVED, self._left + seconds * self._budget)

    def spend(self, seconds: float) -> None:
        """So much work was done."""
        self._left = max(_OWED, self._left - seconds)

    @property
    def draft(self) -> bool:
        """Whether a draft can be afforded."""
        return self._left > 0


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds of sound not heard yet.

    Attributes:
        drafts: with more than this there are no drafts, until it is caught up.
        slow: with more than this captions are paused, and the window says so.
        lost: with more than this sound is left out, with a mark.
        keep: how much of it is kept then.
        calm: captions count as caught up after this long without being behind.
    """

    drafts: float = 1.0
    slow: float = 8.0
    lost: float = 25.0
    keep: float = 1.0
    calm: float = 8.0


Verdict = Literal["fine", "slow", "caught-up", "skip"]


class Backlog:
    """Watches how far behind captions are. ``start``: how far they may be at first, when they begin in the
    middle of a recording."""

    def __init__(self, limits: Limits | None = None, start: float = 0.0) -> None:
        self.limits: Final = limits or Limits()
        self._grace = start
        self._slow = False
        self._calm_since: float | None = None

    @property
    def slow(self) -> bool:
        return self._slow

    def look(self, behind: float, now: float) -> Verdict:
        """``now``: any clock, in seconds."""
        limits = self.limits
        if behind <= limits.drafts:
            self._grace = 0.0
            self._calm_since = now if self._calm_since is None else self._calm_since
        else:
            self._calm_since = None
        if behind > limits.lost + self._grace:
            self._slow, self._grace = True, 0.0
            return "skip"
        if not self._slow and behind > limits.slow + self._grace:
            self._slow = True
            return "slow"
        if self._slow and self._calm_since is not None and now - self._calm_since >= limits.calm:
            self._slow = False
            return "caught-up"
        return "fine"
