"""SubRip and WebVTT: of players, of Zoom, Teams, Otter, Buzz, Whisper, and Hansard's own.

WebVTT: https://www.w3.org/TR/webvtt1/. SubRip has no standard; what is read is what programs write.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from app.foreign.clock import CLOCK, seconds
from app.foreign.settling import with_speakers
from app.foreign.values import Raw, Said, Word

_TIMES: Final = re.compile(rf"\s{{0,20}}({CLOCK})\s{{0,20}}-->\s{{0,20}}({CLOCK})(?:\s.{{0,500}})?")
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|<\d[\d:.]{0,20}>")
_STAMP: Final = re.compile(rf"<({CLOCK})>")
_VOICE: Final = re.compile(r"<v((?:\.[^\s<>]{0,100})?)[ \t]+([^<>\n]{1,300})>")
_COMMAND: Final = re.compile(r"\{\\[^{}\n]{0,100}\}")
_LANGUAGE: Final = re.compile(r"^Language: ?([a-zA-Z]{2})\b", re.MULTILINE)
_TEAMS: Final = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{18,40}(?:/\d+-\d+)?$")
_LONGEST_LINE: Final = 2_000  # of one that can be the head of a cue
_GUARDS: Final = str.maketrans({"\u200b": None, "\uff5b": "{", "\uff5d": "}"})


class _Cue(NamedTuple):
    before: str  # the line above the times: a number or a name of the cue
    start: float
    end: float
    text: str


def read(text: str) -> Raw | None:
    """A subtitle file; ``None`` for anything else."""
    head = text.lstrip("\ufeff \n")
    vtt = head.startswith("WEBVTT")
    if "-->" not in text:
        return None
    cues = list(_cues(text))
    if not cues or not (vtt or _begins_like_subrip(head)):
        return None
    if vtt:
        turns = [turn for cue in cues for turn in _voices(cue)]
        top = head.split("\n\n", 1)[0]
        language = _LANGUAGE.search(top)
        title = top.split("\n", 1)[0].removeprefix("WEBVTT").strip(" -\t")
        return Raw(
            _program(cues, turns),
            with_speakers(turns),
            title[:200] if "-->" not in title else "",
            language[1].lower() if language else "",
            cues=True,
        )
    turns = [Said(_plain(_COMMAND.sub("", cue.text)).translate(_GUARDS), cue.start, cue.end) for cue in cues]
    return Raw("SRT", with_speakers(turns), cues=True)


def _begins_like_subrip(head: str) -> bool:
    """Whether times come at once, behind a number or not: a text that only tells of times is none."""
    lines = [line for line in head[:4000].split("\n") if line.strip()][:3]
    return any(_TIMES.fullmatch(line) for line in lines if len(line) < _LONGEST_LINE)


def _program(cues: list[_Cue], turns: list[Said]) -> str:
    if any(_TEAMS.match(cue.before) for cue in cues[:20]):
        return "Microsoft Teams"
    if not any(turn.speaker for turn in turns) and all(cue.before == str(n) for n, cue in enumerate(cues, 1)):
        named = with_speakers(turns)
        if any(turn.speaker for turn in named):
            return "Zoom"
    return "WebVTT"


def _cues(text: str) -> Iterator[_Cue]:
    lines = text.split("\n")
    heads = [
        (number, match)
        for number, line in enumerate(lines)
        if "-->" in line and len(line) < _LONGEST_LINE and (match := _TIMES.fullmatch(line)) is not None
    ]
    for place, (number, match) in enumerate(heads):
        start, end = seconds(match[1]), seconds(match[2])
        if start is None or end is None:
            continue
        stop = heads[place + 1][0] if place + 1 < len(heads) else len(lines)
        body = lines[number + 1 : stop]
        # An empty line ends a cue; what follows it belongs to the next, or to nobody (NOTE, STYLE).
        said: list[str] = []
        for line in body:
            if not line.strip():
                if said:
                    break
                continue
            said.append(line.strip())
        else:
            if place + 1 < len(heads) and len(said) > 1 and said[-1].isdigit():
                said.pop()  # no empty line before the next cue's number
        before = lines[number - 1].strip() if number else ""
        yield _Cue(before[:200], start, max(start, end), "\n".join(said))


def _voices(cue: _Cue) -> Iterator[Said]:
    """One turn for each voice of a cue; they share its time."""
    found = list(_VOICE.finditer(cue.text))
    if not found:
        yield Said(_plain(cue.text), cue.start, cue.end, None, _stamped(cue.text, cue))
        return
    lead = _plain(cue.text[: found[0].start()]).strip()
    if lead:
        yield Said(lead, cue.start, cue.end)
    for number, match in enumerate(found):
        stop = found[number + 1].start() if number + 1 < len(found) else len(cue.text)
        inside = cue.text[match.end() : stop]
        yield Said(
            _plain(inside).replace("\u200b", ""),
            cue.start,
            cue.end,
            html.unescape(match[2]).replace("\u200b", ""),
            _stamped(inside, cue),
        )


def _stamped(text: str, cue: _Cue) -> tuple[Word, ...]:
    """Words between the times inside a cue (karaoke)."""
    parts = _STAMP.split(text)
    if len(parts) < 3:
        return ()
    words = [Word(_plain(parts[0]), cue.start)]
    words += [Word(_plain(said), seconds(at)) for at, said in zip(parts[1::2], parts[2::2], strict=True)]
    ends = [word.start for word in words[1:]] + [cue.end]
    return tuple(
        Word(word.text, word.start, end) for word, end in zip(words, ends, strict=True) if word.text.strip()
    )


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", text)).replace("\u200b", "")
