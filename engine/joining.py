"""Several tracks become one transcript: speakers get one numbering, words get their speakers.

The diarizer names speakers per track (``S1``, ``S2`` …). Two tracks are two microphones, so until voices
are compared across them, their speakers are different people: the names of later tracks go on counting.
In the end speakers are numbered by first appearance over the whole recording.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.align import TrackSpeech, align
from engine.align_voices import Voices
from engine.protocol import Segment, TrackResult, Turn


@dataclass(frozen=True, slots=True)
class Joined:
    """Tracks with their speakers renamed, and the segments over all of them."""

    tracks: tuple[TrackResult, ...]
    segments: tuple[Segment, ...]


def join(tracks: Sequence[TrackResult], arrays: Sequence[Path], out: Path) -> Joined:
    """Align all tracks and gather their embeddings in ``out``.

    Args:
        tracks: turns carry the names the diarizer gave, per track.
        arrays: one ``.npz`` per track with ``embeddings (windows, dim)``, ``windows (windows, 2)`` in
            seconds and ``centroids (speakers, dim)``, row k for ``S{k + 1}``.
        out: ``.npz`` with the same arrays as ``t0_embeddings``, ``t0_windows`` … and ``t0_speakers``, the
            final name of each row of the centroids.
    """
    names = _numbering(tracks)
    renamed = tuple(_rename(track, number, names) for number, track in enumerate(tracks))
    kept: dict[str, np.ndarray] = {}
    speeches = []
    for number, (track, path) in enumerate(zip(renamed, arrays, strict=True)):
        with np.load(path) as loaded:
            found = {key: loaded[key] for key in ("embeddings", "windows", "centroids")}
        rows = range(len(found["centroids"]))
        speakers = tuple(names.get((number, f"S{row + 1}"), f"S0-{number}-{row + 1}") for row in rows)
        voices = Voices(**found, speakers=speakers) if len(rows) > 1 else None
        speeches.append(TrackSpeech(track.words, track.turns, voices, number))
        kept |= {f"t{number}_{key}": array for key, array in found.items()}
        kept[f"t{number}_speakers"] = np.array(speakers, dtype=np.str_)
    with out.open("wb") as file:
        np.savez(file, **kept)  # type: ignore[arg-type]  # the stub takes **kwds for its own flag
    return Joined(renamed, align(speeches))


def _numbering(tracks: Sequence[TrackResult]) -> dict[tuple[int, str], str]:
    first: dict[tuple[int, str], float] = {}
    for number, track in enumerate(tracks):
        for turn in track.turns:
            key = (number, turn.speaker)
            first[key] = min(turn.start, first.get(key, turn.start))
    ordered = sorted(first, key=lambda key: (first[key], key))
    return {key: f"S{index + 1}" for index, key in enumerate(ordered)}


def _rename(track: TrackResult, number: int, names: dict[tuple[int, str], str]) -> TrackResult:
    turns = tuple(Turn(turn.start, turn.end, names[(number, turn.speaker)]) for turn in track.turns)
    return dataclasses.replace(track, turns=turns)
