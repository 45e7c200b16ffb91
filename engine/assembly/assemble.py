"""The whole of it: a recording's folder in, verified files out. The folder is only ever read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from engine.assembled import (
    Assembled,
    AssembledTrack,
    AssembleProgress,
    Break,
    Damage,
    Hole,
    MomentPlace,
    NoteLine,
)
from engine.assembled import Piece as PieceTold
from engine.assembly.damage import Damages
from engine.assembly.layout import Layout, Row, Silence, Stretch, lay_out
from engine.assembly.writing import reference, verify, write
from engine.errors import EngineError, Unreadable
from engine.progress import Throttle
from engine.recording import Device
from engine.take_reading import Take, join_takes, read_take
from engine.takes import JOURNAL, SESSION

Send = Callable[[AssembleProgress], None]

#: Audio that is on its way to the disk when a recorder is killed, and when the disk is slow (seconds): what
#: is recorded is on it about once a second, and the ring between holds no more than this.
_ON_ITS_WAY: Final = 1.5
_RING: Final = 30.0
#: Pieces and holes of a track that are told: a line of the wire holds four megabytes.
_MOST_TOLD: Final = 5000
_SLOW: Final = frozenset({"disk-slow", "folder-lost", "disk-full"})


class NotARecording(EngineError):
    """Neither a session nor segments in the folder."""

    code = "not-a-recording"


class NoAudio(EngineError):
    """A recording without a single frame."""

    code = "no-audio"


class Changing(EngineError):
    """Somebody still writes to the folder."""

    code = "changing"


def assemble(folders: Sequence[Path], output: Path, send: Send) -> Assembled:
    """Write ``<track>.flac`` and ``<track>.peaks`` of a recording to ``output``, verified.

    Args:
        folders: the recording's; several when it went on in another one, in order.
        output: made when absent; of what is in it only these files are touched.

    Raises:
        Unreadable, NotARecording, NoAudio, Changing: by what is in the folders.
        engine.assembly.writing.NotVerified: a failing disk.
        OSError: ``output`` cannot be written, or is full.
    """
    before = [_state(folder) for folder in folders]
    take = _read(folders)
    layout = lay_out(take)
    if not layout.rows:
        raise NoAudio(f"{len(take.tracks)} tracks")
    output.mkdir(mode=0o700, parents=True, exist_ok=True)
    damages = Damages(take, layout)
    written = _write(layout, output, damages, send)
    if [_state(folder) for folder in folders] != before:
        raise Changing(f"{len(before)} folders")
    _sync_folder(output)
    _sync_folder(output.parent)
    return _told(take, layout, written, damages.all())


def _read(folders: Sequence[Path]) -> Take:
    for folder in folders:
        if folder.is_symlink() or not folder.is_dir():
            raise Unreadable("not a folder")
        # The recorder makes no links: somebody wants us to read what is elsewhere.
        if any((folder / name).is_symlink() for name in (SESSION, JOURNAL, "mic", "system")):
            raise Unreadable("a link")
        if not os.access(folder, os.R_OK | os.X_OK):
            raise Unreadable("no permission")
    takes = [read_take(folder) for folder in folders]
    if all(take.session is None and not take.tracks for take in takes):
        raise NotARecording(f"{len(takes)} folders")
    return takes[0] if len(takes) == 1 else join_takes(takes)


def _state(folder: Path) -> frozenset[tuple[str, int]]:
    """Names and sizes of what is there."""
    found: set[tuple[str, int]] = set()
    for place in (folder, folder / "mic", folder / "system"):
        try:
            with os.scandir(place) as entries:
                for entry in entries:
                    if entry.is_file(follow_symlinks=False) and (
                        entry.name == JOURNAL or entry.name.endswith(".wav")
                    ):
                        size = entry.stat(follow_symlinks=False).st_size
                        found.add((f"{place.name}/{entry.name}", size))
        except OSError:
            continue  # read_take says what is wrong
    return frozenset(found)


def _write(layout: Layout, output: Path, damages: Damages, send: Send) -> list[tuple[Path, Path, str]]:
    """Paths of audio and peaks, and the checksum of the samples, for each row."""
    total = sum(row.frames / row.rate for row in layout.rows)
    written: list[tuple[Path, Path, str]] = []
    writing = _Meter("write", total, send)
    for row in layout.rows:
        audio, peaks = output / f"{row.name}.flac", output / f"{row.name}.peaks"
        pcm = write(row, audio, peaks, damages.complain(row), writing.at(row.rate))
        written.append((audio, peaks, pcm))
    verifying = _Meter("verify", total, send)
    for row, (audio, _, pcm) in zip(layout.rows, written, strict=True):
        verify(row, audio, pcm, verifying.at(row.rate))
    return written


class _Meter:
    """Adds frames up to seconds over all tracks."""

    def __init__(self, phase: str, total: float, send: Send) -> None:
        verify = phase == "verify"
        self._report = Throttle(
            lambda done, total: send(AssembleProgress("verify" if verify else "write", done, total))
        )
        self._total = total
        self._done = 0.0

    def at(self, rate: int) -> Callable[[int], None]:
        def advance(frames: int) -> None:
            self._done += frames / rate
            # Rounding must not keep the last report from being the end.
            near = self._done > self._total - 0.01
            self._report(self._total if near else self._done, self._total)

        return advance


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":  # elsewhere folders cannot be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


# -- the summary -------------------------------------------------------------------------------------


def _told(
    take: Take, layout: Layout, written: Iterable[tuple[Path, Path, str]], damage: tuple[Damage, ...]
) -> Assembled:
    tracks = tuple(
        _track(row, audio, peaks, pcm) for row, (audio, peaks, pcm) in zip(layout.rows, written, strict=True)
    )
    notes = sorted(take.notes, key=lambda note: note.seconds)
    return Assembled(
        id=take.id,
        title=take.title,
        started=take.started,
        duration=max(track.frames / track.rate for track in tracks),
        tracks=tracks,
        moments=tuple(MomentPlace(layout.place(seconds)) for seconds in take.moments),
        notes=tuple(
            NoteLine(note.id, layout.place(note.seconds), note.text) for note in notes if note.text.strip()
        ),
        pauses=tuple(
            Break(layout.place(pause.start), pause.length)
            for pause in take.pauses
            if layout.place(pause.start) < layout.seconds
        ),
        closed=take.closed,
        reason=take.reason,
        missing=0.0 if take.closed else _missing(take),
        restarts=tuple(layout.place(take.line.seconds(at)) for at in take.restarts),
        damage=damage,
    )


def _track(row: Row, audio: Path, peaks: Path, pcm: str) -> AssembledTrack:
    pieces, holes = [], []
    heard = 0
    for part in row.parts():
        start, end = part.start / row.rate, part.end / row.rate
        if isinstance(part, Silence):
            if part.told:
                holes.append(Hole(start, end, part.why))
            continue
        heard += part.frames
        ppm = 0.0 if part.clock.exact else part.clock.ppm
        pieces.append(PieceTold(start, end, part.piece.device, part.piece.device_name, ppm))
    asked = row.take.device
    first = row.stretches[0].piece
    device = asked or Device(first.device, first.device_name, row.name)
    return AssembledTrack(
        track=row.name,
        audio=reference(audio),
        peaks=reference(peaks),
        rate=row.rate,
        channels=row.channels,
        frames=row.frames,
        pcm=pcm,
        untouched=all(stretch.untouched for stretch in row.stretches),
        device=device,
        headset=device.headset and all(stretch.piece.device in ("", device.id) for stretch in row.stretches),
        heard=heard / row.rate,
        ppm=_mean_drift(row.stretches),
        corrected=max(
            0.0 if stretch.clock.exact else stretch.clock.moved(stretch.piece.rate)
            for stretch in row.stretches
        ),
        pieces=tuple(pieces[:_MOST_TOLD]),
        holes=tuple(holes[:_MOST_TOLD]),
    )


def _mean_drift(stretches: Sequence[Stretch]) -> float:
    frames = sum(stretch.frames for stretch in stretches)
    return sum(stretch.clock.ppm * stretch.frames for stretch in stretches) / max(frames, 1)


def _missing(take: Take) -> float:
    open_troubles: set[str] = set()
    for warned in take.warnings:
        if warned.code in _SLOW:
            (open_troubles.discard if warned.over else open_troubles.add)(warned.code)
    return _RING if open_troubles else _ON_ITS_WAY
