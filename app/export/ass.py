"""Advanced SubStation Alpha (v4.00+), for players and editors that place and colour subtitles."""

from __future__ import annotations

import re
from typing import ClassVar

from app.export.base import expect
from app.export.clock import hundredths
from app.export.cues import Cue, SubtitleOptions, cues
from app.export.paragraphs import title
from app.export.subtitles import GUARD, Subtitles, every_character
from app.transcript import Transcript
from app.translation import noop

_HEAD = """[Script Info]
Title: {title}
ScriptType: v4.00+
WrapStyle: 2
ScaledBorderAndShadow: yes
PlayResX: 1920
PlayResY: 1080

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, \
MarginR, MarginV, Encoding
Style: Default,Arial,54,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,2,96,96,60,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""

# Braces hold commands, a backslash begins one outside of them; SubStation has no way to escape either.
_ACTIVE = re.compile(r"[{}\\]")
_HARMLESS = {"{": "\uff5b", "}": "\uff5d", "\\": f"\\{GUARD}"}


class Ass(Subtitles):
    """The speaker is the event's actor, and in brackets above the text where the speaker changes."""

    id: ClassVar[str] = "ass"
    label: ClassVar[str] = noop("Subtitles, ASS (.ass)")
    extension: ClassVar[str] = ".ass"

    def render(self, transcript: Transcript, options: SubtitleOptions) -> bytes:
        parts = [_HEAD.format(title=_harmless(title(transcript)))]
        actors: dict[str, str] = {}
        for cue in cues(transcript, options):
            text = self.cue_text(cue).replace("\n", "\\N")
            if cue.name not in actors:
                actors[cue.name] = _actor(cue)
            parts.append(
                f"Dialogue: 0,{hundredths(cue.start)},{hundredths(cue.end)},Default,{actors[cue.name]},"
                f"0,0,0,,{text}\n"
            )
        return "".join(parts).encode()

    def time_line(self, cue: Cue) -> str:
        # Hundredths, both cut off alike, so that what does not overlap still does not.
        return f"{hundredths(cue.start)},{hundredths(cue.end)}"

    def cue_text(self, cue: Cue) -> str:
        return _harmless(f"[{cue.name}]\n{cue.text}" if cue.named else cue.text)

    def verify(self, data: bytes, transcript: Transcript, options: SubtitleOptions) -> None:
        import pysubs2

        expected = cues(transcript, options)
        found = pysubs2.SSAFile.from_string(data.decode(), format_="ass")
        expect(len(found) == len(expected), "number of subtitles")
        for event, cue in zip(found, expected, strict=True):
            expect((event.start, event.end) == (cue.start // 10 * 10, cue.end // 10 * 10), "times")
            expect(event.text.strip() == self.cue_text(cue).replace("\n", "\\N").strip(), "text")
            expect(event.name.strip() == _actor(cue).strip(), "name")
        every_character(expected, transcript, options)


def _harmless(text: str) -> str:
    return _ACTIVE.sub(lambda match: _HARMLESS[match[0]], text)


def _actor(cue: Cue) -> str:
    """The name as a field: commas divide fields."""
    return _harmless(cue.name).replace(",", ";")
