"""Killed at any write while meetings are joined, split, taken in or brought back: the originals are there, or
what was to be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.library import Library
from tests.exports import add_call
from tests.fault.fault_table import told
from tests.system.test_joined_meetings import is_sound, said

ROOT = Path(__file__).parents[2]
#: Kills of each operation, spread over all its writes.
KILLS = int(os.environ.get("HANSARD_KILLS", "6"))

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of two meetings, and a bundle of a third. The library has a backup with one of
    the two as it was before, and with a meeting that is gone."""
    home = tmp_path_factory.mktemp("before")
    for name in ("library", "other"):
        library = Library.open(home / name)
        for title in ("A", "B") if name == "library" else ("C",):
            meeting = add_call(library, home, title)
            library.edit_text(meeting, library.outline(meeting)[0].id, "something I corrected")
        if name == "library":
            gone = add_call(library, home, "D", sound=False)
            library.backup()
            library.edit_text(meeting, library.outline(meeting)[1].id, "and later")
            library.delete_meeting(gone)
            library.purge([gone])
        else:
            library.write_bundle([meeting], home / "c.hansard")
        library.close()
    return home


def run(operation: str, before: Path, *tries: object) -> str:
    command = [sys.executable, "-m", "tests.fault.joining_lab", operation, before / "c.hansard", *tries]
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def state(library: Library) -> dict[str, object]:
    """Titles and texts of what is in the list."""
    return {item.title: [row[4] for row in said(library, item.id)] for item in library.meetings()}  # type: ignore[index]


@pytest.mark.parametrize("operation", ["join", "beside", "split", "take", "back"])
def test_killed_at_any_write(operation: str, before: Path, tmp_path: Path) -> None:
    whole = tmp_path / "whole"
    shutil.copytree(before / "library", whole)
    points = int(run(operation, before, 0, whole))
    assert points > 6
    kills = min(KILLS, points)
    with_it = Library.open(whole)
    after = state(with_it)
    with_it.close()
    original = Library.open(before / "library")
    untouched = state(original)
    original.close()
    assert after != untouched
    chosen = sorted({1 + number * (points - 1) // (kills - 1) for number in range(kills)})
    tries: list[object] = []
    for point in chosen:
        shutil.copytree(before / "library", tmp_path / str(point))
        tries += [point, tmp_path / str(point)]
    assert run(operation, before, *tries) == "", "each was killed"
    seen = []
    for point in chosen:
        library = Library.open(tmp_path / str(point))
        library.tidy_unfinished()
        found = state(library)
        assert found in (untouched, after), f"killed at write {point} of {points}"
        seen.append(found == after)
        every = [*library.meetings(), *library.meetings(trashed=True)]
        assert all(is_sound(library, item.id) for item in every)
        assert library.arrangement()[2] == 0 or found == after
        folders = {path.name for path in (library.folder / "meetings").iterdir()} - {".trash"}
        silent = {item.id for item in every if item.title == "D"}  # it never had any sound
        assert folders | silent == {item.id for item in every}, "no files of what came to nothing"
        assert not list((library.folder / "jobs").glob("making-*"))
        for item in every:
            for track in library.tracks(item.id) if item.id not in silent else ():
                assert (library.meeting_folder(item.id) / str(track.audio)).exists()
        if found == after:
            library.undo_arrangement()
            assert state(library) == untouched
        library.close()
    assert not seen[0], "nothing was done before the first write"
    assert seen == sorted(seen), "once it is there, it stays"
    words = {
        "join": "two meetings are joined",
        "beside": "two of one time are joined",
        "split": "one is split",
        "take": "a bundle is taken in",
        "back": "meetings of a backup come back",
    }
    told(
        f"killed at a write while {words[operation]}",
        len(chosen),
        "the originals or the result; no stray file",
    )
