"""What a job keeps on disk, so that an interrupted one goes on where it stopped.

::

    job.json          what this job is: sources (size, time of change) and options
    decoded-N.json    a decoded track        track-N.pcm, audio-N.flac, peaks-N.bin beside it
    speech-N.json     its speech spans
    chunks.jsonl      finished chunks of recognition, appended and fsynced one by one, CRC per line
    turns-N.json      its speaker turns      arrays-N.npz beside it
    making.json       how far down the ladder the backends had to go
    result.json       the end

Every file but ``chunks.jsonl`` appears whole (temporary name, fsync, rename). The coordinator is the only
writer of the JSON files; a folder made by another job, other options or another version is emptied first.
Where the library has a vault, every file and every line of chunks is sealed (:mod:`engine.sealed`).
"""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
import logging
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from engine.errors import DiskFull
from engine.protocol import FileRef, LanguageSpan, Removed, RunOptions, Word
from engine.sealed import SealBroken, scratch
from engine.wire import BadMessage, build

log = logging.getLogger(__name__)

_T = TypeVar("_T")
_FORMAT: Final = 1
_CHUNKS: Final = "chunks.jsonl"


@dataclass(frozen=True, slots=True)
class FinishedChunk:
    """One line of ``chunks.jsonl``. ``skipped``: it killed its worker twice and was passed over."""

    track: int
    index: int
    words: tuple[Word, ...]
    skipped: bool = False
    language: LanguageSpan | None = None
    removed: tuple[Removed, ...] = ()


class JobFolder:
    """A job's folder. Raises :class:`DiskFull` when a write finds no space."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lines: int | None = None  # of chunks, once they have been counted

    def claim(self, tracks: tuple[str, ...], options: RunOptions, models: tuple[str, ...] = ()) -> None:
        """Make the folder this job's own: keep what an earlier attempt at it left, else empty it.

        ``models`` are those that make the words and turns: finished chunks of another one are of no use.
        """
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        identity = {
            "format": _FORMAT,
            "tracks": [_fingerprint(Path(track)) for track in tracks],
            "options": dataclasses.asdict(options),
            "models": list(models),
        }
        identity = json.loads(json.dumps(identity))  # as it is read back: lists for tuples
        if self._read_json("job.json") == identity:
            return
        for stale in self.path.iterdir():
            if stale.is_file():
                stale.unlink()
        self.write("job.json", json.dumps(identity).encode())

    def load(self, name: str, cls: type[_T]) -> _T | None:
        """What :meth:`save` kept under ``name``; ``None`` when absent or unreadable."""
        try:
            return build(cls, self._read_json(name))
        except BadMessage:
            return None

    def save(self, name: str, value: Any) -> FileRef:
        """Keep a dataclass under ``name``, whole or not at all."""
        body = json.dumps(dataclasses.asdict(value), allow_nan=False, separators=(",", ":"))
        return self.write(name, body.encode())

    def write(self, name: str, data: bytes) -> FileRef:
        """Write a file that appears whole or not at all."""
        data = scratch.sealed(data, name)
        target, temporary = self.path / name, self.path / f".{name}.part"
        try:
            with open(temporary, "wb", opener=_private) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            raise _disk(error) from error
        return FileRef(name, len(data), hashlib.sha256(data).hexdigest())

    def reference(self, name: str) -> FileRef:
        """Size and hash of a file that is already here."""
        digest = hashlib.sha256()
        with (self.path / name).open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
            return FileRef(name, file.tell(), digest.hexdigest())

    def finished_chunks(self) -> Iterator[FinishedChunk]:
        """Chunks finished so far; a torn last line (power cut) is cut off."""
        path = self.path / _CHUNKS
        if not path.exists():
            return
        good = 0
        with path.open("rb") as file:
            for number, line in enumerate(file):
                chunk = _parse_chunk(line, number)
                if chunk is None:
                    break
                good += len(line)
                yield chunk
        if good < path.stat().st_size:
            log.warning("cut a torn line from %s", _CHUNKS)
            os.truncate(path, good)

    def append_chunk(self, chunk: FinishedChunk) -> None:
        """Keep a finished chunk: on disk when this returns."""
        body = json.dumps(dataclasses.asdict(chunk), allow_nan=False, separators=(",", ":")).encode()
        if scratch.key:
            self._lines = self._count_lines() if self._lines is None else self._lines
            body = base64.b64encode(scratch.sealed(body, _line(self._lines)))
            self._lines += 1
        line = b"%08x %s\n" % (zlib.crc32(body), body)
        try:
            with open(self.path / _CHUNKS, "ab", opener=_private) as file:
                file.write(line)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise _disk(error) from error

    def _count_lines(self) -> int:
        """A line is sealed for its place, so that none can be left out or exchanged."""
        try:
            with (self.path / _CHUNKS).open("rb") as file:
                return sum(1 for _ in file)
        except FileNotFoundError:
            return 0

    def _read_json(self, name: str) -> object:
        try:
            return json.loads(scratch.content((self.path / name).read_bytes(), name))
        except (OSError, ValueError):
            return None


def _fingerprint(path: Path) -> list[str | int]:
    try:
        status = path.stat()
    except OSError:
        return [str(path), 0, 0]
    return [str(path), status.st_size, status.st_mtime_ns]


def _line(number: int) -> str:
    return f"{_CHUNKS}:{number}"


def _parse_chunk(line: bytes, number: int) -> FinishedChunk | None:
    checksum, _, body = line.rstrip(b"\n").partition(b" ")
    if not line.endswith(b"\n") or checksum != b"%08x" % zlib.crc32(body):
        return None
    try:
        if scratch.key:
            body = scratch.content(base64.b64decode(body), _line(number))
        return build(FinishedChunk, json.loads(body))
    except (ValueError, BadMessage, SealBroken):
        return None


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600)


def _disk(error: OSError) -> Exception:
    return DiskFull(error.strerror or "") if DiskFull.is_cause_of(error) else error
