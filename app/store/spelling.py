"""Did you mean: words of this library's own that are spelt much like one that is not in it.

The distance is the restricted one of Damerau: letters left out, added, changed, or two neighbours exchanged,
no place touched twice (Boytsov, "Indexing methods for approximate dictionary searching", 2011). Words are
sifted by the letters they are made of first, so that a hundred thousand of them cost milliseconds.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from app.changes import Suggestion
from app.search_query import SearchQuery, Wanted
from app.store import named
from app.store.candidates import candidates
from app.store.matching import matching
from app.store.search_scope import scope_of
from app.store.segment_places import Places
from app.store.snippets import fold, is_unspaced

_TOKEN: Final = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
#: A vocabulary is read anew when the text has changed and it is this old.
_OLD_S: Final = 60.0
#: Spellings tried for a word, and in all.
_TRIED, _TRIED_IN_ALL = 3, 6
_LONGEST: Final = 40  # letters
_AT_ONCE: Final = 1_000  # words
_NEWEST: Final = "SELECT seq FROM sqlite_sequence WHERE name = 'segment'"
_COUNT: Final = "SELECT doc FROM segment_vocab WHERE term = ?"


@dataclass(slots=True)
class Vocabulary:
    """Every word of the library, folded, with what sifts them: their lengths, and 64 bits that say which
    letters they hold."""

    newest: int
    read: float
    words: list[str]
    lengths: NDArray[np.int8]
    letters: NDArray[np.uint64]
    names: Counter[str] = field(default_factory=Counter)

    def near(self, word: str, most: int) -> list[tuple[int, str]]:
        """Distance and word, of all at most ``most`` changes away, the nearest first."""
        if not self.words:
            return []
        from rapidfuzz.distance import OSA

        differ = np.bitwise_count(self.letters ^ _letters(word))
        fits = (np.abs(self.lengths - len(word)) <= most) & (differ <= 2 * most)
        found = []
        for index in np.flatnonzero(fits).tolist():
            far = OSA.distance(word, self.words[index], score_cutoff=most)  # else one more than that
            if far <= most:
                found.append((far, self.words[index]))
        return sorted(found)


def words_of(connection: Connection, known: Vocabulary | None) -> Vocabulary:
    """The vocabulary as it is, or as it was a moment ago."""
    newest = connection.exec_driver_sql(_NEWEST).scalar() or 0
    if known is not None and (known.newest == newest or time.monotonic() - known.read < _OLD_S):
        return known
    names: Counter[str] = Counter()
    for statement in ("SELECT name FROM speaker WHERE name IS NOT NULL", "SELECT title FROM meeting"):
        for text in connection.exec_driver_sql(statement).scalars():
            names.update(map(fold, _TOKEN.findall(text)))
    made: list[str] = []
    lengths, letters = [np.empty(0, np.int8)], [np.empty(0, np.uint64)]
    seen = set(names)
    for part in itertools.chain([list(names)], _spoken(connection, seen)):
        # A little at a time: what numpy does in one go keeps every other thread, the window's too, waiting.
        words = [word for word in part if 2 < len(word) <= _LONGEST and word.isalpha()]
        made += words
        own = np.fromiter(map(len, words), np.int8, len(words))
        lengths.append(own)
        letters.append(_letters_of(words, own))
    return Vocabulary(newest, time.monotonic(), made, np.concatenate(lengths), np.concatenate(letters), names)


def _spoken(connection: Connection, known: set[str]) -> Iterator[list[str]]:
    """The words that are said and not known, some at a time."""
    driver: Any = connection.connection.driver_connection
    # As one text: a row at a time, this would ask for Python's lock a hundred thousand times, and the window
    # would wait for it as often.
    joined = driver.execute("SELECT group_concat(term, ' ') FROM segment_vocab").fetchone()[0]
    words = joined.split(" ") if joined else []
    for low in range(0, len(words), _AT_ONCE):
        yield [word for word in words[low : low + _AT_ONCE] if word not in known]


def suggestion(
    connection: Connection, known: Vocabulary, query: SearchQuery, today: date, places: Places
) -> Suggestion | None:
    """The query with words that occur, if that finds anything."""
    choices = [_spellings(connection, known, query, at) for at in range(len(query.words))]
    if all(len(words) == 1 and words[0] is old for words, old in zip(choices, query.words, strict=True)):
        return None
    scope = scope_of(connection, query, today)
    for words in itertools.islice(itertools.product(*choices), _TRIED_IN_ALL):
        other = dataclasses.replace(query, words=tuple(words), open_ended=False, unread=())
        if other.words == query.words:
            continue
        asked = matching(connection, other)
        found = candidates(connection, places, asked, scope, 1)
        named_ = 0 if found.total else len(named.named(connection, other, asked.terms, scope))
        if found.total or named_:
            return Suggestion(other.text(), other.spoken(), found.total or named_, found.capped)
    return None


def _spellings(connection: Connection, known: Vocabulary, query: SearchQuery, at: int) -> list[Wanted]:
    """What one word of the query may have been meant to be: itself where it occurs."""
    word = query.words[at]
    if word.excluded or is_unspaced(word.text):
        return [word]
    texts = [word.text]
    for place in reversed(list(_TOKEN.finditer(word.text))):
        token = fold(place[0])
        if not token:  # an accent that stands on nothing
            continue
        if _occurs(connection, known, token, begun=query.open_ended and at == len(query.words) - 1):
            continue
        others = _ordered(connection, known, token)
        texts = [
            text[: place.start()] + other + text[place.end() :]
            for text in texts
            for other in others or [place[0]]
        ]
    return [word if text == word.text else word._replace(text=text) for text in texts[:_TRIED]]


def _occurs(connection: Connection, known: Vocabulary, token: str, *, begun: bool) -> bool:
    if token in known.names or connection.exec_driver_sql(_COUNT, (token,)).scalar() is not None:
        return True
    statement = "SELECT 1 FROM segment_vocab WHERE term >= ? AND term < ? LIMIT 1"
    after = token[:-1] + chr(min(ord(token[-1]) + 1, 0x10FFFF))
    return begun and connection.exec_driver_sql(statement, (token, after)).scalar() is not None


def _ordered(connection: Connection, known: Vocabulary, token: str) -> list[str]:
    """Words near ``token``: the nearest first, of equals one that begins alike, then the most frequent."""
    most = 0 if len(token) <= 2 else 1 if len(token) <= 5 else 2
    if not most or len(token) > _LONGEST:
        return []
    near = known.near(token, most)
    near = [item for item in near if item[0] == near[0][0]][:50]
    rated = [(far, word[0] != token[0], -_frequency(connection, known, word), word) for far, word in near]
    return [word for *_, word in sorted(rated)][:_TRIED]


def _frequency(connection: Connection, known: Vocabulary, word: str) -> int:
    spoken: int = connection.exec_driver_sql(_COUNT, (word,)).scalar() or 0
    return spoken + known.names[word]


def _letters(word: str) -> np.uint64:
    bits: np.uint64 = _letters_of([word], np.array([len(word)]))[0]
    return bits


def _letters_of(words: Sequence[str], lengths: NDArray[np.integer[Any]]) -> NDArray[np.uint64]:
    """64 bits for each word that say which letters it holds; none is empty."""
    if not len(words):
        return np.empty(0, np.uint64)
    codes = np.frombuffer("".join(words).encode("utf-32-le"), np.uint32)
    bits = np.left_shift(np.uint64(1), (codes & 63).astype(np.uint64))
    ends = np.cumsum(lengths, dtype=np.int64)
    return np.bitwise_or.reduceat(bits, ends - lengths)
