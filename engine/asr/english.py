"""How English words are written that a recogniser without capitals gives in lower case.

Only what is certain from the word alone. Sentences are left alone: pauses do not tell where they end
(measured by ``python -m tests.bench.asr``: half of the long pauses within a turn of real speech are in
the middle of a sentence, and most sentences end without one), and a wrong full stop misleads more than
none.
"""

from typing import Final

# Not the months may and march: they are more often other words.
_DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday"
_MONTHS: Final = "january february april june july august september october november december"
_OTHERS: Final = "i english american america europe european christmas"

_CAPITAL: Final = frozenset(f"{_DAYS} {_MONTHS} {_OTHERS}".split())


def spelled(word: str) -> str:
    """The word as it is written inside a sentence: I, I'm, Monday, October's."""
    stem, mark, ending = word.partition("'")
    if stem in _CAPITAL or stem.removesuffix("s") in _CAPITAL - {"i"}:
        return stem.capitalize() + mark + ending
    return word
