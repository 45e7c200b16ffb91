"""How long the disk still lasts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from engine.takes import SAMPLE_BYTES

#: Below so many minutes the user is told; the trouble is over when there are a tenth more.
LOW: Final = 30.0
LAST: Final = 10.0
_ENOUGH: Final = 1.1

SpaceTrouble = Literal["disk-low", "disk-last"]


def bytes_per_second(formats: list[tuple[int, int]]) -> int:
    """Of tracks with these rates and channels."""
    return sum(rate * channels * SAMPLE_BYTES for rate, channels in formats)


@dataclass(slots=True)
class Space:
    """``minutes`` left (-1 unknown) and the trouble that is."""

    minutes: float = -1.0
    trouble: SpaceTrouble | None = None

    def measure(self, free: int, per_second: int) -> tuple[SpaceTrouble | None, SpaceTrouble | None]:
        """What began and what is over, now that ``free`` bytes are left."""
        if per_second <= 0:
            return None, None
        self.minutes = free / per_second / 60
        return self._become(self._judge())

    def tight(self) -> tuple[SpaceTrouble | None, SpaceTrouble | None]:
        """The disk had no room for the next segment, whatever it says is free."""
        return self._become("disk-last")

    def _judge(self) -> SpaceTrouble | None:
        last = LAST * _ENOUGH if self.trouble == "disk-last" else LAST
        low = LOW * _ENOUGH if self.trouble is not None else LOW
        if self.minutes < last:
            return "disk-last"
        return "disk-low" if self.minutes < low else None

    def _become(self, trouble: SpaceTrouble | None) -> tuple[SpaceTrouble | None, SpaceTrouble | None]:
        before, self.trouble = self.trouble, trouble
        return (None, None) if before == trouble else (trouble, before)
