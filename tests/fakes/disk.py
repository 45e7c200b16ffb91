"""A disk that fails when told to, and knows what a power cut would leave of it.

It writes real files, so that everything that reads them can; what of them is durable is kept beside. Only
what was fsynced survives a cut: a file's bytes up to its last fsync, a name that its folder was fsynced with.
"""

from __future__ import annotations

import errno
import os
import random
import threading
from collections.abc import Callable
from pathlib import Path

from engine.recorder.disk import SystemDisk

#: What can be made to fail. Closing and removing are left out: nothing depends on them.
FALLIBLE = ("folder", "create", "reopen", "append", "sync", "sync-folder", "replace", "free")


class FakeDisk(SystemDisk):
    """``before(index, operation, path)`` is called ahead of each operation, and may raise."""

    def __init__(self) -> None:
        super().__init__()
        self.operations: list[str] = []
        self.before: Callable[[int, str, Path], None] = lambda index, operation, path: None
        self.short: int | None = None  # the append of this index takes half
        self._lock = threading.RLock()
        self._path: dict[int, Path] = {}  # of open files
        self._names: dict[Path, Path] = {}  # where a file's content really is, by durable name
        self._durable: dict[Path, int] = {}  # bytes, by the name a file was made with
        self._origin: dict[Path, Path] = {}  # the name a file was made with, by the name it has
        self._folders: set[Path] = set()

    def _operation(self, operation: str, path: Path) -> int:
        with self._lock:
            index = len(self.operations)
            self.operations.append(operation)
        self.before(index, operation, path)
        return index

    # -- engine.recorder.ports.Disk --------------------------------------------------------------------

    def make_folder(self, path: Path) -> None:
        self._operation("folder", path)
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        with self._lock:
            self._folders |= {path, *path.parents}

    def create(self, path: Path, size: int = 0) -> int:
        self._operation("create", path)
        descriptor = super().create(path, 0)
        with self._lock:
            self._path[descriptor] = path
            self._origin[path] = path
            self._durable[path] = 0
        return descriptor

    def reopen(self, path: Path) -> int:
        self._operation("reopen", path)
        descriptor = super().reopen(path)
        with self._lock:
            self._path[descriptor] = path
            self._origin.setdefault(path, path)
        return descriptor

    def append(self, descriptor: int, data: bytes | memoryview) -> int:
        index = self._operation("append", self._path[descriptor])
        if index == self.short and len(data) > 1:
            data = memoryview(data)[: len(data) // 2]
        return super().append(descriptor, data)

    def sync(self, descriptor: int) -> None:
        length = os.fstat(descriptor).st_size
        path = self._path[descriptor]
        self._operation("sync", path)
        with self._lock:
            self._durable[self._origin[path]] = length

    def sync_folder(self, path: Path) -> None:
        self._operation("sync-folder", path)
        if not path.is_dir():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        with self._lock:
            for name in [name for name in self._names if name.parent == path]:
                del self._names[name]
            for each in path.iterdir():
                if each.is_file() and each in self._origin:
                    self._names[each] = self._origin[each]

    def replace(self, source: Path, target: Path) -> None:
        self._operation("replace", source)
        super().replace(source, target)
        with self._lock:
            self._origin[target] = self._origin.pop(source)

    def remove(self, path: Path) -> None:
        self._operation("remove", path)
        super().remove(path)
        with self._lock:
            self._origin.pop(path, None)

    def close(self, descriptor: int) -> None:
        self._operation("close", self._path[descriptor])
        super().close(descriptor)

    def free(self, path: Path) -> int:
        self._operation("free", path)
        return 1 << 40

    # -- the power cut ---------------------------------------------------------------------------------

    def durable(self, path: Path) -> bytes | None:
        """What a cut would leave of the file ``path``; ``None``: not even its name."""
        with self._lock:
            origin = self._names.get(path)
            if origin is None or path.parent not in self._folders:
                return None
            return path.read_bytes()[: self._durable[origin]]

    def cut(self, root: Path, target: Path, rng: random.Random | None = None) -> None:
        """Copy into ``target`` what a cut now would leave of ``root``. With ``rng`` some of what was not
        fsynced survives too: names, parts of the bytes, and bytes that read as zeros."""
        with self._lock:
            for folder in sorted(self._folders):
                if folder.is_relative_to(root) and folder.is_dir():
                    (target / folder.relative_to(root)).mkdir(parents=True, exist_ok=True)
            for path, origin in list(self._origin.items()):
                named = path in self._names
                if not path.is_relative_to(root) or not path.exists() or path.parent not in self._folders:
                    continue
                if not named and (rng is None or rng.random() < 0.5):
                    continue
                data = path.read_bytes()
                sure = self._durable[origin]
                extra = data[sure:]
                if rng is None:
                    extra = b""
                elif extra:
                    extra = extra[: rng.randrange(len(extra) + 1)]
                    real = rng.randrange(len(extra) + 1)
                    extra = extra[:real] + bytes(len(extra) - real)
                (target / path.relative_to(root)).write_bytes(data[:sure] + extra)


class FakeClock:
    """Stands still until it is moved; real nanoseconds, so that nothing is at 0."""

    def __init__(self) -> None:
        self.now = 1_000_000_000_000
        self.asleep = 0

    def monotonic(self) -> int:
        return self.now

    def boottime(self) -> int:
        return self.now + self.asleep

    def boot(self) -> str:
        return "this-boot"
