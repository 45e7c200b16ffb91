"""Plain text: names and times on a line of their own, a paragraph below, an empty line between."""

from __future__ import annotations

from typing import ClassVar

from app.export.base import Exporter, expect
from app.export.paragraphs import DocumentOptions, Paragraph, about, paragraphs, title
from app.transcript import Transcript
from app.translation import noop


class Txt(Exporter[DocumentOptions]):
    """UTF-8 without a mark, lines end with a line feed."""

    id: ClassVar[str] = "txt"
    label: ClassVar[str] = noop("Plain text (.txt)")
    extension: ClassVar[str] = ".txt"
    options_type = DocumentOptions

    def render(self, transcript: Transcript, options: DocumentOptions) -> bytes:
        return document_text(transcript, options).encode()

    def verify(self, data: bytes, transcript: Transcript, options: DocumentOptions) -> None:
        head, *blocks = data.decode().removesuffix("\n").split("\n\n")
        expect(head.split("\n") == [title(transcript), about(transcript)], "head")
        expected = list(paragraphs(transcript, options))
        expect(len(blocks) == len(expected), "number of paragraphs")
        for block, paragraph in zip(blocks, expected, strict=True):
            *heading, text = block.split("\n")
            expect(text == paragraph.text, "text")
            expect(heading in ([], [_heading(paragraph)]), "name or time")


def document_text(transcript: Transcript, options: DocumentOptions) -> str:
    """The transcript as plain text; also what a preview of a Word document shows."""
    blocks = [f"{title(transcript)}\n{about(transcript)}"]
    for paragraph in paragraphs(transcript, options):
        heading = _heading(paragraph)
        blocks.append(f"{heading}\n{paragraph.text}" if heading else paragraph.text)
    return "\n\n".join(blocks) + "\n"


def _heading(paragraph: Paragraph) -> str:
    return f"{paragraph.name}  {paragraph.time}".strip()
