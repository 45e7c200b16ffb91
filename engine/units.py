"""Units as types, so that seconds and samples cannot be mixed up unseen.

Seconds become samples once, at the edge of a stage, through :func:`to_samples`.
"""

from typing import Final, NewType

Seconds = NewType("Seconds", float)
Samples = NewType("Samples", int)

#: Every stage after decoding works on mono audio at this rate (Hz).
SAMPLE_RATE: Final = 16_000


def to_samples(seconds: float, rate: int = SAMPLE_RATE) -> Samples:
    """Nearest whole number of samples at ``rate`` Hz."""
    return Samples(round(seconds * rate))


def to_seconds(samples: int, rate: int = SAMPLE_RATE) -> Seconds:
    """Length of ``samples`` frames at ``rate`` Hz, in seconds."""
    return Seconds(samples / rate)
