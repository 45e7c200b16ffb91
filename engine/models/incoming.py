"""A model on its way in: ``<models>/.incoming/<id>``, which no list shows and nothing loads.

::

    plan.json     what is to come: every file with its origin, size and hash; pins the commits
    parts/        files that are being fetched, named by hash, so that a piece never continues another file
    files/        finished files, in their folders; moved into place as one

``<models>/.incoming/<id>.lock`` is held by the process that works here. Killed at any moment, the next
attempt goes on from what is there.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import os
import shutil
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine.models import verify
from engine.models.catalogue import CONFIG, Model
from engine.models.manifest import (
    FORMAT,
    MANIFEST,
    FileRecord,
    Manifest,
    read_manifest,
    write_manifest,
    write_whole,
)
from engine.wire import BadMessage, build

INCOMING: Final = ".incoming"
REMOVED: Final = ".removed"
_PLAN: Final = "plan.json"
_MOST: Final = 1 << 20


class Busy(Exception):
    """Another process works on this model."""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file to come.

    Attributes:
        path: in the model's folder.
        source: its name in ``repository`` at the commit ``revision``.
        sha256: hex; empty for a small file that the hub knows by ``blob`` (git's SHA-1) only.
    """

    path: str
    source: str
    repository: str
    revision: str
    bytes: int
    sha256: str = ""
    blob: str = ""

    @property
    def key(self) -> str:
        """Names its piece: the same content has the same key."""
        return self.sha256 or self.blob


@dataclass(frozen=True, slots=True)
class FetchPlan:
    """Everything a model consists of."""

    files: tuple[PlannedFile, ...]

    @property
    def bytes(self) -> int:
        return sum(file.bytes for file in self.files)


class Incoming:
    """The folder of one model; an import has one of its own, so that it spoils no download that was begun.
    Methods that change it raise OSError when the disk refuses."""

    def __init__(self, models: Path, model_id: str, *, importing: bool = False) -> None:
        self._models = models
        self._target = models / model_id
        self.folder = models / INCOMING / (f"{model_id}~import" if importing else model_id)
        self.files = self.folder / "files"
        self.parts = self.folder / "parts"

    def plan(self) -> FetchPlan | None:
        """What was being fetched; ``None`` when nothing was."""
        try:
            with (self.folder / _PLAN).open("rb") as file:
                return build(FetchPlan, json.loads(file.read(_MOST)))
        except (OSError, ValueError, RecursionError, BadMessage):
            return None

    def missing(self, expected: int) -> int:
        """Bytes still to come; ``expected`` when nothing has begun."""
        plan = self.plan()
        return expected if plan is None else plan.bytes - sum(self.kept(file) for file in plan.files)

    def kept(self, file: PlannedFile) -> int:
        """Bytes of ``file`` that are here."""
        for path in (self.files / file.path, self.part(file)):
            with contextlib.suppress(OSError):
                return min(path.stat().st_size, file.bytes)
        return 0

    def part(self, file: PlannedFile) -> Path:
        """Where the piece of ``file`` grows."""
        return self.parts / f"{file.key}.part"

    def begin(self, plan: FetchPlan) -> None:
        """Take up ``plan``: what is here and belongs to it stays."""
        for folder in (self.files, self.parts):
            private_folder(folder)
        before = self.plan()
        if before != plan:
            # A finished file of another plan may have another content under the same name.
            wanted = {(file.path, file.key) for file in plan.files}
            known = before.files if before is not None else ()
            _keep_only(self.files, {file.path for file in known if (file.path, file.key) in wanted})
            _keep_only(self.parts, {self.part(file).name for file in plan.files})
            write_whole(self.folder / _PLAN, json.dumps(dataclasses.asdict(plan)).encode())

    def finish(self, file: PlannedFile) -> None:
        """A verified piece becomes a file, on the disk when this returns."""
        target = self.place_of(file)
        fsync(self.part(file))
        self.part(file).replace(target)

    def place_of(self, file: PlannedFile) -> Path:
        """Where a finished file goes; its folder is made."""
        target = self.files / file.path
        private_folder(target.parent)
        return target

    def place(self, model: Model, records: tuple[FileRecord, ...]) -> None:
        """Everything is here and verified: make it the installed model, replacing an older one."""
        if model.config:
            data = model.config.encode()
            write_whole(self.files / CONFIG, data)
            records += (FileRecord(CONFIG, len(data), hashlib.sha256(data).hexdigest()),)
        revisions = {record.revision for record in records if record.repository == model.parts[0].repository}
        write_manifest(
            self.files,
            Manifest(
                format=FORMAT,
                id=model.id,
                title=model.title,
                stage=model.stage,
                backend=model.backend,
                revision=revisions.pop() if len(revisions) == 1 else "",
                licence=model.licence,
                languages=model.languages,
                files=records,
            ),
        )
        self._move()

    def resume(self) -> bool:
        """Move a model into place that was verified here when the power went; whether there was one."""
        manifest = read_manifest(self.files) if (self.files / MANIFEST).exists() else None
        if manifest is None or verify.in_full(self.files, manifest):
            (self.files / MANIFEST).unlink(missing_ok=True)
            return False
        self._move()
        return True

    def _move(self) -> None:
        for folder in [self.files, *(path for path in self.files.rglob("*") if path.is_dir())]:
            fsync_folder(folder)
        if self._target.exists():
            # Between the two renames neither is visible; the next start finds `files` complete and places it.
            private_folder(self._models / REMOVED)
            old = self._models / REMOVED / f"{self._target.name}-{uuid.uuid4().hex[:8]}"
            self._target.rename(old)
            self.files.rename(self._target)
            shutil.rmtree(old)
        else:
            self.files.rename(self._target)
        fsync_folder(self._models)
        for done in (self.folder, self._models / INCOMING / self._target.name):
            shutil.rmtree(done, ignore_errors=True)

    def drop(self) -> None:
        """Delete everything here."""
        shutil.rmtree(self.folder, ignore_errors=True)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Work here alone.

        Raises:
            Busy: another process does.
        """
        from filelock import FileLock, Timeout

        private_folder(self._models / INCOMING)
        lock = FileLock(self._models / INCOMING / f"{self._target.name}.lock", timeout=0, mode=0o600)
        try:
            lock.acquire()
        except Timeout as error:
            raise Busy from error
        try:
            yield
        finally:
            lock.release()


def private_folder(path: Path) -> None:
    """Make a folder and its parents; nobody else may look inside. Raises OSError."""
    for missing in reversed([path, *path.parents]):
        if not missing.exists():
            missing.mkdir(mode=0o700, exist_ok=True)


def fsync(path: Path) -> None:
    """Wait until a file's content is on the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fsync_folder(path: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows has no such call. Raises OSError."""
    if os.name == "posix":
        fsync(path)


def _keep_only(folder: Path, wanted: set[str]) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            with contextlib.suppress(OSError):  # not empty
                path.rmdir()
        elif path.relative_to(folder).as_posix() not in wanted:
            path.unlink()
