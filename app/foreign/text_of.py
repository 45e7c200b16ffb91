"""Bytes to text: UTF-8, UTF-16 and, where it is neither, what Windows wrote in Western Europe."""

from __future__ import annotations

import codecs
from typing import Final

from app.foreign.values import NotATranscript

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT: Final = 1 << 16
_PLAIN: Final = frozenset("\t\n\r\f\v\x1b\x85")


def decoded(data: bytes) -> str:
    """The text of a file, with line feeds only.

    Raises:
        NotATranscript: it is not text.
    """
    text = _decoded(data)
    if "\x00" in text:
        raise NotATranscript
    head = text[:_LOOKED_AT]
    if sum(_is_control(character) for character in head) * 100 > len(head):
        raise NotATranscript
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise NotATranscript from error
    head = data[:512]
    if len(head) >= 4 and b"\x00" in head:  # UTF-16 that forgot its mark: every other byte is nothing
        for encoding, silent in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
            if silent.count(0) * 10 >= len(silent) * 9:
                try:
                    return data.decode(encoding)
                except UnicodeDecodeError as error:
                    raise NotATranscript from error
        raise NotATranscript
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _is_control(character: str) -> bool:
    return (character < " " and character not in _PLAIN) or character == "\ufffd"
