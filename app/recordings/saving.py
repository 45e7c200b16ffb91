"""Copies for the user: a recording's raw folder, a meeting's sound, and a report without secrets."""

from __future__ import annotations

import contextlib
import platform
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app import __version__
from app.changes import Track
from app.errors import ExportFailed
from app.filenames import safe_filename
from app.library import Library
from app.paths import FolderUnusable, environment_faults, fsync_file, fsync_folder
from app.recordings import tries
from app.recordings.finding import Found
from app.transcript import MeetingId
from app.translation import noop, tr
from app.vault import held

_PART: Final = ".part"
_CHOOSE: Final = noop("That folder cannot be written; choose another. The recording is unchanged.")


def save_raw(folder: Path, target: Path) -> Path:
    """Copy everything a recorder wrote into a new folder in ``target``; where it is.

    Raises:
        DiskFull, ExportFailed: nothing was left there.
    """
    goal = _free(target, f"Hansard recording {folder.name}")
    part = goal.with_name(f".{goal.name}{_PART}")
    if not target.is_dir():  # copytree would make it, wherever that is
        raise ExportFailed(tr(_CHOOSE))
    with _told():
        shutil.rmtree(part, ignore_errors=True)
        try:
            # What is a link is not the recorder's: its target is not copied.
            shutil.copytree(folder, part, symlinks=True, ignore=_only_plain, copy_function=shutil.copyfile)
            for copied in part.rglob("*"):
                if copied.is_file():
                    fsync_file(copied)
            part.rename(goal)
            fsync_folder(target)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    return goal


def save_audio(library: Library, meeting: MeetingId, target: Path) -> list[Path]:
    """Copy a meeting's sound, one file per track, into the folder ``target``; where they are.

    Raises:
        NotFound, DiskFull, ExportFailed: files copied before that are whole.
    """
    title = library.meeting(meeting).title
    tracks = [track for track in library.tracks(meeting) if track.audio]
    made = []
    for track in tracks:
        source = library.meeting_folder(meeting) / str(track.audio)
        name = safe_filename(title, source.suffix, ident=_ident(track, len(tracks)))
        made.append(_copy(source, _free(target, name)))
    return made


def report_of(found: Found) -> str:
    """What a developer would ask about a recording that cannot be taken in: no title, no words, no paths."""
    tried = tries.read(found.folder)
    files = [
        f"  {track}: {len(paths)} segments, {sum(_length(path) for path in paths)} bytes"
        for track, paths in found.segments.items()
    ]
    lines = [
        f"Hansard {__version__} on {platform.system()} {platform.release()}, Python {sys.version.split()[0]}",
        f"recording {found.id}: {found.state}",
        f"tries: {tried.begun} begun, {tried.failed} failed; problem: {tried.problem or 'none'}",
        f"length by the disk: {found.seconds:.1f} s, {found.bytes} bytes of sound",
        *files,
        f"damage: {', '.join(found.damage) or 'none'}",
        f"went on in another folder: {len(found.rest)} times",
    ]
    return "\n".join(lines) + "\n"


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        with environment_faults():
            yield
    except FolderUnusable as error:
        raise ExportFailed(tr(_CHOOSE)) from error


def _ident(track: Track, count: int) -> str:
    return (track.label or f"track {track.number + 1}") if count > 1 else ""


def _copy(source: Path, goal: Path) -> Path:
    part = goal.with_name(f".{goal.name}{_PART}")
    with _told():
        try:
            with held.open_binary(source) as content, part.open("wb") as copy:
                shutil.copyfileobj(content, copy, 1 << 20)
            fsync_file(part)
            part.rename(goal)
            fsync_folder(goal.parent)
        finally:
            part.unlink(missing_ok=True)
    return goal


def _free(folder: Path, name: str) -> Path:
    """A place in ``folder`` where nothing is yet."""
    goal, number = folder / name, 2
    while goal.exists() or goal.is_symlink():
        stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
        goal, number = folder / f"{stem} ({number}){dot}{ending}", number + 1
    return goal


def _only_plain(folder: str, names: list[str]) -> set[str]:
    here = Path(folder)
    return {
        name
        for name in names
        if (here / name).is_symlink() or not ((here / name).is_dir() or (here / name).is_file())
    }


def _length(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
