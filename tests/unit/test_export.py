"""Every format writes what was said, reads back the same, and lets no text do anything."""

from __future__ import annotations

import argparse
import csv
import io
import json
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands import options
from app.errors import ExportFailed
from app.export import Exporter, export, file_name, formats, read_json
from app.export.csv_table import CsvOptions, guarded, unguarded
from app.export.paragraphs import DocumentOptions
from tests.unit.export_samples import HOSTILE, hostile, meeting, saying, transcripts

ALL = list(formats().values())
EACH = pytest.mark.parametrize("exporter", ALL, ids=lambda exporter: exporter.id)


def text_of(format_id: str, transcript: Any = None, options: Any = None) -> str:
    exporter = formats()[format_id]
    chosen = options or exporter.options_type()
    return exporter.render(transcript or meeting(), chosen).decode("utf-8-sig")


def test_the_window_lists_formats_in_this_order() -> None:
    groups = {group: [e.id for e in ALL if e.group == group] for group in dict.fromkeys(e.group for e in ALL)}
    assert groups == {
        "documents": ["docx", "odt", "pdf", "html", "txt", "md"],
        "subtitles": ["srt", "vtt", "ass", "ttml", "lrc"],
        "data": ["csv", "tsv", "json"],
        "research": ["rttm", "stm", "ctm", "textgrid", "eaf", "audacity", "maxqda", "nvivo", "atlasti"],
    }
    assert [e.id for e in ALL] == [name for names in groups.values() for name in names]
    assert (ALL[0].label, ALL[1].label) == ("Word document (.docx)", "OpenDocument (.odt)")
    assert len({e.extension for e in ALL}) == len(ALL)  # two formats of one meeting never take one name


@EACH
def test_a_file_is_written_and_named_after_the_title(exporter: Exporter[Any], tmp_path: Path) -> None:
    path = export(meeting(), exporter.id, tmp_path)
    assert path == tmp_path / f"Onboarding go - no-go{exporter.extension}"
    assert path.name == file_name(meeting(), exporter.id)
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


@EACH
def test_what_is_hostile_is_only_text(exporter: Exporter[Any], tmp_path: Path) -> None:
    export(hostile(), exporter.id, tmp_path)


@EACH
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(transcript=transcripts())
def test_anything_reads_back_as_it_was(exporter: Exporter[Any], transcript: Any) -> None:
    options = exporter.options_type()
    exporter.verify(exporter.render(transcript, options), transcript, options)


@EACH
def test_an_empty_transcript_is_a_valid_file(exporter: Exporter[Any], tmp_path: Path) -> None:
    export(replace(meeting(), segments=(), speakers=()), exporter.id, tmp_path)


@EACH
def test_a_file_that_reads_back_differently_is_refused(exporter: Exporter[Any], tmp_path: Path) -> None:
    options, said = exporter.options_type(), meeting()
    path = tmp_path / "file"
    path.write_bytes(exporter.render(said, options))
    exporter.check(path, said, options)
    last = said.segments[-2]
    # RTTM holds no words, so let the time differ too.
    other = replace(said, segments=(*said.segments[:-2], replace(last, text="Other", start=last.start + 0.1)))
    with pytest.raises(ExportFailed):
        exporter.check(path, other, options)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    with pytest.raises(ExportFailed):
        exporter.check(path, said, options)


@EACH
def test_the_preview_is_the_start_of_the_text(exporter: Exporter[Any]) -> None:
    options = exporter.options_type()
    preview = exporter.preview(saying(*["Word."] * 500), options, lines=20)
    assert len(preview.split("\n")) == 20
    assert "Word" in preview or exporter.id in {"rttm", "eaf"}  # turns without words; times come first
    assert "\r" not in preview


@EACH
def test_options_can_be_shown_in_a_dialog(exporter: Exporter[Any]) -> None:
    assert all(item.metadata["label"] for item in fields(exporter.options_type))


def test_plain_text() -> None:
    assert text_of("txt").split("\n")[:7] == [
        "Onboarding go / no-go",
        "48 s · 3 speakers · standup.m4a",
        "",
        "Maya Lindqvist  00:03",
        meeting().segments[0].text,
        "",
        "Tomás Herrera  00:14",
    ]
    assert "Tomás Herrera and Maya Lindqvist  00:" in text_of("txt")
    assert "Speaker 3  00:" in text_of("txt")
    assert "Unknown speaker" in text_of("txt")


def test_plain_text_without_names_and_times() -> None:
    text = text_of("txt", saying("One.", "Two."), DocumentOptions(names=False, times="none"))
    assert text == "Title\n8 s · 1 speaker · x.wav\n\nOne.\n\nTwo.\n"


def test_a_name_is_said_once_until_the_speaker_changes() -> None:
    assert text_of("txt", saying("One.", "Two.", name="Ann")).count("Ann") == 1


def test_a_path_in_the_source_stays_private() -> None:
    assert not [
        e.id for e in ALL if e.id != "json" and b"/home/maya" in e.render(meeting(), e.options_type())
    ]


