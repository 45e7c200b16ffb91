"""Words that say the same over and over, as recognisers do when they have lost the thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from app.review.material import Bools

LONGEST: Final = 12  # words of a phrase
FEWEST: Final = 3  # times
_LETTERS: Final = 12  # of all that is repeated: "no no no" is how people talk


def in_loop(texts: Sequence[str]) -> Bools:
    """Whether each word is a repetition of a phrase said at least three times in a row.

    The first time is not marked: that may well have been said. Each period costs one comparison of the
    sequence with itself, shifted.
    """
    numbers: dict[str, int] = {}  # of what sounds alike
    code_of = {
        text: numbers.setdefault("".join(filter(str.isalnum, text.casefold())) or text, len(numbers))
        for text in set(texts)
    }
    codes = np.fromiter(map(code_of.__getitem__, texts), np.int64, len(texts))
    sizes = np.fromiter(map(len, numbers), np.int64, len(numbers))
    letters = np.concatenate([[0], np.cumsum(sizes[codes], dtype=np.int64)])
    marked = np.zeros(len(codes), np.bool_)
    for period in range(1, min(LONGEST, len(codes) // FEWEST) + 1):
        same = np.concatenate([[False], codes[period:] == codes[:-period], [False]])
        edges = np.flatnonzero(same[1:] != same[:-1])
        for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            times = (last - first + period) / period
            if times >= FEWEST and letters[last] - letters[first] >= _LETTERS:
                marked[first + period : last + period] = True
    return marked
