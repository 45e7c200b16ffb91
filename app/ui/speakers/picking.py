"""Which rows of a list are chosen: by click, with Ctrl, with Shift, as lists do it everywhere. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.transcript import SpeakerId


class Picking:
    """Chosen speakers of a list in order."""

    def __init__(self) -> None:
        self.order: list[SpeakerId] = []
        self._chosen: set[SpeakerId] = set()
        self._anchor: SpeakerId | None = None

    @property
    def chosen(self) -> list[SpeakerId]:
        """In the list's order."""
        return [speaker for speaker in self.order if speaker in self._chosen]

    def keep(self, order: Sequence[SpeakerId]) -> None:
        """The list holds these now; who is gone is not chosen any more."""
        self.order = list(order)
        self._chosen &= set(order)
        if self._anchor not in self._chosen:
            self._anchor = None

    def only(self, speaker: SpeakerId) -> None:
        self._chosen = {speaker}
        self._anchor = speaker

    def toggle(self, speaker: SpeakerId) -> None:
        self._chosen ^= {speaker}
        self._anchor = speaker

    def extend(self, speaker: SpeakerId, start: SpeakerId | None = None) -> None:
        """All from where choosing began, or else ``start``, up to ``speaker``."""
        if self._anchor is None:
            self._anchor = start if start in self.order else speaker
        first, last = sorted((self.order.index(self._anchor), self.order.index(speaker)))
        self._chosen = set(self.order[first : last + 1])

    def step(self, by: int, at: SpeakerId) -> SpeakerId:
        """One row up or down from ``at`` with Shift held; the row the keyboard is in then."""
        place = min(max(0, self.order.index(at) + by), len(self.order) - 1)
        self.extend(self.order[place], at)
        return self.order[place]

    def everybody(self) -> None:
        self._chosen = set(self.order)

    def clear(self) -> None:
        self._chosen, self._anchor = set(), None

    def with_others(self, speaker: SpeakerId) -> list[SpeakerId]:
        """What an action on ``speaker`` is for: all chosen ones where it is one of them, else it alone."""
        return self.chosen if speaker in self._chosen else [speaker]
