"""Transcripts that other programs made, recognised by their content and read as plain values.

Each family is one module with a ``read`` that answers ``None`` for what is not of its kind. Files are
hostile until shown otherwise: sizes and counts are limited, XML is read without entities, HTML in one pass,
nothing is fetched, and whatever a file holds, the worst that comes of it is :class:`NotATranscript`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.foreign import data as json_files
from app.foreign import document, elan, noscribe, paragraphs, prose, subtitles
from app.foreign.settling import settle
from app.foreign.text_of import decoded
from app.foreign.values import ForeignTranscript, NotATranscript, Raw, TranscriptTooLong

__all__ = [
    "ENDINGS",
    "MAX_BYTES",
    "ForeignTranscript",
    "NotATranscript",
    "TranscriptTooLong",
    "may_be",
    "read",
    "read_file",
]

#: Endings such files have; what counts is what is in them.
ENDINGS: Final = ("srt", "vtt", "json", "otr", "txt", "docx", "html", "htm", "eaf")
MAX_BYTES: Final = 64 << 20
_HEAD: Final = 1 << 12


def may_be(head: bytes) -> bool:
    """Whether a file that begins so is text or a Word document; sound and pictures are neither."""
    if document.is_zip(head):
        return True
    try:
        decoded(head[:_HEAD].rstrip(b"\x80\x81\x82\x83\xc2\xc3\xe2"))
    except NotATranscript:
        return False
    return bool(head.strip())


def read(data: bytes, *, prose_too: bool = False) -> ForeignTranscript:
    """The transcript in a file's content. ``prose_too``: also text without any times.

    Raises:
        NotATranscript: not a transcript that is known here.
        TranscriptTooLong
    """
    if len(data) > MAX_BYTES:
        raise TranscriptTooLong
    found = _found(data, prose_too=prose_too)
    if found is None:
        raise NotATranscript
    return settle(found)


def read_file(path: Path, content: bytes) -> ForeignTranscript:
    """As :func:`read`; text without times is taken where the name says that it is text."""
    return read(content, prose_too=path.suffix.lower() in (".txt", ".text"))


def _found(data: bytes, *, prose_too: bool) -> Raw | None:
    if document.is_zip(data):
        return document.read(data)
    marked = elan.read(data)
    if marked is not None:
        return marked
    text = decoded(data)
    for reader in (json_files.read, subtitles.read, noscribe.read):
        found = reader(text)
        if found is not None:
            return found
    if text.lstrip("\ufeff \t\n")[:1] in ("{", "<"):  # data or markup of another kind is no text
        return None
    return paragraphs.read(text) or (prose.read(text) if prose_too else None)
