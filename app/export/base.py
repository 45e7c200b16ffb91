"""What every format can do. One subclass per format, one module each; no state, so shared freely."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, Generic, Literal, TypeVar
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from app.errors import ExportFailed
from app.export.material import Material
from app.transcript import Transcript
from app.translation import tr

Group = Literal["documents", "subtitles", "data", "research"]

OptionsT = TypeVar("OptionsT")


@dataclass(frozen=True, slots=True)
class NoOptions:
    """For formats with nothing to choose."""


class Unequal(ValueError):
    """A file read back does not say what the transcript says. Holds no transcript text."""


class Exporter(ABC, Generic[OptionsT]):
    """A format: ``id`` for the command line, ``label`` for the window, ``extension`` with its dot.

    ``options_type`` is a frozen dataclass; its fields carry a ``label`` in their metadata, so that a dialog
    can be made from it, and as they need: ``choices``, ``unit``, ``minimum``, ``maximum``, ``needs`` (shown
    or greyed: ``field`` or ``field=value`` of another). ``fixed`` asks for a typewriter face in the preview,
    ``wants_audio`` for :attr:`Material.audio`.
    """

    id: ClassVar[str]
    label: ClassVar[str]
    extension: ClassVar[str]
    group: ClassVar[Group] = "documents"
    fixed: ClassVar[bool] = False
    wants_audio: ClassVar[bool] = False
    options_type: type[OptionsT]

    @abstractmethod
    def render(self, transcript: Transcript, options: OptionsT) -> bytes:
        """The complete file."""

    @abstractmethod
    def verify(self, data: bytes, transcript: Transcript, options: OptionsT) -> None:
        """Read ``data`` again and compare, with a parser that had no part in writing it where there is one;
        the plainest formats are taken apart by a few lines beside those that write them.

        Raises:
            ValueError: (or the parser's own error) it does not say the same.
        """

    def preview(self, transcript: Transcript, options: OptionsT, lines: int = 200) -> str:
        """The first ``lines`` lines as text, made from no more of the transcript than they need."""
        return first_lines(self.preview_text(beginning(transcript, lines), options), lines)

    def preview_text(self, transcript: Transcript, options: OptionsT) -> str:
        """A whole (short) transcript as the preview shows it."""
        return self.render(transcript, options).decode("utf-8-sig")

    def summary(self, transcript: Transcript, options: OptionsT) -> str:
        """One line for under the preview, or nothing."""
        del transcript, options
        return ""

    def check(self, path: Path, transcript: Transcript, options: OptionsT) -> None:
        """:meth:`verify` for a file on disk.

        Raises:
            ExportFailed: it did not read back.
        """
        try:
            self.verify(path.read_bytes(), transcript, options)
        except (ValueError, KeyError, BadZipFile, ParseError) as error:
            raise ExportFailed(
                tr("The new file did not read back as it was written; what was there before is unchanged.")
            ) from error


def beginning(transcript: Transcript, segments: int) -> Transcript:
    """The first ``segments`` paragraphs, and what was noted until then."""
    if len(transcript.segments) <= segments:
        return transcript
    start = replace(transcript, segments=transcript.segments[:segments])
    if not isinstance(start, Material):
        return start
    end = start.segments[-1].end
    return replace(
        start,
        notes=tuple(note for note in start.notes if note.seconds <= end),
        moments=tuple(moment for moment in start.moments if moment.seconds <= end),
    )


def first_lines(text: str, lines: int) -> str:
    """The first ``lines`` lines of ``text``."""
    return "\n".join(text.split("\n", lines)[:lines])


def expect(condition: bool, what: str) -> None:  # noqa: FBT001
    """Raise :class:`Unequal` unless ``condition``. ``what`` names the thing, never its text."""
    if not condition:
        raise Unequal(what)
