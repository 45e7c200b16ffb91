"""``hansard search`` by meaning, with a model that was made for it: taken in, used, removed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.library import Library
from tests.builders import dialogue, make_meeting
from tests.e2e.conftest import Run
from tests.models import meaning as micro

LINES = (
    ("A", "The budget for the office move is far too small for what we planned."),
    ("B", "We need a solicitor before we sign anything with the landlord, he said."),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    library = Library.open(tmp_path / "library")
    make_meeting(library, dialogue(LINES))
    library.close()
    return tmp_path / "library"


@pytest.fixture
def given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of a model, which the catalogue knows."""
    catalogue = tmp_path / "catalogue.toml"
    catalogue.write_text(f"format = 1\n{micro.ENTRY}", encoding="utf-8")
    monkeypatch.setenv("HANSARD_CATALOGUE", str(catalogue))
    monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
    return micro.make(tmp_path / "given")


def test_from_import_to_removal(hansard: Run, inside: Run, folder: Path, given: Path) -> None:
    def found(*words: str) -> list[dict[str, object]]:
        said = inside("--library", folder, "search", *words, "--json")
        hits: list[dict[str, object]] = json.loads(said.stdout)["hits"]
        return hits

    assert found("funds") == []
    refused = inside("--library", folder, "search", "funds", "--meaning")
    assert refused.returncode == 4
    assert "needs a model that is not on this computer" in refused.stderr
    assert "search" in inside("models", "list").stdout
    assert inside("models", "import", given).returncode == 0
    assert found("funds") == []  # nothing has been read yet
    read = hansard("--library", folder, "search", "funds", "--meaning")
    assert "Reading the meetings" in read.stderr
    assert "(in other words): The budget" in read.stdout
    (hit,) = found("funds")  # from now on without asking
    assert hit["alike"] is True
    assert found("funds", "--no-meaning") == []
    (hit,) = found("budget")
    assert hit["alike"] is False
    inside("models", "remove", micro.ID)
    assert found("funds") == []
    assert len(found("budget")) == 1
