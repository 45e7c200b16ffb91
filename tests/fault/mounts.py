"""Disks of a test's own, where it may mount them: small ones, and ones whose power can be cut."""

from __future__ import annotations

import contextlib
import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

#: ``EXT4_IOC_SHUTDOWN``: from now on nothing reaches the disk, not even what the journal still has to write.
_SHUTDOWN = 0x8004587D
_NO_LOG_FLUSH = 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "size=1m", "tmpfs") as folder:
        yield folder


@pytest.fixture
def six_megabytes(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "disk", "-t", "tmpfs", "-o", "size=6m", "tmpfs") as folder:
        yield folder


@contextlib.contextmanager
def mounted(folder: Path, *arguments: str) -> Iterator[Path]:
    """``mount`` with these arguments and ``folder``; skips the test where that is not allowed."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs to mount a file system")
    folder.mkdir(exist_ok=True)
    done = subprocess.run(["mount", *arguments, str(folder)], check=False, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"may not mount a file system here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        unmount(folder)


def unmount(folder: Path) -> None:
    """What a failed test still has open must not leave it mounted."""
    if os.path.ismount(folder) and subprocess.run(["umount", str(folder)], check=False).returncode:
        subprocess.run(["umount", "-l", str(folder)], check=True)
        pytest.fail(f"{folder} was in use")


class Ext4:
    """An ext4 file system in a file, mounted through a loop device."""

    def __init__(self, folder: Path, megabytes: int = 96) -> None:
        if sys.platform != "linux" or os.geteuid() != 0:
            pytest.skip("needs to mount a file system")
        self.image = folder.with_suffix(".img")
        self.folder = folder
        folder.mkdir()
        with self.image.open("wb") as file:
            file.truncate(megabytes << 20)
        made = subprocess.run(
            ["mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0", str(self.image)],
            check=False, capture_output=True,
        )  # fmt: skip
        if made.returncode:
            pytest.skip("cannot make an ext4 file system here")

    def mount(self) -> None:
        options = "loop,errors=remount-ro"
        done = subprocess.run(
            ["mount", "-o", options, str(self.image), str(self.folder)],
            check=False, capture_output=True, text=True,
        )  # fmt: skip
        if done.returncode:
            pytest.skip(f"may not mount a loop device here: {done.stderr.strip()}")

    def unmount(self) -> None:
        unmount(self.folder)

    def cut(self) -> None:
        """Cut its power."""
        import fcntl  # not on Windows, where the other tests here run

        descriptor = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(descriptor)

    def break_it(self) -> bool:
        """Have the kernel find an error and make it read-only; whether that can be done here."""
        device = subprocess.run(
            ["findmnt", "-no", "SOURCE", str(self.folder)], check=False, capture_output=True, text=True
        ).stdout.strip()
        trigger = Path("/sys/fs/ext4") / Path(device).name / "trigger_fs_error"
        try:
            trigger.write_text("1")
        except OSError:
            return False
        return True


def fill(folder: Path) -> None:
    """Until not a block is left."""
    with (folder / "fill").open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass
