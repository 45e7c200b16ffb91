"""Attendees as they are typed and pasted, and what becomes of them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli import parser
from app.commands.console import Console
from app.commands.importing import add
from app.commands.options import run_options
from app.library import Library
from app.people.attendees import MOST, hinted, note_of, typed
from app.ui.speakers.attendees import names_in
from engine.protocol import RunOptions, SpeakerHint
from tests.media_files import tone, write_wav


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library.open(tmp_path / "library")
    yield library
    library.close()


class TestTyped:
    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("Ana, Ben", ("Ana", "Ben")),
            ("Ana Ruiz; Ben Okri", ("Ana Ruiz", "Ben Okri")),
            ("Ana Ruiz\nBen Okri\n\n", ("Ana Ruiz", "Ben Okri")),
            ("- Ana Ruiz\n- Ben Okri\n3. Cia", ("Ana Ruiz", "Ben Okri", "Cia")),
            ("Ana Ruiz <ana@example.org>, Ben <ben@example.org>", ("Ana Ruiz", "Ben")),
            ("Ruiz, Ana <ana@example.org>; Okri, Ben <ben@example.org>", ("Ana Ruiz", "Ben Okri")),
            ("Ana Ruiz <ana@example.org>; Ben Okri, Jonas", ("Ana Ruiz", "Ben Okri", "Jonas")),
            ('"Ruiz, Ana" <ana@example.org>, Ben <ben@example.org>', ("Ana Ruiz", "Ben")),
            ("ana.ruiz@example.org, <ben-okri2@example.org>", ("Ana Ruiz", "Ben Okri2")),
            ("ana ruiz, BEN, Jan van der Berg", ("Ana Ruiz", "BEN", "Jan van der Berg")),
            ("Ana (organiser), Ben Okri (optional)", ("Ana", "Ben Okri")),
            ("Ana Ruiz and Ben", ("Ana Ruiz", "Ben")),
            ("Attendees: Ana, @Ben", ("Ana", "Ben")),
            ("王小明、李雷", ("王小明", "李雷")),
            ("Ana, ana, ANA", ("Ana",)),
            (" ,;\n<>", ()),
            ("", ()),
        ],
    )
    def test_names(self, text: str, names: tuple[str, ...]) -> None:
        assert typed(text) == names

    @given(st.text(max_size=200))
    def test_any_text_is_safe(self, text: str) -> None:
        names = typed(text)
        assert len(names) <= MOST
        assert all(name.strip() and "\n" not in name for name in names)
        hinted(RunOptions(), names)
        names_in([note_of(names)])

    def test_the_note_gives_the_names_back(self) -> None:
        names = typed("Ana Ruiz <a@example.org>; ben; Li Wei (sales); Room 4.12")
        assert note_of(names) == "Attendees: Ana Ruiz, Ben, Li Wei, Room 4.12"
        assert names_in([note_of(names)]) == ["Ana Ruiz", "Ben", "Li Wei"]


class TestHint:
    def test_at_most_so_many(self) -> None:
        assert hinted(RunOptions(), ("Ana", "Ben")).speakers == SpeakerHint(None, 2)

    @pytest.mark.parametrize("names", [(), ("Ana",)])
    def test_too_few_say_nothing(self, names: tuple[str, ...]) -> None:
        assert hinted(RunOptions(), names).speakers == SpeakerHint()

    def test_a_number_that_was_given_holds(self) -> None:
        options = RunOptions(speakers=SpeakerHint(5, 5))
        assert hinted(options, ("Ana", "Ben")) == options


class TestCommand:
    def test_import_notes_them_and_hints_the_first_run(self, library: Library, tmp_path: Path) -> None:
        path = write_wav(tmp_path / "call.wav", tone(1.0, 16_000), 16_000)
        console = Console(out=io.StringIO(), err=io.StringIO(), progress="none")
        words = ["import", str(path), "--attendees", "Ana Ruiz; ben"]
        (meeting,) = add(library, parser().parse_args(words), console).meetings
        assert [note.text for note in library.notes(meeting)] == ["Attendees: Ana Ruiz, Ben"]
        assert [job.options.speakers for job in library.jobs()] == [SpeakerHint(None, 2)]

    def test_transcribe_takes_the_hint_alone(self) -> None:
        arguments = parser().parse_args(["transcribe", "a.wav", "--attendees", "Ana, Ben, Cia"])
        assert run_options(arguments).speakers == SpeakerHint(None, 3)
        arguments = parser().parse_args(["transcribe", "a.wav", "--attendees", "Ana, Ben", "--speakers", "4"])
        assert run_options(arguments).speakers == SpeakerHint(4, 4)
