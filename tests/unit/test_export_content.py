"""What was said, found again in every file by readers that had no part in writing it: libraries that other
programs use, and for the plainest formats a reading by their definition, written here once more."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import docx
import markdown_it
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import formats
from app.export.characters import clean, encodable
from app.export.cues import SubtitleOptions, cues
from app.export.paragraphs import DocumentOptions, about, title
from app.export.subtitles import GUARD
from app.transcript import Segment, Transcript
from tests.unit.export_samples import hostile, meeting, saying, transcripts

ANYTHING = settings(max_examples=25, deadline=None)
#: Names and times aside: they are what most tests of one format are about.
PLAIN = DocumentOptions(names=False, times="none")
#: What stands for characters that would divide fields where scoring programs read.
FULL_WIDTH = str.maketrans({"{": "\uff5b", "}": "\uff5d", "<": "\uff1c", ";": "\uff1b"})


def written(format_id: str, transcript: Transcript, options: Any = None) -> bytes:
    exporter = formats()[format_id]
    return exporter.render(transcript, options or exporter.options_type())


def said(transcript: Transcript) -> list[str]:
    return [text for segment in transcript.segments if (text := clean(segment.text))]


def names(transcript: Transcript, segment: Segment) -> list[str]:
    """Names of those who speak, as they are to be shown."""
    shown = {one.id: clean(one.name or "") or f"Speaker {one.number}" for one in transcript.speakers}
    others = [shown[one] for one in segment.overlap if one in shown]
    return [shown.get(segment.speaker, "Unknown speaker"), *others]


def together(text: str) -> str:
    """Text without its spaces and without what keeps players from obeying it."""
    return "".join(text.replace(GUARD, "").split())


@settings(max_examples=15, deadline=None)
@given(transcripts(), st.booleans())
def test_word_has_each_paragraph(transcript: Transcript, plain: bool) -> None:
    options = PLAIN if plain else DocumentOptions()
    document = docx.Document(io.BytesIO(written("docx", transcript, options)))
    heading, below, *others = document.paragraphs
    assert [heading.text, below.text] == [title(transcript), about(transcript)]
    styled = [(one.style.name if one.style else "", one.text) for one in others]
    assert {style for style, _ in styled} <= {"Speaker Line", "Transcript Text"}
    body = [text for style, text in styled if style == "Transcript Text"]
    if plain:
        assert len(body) == len(styled)
        assert body == said(transcript)
    assert len(body) == len(said(transcript))
    assert all(text.endswith(one) for text, one in zip(body, said(transcript), strict=True))


@ANYTHING
@given(transcripts())
def test_opendocument_has_each_paragraph(transcript: Transcript) -> None:
    with zipfile.ZipFile(io.BytesIO(written("odt", transcript, PLAIN))) as package:
        root = ET.fromstring(package.read("content.xml"))
    found = [_shown(element) for element in root.iter() if element.tag in (f"{_TEXT}p", f"{_TEXT}h")]
    assert found == [title(transcript), about(transcript), *said(transcript)]


_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def _shown(element: ET.Element) -> str:
    """As OpenDocument 1.3, 6.1.2, has it: white space is collapsed, ``text:s`` are spaces."""

    def pieces(one: ET.Element) -> Iterator[str]:
        yield "\ue000" * int(one.get(f"{_TEXT}c", "1")) if one.tag == f"{_TEXT}s" else one.text or ""
        for child in one:
            yield from pieces(child)
            yield child.tail or ""

    return re.sub("[ \t\r\n]+", " ", "".join(pieces(element))).strip(" ").replace("\ue000", " ")


@settings(max_examples=12, deadline=None)
@given(transcripts())
def test_a_pdf_has_the_plain_words(transcript: Transcript) -> None:
    # Letters that join or stack are shapes without a text, so the words in which there are none.
    segments = [
        replace(segment, text=" ".join(re.findall("[A-Za-z0-9.,!?-]+", segment.text)))
        for segment in transcript.segments
    ]
    plain = replace(transcript, title="Plain", source="x.wav", segments=tuple(segments))
    reader = pypdf.PdfReader(io.BytesIO(written("pdf", plain, PLAIN)))
    text = ""
    for number, page in enumerate(reader.pages, 1):
        text += together(page.extract_text()).removesuffix(str(number))
    assert text == together("".join(["Plain", about(plain), *said(plain)]))


@ANYTHING
@given(transcripts())
@pytest.mark.parametrize("flavour", ["commonmark", "gfm-like"])
def test_markdown_is_set_as_the_text(flavour: str, transcript: Transcript) -> None:
    parser = markdown_it.MarkdownIt(flavour, {"linkify": False} if flavour == "gfm-like" else {})
    tokens = parser.parse(written("md", transcript, PLAIN).decode())
    kinds = [token.type for token in tokens if token.type.endswith("_open")]
    assert kinds == ["heading_open", *["paragraph_open"] * (len(said(transcript)) + 1)]
    found = ["".join(child.content for child in one.children or ()) for one in tokens if one.type == "inline"]
    assert all({child.type for child in one.children or ()} <= {"text", "text_special"} for one in tokens)
    # CommonMark takes spaces of any kind off the ends of a line.
    assert [one.strip() for one in found] == [
        one.strip() for one in (title(transcript), about(transcript), *said(transcript))
    ]


@ANYTHING
@given(transcripts())
def test_plain_text_is_the_text(transcript: Transcript) -> None:
    lines = written("txt", transcript, PLAIN).decode().split("\n")
    assert lines == [
        title(transcript),
        about(transcript),
        *(x for one in said(transcript) for x in ("", one)),
        "",
    ]


@ANYTHING
@given(transcripts())
def test_lyrics_say_all_of_it_when_it_is_said(transcript: Transcript) -> None:
    options = SubtitleOptions(names=False)
    tag, *lines, end = written("lrc", transcript, options).decode().split("\n")
    assert re.fullmatch(r"\[ti:[^\[\]]*\]", tag)
    assert end == ""
    matched = [re.fullmatch(r"\[(\d+):([0-5]\d)\.(\d\d)\](.*)", line) for line in lines]
    found = [(60000 * int(one[1]) + 1000 * int(one[2]) + 10 * int(one[3]), one[4]) for one in matched if one]
    assert len(found) == len(lines)
    made = cues(transcript, options)
    assert [(at, together(text)) for at, text in found if text] == [
        (cue.start // 10 * 10, together(cue.text)) for cue in made
    ]
    # Enhanced players take <00:01.00> for the time of a word, and [..] at the start for another line's.
    assert not any(re.search(r"<\d|\[\d+:", text) for _, text in found)


@ANYTHING
@given(transcripts())
def test_stm_has_what_was_said_by_whom_when(transcript: Transcript) -> None:
    """``F C S BT ET`` and then the transcript, by white space; ``;;`` begins a comment (SCTK, infmts)."""
    found = [line.split() for line in written("stm", transcript).decode().split("\n")[:-1]]
    spoken = [segment for segment in transcript.segments if clean(segment.text)]
    assert len(found) == len(spoken)
    for (_, channel, _, begin, end, *tokens), segment in zip(found, spoken, strict=True):
        assert channel == str(segment.track + 1)
        assert abs(float(begin) - segment.start) <= 0.001
        assert float(end) > float(begin)
        assert tokens == clean(segment.text).translate(FULL_WIDTH).split()
    for row in found:
        assert not row[0].startswith(";;")
    assert len({row[2] for row in found}) == len({segment.speaker for segment in spoken}) or any(
        segment.speaker not in {one.id for one in transcript.speakers} for segment in spoken
    )


@ANYTHING
@given(transcripts())
def test_ctm_has_every_word(transcript: Transcript) -> None:
    """``F C BT D word [confidence]`` by white space, sorted (SCTK, infmts)."""
    found = [line.split() for line in written("ctm", transcript).decode().split("\n")[:-1]]
    assert all(float(row[3]) >= 0 and (len(row) == 5 or 0 <= float(row[5]) <= 1) for row in found)
    for track in sorted({segment.track for segment in transcript.segments}):
        heard = sorted("".join(row[4] for row in found if row[1] == str(track + 1)).replace("_", ""))
        texts = [clean(one.text).translate(FULL_WIDTH) for one in transcript.segments if one.track == track]
        assert heard == sorted("".join("".join(texts).split()).replace("_", ""))


def test_ctm_has_the_words_in_their_order() -> None:
    rows = [line.split() for line in written("ctm", meeting()).decode().splitlines()]
    assert [row[4] for row in rows] == " ".join(said(meeting())).split()


@ANYTHING
@given(transcripts())
def test_programs_for_research_get_names_and_text(transcript: Transcript) -> None:
    spoken = [segment for segment in transcript.segments if clean(segment.text)]
    marked = re.compile(r"#\d\d+:\d\d:\d\d-\d#")
    for format_id in ("maxqda", "atlasti"):
        body = written(format_id, transcript).decode("utf-8-sig").removesuffix("\n")
        blocks = [marked.sub("", block).strip(" ") for block in body.split("\n\n")] if body else []
        assert len(blocks) == len(spoken)
        for block, segment in zip(blocks, spoken, strict=True):
            name = _name(transcript, segment)
            assert together(block) == together(f"{name}: " if name else "") + together(clean(segment.text))
    lines = written("nvivo", transcript).decode("utf-8-sig").removesuffix("\n").split("\n")
    rows = list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert rows[0] == ["Timespan", "Content", "Speaker"]
    assert [(together(text), together(name)) for _, text, name in rows[1:]] == [
        (together(clean(segment.text)), together(_name(transcript, segment))) for segment in spoken
    ]


def _name(transcript: Transcript, segment: Segment) -> str:
    """Names, in which a colon or a number sign would mean something."""
    if not transcript.speakers:
        return ""
    *some, last = names(transcript, segment)
    return re.sub("[:#]", "-", f"{', '.join(some)} and {last}" if some else last)


@ANYTHING
@given(transcripts())
def test_json_is_all_there_is(transcript: Transcript) -> None:
    found = json.loads(written("json", transcript))
    assert found["title"] == encodable(transcript.title)
    assert [one["text"] for one in found["segments"]] == [encodable(one.text) for one in transcript.segments]
    assert [one["speaker"] for one in found["segments"]] == [one.speaker for one in transcript.segments]
    for one, segment in zip(found["segments"], transcript.segments, strict=True):
        assert (one["start"], one["end"]) == pytest.approx((segment.start, segment.end), abs=0.0005)
        assert [word["text"] for word in one["words"]] == [encodable(word.text) for word in segment.words]


@pytest.mark.parametrize("transcript", [hostile(), saying("- a - b", "1. c"), meeting()])
def test_the_same_for_what_is_known_to_be_hard(transcript: Transcript) -> None:
    test_word_has_each_paragraph.hypothesis.inner_test(transcript, plain=False)
    for test in (
        test_opendocument_has_each_paragraph,
        test_plain_text_is_the_text,
        test_lyrics_say_all_of_it_when_it_is_said,
        test_stm_has_what_was_said_by_whom_when,
        test_ctm_has_every_word,
        test_programs_for_research_get_names_and_text,
        test_json_is_all_there_is,
    ):
        test.hypothesis.inner_test(transcript)


def test_what_a_path_leaves_of_a_name_has_no_spaces_at_its_ends() -> None:
    assert about(replace(saying("x"), source="C:\\meeting \\")) == "4 s · 1 speaker · meeting"


def test_a_table_of_nothing_has_no_empty_row() -> None:
    assert written("nvivo", replace(meeting(), segments=())).endswith(b"Speaker\n")
    assert not written("nvivo", replace(meeting(), segments=())).endswith(b"\n\n")
