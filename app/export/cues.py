"""Subtitles made out of words: what is on screen, from when to when.

Text is cut where a sentence, a clause or a long pause ends, else evenly, so that each piece fits the
lines and the longest time; then the times are made to follow one another, with a gap, and each stays until
it can have been read, if the next one leaves it the time.

The defaults are those of Netflix's timed text style guide (general requirements, and the guides of the
languages without spaces): two lines of 42 characters, 20 characters a second, two frames between subtitles,
gaps of less than half a second closed. Six seconds at most and one at least are a little stricter than its
seven and five sixths.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil
from operator import itemgetter
from typing import Final, NamedTuple

from app.export import reading
from app.export.characters import clean
from app.export.clock import milliseconds
from app.export.cutting import pieces
from app.export.labels import Labels
from app.export.marked import with_unclear
from app.export.timed_text import has_unspaced
from app.transcript import SpeakerId, Transcript
from app.translation import noop

_BLINK = 500  # milliseconds; a gap this short between two subtitles is seen as flicker, so it is closed


@dataclass(frozen=True, slots=True)
class SubtitleOptions:
    """How subtitles are cut. Times in seconds, ``gap`` in milliseconds. The line with a name comes on top
    of ``lines``; languages without spaces have fewer, wider characters (:mod:`app.export.reading`)."""

    names: bool = field(default=True, metadata={"label": noop("Speaker names at changes")})
    sentences: bool = field(default=True, metadata={"label": noop("Split at sentence ends")})
    unclear: bool = field(default=False, metadata={"label": noop("Mark unclear words")})
    line_length: int = field(
        default=42,
        metadata={
            "label": noop("Line length"),
            "unit": noop("characters"),
            "minimum": 10,
            "maximum": 120,
        },
    )
    lines: int = field(default=2, metadata={"label": noop("Lines"), "minimum": 1, "maximum": 4})
    longest: float = field(
        default=6.0, metadata={"label": noop("Longest on screen"), "unit": noop("seconds")}
    )
    shortest: float = field(
        default=1.0, metadata={"label": noop("Shortest on screen"), "unit": noop("seconds")}
    )
    speed: int = field(
        default=20,
        metadata={
            "label": noop("Reading speed, at most"),
            "unit": noop("characters a second"),
            "minimum": 5,
            "maximum": 60,
        },
    )
    gap: int = field(
        default=80,
        metadata={
            "label": noop("Gap between subtitles"),
            "unit": noop("milliseconds"),
            "minimum": 0,
            "maximum": 500,
        },
    )

    def __post_init__(self) -> None:
        """Refuse what no subtitle could satisfy."""
        if self.line_length < 1 or self.lines < 1 or not 0 < self.shortest <= self.longest:
            raise ValueError("subtitle options out of range")
        if self.speed < 1 or not 0 <= self.gap <= 1000:
            raise ValueError("subtitle options out of range")


class Cue(NamedTuple):
    """One subtitle. Times in milliseconds; ``text`` has a line feed between lines; ``name`` is whoever
    speaks (both, where two do), shown where ``named``. ``wide`` characters are read fewer a second."""

    start: int
    end: int
    text: str
    name: str
    named: bool
    overlap: bool
    wide: bool = False


def cues(transcript: Transcript, options: SubtitleOptions) -> list[Cue]:
    """All subtitles: starts and ends rise, none overlaps the next, none is shorter than ``shortest``.

    Where people talk at the same time their subtitles take turns; one that finds its place taken waits
    for the one before it to have been readable.
    """
    labels = Labels(transcript)
    show = options.names and bool(labels)
    language, wide = transcript.language, reading.wide(transcript.language)
    wide_width = reading.width(options.line_length, language)
    names: dict[SpeakerId | None, str] = {}
    raw: list[_Raw] = []
    for segment in transcript.segments:
        text = clean(segment.text)
        if not text:
            continue
        if options.unclear:
            segment = with_unclear(segment, text)  # noqa: PLW2901
            text = segment.text
        name, overlap = "", bool(segment.overlap)
        if show and (overlap or (name := names.get(segment.speaker, "")) == ""):
            name = labels.line(segment)
            if not overlap:
                names[segment.speaker] = name
        many = wide or has_unspaced(text)
        earliest = 0
        for start, end, lines in pieces(segment, text, wide_width if many else options.line_length, options):
            # Odd word times must not change the order of the words.
            earliest = max(earliest, round(start * 1000))
            raw.append((earliest, round(end * 1000), lines, name, overlap, many))
    raw.sort(key=_BEGIN)  # stable: a segment's own order stays
    return _follow(raw, reading.speed(options.speed, language), options)


#: Start, end, text, name, overlap, wide: a :class:`Cue` that has not been given its place yet.
_Raw = tuple[int, int, str, str, bool, bool]
_BEGIN: Final = itemgetter(0)


def _follow(raw: Sequence[_Raw], wide_speed: float, options: SubtitleOptions) -> list[Cue]:
    """Times one after the other, and names where the speaker changes."""
    shortest, longest = milliseconds(options.shortest), milliseconds(options.longest)
    per, per_wide = 1000 / options.speed, 1000 / wide_speed
    gap, after = options.gap, options.gap + _BLINK
    result: list[Cue] = []
    free, before, last = 0, "", len(raw)
    for index, (start, stop, text, name, overlap, wide) in enumerate(raw, 1):
        start = max(start, free)  # noqa: PLW2901
        end = min(max(stop, start + ceil(len(text) * (per_wide if wide else per))), start + longest)
        if index < last and end > (following := raw[index][0]) - after:
            end = min(following - gap, start + longest)
        end = max(end, start + shortest)
        result.append(Cue(start, end, text, name, name != before, overlap, wide))
        free, before = end + gap, name
    return result
