"""The transcript as a document: a title, a line about the meeting, and paragraphs with their speakers.

Plain text, Markdown, Word and their like differ only in how they set these.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath, PureWindowsPath
from typing import Literal, NamedTuple

from app.export.characters import clean
from app.export.clock import clock, length
from app.export.labels import Labels, Voice, together
from app.export.marked import Span, Ticker, with_unclear
from app.export.material import material
from app.transcript import Segment, Transcript
from app.translation import noop


@dataclass(frozen=True, slots=True)
class DocumentOptions:
    """What a document shows beside the words. ``every`` in seconds."""

    names: bool = field(default=True, metadata={"label": noop("Speaker names at changes")})
    times: Literal["none", "paragraph", "interval"] = field(
        default="paragraph",
        metadata={
            "label": noop("Times"),
            "choices": {
                "none": noop("None"),
                "paragraph": noop("At each paragraph"),
                "interval": noop("In the text, regularly"),
            },
        },
    )
    every: int = field(
        default=30,
        metadata={
            "label": noop("A time every"),
            "unit": noop("seconds"),
            "minimum": 5,
            "maximum": 600,
            "needs": "times=interval",
        },
    )
    notes: bool = field(default=False, metadata={"label": noop("Notes and moments")})
    unclear: bool = field(default=False, metadata={"label": noop("Mark unclear words")})

    def __post_init__(self) -> None:
        """Refuse times that would stand before every word."""
        if self.every < 1:
            raise ValueError("document options out of range")


class Paragraph(NamedTuple):
    """``voices`` is empty where the same people go on; ``time`` where none is wanted.

    ``times`` are places of times within ``text``. ``segment`` is what was said, ``None`` for a note or a
    moment.
    """

    voices: tuple[Voice, ...]
    time: str
    text: str
    kind: Literal["speech", "note", "moment"] = "speech"
    times: tuple[Span, ...] = ()
    segment: Segment | None = None

    @property
    def name(self) -> str:
        """``Maya and Tomás``; empty where the same people go on."""
        return together([voice.name for voice in self.voices])

    def parts(self) -> Iterator[tuple[str, bool]]:
        """The text in pieces, each with whether it is a time."""
        done = 0
        for start, end in self.times:
            if start > done:
                yield self.text[done:start], False
            yield self.text[start:end], True
            done = end
        if done < len(self.text):
            yield self.text[done:], False


def title(transcript: Transcript) -> str:
    """The meeting's title as one line."""
    return clean(transcript.title) or "Transcript"


def about(transcript: Transcript) -> str:
    """``48 min · 4 speakers · standup.m4a``. Of the source only the file's name: a path is private."""
    count = len(transcript.speakers)
    people = f"{count} speaker{'' if count == 1 else 's'}" if count else ""
    source = PureWindowsPath(PurePosixPath(clean(transcript.source)).name).name
    return " · ".join(part for part in (length(transcript.duration), people, source) if part)


def paragraphs(transcript: Transcript, options: DocumentOptions) -> Iterator[Paragraph]:
    """One paragraph per segment that has text, in order; notes and moments before what was said next."""
    labels = Labels(transcript)
    show = options.names and bool(labels)
    timed = options.times == "paragraph"
    ticker = Ticker(options.every) if options.times == "interval" else None
    asides = _asides(transcript) if options.notes else []
    before: object = None
    for segment in transcript.segments:
        text = clean(segment.text)
        if not text:
            continue
        while asides and asides[-1][0] < segment.start:
            yield _aside(*asides.pop(), timed=options.times != "none")
            before = None
        who = (segment.speaker, segment.overlap)
        changed = show and who != before
        before = who
        times: tuple[Span, ...] = ()
        if options.unclear:
            segment = with_unclear(segment, text)  # noqa: PLW2901
            text = segment.text
        if ticker is not None:
            text, times = ticker.ticked(segment, text)
        yield Paragraph(
            labels.voices(segment) if changed else (),
            clock(segment.start) if timed else "",
            text,
            "speech",
            times,
            segment,
        )
    while asides:
        yield _aside(*asides.pop(), timed=options.times != "none")


def _asides(transcript: Transcript) -> list[tuple[float, Literal["note", "moment"], str]]:
    """Notes and moments, the latest first, so that the next one is the last of the list."""
    whole = material(transcript)
    found: list[tuple[float, Literal["note", "moment"], str]] = [
        (note.seconds, "note", text) for note in whole.notes if (text := clean(note.text))
    ]
    found += [(moment.seconds, "moment", clean(moment.text)) for moment in whole.moments]
    return sorted(found, key=lambda aside: aside[0], reverse=True)


def _aside(seconds: float, kind: Literal["note", "moment"], text: str, *, timed: bool) -> Paragraph:
    word = "Note" if kind == "note" else "Moment"
    return Paragraph((), clock(seconds) if timed else "", f"{word}: {text}" if text else word, kind)
