"""What to call whoever speaks, in every format that people read: in the language that is spoken now."""

from __future__ import annotations

from typing import NamedTuple

from app.export.characters import clean
from app.transcript import Segment, SpeakerId, Transcript
from app.translation import listed, tr


class Voice(NamedTuple):
    """A name and the number that picks its colour; no number for somebody unknown."""

    name: str
    number: int | None


class Labels:
    """Names of one transcript's speakers, made fit for a line of text, looked up by id."""

    def __init__(self, transcript: Transcript) -> None:
        self._voices: dict[SpeakerId | None, Voice] = {
            speaker.id: Voice(
                clean(speaker.name or "") or tr("Speaker {number}", number=speaker.number), speaker.number
            )
            for speaker in transcript.speakers
        }
        self._nobody = Voice(unknown(), None)

    def __bool__(self) -> bool:
        """Whether there are names to show at all: with no speakers found, text goes without."""
        return bool(self._voices)

    def voice(self, speaker: SpeakerId | None) -> Voice:
        """One speaker."""
        return self._voices.get(speaker, self._nobody)

    def voices(self, segment: Segment) -> tuple[Voice, ...]:
        """Who speaks in ``segment``, its own speaker first, then those who talk over it."""
        if not segment.overlap:
            return (self.voice(segment.speaker),)
        others = (item for item in segment.overlap if item in self._voices)
        return tuple(map(self.voice, dict.fromkeys((segment.speaker, *others))))

    def others(self, segment: Segment) -> list[str]:
        """Names of those who talk over ``segment``."""
        return [voice.name for voice in self.voices(segment)[1:]]

    def line(self, segment: Segment) -> str:
        """``Maya``, or ``Maya and Tomás`` where they talk at the same time."""
        return listed([voice.name for voice in self.voices(segment)])


def unknown() -> str:
    """Somebody of whom not even a number is known."""
    return tr("Unknown speaker")
