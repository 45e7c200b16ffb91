"""Names of people, found in a meeting's notes: to be offered when a speaker is named. No Qt.

A wrong find is a line in a list of suggestions, a missed one is typing; so what looks like a name is taken.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

#: What stands before a list of those who are there, in the languages of the window and some neighbours.
_HEADS: Final = (
    "attendees|attending|participants?|present|in the room|people|who|"
    "teilnehmer|teilnehmende|teilnehmerinnen und teilnehmer|anwesend|anwesende|dabei|"
    "présents?|présentes|participantes?|participant·e·s|personnes présentes|"
    "asistentes?|presentes?|personas|partecipanti|presenti|deelnemers|aanwezig|deltagare|närvarande|"
    "deltagere|til stede|osallistujat|obecni|uczestnicy|účastníci|přítomni|участники|присутствуют|"
    "与会者|与会人员|参会人|参会人员|参会者|出席|出席者|参加者|參加者|與會者|참석자|الحضور|المشاركون|נוכחים|משתתפים"
)
_HEAD: Final = re.compile(rf"^\s*(?:{_HEADS})\s*[:：]\s*(?P<rest>.*)$", re.IGNORECASE)
_WITH: Final = re.compile(
    r"(?:^|[\s(])(?:with|mit|avec|con|com|met|med|kanssa|z|ze|with:|mit:|avec:|con:)[:\s]+(?P<rest>.+)$",
    re.IGNORECASE,
)
_SEPARATOR: Final = re.compile(
    r"\s*[,;，；、/&+|•·]\s*|\s+(?:and|und|et|y|e|en|og|och|ja|i|a|和|与|及|と)\s+", re.IGNORECASE
)
_BULLET: Final = re.compile(r"^\s*(?:[-*•–—▪◦]|\d{1,2}[.)]|\[[ xX]?\])\s+")
_ASIDE: Final = re.compile(r"\s*[(（\[<].*$|\s+[-–—:]\s.*$")  # (product), <a@b.c>, – sales
_PARTICLES: Final = frozenset(
    "af al ap bin bint da das de dei del della den der des di do dos du e el ibn la las le los mac of st "  # noqa: SIM905
    "te ten ter van vom von y zu zum zur".split()
)
_MOST_WORDS: Final = 5
_LONGEST: Final = 60


def names_in(lines: Iterable[str]) -> list[str]:
    """Names of people in the lines of notes, in the order they are found, each once."""
    found: list[str] = []
    listing = False  # the line before announced a list
    for line in lines:
        head = _HEAD.match(line)
        if head is not None:
            # Somebody said that these are names; a room or an address among them spoils nothing.
            parts = (_ASIDE.sub("", part) for part in _split(head["rest"]))
            found += [name for part in parts if (name := _name(part, alone=True))]
            listing = not head["rest"].strip()
            continue
        together = _WITH.search(line)
        people = _leading(together["rest"]) if together is not None else []
        people = people or _people(_BULLET.sub("", line), alone=listing)
        listing = listing and bool(people)
        found += people
    return list(dict.fromkeys(found))


def _people(text: str, *, alone: bool) -> list[str]:
    """The names of a text that consists of names only, else nothing. ``alone``: where names are expected, one
    word is one."""
    parts = [part for part in (_ASIDE.sub("", part) for part in _split(text)) if part.strip()]
    names = [_name(part, alone=alone) for part in parts]
    return [name for name in names if name] if all(names) else []


def _leading(text: str) -> list[str]:
    """The names that a text begins with: ``Ana Ruiz and Jonas about the budget``."""
    found: list[str] = []
    for part in _split(text):
        words = part.split()
        taken = 0
        while taken < len(words) and _belongs(words[taken], first=not taken):
            taken += 1
            if words[taken - 1][-1] in ".:!?" and len(words[taken - 1]) > 2:  # the sentence ends
                break
        name = _name(" ".join(words[:taken]).rstrip(".:!?"), alone=True) if taken else None
        if name is None:
            break
        found.append(name)
        if taken < len(words):
            break
    return found


def _split(text: str) -> list[str]:
    return [part for part in _SEPARATOR.split(text.strip().rstrip(".")) if part]


def _name(text: str, *, alone: bool) -> str | None:
    """``text`` as a name, or ``None`` where it does not look like one."""
    words = text.strip().lstrip("@").split()
    name = " ".join(words)
    if not words or len(words) > _MOST_WORDS or len(name) > _LONGEST:
        return None
    if not all(_belongs(word, first=not at) for at, word in enumerate(words)):
        return None
    if words[-1].casefold() in _PARTICLES:
        return None
    caseless = name.lower() == name.upper()
    return name if alone or (len(words) > 1 and not caseless) else None


def _belongs(word: str, *, first: bool) -> bool:
    """Whether a word may be part of a name."""
    core = word.strip(".'’")
    if not core or not all(letter.isalpha() or letter in "-'’.·" or _joins(letter) for letter in core):
        return False
    if core[0].lower() == core[0].upper():  # a script without capitals
        return True
    return (
        core[0].isupper()
        or (not first and core.casefold() in _PARTICLES)
        or core.startswith(("al-", "d'", "d’", "l'", "l’"))
    )


def _joins(letter: str) -> bool:
    """Marks that combine with the letter before, as Indic scripts and decomposed accents have them."""
    return unicodedata.category(letter).startswith("M")
