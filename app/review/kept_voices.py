"""The voice embeddings that a run kept, read from their file.

The engine's ``.npz`` holds, for track ``k``, ``tk_embeddings (num_windows, dim)`` and ``tk_windows
(num_windows, 2)`` in seconds, beside what only the engine reads.
"""

from __future__ import annotations

import logging
import re
import zipfile
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.review.material import Floats, Kept
from app.vault import held

log = logging.getLogger(__name__)

_WINDOWS: Final = re.compile(r"t(\d+)_windows")


def read_voices(path: Path | None) -> dict[int, Kept]:
    """Embeddings by track; none where they were not kept or cannot be read: nothing depends on them."""
    if path is None:
        return {}
    try:
        with held.open_binary(path) as file, np.load(file, allow_pickle=False) as arrays:
            tracks = [int(found[1]) for name in arrays.files if (found := _WINDOWS.fullmatch(name))]
            pairs = {track: (arrays[f"t{track}_windows"], arrays[f"t{track}_embeddings"]) for track in tracks}
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        log.info("kept voices cannot be read: %s", error)
        return {}
    kept = {track: _kept(windows, vectors) for track, (windows, vectors) in sorted(pairs.items())}
    return {track: voices for track, voices in kept.items() if voices is not None}


def _kept(windows: npt.NDArray[Any], vectors: npt.NDArray[Any]) -> Kept | None:
    if vectors.ndim != 2 or not len(vectors) or windows.shape != (len(vectors), 2):
        return None
    order = np.argsort(windows[:, 0], kind="stable")
    return Kept(windows[order].astype(np.float64), unit_rows(vectors[order].astype(np.float32)))


def unit_rows(vectors: Floats) -> Floats:
    """Each row brought to length 1; one that has none stays nothing."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-12), np.float32)
