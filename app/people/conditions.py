"""Under which condition somebody was heard: through what, and from how far.

A print of one microphone says less about a voice on another, and less still about one across the room; so a
print keeps its condition, and is weighed by whether the condition is the same (:mod:`app.people.scoring`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, cast

#: Through what: a microphone, what the computer played, a file somebody brought; empty where not known.
Source = Literal["mic", "system", "file", ""]
Distance = Literal["near", "far", ""]

#: dB that speech falls in 50 ms (:func:`engine.diarize.distance.falls`): below is far, from here on near, and
#: between them nothing is said. From ``python -m tests.bench.distance``.
FAR_BELOW: Final = 12.0
NEAR_FROM: Final = 13.5

_SOURCES: Final = ("mic", "system", "file", "")
_DISTANCES: Final = ("near", "far", "")
_MARK: Final = "|"


@dataclass(frozen=True, slots=True)
class Condition:
    """``name``: of the device as the system calls it, or the ending of a file's name, such as ``m4a``."""

    source: Source = ""
    name: str = ""
    distance: Distance = ""

    @property
    def text(self) -> str:
        """As it is stored; empty where nothing is known."""
        return _MARK.join((self.distance, self.source, self.name)) if self != Condition() else ""

    @property
    def compared(self) -> str:
        """What must be equal for two prints to be of one condition; empty where too little is known for that:
        the ending of a file's name alone says nothing of microphones."""
        return self.text if self.distance or self.source in ("mic", "system") else ""


def read(text: str) -> Condition:
    """A stored condition; one that was stored as a bare name is that of a microphone."""
    distance, _, rest = text.partition(_MARK)
    source, mark, name = rest.partition(_MARK)
    if not mark or distance not in _DISTANCES or source not in _SOURCES:
        return Condition("mic", text) if text else Condition()
    return Condition(cast(Source, source), name, cast(Distance, distance))


def distance_of(fall: float) -> Distance:
    """From how far somebody is heard whose speech falls so fast (dB in 50 ms; NaN: not known)."""
    return "near" if fall >= NEAR_FROM else "far" if fall < FAR_BELOW else ""
