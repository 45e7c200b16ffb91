"""A full disk ends with 7 and one sentence, wherever it fills up, and nothing that was there is harmed."""

from __future__ import annotations

from pathlib import Path

import pytest

from resources import sample_meeting
from tests.e2e.conftest import Run
from tests.e2e.media import tone, write_wav
from tests.fault.mounts import fill


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
