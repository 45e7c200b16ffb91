"""What is passed over when only some speakers are to be heard. Pure; seconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from app.transcript import SpeakerId

Span = tuple[float, float]
MARGIN = 0.15  # s left around what is heard


class Turn(Protocol):
    """A paragraph, as :class:`app.store.values.SegmentRow`."""

    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...
    @property
    def speaker(self) -> SpeakerId | None: ...
    @property
    def overlap(self) -> tuple[SpeakerId, ...]: ...


def out_of_focus(
    rows: Sequence[Turn], holds: Callable[[SpeakerId | None], bool], duration: float
) -> list[Span]:
    """The stretches in which only others speak, up to whoever ``holds`` says is in focus. A pause between
    two paragraphs in focus is not one of them."""
    spans: list[Span] = []
    until, others = 0.0, False  # where focus was last heard, and whether somebody else has spoken since
    for row in rows:
        if holds(row.speaker) or any(map(holds, row.overlap)):
            if others and row.start - MARGIN > until:
                spans.append((until, row.start - MARGIN))
            until, others = max(until, row.end + MARGIN), False
        else:
            others = others or row.end > until
    if others and duration > until:
        spans.append((until, duration))
    return spans
