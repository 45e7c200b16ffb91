"""What a template can name: plain texts and numbers in dictionaries and lists, nothing that does anything."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, Final

from app.export.characters import clean
from app.export.clock import clock, length
from app.export.labels import Labels
from app.export.material import material
from app.export.paragraphs import title
from app.transcript import Transcript
from app.translation import noop

#: Each field with what it is; ``[]`` behind a name: a list to repeat over.
FIELDS: Final[tuple[tuple[str, str], ...]] = (
    ("title", noop("The meeting's title")),
    ("date", noop("The day it was recorded or imported, as 2026-03-31")),
    ("time", noop("The time of day, as 14:05")),
    ("length", noop("How long it is, as 48 min")),
    ("language", noop("The code of its language, as en")),
    ("source", noop("The name of the file it was made from")),
    ("speakers[]", noop("Who speaks, in order")),
    ("speakers[].name", noop("The name, or Speaker 3")),
    ("speakers[].number", noop("A number from 1")),
    ("speakers[].talk", noop("How long they speak, as 12 min")),
    ("speakers[].share", noop("Their share of all that is said, in percent")),
    ("paragraphs[]", noop("What is said, in order")),
    ("paragraphs[].name", noop("Who speaks")),
    ("paragraphs[].new", noop("True where somebody else begins to speak")),
    ("paragraphs[].time", noop("When it begins, as 03:20")),
    ("paragraphs[].end", noop("When it ends")),
    ("paragraphs[].text", noop("What is said")),
    ("notes[]", noop("The lines of the notes")),
    ("notes[].time", noop("When a line was written")),
    ("notes[].text", noop("The line")),
    ("moments[]", noop("The moments that were marked")),
    ("moments[].time", noop("When it is")),
    ("moments[].text", noop("Its text, if it has one")),
)


def names() -> set[str]:
    """Every name that can stand in a template."""
    return {part.removesuffix("[]") for field, _what in FIELDS for part in field.split(".")}


def values(transcript: Transcript) -> dict[str, Any]:
    """The fields of one meeting."""
    whole = material(transcript)
    labels = Labels(whole)
    created = whole.created.astimezone() if whole.created else None
    return {
        "title": title(whole),
        "date": created.strftime("%Y-%m-%d") if created else "",
        "time": created.strftime("%H:%M") if created else "",
        "length": length(whole.duration),
        "language": clean(whole.language),
        "source": PureWindowsPath(PurePosixPath(clean(whole.source)).name).name,
        "speakers": _speakers(whole, labels),
        "paragraphs": _paragraphs(whole, labels),
        "notes": _marks((note.seconds, note.text) for note in whole.notes),
        "moments": _marks((moment.seconds, moment.text) for moment in whole.moments),
    }


def _speakers(transcript: Transcript, labels: Labels) -> list[dict[str, Any]]:
    talk = {speaker.id: 0.0 for speaker in transcript.speakers}
    for segment in transcript.segments:
        if segment.speaker in talk:
            talk[segment.speaker] += segment.end - segment.start
    total = sum(talk.values()) or 1.0
    return [
        {
            "name": labels.voice(speaker.id).name,
            "number": speaker.number,
            "talk": length(talk[speaker.id]),
            "share": round(100 * talk[speaker.id] / total),
        }
        for speaker in sorted(transcript.speakers, key=lambda speaker: speaker.number)
    ]


def _paragraphs(transcript: Transcript, labels: Labels) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    before: object = None
    for segment in transcript.segments:
        text = clean(segment.text)
        if text:
            who = segment.speaker, segment.overlap
            made.append(
                {
                    "name": labels.line(segment) if labels else "",
                    "new": who != before,
                    "time": clock(segment.start),
                    "end": clock(segment.end),
                    "text": text,
                }
            )
            before = who
    return made


def _marks(marks: Iterable[tuple[float, str]]) -> list[dict[str, str]]:
    return [{"time": clock(seconds), "text": clean(text)} for seconds, text in marks]
