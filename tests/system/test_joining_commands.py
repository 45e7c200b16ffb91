"""``join --same-time``: two recordings of one meeting on two devices."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import cli
from app.library import Library
from tests.two_devices import add, heard_by_another, talk

LAPTOP = [(1.0, "A", "good morning everyone and welcome")]
PHONE = [(13.0, "Z", "may I say something from the back row")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    library = Library.open(tmp_path / "library")
    sound = talk(24.0)
    add(library, tmp_path, "Laptop", sound, LAPTOP, 24.0)
    add(library, tmp_path, "Phone", heard_by_another(sound, 3.0, 20.0), PHONE, 20.0)
    add(library, tmp_path, "Elsewhere", talk(22.0, seed=5), PHONE, 22.0)
    library.close()
    return tmp_path / "library"


def run(folder: Path, *arguments: str) -> int:
    return cli.main(["--library", str(folder), "join", *arguments])


def test_join_same_time(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "Laptop", "Elsewhere", "--same-time") == 2
    assert "say it with --offset" in capsys.readouterr().err
    assert run(folder, "Laptop", "Elsewhere", "--offset=3") == 2
    assert run(folder, "Laptop", "Phone", "--same-time", "--silence", "3") == 2
    capsys.readouterr()
    assert run(folder, "Laptop", "Phone", "--same-time") == 0
    said = capsys.readouterr()
    assert "began 3.00 s after the first" in said.err or "began 2.99 s" in said.err
    assert "fill gaps of the first: 1; not: 0" in said.err
    # By hand, before the other's beginning.
    assert run(folder, said.out.strip(), "Elsewhere", "--same-time", "--offset=-1.5") == 0
    library = Library.open(folder)
    try:
        (whole,) = library.meetings()
        assert whole.duration == pytest.approx(25.5, abs=0.01)
        assert [track.label for track in library.tracks(whole.id)] == [
            "Laptop",
            "Laptop: Phone",
            "Elsewhere",
        ]
        texts = [row.text for row in library.outline(whole.id)]
        assert texts == [LAPTOP[0][2], PHONE[0][2], PHONE[0][2]]
    finally:
        library.close()
