"""Word documents of Teams: the lines of the body, read from the one part that holds them.

Only ``word/document.xml`` is unpacked, up to a limit that is checked while unpacking, and parsed without
entities; nothing else in the file (pictures, fonts, links, macros) is looked at.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from app.foreign import paragraphs
from app.foreign.values import NotATranscript, Raw, TranscriptTooLong
from app.foreign.xml_tree import Element, parse

_MOST_PARTS: Final = 5_000
_MOST_BYTES: Final = 64 << 20  # of the body, unpacked; a day's transcript has 10 MB
#: Three spaces before the time, or times of the earlier kind.
_TEAMS: Final = re.compile(
    r"\S {3}\d{1,3}:\d\d(?::\d\d)?$|^\d{1,3}:\d{1,2}:\d{1,2}\.\d{1,6} -->", re.MULTILINE
)
_BODY: Final = "word/document.xml"


def is_zip(data: bytes) -> bool:
    """Whether a file is a zip, as Word documents are."""
    return data.startswith(b"PK\x03\x04")


def read(data: bytes) -> Raw | None:
    """A Word document with a transcript in it; ``None`` for one without.

    Raises:
        NotATranscript: damaged, encrypted, or no Word document.
        TranscriptTooLong
    """
    text = "\n".join(_lines(parse(_body(data))))
    return paragraphs.read(text, "Microsoft Teams" if _TEAMS.search(text) else "Word")


def _body(data: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > _MOST_PARTS:
                raise TranscriptTooLong
            info = archive.getinfo(_BODY)
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise NotATranscript  # the standard of Word's files knows no others
            with archive.open(info) as part:
                body = part.read(_MOST_BYTES + 1)
    except (
        zipfile.BadZipFile,
        KeyError,
        RuntimeError,
        NotImplementedError,
        OSError,
        EOFError,
        zlib.error,
        ValueError,
    ) as error:
        raise NotATranscript from error
    if len(body) > _MOST_BYTES:
        raise TranscriptTooLong
    return body


def _lines(root: Element) -> list[str]:
    """The paragraphs' lines; a line break within one begins a line."""
    made: list[str] = []
    for paragraph in root.iter():
        if _local(paragraph.tag) == "p":
            made += "".join(_parts(paragraph)).split("\n")
            made.append("")
    return made


def _parts(paragraph: Element) -> Iterator[str]:
    """The texts of a paragraph, but not of those that stand in its text boxes: they have a turn of their
    own."""
    inside = [iter(paragraph)]
    while inside:
        item = next(inside[-1], None)
        if item is None:
            inside.pop()
            continue
        kind = _local(item.tag)
        if kind == "t":
            yield item.text or ""
        elif kind == "tab":
            yield "\t"
        elif kind in ("br", "cr"):
            yield "\n"
        elif kind != "p":
            inside.append(iter(item))


def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]
