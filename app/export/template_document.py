"""A Word document as the user's own template has it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar
from xml.etree import ElementTree as ET

from app.export.base import Exporter, Group, beginning, expect, first_lines
from app.export.templates import example, fill, values
from app.export.templates.filling import read
from app.transcript import Transcript
from app.translation import noop

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class TemplateOptions:
    """``template``: path of a .docx with marks; empty for the program's example."""

    template: str = field(default="", metadata={"label": noop("Template"), "kind": "template"})


class TemplateDocument(Exporter[TemplateOptions]):
    """What stands in it is the template's affair; the file is only checked to be a whole document."""

    id: ClassVar[str] = "template"
    label: ClassVar[str] = noop("Word, your own template (.docx)")
    extension: ClassVar[str] = ".docx"
    group: ClassVar[Group] = "documents"
    options_type = TemplateOptions

    def render(self, transcript: Transcript, options: TemplateOptions) -> bytes:
        template = read(Path(options.template)) if options.template else example()
        return fill(template, values(transcript))

    def verify(self, data: bytes, transcript: Transcript, options: TemplateOptions) -> None:
        del transcript, options
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            expect(package.testzip() is None, "checksums")
            root = ET.fromstring(package.read("word/document.xml"))  # noqa: S314 - our own file
        expect(root.find(f"{_W}body") is not None, "body")

    def preview(self, transcript: Transcript, options: TemplateOptions, lines: int = 200) -> str:
        return first_lines(self.preview_text(beginning(transcript, lines), options), lines)

    def preview_text(self, transcript: Transcript, options: TemplateOptions) -> str:
        with zipfile.ZipFile(io.BytesIO(self.render(transcript, options))) as package:
            root = ET.fromstring(package.read("word/document.xml"))  # noqa: S314 - our own file
        return "\n".join(map(_text, root.iter(f"{_W}p"))) + "\n"


def _text(paragraph: ET.Element) -> str:
    """The words of a paragraph with its tabs and line ends."""
    written = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n"}
    return "".join(
        (part.text or "") if part.tag == f"{_W}t" else written.get(str(part.tag), "")
        for part in paragraph.iter()
    )
