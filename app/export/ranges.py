"""A part of a meeting as a meeting of its own: from one time to another, or some of its paragraphs.

Every format then writes, checks and counts only that part.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from math import inf

from app.export.characters import clean
from app.export.material import Material, material
from app.export.timed_text import timed_text
from app.transcript import Segment, SegmentId, Transcript


def cut(transcript: Transcript, start: float, end: float = inf, *, from_zero: bool = False) -> Material:
    """What is said between ``start`` and ``end`` (seconds); words count by their middle.

    Times stay those of the recording unless ``from_zero``: then ``start`` is 0, as in a clip of the audio.
    Who says nothing in the part is not among its speakers. ``audio`` is kept: the caller's to cut.
    """
    whole = material(transcript)
    kept = [part for segment in whole.segments if (part := _part(segment, start, end)) is not None]
    shift = start if from_zero else 0.0
    if shift:
        kept = [_moved(segment, -shift) for segment in kept]
    stop = min(end, max(whole.duration, start))
    return replace(
        _with(whole, kept),
        duration=stop - shift if from_zero else whole.duration,
        notes=tuple(
            replace(note, seconds=note.seconds - shift) for note in whole.notes if start <= note.seconds < end
        ),
        moments=tuple(
            replace(item, seconds=item.seconds - shift)
            for item in whole.moments
            if start <= item.seconds < end
        ),
    )


def only(transcript: Transcript, segments: Collection[SegmentId]) -> Material:
    """The paragraphs named, and the notes and moments that fall into them."""
    whole = material(transcript)
    wanted = frozenset(segments)
    kept = [segment for segment in whole.segments if segment.id in wanted]

    def inside(seconds: float) -> bool:
        return any(segment.start <= seconds <= segment.end for segment in kept)

    return replace(
        _with(whole, kept),
        notes=tuple(note for note in whole.notes if inside(note.seconds)),
        moments=tuple(moment for moment in whole.moments if inside(moment.seconds)),
    )


def _with(whole: Material, segments: list[Segment]) -> Material:
    heard = {who for segment in segments for who in (segment.speaker, *segment.overlap)}
    speakers = tuple(speaker for speaker in whole.speakers if speaker.id in heard)
    return replace(whole, segments=tuple(segments), speakers=speakers)


def _part(segment: Segment, start: float, end: float) -> Segment | None:
    """What of a segment lies between; ``None`` for nothing."""
    if segment.start >= start and segment.end <= end:
        return segment
    text = clean(segment.text)
    if segment.end <= start or segment.start >= end or not text:
        return None
    timed = timed_text(segment, text)
    count = len(timed.starts)
    inside = [k for k in range(count) if start <= (timed.starts[k] + timed.ends[k]) / 2 < end]
    if not inside:
        return None
    first, last = inside[0], inside[-1] + 1
    words = tuple(word for word in segment.words if start <= (word.start + word.end) / 2 < end)
    return replace(
        segment,
        start=max(segment.start, start),
        end=min(segment.end, end),
        text=timed.between(first, last),
        words=words,
    )


def _moved(segment: Segment, by: float) -> Segment:
    words = tuple(replace(word, start=word.start + by, end=word.end + by) for word in segment.words)
    return replace(segment, start=segment.start + by, end=segment.end + by, words=words)
