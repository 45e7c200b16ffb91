"""``hansard export``: one meeting or many, a part, sound, a template, without names, beside a window."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
from docx import Document

from app.library import Library
from tests.e2e.conftest import Run
from tests.exports import RATE, add_call, noise, read


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("export")
    library = Library.open(made / "library")
    add_call(library, made, "Monday")
    add_call(library, made, "Tuesday")
    add_call(library, made, "Silent", sound=False)
    library.close()
    return made


@pytest.fixture
def export(folder: Path, inside: Run) -> Run:
    """``export`` in this process, which must end with ``status``."""

    def run(*arguments: str | Path, status: int = 0) -> subprocess.CompletedProcess[str]:
        done = inside("--library", folder / "library", "export", *arguments)
        assert done.returncode == status, done.stderr
        return done

    return run


def test_many_meetings_by_a_pattern(export: Run, tmp_path: Path) -> None:
    done = export(
        "Monday",
        "Tuesday",
        "Monday",
        "--format",
        "srt,txt",
        "--pattern",
        "{number} {title}",
        "--output",
        "out",
    )
    assert [Path(line).name for line in done.stdout.splitlines()] == [
        *("01 Monday.srt", "01 Monday.txt", "02 Tuesday.srt", "02 Tuesday.txt")
    ]
    again = export("Monday", "Tuesday", "--format", "txt", "--pattern", "{number} {title}", "--output", "out")
    assert [Path(line).name for line in again.stdout.splitlines()] == ["01 Monday.txt", "02 Tuesday.txt"]
    assert len(list((tmp_path / "out").iterdir())) == 4
    same = export("Monday", "Tuesday", "--pattern", "same")
    assert [Path(line).name for line in same.stdout.splitlines()] == ["same.txt", "same (2).txt"]


def test_a_part_of_the_sound_and_one_that_has_none(export: Run, tmp_path: Path) -> None:
    export("Monday", "--format", "flac", "--from", "0:02", "--to", "3.5")
    assert np.array_equal(read(tmp_path / "Monday.flac"), noise(20.0)[2 * RATE : round(3.5 * RATE)])
    done = export("Silent", "Tuesday", "--format", "wav", status=5)
    assert "Silent: This meeting has no sound" in done.stderr
    assert done.stdout.count("Tuesday.wav") == 1
    export("Monday", "--format", "wav", "--speaker", "steve berg")
    assert (
        "there are Steve Berg, Maya Lindqvist"
        in export("Monday", "--format", "wav", "--speaker", "Tom", status=5).stderr
    )


def test_without_names_and_the_key_apart(export: Run, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("project falcon\n")
    export(
        *("Monday", "Tuesday", "--hide-names", "number", "--people", "Tom", "--redact", "words.txt"),
        *("--key", "key.csv", "--output", "out", "--format", "txt,docx"),
    )
    text = next((tmp_path / "out").glob("*Monday.txt")).read_text()
    assert "good morning P02 how is P03" in text
    assert "[redacted]" in text
    assert "maya" not in text.lower()
    assert '"P02","Maya Lindqvist"' in (tmp_path / "key.csv").read_text(encoding="utf-8-sig")
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_a_template_from_the_example_to_the_document(export: Run, tmp_path: Path) -> None:
    export("--example-template", "mine.docx")
    export("Monday", "--template", "mine.docx", "--output", "out")
    made = Document(str(tmp_path / "out" / "Monday.docx"))
    assert made.paragraphs[0].text == "Monday"
    wrong = Document()
    wrong.add_paragraph("{{ titel }}")
    wrong.save(str(tmp_path / "wrong.docx"))
    done = export("Monday", "--template", "wrong.docx", status=5)
    assert "paragraph 1" in done.stderr
    assert "Is “title” meant?" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "which meeting"),
        (("Monday", "--format", "exe"), "choose from"),
        (("Monday", "--pattern", "{nothing}"), "there are {date}"),
        (("Monday", "--from", "9", "--to", "3"), "--to must come after"),
        (("Monday", "--redact", "x"), "go with --hide-names"),
        (("Nobody",), "no such meeting"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(
    export: Run, arguments: tuple[str, ...], words: str, tmp_path: Path
) -> None:
    done = export(*arguments, status=5 if "--pattern" in arguments else 2)
    assert words in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_beside_a_process_that_has_the_library_open(hansard: Run, folder: Path, tmp_path: Path) -> None:
    library = Library.open(folder / "library")
    try:
        done = hansard("--library", folder / "library", "export", "Monday", "--format", "srt")
    finally:
        library.close()
    assert done.returncode == 0, done.stderr
    assert "-->" in (tmp_path / "Monday.srt").read_text()
