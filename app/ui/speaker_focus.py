"""Whom the reader wants to see and hear: one or some alone (solo), or all but some (hidden)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.transcript import SpeakerId


class SpeakerFocus(QObject):
    """The transcript dims who is out of focus, and the player passes over them. It belongs to what is on
    screen, not to the meeting: nothing of it is stored.

    Signals:
        changed: other speakers are in focus.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.solo: frozenset[SpeakerId] = frozenset()
        self.hidden: frozenset[SpeakerId] = frozenset()

    @property
    def everybody(self) -> bool:
        """Whether nobody is out of focus."""
        return not self.solo and not self.hidden

    def holds(self, speaker: SpeakerId | None) -> bool:
        """Whether ``speaker`` is in focus."""
        if self.solo:
            return speaker in self.solo
        return speaker not in self.hidden

    def set(self, *, solo: Iterable[SpeakerId] = (), hidden: Iterable[SpeakerId] = ()) -> None:
        """Put others in focus; nothing given means everybody."""
        before = (self.solo, self.hidden)
        self.solo, self.hidden = frozenset(solo), frozenset(hidden)
        if (self.solo, self.hidden) != before:
            self.changed.emit()

    def toggle_solo(self, speaker: SpeakerId) -> None:
        """Only ``speaker``, or everybody again."""
        self.set(solo=() if self.solo == {speaker} else (speaker,))

    def toggle_hidden(self, speaker: SpeakerId) -> None:
        """Without ``speaker``, or with them again."""
        self.set(hidden=self.hidden ^ {speaker})
