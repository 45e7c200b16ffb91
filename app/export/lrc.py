"""LRC, the lyrics format of music players: a line, and when it begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from app.export.base import expect
from app.export.cues import Cue, SubtitleOptions, cues
from app.export.paragraphs import title
from app.export.subtitles import GUARD, Subtitles, every_character
from app.transcript import Transcript
from app.translation import noop

_EMPTY_AFTER = 3000  # milliseconds of silence after which the line before is taken off the screen

# A bracket before a digit or a letter would be a time or a tag; angle brackets hold the times of words.
_ACTIVE = re.compile(r"[\[<](?=[0-9A-Za-z#])")
_TWO = tuple(f"{number:02d}" for number in range(100))
_LINE = re.compile(r"\[(\d{2,}):(\d\d)\.(\d\d)\](.*)")


class Lrc(Subtitles):
    """One line per subtitle, ``[mm:ss.xx]``; an empty one where there is silence."""

    id: ClassVar[str] = "lrc"
    label: ClassVar[str] = noop("Lyrics, LRC (.lrc)")
    extension: ClassVar[str] = ".lrc"

    def render(self, transcript: Transcript, options: SubtitleOptions) -> bytes:
        head = f"[ti:{title(transcript).replace('[', '(').replace(']', ')')}]"
        lines = [f"[{_stamp(start)}]{text}" for start, text in self._lines(cues(transcript, options))]
        return "\n".join([head, *lines, ""]).encode()

    def time_line(self, cue: Cue) -> str:
        return _stamp(cue.start)

    def cue_text(self, cue: Cue) -> str:
        return _texts([cue])[0]

    def _lines(self, made: list[Cue]) -> Iterator[tuple[int, str]]:
        last = len(made) - 1
        for index, text in enumerate(_texts(made)):
            cue = made[index]
            yield cue.start, text
            if index == last or made[index + 1].start - cue.end >= _EMPTY_AFTER:
                yield cue.end, ""

    def verify(self, data: bytes, transcript: Transcript, options: SubtitleOptions) -> None:
        _, *lines = data.decode().removesuffix("\n").split("\n")
        made = cues(transcript, options)
        expected = list(self._lines(made))
        expect(len(lines) == len(expected), "number of lines")
        for line, (start, text) in zip(lines, expected, strict=True):
            found = _LINE.fullmatch(line)
            expect(found is not None and found[4] == text, "text")
            if found is not None:
                minutes, seconds, hundredths = map(int, found.groups()[:3])
                expect((minutes * 60 + seconds) * 100 + hundredths == start // 10, "time")
        every_character(made, transcript, options)


def _texts(made: list[Cue]) -> list[str]:
    """Each as one line; all at once, since there are twenty thousand in a day."""
    if not made:
        return []
    lines = [f"{cue.name}: {cue.text}" if cue.named else cue.text for cue in made]
    joined = "\0".join(lines).replace("\n", " ")  # no text holds a NUL
    return _ACTIVE.sub(rf"\g<0>{GUARD}", joined).split("\0")


def _stamp(ms: int) -> str:
    seconds = ms // 1000
    return f"{seconds // 60:02d}:{_TWO[seconds % 60]}.{_TWO[ms // 10 % 100]}"
