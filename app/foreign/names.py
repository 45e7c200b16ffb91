"""Who speaks: labels that are names, labels that are only numbers, and names that stand in the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from app import cleaning
from app.foreign.values import Said, Turn

#: What programs call somebody they do not know. A number behind it tells them apart, a name it is not.
_NOBODY: Final = re.compile(
    r"(?:(?:unknown|unidentified)[ _-]?(?:speaker|participant)?|(?:speaker|spk|sprecher|locuteur|hablante|"
    r"intervenant|interlocuteur|oratore|participant|person|voice|话者|話者|講者|发言人)"
    r"[ _-]?(?:\d{1,4}|[a-z?]|unknown|inconnu|desconocido)?|unbekannter sprecher|未知发言人|"
    r"s\d{1,4}|@\d{1,4})",
    re.IGNORECASE,
)
_BRACKETED: Final = re.compile(r"\[([^\[\]\n]{1,100})\](?:\n|: ?)(?=\S)")
_CHEVRON: Final = re.compile(r">{2,3} ?([^:<>\[\]\n]{1,60}): ?(?=\S)")
_COLON: Final = re.compile(r"([^:<>\[\](){}\n\"“”]{1,60}):[ \t\n]+(?=\S)")
_MOST_WORDS: Final = 5
#: What this program writes between two names, and between the last two, in each language it speaks.
_JOINED: Final = ((", ", " and "), (", ", " und "), (", ", " et "), (", ", " y "), ("、", "、"))


def is_name(label: str) -> bool:
    """Whether a label is somebody's name, and not only ``Speaker 2`` or ``SPEAKER_01``."""
    return _NOBODY.fullmatch(label.strip()) is None


def label(text: str) -> str | None:
    """A speaker's label as it can be kept; ``None`` for an empty one."""
    return cleaning.one_line(text) or None


def from_text(cues: Sequence[Said]) -> list[Said]:
    """Take speakers out of the text of cues: ``[Name]`` on a line above, ``[SPEAKER_00]: …``, ``>> NAME: …``
    or ``Name: …``.

    One manner holds for the whole file. A cue without a name goes on with the speaker of the one before:
    most programs write it where it changes.
    """
    for pattern, sure in ((_BRACKETED, True), (_CHEVRON, True), (_COLON, False)):
        found = [pattern.match(cue.text) for cue in cues]
        every = [match[1].strip() for match in found if match is not None and _short(match[1])]
        # Nearly every cue begins so, and with the same few: then they are names however they are written.
        whole = len(every) * 10 >= len(cues) * 9 and len(set(every)) * 2 <= len(every)
        given = Counter(name for name in every if whole or _like_a_name(name))
        number = sum(given.values())
        often = number * 2 >= len(cues) or (number >= 4 and len(given) * 2 <= number)
        enough = sure and pattern is _CHEVRON and number
        if not number or not (often or enough or (sure and _on_its_own(cues, given))):
            continue
        made: list[Said] = []
        speaker: str | None = None
        for cue, match in zip(cues, found, strict=True):
            text = cue.text
            if match is not None and match[1].strip() in given:
                speaker, text = label(match[1]), text[match.end() :]
            made.append(replace(cue, text=text, speaker=speaker))
        return made
    return list(cues)


def _on_its_own(cues: Sequence[Said], given: Counter[str]) -> bool:
    """Whether bracketed names stand on a line of their own; ``[Music]`` in front of words does not."""
    starts = (cue.text.split("\n", 1) for cue in cues)
    return any(len(parts) == 2 and parts[0].strip("[] ") in given for parts in starts)


def _short(text: str) -> bool:
    return 0 < len(text.split()) <= _MOST_WORDS and any(character.isalnum() for character in text)


def _like_a_name(text: str) -> bool:
    """Without small letters in front: ``Maya``, ``Dr. Okafor``, ``SPEAKER_00``, ``王小明``."""
    if not is_name(text):
        return True
    return not text[0].islower()


def apart(turns: Sequence[Turn]) -> list[Turn]:
    """Where a label is several of the others at once (``Maya and Tomás``), the first is who speaks and the
    others talk meanwhile."""
    known = {turn.speaker for turn in turns if turn.speaker is not None}
    joined = {name: parts for name in known if (parts := _parts(name, known)) is not None}
    if not joined:
        return list(turns)
    return [
        turn
        if turn.speaker not in joined
        else replace(turn, speaker=joined[turn.speaker][0], overlap=joined[turn.speaker][1:])
        for turn in turns
    ]


def _parts(name: str, known: set[str]) -> tuple[str, ...] | None:
    for between, before_last in _JOINED:
        head, found, last = name.rpartition(before_last)
        parts = (*head.split(between), last)
        if found and all(part in known for part in parts):
            return parts
    return None
