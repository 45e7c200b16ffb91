"""A full disk ends with 7 and one sentence, wherever it fills up, and nothing that was there is harmed."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources import sample_meeting
from tests.e2e.conftest import Run
from tests.e2e.media import tone, write_wav


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs to mount a file system")
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("may not mount a file system here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> None:
    with (folder / "fill").open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass


def test_no_space_for_the_work(hansard: Run, small_disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(small_disk))
    done = hansard("transcribe", sample_meeting(), "--format", "txt")
    assert done.returncode == 7, done.stderr
    assert "The disk is full; nothing was lost." in done.stderr
    assert list(small_disk.iterdir()) == []


def test_no_space_in_the_library(hansard: Run, small_disk: Path) -> None:
    library = ("--library", small_disk / "library")
    done = hansard(*library, "import", sample_meeting())
    assert done.returncode == 7, done.stderr
    assert "The disk is full; nothing was lost." in done.stderr
    assert "failed" in hansard(*library, "list").stdout


def test_no_space_for_the_export(hansard: Run, small_disk: Path, tmp_path: Path) -> None:
    old = small_disk / "a.docx"
    old.write_bytes(b"what was there")
    fill(small_disk)
    path = write_wav(tmp_path / "a.wav", tone(0.3))
    done = hansard("transcribe", path, "--format", "docx", "--output", small_disk)
    assert done.returncode == 7, done.stderr
    assert old.read_bytes() == b"what was there"
    assert sorted(each.name for each in small_disk.iterdir()) == ["a.docx", "fill"]
