"""Bringing a file in: is it one, has it been seen, and, if wanted, a copy of our own."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app import cleaning
from app.changes import Change
from app.errors import AppError, DiskFull
from app.paths import copy_hashing, environment_faults, fsync_folder, private_folder
from app.store.values import JobId
from app.transcript import MeetingId
from app.translation import noop, tr
from app.vault import held

#: Endings of audio and video files. Whether one can really be read, the engine finds out.
_ENDINGS: Final = (
    "3gp 3g2 aac ac3 aif aifc aiff amr ape asf au avi caf dts flac flv m2ts m4a m4b m4v mka mkv mov mp2 mp3 "
    "mp4 mpeg mpg mts mxf oga ogg ogv opus ra rm spx tta ts vob voc w64 wav weba webm wma wmv wv"
)
MEDIA: Final = frozenset(_ENDINGS.split())

#: ``report(done, total)`` in bytes.
Report = Callable[[float, float], None]


class Unreadable(AppError):
    """The file the user named cannot be read, or is no file."""

    code = "unreadable"
    exit_status = 3


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. With ``duplicate`` (a meeting made from the same bytes) it did nothing."""

    change: Change | None = None
    meeting: MeetingId | None = None
    job: JobId | None = None
    duplicate: MeetingId | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """A source file, read once to the end. ``path`` is relative to the meeting's folder when copied."""

    path: str
    copied: bool
    size: int
    sha256: str


def read_original(path: Path, folder: Path | None, report: Report | None = None) -> Original:
    """Hash ``path`` and, with ``folder``, copy it there on the way. Nothing is left there when this fails.

    Raises:
        Unreadable: missing, no permission, not a regular file, empty, or changed while being read.
        DiskFull
    """
    with _source(path) as descriptor:
        before = os.fstat(descriptor)
        if not stat.S_ISREG(before.st_mode):
            raise Unreadable(_sentence(path, _FOLDER if stat.S_ISDIR(before.st_mode) else _NO_FILE))
        if before.st_size == 0:
            raise Unreadable(_sentence(path, _EMPTY))
        target = None
        if folder is not None:
            suffix = path.suffix if path.suffix[1:].isascii() and path.suffix[1:].isalnum() else ""
            target = _free(private_folder(folder), suffix[:12].lower())
        try:
            sha256 = _read(path, descriptor, before, target, report)
        except BaseException:
            if target is not None:
                target.unlink(missing_ok=True)
            raise
    if target is not None:
        return Original(target.name, copied=True, size=before.st_size, sha256=sha256)
    return Original(str(path.absolute()), copied=False, size=before.st_size, sha256=sha256)


def _read(
    path: Path, descriptor: int, before: os.stat_result, target: Path | None, report: Report | None
) -> str:
    """Hash, and copy to ``target`` if there is one."""
    try:
        copy = held.create(target) if target is not None else None
        sha256 = copy_hashing(descriptor, copy, before.st_size, report)
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull from error
        raise Unreadable(_sentence(path, _BROKEN)) from error
    after = os.fstat(descriptor)
    if (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise Unreadable(_sentence(path, _CHANGED))
    if target is not None:
        with environment_faults():
            fsync_folder(target.parent)
    return sha256


def _free(folder: Path, suffix: str) -> Path:
    """A place in ``folder`` for a copy; one that was made before, and came to nothing, is left alone."""
    target, number = folder / f"original{suffix}", 2
    while target.exists():
        target, number = folder / f"original-{number}{suffix}", number + 1
    return target


def is_media(path: Path) -> bool:
    """Whether a file is audio or video, going by its name."""
    return path.suffix.lower().removeprefix(".") in MEDIA


def read_content(path: Path, most: int) -> tuple[bytes, str]:
    """The bytes of a small file, ``most`` + 1 of a larger one, and their SHA-256.

    Raises:
        Unreadable: missing, no permission, not a regular file, empty, or broken.
    """
    with _source(path) as descriptor:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable(_sentence(path, _NO_TEXT))
        if status.st_size == 0:
            raise Unreadable(_sentence(path, _NOTHING))
        try:
            with os.fdopen(os.dup(descriptor), "rb") as file:
                content = file.read(most + 1)
        except OSError as error:
            raise Unreadable(_sentence(path, _BROKEN)) from error
    return content, hashlib.sha256(content).hexdigest()


def title_of(path: Path) -> str:
    """A meeting's first title: the file's name without its ending."""
    return cleaning.one_line(path.stem) or "Untitled"


def shown(path: Path) -> str:
    """A file's name for a sentence or a list: one line, no direction marks, not endless."""
    line = "".join(character for character in cleaning.one_line(path.name) if character not in _DIRECTIONS)
    return line if len(line) <= 80 else f"{line[:60]}…{line[-15:]}"


_DIRECTIONS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


_NO_TEXT: Final = noop("“{name}” is not a file; choose a transcript.")
_NOTHING: Final = noop("“{name}” is empty; there is no transcript in it.")
_FOLDER: Final = noop("“{name}” is a folder; choose an audio or video file.")
_NO_FILE: Final = noop("“{name}” is not a file; choose an audio or video file.")
_EMPTY: Final = noop("“{name}” is empty; there is nothing to transcribe.")
_BROKEN: Final = noop("“{name}” could not be read to the end.")
_CHANGED: Final = noop("“{name}” changed while it was being read; try again when it is complete.")


@contextlib.contextmanager
def _source(path: Path) -> Iterator[int]:
    # A FIFO would block the open for ever; O_NONBLOCK does nothing to a file.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise Unreadable(_why(path, error)) from error
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _why(path: Path, error: OSError | ValueError) -> str:
    number = error.errno if isinstance(error, OSError) else None
    reasons = {
        errno.ENOENT: noop("“{name}” does not exist."),
        errno.EACCES: noop("“{name}” may not be read; check its permissions."),
        errno.EPERM: noop("“{name}” may not be read; check its permissions."),
        errno.EISDIR: _FOLDER,
        errno.ENAMETOOLONG: noop("“{name}” has a name too long for this disk."),
    }
    return _sentence(path, reasons.get(number or 0, noop("“{name}” cannot be opened.")))


def _sentence(path: Path, what: str) -> str:
    return tr(what, name=shown(path))
