"""Whether a model's files still are what was downloaded.

At load, small files are hashed every time and large ones whenever size, time of change or inode differ from
what was noted when they were last read in full, or that was more than :data:`TRUSTED` seconds ago: so
nothing is used that somebody replaced, and bits that rot on the disk are found within a week. Hashing the
largest Whisper takes seconds (``python -m tests.bench models`` prints the rate): too long for every job, and
little enough once a week.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from engine.models.manifest import (
    Checked,
    FileRecord,
    Manifest,
    Stamp,
    read_checked,
    stamp_of,
    write_checked,
)

#: Files up to this size are hashed at every load: configuration and vocabulary, where one byte changes much.
SMALL: Final = 4 << 20
#: Seconds for which a full reading is believed while the file looks untouched.
TRUSTED: Final = 7 * 24 * 3600.0
_BLOCK: Final = 1 << 20

#: Told how many more bytes were read.
Count = Callable[[int], None]


def sha256_of(path: Path, count: Count | None = None) -> str:
    """Hex SHA-256 of a file. Raises OSError."""
    return _digest(path, hashlib.sha256(), count)


def git_blob_of(path: Path, count: Count | None = None) -> str:
    """The id git gives a file's content, which is what the hub knows small files by. Raises OSError."""
    return _digest(path, hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False), count)


def _digest(path: Path, digest: hashlib._Hash, count: Count | None) -> str:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
            if count is not None:
                count(len(block))
    return digest.hexdigest()


def looks_damaged(folder: Path, manifest: Manifest) -> tuple[str, ...]:
    """Files that are absent, of another size, or found damaged before: what can be told without reading."""
    found_before = read_checked(folder).damaged
    return tuple(
        file.path
        for file in manifest.files
        if file.path in found_before or _size(folder / file.path) != file.bytes
    )


def at_load(folder: Path, manifest: Manifest, now: float | None = None) -> tuple[str, ...]:
    """Files that are not what was downloaded, reading only what the module says must be read."""
    now = time.time() if now is None else now
    before = read_checked(folder)
    stamps = {stamp.path: stamp for stamp in before.stamps}
    doubtful = [file for file in manifest.files if not _believed(folder, file, stamps.get(file.path), now)]
    return _check(folder, doubtful, before, None)


def in_full(folder: Path, manifest: Manifest, count: Count | None = None) -> tuple[str, ...]:
    """Files that are not what was downloaded; every byte is read."""
    return _check(folder, manifest.files, Checked(), count)


def _believed(folder: Path, file: FileRecord, stamp: Stamp | None, now: float) -> bool:
    if file.bytes <= SMALL or stamp is None or not 0 <= now - stamp.checked <= TRUSTED:
        return False
    try:
        return stamp_of(folder, file.path, stamp.checked) == stamp and stamp.bytes == file.bytes
    except OSError:
        return False


def _check(
    folder: Path, files: Sequence[FileRecord], before: Checked, count: Count | None
) -> tuple[str, ...]:
    stamps = {stamp.path: stamp for stamp in before.stamps}
    damaged = []
    for file in files:
        stamp = _whole(folder, file, count)
        if stamp is None:
            damaged.append(file.path)
            stamps.pop(file.path, None)
        elif file.bytes > SMALL:
            stamps[file.path] = stamp
    after = Checked(tuple(stamps.values()), tuple(damaged))
    # Models may lie where this user cannot write.
    if after != before and os.access(folder, os.W_OK):
        write_checked(folder, after)
    return tuple(damaged)


def _whole(folder: Path, file: FileRecord, count: Count | None) -> Stamp | None:
    try:
        # Taken before reading: what changes while it is read has another time afterwards and is read again.
        stamp = stamp_of(folder, file.path, time.time())
        if stamp.bytes == file.bytes and sha256_of(folder / file.path, count) == file.sha256:
            return stamp
    except OSError:
        pass
    return None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
