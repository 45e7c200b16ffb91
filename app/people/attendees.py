"""Who is expected in a meeting, as somebody types it or pastes it out of a calendar. Pure.

It becomes a line of the meeting's notes, where names are found when a speaker is named, and says of how many
voices there are at most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app import cleaning
from app.translation import tr
from engine.protocol import RunOptions, SpeakerHint

MOST: Final = 50  # names; a longer list is no meeting that is told apart

_PIECE: Final = re.compile(r'(?:"[^"\n]*"|<[^<>\n]*>|\([^()\n]*\)|[^,;，；、\n\t|•])+')
_FORMAL: Final = re.compile(r'(?:"[^"\n]*"|<[^<>\n]*>|\([^()\n]*\)|[^;；\n\t])+')  # commas are inside names
_AND: Final = re.compile(r"\s+(?:and|und|et|y|和|与)\s+", re.IGNORECASE)
_MAIL: Final = re.compile(r"^[^\s@<>]+@[^\s@<>]+$")
_ASIDE: Final = re.compile(r"<[^<>]*>|\([^()]*\)|（[^（）]*）|\[[^\[\]]*\]")
_MARKED: Final = re.compile(r"^\s*(?:[-*–—▪◦]|\d{1,2}[.)]|@)\s*")
_HEAD: Final = re.compile(r"^\s*[^\W\d_][\w ]{2,30}[:：]\s*")  # Attendees:, Teilnehmer:
_LAST_FIRST: Final = re.compile(r"^([^,]+),\s*([^,]+)$")


def typed(text: str) -> tuple[str, ...]:
    """The names in ``text``, in order, each once: with commas, semicolons or one a line, with addresses in
    ``<>`` or alone, with ``Last, First`` where semicolons or quotes part people."""
    found: dict[str, str] = {}
    for written in text.splitlines():
        line = _HEAD.sub("", written)
        formal = ";" in line and "<" in line
        for piece in _FORMAL.findall(line) if formal else [line]:
            whole = formal and "<" in piece  # Last, First <address>
            for part in [piece] if whole else _PIECE.findall(piece):
                for each in [part] if '"' in part or "<" in part else _AND.split(part):
                    if name := _name(each, formal=whole):
                        found.setdefault(name.casefold(), name)
    return tuple(found.values())[:MOST]


def note_of(names: Sequence[str]) -> str:
    """The line of the notes that says so."""
    return tr("Attendees: {names}", names=", ".join(names))


def hinted(options: RunOptions, names: Sequence[str]) -> RunOptions:
    """``options`` with at most as many speakers as there are attendees, unless a number was given or too few
    are named to say anything."""
    if len(names) < 2 or options.speakers != SpeakerHint():
        return options
    return replace(options, speakers=SpeakerHint(None, len(names)))


def _name(piece: str, *, formal: bool) -> str:
    """One person's name; empty where nothing is left of it."""
    bare = _MARKED.sub("", _ASIDE.sub(" ", piece))
    quoted = '"' in bare
    bare = " ".join(bare.replace('"', " ").split()).strip(" .'’<>")
    turned = _LAST_FIRST.match(bare) if quoted or formal else None
    if turned is not None:
        bare = f"{turned[2]} {turned[1]}"
    mail = re.search(r"<([^<>]*)>", piece)
    if not bare and mail is not None:
        bare = mail[1].strip()
    if _MAIL.match(bare):
        words = re.split(r"[._+-]+", bare.partition("@")[0])
        bare = " ".join(word for word in words if word and not word.isdigit())
    if bare == bare.lower():  # nobody calls people so but in a hurry
        bare = " ".join(word[:1].upper() + word[1:] for word in bare.split())
    return cleaning.name(bare)
