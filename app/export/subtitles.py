"""What SRT and WebVTT have in common: the same cues, read back by pysubs2, the same advice on the preview."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections import Counter
from itertools import pairwise
from typing import ClassVar

from app.export.base import Exporter, expect
from app.export.characters import clean
from app.export.cues import Cue, SubtitleOptions, cues, violations
from app.transcript import Transcript

#: Put between two characters that would mean something together; shows nothing.
GUARD = "\u200b"

# Some readers take any line with two times in it for the head of a subtitle.
_TIMESTAMP = re.compile(r"(:\d{1,2})([.,]\d)")


class Subtitles(Exporter[SubtitleOptions]):
    """A subtitle format; subclasses write one cue and say how its text is made harmless."""

    options_type = SubtitleOptions
    head: ClassVar[str] = ""

    @abstractmethod
    def cue_text(self, cue: Cue) -> str:
        """The lines below the times: name and text, with nothing a player would obey but ours."""

    @abstractmethod
    def time_line(self, cue: Cue) -> str:
        """The line with start and end."""

    def render(self, transcript: Transcript, options: SubtitleOptions) -> bytes:
        parts = [self.head]
        for number, cue in enumerate(cues(transcript, options), 1):
            parts.append(f"{number}\n{self.time_line(cue)}\n{self.cue_text(cue)}\n\n")
        return "".join(parts).encode()

    def verify(self, data: bytes, transcript: Transcript, options: SubtitleOptions) -> None:
        import pysubs2

        expected = cues(transcript, options)
        # pysubs2 drops a last line of digits as the next subtitle's number, so give it that number.
        text = f"{data.decode()}{len(expected) + 1}\n"
        # In WebVTT every tag left is ours. In SRT none is: pysubs2 may drop what it takes for one.
        keep = {"keep_html_tags": True} if self.id == "vtt" else {}
        found = pysubs2.SSAFile.from_string(text, format_=self.id, **keep)
        expect(len(found) == len(expected), "number of subtitles")
        for event, cue in zip(found, expected, strict=True):
            expect((event.start, event.end) == (cue.start, cue.end), "times")
            expect(event.text == self.cue_text(cue).strip().replace("\n", "\\N"), "text")
        expect(all(a.end <= b.start for a, b in pairwise(found)), "order")
        shown = Counter("".join(cue.text for cue in expected))
        spoken = Counter("".join(clean(segment.text) for segment in transcript.segments))
        for space in " \n":
            shown.pop(space, None)
            spoken.pop(space, None)
        expect(shown == spoken, "every character once")

    def summary(self, transcript: Transcript, options: SubtitleOptions) -> str:
        """``640 subtitles · 2 lines are longer than 42 characters``."""
        made = cues(transcript, options)
        count = f"{len(made)} subtitle{'' if len(made) == 1 else 's'}"
        long = violations(made, options)
        if not long:
            return count
        lines = "1 line is" if long == 1 else f"{long} lines are"
        return f"{count} · {lines} longer than {options.line_length} characters"


def without_timestamps(text: str) -> str:
    """``text`` with anything that looks like a subtitle's time broken by an invisible character."""
    return _TIMESTAMP.sub(rf"\1{GUARD}\2", text) if ":" in text else text
