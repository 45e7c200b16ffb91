"""Recordings as a recorder leaves them, written without one: any layout of pieces, clocks, pauses, damage.

The moments of captured frames come from a clock per device that can run fast, and are stamped late by a
jitter, as real callbacks are.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.recording import Device, TrackName
from engine.takes import (
    JOURNAL,
    SEGMENT,
    SESSION,
    Began,
    Closed,
    Ended,
    EndReason,
    Entry,
    Paused,
    Resumed,
    Second,
    Session,
    TrackPlan,
    journal_line,
    segment_name,
    session_bytes,
    wav_header,
)

Int16 = npt.NDArray[np.int16]

ORIGIN = 5_000_000_000_000  # ns
MIC = Device("mic-1", "Headset", "mic", default=True, headset=True)
SYSTEM = Device("sink-1", "Speakers", "system", default=True)
DEVICES: dict[str, Device] = {"mic": MIC, "system": SYSTEM}


@dataclass
class MadePiece:
    """``start``: true seconds after the recording's begin. ``sound``: int16 ``(n, channels)``. ``ppm``: how
    fast the device runs."""

    start: float
    sound: Int16
    rate: int = 16_000
    why: EndReason | None = "stopped"
    device: Device | None = None
    ppm: float = 0.0

    @property
    def true_rate(self) -> float:
        return self.rate * (1 + self.ppm * 1e-6)

    @property
    def end(self) -> float:
        return self.start + len(self.sound) / self.true_rate


@dataclass
class MadeTake:
    """What :func:`write_take` writes. ``pauses``: from and to, true seconds. ``jitter``: mean lateness of a
    stamp in seconds."""

    tracks: dict[TrackName, list[MadePiece]]
    pauses: Sequence[tuple[float, float]] = ()
    entries: Sequence[Entry] = ()
    title: str = "Weekly"
    closed: bool = True
    jitter: float = 0.0
    seed: int = 0
    segments: list[Path] = field(default_factory=list)


def at(seconds: float) -> int:
    """The moment so many true seconds after the recording's begin."""
    return ORIGIN + round(seconds * 1e9)


def write_take(folder: Path, made: MadeTake) -> Path:
    """The folder of the recording."""
    rng = np.random.default_rng(made.seed)
    folder.mkdir(parents=True, mode=0o700)
    plans = tuple(
        TrackPlan(name, pieces[0].device or DEVICES[name], pieces[0].rate, pieces[0].sound.shape[1])
        for name, pieces in made.tracks.items()
    )
    session = Session(
        1, folder.name, made.title, "2026-11-22T10:00:00+01:00", at(-0.3), at(-0.3), "b", "0", plans
    )
    (folder / SESSION).write_bytes(session_bytes(session))
    entries: list[tuple[int, Entry]] = [(getattr(entry, "at", at(0)), entry) for entry in made.entries]
    for start, end in made.pauses:
        entries += [(at(start), Paused(at(start))), (at(end), Resumed(at(end)))]
    last = 0.0
    for name, pieces in made.tracks.items():
        (folder / name).mkdir()
        number = 0
        for piece in pieces:
            number = _write_piece(folder, made, name, number, piece, entries, rng)
            last = max(last, piece.end)
    if made.closed:
        entries.append((at(last + 10), Closed(at(last + 0.01), "asked")))
    entries.sort(key=lambda item: item[0])
    (folder / JOURNAL).write_bytes(b"".join(journal_line(entry) for _, entry in entries))
    return folder


def _write_piece(
    folder: Path,
    made: MadeTake,
    name: TrackName,
    number: int,
    piece: MadePiece,
    entries: list[tuple[int, Entry]],
    rng: np.random.Generator,
) -> int:
    device = piece.device or DEVICES[name]
    channels = piece.sound.shape[1]

    def stamp(frames: int) -> int:
        late = float(rng.exponential(made.jitter)) if made.jitter else 0.0
        return at(piece.start + frames / piece.true_rate + late)

    began = stamp(0)
    entries.append((began, Began(name, number, piece.rate, channels, device.id, device.name, began, began)))
    whole = SEGMENT * piece.rate
    for first in range(0, len(piece.sound), whole):
        sound = piece.sound[first : first + whole]
        path = folder / segment_name(name, number)
        path.write_bytes(wav_header(piece.rate, channels) + sound.astype("<i2").tobytes())
        made.segments.append(path)
        for offset in range(0, len(sound), piece.rate):
            block = sound[offset : offset + piece.rate]
            moment = stamp(first + offset + len(block))
            crc = zlib.crc32(block.astype("<i2").tobytes())
            entries.append((moment, Second(name, number, offset, len(block), crc, moment, moment, 0.5)))
        number += 1
    if piece.why is not None:
        moment = at(piece.end)
        # Sorted behind the piece's last second, however late that was stamped.
        entries.append(
            (
                moment + 10**9,
                Ended(name, moment, piece.why, segment=number - 1 - (len(piece.sound) - 1) // whole),
            )
        )
    return number


def noise(seconds: float, rate: int = 16_000, channels: int = 1, seed: int = 0) -> Int16:
    """Sound that no other place of it resembles."""
    rng = np.random.default_rng(seed)
    return rng.integers(-9000, 9000, (round(seconds * rate), channels)).astype(np.int16)


def clicks(
    seconds: float,
    rate: int,
    ppm: float = 0.0,
    start: float = 0.0,
    every: Callable[[int], float] | None = None,
) -> Int16:
    """What a device whose clock is off by ``ppm`` records from ``start`` on, of short tone bursts that happen
    once a true second: the same for every device that hears them."""
    true_rate = rate * (1 + ppm * 1e-6)
    number = round(seconds * true_rate)
    sound = np.zeros(number, np.float64)
    length = round(0.02 * true_rate)
    for second in range(int(start) + 1, int(start + seconds)):
        moment = every(second) if every is not None else float(second)
        place = (moment - start) * true_rate
        first = int(np.ceil(place))
        times = (np.arange(first, first + length) - place) / true_rate
        burst = np.sin(2 * np.pi * 700 * times) * np.sin(np.pi * times / 0.02) ** 2
        inside = slice(max(first, 0), min(first + length, number))
        sound[inside] += burst[inside.start - first : inside.stop - first]
    return np.rint(12_000 * sound).astype(np.int16)[:, None]
