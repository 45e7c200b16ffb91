"""What recordings lie in a folder, read from their files: the scan that nothing may stop.

Whatever is in the folder, :func:`scan` names every recording in it and never raises; it asks neither the
database nor a recorder. Its time goes with the seconds recorded, so it belongs on a thread of its own.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, Literal

from app.errors import LibraryInUse
from app.profile_lock import ProfileLock
from app.recordings import tries
from engine.recording import TrackName
from engine.take_reading import Take, join_takes, read_take
from engine.takes import JOURNAL, SESSION

log = logging.getLogger(__name__)

#: ``running``: a recorder has it open. ``closed``: ended in order, and not in the library yet.
#: ``interrupted``: nobody ended it. ``empty``: not a single frame was recorded. ``unreadable``: there is
#: sound, and nothing of it can be read, or the folder cannot.
State = Literal["running", "closed", "interrupted", "empty", "unreadable"]

#: Held by a recorder as long as it lives (:mod:`engine.recorder.place`).
RECORDER_LOCK: Final = "recorder.lock"
_TRACKS: Final[tuple[TrackName, ...]] = ("mic", "system")
_OURS: Final = (SESSION, JOURNAL, *_TRACKS)


@dataclass(frozen=True, slots=True)
class Found:
    """A recording in its folder.

    Attributes:
        folder: where it is; ``rest`` where it went on when that was lost.
        started: with its offset from UTC; ``None`` when nothing says.
        seconds: its true length, by what is on the disk.
        tracks: the sides that hold any sound.
        tries: how often taking it in has failed; ``given_up`` when only the user may ask for another.
        problem: a code: what the last try failed with, or why it is unreadable.
        bytes: of its files.
        segments: the sound itself, by side, in order; any player opens each.
        damage: codes of what is not as it was written (:class:`engine.assembled.Damage`).
    """

    folder: Path
    id: str
    title: str
    started: datetime | None
    seconds: float
    tracks: tuple[TrackName, ...]
    state: State
    tries: int = 0
    given_up: bool = False
    problem: str = ""
    bytes: int = 0
    segments: Mapping[TrackName, tuple[Path, ...]] = field(default_factory=dict)
    damage: tuple[str, ...] = ()
    rest: tuple[Path, ...] = ()


def scan(*roots: Path, live: Collection[str] | None = None) -> list[Found]:
    """Every recording in these folders, newest first; one that went on in another of them is one.

    Args:
        roots: the recordings folder, and others where recordings may have gone on.
        live: names of the folders that a recorder has open, where the caller has asked it. Otherwise the
            newest one that is not closed counts as open while a recorder lives.
    """
    takes = [take for root in roots for folder in _folders(root) if (take := _read(folder)) is not None]
    first = {take.session.id: take for take in takes if take.session is not None}
    rest: dict[Path, list[Take]] = {}
    for take in sorted(takes, key=lambda take: take.folder.name):
        before = _continued(take, first)
        if before is not None:
            rest.setdefault(before.folder, []).append(take)
    gone_on = {take.folder for others in rest.values() for take in others}
    whole = [(take, rest.get(take.folder, [])) for take in takes if take.folder not in gone_on]
    open_now = _running(roots, [take for take in takes if not take.closed], live)
    found = [_found(take, others, open_now) for take, others in whole]
    return sorted(found, key=lambda item: item.folder.name, reverse=True)


def recorder_lives(root: Path) -> bool:
    """Whether a recorder holds the folder."""
    if not (root / RECORDER_LOCK).exists():
        return False
    try:
        ProfileLock(root / RECORDER_LOCK).release()
    except LibraryInUse:
        return True
    return False


def _folders(root: Path) -> list[Path]:
    """What may be a recording; links and hidden folders are none."""
    try:
        with os.scandir(root) as entries:
            names = [
                entry.name
                for entry in entries
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
            ]
    except OSError as error:
        if not isinstance(error, FileNotFoundError):
            log.warning("a recordings folder cannot be read: %s", error.strerror)
        return []
    return [root / name for name in sorted(names)]


def _read(folder: Path) -> Take | None:
    """The recording in ``folder``; ``None`` when nothing in it is a recorder's."""
    try:
        ours = any(os.path.lexists(folder / name) for name in _OURS)
        return read_take(folder) if ours or _closed_to_us(folder) else None
    except OSError as error:
        log.warning("a recording cannot be read: %s", error.strerror)
        return None


