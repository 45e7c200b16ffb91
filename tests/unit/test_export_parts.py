"""What the formats share beside the words: a part of a meeting, times in the text, unclear words, notes."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.changes import Moment, Note
from app.export import formats
from app.export.base import beginning
from app.export.characters import clean
from app.export.csv_table import CsvOptions
from app.export.cues import SubtitleOptions
from app.export.json_v1 import JsonOptions
from app.export.marked import with_unclear
from app.export.material import Material, material
from app.export.paragraphs import DocumentOptions, paragraphs
from app.export.ranges import cut, only
from app.transcript import SegmentId, Transcript, Word
from tests.unit.export_samples import meeting, saying, transcripts

NOTED = Material.of(
    meeting(),
    notes=(Note(1, 16.0, "Ask legal"), Note(2, 40.0, "=1+1\nand more"), Note(3, 41.0, " ")),
    moments=(Moment(1, 21.0, ""), Moment(2, 5.0, "decided")),
)
DOCUMENTS = [e for e in formats().values() if issubclass(e.options_type, DocumentOptions)]


def text_of(format_id: str, transcript: Transcript, options: Any) -> str:
    data = formats()[format_id].render(transcript, options)
    formats()[format_id].verify(data, transcript, options)
    return data.decode("utf-8-sig")


# -- a part of a meeting -------------------------------------------------------------------------------


def test_a_part_is_cut_between_words() -> None:
    part = cut(NOTED, 4.0, 16.5)
    assert [segment.text for segment in part.segments] == [
        "we have everyone. " + meeting().segments[0].text.partition("everyone. ")[2],
        "Before we start, the usability",
    ]
    assert [word.text for word in part.segments[1].words] == ["Before", "we", "start,", "the", "usability"]
    assert (part.segments[0].start, part.segments[1].end) == (4.0, 16.5)
    assert [speaker.name for speaker in part.speakers] == ["Maya Lindqvist", "Tomás Herrera"]
    assert [note.text for note in part.notes] == ["Ask legal"]
    assert [moment.text for moment in part.moments] == ["decided"]
    assert part.duration == NOTED.duration


def test_a_part_may_begin_at_zero() -> None:
    part = cut(NOTED, 14.0, 19.0, from_zero=True)
    assert part.duration == 5.0
    assert part.segments[-2].start == pytest.approx(meeting().segments[1].start - 14.0)
    assert part.segments[-2].words[0].start == pytest.approx(meeting().segments[1].words[0].start - 14.0)
    assert part.notes == (Note(1, 2.0, "Ask legal"),)


def test_some_paragraphs() -> None:
    part = only(NOTED, [SegmentId(2), SegmentId(4)])
    assert [segment.id for segment in part.segments] == [2, 4]
    assert [note.text for note in part.notes] == ["Ask legal"]
    assert len(part.moments) == 1
    assert only(NOTED, ()).segments == ()


@given(transcripts(), st.floats(0, 20000), st.floats(0, 20000))
def test_a_part_and_the_rest_are_the_whole(transcript: Transcript, at: float, length: float) -> None:
    for part in (cut(transcript, at, at + length), cut(transcript, at, at + length, from_zero=True)):
        for exporter in (formats()["txt"], formats()["srt"], formats()["json"]):
            exporter.verify(exporter.render(part, exporter.options_type()), part, exporter.options_type())
    whole = cut(transcript, 0.0)
    spoken = [segment.text for segment in transcript.segments if clean(segment.text)]
    assert [s.text for s in whole.segments if clean(s.text)] == spoken


# -- options of the documents ----------------------------------------------------------------------------


def test_times_in_the_text_every_so_often() -> None:
    made = list(paragraphs(meeting(), DocumentOptions(times="interval", every=5)))
    assert made[0].text.startswith("[00:03] Okay, I think we have everyone. [00:05] The goal")
    assert made[0].time == ""
    assert [made[0].text[start:end] for start, end in made[0].times] == ["[00:03]", "[00:05]", "[00:10]"]
    assert "".join(text for text, ours in made[0].parts() if not ours).replace("  ", " ").strip() == (
        meeting().segments[0].text
    )
    assert list(made[2].parts()) == [(made[2].text, False)]


def test_unclear_words_are_marked_only_when_wanted() -> None:
    doubtful = tuple(
        replace(word, probability=0.2 if word.text in {"usability", "sessions", "week"} else 0.9)
        for word in meeting().segments[1].words
    )
    segment = replace(meeting().segments[1], words=doubtful)
    said = replace(meeting(), segments=(segment,))
    marked = "Before we start, the [usability sessions?] from last [week?] are in."
    assert marked in text_of("txt", said, DocumentOptions(unclear=True))
    assert "[" not in text_of("txt", said, DocumentOptions())
    assert "[usability" in text_of("srt", said, SubtitleOptions(unclear=True))
    assert "[week?]" in text_of("csv", said, CsvOptions(unclear=True))
    # Once corrected, nobody knows any more which words the doubts were about.
    assert with_unclear(replace(segment, text="Other words."), "Other words.").text == "Other words."


@pytest.mark.parametrize("exporter", DOCUMENTS, ids=lambda exporter: exporter.id)
@settings(max_examples=8)
@given(transcript=transcripts(), seconds=st.floats(0, 40000), text=st.text(max_size=20))
def test_every_option_reads_back(exporter: Any, transcript: Transcript, seconds: float, text: str) -> None:
    if exporter.id == "template":
        return
    said = Material.of(transcript, notes=(Note(1, seconds, text),), moments=(Moment(1, seconds / 2, text),))
    for times in ("interval", "paragraph", "none"):
        options = exporter.options_type(times=times, every=7, notes=True, unclear=True, names=times != "none")
        exporter.verify(exporter.render(said, options), said, options)


def test_notes_and_moments_stand_where_they_were_made() -> None:
    lines = text_of("txt", NOTED, DocumentOptions(notes=True)).split("\n")
    assert lines[lines.index("Moment: decided") - 1] == "00:05"
    assert lines.index("Note: Ask legal") < lines.index("Half a day is optimistic.")
    assert lines.index("Moment") > lines.index("Yes. Five of six people finished without help.")
    assert lines[-2] == "Note: =1+1 and more"
    assert "Note" not in text_of("txt", NOTED, DocumentOptions())
    # Somebody who goes on after a note is named again.
    assert lines[lines.index("Note: Ask legal") + 2].startswith("Tomás Herrera and Maya")


def test_notes_in_tables_and_data() -> None:
    rows = list(csv.reader(io.StringIO(text_of("csv", NOTED, CsvOptions(notes=True)), newline="")))
    assert ["00:00:16.000", "00:00:16.000", "", "", "Note: Ask legal"] in rows
    assert len(rows) == 1 + 5 + 5
    data = json.loads(text_of("json", NOTED, JsonOptions(notes=True)))
    assert data["notes"][0] == {"seconds": 16.0, "text": "Ask legal"}
    assert [moment["seconds"] for moment in data["moments"]] == [21.0, 5.0]
    assert "notes" not in json.loads(text_of("json", NOTED, JsonOptions()))
    labels = formats()["audacity"]
    options = labels.options_type(notes=True)
    assert b"16.000000\t16.000000\tAsk legal\n" in labels.render(NOTED, options)
    labels.verify(labels.render(NOTED, options), NOTED, options)
    for name in ("maxqda", "nvivo", "atlasti"):
        assert "Ask legal" in text_of(name, NOTED, formats()[name].options_type(notes=True))
        text_of(name, NOTED, formats()[name].options_type(names=False, notes=True, unclear=True))


def test_a_preview_has_no_notes_from_later() -> None:
    start = beginning(NOTED, 2)
    assert [note.text for note in material(start).notes] == ["Ask legal"]
    assert beginning(NOTED, 99) is NOTED


def test_milliseconds_and_names_in_a_table() -> None:
    options = CsvOptions(times="milliseconds", names=False)
    assert text_of("tsv", saying("a", "b"), options).split("\n")[2] == "4000\t7500\t\t\tb"


def test_a_word_may_begin_before_its_paragraph() -> None:
    segment = replace(
        saying("one two").segments[0], words=(Word(-3.0, -2.0, "one", 1.0), Word(9, 9, "two", 1))
    )
    said = replace(saying("x"), segments=(segment,))
    assert text_of("ctm", said, None or formats()["ctm"].options_type()).split("\n")[0].split()[2] == "0.000"
