"""Two sides that speak at once, put down one after the other: who has the floor keeps it to a pause.

Settled words come every second from either side. Put down as they come, two people who interrupt each other
would be a paragraph a word. So the words of the one who has not the floor wait, in sight, as part of that
side's tail; they are put down when the other pauses, or when they have become many. Their order, and the
words, stay what they were.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Protocol

from engine.recording import TrackName

#: Settled words that do not wait any longer.
MANY: Final = 15


class Paper(Protocol):
    """Where captions are put down: :class:`app.ui.recording.captions_model.CaptionsModel`."""

    def settle(self, track: TrackName, seconds: float, text: str, *, opens: bool = False) -> None: ...
    def tail(self, track: TrackName, seconds: float, text: str) -> None: ...
    def skip(self, track: TrackName, seconds: float) -> None: ...


@dataclass
class _Side:
    tail: str = ""
    at: float = 0.0  # where the tail begins
    held: list[tuple[float, str, bool]] = field(default_factory=list)  # runs that wait

    @property
    def words(self) -> int:
        return sum(text.count(" ") + 1 for _, text, _ in self.held)


class Floor:
    """Words in as the engine says them, out to ``paper`` in paragraphs. Call :meth:`breathe` when all that
    came at once is in."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._sides: dict[TrackName, _Side] = {}
        self._holder: TrackName | None = None

    def settle(self, track: TrackName, seconds: float, text: str, *, opens: bool = False) -> None:
        """A run of settled words; they end the side's tail."""
        side = self._side(track)
        side.tail = ""
        side.held.append((seconds, text, opens))
        if self._holder in (None, track) or side.words >= MANY:
            self._put_down(track)
        else:
            self._show(track)

    def tail(self, track: TrackName, seconds: float, text: str) -> None:
        """The moving tail behind what is settled; empty takes it away."""
        side = self._side(track)
        side.tail, side.at = text, seconds
        self._show(track)

    def skip(self, track: TrackName, seconds: float) -> None:
        """Words are missing here."""
        self._side(track).tail = ""
        self._put_down(track)
        self._paper.skip(track, seconds)

    def breathe(self) -> None:
        """Who has the floor and has nothing open gives it to the one who waits."""
        if self._holder is not None and self._side(self._holder).tail:
            return
        for track, side in self._sides.items():
            if side.held:
                self._put_down(track)
                return

    def rest(self) -> None:
        """No more comes: the tails go, and what waits is put down."""
        for track, side in self._sides.items():
            side.tail = ""
            self._put_down(track)

    def _put_down(self, track: TrackName) -> None:
        side = self._side(track)
        held, side.held = side.held, []
        self._show(track)
        for seconds, text, opens in held:
            self._paper.settle(track, seconds, text, opens=opens)
        if held:
            self._holder = track

    def _show(self, track: TrackName) -> None:
        side = self._side(track)
        waiting = [text for _, text, _ in side.held]
        at = side.held[0][0] if side.held else side.at
        self._paper.tail(track, at, " ".join(filter(None, [*waiting, side.tail])))

    def _side(self, track: TrackName) -> _Side:
        return self._sides.setdefault(track, _Side())