def _closed_to_us(folder: Path) -> bool:
    try:
        next(folder.iterdir(), None)
    except OSError:
        return True
    return False


def _continued(take: Take, first: Mapping[str, Take]) -> Take | None:
    """The recording that ``take`` goes on with, from its very beginning."""
    seen: set[str] = set()
    found: Take | None = None
    while take.session is not None and take.session.continues and take.session.continues not in seen:
        seen.add(take.session.continues)
        before = first.get(take.session.continues)
        if before is None:
            break
        found = take = before
    return found


def _running(roots: Sequence[Path], unclosed: Sequence[Take], live: Collection[str] | None) -> set[Path]:
    """Folders that a recorder has open, as far as can be told."""
    known = {take.session.id for take in unclosed if take.session is not None}
    # The rest of another library's recording, whose recorder holds a folder that we do not know.
    strange = {
        take.folder
        for take in unclosed
        if take.session and take.session.continues and take.session.continues not in known
        if time.time() - _changed(take.folder) < _FRESH
    }
    if live is not None:
        return strange | {take.folder for take in unclosed if take.folder.name in live}
    if not unclosed or not any(recorder_lives(root) for root in roots):
        return strange
    return strange | {max(unclosed, key=lambda take: take.folder.name).folder}


def _changed(folder: Path) -> float:
    try:
        return (folder / JOURNAL).stat().st_mtime
    except OSError:
        return 0.0


def _found(take: Take, others: Sequence[Take], open_now: Collection[Path]) -> Found:
    whole = join_takes([take, *others]) if others else take
    folders = [take.folder, *(other.folder for other in others)]
    segments: dict[TrackName, tuple[Path, ...]] = {}
    for track in whole.tracks:
        parts = tuple(part.path for piece in track.pieces for part in piece.parts if part.frames)
        if parts:
            segments[track.name] = parts
    size = sum(_size(folder) for folder in folders)
    last = others[-1] if others else take
    tried = tries.read(take.folder)
    state: State
    if any(folder in open_now for folder in folders):
        state = "running"
    elif not segments:
        state = "unreadable" if size > _NOTHING else "empty"
    else:
        state = "closed" if last.closed else "interrupted"
    return Found(
        folder=take.folder,
        id=take.id,
        title=whole.title,
        started=_moment(take.started),
        seconds=whole.seconds,
        tracks=tuple(segments),
        state=state,
        tries=tried.failed,
        given_up=tried.given_up,
        problem=tried.problem or ("unreadable" if state == "unreadable" else ""),
        bytes=size,
        segments=segments,
        damage=tuple(whole.damage),
        rest=tuple(folders[1:]),
    )


#: Seconds without a line in its journal after which nobody is recording it.
_FRESH: Final = 120.0
#: Bytes of segments that hold no more than their headers.
_NOTHING: Final = 44


def _size(folder: Path) -> int:
    """Bytes of sound, headers included where there is any; more than nothing where that cannot be told."""
    total = 0
    for track in _TRACKS:
        try:
            with os.scandir(folder / track) as entries:
                sizes = [entry.stat(follow_symlinks=False).st_size for entry in entries]
        except FileNotFoundError:
            continue
        except OSError:
            return _NOTHING + 1
        total += sum(size for size in sizes if size > _NOTHING)
    return total


def _moment(started: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(started)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.astimezone()
