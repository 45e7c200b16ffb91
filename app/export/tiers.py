"""Speech as linguists' programs hold it: a tier per speaker, whose intervals never overlap.

What does overlap within a tier (a voice on two tracks, odd times) is moved on until the one before has ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from app.export.characters import clean
from app.export.clock import milliseconds
from app.export.labels import UNKNOWN, Labels
from app.export.timed_text import TimedText, timed_text
from app.transcript import Segment, SpeakerId, Transcript
from app.translation import noop


@dataclass(frozen=True, slots=True)
class TierOptions:
    """``words`` adds a tier of single words to each speaker's."""

    words: bool = field(default=False, metadata={"label": noop("A tier of words for each speaker")})


class Interval(NamedTuple):
    """Milliseconds; at least one long. ``words`` lie within and do not overlap; empty if not asked for."""

    start: int
    end: int
    text: str
    words: tuple[tuple[int, int, str], ...] = ()


class Tier(NamedTuple):
    """What one speaker says. Names differ from tier to tier."""

    name: str
    intervals: list[Interval]


def tiers(transcript: Transcript, options: TierOptions) -> list[Tier]:
    """A tier for each speaker who says something, in the order of the speakers; nobody's last."""
    said: dict[SpeakerId | None, list[Segment]] = {speaker.id: [] for speaker in transcript.speakers}
    for segment in transcript.segments:
        key = segment.speaker if segment.speaker in said else None
        said.setdefault(key, []).append(segment)
    names = _names(transcript)
    made = [
        Tier(names.get(speaker, UNKNOWN), list(_intervals(segments, options)))
        for speaker, segments in said.items()
    ]
    return [tier for tier in made if tier.intervals]


def length(transcript: Transcript, made: list[Tier]) -> int:
    """Milliseconds until the recording and every tier have ended; at least one."""
    ends = [tier.intervals[-1].end for tier in made]
    return max([milliseconds(transcript.duration), 1, *ends])


def _names(transcript: Transcript) -> dict[SpeakerId | None, str]:
    labels = Labels(transcript)
    names: dict[SpeakerId | None, str] = {}
    for speaker in transcript.speakers:
        name = labels.voice(speaker.id).name
        if name in {*names.values(), UNKNOWN}:
            name = f"{name} ({speaker.number}, {speaker.id})"
        names[speaker.id] = name
    return names


def _intervals(segments: list[Segment], options: TierOptions) -> Iterator[Interval]:
    free = 0
    for segment in sorted(segments, key=lambda item: item.start):
        text = clean(segment.text)
        if not text:
            continue
        start = max(milliseconds(segment.start), free)
        end = max(milliseconds(segment.end), start + 1)
        words: tuple[tuple[int, int, str], ...] = ()
        if options.words:
            timed = timed_text(segment, text)
            end = max(end, start + len(timed.starts))
            words = tuple(_words(timed, start, end))
        yield Interval(start, end, text, words)
        free = end


def _words(timed: TimedText, begin: int, stop: int) -> Iterator[tuple[int, int, str]]:
    """Start, end and text of each word: one after the other, none shorter than 1 ms, all from ``begin`` to
    ``stop``, which leave room for that."""
    free, count = begin, len(timed.starts)
    for index in range(count):
        after = count - index - 1
        start = min(max(milliseconds(timed.starts[index]), free), stop - after - 1)
        end = min(max(milliseconds(timed.ends[index]), start + 1), stop - after)
        yield start, end, timed.between(index, index + 1)
        free = end
