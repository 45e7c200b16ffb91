"""The files of a bundle beside its documents: sound is FLAC and nothing else, voices are plain numbers.

A player goes by what a file holds, not by its name, and some formats are nothing but addresses in a network.
"""

from __future__ import annotations

import io
import itertools
import logging
import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import Final

from app.bundle import BundleBroken
from app.bundle.document import Member
from app.bundle.reading import Bundle

log = logging.getLogger(__name__)

#: Bytes of how people sound in one meeting; ten hours have a fifth.
MOST_VOICES: Final = 512 << 20
_STREAMINFO: Final = 34  # bytes
_PLAIN: Final = frozenset("fiubU")  # numpy's kinds: numbers, and the labels of voices


def content(bundle: Bundle, member: Member) -> Iterable[bytes] | None:
    """The content of a member, as :meth:`Bundle.blocks`; ``None`` for voices that cannot be used: nothing
    depends on them.

    Raises:
        BundleBroken: it is not what was written, or sound of another kind.
    """
    blocks = bundle.blocks(member)
    if member.name.endswith(".flac"):
        head = next(blocks, b"")
        _check_sound(head)
        return itertools.chain([head], blocks)
    if not member.name.endswith(".npz"):
        return blocks
    if member.bytes > MOST_VOICES:
        raise BundleBroken("voices too large")
    voices = b"".join(blocks)
    if _are_voices(voices):
        return [voices]
    log.info("voices of a bundle were left out")
    return None


def _check_sound(head: bytes) -> None:
    """See that a file which begins so has the marks by which FFmpeg is certain of FLAC (RFC 9639, 8)."""
    if len(head) < 8 + _STREAMINFO or head[:4] != b"fLaC" or head[4] & 0x7F:
        raise BundleBroken("sound of another kind")
    smallest, largest = struct.unpack_from(">HH", head, 8)
    rate = int.from_bytes(head[18:21], "big") >> 4
    if int.from_bytes(head[5:8], "big") != _STREAMINFO or not 16 <= smallest <= largest or not rate:
        raise BundleBroken("sound of another kind")


def _are_voices(data: bytes) -> bool:
    """Whether these are arrays that take no more room than they say, and hold nothing but numbers."""
    import numpy as np

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            stored = all(part.compress_type == zipfile.ZIP_STORED for part in parts)
            if not stored or sum(part.file_size for part in parts) > len(data):
                return False
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            return all(arrays[name].dtype.kind in _PLAIN for name in arrays.files)
    except (
        *(OSError, EOFError, ValueError, KeyError, TypeError, AttributeError, RuntimeError, MemoryError),
        *(OverflowError, zipfile.BadZipFile, zlib.error, struct.error),
    ):
        return False
