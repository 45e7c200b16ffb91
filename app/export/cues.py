"""Subtitles made out of words: what is on screen, from when to when.

Text is cut where a sentence, a clause or a long pause ends, else evenly, so that each piece fits the
lines and the longest time; then the times are made to follow one another, with a gap, and each stays until
it can have been read, if the next one leaves it the time. None begins more than half a second late: where
turns are shorter than subtitles can be, those that fit the lines share one, else the time on screen and the
gap give way; in a crowd that leaves no time at all, the number of lines.

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
from app.export.sharing import Raw, Sharing
from app.export.timed_text import has_unspaced
from app.transcript import SpeakerId, Transcript
from app.translation import noop

_BLINK = 500  # milliseconds; a gap this short between two subtitles is seen as flicker, so it is closed
_LATE = 500  # milliseconds after it was spoken that a subtitle begins, at most
_NEVER: Final = 2**62  # milliseconds; when what follows the last subtitle begins
_GLIMPSE = 200  # milliseconds that are left to each where there is no time for the shortest


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
    speaks (both, where two do), shown where ``named``. ``wide`` characters are read fewer a second. It begins
    ``late`` after its first word; the ``dashes`` before turns are no part of what was said."""

    start: int
    end: int
    text: str
    name: str
    named: bool
    overlap: bool
    wide: bool = False
    late: int = 0
    dashes: int = 0


def cues(transcript: Transcript, options: SubtitleOptions) -> list[Cue]:
    """All subtitles: starts and ends rise, none overlaps the next, none begins more than half a second late.

    Where people talk at the same time their subtitles take turns; one that finds its place taken waits
    for the one before it to have been readable, or shares its place.
    """
    labels = Labels(transcript)
    show = options.names and bool(labels)
    language, wide = transcript.language, reading.wide(transcript.language)
    wide_width = reading.width(options.line_length, language)
    names: dict[SpeakerId | None, str] = {}
    raw: list[Raw] = []
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
            raw.append((earliest, round(end * 1000), lines, name, overlap, many, segment))
    raw.sort(key=_BEGIN)  # stable: a segment's own order stays
    sharing = Sharing(options, language, labels if show else None)
    return _follow(raw, reading.speed(options.speed, language), options, sharing)


_BEGIN: Final = itemgetter(0)


def _follow(raw: Sequence[Raw], wide_speed: float, options: SubtitleOptions, sharing: Sharing) -> list[Cue]:
    """Times one after the other, and names where the speaker changes."""
    shortest, longest = milliseconds(options.shortest), milliseconds(options.longest)
    per, per_wide = 1000 / options.speed, 1000 / wide_speed
    gap, after = options.gap, options.gap + _BLINK
    glimpse = max(min(_GLIMPSE, shortest), 1)
    crowded = shortest + gap - _LATE  # one that begins sooner after another would wait too long for it
    result: list[Cue] = []
    free, before, shown, last = 0, "", 0, len(raw)
    for index, (said, stop, text, name, overlap, wide, _) in enumerate(raw, 1):
        if index <= shown:  # in the subtitle before
            continue
        start, shown, dashes = max(said, free), index, 0
        following = raw[index][0] if index < last else _NEVER
        if following < start + crowded:
            together, stop, text, name, overlap, wide, dashes = sharing.shared(  # noqa: PLW2901
                raw, index - 1, start + crowded, start + glimpse - _LATE
            )
            shown = index - 1 + together
            following = raw[shown][0] if shown < last else _NEVER
        end = min(max(stop, start + ceil(len(text) * (per_wide if wide else per))), start + longest)
        if end > following - after:
            end = min(following - gap, start + longest)
        if end < start + shortest:
            end = start + shortest
            if end + gap > following + _LATE:
                end = max(following + _LATE - gap, start + glimpse)
        free = min(end + gap, following + _LATE)
        result.append(Cue(start, end, text, name, name != before, overlap, wide, start - said, dashes))
        before = name
    return result
