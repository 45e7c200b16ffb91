"""A PDF to print and to send: A4, page numbers, text that can be searched and copied."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import ClassVar

from app.export.base import Exporter, expect
from app.export.paragraphs import DocumentOptions, about, paragraphs, title
from app.export.txt import document_text
from app.transcript import Transcript
from app.translation import noop


class Pdf(Exporter[DocumentOptions]):
    """Set by Qt, which knows writing from the right and finds fonts for every script; read back by PDFium."""

    id: ClassVar[str] = "pdf"
    label: ClassVar[str] = noop("PDF (.pdf)")
    extension: ClassVar[str] = ".pdf"
    options_type = DocumentOptions

    def render(self, transcript: Transcript, options: DocumentOptions) -> bytes:
        from app.export import pdf_pages

        return pdf_pages.written(transcript, list(paragraphs(transcript, options)))

    def verify(self, data: bytes, transcript: Transcript, options: DocumentOptions) -> None:
        from app.export import pdf_pages

        pages = pdf_pages.texts(data)
        said = [title(transcript), about(transcript)]
        for paragraph in paragraphs(transcript, options):
            said += [paragraph.name, paragraph.time, paragraph.text]
        said += map(str, range(1, len(pages) + 1))
        found = _letters("".join(pages))
        words = " ".join(said)
        expect(_letters("".join(word for word in words.split(" ") if word.isascii())) <= found, "text")
        # One shape may stand for several letters, as in ﬁ.
        expect(found <= _letters(unicodedata.normalize("NFKD", words)), "text twice")

    def preview_text(self, transcript: Transcript, options: DocumentOptions) -> str:
        return document_text(transcript, options)


def _letters(text: str) -> Counter[str]:
    """How often each plain letter and digit occurs.

    A PDF holds shapes at places. Which text they stand for can be told in any order of lines, and not letter
    by letter where letters join or carry accents; so plain words are compared by what they are made of.
    """
    count = Counter(text)
    return Counter({char: n for char, n in count.items() if char.isascii() and char.isalnum()})
