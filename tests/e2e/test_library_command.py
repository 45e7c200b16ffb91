"""``hansard library``: checked, backed up, damaged, repaired and restored from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.library import Library
from tests.builders import make_meeting
from tests.e2e.conftest import Run
from tests.fault import library_lab as lab


@pytest.fixture
def home(tmp_path: Path) -> Path:
    library = Library.open(tmp_path / "library")
    make_meeting(library)
    library.close()
    return tmp_path / "library"


def test_check_backup_damage_repair_and_restore(
    hansard: Run, inside: Run, home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    lab.expect_damage(caplog)
    here = ("--library", home)
    checked = hansard(*here, "library", "check", "--json")
    assert (checked.returncode, json.loads(checked.stdout)["sound"]) == (0, True)
    made = inside(*here, "library", "backup")
    assert made.returncode == 0
    assert Path(made.stdout.strip()).is_file()
    listed = json.loads(inside(*here, "library", "restore", "--list", "--json").stdout)
    assert [item["reason"] for item in listed] == ["by-hand", "checked"]
    library = Library.open(home)
    (meeting,) = library.meetings()
    library.rename_meeting(meeting.id, "renamed later")
    library.close()
    preview = json.loads(inside(*here, "library", "restore", "--preview", "--json").stdout)
    assert preview["changed"] == [{"title": "renamed later", "steps": 1}]

    with (home / "hansard.sqlite3").open("r+b") as file:
        file.write(bytes(100))
    broken = inside(*here, "library", "check", "--json")
    assert (broken.returncode, json.loads(broken.stdout)["opens"]) == (5, False)
    assert "library repair" in broken.stderr
    asked = inside(*here, "library", "repair", typed="")
    assert asked.returncode == 2, "nobody said yes"
    repaired = hansard(*here, "library", "repair", "--yes")
    assert repaired.returncode == 0, repaired.stderr
    assert "applied 1 later change again" in repaired.stdout
    assert "renamed later" in inside(*here, "list").stdout
    assert "nothing to repair" in inside(*here, "library", "repair").stdout

    restored = hansard(*here, "library", "restore", "--yes", "by-hand")
    assert restored.returncode == 0, restored.stderr
    assert "renamed later" not in inside(*here, "list").stdout
    assert len(list((home / "replaced").glob("*.sqlite3"))) == 2


def test_single_meetings_of_a_backup(hansard: Run, inside: Run, home: Path, tmp_path: Path) -> None:
    here = ("--library", home)
    library = Library.open(home)
    (kept,) = library.meetings()
    library.rename_meeting(kept.id, "Kept")
    gone = make_meeting(library, name="gone.wav").id
    library.rename_meeting(gone, "Gone for good")
    library.backup()
    library.rename_meeting(kept.id, "Kept and renamed")
    library.delete_meeting(gone)
    library.purge([gone])
    library.close()
    restore = (*here, "library", "restore")
    listed = json.loads(inside(*restore, "by-hand", "--meetings", "--json").stdout)
    assert {item["title"]: item["state"] for item in listed} == {"Kept": "changed", "Gone for good": "gone"}
    asked = inside(*restore, "--meeting", "Gone for good", "--meeting", "kept", "--preview")
    assert "not in the library now" in asked.stdout
    assert "changed since; it would come beside" in asked.stdout
    assert "Gone for good" not in inside(*here, "list").stdout, "a preview changes nothing"
    done = hansard(*restore, "--meeting", "Gone for good", "--meeting", "kept", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["made"][0]["id"] == gone
    titles = inside(*here, "list").stdout
    assert "Kept and renamed" in titles
    assert "Kept (as of " in titles
    again = inside(*restore, "by-hand", "--meeting", gone)
    assert "nothing was changed" in again.stderr
    assert inside(*here, "list").stdout == titles
    assert inside(*restore, "--meeting", "nobody").returncode == 2
    # What is not opened is read: in the format asked for, and only what was asked for.
    texts = inside(*here, "library", "texts", tmp_path / "out", "--format", "srt,txt", "--meeting", gone)
    assert texts.returncode == 0, texts.stderr
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "Gone for good.srt",
        "Gone for good.txt",
    ]


def test_changes_that_are_missing_are_said(inside: Run, home: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("WARNING")
    library = Library.open(home)
    (meeting,) = library.meetings()
    before = {path.name: path.read_bytes() for path in home.glob("hansard.sqlite3")}
    library.rename_meeting(meeting.id, "in the log")
    newest = (home / "hansard.sqlite3-newest").read_bytes()
    library.close()
    for path in home.glob("hansard.sqlite3*"):
        path.unlink()
    (home / "hansard.sqlite3").write_bytes(before["hansard.sqlite3"])
    (home / "hansard.sqlite3-newest").write_bytes(newest)
    assert "the newest 1 changes are missing" in inside("--library", home, "list").stderr
    assert inside("--library", home, "list").stderr == "", "once"


def test_what_cannot_be_done_changes_nothing(hansard: Run, inside: Run, home: Path, tmp_path: Path) -> None:
    here = ("--library", home)
    before = (home / "hansard.sqlite3").read_bytes()
    assert inside(*here, "library", "restore", "--yes").returncode == 2, "no backup yet"
    assert inside(*here, "library", "restore", "nothing", "--yes").returncode == 2
    assert inside(*here, "library", "restore", Path(__file__), "--yes").returncode == 5, "no backup at all"
    assert (home / "hansard.sqlite3").read_bytes() == before
    texts = inside(*here, "library", "texts", tmp_path / "texts")
    assert texts.returncode == 0, texts.stderr
    assert [path.suffix for path in (tmp_path / "texts").iterdir()] == [".docx"]
    library = Library.open(home)
    busy = hansard(*here, "library", "repair", "--yes")
    library.close()
    assert busy.returncode == 6
