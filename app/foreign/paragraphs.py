"""Text with names and times on lines of their own: Otter, Zoom, Teams' documents, Hansard's own text.

- Otter: ``Maya Chen  0:12`` and the text below; ``Transcribed by https://otter.ai`` at the end
- Teams (DOCX): ``Maya Chen   0:03`` and the text below; earlier ``0:0:0.0 --> 0:0:3.5``, name, text
- Zoom: ``[Maya Chen] 10:02:11`` and the text below; the chat ``10:02:11 From Maya Chen to Everyone: …``
- Hansard: ``Maya  00:12``, only the time where the same person goes on
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from app.foreign.clock import CLOCK, seconds
from app.foreign.names import from_text
from app.foreign.values import Raw, Said

_HEADING: Final = re.compile(rf"(?:(\S.{{0,120}}?)(?:[ \u00a0]{{2,40}}|[ \u00a0]*\t[ \u00a0\t]*))?({CLOCK})")
_BEHIND: Final = re.compile(rf"({CLOCK})(?: {{2,4}}|\t)(?=\S)")
_ZOOM: Final = re.compile(r"\[([^\[\]\n]{1,120})\] (\d{1,2}:\d\d:\d\d)")
_CHAT: Final = re.compile(
    r"(\d{1,2}:\d\d:\d\d)[ \t]{1,4}From {1,2}(.{1,120}?)(?: {1,2}to {1,2}.{1,80}?)? ?:[ \t]?(.{0,20000})"
)
_ARROW: Final = re.compile(rf"(?:(\S.{{0,120}}?)\s{{1,10}})?({CLOCK})\s{{0,5}}-->\s{{0,5}}({CLOCK})")
_FOOTER: Final = re.compile(r"transcribed by https?://otter\.ai", re.IGNORECASE)
_LONGEST_HEAD: Final = 240
_DAY: Final = 24 * 3600.0


class _Head(NamedTuple):
    line: int
    speaker: str | None
    start: float
    end: float | None = None
    text: str = ""  # behind it, on its line


def read(text: str, program: str = "") -> Raw | None:
    """Such a text; ``None`` for anything else. ``program``: what made it, where that is known."""
    lines = text.split("\n")
    footer = next(
        (n for n in range(len(lines) - 1, max(-1, len(lines) - 8), -1) if _FOOTER.search(lines[n][:200])),
        None,
    )
    if footer is not None:
        lines, program = lines[:footer], "Otter"
    for name, find in (("Zoom", _zoom_heads), ("Zoom", _chat_heads), ("", _arrows), ("", _headings)):
        heads = find(lines)
        if heads:
            return _raw(program or name or "Text", lines, heads, named_below=find is _arrows)
    return None


def _raw(program: str, lines: Sequence[str], heads: Sequence[_Head], *, named_below: bool) -> Raw | None:
    turns: list[Said] = []
    for place, head in enumerate(heads):
        stop = heads[place + 1].line if place + 1 < len(heads) else len(lines)
        body = [line for line in (head.text, *lines[head.line + 1 : stop]) if line.strip()]
        speaker = head.speaker
        if named_below and speaker is None and len(body) > 1:
            speaker, body = body[0].strip(), body[1:]
        turns.append(Said("\n".join(body), head.start, head.end, speaker))
    if not any(turn.text for turn in turns):
        return None
    if not any(turn.speaker for turn in turns):
        turns = from_text(turns)
    above = [line.strip() for line in lines[: heads[0].line] if line.strip()]
    title = above[0] if above and len(above[0]) <= 200 else ""
    return Raw(program, tuple(turns), title)


def _found(lines: Sequence[str], match: Callable[[int, str], _Head | None]) -> list[_Head]:
    return [head for number, line in enumerate(lines) if (head := match(number, line)) is not None]


def _headings(lines: Sequence[str]) -> list[_Head]:
    """``Name  0:12``, or ``0:12`` where the one before goes on; then the text may stand behind it."""
    speaker: str | None = None
    made: list[_Head] = []
    for number, line in enumerate(lines):
        if ":" not in line[:_LONGEST_HEAD]:
            continue
        behind = _BEHIND.match(line)
        if behind is not None and (at := seconds(behind[1])) is not None:
            made.append(_Head(number, speaker, at, None, line[behind.end() :]))
            continue
        found = _HEADING.fullmatch(line.strip()) if len(line) <= _LONGEST_HEAD else None
        start = seconds(found[2]) if found is not None else None
        if found is None or start is None:
            continue
        speaker = found[1].strip() if found[1] else speaker
        made.append(_Head(number, speaker, start))
    return made


def _zoom_heads(lines: Sequence[str]) -> list[_Head]:
    def head(number: int, line: str) -> _Head | None:
        found = _ZOOM.fullmatch(line.strip()) if len(line) <= _LONGEST_HEAD else None
        start = seconds(found[2]) if found is not None else None
        return None if found is None or start is None else _Head(number, found[1].strip(), start)

    return _from_first(_found(lines, head))


def _chat_heads(lines: Sequence[str]) -> list[_Head]:
    def head(number: int, line: str) -> _Head | None:
        found = _CHAT.fullmatch(line.strip()) if " From " in line[:40] or "\tFrom " in line[:40] else None
        start = seconds(found[1]) if found is not None else None
        return (
            None if found is None or start is None else _Head(number, found[2].strip(), start, None, found[3])
        )

    return _from_first(_found(lines, head))


def _arrows(lines: Sequence[str]) -> list[_Head]:
    def head(number: int, line: str) -> _Head | None:
        found = _ARROW.fullmatch(line.strip()) if "-->" in line and len(line) <= _LONGEST_HEAD else None
        if found is None:
            return None
        start, end = seconds(found[2]), seconds(found[3])
        return None if start is None or end is None else _Head(number, found[1], start, max(start, end))

    return _found(lines, head)


def _from_first(heads: list[_Head]) -> list[_Head]:
    """Times of day as times since the first; a night between them is passed."""
    made: list[_Head] = []
    day = 0.0
    for head in heads:
        if made and head.start + day - heads[0].start < made[-1].start - _DAY / 2:
            day += _DAY
        made.append(head._replace(start=max(0.0, head.start + day - heads[0].start)))
    return made
