"""The transcript as a document: a title, a line about the meeting, and paragraphs with their speakers.

Plain text, Markdown, Word and their like differ only in how they set these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath, PureWindowsPath
from typing import Final, Literal, NamedTuple

from app.export.characters import clean
from app.export.clock import clock, length
from app.export.labels import Labels, Voice
from app.export.marked import Span, Ticker, with_unclear
from app.export.material import material
from app.transcript import Segment, Transcript
from app.translation import listed, noop, plural, tr

#: Stands for a name, and is in none: :func:`clean` takes these characters out.
_PLACE: Final = re.compile("\ufdd0(\\d+)\ufdd1")


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
        return listed([voice.name for voice in self.voices])

    def who(self) -> Iterator[tuple[str, Voice | None]]:
        """The names in pieces: each with its voice, and what stands between two with none."""
        if len(self.voices) < 2:  # nearly always
            yield from ((voice.name, voice) for voice in self.voices)
            return
        line = listed([f"\ufdd0{at}\ufdd1" for at in range(len(self.voices))])
        for place, piece in enumerate(_PLACE.split(line)):
            if place % 2:
                voice = self.voices[int(piece)]
                yield voice.name, voice
            elif piece:
                yield piece, None

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
    return clean(transcript.title) or tr("Transcript")


def about(transcript: Transcript) -> str:
    """``48 min · 4 speakers · standup.m4a``. Of the source only the file's name: a path is private."""
    count = len(transcript.speakers)
    people = plural("{n} speaker", "{n} speakers", count) if count else ""
    source = PureWindowsPath(PurePosixPath(clean(transcript.source)).name).name.strip()
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
    return Paragraph((), clock(seconds) if timed else "", aside_said(kind, text), kind)


def aside_said(kind: Literal["note", "moment"], text: str) -> str:
    """A note or a moment as a line among what is said."""
    if not text:
        return aside_name(kind)
    return tr("Note: {text}", text=text) if kind == "note" else tr("Moment: {text}", text=text)


def aside_name(kind: Literal["note", "moment"]) -> str:
    """What a note or a moment is called."""
    return tr("Note") if kind == "note" else tr("Moment")
