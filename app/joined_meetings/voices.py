"""Voice embeddings of a meeting put on another time line: parted, laid after others', or beside them.

What a run keeps (:func:`engine.joining.tracks.join`) is a NumPy archive with arrays by track, ``tk_NAME``:
``embeddings (num_windows, dim)`` and ``windows (num_windows, 2)`` in seconds; ``speech``, ``exclusive`` and
``echo``, whose first two columns are seconds; ``centroids`` with the ``speakers`` of their rows; the
``frames_…`` of :class:`engine.diarize.activity_frames.Activity`; and what holds for all of it. Arrays that
this module does not know are left out: a meeting is grouped well enough without them.
"""

from __future__ import annotations

import io
import logging
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.vault import held

log = logging.getLogger(__name__)

Array = npt.NDArray[Any]
#: Of one track, by name.
Voices = Mapping[str, Array]

_NAME: Final = re.compile(r"t(\d+)_(\w+)")
_ROWS: Final = ("embeddings", "windows", "voice", "falls")
_TIMED: Final = ("speech", "exclusive", "echo")
_FRAMES: Final = ("frames_count", "frames_local", "frames_shape")
_RATE: Final = 50.0  # frames a second, of engine.diarize.activity_frames
_NEIGHBOURS: Final = 0.3  # s between two windows of one speaker
_ALL_COUNTS: Final = 2  # bits of a frame's count


@dataclass(frozen=True, slots=True)
class Place:
    """Where a track's voices go: what was at ``t`` seconds is at ``later + pace * t``, and what is not from
    ``begins`` to ``ends`` there is left out. ``mark`` begins its labels of speakers, as the story's."""

    later: float
    begins: float
    ends: float
    pace: float = 1.0
    mark: str = ""


def read(path: Path | None) -> dict[int, dict[str, Array]]:
    """Arrays by track; nothing where they were not kept or cannot be read: nothing depends on them."""
    if path is None:
        return {}
    found: dict[int, dict[str, Array]] = {}
    try:
        with held.open_binary(path) as file, np.load(file, allow_pickle=False) as arrays:
            for key in arrays.files:
                if at := _NAME.fullmatch(key):
                    found.setdefault(int(at[1]), {})[at[2]] = arrays[key]
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        log.info("kept voices cannot be read: %s", error)
        return {}
    return found if all(map(_is_whole, found.values())) else {}


def packed(tracks: Mapping[int, Voices]) -> bytes:
    """The archive."""
    memory = io.BytesIO()
    named = {f"t{track}_{name}": array for track, arrays in tracks.items() for name, array in arrays.items()}
    np.savez(memory, **named)  # type: ignore[arg-type]  # the stub takes **kwds for its own flag
    return memory.getvalue()


def moved(voices: Voices, to: Place) -> dict[str, Array]:
    """A track's voices there; what is no window's any more is gone."""
    windows = voices["windows"].astype(np.float64) * to.pace + to.later
    middles = windows.mean(axis=1)
    keep = (middles >= to.begins) & (middles < to.ends)
    made: dict[str, Array] = {name: voices[name][keep] for name in _ROWS if name in voices}
    made["windows"] = windows[keep].clip(to.begins, to.ends).astype(np.float32)
    for name in _TIMED:
        if name in voices:
            made[name] = _spans(voices[name], to)
    for name in ("centroids", "tuning"):
        if name in voices:
            made[name] = voices[name]
    if "speakers" in voices:
        made["speakers"] = np.array([f"{to.mark}{label}" for label in voices["speakers"].tolist()], np.str_)
    return made | _moved_frames(voices, to)


def together(parts: Sequence[Voices]) -> dict[str, Array] | None:
    """The voices of one track, of parts that follow one another; ``None`` where they are of models whose
    embeddings do not compare."""
    if len(parts) == 1:
        return dict(parts[0])
    if all("voice" in part and "tuning" not in part for part in parts):
        return _measured_together(parts)
    if len({part["embeddings"].shape[1] for part in parts}) > 1 or not _are_alike(parts, "tuning"):
        return None
    made: dict[str, Array] = {}
    for name in (*_ROWS, *_TIMED, "centroids", "speakers"):
        found = [part[name] for part in parts if name in part]
        if len(found) == len(parts) or (found and name == "echo"):
            made[name] = np.concatenate(_numbered(parts) if name == "exclusive" else found)
    if "tuning" in parts[0]:
        made["tuning"] = parts[0]["tuning"]
    return made | _frames_together(parts)


def _measured_together(parts: Sequence[Voices]) -> dict[str, Array]:
    """Of the built-in diarizer, whose embeddings are in units of their own recording
    (:mod:`engine.diarize.statistics`): made anew for all parts, in units of all of them, from the voices that
    it keeps as they were measured. As there, what differs between neighbours, who are nearly always one
    speaker, is what the words do. (Two recordings of the same people, looked at once by hand: all of the
    speech under the right one, where the embeddings laid together had 84 %.)"""
    made = {name: np.concatenate([part[name] for part in parts]) for name in ("windows", "voice")}
    made |= {
        name: np.concatenate(found) for name in _TIMED if (found := [p[name] for p in parts if name in p])
    }
    voice = made["voice"].astype(np.float64)
    if not len(voice):
        return made | {"embeddings": voice.astype(np.float32)}
    begins, ends = made["windows"][:, 0].astype(np.float64), made["windows"][:, 1].astype(np.float64)
    after = np.searchsorted(begins, ends - 1e-3)  # the first window that shares nothing with this one
    there = after < len(begins)
    there[there] = begins[after[there]] - ends[there] < _NEIGHBOURS
    noise = voice[after[there]] - voice[there] if there.sum() > 1 else voice - voice.mean(axis=0)
    covariance = noise.T @ noise / len(noise) / 2
    covariance += (np.trace(covariance) / len(covariance) + 1e-6) * np.eye(len(covariance))
    value, vector = np.linalg.eigh(covariance)
    made["embeddings"] = ((voice - voice.mean(axis=0)) @ (vector / np.sqrt(value))).astype(np.float32)
    return made


