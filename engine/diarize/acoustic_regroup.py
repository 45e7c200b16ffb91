"""The built-in diarizer's speakers found again from its window statistics alone.

Its first pass goes back to the sound to draw borders and to join speakers found twice; here there is none,
so windows say everything: borders lie halfway between two windows. On the simulated meetings of
``tests.bench.meetings`` that costs about one point of confusion (twelve of them, looked at once by hand).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.diarize import people
from engine.diarize.activity import MAX_PAUSE
from engine.diarize.clustering_refine import unit_rows
from engine.diarize.grouping import named
from engine.diarize.windows import cells
from engine.protocol import SpeakerHint
from engine.stages import Diarization, Span

VOICE: Final = "voice"  # a kept array that grouping does not need, and must not lose
_SOLID: Final = 0.7  # s; a shorter window founds no cluster
_FEW: Final = 8  # solid windows, below which all count as such


def regrouped(
    arrays: Mapping[str, npt.NDArray[Any]], spans: Sequence[Span], hint: SpeakerHint
) -> Diarization:
    """As :func:`engine.diarize.regroup.regroup`, for arrays that the built-in diarizer kept."""
    del spans  # the windows lie inside them, and leave out the pauses too
    embeddings, windows = arrays["embeddings"], arrays["windows"]
    if not len(embeddings):
        return Diarization((), embeddings, windows, np.zeros((0, embeddings.shape[1]), np.float32))
    solid = np.diff(windows, axis=1)[:, 0] >= _SOLID
    if np.count_nonzero(solid) < _FEW:
        solid[:] = True
    labels = people.assign(embeddings, solid, hint)
    speech = _covered(windows)
    pieces = cells(speech, windows)
    spoken = zip(pieces.bounds.tolist(), labels[pieces.window].tolist(), strict=True)
    count = int(labels.max()) + 1
    centroids = unit_rows(np.stack([embeddings[labels == k].mean(axis=0) for k in range(count)]))
    found = named([(start, end, who) for (start, end), who in spoken], centroids)
    kept = {VOICE: arrays[VOICE]} if VOICE in arrays else {}
    return Diarization(found.turns, embeddings, windows, found.centroids, kept)


def _covered(windows: npt.NDArray[np.floating]) -> list[Span]:
    """What the windows cover: voice activity's spans without the pauses that the level showed."""
    covered: list[Span] = []
    for start, end in windows.astype(np.float64).tolist():
        if covered and start - covered[-1][1] <= MAX_PAUSE:
            covered[-1] = (covered[-1][0], max(end, covered[-1][1]))
        else:
            covered.append((start, end))
    return covered
