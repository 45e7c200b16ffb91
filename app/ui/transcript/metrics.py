"""Where things stand in a paragraph at one width and text size."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QFont, QFontMetricsF, QTextOption

from app.ui import tokens
from app.ui.theme import Theme

COLUMN = 720  # px at 100 %, about 85 characters
MARGIN_LEFT, MARGIN_RIGHT = 52, 64  # px; the paragraph's buttons stand in the right one
ASIDE = 40  # px


@dataclass(frozen=True, slots=True)
class Metrics:
    """Pixels. ``line`` is the height of a line, ``pitch`` the distance between two; a line with characters of
    another font may be higher, and ``between`` is what stays. ``header`` is from a turn's top to its text."""

    width: int
    left: int
    column: int
    pitch: int
    line: int
    advance: float
    header: int
    turn_gap: int
    paragraph_gap: int
    font: QFont
    name_font: QFont
    time_font: QFont
    aside: int  # a line between paragraphs that nobody said

    @property
    def between(self) -> int:
        """From a line's bottom to the next one's top."""
        return self.pitch - self.line

    @classmethod
    def of(cls, theme: Theme, width: int, *, mirrored: bool = False) -> Metrics:
        """For a viewport ``width`` px wide; ``mirrored``, for a window that reads from right to left."""
        font = theme.font(tokens.TRANSCRIPT)
        metrics = QFontMetricsF(font)
        margin = max(MARGIN_LEFT, min(theme.px(MARGIN_LEFT), width // 10))
        column = max(80, min(theme.px(COLUMN), width - margin - MARGIN_RIGHT))
        sample = "the quick brown fox jumps over a lazy dog and then it sleeps "
        left = max(margin, min((width - column) // 2, width - column - MARGIN_RIGHT))
        return cls(
            width=width,
            left=width - left - column if mirrored else left,
            column=column,
            pitch=round(metrics.height() * tokens.LINE_PITCH),
            line=math.ceil(metrics.height()),  # as Qt's own layouts have it
            advance=metrics.horizontalAdvance(sample) / len(sample),
            header=theme.px(26),
            turn_gap=theme.px(20),
            paragraph_gap=theme.px(8),
            font=font,
            name_font=theme.font(tokens.HEAD, QFont.Weight.DemiBold),
            time_font=theme.font(tokens.CAPTION, tabular=True),
            aside=theme.px(ASIDE),
        )

    def top(self, *, heads: bool, asides: int = 0) -> int:
        """From a row's top to its text; ``asides`` is how many lines stand above it that nobody said."""
        return asides * self.aside + (self.turn_gap + self.header if heads else self.paragraph_gap)

    def estimate(
        self, lengths: NDArray[np.int64], heads: NDArray[np.bool_], asides: NDArray[np.int64]
    ) -> NDArray[np.int64]:
        """Heights guessed from text lengths: characters times mean advance over the column's width."""
        per_line = max(1.0, self.column / self.advance * 0.965)  # lines end before the edge, at a word
        lines = np.maximum(1, np.ceil(lengths / per_line)).astype(np.int64)
        tops = np.where(heads, self.top(heads=True), self.top(heads=False))
        return np.asarray(lines * self.pitch + tops + asides * self.aside, dtype=np.int64)

    def estimate_one(self, length: int, *, heads: bool, asides: int = 0) -> int:
        per_line = max(1.0, self.column / self.advance * 0.965)
        return max(1, math.ceil(length / per_line)) * self.pitch + self.top(heads=heads, asides=asides)


def text_option() -> QTextOption:
    """Wrap as the editor does; direction from the text itself."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
