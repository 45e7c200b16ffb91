"""Where else words are said, and how a correction of them is written there. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.corrections import WordRange
from app.retime import hunks
from app.transcript import SegmentId
from app.ui.ports import SegmentRow
from app.ui.transcript.words import word_spans, words_between

_EDGES = ".,;:!?…\"'“”‘’«»()[]¿¡-–—"
_MOST = 4  # words; a longer change is rewriting, not correcting
_PLACES = 4  # of a paragraph; the same


class Occurrence(NamedTuple):
    """Characters ``first`` up to ``last`` of a paragraph, and when it is said (s)."""

    segment: SegmentId
    first: int
    last: int
    start: float
    end: float


class Correction(NamedTuple):
    """Words that were replaced, without the punctuation at their edges."""

    old: str
    new: str


def occurrences(rows: Sequence[SegmentRow], words: str) -> list[Occurrence]:
    """Every place where ``words`` stand as whole words, whatever their case, in order of the rows."""
    words = words.strip()
    if not words:
        return []
    # What stands before is asked after the first letter: a pattern that begins with one is searched for in
    # half the time.
    first, rest = re.escape(words[0]), re.escape(words[1:])
    pattern = re.compile(rf"{first}(?<!\w{first}){rest}(?!\w)", re.IGNORECASE)
    return [
        Occurrence(row.id, match.start(), match.end(), row.start, row.end)
        for row in rows
        for match in pattern.finditer(row.text)
    ]


def alike(rows: Sequence[SegmentRow], words: str) -> list[WordRange]:
    """The same words wherever a word of them is not certain."""
    by_id = {row.id: row for row in rows}
    found: list[WordRange] = []
    for place in occurrences(rows, words.strip(_EDGES)):
        row = by_id[place.segment]
        said = row.words
        first, last = words_between(word_spans(row.text, said), place.first, place.last)
        if any(word.probability < 1 for word in said[first:last]):
            found.append(WordRange(row.id, first, last))
    return found


def corrections(before: str, after: str) -> list[Correction]:
    """What an edit corrected: stretches of a few words that became others, and their words one by one where
    as many came as went; each once. None where more changed than one corrects in passing."""
    old, new = before.split(), after.split()
    found = hunks(old, new)
    made: list[Correction] = []
    for hunk in found if len(found) <= _PLACES else ():
        if not (0 < hunk.j - hunk.i <= _MOST and 0 < hunk.m - hunk.k <= _MOST):
            continue
        pairs = [(" ".join(old[hunk.i : hunk.j]), " ".join(new[hunk.k : hunk.m]))]
        if hunk.j - hunk.i == hunk.m - hunk.k > 1:
            pairs += zip(old[hunk.i : hunk.j], new[hunk.k : hunk.m], strict=True)
        for pair in pairs:
            made += _correction(*pair)
    return list(dict.fromkeys(made))


def _correction(before: str, after: str) -> Iterator[Correction]:
    was, now = before.strip(_EDGES), after.strip(_EDGES)
    if was and now and was.casefold() != now.casefold():
        yield Correction(was, now)


def in_case_of(found: str, old: str, new: str) -> str:
    """``new`` in place of ``found``: as it was typed, but a capital where the place alone asks for one.

    A word in capitals stays in capitals. One that begins with a capital where the corrected one did not (at
    the start of a sentence) gets one; and the other way round, unless the capital belongs to the word: then
    it has it everywhere.
    """
    if len(found) > 1 and found.isupper() and not old.isupper():
        return new.upper()
    if found[:1].isupper() and old[:1].islower():
        return new[:1].upper() + new[1:]
    if found[:1].islower() and old[:1].isupper() and new[:1].isupper():
        return new[:1].lower() + new[1:]
    return new


def changed(text: str, places: Sequence[Occurrence], old: str, new: str) -> str:
    """``text`` with ``new`` at ``places``, which are all in it and do not overlap."""
    for place in sorted(places, key=lambda item: -item.first):
        found = text[place.first : place.last]
        text = text[: place.first] + in_case_of(found, old, new) + text[place.last :]
    return text


def around(text: str, first: int, last: int, room: int = 34) -> str:
    """The words with some of those around them."""
    low, high = max(0, first - room), min(len(text), last + room)
    while low > 0 and not text[low - 1].isspace():
        low -= 1
    while high < len(text) and not text[high].isspace():
        high += 1
    return ("…" if low else "") + text[low:high].strip() + ("…" if high < len(text) else "")
