"""How loud a recording is over time, and how high its bars are. Pure but for reading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TOP = 0.98  # quantile of the bars that gets the full height
FLAT = 2.0  # px, the least height


def levels_of(files: Sequence[Path]) -> NDArray[np.float64] | None:
    """Loudness 0..1 over the recording from peaks files, the louder track winning; ``None`` without any."""
    import numpy as np

    from app import peaks

    result: NDArray[np.float64] | None = None
    for file in files:
        try:
            pairs = peaks.read(file).pairs
        except (OSError, ValueError):
            continue
        level = np.abs(np.asarray(pairs, dtype=np.int32)).max(axis=1, initial=0) / 32768
        if result is None:
            result = level
        else:
            longer, shorter = (result, level) if len(result) >= len(level) else (level, result)
            longer = longer.copy()
            longer[: len(shorter)] = np.maximum(longer[: len(shorter)], shorter)
            result = longer
    return result


def means(levels: NDArray[np.float64], first: float, step: float, count: int) -> NDArray[np.float64]:
    """Mean level of ``count`` bars, each ``step`` levels wide, from level ``first`` on: the mean, not the
    highest, because ten seconds of talk always hold one loud sound."""
    import numpy as np

    edges = (first + step * np.arange(count + 1)).astype(np.int64)
    edges = np.clip(edges, 0, len(levels))
    starts = np.minimum(edges[:-1], len(levels) - 1)
    sizes = np.maximum(edges[1:] - starts, 1)
    # A bar narrower than a level takes the level it stands in.
    total = np.concatenate([[0.0], np.cumsum(levels[starts[0] : starts[-1] + int(sizes[-1])])])
    left = starts - starts[0]
    right = np.minimum(left + sizes, len(total) - 1)
    result: NDArray[np.float64] = (total[right] - total[left]) / np.maximum(right - left, 1)
    return result


class Heights:
    """Bars' heights in px for any stretch of one recording. The loudest bars of the whole recording at the
    same width of a bar get the full height, so that moving along it changes no bar."""

    def __init__(self, levels: NDArray[np.float64] | None) -> None:
        self.levels = levels if levels is not None and len(levels) else None
        self._scale: tuple[int, float] | None = None  # levels a bar, and the loudest

    def of(self, first: float, step: float, count: int, room: float) -> list[float]:
        """``first`` and ``step`` in parts of the recording, 0..1; ``room`` px."""
        if self.levels is None:
            return [FLAT] * count
        import numpy as np

        size = len(self.levels)
        level = means(self.levels, first * size, step * size, count)
        shaped = np.clip(level / self._loudest(step * size), 0.0, 1.0) ** 0.7
        return [float(height) for height in np.maximum(FLAT, shaped * room)]

    def _loudest(self, step: float) -> float:
        assert self.levels is not None
        import numpy as np

        width = max(1, round(step))
        if self._scale is None or self._scale[0] != width:
            whole = len(self.levels) // width
            bars = means(self.levels, 0.0, float(width), max(1, whole))
            self._scale = (width, max(float(np.quantile(bars, TOP)), 1e-4))
        return self._scale[1]
