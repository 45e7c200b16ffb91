"""A Word document to read, print and annotate.

python-docx keeps the container and the styles. It makes a paragraph in 0.13 ms, a day's transcript in
seconds, so the body is written as XML and parsed once.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any, ClassVar
from xml.etree import ElementTree as ET

from app.export.base import Exporter, expect
from app.export.looks import COLOURS, EAST_ASIAN, MUTED, RIGHT_TO_LEFT, full_tag, primary
from app.export.paragraphs import DocumentOptions, Paragraph, about, paragraphs, title
from app.export.txt import document_text
from app.export.xml_text import escape
from app.transcript import Transcript
from app.translation import noop

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_GAP = "  "


class WordDocument(Exporter[DocumentOptions]):
    """Names are bold in the speaker's colour through character styles, so that one change in Word
    restyles them all. The file says nothing about who made it, when or on what machine."""

    id: ClassVar[str] = "docx"
    label: ClassVar[str] = noop("Word document (.docx)")
    extension: ClassVar[str] = ".docx"
    options_type = DocumentOptions

    def render(self, transcript: Transcript, options: DocumentOptions) -> bytes:
        from docx import Document
        from docx.oxml import parse_xml

        document = Document()
        _lighten(document)
        _style(document, transcript)
        _number_pages(document)
        _describe(document, transcript)
        body = parse_xml("".join(_body(transcript, options)))
        section = document.element.body[-1]
        for element in list(body):
            section.addprevious(element)
        buffer = io.BytesIO()
        document.save(buffer)
        return buffer.getvalue()

    def verify(self, data: bytes, transcript: Transcript, options: DocumentOptions) -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            expect(package.testzip() is None, "checksums")
            names = set(package.namelist())
            expect({"[Content_Types].xml", "_rels/.rels", "word/styles.xml"} <= names, "parts")
            root = ET.fromstring(package.read("word/document.xml"))  # noqa: S314 - our own file
        found = (
            "".join(run.text or "" for run in paragraph.iter(f"{{{_W}}}t"))
            for paragraph in root.iter(f"{{{_W}}}p")
        )
        for text in _texts(transcript, options):
            expect(next(found, None) == text, "text")
        expect(next(found, None) is None, "number of paragraphs")

    def preview_text(self, transcript: Transcript, options: DocumentOptions) -> str:
        return document_text(transcript, options)


def _texts(transcript: Transcript, options: DocumentOptions) -> Iterator[str]:
    """The text of each paragraph of the document."""
    yield title(transcript)
    yield about(transcript)
    for paragraph in paragraphs(transcript, options):
        if paragraph.name:
            yield paragraph.name + (_GAP + paragraph.time if paragraph.time else "")
            yield paragraph.text
        else:
            yield (paragraph.time + _GAP if paragraph.time else "") + paragraph.text


def _body(transcript: Transcript, options: DocumentOptions) -> Iterator[str]:
    yield f'<w:body xmlns:w="{_W}">'
    yield _paragraph("Title", _run(title(transcript)))
    yield _paragraph("Subtitle", _run(about(transcript)))
    for paragraph in paragraphs(transcript, options):
        if paragraph.voices:
            yield _paragraph("SpeakerLine", _speaker_line(paragraph))
            time = ""
        else:
            time = _run(paragraph.time + _GAP, "Time") if paragraph.time else ""
        if paragraph.times:
            runs = "".join(_run(part, "Time" if ours else "") for part, ours in paragraph.parts())
        else:
            runs = _run(paragraph.text)
        style = "TranscriptText" if paragraph.kind == "speech" else "NoteText"
        yield _paragraph(style, time + runs)
    yield "</w:body>"


def _speaker_line(paragraph: Paragraph) -> str:
    """The names, each in its colour, then the time."""
    runs = [_run(text, _name_style(voice.number) if voice else "") for text, voice in paragraph.who()]
    if paragraph.time:
        runs.append(_run(_GAP + paragraph.time, "Time"))
    return "".join(runs)


def _name_style(number: int | None) -> str:
    return f"SpeakerName{(number - 1) % len(COLOURS) + 1}" if number else "SpeakerNameUnknown"


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


def _run(text: str, style: str = "") -> str:
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _lighten(document: Any) -> None:
    """Take out of python-docx's template what no reader needs: a thumbnail, old copies, table styles."""
    wanted = {"styles", "settings", "theme", "fontTable", "numbering", "webSettings"}
    for rels, keep in (
        (document.part.rels, wanted),
        (document.part.package.rels, {"officeDocument", "core-properties"}),
    ):
        for key in [key for key, rel in rels.items() if rel.reltype.rpartition("/")[2] not in keep]:
            del rels[key]
    styles = document.styles.element
    for style in list(styles.style_lst):
        if style.get(f"{{{_W}}}type") == "table" and style.get(f"{{{_W}}}default") is None:
            styles.remove(style)


