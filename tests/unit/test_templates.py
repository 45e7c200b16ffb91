"""The user's own Word templates: what they can say and cannot, and what is told when they are wrong."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from hypothesis import given, settings

from app.changes import Moment, Note
from app.export.characters import clean
from app.export.material import Material
from app.export.template_document import TemplateDocument, TemplateOptions
from app.export.templates import FIELDS, TemplateFailed, example, fill, filling, values
from app.transcript import Transcript
from tests.unit.export_samples import hostile, meeting, saying, transcripts

EXPORTER = TemplateDocument()
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def template(*paragraphs: str, header: str = "", title: str = "") -> bytes:
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    document.core_properties.title = title
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs]


def whole() -> Material:
    return Material.of(
        meeting(), notes=(Note(1, 5.0, "ask <b>"),), moments=(Moment(1, 9.0, ""), Moment(2, 10.0, "here"))
    )


def test_the_example_shows_a_meeting_and_all_fields() -> None:
    made = EXPORTER.preview_text(whole(), TemplateOptions())
    for text in ("Onboarding go / no-go", "Maya Lindqvist  00:03", "Half a day is optimistic.", "ask <b>"):
        assert text in made
    assert "{" not in made
    shown = "\n".join(texts(example()))
    assert all(name in shown for name, _meaning in FIELDS)


def test_every_field_can_be_filled_in() -> None:
    marks = []
    for name, _meaning in FIELDS:
        if "[]." in name:
            listed, field = name.split("[].")
            marks += [f"{{%p for x in {listed} %}}", f"{listed} {field}={{{{ x.{field} }}}}", "{%p endfor %}"]
        elif not name.endswith("[]"):
            marks.append(f"{name}={{{{ {name} }}}}")
    made = texts(fill(template(*marks), values(whole())))
    assert "title=Onboarding go / no-go" in made
    assert "paragraphs end=00:14" in made
    assert "speakers share=60" in made
    assert "moments text=here" in made
    assert "source=standup.m4a" in made


def test_headers_tables_conditions_and_properties() -> None:
    document = Document(
        io.BytesIO(template("{{ title|upper }}", header="{{ title }}", title="{{ title }} & co"))
    )
    table = document.add_table(3, 1)
    for row, text in zip(
        table.rows,
        ("{%tr for s in speakers %}", "{{ loop.index }} {{ s.name }}", "{%tr endfor %}"),
        strict=True,
    ):
        row.cells[0].text = text
    document.core_properties.author = "The template's author"
    buffer = io.BytesIO()
    document.save(buffer)
    made = Document(io.BytesIO(fill(buffer.getvalue(), values(saying("x", title="A & <b>", name="Ann")))))
    assert made.paragraphs[0].text == "A & <B>"
    assert made.sections[0].header.paragraphs[0].text == "A & <b>"
    assert made.core_properties.title == "A & <b> & co"
    assert (made.core_properties.author, made.core_properties.last_modified_by) == ("", "")
    assert [row.cells[0].text for row in made.tables[0].rows] == ["1 Ann"]


@pytest.mark.parametrize(
    ("lines", "number", "reason"),
    [
        (("a", "{{ titel }}"), 2, "Is “title” meant?"),
        (("{%p for p in paragraphs %}", "{{ p.txt }}", "{%p endfor %}"), 2, "Is “text” meant?"),
        (("a", "b", "{%p fro p in paragraphs %}", "{%p endfor %}"), 3, "unknown tag 'fro'"),
        (("{%p for p in paragraphs %}", "no end"), 1, "endfor"),
        (("a", "{{ title"), 2, "not closed"),
        (("{{ 1/0 }}",), 1, "division by zero"),
        (("{{ title|nosuch }}",), 1, "No filter named 'nosuch'"),
    ],
)
def test_a_wrong_template_is_told_with_its_paragraph(
    lines: tuple[str, ...], number: int, reason: str
) -> None:
    with pytest.raises(TemplateFailed) as caught:
        fill(template(*lines), values(meeting()))
    assert f"paragraph {number}" in str(caught.value)
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    "mark",
    [
        *("title.__class__", "''.__class__.__mro__[1].__subclasses__()", "title|attr('__class__')"),
        *("speakers.append(1)", "title.format(1)", "self.__init__", "loop", "cycler", "lipsum()", "joiner()"),
        *("'a' * 99999999", "2 ** 99999999", "range(10 ** 9)", "range(999999)|list", "'%s' % title"),
        *("namespace(a=1)", "dict(a=1)", "title|tojson", "(title + title).join(['a'])", "title.encode()"),
        *("config", "request", "paragraphs.__len__()", "values.__globals__", "title[0].__class__"),
    ],
)
def test_nothing_of_python_is_reached(mark: str) -> None:
    with pytest.raises(TemplateFailed):
        fill(template(f"{{{{ {mark} }}}}"), values(meeting()))


def test_loops_that_never_end_and_other_files_are_refused() -> None:
    for lines in (
        ["{% for i in range(99999999) %}x{% endfor %}"],
        ["{% include '/etc/passwd' %}"],
        ["{% import 'os' as os %}"],
        ["{% extends 'x' %}"],
    ):
        with pytest.raises(TemplateFailed):
            fill(template(*lines), values(meeting()))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux says what a process has")
@pytest.mark.parametrize(
    "lines",
    [
        ["{% set a = title %}", *["{% set a = a ~ a %}"] * 34, "{{ a }}"],
        ["{{ '%999999999s'|format(title) }}"],
        ["{{ title|center(999999999) }}"],
        ["{% set a %}xx{% endset %}", *["{% set a %}{{ a }}{{ a }}{% endset %}"] * 34, "{{ a }}"],
    ],
)
def test_text_that_doubles_itself_takes_no_computers_memory(
    lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "_MEMORY", 300 << 20)
    with pytest.raises(TemplateFailed, match="more text than this computer"):
        fill(template(*lines), values(meeting()))
    assert fill(template("{{ title }}"), values(meeting()))


def test_what_would_be_fetched_is_not(tmp_path: Path) -> None:
    document = Document(io.BytesIO(template("{{ title }}", header="x")))
    far = "https://example.org/seen.png"
    for part in (document.part, document.sections[0].header.part):
        for kind in ("image", "attachedTemplate", "oleObject", "hyperlink"):
            part.rels.get_or_add_ext_rel(f"{RELATIONS}/{kind}", f"{far}?{kind}")
    document.save(tmp_path / "far.docx")
    filled = zipfile.ZipFile(io.BytesIO(fill((tmp_path / "far.docx").read_bytes(), values(meeting()))))
    said = b"".join(filled.read(name) for name in filled.namelist())
    assert said.count(far.encode()) == said.count(f"{far}?hyperlink".encode()) == 2


@pytest.mark.parametrize("simple", [True, False])
@pytest.mark.parametrize("place", ["body", "header"])
def test_fields_that_fetch_are_told(*, simple: bool, place: str) -> None:
    document = Document(io.BytesIO(template("{{ title }}", header="x")))
    story = document if place == "body" else document.sections[0].header
    line = story.add_paragraph()._p
    code = ' INCLUDEPICTURE "https://example.org/?{{ title }}" '
    if simple:
        parts = [f"<w:fldSimple {WORD} w:instr='{code.replace(chr(34), '&quot;')}'/>"]
    else:
        run = f"<w:r {WORD}>{{}}</w:r>"
        parts = [run.format('<w:fldChar w:fldCharType="begin"/>')]
        parts += [run.format(f"<w:instrText>{text}</w:instrText>") for text in (code[:8], code[8:])]
        parts.append(run.format('<w:fldChar w:fldCharType="end"/>'))
    for part in parts:
        line.append(parse_xml(part))
    buffer = io.BytesIO()
    document.save(buffer)
    with pytest.raises(TemplateFailed, match="INCLUDEPICTURE would fetch"):
        fill(buffer.getvalue(), values(meeting()))


def test_text_is_never_markup_nor_marks() -> None:
    said = saying("{{ 7*7 }} {% if %} <w:t> & ]]> {_{ }_} {_% %_}")
    assert said.segments[0].text in texts(
        fill(template("{%p for p in paragraphs %}", "{{ p.text }}", "{%p endfor %}"), values(said))
    )


@given(transcripts())
@settings(max_examples=25, deadline=None)
def test_any_text_comes_out_as_it_went_in(transcript: Transcript) -> None:
    data = EXPORTER.render(transcript, TemplateOptions())
    EXPORTER.verify(data, transcript, TemplateOptions())
    found = texts(data)
    for segment in transcript.segments:
        if text := clean(segment.text):
            assert text in found


def test_hostile_text_and_a_title_longer_than_word_allows() -> None:
    made = texts(EXPORTER.render(hostile(), TemplateOptions()))
    assert all(clean(segment.text) in made for segment in hostile().segments if clean(segment.text))


def test_files_that_are_no_templates(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"no zip")
    with zipfile.ZipFile(tmp_path / "macro.docx", "w") as package:
        package.writestr("word/document.xml", "<a/>")
        package.writestr("word/vbaProject.bin", "x")
    for name, words in (
        ("x", "not a Word document"),
        ("macro", "without macros"),
        ("gone", "cannot be read"),
    ):
        with pytest.raises(TemplateFailed, match=words):
            EXPORTER.render(meeting(), TemplateOptions(str(tmp_path / f"{name}.docx")))
