"""Names and terms that are likely to be said, as text that Whisper takes to stand before the recording.

Whisper writes on in the manner of the text before (A. Radford et al., "Robust speech recognition via
large-scale weak supervision", 2023, section 2.3), so a list of names, in their own spelling and case,
makes these spellings likely. Its decoder has 448 positions, of which at most half, less the token that
opens it, may be such text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

POSITIONS: Final = 448
BUDGET: Final = POSITIONS // 2 - 1  # tokens
_SPECIAL: Final = re.compile(r"<\|[^|]*\|?>?")  # would be read as commands to the decoder


def context(vocabulary: Iterable[str], encode: Callable[[str], list[int]], budget: int = BUDGET) -> list[int]:
    """Tokens of ``"Anna Nowak, Hansard."``: as many terms as fit, the first ones first; empty without any.

    A term that does not fit is left out, and those after it that do still get their place.
    """
    kept: list[str] = []
    tokens: list[int] = []
    for term in _cleaned(vocabulary):
        longer = encode(" " + ", ".join([*kept, term]) + ".")
        if len(longer) <= budget:
            kept.append(term)
            tokens = longer
    return tokens


def _cleaned(vocabulary: Iterable[str]) -> list[str]:
    """Each term once, on one line, with nothing in it that commands the decoder."""
    terms = (" ".join(_SPECIAL.sub(" ", term).split()).strip(",;") for term in vocabulary)
    return list(dict.fromkeys(term for term in terms if term))
