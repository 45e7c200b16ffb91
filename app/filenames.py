"""Names for files made out of titles people type: never a path, never refused, readable everywhere.

The same rules on all three systems, so that a folder of exports can be carried from one to another.
"""

from __future__ import annotations

import re
import unicodedata

#: Bytes of UTF-8 in a whole name. File systems allow 255; encrypted and synchronised folders far fewer.
LIMIT = 120

FALLBACK = "Transcript"

_REPLACED = str.maketrans({**dict.fromkeys("/\\:|", "-"), '"': "'", "<": "(", ">": ")", "*": None, "?": None})

#: Marks that turn the direction of what follows: "exe.txt" can be made to read "txt.exe".
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)", re.IGNORECASE)

_ZWJ = "\u200d"


def safe_filename(title: str, extension: str = "", *, ident: str = "", limit: int = LIMIT) -> str:
    """A file name from ``title``, at most ``limit`` bytes of UTF-8 with everything in it.

    ``extension`` comes with its dot. ``ident`` goes behind the title and is never cut: a short id where
    two titles may be the same.
    """
    tail = (f" {ident}" if ident else "") + extension
    stem = _strip(unicodedata.normalize("NFC", _printable(title)).translate(_REPLACED)) or FALLBACK
    if _RESERVED.match(stem):
        stem = f"_{stem}"
    room = limit - len(tail.encode())
    return (_strip(cut_at_grapheme(stem, room)) or FALLBACK) + tail


def cut_at_grapheme(text: str, limit: int) -> str:
    """The longest start of ``text`` within ``limit`` bytes of UTF-8 that splits no visible character."""
    if len(text.encode()) <= limit:
        return text
    end = len(text.encode()[:limit].decode(errors="ignore"))
    whole = end
    while whole > 0 and _joined(text, whole):
        whole -= 1
    # One character with a hundred accents has no edge to cut at: then any code point is one.
    return text[: whole or end]


def _printable(text: str) -> str:
    """Without controls, surrogates, non-characters and direction marks; any white space becomes one space."""
    kept = (char for char in text if char.isspace() or not (char in _BIDI or _unwritable(char)))
    return " ".join("".join(kept).split())


def _unwritable(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cs"} or ord(char) & 0xFFFE == 0xFFFE or char == "\ufeff"


def _strip(name: str) -> str:
    """No hidden file, no option to a command, none of the endings Windows drops."""
    return name.lstrip(" .-").rstrip(" .")


def _joined(text: str, index: int) -> bool:
    """Whether the characters around ``index`` are one to a reader (the main rules of UAX #29)."""
    before, after = text[index - 1], text[index]
    if unicodedata.category(after) in {"Mn", "Me", "Mc"} or _ZWJ in (before, after):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return True  # skin tones; the letters of a flag such as Scotland's
    if unicodedata.combining(before) == 9:
        return True  # a virama binds the next consonant
    if "\u1160" <= after <= "\u11ff" and "\u1100" <= before <= "\u11ff":
        return True  # Hangul written in letters
    if _regional(before) and _regional(after):
        run = index
        while run > 0 and _regional(text[run - 1]):
            run -= 1
        return (index - run) % 2 == 1  # two of them make a flag
    return False


def _regional(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
