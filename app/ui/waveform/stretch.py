"""Which part of the recording the waveform shows, and where in it a moment stands. Pure."""

from __future__ import annotations

BAR, GAP = 2, 1  # px
STEP = BAR + GAP
LEAST = 8.0  # s shown when zoomed in as far as it goes: two bars for what the peaks know
PAGE = 0.08  # of the width: where the playhead stands after a page was turned


class Stretch:
    """``start`` and ``span`` in seconds; ``bars`` of :data:`STEP` px each fill the width. The start is
    always a whole bar of the recording, so bars keep their shape while the stretch moves.
    """

    def __init__(self) -> None:
        self.duration = 0.0
        self.bars = 1
        self.start = 0.0
        self.span = 0.0

    @property
    def width(self) -> int:
        """px that the bars take."""
        return self.bars * STEP

    @property
    def zoomed(self) -> bool:
        return self.span < self.duration

    @property
    def bar(self) -> float:
        """Seconds of a bar."""
        return self.span / self.bars if self.span else 1.0

    @property
    def end(self) -> float:
        return self.start + self.span

    def set_duration(self, seconds: float) -> None:
        """Another recording, shown whole."""
        self.duration = seconds
        self.whole()

    def set_width(self, pixels: int) -> None:
        """Room for the bars changed; what is shown does not."""
        self.bars = max(1, pixels // STEP)
        self._put(self.start)

    def whole(self) -> None:
        self.start, self.span = 0.0, self.duration

    def x(self, seconds: float) -> float:
        """px from the left of the bars; beyond them for what is not shown."""
        return (seconds - self.start) / self.span * self.width if self.span else 0.0

    def seconds(self, x: float) -> float:
        """The moment at ``x``, inside what is shown."""
        return self.start + max(0.0, min(1.0, x / self.width)) * self.span

    def holds(self, seconds: float) -> bool:
        return self.start <= seconds <= self.end

    def zoom(self, factor: float, at: float) -> None:
        """Show ``factor`` times as fine; the moment ``at`` stays where it is."""
        if not self.duration:
            return
        where = self.x(at) / self.width
        self.span = min(self.duration, max(min(LEAST, self.duration), self.span / factor))
        self._put(at - where * self.span)

    def pan(self, seconds: float) -> None:
        """Show what is ``seconds`` later, or earlier when negative."""
        self._put(self.start + seconds)

    def turn_to(self, seconds: float) -> None:
        """Turn the page so that ``seconds`` stands near its left."""
        self._put(seconds - PAGE * self.span)

    def center(self, seconds: float) -> None:
        self._put(seconds - self.span / 2)

    def _put(self, start: float) -> None:
        bar = self.bar
        last = max(0.0, self.duration - self.span)
        self.start = min(last, max(0.0, round(start / bar) * bar))
