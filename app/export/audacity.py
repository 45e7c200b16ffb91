"""Audacity's label track: start, end and a label a line, divided by tabs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

from app.export.base import Exporter, Group, expect
from app.export.characters import clean
from app.export.clock import milliseconds
from app.export.labels import Labels
from app.export.material import material
from app.export.paragraphs import aside_name
from app.transcript import Transcript
from app.translation import noop


@dataclass(frozen=True, slots=True)
class LabelOptions:
    """What a label holds."""

    names: bool = field(default=True, metadata={"label": noop("Speaker names")})
    notes: bool = field(default=False, metadata={"label": noop("Notes and moments")})


class Audacity(Exporter[LabelOptions]):
    """One label per paragraph, ``Maya: Okay.``; notes and moments are labels of no length."""

    id: ClassVar[str] = "audacity"
    label: ClassVar[str] = noop("Audacity labels (.txt)")
    extension: ClassVar[str] = ".labels.txt"
    group: ClassVar[Group] = "research"
    fixed: ClassVar[bool] = True
    options_type = LabelOptions

    def render(self, transcript: Transcript, options: LabelOptions) -> bytes:
        return "".join(
            f"{start / 1000:.6f}\t{end / 1000:.6f}\t{text}\n"
            for start, end, text in _labels(transcript, options)
        ).encode()

    def verify(self, data: bytes, transcript: Transcript, options: LabelOptions) -> None:
        found = []
        for line in data.decode().removesuffix("\n").split("\n"):
            start, _, rest = line.partition("\t")
            end, _, text = rest.partition("\t")
            if line:
                found.append((round(float(start) * 1000), round(float(end) * 1000), text))
        expect(found == list(_labels(transcript, options)), "labels")


def _labels(transcript: Transcript, options: LabelOptions) -> Iterator[tuple[int, int, str]]:
    labels = Labels(transcript)
    show = options.names and bool(labels)
    for segment in transcript.segments:
        if text := clean(segment.text):
            start = milliseconds(segment.start)
            name = f"{labels.line(segment)}: " if show else ""
            yield start, max(start, milliseconds(segment.end)), f"{name}{text}"
    if options.notes:
        whole = material(transcript)
        asides = [(note.seconds, note.text, aside_name("note")) for note in whole.notes]
        asides += [(moment.seconds, moment.text, aside_name("moment")) for moment in whole.moments]
        for seconds, text, word in sorted(asides):
            at = milliseconds(seconds)
            yield at, at, clean(text) or word
