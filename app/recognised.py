"""An engine's result as a transcript, for whoever wants one without a library."""

from __future__ import annotations

from app.transcript import Segment, SegmentId, Speaker, SpeakerId, Transcript, Word
from engine.protocol import Result


def transcript_of(result: Result, title: str, source: str) -> Transcript:
    """The transcript; speakers are numbered as the engine named them (``S1`` first), unnamed."""
    names = sorted(
        {segment.speaker for segment in result.segments}
        | {name for segment in result.segments for name in segment.overlap},
        key=lambda name: int(name[1:]) if name[1:].isdigit() else 0,
    )
    speakers = {name: SpeakerId(number) for number, name in enumerate(names, start=1)}
    return Transcript(
        title=title,
        source=source,
        duration=max((track.duration for track in result.tracks), default=0.0),
        language=result.language,
        engine=result.engine,
        speakers=tuple(Speaker(id_, number, None) for number, id_ in enumerate(speakers.values(), start=1)),
        segments=tuple(
            Segment(
                id=SegmentId(number),
                track=segment.track,
                start=segment.start,
                end=segment.end,
                speaker=speakers[segment.speaker],
                text=segment.text,
                words=tuple(Word(w.start, w.end, w.text, w.probability) for w in segment.words),
                overlap=tuple(speakers[name] for name in segment.overlap),
            )
            for number, segment in enumerate(result.segments, start=1)
        ),
    )
