"""The draft text of a recording in progress: settled paragraphs, and a moving tail for each side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.translation import noop, tr
from engine.recording import TrackName

LONG = 60  # words after which a paragraph ends where an utterance does


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What one side said from ``seconds`` on; or, of nobody, a mark such as a pause (``gap``)."""

    kind: Literal["speech", "gap"]
    track: TrackName | None
    seconds: float
    text: str


class CaptionsModel(QObject):
    """Settled text is only ever added to.

    Signals:
        added: a paragraph was begun (its index). grown: the last one got more text (what was added).
        tails_changed. said: another sentence instead of news. cleared.
    """

    added = Signal(int)
    grown = Signal(str)
    tails_changed = Signal()
    said = Signal(str)
    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paragraphs: list[Paragraph] = []
        self.tails: dict[TrackName, tuple[float, str]] = {}
        self.sentence = ""

    def settle(self, track: TrackName, seconds: float, text: str, *, opens: bool = False) -> None:
        """A run of words that will not change any more. ``opens``: an utterance begins with it."""
        text = " ".join(text.split())
        if not text:
            return
        last = self.paragraphs[-1] if self.paragraphs else None
        if last is not None and last.kind == "speech" and last.track == track:
            long = opens and last.text.count(" ") >= LONG - 1
            if not long:
                self.paragraphs[-1] = replace(last, text=f"{last.text} {text}")
                self.grown.emit(f" {text}")
                return
        self._add(Paragraph("speech", track, seconds, text))

    def tail(self, track: TrackName, seconds: float, text: str) -> None:
        """What may still change, in place of this side's last tail; empty takes it away."""
        text = " ".join(text.split())
        if text:
            self.tails[track] = (seconds, text)
        elif self.tails.pop(track, None) is None:
            return
        self.tails_changed.emit()

    def skip(self, track: TrackName, seconds: float) -> None:
        """Words are missing here: nobody had time to write them down."""
        self.settle(track, seconds, "…")

    def gap(self, seconds: float, text: str) -> None:
        """A pause or a hole in the recording."""
        self._add(Paragraph("gap", None, seconds, text))

    def say(self, sentence: str) -> None:
        """How the captions are doing, e.g. paused; empty takes it back."""
        if sentence != self.sentence:
            self.sentence = sentence
            self.said.emit(sentence)

    def clear(self) -> None:
        """Another recording."""
        self.paragraphs, self.tails = [], {}
        self.cleared.emit()
        self.say("")

    def last_words(self) -> str:
        """The newest paragraph, tail included, for reading aloud on request."""
        speech = [item for item in self.paragraphs if item.kind == "speech"]
        parts = []
        if speech and speech[-1].track is not None:
            parts.append(tr("{name}: {text}", name=tr(WHO[speech[-1].track]), text=speech[-1].text))
        newest = max(self.tails.items(), key=lambda tail: tail[1][0], default=None)
        if newest is not None:
            parts.append(tr("{name}: {text}", name=tr(WHO[newest[0]]), text=newest[1][1]))
        return " ".join(parts)

    def _add(self, paragraph: Paragraph) -> None:
        self.paragraphs.append(paragraph)
        self.added.emit(len(self.paragraphs) - 1)


#: The two sides by the names they have while recording; to be shown by ``tr``.
WHO: dict[TrackName, str] = {"mic": noop("You"), "system": noop("Others")}
