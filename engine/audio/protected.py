"""Recognises encrypted media (DRM), so that the user hears that instead of "damaged".

MP4: sample entries ``enca`` (common encryption, ISO/IEC 23001-7), ``drms`` (FairPlay), ``aavd`` and the
brands of Audible; ASF: content encryption objects; Matroska: a ContentEncryption element before the first
cluster; Audible's old format. Only headers are read.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, Final

_ENTRIES: Final = frozenset({b"enca", b"drms", b"aavd"})
_BRANDS: Final = frozenset({b"aax ", b"aaxc"})
_PATH: Final = (b"moov", b"trak", b"mdia", b"minf", b"stbl")
_MAX_BOXES: Final = 4096  # in one container box; a hostile file could hold millions

_ASF_HEADER: Final = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_ENCRYPTION: Final = (
    bytes.fromhex("fbb3112223bdd211b4b700a0c955fc6e"),  # content encryption
    bytes.fromhex("14e68a292226174cb935dae07ee9289c"),  # extended content encryption
    bytes.fromhex("fe1dcc9a2b3b4a4eb2e0ac5d8a4a21f1"),  # advanced content encryption
)
_EBML: Final = b"\x1a\x45\xdf\xa3"
_CLUSTER: Final = b"\x1f\x43\xb6\x75"
_CONTENT_ENCODINGS: Final = b"\x6d\x80"
_CONTENT_ENCRYPTION: Final = b"\x50\x35"
_ENCRYPTION_ALGORITHM: Final = b"\x47\xe1"
_AUDIBLE: Final = b"\x57\x90\x75\x36"  # at offset 4
_HEADERS: Final = 1 << 18  # bytes of ASF or Matroska headers looked at


def is_protected(file: BinaryIO) -> bool:
    """Whether the audio in ``file`` (seekable; its position is moved) is encrypted."""
    file.seek(0)
    head = file.read(_HEADERS)
    if head[4:8] == _AUDIBLE:
        return True
    if head.startswith(_ASF_HEADER):
        return any(guid in head for guid in _ASF_ENCRYPTION)
    if head.startswith(_EBML):
        before = head[: head.find(_CLUSTER)] if _CLUSTER in head else head
        _, encodings, rest = before.partition(_CONTENT_ENCODINGS)
        return bool(encodings) and _CONTENT_ENCRYPTION in rest and _ENCRYPTION_ALGORITHM in rest
    if head[4:8] in {b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"styp"}:
        if head[4:8] == b"ftyp" and head[8:12] in _BRANDS:
            return True
        return any(entry in _ENTRIES for entry in _sample_entries(file))
    return False


def _sample_entries(file: BinaryIO) -> Iterator[bytes]:
    """The types of all sample entries of all tracks of an MP4 file."""
    spans = [(0, file.seek(0, 2))]
    for name in _PATH:
        spans = [
            (first, last)
            for start, end in spans
            for kind, first, last in _boxes(file, start, end)
            if kind == name
        ]
    for start, end in spans:
        for kind, first, last in _boxes(file, start, end):
            if kind == b"stsd":
                # Version, flags and a count come before the entries.
                yield from (entry for entry, _, _ in _boxes(file, first + 8, last))


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Type, start and end of the contents of each box between two offsets."""
    for _ in range(_MAX_BOXES):
        file.seek(start)
        head = file.read(16)
        if start + 8 > end or len(head) < 8:
            return
        size, kind = struct.unpack(">I4s", head[:8])
        body = start + 8
        if size == 1 and len(head) == 16:
            size, body = struct.unpack(">Q", head[8:])[0], start + 16
        stop = end if size == 0 else min(start + size, end)
        if stop < body:
            return
        yield kind, body, stop
        start = stop
