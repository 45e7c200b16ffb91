"""What may stand in an exported line: one line, no controls, nothing a file format cannot hold."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"

#: Controls (C0 without tab and line ends, DEL, C1), halves of surrogate pairs, and non-characters. XML
#: forbids most of them, terminals obey some, and UTF-8 cannot hold surrogates at all.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPACES = re.compile("[ \t\n\r\u2028\u2029]+")  # not the no-break space: French puts one before "?"
_SURROGATES = re.compile("[\ud800-\udfff]")


def clean(text: str) -> str:
    """``text`` as one line: runs of white space become a space, illegal code points U+FFFD."""
    # Nearly every text passes this; it runs at C speed.
    if text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", _ILLEGAL.sub(REPLACEMENT, text)).strip()


def encodable(text: str) -> str:
    """``text`` as it is, but for lone surrogates, which no encoding holds."""
    return _SURROGATES.sub(REPLACEMENT, text)
