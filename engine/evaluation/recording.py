"""What there is to compare: who spoke when, and what, of one recording, whatever file it came from."""

from __future__ import annotations

from dataclasses import dataclass

from engine.errors import EngineError


class NotComparable(EngineError):
    """A file that cannot be read as a transcript, or two that do not go together. ``detail`` says why."""

    code = "not-comparable"


@dataclass(frozen=True, slots=True)
class Utterance:
    """Speech of one person. ``end`` may equal ``start``; seconds.

    Attributes:
        speaker: as the file names them; empty when it names nobody.
        text: empty when the file holds no words (RTTM).
    """

    start: float
    end: float
    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording's utterances, ordered by start.

    Attributes:
        name: as the file names it, the file's own name when it does not.
        language: two-letter code, empty when the file does not say.
    """

    name: str
    utterances: tuple[Utterance, ...]
    language: str = ""

    @property
    def has_words(self) -> bool:
        return any(utterance.text for utterance in self.utterances)

    @property
    def has_speakers(self) -> bool:
        return bool(self.utterances) and all(utterance.speaker for utterance in self.utterances)

    @property
    def text(self) -> str:
        """All words in order of time."""
        return " ".join(utterance.text for utterance in self.utterances if utterance.text)

    def texts(self) -> dict[str, str]:
        """Words of each speaker, in order of time."""
        texts: dict[str, list[str]] = {}
        for utterance in self.utterances:
            texts.setdefault(utterance.speaker, []).append(utterance.text)
        return {speaker: " ".join(filter(None, parts)) for speaker, parts in texts.items()}
