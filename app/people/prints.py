"""Voice prints of a meeting's speakers, from what its run kept; the sound itself is not needed.

A print is made of the paragraphs that stand as a speaker's now, corrections included, and of those only where
nobody else is heard. Each track has its own (another microphone, another distance).
"""

from __future__ import annotations

import logging
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from app.people.cepstra import MEAN, standard
from app.people.conditions import Condition, Distance, distance_of
from app.review.kept_voices import unit_rows
from app.review.material import Doubles, Floats, Kept, Row
from app.review.speaker_risk import gathered
from app.transcript import SpeakerId
from app.vault import held

log = logging.getLogger(__name__)

BUILT_IN_MODEL: Final = "built-in/1"
LEAST: Final = 3.0  # s of speech that a print is made of
_TOLD: Final = 3  # windows that tell how far somebody is
_WINDOWS: Final = re.compile(r"t(\d+)_windows")


@dataclass(frozen=True, slots=True)
class VoicePrint:
    """How somebody sounds on a track.

    Attributes:
        model: only prints of one model compare.
        condition: through what and from how far, as :attr:`app.people.conditions.Condition.text`.
        vector: float32, unit length.
        seconds: of speech it was made of.
    """

    speaker: SpeakerId
    model: str
    condition: str
    vector: Floats
    seconds: float


def model_of(engine: Mapping[str, str]) -> str:
    """Which model made a meeting's embeddings: its family and its name; empty where that is not known."""
    backend = engine.get("diarize", "")
    if backend == "acoustic":
        return BUILT_IN_MODEL
    name = engine.get("diarize-model", "")
    return f"{backend}/{name}" if backend and name else ""


def read_kept(path: Path | None, model: str) -> dict[int, Kept]:
    """What can be compared between meetings, by track: the embeddings, or the built-in voice.

    Nothing where the file cannot be read, and where a run of an earlier version did not keep the voice.
    """
    if path is None or not model:
        return {}
    name = "voice" if model == BUILT_IN_MODEL else "embeddings"
    found: dict[int, Kept] = {}
    try:
        with held.open_binary(path) as file, np.load(file, allow_pickle=False) as arrays:
            for track in (int(at[1]) for key in arrays.files if (at := _WINDOWS.fullmatch(key))):
                if f"t{track}_{name}" in arrays.files:
                    kept = _kept(arrays[f"t{track}_windows"], arrays[f"t{track}_{name}"], model)
                    found |= {} if kept is None else {track: kept}
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        log.info("kept voices cannot be read: %s", error)
        return {}
    return found


def read_falls(path: Path | None) -> dict[int, Doubles]:
    """By track, how fast speech falls in each window: rows of middle in seconds and dB in 50 ms ``(n, 2)``
    (:mod:`engine.diarize.distance`). Nothing where it was not kept or cannot be read."""
    if path is None:
        return {}
    found: dict[int, Doubles] = {}
    try:
        with held.open_binary(path) as file, np.load(file, allow_pickle=False) as arrays:
            for track in (int(at[1]) for key in arrays.files if (at := _WINDOWS.fullmatch(key))):
                if f"t{track}_falls" in arrays.files:
                    windows, falls = arrays[f"t{track}_windows"], arrays[f"t{track}_falls"]
                    if windows.shape == (len(falls), 2) and falls.ndim == 1:
                        rows = np.stack([windows.mean(axis=1), falls], axis=1).astype(np.float64)
                        found[track] = rows[np.isfinite(rows).all(axis=1)]
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        log.info("kept voices cannot be read: %s", error)
        return {}
    return found


def _kept(windows: npt.NDArray[np.floating], vectors: npt.NDArray[np.floating], model: str) -> Kept | None:
    if vectors.ndim != 2 or not len(vectors) or windows.shape != (len(vectors), 2):
        return None
    if model == BUILT_IN_MODEL and vectors.shape[1] != len(MEAN):
        return None
    good = np.isfinite(vectors).all(axis=1) & np.isfinite(windows).all(axis=1)
    windows, vectors = windows[good], vectors[good]
    if not len(vectors):
        return None
    order = np.argsort(windows[:, 0], kind="stable")
    vectors = vectors[order].astype(np.float32)
    rows = standard(vectors) if model == BUILT_IN_MODEL else unit_rows(vectors)
    return Kept(windows[order].astype(np.float64), rows)


def prints_of(
    rows: Sequence[Row],
    kept: Mapping[int, Kept],
    model: str,
    sources: Mapping[int, Condition],
    speakers: Sequence[SpeakerId] | None = None,
    falls: Mapping[int, Doubles] | None = None,
) -> list[VoicePrint]:
    """A print of each speaker (or each of ``speakers``) on each track, where there is speech enough.

    Args:
        sources: through what each track was heard.
        falls: as :func:`read_falls` has them, which tell how far each speaker was.
    """
    found: list[VoicePrint] = []
    for track, voices in kept.items():
        mine = [row for row in rows if row.track == track and row.speaker is not None]
        clean = [row for row in mine if not row.overlap_ids]
        sums, weight = gathered(voices, clean)
        owner = np.array([row.speaker for row in clean], np.int64)
        seconds = np.array([row.end - row.start for row in clean], np.float64)
        source = sources.get(track, Condition())
        for speaker in sorted({row.speaker for row in clean if row.speaker is not None}):
            own = (owner == speaker) & (weight > 0)
            spoken = float(seconds[own].sum())
            if spoken < LEAST or (speakers is not None and speaker not in speakers):
                continue
            vector = unit_rows(sums[own].sum(axis=0, keepdims=True))[0]
            if not np.any(vector):
                continue
            heard = [row for row in clean if row.speaker == speaker]
            far = _distance((falls or {}).get(track), heard)
            found.append(VoicePrint(speaker, model, replace(source, distance=far).text, vector, spoken))
    return found


def _distance(falls: Doubles | None, rows: Sequence[Row]) -> Distance:
    """From how far the speaker of ``rows`` is heard: by the middle of the windows inside them."""
    if falls is None or not len(falls):
        return ""
    starts, ends = np.array([row.start for row in rows]), np.array([row.end for row in rows])
    middles = falls[:, 0]
    at = np.searchsorted(starts, middles, "right") - 1  # clean rows of one speaker do not overlap
    inside = (at >= 0) & (middles < ends[at.clip(0)])
    told = falls[inside, 1]
    return distance_of(float(np.median(told))) if len(told) >= _TOLD else ""
