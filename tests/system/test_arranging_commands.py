"""``tag``, ``move``, ``favourite``, ``trash``, ``restore``, and what ``list`` can be narrowed to."""

import json
from pathlib import Path

import pytest

from app import cli
from app.library import Library
from tests.unit.arranged import add


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    library = Library.open(tmp_path / "library")
    for number in range(12):
        add(library, f"M{number}", "hello", sound=None)
    library.close()
    return tmp_path / "library"


def run(folder: Path, *arguments: str) -> int:
    return cli.main(["--library", str(folder), *arguments])


def listed(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    capsys.readouterr()
    assert run(folder, "list", "--json", *arguments) == 0
    return sorted(item["title"] for item in json.loads(capsys.readouterr().out))


def test_in_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "tag", "M1", "M2", "--add", "Pricing", "--add", "x") == 0
    assert run(folder, "tag", "M2", "--remove", "x") == 0
    assert run(folder, "move", "M1", "M3", "--folder", "Sales") == 0
    assert run(folder, "move", "M4", "--folder", "SALES") == 0
    assert run(folder, "move", "M3", "--no-folder") == 0
    assert listed(folder, capsys, "--folder", "sales") == ["M1", "M4"]
    assert listed(folder, capsys, "--tag", "pricing") == ["M1", "M2"]
    assert listed(folder, capsys, "--tag", "pricing", "--tag", "x") == ["M1"]
    assert listed(folder, capsys, "--favourite") == []
    assert run(folder, "favourite", "M1", "M2", "M5") == 0
    assert run(folder, "favourite", "M5", "--off") == 0
    assert listed(folder, capsys, "--favourite") == ["M1", "M2"]
    assert run(folder, "trash", "M1", "M4") == 0
    assert listed(folder, capsys, "--trash") == ["M1", "M4"]
    assert listed(folder, capsys, "--trash", "--tag", "x") == ["M1"]
    assert run(folder, "restore", "M4") == 0
    assert listed(folder, capsys, "--trash") == ["M1"]
    capsys.readouterr()
    run(folder, "list", "--json", "--folder", "Sales")
    (item,) = json.loads(capsys.readouterr().out)
    assert (item["folder"], item["tags"], item["favourite"], item["trashed"]) == ("Sales", [], False, None)


def test_many_need_a_word(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    some = ["M1", "M2", "M3"]
    assert run(folder, "trash", *some) == 2
    assert "3 of 12" in capsys.readouterr().err
    assert listed(folder, capsys, "--trash") == []
    assert run(folder, "trash", *some, "--yes") == 0
    assert listed(folder, capsys, "--trash") == some


def test_one_that_is_not_there_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "trash", "M1", "nobody") != 0
    assert listed(folder, capsys, "--trash") == []
    assert run(folder, "tag", "M1") == 2
    assert run(folder, "tag", "M1", "--add", " ") != 0


class TestPurging:
    def test_only_what_is_in_the_trash_and_only_with_a_yes(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(folder, "trash", "M1", "M4")
        assert run(folder, "purge", "M1") == 2
        assert "Nothing was changed. Say --yes" in capsys.readouterr().err
        assert run(folder, "purge", "M2", "--yes") != 0
        assert "Only what is in the trash" in capsys.readouterr().err
        assert run(folder, "purge") == run(folder, "purge", "M1", "--all", "--yes") == 2
        assert listed(folder, capsys, "--trash") == ["M1", "M4"]
        assert run(folder, "purge", "M1", "--yes") == 0
        assert "Deleted 1 meeting for good." in capsys.readouterr().err
        assert listed(folder, capsys, "--trash") == ["M4"]
        assert run(folder, "purge", "--all", "--yes") == 0
        assert listed(folder, capsys, "--trash") == []
        assert len(listed(folder, capsys)) == 10
        assert run(folder, "purge", "--all", "--yes") == 0
        assert "Trash is empty." in capsys.readouterr().err

    def test_it_asks_with_the_consequences(
        self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run(folder, "trash", "M1")
        asked: list[str] = []
        monkeypatch.setattr("sys.stdin.isatty", lambda: True)
        for answer, left in (("n", ["M1"]), ("Y", [])):
            monkeypatch.setattr("builtins.input", lambda words, said=answer: asked.append(words) or said)
            run(folder, "purge", "M1")
            assert listed(folder, capsys, "--trash") == left
        assert "Sound, text and notes of “M1” are deleted now. This cannot be undone." in asked[0]
        (folder / "backups").mkdir(exist_ok=True)
        (folder / "backups" / "hansard-20260301T100000Z-by-hand.sqlite3").touch()
        run(folder, "trash", "M2")
        run(folder, "purge", "M2")
        assert "still hold a copy of the texts" in asked[-1]
