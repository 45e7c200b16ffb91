"""Recognises playlists, concat scripts, session descriptions and manifests by their content.

FFmpeg would follow what they name: other files of the folder, or the network. The format whitelist in
:mod:`engine.audio.media` already refuses them; this tells the user why.
"""

from __future__ import annotations

import re
from typing import Final

#: How much of a file is looked at, in bytes.
HEAD: Final = 4096

_OPENINGS: Final = (
    b"#extm3u",
    b"ffconcat",
    b"[playlist]",
    b"[reference]",
    b"[internetshortcut]",
    b"<asx",
    b"<smil",
    b"rtsptext",
    b"smtext",
    b"v=0\r",
    b"v=0\n",
)
_MANIFEST: Final = re.compile(rb"<(mpd|smil|asx|playlist|smoothstreamingmedia|manifest)[\s>]")
_ADDRESS_LINE: Final = re.compile(rb"(#[^\n]*\n|\s)*[a-z][a-z0-9+.-]{1,15}://[\x21-\x7e]")

#: A path that FFmpeg would take for an address or a pseudo-protocol of its own.
_ADDRESS: Final = re.compile(
    r"[a-z][a-z0-9+.-]+://|(concat|concatf|subfile|crypto|data|cache|async|pipe|fd|tee|md5|lavfi)[:,]",
    re.IGNORECASE,
)


def is_script(head: bytes) -> bool:
    """Whether a file that starts with ``head`` names other files or addresses to open."""
    text = _after_id3(head).lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith(_OPENINGS) or _ADDRESS_LINE.match(text):
        return True
    return text.startswith(b"<") and _MANIFEST.search(text) is not None


def is_address(path: str) -> bool:
    """Whether ``path`` is written like an address: ``https://…``, ``concat:…``."""
    return _ADDRESS.match(path) is not None


def _after_id3(head: bytes) -> bytes:
    """``head`` without the ID3v2 tags that FFmpeg skips before it looks at the content."""
    while head.startswith(b"ID3") and len(head) >= 10:
        size = 0
        for byte in head[6:10]:
            size = size << 7 | byte & 0x7F
        head = head[10 + size :]
    return head
