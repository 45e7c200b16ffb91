"""What a transcript of another program says, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from app.errors import AppError
from app.translation import noop


class NotATranscript(AppError):
    """The file is not one of those that :mod:`app.foreign` reads."""

    code = "not-a-transcript"
    exit_status: ClassVar[int] = 3
    sentence = noop(
        "This is not a transcript that Hansard can read; it takes subtitles, and transcripts of Whisper, "
        "Otter, Zoom, Teams, oTranscribe, noScribe, Buzz and ELAN."
    )


class TranscriptTooLong(NotATranscript):
    """More than any meeting holds: reading it would take the computer's memory."""

    code = "transcript-too-long"
    sentence = noop("This file is larger than any transcript; nothing was changed.")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the file has it, with what stands around it. Seconds; ``None`` where the file is silent."""

    text: str
    start: float | None = None
    end: float | None = None
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A turn as the file has it: times may be missing. ``speaker`` is the file's own label."""

    text: str
    start: float | None = None
    end: float | None = None
    speaker: str | None = None
    words: tuple[Word, ...] = ()
    overlap: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TimedWord:
    """A word with its place in time; ``probability`` is 1 where the file gives none."""

    start: float
    end: float
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody talking from ``start`` to ``end`` seconds. ``words`` are those of ``text``, all of them;
    ``overlap`` are others who talk meanwhile."""

    start: float
    end: float
    speaker: str | None
    text: str
    words: tuple[TimedWord, ...]
    overlap: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignTranscript:
    """A transcript that another program made.

    Attributes:
        program: what made it, as far as the content says: ``WhisperX``, ``Zoom``, or the format's name.
        title: as the file gives it; empty when it has none.
        language: two letters; empty when the file does not say.
        turns: by time, then by their order in the file.
        timed: false when the file has no times, and those of ``turns`` were made up from the length of text.
        media: name of the sound file it was made from, where the file says so; never a path.
    """

    program: str
    title: str
    language: str
    turns: tuple[Turn, ...]
    timed: bool = True
    media: str = ""

    @property
    def speakers(self) -> tuple[str, ...]:
        """Labels of those who speak, by first appearance."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns if turn.speaker is not None))

    @property
    def duration(self) -> float:
        """Seconds until nobody talks any more."""
        return max((turn.end for turn in self.turns), default=0.0)


@dataclass(frozen=True, slots=True)
class Raw:
    """What a reader finds; :func:`app.foreign.settling.settle` makes a :class:`ForeignTranscript` of it.

    ``cues``: the turns are short pieces, cut for a screen or by a recogniser, to be joined to paragraphs.
    """

    program: str
    turns: tuple[Said, ...]
    title: str = ""
    language: str = ""
    media: str = ""
    cues: bool = False
