"""XML from outside as a tree: no document types, no entities, no depth and no number without a limit."""

from __future__ import annotations

from typing import Final, NoReturn
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from app.foreign.values import NotATranscript, TranscriptTooLong

__all__ = ["Element", "parse"]

_DEEPEST: Final = 200
_MOST: Final = 3_000_000  # elements; ten hours of words in a Word document have a tenth


def parse(data: bytes) -> Element:
    """The root of ``data``; tags as ``namespace}name``.

    Raises:
        NotATranscript: not well formed, or it declares a document type.
        TranscriptTooLong: deeper or longer than any transcript.
    """
    tree = TreeBuilder()
    depth = number = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, number
        depth, number = depth + 1, number + 1
        if depth > _DEEPEST or number > _MOST:
            raise TranscriptTooLong
        tree.start(tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        tree.end(tag)

    def refuse(*_: object) -> NoReturn:
        raise NotATranscript  # who declares entities wants them expanded, or another file read

    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = tree.data
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- expat's way to say that this is all
        return tree.close()
    except (expat.ExpatError, AssertionError, LookupError, ValueError, UnicodeError) as error:
        raise NotATranscript from error
