"""How English words are written that a recogniser without capitals gives in lower case.

Only what is certain from the word alone. No full stops from pauses (``python -m tests.bench.asr``): within
one speaker's turn they are as often wrong as right (``katiesteve.wav``: 1 of 1 pause over 0.5 s ends a
sentence, the other five are changes of speaker, which start a new paragraph anyway; ``jfk.flac``: none of
3), two sentences in three end without one, and every question would become a statement.
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
