"""What is known of one track of a job so far, and what becomes of it in the end."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.audio.decode import DecodedTrack
from engine.protocol import LanguageSpan, SpeakerHint, TrackResult, Turn
from engine.stages import Chunk, Heard
from engine.tasks import Spans


@dataclass
class Track:
    """A track on its way through the pipeline. ``heard`` holds the finished ones of ``chunks``."""

    number: int
    decoded: DecodedTrack
    spans: Spans | None = None
    turns: tuple[Turn, ...] | None = None
    chunks: dict[int, Chunk] = field(default_factory=dict)
    heard: dict[int, Heard] = field(default_factory=dict)
    skipped: list[tuple[float, float]] = field(default_factory=list)

    def languages(self) -> tuple[LanguageSpan, ...]:
        """The language of each finished chunk that has one, in order."""
        spans = (self.heard[index].language for index in sorted(self.heard))
        return tuple(span for span in spans if span is not None)

    def result(self) -> TrackResult:
        """The track as the result file has it."""
        in_order = [self.heard[index] for index in sorted(self.heard)]
        return TrackResult(
            self.decoded.duration,
            self.spans or (),
            tuple(word for heard in in_order for word in heard.words),
            self.turns or (),
            tuple(sorted(self.skipped)),
            tuple(removed for heard in in_order for removed in heard.removed),
            self.languages(),
        )


def share(hint: SpeakerHint, tracks: int) -> SpeakerHint:
    """How many people speak on one of several tracks, when so many speak on all. Nobody knows how many are on
    which; each has one at least, and what is one person on two tracks is found when they are joined."""
    if tracks == 1:
        return hint
    return SpeakerHint(None, None if hint.maximum is None else max(1, hint.maximum - tracks + 1))


def length(chunk: Chunk) -> float:
    """Seconds of speech in a chunk."""
    return sum(end - start for start, end in chunk.spans)


def main_language(tracks: list[Track]) -> str | None:
    """The language heard for the longest time, ``None`` when no chunk has one."""
    seconds: dict[str, float] = {}
    for track in tracks:
        for span in track.languages():
            seconds[span.language] = seconds.get(span.language, 0.0) + span.end - span.start
    return max(seconds, key=lambda language: (seconds[language], language)) if seconds else None
