"""Markdown that any flavour sets alike: a heading, bold names, plain paragraphs; nothing in the text acts."""

from __future__ import annotations

import html
import re
from typing import ClassVar

from app.export.base import Exporter, expect
from app.export.paragraphs import DocumentOptions, Paragraph, about, paragraphs, title
from app.transcript import Transcript
from app.translation import noop

# Entities for < > &, since not every flavour knows a backslash before them; ~~ strikes through, one ~ not.
_INLINE = re.compile(r"[\\`*_\[\]#{}]|~(?=~)|(?<=~)~")
_LIST_MARK = re.compile(r"^([+\-]|\d+(?=[.)])|:(?= ))")
_ESCAPED = re.compile(r"\\([\\`*_\[\]#{}~+\-:.)])")


class Markdown(Exporter[DocumentOptions]):
    """CommonMark; read back by undoing the escapes block by block."""

    id: ClassVar[str] = "md"
    label: ClassVar[str] = noop("Markdown (.md)")
    extension: ClassVar[str] = ".md"
    options_type = DocumentOptions

    def render(self, transcript: Transcript, options: DocumentOptions) -> bytes:
        blocks = [f"# {escape(title(transcript))}", escape(about(transcript))]
        for paragraph in paragraphs(transcript, options):
            heading = _heading(paragraph)
            if heading:
                blocks.append(heading)
            blocks.append(escape(paragraph.text))
        return ("\n\n".join(blocks) + "\n").encode()

    def verify(self, data: bytes, transcript: Transcript, options: DocumentOptions) -> None:
        blocks = iter(data.decode().removesuffix("\n").split("\n\n"))
        expect(_plain(next(blocks, "").removeprefix("# ")) == title(transcript), "title")
        expect(_plain(next(blocks, "")) == about(transcript), "head")
        for paragraph in paragraphs(transcript, options):
            if paragraph.name or paragraph.time:
                heading = next(blocks, "").removeprefix("**").replace("** · ", " · ").removesuffix("**")
                expected = " · ".join(part for part in (paragraph.name, paragraph.time) if part)
                expect(_plain(heading) == expected, "name or time")
            expect(_plain(next(blocks, "")) == paragraph.text, "text")
        expect(next(blocks, None) is None, "number of paragraphs")


def escape(text: str) -> str:
    """``text`` (one line) so that Markdown shows exactly it."""
    escaped = _INLINE.sub(r"\\\g<0>", html.escape(text, quote=False))
    # At the start of a line a dash, a plus or a number with a dot would begin a list.
    return _LIST_MARK.sub(lambda mark: f"{mark[1]}\\" if mark[1].isdigit() else f"\\{mark[1]}", escaped)


def _plain(text: str) -> str:
    return html.unescape(_ESCAPED.sub(r"\1", text))


def _heading(paragraph: Paragraph) -> str:
    name = f"**{escape(paragraph.name)}**" if paragraph.name else ""
    return " · ".join(part for part in (name, paragraph.time) if part)
