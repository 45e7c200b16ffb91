"""Text with time marks as programs for qualitative analysis import it, so that a passage plays its sound.

MAXQDA and ATLAS.ti read the marks of f4, ``#00:02:44-5#`` (hours, minutes, seconds, tenths): in f4's own
transcripts, which MAXQDA expects, behind the paragraph; ATLAS.ti plays from a mark to the next one, so there
it stands before. NVivo maps the columns of a table with tabs, one of them a timespan (its help, "Import
transcripts"). A paragraph is one line and begins with ``Name:``, which all three can code by.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from app.export.base import Exporter, Group, expect
from app.export.characters import clean
from app.export.clock import milliseconds
from app.export.labels import Labels
from app.export.marked import with_unclear
from app.export.material import material
from app.export.paragraphs import aside_name
from app.export.subtitles import GUARD
from app.transcript import Transcript
from app.translation import noop

# What would be taken for a mark within the text.
_MARK = re.compile(r"#(?=\d)")


@dataclass(frozen=True, slots=True)
class ResearchOptions:
    """What stands beside the words."""

    names: bool = field(default=True, metadata={"label": noop("Speaker names")})
    notes: bool = field(default=False, metadata={"label": noop("Notes and moments")})
    unclear: bool = field(default=False, metadata={"label": noop("Mark unclear words")})


class Line(NamedTuple):
    """A paragraph; milliseconds. ``name`` is empty where names are not wanted."""

    start: int
    end: int
    name: str
    text: str


class ResearchText(Exporter[ResearchOptions]):
    """UTF-8 with a mark, which Windows programs go by. Subclasses write one paragraph and read it again."""

    extension: ClassVar[str] = ".txt"
    group: ClassVar[Group] = "research"
    head: ClassVar[str] = ""
    between: ClassVar[str] = "\n\n"
    options_type = ResearchOptions

    @abstractmethod
    def line(self, line: Line) -> str:
        """The paragraph as it is written."""

    @abstractmethod
    def parsed(self, text: str) -> tuple[int, str, str]:
        """Tenths of a second at the mark, name and text of a written paragraph.

        Raises:
            ValueError: it is none.
        """

    def moment(self, line: Line) -> int:
        """Tenths of a second that the mark of ``line`` says."""
        return line.start // 100

    def render(self, transcript: Transcript, options: ResearchOptions) -> bytes:
        written = self.between.join(map(self.line, lines(transcript, options)))
        end = "\n" if written or not self.head else ""  # a table without rows has no empty one
        return f"{self.head}{written}{end}".encode("utf-8-sig")

    def verify(self, data: bytes, transcript: Transcript, options: ResearchOptions) -> None:
        text = data.decode("utf-8-sig")
        expect(text.startswith(self.head), "head")
        body = text[len(self.head) :].removesuffix("\n")
        found = [self.parsed(part) for part in body.split(self.between)] if body else []
        made = lines(transcript, options)
        expect(found == [(self.moment(one), one.name, one.text) for one in made], "paragraphs")


class Maxqda(ResearchText):
    """As f4 writes it: the time at which a paragraph ends stands behind it."""

    id: ClassVar[str] = "maxqda"
    label: ClassVar[str] = noop("MAXQDA (.txt)")
    extension: ClassVar[str] = ".maxqda.txt"

    def line(self, line: Line) -> str:
        return f"{_named(line)} #{_clock(line.end)}#"

    def moment(self, line: Line) -> int:
        return line.end // 100

    def parsed(self, text: str) -> tuple[int, str, str]:
        said, _, mark = text.removesuffix("#").rpartition(" #")
        return _tenths(mark), *_apart(said)


class AtlasTi(ResearchText):
    """The time at which a paragraph begins stands before it."""

    id: ClassVar[str] = "atlasti"
    label: ClassVar[str] = noop("ATLAS.ti (.txt)")
    extension: ClassVar[str] = ".atlasti.txt"

    def line(self, line: Line) -> str:
        return f"#{_clock(line.start)}# {_named(line)}"

    def parsed(self, text: str) -> tuple[int, str, str]:
        mark, _, said = text.removeprefix("#").partition("# ")
        return _tenths(mark), *_apart(said)


class Nvivo(ResearchText):
    """A table with tabs and a header row: timespan, content, speaker."""

    id: ClassVar[str] = "nvivo"
    label: ClassVar[str] = noop("NVivo (.txt)")
    extension: ClassVar[str] = ".nvivo.txt"
    fixed: ClassVar[bool] = True
    head: ClassVar[str] = "Timespan\tContent\tSpeaker\n"
    between: ClassVar[str] = "\n"

    def line(self, line: Line) -> str:
        start, end = (_clock(ms).replace("-", ".") for ms in (line.start, line.end))
        return f"{start}-{end}\t{line.text}\t{line.name}"

    def parsed(self, text: str) -> tuple[int, str, str]:
        span, said, name = text.split("\t")
        return _tenths(span.partition("-")[0].replace(".", "-")), name, said


def lines(transcript: Transcript, options: ResearchOptions) -> list[Line]:
    """Every paragraph, and notes and moments if wanted, by time."""
    labels = Labels(transcript)
    show = options.names and bool(labels)
    made: list[Line] = []
    for segment in transcript.segments:
        text = clean(segment.text)
        if not text:
            continue
        if options.unclear:
            text = with_unclear(segment, text).text
        start = milliseconds(segment.start)
        name = _NAMELIKE.sub("-", labels.line(segment)) if show else ""
        made.append(Line(start, max(start, milliseconds(segment.end)), name, _unmarked(text, name)))
    if options.notes:
        made += _asides(transcript)
        made.sort(key=lambda line: line.start)
    return made


def _asides(transcript: Transcript) -> Iterator[Line]:
    whole = material(transcript)
    for name, items in ((aside_name("note"), whole.notes), (aside_name("moment"), whole.moments)):
        for item in items:
            at = milliseconds(item.seconds)
            yield Line(at, at, name, _unmarked(clean(item.text), name) or name)


_NAMELIKE = re.compile(r"[:#]")  # a colon ends a name, a number sign begins a mark


def _named(line: Line) -> str:
    return f"{line.name}: {line.text}" if line.name else line.text


def _apart(said: str) -> tuple[str, str]:
    name, found, text = said.partition(": ")
    return (name, text) if found else ("", said)


def _unmarked(text: str, name: str) -> str:
    """Text in which nothing looks like a mark, nor, where nobody is named, like a name with its colon."""
    if not name:
        text = text.replace(": ", f":{GUARD} ")
    return _MARK.sub(f"#{GUARD}", text)


def _clock(ms: int) -> str:
    seconds = ms // 1000
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}-{ms // 100 % 10}"


def _tenths(clock: str) -> int:
    """Tenths of a second of ``00:02:44-5``. Raises ValueError."""
    time, _, tenth = clock.partition("-")
    hours, minutes, seconds = map(int, time.split(":"))
    return ((hours * 60 + minutes) * 60 + seconds) * 10 + int(tenth)
