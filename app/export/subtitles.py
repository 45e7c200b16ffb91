"""What SRT and WebVTT have in common: the same cues, read back by pysubs2, the same advice on the preview."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from app.export.base import Exporter, Group, expect
from app.export.characters import clean
from app.export.cues import Cue, SubtitleOptions, cues
from app.export.reading import Faults, faults, width
from app.transcript import Transcript
from app.translation import plural

#: Put between two characters that would mean something together; shows nothing.
GUARD = "\u200b"

# Some readers take any line with two times in it for the head of a subtitle.
_TIMESTAMP = re.compile(r"(:\d{1,2})([.,]\d)")


class Subtitles(Exporter[SubtitleOptions]):
    """A subtitle format; subclasses write one cue and say how its text is made harmless."""

    options_type = SubtitleOptions
    group: ClassVar[Group] = "subtitles"
    fixed: ClassVar[bool] = True
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
            expect(event.text.strip() == self.cue_text(cue).strip().replace("\n", "\\N"), "text")
        expect(all(a.end <= b.start for a, b in pairwise(found)), "order")
        every_character(expected, transcript, options)

    def summary(self, transcript: Transcript, options: SubtitleOptions) -> str:
        """``640 subtitles · 2 lines are longer than 42 characters``."""
        return summary(transcript, options)


def every_character(made: list[Cue], transcript: Transcript, options: SubtitleOptions) -> None:
    """Raise unless the subtitles hold each character that was said, once."""
    shown = Counter("".join(cue.text for cue in made))
    shown["-"] -= sum(cue.dashes for cue in made)
    spoken = Counter("".join(clean(segment.text) for segment in transcript.segments))
    ours = " \n[?]" if options.unclear else " \n"
    for item in ours:
        shown.pop(item, None)
        spoken.pop(item, None)
    expect(shown == spoken, "every character once")  # to a counter, none is as good as zero


def summary(transcript: Transcript, options: SubtitleOptions) -> str:
    """How many subtitles, and how many of them break each rule, in one line."""
    made = cues(transcript, options)
    limit = options.line_length
    if made and all(cue.wide for cue in made):
        limit = width(limit, transcript.language)
    broken = _broken(faults(made, options, transcript.language), limit)
    return " · ".join((plural("{n} subtitle", "{n} subtitles", len(made)), *broken))


def _broken(found: Faults, limit: int) -> Iterator[str]:
    """Each rule that is broken, with how often."""
    if n := found.long_lines:
        yield plural(
            "{n} line is longer than {limit} characters",
            "{n} lines are longer than {limit} characters",
            n,
            limit=limit,
        )
    if n := found.fast:
        yield plural(
            "{n} is too fast to read in the time it is shown",
            "{n} are too fast to read in the time they are shown",
            n,
        )
    if n := found.brief:
        yield plural("{n} is shown too briefly", "{n} are shown too briefly", n)
    if n := found.lasting:
        yield plural("{n} is shown too long", "{n} are shown too long", n)
    if n := found.close:
        yield plural("{n} gap is too short", "{n} gaps are too short", n)
    if n := found.late:
        yield plural("{n} begins later than it is spoken", "{n} begin later than they are spoken", n)
    if n := found.many_lines:
        yield plural("{n} has too many lines", "{n} have too many lines", n)


def without_timestamps(text: str) -> str:
    """``text`` with anything that looks like a subtitle's time broken by an invisible character."""
    return _TIMESTAMP.sub(rf"\1{GUARD}\2", text) if ":" in text else text
