"""What exported files say to people is in the language of the window; what programs read is not."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import foreign, translation, wording
from app.changes import Moment, Note
from app.export import formats
from app.export.labels import Labels
from app.export.material import Material
from app.export.paragraphs import DocumentOptions, about
from app.export.pseudonyms import Codes, hide
from app.exporting import command
from app.foreign.names import is_name
from app.library import Library
from app.transcript import Speaker, SpeakerId, Transcript
from tests.exports import add_call
from tests.unit.export_samples import meeting

LANGUAGES = ("de", "es", "fr", "zh_CN")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    """The application is for PDF, which would make one of its own."""
    yield
    wording.speak("en", None)


def speak(language: str) -> None:
    wording.speak(language, wording.words_of(language))


def whole() -> Material:
    """With a note and a moment, somebody unnamed, somebody unknown, and three who talk at once."""
    said = meeting()
    others = (SpeakerId(7), SpeakerId(4))
    segments = tuple(replace(item, overlap=others) if item.overlap else item for item in said.segments)
    return Material.of(
        replace(said, segments=segments),
        notes=(Note(1, 1.0, "Ask legal"),),
        moments=(Moment(1, 2.0, ""),),
        created=datetime(2026, 3, 31, tzinfo=UTC),
    )


def rendered(kind: str) -> bytes:
    exporter = formats()[kind]
    known = {"notes": True} if "notes" in exporter.options_type.__dataclass_fields__ else {}
    options = exporter.options_type(**known)
    data = exporter.render(whole(), options)
    exporter.verify(data, whole(), options)
    return data


def test_a_document_in_german() -> None:
    speak("de")
    text = rendered("txt").decode()
    assert text.startswith("Onboarding go / no-go\n48\u00a0s · 3 Sprecher · standup.m4a\n")
    assert "Notiz: Ask legal" in text
    assert "\nMoment\n" in text
    assert "Tomás Herrera, Maya Lindqvist und Sprecher 3  00:" in text
    assert "Unbekannter Sprecher" in text
    assert about(replace(meeting(), duration=4320.0)).startswith("1\u00a0h 12\u00a0min")


def test_codes_and_marks_of_what_is_hidden_in_french() -> None:
    speak("fr")
    hidden = hide(meeting(), Codes(), ["Tom"], ["usability"])
    assert [speaker.name for speaker in hidden.material.speakers] == ["Personne A", "Personne B", None]
    assert "[masqué]" in hidden.material.segments[1].text
    begun = Codes("letter", [("Person A", "Maya"), ("Person C", "Tom")])  # by the command line, in English
    assert [begun.code(name) for name in ("Maya", "Ana", "Ben")] == ["Person A", "Personne B", "Personne D"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_is_written_and_reads_back(language: str) -> None:
    english = {kind: rendered(kind) for kind in ("json", "rttm", "stm", "ctm")}
    speak(language)
    made = {kind: rendered(kind) for kind in formats()}
    assert {kind: made[kind] for kind in english} == english  # for programs: the same in every language
    assert made["csv"].decode("utf-8-sig").startswith('"Start","End","Speaker","Also speaking","Text"')
    assert made["vtt"].startswith(b"WEBVTT\n")
    word = translation.tr("Note")
    for kind in ("txt", "md", "html", "csv", "tsv", "maxqda", "nvivo", "atlasti"):
        assert f"{word}" in made[kind].decode("utf-8-sig"), kind


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@pytest.mark.parametrize("kind", ["srt", "vtt", "txt"])
def test_people_come_back_from_a_file_of_any_language(language: str, kind: str) -> None:
    speak(language)
    exporter = formats()[kind]
    options = DocumentOptions() if kind == "txt" else exporter.options_type()
    data = exporter.render(whole(), options)
    nobody = [voice.name for voice in map(Labels(whole()).voice, (SpeakerId(4), None))]
    wording.speak("en", None)
    found = foreign.read(data)
    known = {turn.speaker for turn in found.turns if turn.speaker is not None}
    assert known - set(nobody) == {"Maya Lindqvist", "Tomás Herrera"}
    assert not any(map(is_name, nobody))


def test_names_between_which_something_stands() -> None:
    speak("de")
    speakers = tuple(Speaker(SpeakerId(at), at, name) for at, name in enumerate(("A und B", "{0}"), 1))
    one = replace(meeting().segments[0], speaker=SpeakerId(1), overlap=(SpeakerId(2),))
    said = Transcript("T", "", 9.0, "de", {}, speakers, (one,))
    for kind in ("docx", "odt", "html", "pdf"):
        exporter = formats()[kind]
        options = exporter.options_type()
        exporter.verify(exporter.render(said, options), said, options)


def test_the_exporter_is_told_the_language(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    ours = add_call(library, tmp_path, sound=False)
    library.add_note(ours, 1.0, "Ask legal")
    questions = [
        {"id": 1, "do": "preview", "meeting": ours, "format": "txt", "options": {"notes": True}},
        {"id": 2, "do": "preview", "meeting": ours, "format": "flac", "options": {}},
    ]
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    done = subprocess.run(
        command(library.folder, "de"), input=lines.encode(), capture_output=True, timeout=60, check=True
    )
    library.close()
    text, sound = (json.loads(line) for line in done.stdout.splitlines())
    assert "Notiz: Ask legal" in text["text"]
    assert " Sprecher · " in text["text"]
    assert sound["summary"] == "Diese Besprechung hat keinen Ton zum Exportieren."
