"""Documents opened by the programs people open them with: LibreOffice, poppler, and pypdf."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pypdf
import pytest
from hypothesis import given, settings

from app.changes import Note
from app.export import formats, pdf_pages
from app.export.material import Material
from app.export.paragraphs import DocumentOptions, about, paragraphs, title
from app.export.pdf_pages import Line, page_breaks
from app.transcript import Segment, SegmentId, SpeakerId, Transcript
from tests.unit.export_samples import meeting, saying, transcripts, words

PDF, ODT = formats()["pdf"], formats()["odt"]
OPTIONS = DocumentOptions(notes=True)
NOTED = Material.of(meeting(), notes=(Note(1, 16.0, "Ask legal"),))
MANY = saying(*[f"Paragraph {n} is said, and then some more of it follows." for n in range(120)], name="Ann")


def spoken(transcript: Transcript, options: DocumentOptions = OPTIONS) -> list[str]:
    """Every word of a document, in reading order."""
    found = [*title(transcript).split(), *about(transcript).split()]
    for paragraph in paragraphs(transcript, options):
        if paragraph.voices:
            found += [*paragraph.name.split(), *paragraph.time.split(), *paragraph.text.split()]
        else:
            found += [*paragraph.time.split(), *paragraph.text.split()]
    return found


def without_numbers(pages: list[str]) -> list[str]:
    """Words of all pages, less the number at the foot of each."""
    found: list[str] = []
    for number, page in enumerate(pages, 1):
        *text, last = page.split()
        assert last == str(number)
        found += text
    return found


@pytest.mark.parametrize("text", ["\ufb00ect", "\ufb03\ufb05", "½ ² ㎏ Ⅳ", "e\u0301 é", "ﷺ"])
def test_a_pdf_of_one_shape_for_several_letters_is_accepted(text: str) -> None:
    pdf = formats()["pdf"]
    said = saying(text, f"plain words and {text}")
    pdf.verify(pdf.render(said, OPTIONS), said, OPTIONS)


def test_pypdf_reads_what_was_said_page_by_page() -> None:
    for said in (NOTED, MANY):
        reader = pypdf.PdfReader(io.BytesIO(PDF.render(said, OPTIONS)))
        assert without_numbers([page.extract_text() for page in reader.pages]) == spoken(said)
        assert reader.metadata is not None
        assert reader.metadata.title == title(said)
        assert not reader.metadata.author
        assert not reader.metadata.creator
        assert reader.pages[0].mediabox.width == pytest.approx(595, abs=1)  # A4


def _chinese() -> bool:
    """Whether this computer has a font for it."""
    from PySide6.QtGui import QFontDatabase

    PDF.render(meeting(), OPTIONS)  # makes the application that fonts need
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_poppler_reads_what_was_said(tmp_path: Path) -> None:
    texts = ["大家好，今天我们讨论。"] if _chinese() else []
    said = replace(saying(*texts, "Ein Satz über Größe.", name="Ann"), language="zh")
    for name, transcript in (("a", NOTED), ("b", said)):
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(PDF.render(transcript, OPTIONS))
        done = subprocess.run(
            ["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True
        )
        assert done.stderr == ""
        pages = done.stdout.removesuffix("\f").split("\f")
        assert "".join(without_numbers(pages)) == "".join(spoken(transcript))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_opens_both_documents(tmp_path: Path) -> None:
    """As text, paragraph by paragraph; a file that needs repair is refused without a window."""
    transcripts_of = {"short": NOTED, "hebrew": replace(saying("שלום", name="דנה"), language="he")}
    for name, transcript in transcripts_of.items():
        for format_id in ("odt", "docx"):
            path = tmp_path / f"{name}-{format_id}.{format_id}"
            path.write_bytes(formats()[format_id].render(transcript, OPTIONS))
    files = sorted(map(str, tmp_path.iterdir()))
    home = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path / "out")]
    subprocess.run(["soffice", home, *convert, *files], capture_output=True, check=True, timeout=120)
    for name, transcript in transcripts_of.items():
        for format_id in ("odt", "docx"):
            text = (tmp_path / "out" / f"{name}-{format_id}.txt").read_text(encoding="utf-8-sig")
            assert text.split() == spoken(transcript)


@settings(max_examples=8)
@given(transcripts())
def test_pypdf_opens_any_text(transcript: Transcript) -> None:
    reader = pypdf.PdfReader(io.BytesIO(PDF.render(transcript, DocumentOptions())))
    assert len(reader.pages) >= 1


def test_an_opendocument_says_nothing_private() -> None:
    with zipfile.ZipFile(io.BytesIO(ODT.render(NOTED, OPTIONS))) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        meta = ET.fromstring(package.read("meta.xml"))
        listed = package.read("META-INF/manifest.xml").decode()
        assert all(f'"{name}"' in listed for name in ("content.xml", "meta.xml", "styles.xml"))
        assert {item.date_time[0] for item in package.infolist()} == {1980}
    texts = {element.tag.rpartition("}")[2]: element.text for element in meta.iter() if element.text}
    assert texts == {"title": "Onboarding go / no-go", "language": "en-US"}


def test_an_opendocument_has_a_heading_and_styles_by_name() -> None:
    with zipfile.ZipFile(io.BytesIO(ODT.render(NOTED, OPTIONS))) as package:
        content, styles = (package.read(name).decode() for name in ("content.xml", "styles.xml"))
    assert '<text:h text:style-name="Title" text:outline-level="1">Onboarding go / no-go</text:h>' in content
    assert 'style:display-name="Speaker Name 1"' in styles
    assert "<text:page-number" in styles
    used = {part.split('"')[0] for part in content.split('text:style-name="')[1:]}
    assert all(f'style:name="{name}"' in styles for name in used)


def test_a_name_is_never_the_last_line_of_a_page() -> None:
    texts = pdf_pages.texts(PDF.render(_turns(200), OPTIONS))
    assert len(texts) > 3
    for page in texts:
        *_, last, number = page.split("\r\n")
        assert number.isdigit()
        assert not last.startswith(("Ann", "Ben"))


def _turns(count: int) -> Transcript:
    """Two people taking turns, with paragraphs of different lengths."""
    base = saying("x")
    speakers = (replace(base.speakers[0], name="Ann"), replace(base.speakers[0], id=SpeakerId(2), name="Ben"))
    segments = []
    for n in range(count):
        text = "so it is said here again and again " * (n % 7 + 1)
        who = SpeakerId(n % 2 + 1)
        segments.append(Segment(SegmentId(n), 0, n, n + 0.9, who, text.strip(), words(text.strip(), n)))
    return replace(base, speakers=speakers, segments=tuple(segments))


def _lines(*heights: tuple[float, bool]) -> list[Line]:
    made, top = [], 0.0
    for height, together in heights:
        made.append(Line(top, top + height, together, lambda _painter: None))
        top += height
    return made


@pytest.mark.parametrize(
    ("heights", "pages"),
    [
        ([], []),
        ([(10, False)] * 3, [(0, 3)]),
        ([(10, False)] * 12, [(0, 10), (10, 12)]),
        ([(10, False)] * 9 + [(10, False), (10, True), (10, False)], [(0, 9), (9, 12)]),
        ([(10, False)] + [(10, True)] * 14, [(0, 10), (10, 15)]),  # nowhere to part: at the edge
        ([(300, False), (10, False)], [(0, 1), (1, 2)]),  # a line higher than a page
    ],
)
def test_pages_end_where_they_may(heights: Any, pages: list[tuple[int, int]]) -> None:
    assert list(page_breaks(_lines(*heights), 100)) == pages
