"""The transcript as a document: a title, a line about the meeting, and paragraphs with their speakers.

Plain text, Markdown and Word differ only in how they set these.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath, PureWindowsPath
from typing import Literal, NamedTuple

from app.export.characters import clean
from app.export.clock import clock, length
from app.export.labels import Labels, Voice, together
from app.transcript import Transcript
from app.translation import noop


@dataclass(frozen=True, slots=True)
class DocumentOptions:
    """What a document shows beside the words."""

    names: bool = field(default=True, metadata={"label": noop("Speaker names at changes")})
    times: Literal["none", "paragraph"] = field(
        default="paragraph",
        metadata={
            "label": noop("Times"),
            "choices": {"none": noop("None"), "paragraph": noop("At each paragraph")},
        },
    )


class Paragraph(NamedTuple):
    """``voices`` is empty where the same people go on; ``time`` where none is wanted."""

    voices: tuple[Voice, ...]
    time: str
    text: str

    @property
    def name(self) -> str:
        """``Maya and Tomás``; empty where the same people go on."""
        return together([voice.name for voice in self.voices])


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
    """One paragraph per segment that has text, in order."""
    labels = Labels(transcript)
    show = options.names and bool(labels)
    timed = options.times == "paragraph"
    before: object = None
    for segment in transcript.segments:
        text = clean(segment.text)
        if not text:
            continue
        who = (segment.speaker, segment.overlap)
        changed = show and who != before
        before = who
        yield Paragraph(
            labels.voices(segment) if changed else (),
            clock(segment.start) if timed else "",
            text,
        )
