"""``hansard voices``."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import parser
from app.commands import voices
from app.commands.console import Console
from app.errors import NotFound
from app.library import Library
from tests.voiced import voiced_meeting


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


def said(library: Library, *words: str) -> tuple[str, str]:
    """What the command writes to standard output and error."""
    console = Console(out=io.StringIO(), err=io.StringIO(), progress="none")
    assert voices.run(library, parser().parse_args(["voices", *words]), console) == 0
    assert isinstance(console.out, io.StringIO)
    assert isinstance(console.err, io.StringIO)
    return console.out.getvalue(), console.err.getvalue()


def enrolled(library: Library) -> None:
    meeting = voiced_meeting(library, ("maya", "tomas"), names={1: "Maya", 2: "Tomás Herrera"})
    for talk in library.speakers(meeting.id):
        library.learn_voice(meeting.id, talk.speaker)


def test_off_it_explains_and_on_it_says_how_to_begin(library: Library) -> None:
    out, note = said(library)
    assert out == ""
    assert "ask the person first" in note
    assert "Recognise in future" in said(library, "on")[1]
    assert library.voices_on()
    said(library, "off")
    assert not library.voices_on()


def test_listed_for_people_and_machines(library: Library) -> None:
    enrolled(library)
    library.set_voices(on=True)
    lines = said(library, "list")[0].splitlines()
    assert [line.split() for line in lines] == [
        ["1", "meeting", "00:31", "needs", "more", "speech", "Maya"],
        ["1", "meeting", "00:31", "needs", "more", "speech", "Tomás", "Herrera"],
    ]
    body = json.loads(said(library, "--json")[0])
    assert body["recognised"] is True
    assert [(item["name"], item["learned_from"], item["reliable"]) for item in body["voices"]] == [
        ("Maya", 1, False),
        ("Tomás Herrera", 1, False),
    ]


def test_forgotten_by_name(library: Library) -> None:
    enrolled(library)
    assert "is forgotten" in said(library, "forget", "tomás", "herrera")[1]
    assert [item.name for item in library.people()] == ["Maya"]
    meeting = library.meetings()[0].id
    assert [item.name for item in library.speakers(meeting)] == ["Maya", "Tomás Herrera"]
    said(library, "forget", "Maya", "--remove-names")
    assert [item.name for item in library.speakers(meeting)] == [None, "Tomás Herrera"]
    with pytest.raises(NotFound):
        said(library, "forget", "Maya")


def test_revoked_in_one_meeting(library: Library) -> None:
    enrolled(library)
    library.set_voices(on=True)
    again = voiced_meeting(library, ("maya", "anouk"), seed=2)
    library.accept_suggestion(library.voice_suggestions(again.id)[0])
    library.rename_meeting(again.id, "Monday")
    heard = json.loads(said(library, "heard", "maya", "--json")[0])
    assert (heard[0]["title"], heard[0]["suggested"]) == ("Monday", True)
    assert "part of the voice      suggested  Monday" in said(library, "heard", "maya")[0]
    assert "no longer part" in said(library, "revoke", "maya", "--meeting", "monday")[1]
    assert library.people()[0].prints == 1
    assert [item.name for item in library.speakers(again.id)] == [None, None]
    assert library.voice_suggestions(again.id) == []
    with pytest.raises(NotFound):
        said(library, "revoke", "maya", "--meeting", "monday")


def test_revoked_with_the_name_kept_and_only_where_it_is_said(library: Library) -> None:
    enrolled(library)
    meeting = library.meetings()[0].id
    console = Console(out=io.StringIO(), err=io.StringIO(), progress="none")
    assert voices.run(library, parser().parse_args(["voices", "revoke", "Maya"]), console) == voices.USAGE
    said(library, "revoke", "Maya", "--meeting", meeting, "--keep-name")
    assert [item.name for item in library.speakers(meeting)] == ["Maya", "Tomás Herrera"]
    assert next(item for item in library.people() if item.name == "Maya").prints == 0
