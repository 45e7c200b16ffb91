"""The join itself: what each track was found to hold, laid together.

The diarizer names speakers per track (``S1``, ``S2`` …), because each track is diarized on its own. Here what
a microphone only heard from the loudspeaker is taken out (:mod:`engine.joining.removal`), one voice on two
tracks becomes one person (:mod:`engine.joining.people`), and everybody is numbered by first appearance over
the whole recording.
"""

from __future__ import annotations

import dataclasses
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.align import TrackSpeech, align
from engine.align_voices import Voices
from engine.errors import Unreadable
from engine.joining.echo import Echo
from engine.joining.people import TrackVoices, same_people
from engine.joining.removal import without_echo
from engine.protocol import Segment, TrackResult, Turn
from engine.sealed import scratch
from engine.turns import TurnIndex

Arrays = Mapping[str, npt.NDArray[Any]]

EXCLUSIVE: Final = "exclusive"  # (num_turns, 3): start, end, row of the speaker's centroid
ECHO: Final = "echo"  # (num_spans, 4): start, end, confidence, delay
_PART: Final = 0.95  # of the exclusive turns that must be part of the full ones


@dataclass(frozen=True, slots=True)
class Joined:
    """Tracks with their speakers renamed and their echo removed, and the segments over all of them."""

    tracks: tuple[TrackResult, ...]
    segments: tuple[Segment, ...]


def join(
    tracks: Sequence[TrackResult],
    arrays: Sequence[Path],
    out: Path,
    echoes: Sequence[Sequence[Echo]] = (),
) -> Joined:
    """Align all tracks and gather their embeddings in ``out``.

    Args:
        tracks: turns carry the names the diarizer gave, per track.
        arrays: one ``.npz`` per track with ``embeddings (windows, dim)``, ``windows (windows, 2)`` in
            seconds and ``centroids (speakers, dim)``, row k for ``S{k + 1}``; perhaps ``exclusive``, turns
            that do not overlap, for the words; and whatever else the diarizer kept.
        out: ``.npz`` with the same arrays as ``t0_embeddings``, ``t0_windows`` …, ``t0_speakers``, the
            final name of each row of the centroids, and ``t0_echo``, which :func:`kept_echoes` reads.
        echoes: of each track, from :func:`engine.joining.echo.find_echoes`; empty when nobody looked.
    """
    found = [_load(path) for path in arrays]
    heard = [list(part) for part in echoes] or [[] for _ in tracks]
    words = [track.words for track in tracks]
    clean = [
        without_echo(track, echo, [said for other, said in enumerate(words) if other != number])
        for number, (track, echo) in enumerate(zip(tracks, heard, strict=True))
    ]
    voices = [
        TrackVoices(part, track.turns, echo) for part, track, echo in zip(found, clean, heard, strict=True)
    ]
    names = _numbering(clean, same_people(voices))
    renamed = tuple(_rename(track, number, names) for number, track in enumerate(clean))
    kept: dict[str, npt.NDArray[Any]] = {}
    speeches = []
    for number, (track, part) in enumerate(zip(renamed, found, strict=True)):
        rows = range(len(part["centroids"]))
        speakers = tuple(names.get((number, f"S{row + 1}"), f"S0-{number}-{row + 1}") for row in rows)
        known = Voices(part["embeddings"], part["windows"], part["centroids"], speakers)
        exclusive = _exclusive(part, speakers, track.turns)
        speeches.append(
            TrackSpeech(track.words, track.turns, known if len(rows) > 1 else None, number, exclusive)
        )
        kept |= {f"t{number}_{key}": array for key, array in part.items() if key != ECHO}
        kept[f"t{number}_speakers"] = np.array(speakers, dtype=np.str_)
        kept[f"t{number}_{ECHO}"] = np.array(
            [dataclasses.astuple(echo) for echo in heard[number]], np.float64
        ).reshape(-1, 4)
    memory = io.BytesIO()
    np.savez(memory, **kept)  # type: ignore[arg-type]  # the stub takes **kwds for its own flag
    scratch.save(memory.getbuffer(), out)
    return Joined(renamed, align(speeches))


def kept_echoes(path: Path, tracks: int) -> list[list[Echo]]:
    """The echoes that :func:`join` kept in its ``out``, for joining again without the audio.

    Raises:
        Unreadable: the file is not there or not whole.
    """
    keys = [f"t{number}_{ECHO}" for number in range(tracks)]
    try:
        with scratch.open(path) as file, np.load(file, allow_pickle=False) as arrays:
            return [[Echo(*row) for row in arrays[key].tolist()] if key in arrays else [] for key in keys]
    except (OSError, ValueError, TypeError, zipfile.BadZipFile) as error:
        raise Unreadable("the kept voices") from error


def _load(path: Path) -> dict[str, npt.NDArray[Any]]:
    with scratch.open(path) as file, np.load(file, allow_pickle=False) as arrays:
        return {key: arrays[key] for key in arrays}


def _numbering(
    tracks: Sequence[TrackResult], person: Mapping[tuple[int, str], tuple[int, str]]
) -> dict[tuple[int, str], str]:
    """Final name of each track's speakers; ``person`` says which of them are somebody of another track."""
    first: dict[tuple[int, str], float] = {}
    for number, track in enumerate(tracks):
        for turn in track.turns:
            key = person.get((number, turn.speaker), (number, turn.speaker))
            first[key] = min(turn.start, first.get(key, turn.start))
    ordered = sorted(first, key=lambda key: (first[key], key))
    name = {key: f"S{index + 1}" for index, key in enumerate(ordered)}
    own = {(number, turn.speaker) for number, track in enumerate(tracks) for turn in track.turns}
    return {key: name[person.get(key, key)] for key in own}


def _rename(track: TrackResult, number: int, names: dict[tuple[int, str], str]) -> TrackResult:
    turns = tuple(Turn(turn.start, turn.end, names[(number, turn.speaker)]) for turn in track.turns)
    return dataclasses.replace(track, turns=turns)


def _exclusive(arrays: Arrays, speakers: Sequence[str], turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The turns meant for words, if the diarizer gave any and they are part of ``turns``.

    They are not where the speakers were grouped anew since, or a whole speaker turned out to be echo.
    """
    rows = arrays.get(EXCLUSIVE)
    if rows is None or not len(rows) or not turns or int(rows[:, 2].max()) >= len(speakers):
        return ()
    index = TurnIndex(turns)
    column = {name: place for place, name in enumerate(index.speakers)}
    given = [Turn(start, end, speakers[int(who)]) for start, end, who in rows.tolist()]
    given = [turn for turn in given if turn.speaker in column]
    if not given:
        return ()
    starts, ends = np.array([turn.start for turn in given]), np.array([turn.end for turn in given])
    shared = index.overlap(starts, ends)[np.arange(len(given)), [column[turn.speaker] for turn in given]]
    return tuple(given) if shared.sum() >= _PART * (ends - starts).sum() else ()
