"""One voice on two tracks is one person.

Embeddings of windows are noisy, and two microphones colour a voice differently. So speakers are compared as
:func:`engine.diarize.clustering_refine.somebody` compares clusters, by an estimate of the cosine between the
voices themselves, and are one person only when that is high for this kind of embedding, and higher by a
margin than anything else either of them resembles. Who talks while the other one does is somebody else
(echo has been taken out before).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.diarize.clustering_refine import unit_rows
from engine.diarize.grouping import grouping_from
from engine.joining.echo import Echo
from engine.protocol import Turn
from engine.turns import TurnIndex

Doubles = npt.NDArray[np.float64]
Speaker = tuple[int, str]  # number of the track, name there

# Of cosine; tests/bench/echo.py prints what they were chosen by. Two people taken for one are harder to put
# right than one taken for two, so both are on the strict side.
STRICTER: Final = 0.05  # than what makes two clusters of one track one speaker
MARGIN: Final = 0.15  # over the next best of either
LEAST_WINDOWS: Final = 6  # fewer say too little about a voice
TOGETHER: Final = 1.0  # s of talking at the same time that make two people,
TOGETHER_SHARE: Final = 0.05  # if they are also this share of what the one who talks less says


@dataclass(frozen=True)
class TrackVoices:
    """A track's speakers: the arrays its diarizer kept, its turns without echo, and the echo."""

    arrays: Mapping[str, npt.NDArray[Any]]
    turns: Sequence[Turn]
    echoes: Sequence[Echo] = ()

    @cached_property
    def comparable(self) -> bool:
        """Whether these embeddings mean the same on any track. Those of the built-in diarizer are measured
        in units of their own recording; neural ones come with the numbers of their clustering."""
        return "tuning" in self.arrays and len(self.arrays["embeddings"]) > 0

    @cached_property
    def same(self) -> float:
        """Cosine of two voices from which they are one."""
        return grouping_from(self.arrays, ()).tuning.same

    @cached_property
    def index(self) -> TurnIndex:
        return TurnIndex(self.turns)

    @cached_property
    def voices(self) -> dict[str, tuple[Doubles, float, int]]:
        """Of each speaker: the mean of the windows in which only he talks, the mean cosine between two of
        them, and their number."""
        middles = self.arrays["windows"].mean(axis=1, dtype=np.float64)
        spoken = self.index.overlap(middles - 0.01, middles + 0.01) > 0.01
        alone = spoken & (spoken.sum(axis=1, keepdims=True) == 1)
        unit = unit_rows(self.arrays["embeddings"]).astype(np.float64)
        found = {}
        for column, name in enumerate(self.index.speakers):
            own = unit[alone[:, column]]
            if len(own) >= LEAST_WINDOWS:
                total = own.sum(axis=0)
                within = (float(total @ total) - len(own)) / (len(own) * (len(own) - 1))
                found[name] = (total / len(own), max(within, 0.05), len(own))
        return found


def same_people(tracks: Sequence[TrackVoices]) -> dict[Speaker, Speaker]:
    """The speakers who are somebody of an earlier track, and who that is."""
    person: dict[Speaker, Speaker] = {}
    for later in range(1, len(tracks)):
        for earlier in range(later):
            for mine, theirs in _pairs(tracks[earlier], tracks[later]):
                root = person.get((earlier, mine), (earlier, mine))
                taken = any(who[0] == later and known == root for who, known in person.items())
                if (later, theirs) not in person and not taken:
                    person[(later, theirs)] = root
    return person


def _pairs(one: TrackVoices, other: TrackVoices) -> list[tuple[str, str]]:
    """Speakers of ``one`` and of ``other`` who are the same person, surest first."""
    if not (one.index and other.index and one.comparable and other.comparable):
        return []
    if one.arrays["embeddings"].shape[1] != other.arrays["embeddings"].shape[1]:
        return []
    mine, theirs = list(one.voices), list(other.voices)
    if not mine or not theirs:
        return []
    cosine = _cosines([one.voices[name] for name in mine], [other.voices[name] for name in theirs])
    here = _cosines([one.voices[name] for name in mine], [one.voices[name] for name in mine])
    there = _cosines([other.voices[name] for name in theirs], [other.voices[name] for name in theirs])
    np.fill_diagonal(here, -1.0)
    np.fill_diagonal(there, -1.0)
    pairs = []
    for row, column in sorted(np.ndindex(cosine.shape), key=lambda place: -cosine[place]):
        value = cosine[row, column]
        rivals = [here[row].max(), there[column].max()]
        rivals += np.delete(cosine[row], column).tolist() + np.delete(cosine[:, column], row).tolist()
        sure = value >= one.same + STRICTER and value >= max(rivals) + MARGIN
        if sure and not _together(one, mine[row], other, theirs[column]):
            pairs.append((mine[row], theirs[column]))
    return pairs


def _cosines(
    one: Sequence[tuple[Doubles, float, int]], other: Sequence[tuple[Doubles, float, int]]
) -> Doubles:
    """Between the voices behind the windows: ``(len(one), len(other))``."""
    between = np.array([mean for mean, *_ in one]) @ np.array([mean for mean, *_ in other]).T
    spread = np.outer(np.sqrt([within for _, within, _ in one]), np.sqrt([within for _, within, _ in other]))
    cosines: Doubles = between / spread
    return cosines


def _together(one: TrackVoices, mine: str, other: TrackVoices, theirs: str) -> bool:
    """Whether they talk at the same time, more than by the edges of their turns."""
    ours = [turn for turn in one.turns if turn.speaker == mine]
    starts, ends = np.array([turn.start for turn in ours]), np.array([turn.end for turn in ours])
    column = other.index.speakers.index(theirs)
    both = float(other.index.overlap(starts, ends)[:, column].sum())
    talk = min(
        float((ends - starts).sum()),
        sum(turn.end - turn.start for turn in other.turns if turn.speaker == theirs),
    )
    return both > TOGETHER and both > TOGETHER_SHARE * talk
