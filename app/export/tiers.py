"""Speech as linguists' programs hold it: a tier per speaker, whose intervals never overlap.

What does overlap within a tier (a voice on two tracks, odd times) is moved on until the one before has ended.
Words are columns rather than objects: a long day has a hundred thousand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.export import rows
from app.export.characters import clean
from app.export.clock import milliseconds
from app.export.labels import Labels, unknown
from app.export.timed_text import timed_words
from app.transcript import Segment, SpeakerId, Transcript, Word
from app.translation import noop

_TEXT, _START, _END = attrgetter("text"), attrgetter("start"), attrgetter("end")


@dataclass(frozen=True, slots=True)
class TierOptions:
    """``words`` adds a tier of single words to each speaker's."""

    words: bool = field(default=False, metadata={"label": noop("A tier of words for each speaker")})


class Spans(NamedTuple):
    """Texts with their milliseconds, one after the other without overlap, each at least one long."""

    starts: rows.Whole
    ends: rows.Whole
    texts: Sequence[str]

    def rows(self) -> list[tuple[int, int, str]]:
        """Start, end and text of each."""
        return list(zip(self.starts.tolist(), self.ends.tolist(), self.texts, strict=True))


class Tier(NamedTuple):
    """What one speaker says. Names differ from tier to tier. ``words`` lie within what was ``said``, first
    ``counts[0]`` within the first, and so on; there are none if not asked for."""

    name: str
    said: Spans
    words: Spans
    counts: Sequence[int]


def tiers(transcript: Transcript, options: TierOptions) -> list[Tier]:
    """A tier for each speaker who says something, in the order of the speakers; nobody's last."""
    whole = _columns(transcript, options)
    said: dict[SpeakerId | None, list[int]] = {speaker.id: [] for speaker in transcript.speakers}
    for at, segment in enumerate(whole.segments):
        key = segment.speaker if segment.speaker in said else None
        said.setdefault(key, []).append(at)
    names = _names(transcript)
    return [_tier(names.get(speaker, unknown()), places, whole) for speaker, places in said.items() if places]


def length(transcript: Transcript, made: list[Tier]) -> int:
    """Milliseconds until the recording and every tier have ended; at least one."""
    ends = [int(tier.said.ends[-1]) for tier in made]
    return max([milliseconds(transcript.duration), 1, *ends])


def _names(transcript: Transcript) -> dict[SpeakerId | None, str]:
    labels = Labels(transcript)
    names: dict[SpeakerId | None, str] = {}
    for speaker in transcript.speakers:
        name = labels.voice(speaker.id).name
        if name in {*names.values(), unknown()}:
            name = f"{name} ({speaker.number}, {speaker.id})"
        names[speaker.id] = name
    return names


class _Columns(NamedTuple):
    """All paragraphs with text and all their words, in the order of the transcript; ``begins`` in seconds,
    ``firsts`` is where each paragraph's words begin."""

    segments: list[Segment]
    begins: NDArray[np.float64]
    said: Spans
    words: tuple[rows.Whole, rows.Whole, NDArray[np.object_]]
    counts: rows.Whole
    firsts: rows.Whole


def _columns(transcript: Transcript, options: TierOptions) -> _Columns:
    # All at once and in order: they lie in memory so, and jumping to and fro takes as long as all the rest.
    segments: list[Segment] = []
    texts: list[str] = []
    words: list[Word] = []
    counts: list[int] = []
    for segment in transcript.segments:
        text = clean(segment.text)
        if text:
            own = timed_words(segment, text)[0] if options.words else ()
            segments.append(segment)
            texts.append(text)
            words += own
            counts.append(len(own))
    many = np.array(counts, np.int64)
    spoken = (*_times(words), rows.objects([*map(_TEXT, words)]))
    begins = np.fromiter(map(_START, segments), np.float64, len(segments))
    return _Columns(segments, begins, Spans(*_times(segments), texts), spoken, many, np.cumsum(many) - many)


def _times(items: Sequence[Segment] | Sequence[Word]) -> tuple[rows.Whole, rows.Whole]:
    count = len(items)
    return rows.milliseconds(map(_START, items), count), rows.milliseconds(map(_END, items), count)


def _tier(name: str, places: Sequence[int], whole: _Columns) -> Tier:
    own = np.array(places)
    own = own[np.argsort(whole.begins[own], kind="stable")]
    counts = whole.counts[own]
    starts, ends = _apart(whole.said.starts[own], whole.said.ends[own], np.maximum(counts, 1))
    said = Spans(starts, ends, [whole.said.texts[at] for at in own.tolist()])
    shift = whole.firsts[own] - (np.cumsum(counts) - counts)
    which = np.arange(counts.sum()) + np.repeat(shift, counts)
    begin, end, tokens = whole.words
    words = Spans(begin[which], end[which], tokens[which].tolist())
    if len(which):
        _fit(words, said, counts.tolist())
    return Tier(name, said, words, counts.tolist())


def _apart(starts: rows.Whole, ends: rows.Whole, least: rows.Whole) -> tuple[rows.Whole, rows.Whole]:
    """Starts and ends one after the other, each as long as its ``least``."""
    ends = np.maximum(ends, starts + least)
    if np.any(starts[1:] < ends[:-1]):
        free = 0
        for at, (start, end, size) in enumerate(
            zip(starts.tolist(), ends.tolist(), least.tolist(), strict=True)
        ):
            starts[at] = max(start, free)
            free = ends[at] = max(end, max(start, free) + size)
    return starts, ends


def _fit(words: Spans, said: Spans, counts: Sequence[int]) -> None:
    """Put the times of words that overlap, take no time or lie outside their paragraph right."""
    edges = [0, *accumulate(counts)]
    firsts, lasts = np.array(edges[:-1]), np.array(edges[1:]) - 1
    free = np.concatenate([[0], words.ends[:-1]])
    free[firsts] = said.starts
    odd = (words.starts < free) | (words.ends <= words.starts)
    odd[lasts] |= words.ends[lasts] > said.ends
    if not odd.any():
        return
    for at in np.unique(np.searchsorted(firsts, np.flatnonzero(odd), "right") - 1).tolist():
        own = slice(edges[at], edges[at + 1])
        given = zip(words.starts[own].tolist(), words.ends[own].tolist(), strict=True)
        right = list(_one_after_another(list(given), int(said.starts[at]), int(said.ends[at])))
        words.starts[own], words.ends[own] = zip(*right, strict=True)


def _one_after_another(given: Sequence[tuple[int, int]], begin: int, stop: int) -> Iterator[tuple[int, int]]:
    """Start and end of each word: one after the other, none shorter than 1 ms, all from ``begin`` to
    ``stop``, which leave room for that."""
    free, count = begin, len(given)
    for index, (start, end) in enumerate(given):
        after = count - index - 1
        start = min(max(start, free), stop - after - 1)  # noqa: PLW2901
        free = min(max(end, start + 1), stop - after)
        yield start, free
