"""Equal error rates of speaker verification, from cosines."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def equal_error_rate(same: NDArray[np.floating], different: NDArray[np.floating]) -> float:
    """Where as many different pairs score above the threshold as same pairs below it, of 0 to 1."""
    scores = np.concatenate([same, different])
    target = np.concatenate([np.ones(same.size), np.zeros(different.size)])
    order = np.argsort(scores, kind="stable")
    missed = np.cumsum(target[order]) / same.size
    false = 1 - np.cumsum(1 - target[order]) / different.size
    at = int(np.argmin(np.abs(missed - false)))
    return float((missed[at] + false[at]) / 2)


def trials(
    rows: NDArray[np.floating], speakers: Sequence[str]
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Cosine scores of all pairs of unit rows: those of one speaker, those of two."""
    scores = rows @ rows.T
    one, other = np.triu_indices(len(speakers), 1)
    equal = np.array(speakers)[one] == np.array(speakers)[other]
    return scores[one, other][equal], scores[one, other][~equal]
