"""RTTM, the table of turns that scoring programs read (NIST, Rich Transcription 2009, appendix A)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from app.export.base import Exporter, Group, NoOptions, expect
from app.export.characters import REPLACEMENT, clean
from app.export.clock import milliseconds
from app.transcript import SpeakerId, Transcript
from app.translation import noop

#: Programs compare fields: they are the same in every language.
UNKNOWN = "Unknown_speaker"

# Fields are divided by white space, "<NA>" means none, scoring programs make file names of some, and
# some read the table with a parser that knows quotation marks.
_NOT_A_FIELD = re.compile(rf"[\s<>;/\\\"{REPLACEMENT}]+")


class Rttm(Exporter[NoOptions]):
    """One ``SPEAKER`` line per paragraph; speech at the same time shows as lines that overlap. The names
    of others heard within a paragraph are left out, since RTTM would claim they speak all along."""

    id: ClassVar[str] = "rttm"
    label: ClassVar[str] = noop("Speaker turns (.rttm)")
    extension: ClassVar[str] = ".rttm"
    group: ClassVar[Group] = "research"
    fixed: ClassVar[bool] = True
    options_type = NoOptions

    def render(self, transcript: Transcript, options: NoOptions) -> bytes:
        del options
        file_id = field_of(transcript.title, "meeting")
        lines = (
            f"SPEAKER {file_id} {channel} {start / 1000:.3f} {length / 1000:.3f} <NA> <NA> {name} <NA> <NA>\n"
            for channel, start, length, name in _turns(transcript)
        )
        return "".join(lines).encode()

    def verify(self, data: bytes, transcript: Transcript, options: NoOptions) -> None:
        del options
        turns: list[tuple[int, int, int, str]] = []
        for line in data.decode().splitlines():
            fields = line.split()
            expect(len(fields) == 10 and fields[0] == "SPEAKER", "fields")
            expect(float(fields[4]) > 0, "length")
            start, length = (round(float(value) * 1000) for value in fields[3:5])
            turns.append((int(fields[2]), start, length, fields[7]))
        expect(turns == list(_turns(transcript)), "turns")


def _turns(transcript: Transcript) -> Iterator[tuple[int, int, int, str]]:
    """Channel, start and length in milliseconds, name. Turns of no length are none."""
    names = speaker_fields(transcript)
    for segment in transcript.segments:
        start = milliseconds(segment.start)
        length = milliseconds(segment.end) - start
        if length > 0:
            yield segment.track + 1, start, length, names.get(segment.speaker, UNKNOWN)


def speaker_fields(transcript: Transcript) -> dict[SpeakerId | None, str]:
    """A field for each speaker; two with the same name get different ones."""
    fields: dict[SpeakerId | None, str] = {}
    for speaker in transcript.speakers:
        field = field_of(speaker.label, f"Speaker_{speaker.number}")
        if field in {*fields.values(), UNKNOWN}:
            field = f"{field}_{speaker.number}_{speaker.id}"
        fields[speaker.id] = field
    return fields


def field_of(text: str, fallback: str) -> str:
    """``text`` as one field; ``fallback`` if nothing is left of it."""
    return _NOT_A_FIELD.sub("_", clean(text)).strip("_") or fallback
