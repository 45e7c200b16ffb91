"""Where a line of a subtitle should end: after a mark, before a joining word, never after an article.

The rules that the style guides of Netflix ("Line treatment") and the BBC ("Break at natural points") share.
The words are those of several languages together; one that means something else elsewhere does no harm.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

_MARKS: Final = ",;:.!?…–"

# Conjunctions and prepositions that begin a phrase.
_PHRASES: Final = """
and or but nor so because that which who when where while if whether than as then
in on at to for from with without about before after into over under between through until
und oder aber denn weil dass wenn ob als mit von für auf bei nach über unter zwischen ohne
et ou mais donc car que qui quand si avec pour dans sur sous sans chez
y o pero porque cuando con para por entre desde hasta sin e ma perché per fra tra en of maar omdat met voor
"""
# Articles, and others that belong to the word behind them.
_ARTICLES: Final = """
a an the my your his her its our their this these those not very no every
der die das den dem des ein eine einen einem einer kein keine
le la les un une du ce cette mon mes el los las una il lo gli i het de een
"""
_JOINING: Final = frozenset(word for text in (_PHRASES, _PHRASES.title()) for word in text.split())
_LEANING: Final = _JOINING | {word for text in (_ARTICLES, _ARTICLES.title()) for word in text.split()}


def leans(word: str) -> bool:
    """Whether ``word`` belongs to what follows it."""
    return word in _LEANING


def joins(word: str) -> bool:
    """Whether ``word`` begins a phrase."""
    return word in _JOINING


def two_lines(tokens: Sequence[str], offsets: Sequence[int], first: int, last: int, width: int) -> int:
    """The token that begins the second of two lines of at most ``width``; 0 if there is no way.

    ``offsets`` are where the tokens begin, with a space before each, and one more past the last. The best
    place within a quarter of the middle, else the one nearest to the middle, if possible not behind a word
    that leans.
    """
    begin, end = offsets[first], offsets[last]
    low = bisect_left(offsets, end - 1 - width, first + 1, last)
    high = bisect_right(offsets, begin + width + 1, first + 1, last) - 1
    middle, near = (begin + end) / 2, (end - begin) / 4
    right = bisect_left(offsets, middle, low, high + 1) if low <= high else high + 1
    left = right - 1
    nearest = fair = 0
    while left >= low or right <= high:
        if right > high or (left >= low and middle - offsets[left] <= offsets[right] - middle):
            at, away = left, middle - offsets[left]
            left -= 1
        else:
            at, away = right, offsets[right] - middle
            right += 1
        if fair and away > near:
            break
        word = tokens[at - 1]
        if word[-1] in _MARKS:
            return at
        if word not in _LEANING:
            if away <= near and tokens[at] in _JOINING:
                return at
            fair = fair or at
        nearest = nearest or at
    return fair or nearest