def test_markdown_shows_exactly_the_text() -> None:
    markdown_it = pytest.importorskip("markdown_it")
    parser = markdown_it.MarkdownIt("gfm-like", {"linkify": False})
    for text in HOSTILE:
        tokens = parser.parse(text_of("md", saying(text, name=text), DocumentOptions(times="none")))
        kinds = {child.type for token in tokens for child in token.children or ()}
        assert kinds <= {"text", "strong_open", "strong_close", "text_special"}
        assert {token.type for token in tokens} <= {
            *("heading_open", "inline", "heading_close", "paragraph_open", "paragraph_close")
        }


def test_csv_cells_are_never_formulas() -> None:
    rows = list(csv.reader(io.StringIO(text_of("csv", hostile()), newline="")))
    assert not [cell for row in rows for cell in row if cell and cell[0] in "=+-@\t\r＝＋－＠"]
    assert text_of("csv", saying("=1+1"), CsvOptions(guard=False)).count('"=1+1"') == 1
    assert text_of("csv", saying("x", "y"), CsvOptions(times="seconds")).splitlines()[2].startswith('"4.000"')


@given(st.text(alphabet="'=+-@\t\rab", max_size=6))
def test_the_guard_can_be_taken_off(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


def test_json_has_the_shape_of_version_1() -> None:
    data = json.loads(text_of("json"))
    assert list(data) == [
        "version",
        "title",
        "source",
        "duration",
        "language",
        "engine",
        "speakers",
        "segments",
    ]
    assert data["version"] == 1
    assert data["speakers"][2] == {"id": 4, "name": "Speaker 3"}
    segment = data["segments"][2]
    assert list(segment) == ["id", "track", "start", "end", "speaker", "overlap", "text", "words"]
    assert (segment["speaker"], segment["overlap"]) == (9, [7])
    assert list(segment["words"][0]) == ["start", "end", "text", "probability"]
    assert data["segments"][4]["speaker"] is None


def test_json_reads_back(tmp_path: Path) -> None:
    path = export(meeting(), "json", tmp_path)
    again = read_json(path)
    assert again.speakers == meeting().speakers
    assert [s.text for s in again.segments] == [s.text for s in meeting().segments]
    assert export(again, "json", tmp_path / "again.json").read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 2}', "[" * 100_000, '{"version": 1, "title": 3}', "\xff"]
)
def test_json_of_another_kind_is_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ExportFailed, match=r"other\.json"):
        read_json(path)


def test_rttm_fields() -> None:
    lines = text_of("rttm").splitlines()
    assert lines[0] == "SPEAKER Onboarding_go_no-go 1 3.200 11.168 <NA> <NA> Maya_Lindqvist <NA> <NA>"
    assert len({line.split()[7] for line in text_of("rttm", hostile()).splitlines()}) == len(HOSTILE)


def test_word_document_opens_and_says_nothing_private() -> None:
    data = formats()["docx"].render(meeting(), DocumentOptions())
    document = Document(io.BytesIO(data))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[0] == "Onboarding go / no-go"
    assert texts[3] == meeting().segments[0].text
    name = document.paragraphs[2].runs[0]
    assert (name.text, str(name.style.font.color.rgb), name.style.font.bold) == (
        "Maya Lindqvist",
        "186CCE",
        True,
    )
    assert [p.style.name for p in document.paragraphs[:4]] == [
        "Title",
        "Subtitle",
        "Speaker Line",
        "Transcript Text",
    ]
    properties = document.core_properties
    assert (properties.title, properties.author, properties.last_modified_by) == (
        "Onboarding go / no-go",
        "",
        "",
    )
    assert (properties.created, properties.modified, properties.comments) == (None, None, "")
    assert 'w:val="en-US"' in document.styles.element.xml


def test_word_document_in_hebrew_runs_from_the_right() -> None:
    data = formats()["docx"].render(replace(saying("שלום"), language="he"), DocumentOptions())
    normal = Document(io.BytesIO(data)).styles["Normal"].element.xml
    assert '<w:bidi w:val="1"/>' in normal
    assert '<w:rtl w:val="1"/>' in normal


@pytest.mark.parametrize(
    "point", [*range(0x20), *range(0x7F, 0xA0), 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0xFFFF, 0x2028]
)
def test_every_control_character_leaves_every_format_readable(point: int) -> None:
    said = saying(f"a{chr(point)}b", name=f"n{chr(point)}m", title=f"t{chr(point)}u")
    for exporter in ALL:
        if (
            exporter.id != "docx" or point % 8 == 0 or point > 0xFF
        ):  # the slowest; the alphabet tests have the rest
            options = exporter.options_type()
            exporter.verify(exporter.render(said, options), said, options)
    shown = "a b" if point in (0x09, 0x0A, 0x0D, 0x20, 0x2028) else "a\ufffdb"
    assert shown in text_of("txt", said)


def test_word_document_takes_every_control_character() -> None:
    said = saying("".join(f"{chr(point)}." for point in (*range(0x20), *range(0x7F, 0xA0))))
    exporter = formats()["docx"]
    exporter.verify(exporter.render(said, DocumentOptions()), said, DocumentOptions())


def test_the_command_line_knows_every_format_by_itself() -> None:
    assert options.formats("TextGrid, srt,textgrid") == ("textgrid", "srt")
    assert str(options.FormatNames()).split(",") == list(formats())
    with pytest.raises(argparse.ArgumentTypeError, match="choose from docx, odt, pdf"):
        options.formats("wordperfect")
