"""How English words are written that a recogniser without capitals gives in lower case."""

from typing import Final

_CAPITAL: Final = {"i": "I", "i'm": "I'm", "i'd": "I'd", "i'll": "I'll", "i've": "I've"}


def spelled(word: str) -> str:
    """The word as it is written inside a sentence: the pronoun I is a capital."""
    return _CAPITAL.get(word, word)