def _style(document: Any, transcript: Transcript) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    _language(styles.element, normal, transcript.language)
    _spacing(normal, before=0, after=0)

    heading = styles["Title"]
    _font(heading, Pt(20), "1A1A1A", bold=True)
    for border in heading.element.findall(f".//{{{_W}}}pBdr"):
        border.getparent().remove(border)
    _spacing(heading, before=0, after=2)
    subtitle = styles["Subtitle"]
    _font(subtitle, Pt(10), MUTED, bold=False)
    _spacing(subtitle, before=0, after=10)
    if normal.element.pPr.find(f"{{{_W}}}bidi") is not None:  # at the right, but read from the left
        subtitle.element.pPr.find(f"{{{_W}}}spacing").addprevious(_element("bidi", "0"))
        subtitle.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    line = styles.add_style("Speaker Line", WD_STYLE_TYPE.PARAGRAPH)
    text = styles.add_style("Transcript Text", WD_STYLE_TYPE.PARAGRAPH)
    for style in (line, text):
        style.base_style, style.quick_style = normal, True
    line.next_paragraph_style = text
    line.paragraph_format.keep_with_next = True
    _spacing(line, before=8, after=1)
    _spacing(text, before=0, after=4)
    text.paragraph_format.line_spacing = 1.15
    text.paragraph_format.widow_control = True

    note = styles.add_style("Note Text", WD_STYLE_TYPE.PARAGRAPH)
    note.base_style, note.quick_style = text, True
    _font(note, Pt(11), MUTED, bold=False)
    note.font.italic = note.font.cs_italic = True

    time = styles.add_style("Time", WD_STYLE_TYPE.CHARACTER)
    _font(time, Pt(9), MUTED, bold=False)
    for style in (subtitle, time):  # ours, with figures and in English, whatever the language of the text
        style.element.rPr.append(_element("rtl", "0"))
    for number in sorted({_name_style(speaker.number) for speaker in transcript.speakers}):
        colour = COLOURS[int(number.removeprefix("SpeakerName")) - 1]
        style = styles.add_style(number.replace("SpeakerName", "Speaker Name "), WD_STYLE_TYPE.CHARACTER)
        _font(style, Pt(11), colour, bold=True)
    _font(styles.add_style("Speaker Name Unknown", WD_STYLE_TYPE.CHARACTER), Pt(11), MUTED, bold=True)

    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(25)


def _font(style: Any, size: Any, colour: str, *, bold: bool) -> None:
    from docx.shared import RGBColor

    font = style.font
    font.size, font.bold, font.italic = size, bold, False
    font.cs_bold, font.cs_italic = bold, False  # Word sets Hebrew, Arabic and Thai by switches of their own
    font.color.rgb = RGBColor.from_string(colour)
    properties = style.element.rPr
    for name in ("rFonts", "spacing", "kern"):  # the template's headings have a face of their own
        for element in properties.findall(f"{{{_W}}}{name}"):
            properties.remove(element)
    for element in properties.findall(f"{{{_W}}}szCs"):
        properties.remove(element)
    properties.find(f"{{{_W}}}sz").addnext(_element("szCs", str(size.pt * 2).partition(".")[0]))


def _element(name: str, value: str) -> Any:
    from docx.oxml import parse_xml

    return parse_xml(f'<w:{name} xmlns:w="{_W}" w:val="{value}"/>')


def _spacing(style: Any, *, before: float, after: float) -> None:
    from docx.shared import Pt

    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)


def _language(styles: Any, normal: Any, code: str) -> None:
    """The spelling checker's language, and the direction of the page."""
    code_of = primary(code)
    if not code_of:
        return
    tag = full_tag(code)
    kind = "bidi" if code_of in RIGHT_TO_LEFT else "eastAsia" if code_of in EAST_ASIAN else "val"
    for element in styles.iter(f"{{{_W}}}lang"):
        element.set(f"{{{_W}}}{kind}", tag)
    if code_of in RIGHT_TO_LEFT:
        normal.element.get_or_add_pPr().append(_element("bidi", "1"))
        normal.element.get_or_add_rPr().append(_element("rtl", "1"))


def _number_pages(document: Any) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import parse_xml

    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph._p.append(  # noqa: SLF001 - python-docx has no fields
        parse_xml(
            f'<w:fldSimple xmlns:w="{_W}" w:instr="PAGE"><w:r><w:rPr><w:rStyle w:val="Time"/></w:rPr>'
            "<w:t>1</w:t></w:r></w:fldSimple>"
        )
    )


def _describe(document: Any, transcript: Transcript) -> None:
    """The title, which screen readers announce; no author, program, machine or date."""
    properties = document.core_properties._element  # noqa: SLF001 - the only way to leave a date out
    for child in list(properties):
        properties.remove(child)
    document.core_properties.title = title(transcript)[:255]
    if transcript.language.isascii() and transcript.language:
        document.core_properties.language = transcript.language
