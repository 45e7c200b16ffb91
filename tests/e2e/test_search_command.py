"""``hansard search`` takes the operators of the window, and says JSON as it always did."""

import json
from pathlib import Path

import pytest

from app.commands.searching import typed
from tests import synthetic
from tests.e2e.conftest import Run


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("searched") / "library"
    synthetic.make(place, 8, 160, seed=2).close()
    return place


@pytest.fixture
def search(folder: Path, inside: Run) -> Run:
    """``search`` in this process."""
    return lambda *words: inside("--library", folder, "search", *words)


def test_operators_and_json(hansard: Run, folder: Path, search: Run) -> None:
    every = json.loads(hansard("--library", folder, "search", "the", "--json", "--limit", "500").stdout)
    assert {"total", "capped", "hits"} <= set(every)
    assert {"meeting", "title", "start", "speaker", "snippet"} <= set(every["hits"][0])
    name = next(hit["speaker"] for hit in every["hits"] if " " in hit["speaker"] and hit["kind"] == "text")
    own = json.loads(search(f"speaker:{name}", "the", "--json", "--limit", "500").stdout)
    assert 0 < own["total"] < every["total"]
    assert {hit["speaker"] for hit in own["hits"] if hit["kind"] == "text"} == {name}
    recorded = json.loads(search("source:recorded the", "--json").stdout)
    imported = json.loads(search("source:imported the", "--json").stdout)
    assert recorded["total"] + imported["total"] == every["total"]


def test_in_words(search: Run) -> None:
    lines = search("the -and after:soon", "--limit", "2")
    assert "'after:soon' says nothing" in lines.stderr
    assert "found, 2 shown" in lines.stderr
    nothing = search("zzzzqqq")
    assert nothing.stdout == ""
    assert nothing.stderr.startswith("Nothing found.")


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["budget -draft"], "budget -draft"),
        (["speaker:Maya Lindqvist", "budget"], 'speaker:"Maya Lindqvist" budget'),
        (["list price", "budget"], '"list price" budget'),
        (["-tag:follow up", "x"], '-tag:"follow up" x'),
        (['"list price" x', "y"], '"list price" x y'),
    ],
)
def test_what_a_shell_hands_on(arguments: list[str], text: str) -> None:
    assert typed(arguments) == text
