"""Recordings for tests of the library's side, and a stand-in for ``engine assemble`` that needs no encoder.

The files it makes are no FLAC; nothing in the library looks inside. The real one is used in ``tests/fault``.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from app.assembling import NotAssembled
from app.ids import new_ulid
from engine.assembled import (
    Assembled,
    AssembledTrack,
    Break,
    Hole,
    MomentPlace,
    NoteLine,
)
from engine.protocol import FileRef
from engine.recording import TrackName
from engine.take_reading import read_take
from engine.takes import Entry, Moment, Noted
from tests.made_takes import DEVICES, MadePiece, MadeTake, at, write_take

RATE = 4_000


def take(
    root: Path,
    *,
    name: str = "",
    seconds: float = 3.0,
    tracks: Sequence[TrackName] = ("mic", "system"),
    closed: bool = False,
    title: str = "Weekly",
    entries: Sequence[Entry] = (),
    hole: float = 0.0,
) -> Path:
    """A recording in ``root``: a tone on each track; ``hole`` seconds of the first are missing half-way."""
    times = np.arange(round(seconds * RATE)) / RATE
    sound = (8000 * np.sin(2 * np.pi * 440 * times)).astype(np.int16)[:, None]
    half = len(sound) // 2
    made: dict[TrackName, list[MadePiece]] = {}
    for number, track in enumerate(tracks):
        if hole and number == 0:
            later = half / RATE + hole
            cut = sound[: max(1, len(sound) - half - round(hole * RATE))]
            made[track] = [MadePiece(0.0, sound[:half], RATE, "lost"), MadePiece(later, cut, RATE, None)]
        else:
            made[track] = [MadePiece(0.0, sound, RATE, "stopped" if closed else None)]
    return write_take(root / (name or new_ulid()), MadeTake(made, (), entries, title, closed))


def marked() -> list[Entry]:
    """Two moments and two notes, one of them corrected since."""
    return [
        Moment(at(0.5)),
        Noted("n1", 0.75, "the budget"),
        Noted("n2", 1.5, "ask Ana"),
        Moment(at(2.0)),
        Noted("n1", 0.75, "the budget of next year"),
    ]


class FakeAssembler:
    """``engine assemble`` without an engine: what it makes follows from the recording's folder alone.

    ``problem`` is what it fails with from now on; ``calls`` counts.
    """

    def __init__(self) -> None:
        self.calls = 0
        self.problem = ""
        self.headset = True
        self.during: Callable[[], None] = lambda: None

    def __call__(
        self,
        folders: Sequence[Path],
        output: Path,
        report: Callable[[float, float], None] | None = None,
        cancelled: threading.Event | None = None,
    ) -> Assembled:
        self.calls += 1
        found = read_take(folders[0])
        self.during()
        if cancelled is not None and cancelled.is_set():
            raise NotAssembled("cancelled")
        if self.problem:
            raise NotAssembled(self.problem, "as told")
        tracks = []
        for track in found.tracks:
            audio = b"".join(part.path.read_bytes()[44:] for piece in track.pieces for part in piece.parts)
            tracks.append(
                AssembledTrack(
                    track.name,
                    _file(output, f"{track.name}.flac", audio),
                    _file(output, f"{track.name}.peaks", audio[:64]),
                    RATE,
                    1,
                    round(found.seconds * RATE),
                    hashlib.sha256(audio).hexdigest(),
                    untouched=True,
                    device=DEVICES[track.name],
                    headset=self.headset and track.name == "mic",
                    heard=found.seconds,
                    ppm=0.0,
                    corrected=0.0,
                    pieces=(),
                    holes=tuple(Hole(hole.start, hole.end, hole.why) for hole in track.holes),
                )
            )
        if report:
            report(found.seconds, found.seconds)
        return Assembled(
            found.id,
            found.title,
            found.started,
            found.seconds,
            tuple(tracks),
            tuple(MomentPlace(place) for place in found.moments),
            tuple(NoteLine(note.id, note.seconds, note.text) for note in found.notes),
            tuple(Break(pause.start, pause.length) for pause in found.pauses),
            found.closed,
            found.reason,
            0.0 if found.closed else 1.5,
        )


def _file(folder: Path, name: str, data: bytes) -> FileRef:
    (folder / name).write_bytes(data)
    return FileRef(name, len(data), hashlib.sha256(data).hexdigest())