def silent_but(voices: Voices, spans: Sequence[tuple[float, float]], length: float) -> dict[str, Array]:
    """The voices of a track of which only ``spans`` count, in seconds: all else was heard on another track
    too, and is marked as an echo of that (:mod:`engine.joining.removal`)."""
    edges = [0.0, *(edge for span in spans for edge in span), length]
    rows = [(low, high, 1.0, 0.0) for low, high in zip(edges[::2], edges[1::2], strict=True) if high > low]
    return {**voices, "echo": np.array(rows, np.float64).reshape(-1, 4)}


def _is_whole(voices: Voices) -> bool:
    vectors, windows = voices.get("embeddings"), voices.get("windows")
    if vectors is None or windows is None or vectors.ndim != 2 or windows.shape != (len(vectors), 2):
        return False
    return all(len(voices[name]) == len(vectors) for name in _ROWS if name in voices)


def _spans(rows: Array, to: Place) -> Array:
    """Rows whose first two columns are start and end, there."""
    made = rows.astype(np.float64)
    if not len(made):
        return made
    made[:, :2] = (made[:, :2] * to.pace + to.later).clip(to.begins, to.ends)
    kept: Array = made[made[:, 1] > made[:, 0]]
    return kept


def _are_alike(parts: Sequence[Voices], name: str) -> bool:
    first = parts[0].get(name)
    return all(
        (other := part.get(name)) is first
        or (other is not None and first is not None and np.array_equal(other, first))
        for part in parts
    )


def _numbered(parts: Sequence[Voices]) -> list[Array]:
    """The turns meant for words; the speakers of a later part are rows further down."""
    found, before = [], 0
    for part in parts:
        rows = part["exclusive"].copy()
        if len(rows):
            rows[:, 2] += before
        before += len(part["centroids"]) if "centroids" in part else 0
        found.append(rows)
    return found


# -- what a segmentation model said, fifty times a second ----------------------------------------------


def _frames(voices: Voices) -> tuple[Array, Array, int] | None:
    """Counts ``(num_frames,)``, stretches ``(num_stretches, num_voices, length)``, and their hop."""
    if not all(name in voices for name in _FRAMES):
        return None
    number, length, hop = (int(value) for value in voices["frames_shape"])
    pairs = np.unpackbits(voices["frames_count"], count=2 * number).reshape(-1, 2)
    local = np.unpackbits(voices["frames_local"], axis=2, count=length)
    return 2 * pairs[:, 0] + pairs[:, 1], local, hop


def _packed_frames(count: Array, local: Array, hop: int) -> dict[str, Array]:
    bits = np.unpackbits(count.astype(np.uint8)[:, None], axis=1)[:, -_ALL_COUNTS:]
    return {
        "frames_count": np.packbits(bits),
        "frames_local": np.packbits(local.astype(bool), axis=2),
        "frames_shape": np.array([len(count), local.shape[2], hop], np.int64),
    }


def _moved_frames(voices: Voices, to: Place) -> dict[str, Array]:
    """Each frame there is the nearest one here; a stretch there begins at one of its own grid, so up to a hop
    of the beginning of the stretch that it is made of is left out. The next one has that."""
    found = _frames(voices)
    if found is None:
        return {}
    count, local, hop = found
    number = max(1, round(to.ends * _RATE))
    times = ((np.arange(number) + 0.5) / _RATE - to.later) / to.pace
    here = np.floor(times * _RATE).astype(np.int64)
    inside = (here >= 0) & (here < len(count)) & (np.arange(number) >= to.begins * _RATE)
    moved_count = np.where(inside, count[here.clip(0, max(0, len(count) - 1))], 0)
    stretches = -(-number // hop) if len(local) else 0
    made = np.zeros((stretches, local.shape[1], local.shape[2]), np.uint8)
    length = local.shape[2]
    for stretch in range(stretches):
        first = round((stretch * hop / _RATE - to.later) / to.pace * _RATE)
        old = first // hop
        if not 0 <= old < len(local):
            continue
        skipped = first - old * hop
        made[stretch, :, : max(0, length - skipped)] = local[old][:, skipped:]
        before = round(to.begins * _RATE) - stretch * hop
        if before > 0:
            made[stretch, :, :before] = 0
    return _packed_frames(moved_count, made, hop)


def _frames_together(parts: Sequence[Voices]) -> dict[str, Array]:
    """Of all parts; nothing unless all have it, and alike."""
    found = [frames for part in parts if (frames := _frames(part)) is not None]
    if len(found) < len(parts) or len({(local.shape[2], hop) for _, local, hop in found}) > 1:
        return {}
    number = max(len(count) for count, *_ in found)
    total = np.zeros(number, np.uint8)
    stretches = max(len(local) for _, local, _ in found)
    voices = max(local.shape[1] for _, local, _ in found)
    length, hop = found[0][1].shape[2], found[0][2]
    whole = np.zeros((stretches, voices, length), np.uint8)
    for count, local, _ in found:
        total[: len(count)] = np.maximum(total[: len(count)], count)
        # Where two parts meet the stretch is the earlier one's; the next one has what it leaves out.
        part = whole[: len(local), : local.shape[1]]
        empty = ~part.any(axis=(1, 2))
        part[empty] = local[empty]
    return _packed_frames(total, whole, hop)
