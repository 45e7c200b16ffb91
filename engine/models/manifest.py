"""The manifest of an installed model: what it is, where it came from, and the hash of every file.

``<models>/<id>/hansard-model.json`` is written last, into a folder that nobody sees yet. Beside it
``hansard-checked.json`` notes how the files looked to the operating system when they were last read and
hashed in full; it belongs to this disk only, and losing it costs one more reading.
"""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from engine.inventory import ModelStage
from engine.wire import BadMessage, build

MANIFEST: Final = "hansard-model.json"
CHECKED: Final = "hansard-checked.json"
FORMAT: Final = 1
_MOST: Final = 1 << 20  # bytes of a manifest that is read at all

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file as it was verified. ``path`` is relative to the model's folder, with ``/``; ``repository`` and
    ``revision`` (a commit) say where it came from, empty when it was imported without a known origin."""

    path: str
    bytes: int
    sha256: str
    repository: str = ""
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """See the module. ``languages`` empty means about a hundred."""

    format: int
    id: str
    title: str
    stage: ModelStage
    backend: str
    revision: str
    licence: str
    languages: tuple[str, ...]
    files: tuple[FileRecord, ...]

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file looked when it was last hashed in full; ``checked`` is that moment, seconds since 1970."""

    path: str
    bytes: int
    modified: str
    inode: str
    checked: float


@dataclass(frozen=True, slots=True)
class Checked:
    """What the last readings of a model's files found; ``damaged`` are those that were not as they should."""

    stamps: tuple[Stamp, ...] = ()
    damaged: tuple[str, ...] = ()


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest in ``folder``; ``None`` when there is none that can be read and used."""
    manifest = _read(folder / MANIFEST, Manifest)
    if manifest is None or manifest.format != FORMAT:
        return None
    return manifest


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Raises OSError."""
    write_whole(folder / MANIFEST, _encode(manifest, indent=1))


def read_checked(folder: Path) -> Checked:
    """What is noted about ``folder``; nothing when that is unreadable."""
    return _read(folder / CHECKED, Checked) or Checked()


def write_checked(folder: Path, checked: Checked) -> None:
    """Raises OSError."""
    write_whole(folder / CHECKED, _encode(checked))


def stamp_of(folder: Path, path: str, checked: float) -> Stamp:
    """How the file looks now. Raises OSError."""
    status = (folder / path).stat()
    # As text: nanoseconds and some inode numbers have more digits than engine.wire lets a number have.
    identity = f"{status.st_dev}:{status.st_ino}"
    return Stamp(path, status.st_size, str(status.st_mtime_ns), identity, checked)


def write_whole(path: Path, data: bytes) -> None:
    """Write a private file that appears whole or not at all. Raises OSError."""
    part = path.with_name(f".{path.name}.part")
    try:
        with open(part, "wb", opener=private) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def private(path: str, flags: int) -> int:
    """An opener for files that nobody else may read."""
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)


def _encode(value: Manifest | Checked, indent: int | None = None) -> bytes:
    return json.dumps(dataclasses.asdict(value), ensure_ascii=True, indent=indent).encode() + b"\n"


def _read(path: Path, cls: type[_T]) -> _T | None:
    try:
        with path.open("rb") as file:
            return build(cls, json.loads(file.read(_MOST)))
    except (OSError, ValueError, RecursionError, BadMessage):
        return None
