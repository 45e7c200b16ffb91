"""Speakers found again from what a finished run kept, with another count: seconds, and no audio.

A backend that must group its embeddings in a way of its own has a static method ``regroup`` with the
arguments of :func:`regrouped`; the others are grouped as neural embeddings are.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine import stages
from engine.diarize.distance import FALLS
from engine.diarize.grouping import arrays_kept, group, grouping_from
from engine.errors import Unreadable
from engine.protocol import SpeakerHint
from engine.sealed import scratch
from engine.stages import Diarization, Span

Arrays = Mapping[str, npt.NDArray[Any]]


def regroup(path: Path, spans: Sequence[Span], hint: SpeakerHint, backend: str) -> Diarization:
    """The diarization of a finished run, with its speakers found again.

    Args:
        path: ``.npz`` with what the run kept of this track: ``embeddings (num_windows, dim)``, ``windows
            (num_windows, 2)`` in seconds, and whatever was in :attr:`engine.stages.Diarization.kept`.
        spans: speech, as it was given to the diarizer.
        hint: obeyed, as far as there are windows enough.
        backend: the diarizer that made the arrays; one that is not known is taken for a neural one.

    Returns:
        The same embeddings, windows and kept arrays, with new turns and centroids.

    Raises:
        Unreadable: the file is not there or not whole.
    """
    try:
        with scratch.open(path) as file, np.load(file, allow_pickle=False) as loaded:
            arrays = {key: loaded[key] for key in loaded}
        embeddings, windows = arrays["embeddings"], arrays["windows"]
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise Unreadable("the kept voices") from error
    if embeddings.ndim != 2 or windows.shape != (len(embeddings), 2):
        raise Unreadable("the kept voices")
    own = getattr(stages.registered("diarize", backend), "regroup", regrouped)
    found: Diarization = own(arrays, spans, hint)
    if FALLS in arrays and len(arrays[FALLS]) == len(found.windows):
        found = replace(found, kept={**found.kept, FALLS: arrays[FALLS]})
    return found


def regrouped(arrays: Arrays, spans: Sequence[Span], hint: SpeakerHint) -> Diarization:
    """As :func:`regroup`, for embeddings whose cosine says how alike two voices are."""
    given = grouping_from(arrays, spans)
    found = group(given, hint)
    kept = arrays_kept(given.tuning, given.spans, given.activity) | found.kept()
    return Diarization(found.turns, given.embeddings, given.windows, found.centroids, kept)
