"""noScribe: HTML whose anchors say when and who.

``<p><a name="ts_1500_4200_S00">S00: Good morning.</a></p>``, milliseconds (kaixxx/noScribe, main.py and
utils.html_to_webvtt). The first paragraph is the title, the next says how it was made. Names that were
given in noScribe's editor stand in the text only, in front of a paragraph. Times shown in the text
(``[00:01:05]``) are no words.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from app.foreign.clock import number
from app.foreign.markup import Tag, pieces
from app.foreign.values import Raw, Said

_NAME: Final = re.compile(r"ts_(\d{1,12})_(\d{1,12})(?:_(.{0,100}))?", re.DOTALL)
_SHOWN: Final = re.compile(r"\[\d{1,2}:\d\d:\d\d\]")
_PREFIX: Final = re.compile(r"\s*/{0,2}([^:<>\n/]{1,60}):\s?")
_Anchor = tuple[float | None, float | None, str]
_MOST_WORDS, _LONGEST_TITLE = 4, 300
_MADE_OF: Final = re.compile(r"(?:Audio source|Audiodatei|Audio-Quelle)[^:\n]{0,40}: ?([^\n]{1,500})")


def read(text: str) -> Raw | None:
    """A noScribe file; ``None`` for anything else."""
    if "<" not in text[:1000] or "ts_" not in text:
        return None
    found = _Found()
    for piece in pieces(text):
        found.take(piece)
    return found.raw() if found.turns else None


@dataclass
class _Found:
    """What has been read so far. ``turns`` with whether each is the first of its paragraph."""

    turns: list[tuple[Said, bool]] = field(default_factory=list)
    title: str = ""
    media: str = ""
    before: list[str] = field(default_factory=list)  # text outside anchors
    said: list[str] = field(default_factory=list)
    anchor: _Anchor | None = None
    first: bool = False

    def take(self, piece: Tag | str) -> None:
        if isinstance(piece, str):
            (self.said if self.anchor else self.before).append(piece)
        elif piece.name == "p":
            self._paragraph(ends=piece.closes)
        elif piece.name == "meta" and piece.attributes.get("name") == "audio_source":
            self.media = piece.attributes.get("content", "")
        elif piece.name == "br":
            (self.said if self.anchor else self.before).append("\n")
        elif piece.name == "a":
            if self.anchor is not None:
                start, end, speaker = self.anchor
                text = _SHOWN.sub(" ", "".join(self.said))
                self.turns.append((Said(text, start, end, speaker or None), self.first))
                self.first = False
            self.said.clear()
            self.anchor = _anchor(piece)

    def _paragraph(self, *, ends: bool) -> None:
        if ends and not self.turns:
            whole = "".join(self.before)
            made_of = _MADE_OF.search(whole)
            self.media = self.media or (made_of[1] if made_of else "")
            self.title = self.title or " ".join(whole.split())
        self.before.clear()
        self.first = not ends

    def raw(self) -> Raw:
        """Names in front of paragraphs taken for their speakers': the commonest of each."""
        given: dict[str, Counter[str]] = {}
        for turn, first in self.turns:
            prefix = _PREFIX.match(turn.text)
            if turn.speaker and first and prefix and len(prefix[1].split()) <= _MOST_WORDS:
                given.setdefault(turn.speaker, Counter())[prefix[1].strip()] += 1
        names = {old: new.most_common(1)[0][0] for old, new in given.items()}
        turns = tuple(_named(turn, names) for turn, _ in self.turns)
        return Raw(
            "noScribe",
            turns,
            self.title if len(self.title) <= _LONGEST_TITLE else "",
            media=self.media,
            cues=True,
        )


def _named(turn: Said, names: dict[str, str]) -> Said:
    name = names.get(turn.speaker or "", turn.speaker)
    prefix = _PREFIX.match(turn.text)
    text = turn.text
    if prefix is not None and prefix[1].strip() in (name, turn.speaker):
        text = text[prefix.end() :]
    return Said(text.replace("//", " "), turn.start, turn.end, name)


def _anchor(tag: Tag) -> _Anchor | None:
    found = None if tag.closes else _NAME.fullmatch(tag.attributes.get("name", ""))
    if found is None:
        return None
    return number(int(found[1]), 1000.0), number(int(found[2]), 1000.0), (found[3] or "").strip("/ ")
