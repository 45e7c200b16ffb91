"""The current text as a pure function of a run and the journal, and the edits it is made of.

The library applies the same edits to single rows as they happen; :func:`replay` applies all of them to a
base in memory, after a new run, an undo past one, or damage. Both ways must give the same result, which
the tests check with random histories.

An entry finds its segments by an *anchor*: track, start, end and words as they were. Over the run it was
made on that matches exactly; over another one :mod:`app.overlay` looks for the words themselves.
"""

from __future__ import annotations

import itertools
import re
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.retime import retime, spread
from app.store.runs import Alignment
from app.store.values import Piece, Voice
from app.store.words import CERTAIN, Timed, encode

_TOKEN: Final = re.compile(r"\S+")
#: Pieces are found by time through buckets of half a minute.
_BUCKET: Final = 300_000


@dataclass(frozen=True, slots=True)
class Unfit:
    """A part of an entry that found no place: what :class:`app.store.values.Misfit` is made of."""

    seq: int
    track: int
    start: int
    wanted: str = ""


# -- one edit of one piece ---------------------------------------------------------------------------------


def retext(piece: Piece, text: str) -> Piece | None:
    """``piece`` saying ``text``; ``None`` when nothing is left of it."""
    tokens = text.split()
    if not tokens:
        return None
    return piece._replace(text=text, words=retime(piece.words, tokens, piece.start, piece.end), edited=True)


def split_index(piece: Piece, at: int) -> int | None:
    """Which word begins the second half when ``piece`` is split nearest to character ``at``; ``None`` for a
    piece of one word."""
    tokens = [match.span() for match in _TOKEN.finditer(piece.text)]
    gaps = [(before[1], after[0]) for before, after in itertools.pairwise(tokens)]
    if not gaps:
        return None
    distances = [max(low - at, at - high, 0) for low, high in gaps]
    return distances.index(min(distances)) + 1


def split(piece: Piece, index: int) -> tuple[Piece, Piece]:
    """Two pieces, the second beginning with word ``index``; every word keeps its time."""
    tokens = list(_TOKEN.finditer(piece.text))
    first, second = piece.words[:index], piece.words[index:]
    end = min(piece.end, max(piece.start, *(word.end for word in first)))
    start = min(piece.end, max(piece.start, min(word.start for word in second)))
    return (
        piece._replace(end=end, text=piece.text[: tokens[index - 1].end()], words=first),
        piece._replace(start=start, text=piece.text[tokens[index].start() :], words=second),
    )


def join(first: Piece, second: Piece) -> Piece:
    """One piece that says both; the first one's speaker wins, the second's is noted as speaking too."""
    others = dict.fromkeys((*first.overlap, *second.overlap))
    return first._replace(
        start=min(first.start, second.start),
        end=max(first.end, second.end),
        text=f"{first.text} {second.text}",
        words=first.words + second.words,
        overlap=tuple(other for other in others if other != first.speaker),
        edited=first.edited or second.edited,
    )


def gap(piece: Piece, at: int) -> int:
    """How many words stand before the gap nearest to character ``at``, both ends of the text being gaps."""
    tokens = [match.span() for match in _TOKEN.finditer(piece.text)]
    gaps = [(0, tokens[0][0]), *((one[1], other[0]) for one, other in itertools.pairwise(tokens))]
    gaps.append((tokens[-1][1], len(piece.text)))
    distances = [max(low - at, at - high, 0) for low, high in gaps]
    return distances.index(min(distances))


def hand_over(source: Piece, target: Piece, index: int, *, after: bool) -> tuple[Piece | None, Piece]:
    """What is left of ``source``, and ``target`` grown by its words: those from ``index`` on to a target that
    comes ``after``, else those before ``index``. Times stay; the target's speaker has them."""
    rest: Piece | None
    if index == (0 if after else len(source.words)):
        rest, given = None, source
    else:
        first, second = split(source, index)
        rest, given = (first, second) if after else (second, first)
    one, other = (given, target) if after else (target, given)
    grown = target._replace(
        start=min(target.start, given.start),
        end=max(target.end, given.end),
        text=f"{one.text} {other.text}",
        words=one.words + other.words,
        edited=source.edited or target.edited,
    )
    return rest, grown


def set_apart(piece: Piece, first: int, last: int) -> tuple[list[Piece], int]:
    """``piece`` in up to three, of which one has exactly the words ``first:last``; and which one that is."""
    parts: list[Piece] = []
    if first > 0:
        head, piece = split(piece, first)
        parts.append(head)
    if last - first < len(piece.words):
        middle, tail = split(piece, last - first)
        return [*parts, middle, tail], len(parts)
    return [*parts, piece], len(parts)


def accepted(piece: Piece, first: int, last: int) -> Piece:
    """``piece`` with the words ``first:last`` certain."""
    sure = tuple(word._replace(probability=CERTAIN) for word in piece.words[first:last])
    return piece._replace(words=piece.words[:first] + sure + piece.words[last:])


def given_to(piece: Piece, speaker: int) -> Piece:
    """``piece`` spoken by ``speaker``."""
    return piece._replace(
        speaker=speaker, overlap=tuple(other for other in piece.overlap if other != speaker)
    )


def merged(piece: Piece, away: Collection[int], into: int) -> Piece:
    """``piece`` with ``into`` in place of each of ``away``."""
    speaker, overlap = merged_owner(piece.speaker, piece.overlap, away, into)
    return piece._replace(speaker=speaker, overlap=overlap)


def merged_owner(
    speaker: int | None, overlap: Iterable[int], away: Collection[int], into: int
) -> tuple[int | None, tuple[int, ...]]:
    """Who speaks, and who meanwhile, with ``into`` in place of each of ``away``."""
    one = into if speaker in away else speaker
    others = dict.fromkeys(into if other in away else other for other in overlap)
    return one, tuple(other for other in others if other != one)


def inserted(where: Mapping[str, Any], speaker: int | None) -> Piece:
    """A piece of words that were taken out and are put back, at the time they were heard.

    ``where`` has track, start and end in ticks, and text."""
    words = spread(where["text"].split(), where["start"], where["end"])
    return Piece(
        where["track"], where["start"], where["end"], speaker, where["text"], tuple(words), edited=True
    )


def anchor(piece: Piece) -> dict[str, Any]:
    """How the journal remembers a piece. ``like`` tells it from another one that says the same at the same
    time: typed words may have no length, and two of them be paragraphs."""
    return {
        "track": piece.track,
        "start": piece.start,
        "end": piece.end,
        "text": piece.text,
        "times": [[word.start, word.end] for word in piece.words],
        "like": _likeness(piece),
    }


def _likeness(piece: Piece) -> list[Any]:
    return [piece.speaker, list(piece.overlap), int(piece.edited), zlib.crc32(encode(piece.words))]


def remembered(piece: Piece) -> dict[str, Any]:
    """All of a piece, as the journal keeps it; :func:`recalled` makes it again."""
    return {
        **anchor(piece),
        "sure": [word.probability for word in piece.words],
        "speaker": piece.speaker,
        "overlap": piece.overlap,
        "edited": piece.edited,
    }


def recalled(where: Mapping[str, Any]) -> Piece:
    """The piece that was :func:`remembered`."""
    tokens = where["text"].split()
    words = tuple(
        Timed(start, end, text, sure)
        for (start, end), text, sure in zip(where["times"], tokens, where["sure"], strict=True)
    )
    return Piece(
        where["track"],
        where["start"],
        where["end"],
        where["speaker"],
        where["text"],
        words,
        tuple(where["overlap"]),
        where["edited"],
    )


# -- a whole meeting in memory -----------------------------------------------------------------------------


class Projection:
    """Pieces and voices of one meeting while the journal is played over them."""

    def __init__(self, base: Alignment) -> None:
        self.text_run = base.text_run
        by_label = {label: key for label, key, _ in base.speakers}
        self.voices: dict[int, Voice] = {key: Voice(number) for _, key, number in base.speakers}
        self._pieces: dict[int, Piece] = {}
        self._exact: dict[tuple[int, int, int, str], list[int]] = defaultdict(list)
        self._near: dict[tuple[int, int], set[int]] = defaultdict(set)
        self._next = 0
        for item in base.segments:
            overlap = tuple(by_label[label] for label in item.overlap if label in by_label)
            speaker = by_label.get(item.label) if item.label is not None else None
            self.add(item.piece._replace(speaker=speaker, overlap=overlap))

    def __getitem__(self, handle: int) -> Piece:
        return self._pieces[handle]

    def add(self, piece: Piece) -> int:
        """A new piece; its handle."""
        handle = self._next
        self._next += 1
        self._pieces[handle] = piece
        self._exact[_identity(piece)].append(handle)
        for bucket in _buckets(piece):
            self._near[bucket].add(handle)
        return handle

    def remove(self, handle: int) -> Piece:
        """Take a piece away."""
        piece = self._pieces.pop(handle)
        self._exact[_identity(piece)].remove(handle)
        for bucket in _buckets(piece):
            self._near[bucket].discard(handle)
        return piece

    def put(self, handle: int, *pieces: Piece | None) -> list[int]:
        """Replace a piece by others (``None`` for nothing); their handles."""
        self.remove(handle)
        return [self.add(piece) for piece in pieces if piece is not None]

    def find(self, where: Mapping[str, Any]) -> int | None:
        """The piece that is exactly what ``where`` (an anchor) remembers."""
        found = self._exact.get((where["track"], where["start"], where["end"], where["text"]))
        if not found:
            return None
        if len(found) == 1:
            return found[0]
        return next((one for one in found if _likeness(self[one]) == where.get("like")), found[0])

    def between(self, track: int, low: int, high: int) -> list[int]:
        """Pieces of a track that touch the time from ``low`` to ``high``, in order."""
        handles: set[int] = set()
        for bucket in range(low // _BUCKET, high // _BUCKET + 1):
            handles |= self._near.get((track, bucket), set())
        touching = [handle for handle in handles if self[handle].start <= high and self[handle].end >= low]
        return sorted(touching, key=lambda handle: (self[handle].start, self[handle].end, handle))

    def handles(self) -> list[int]:
        """All pieces."""
        return list(self._pieces)

    def pieces(self) -> list[Piece]:
        """All pieces in reading order."""
        return sorted(
            self._pieces.values(), key=lambda piece: (piece.start, piece.track, piece.end, piece.text)
        )


def replay(
    base: Alignment,
    entries: Sequence[tuple[int, str, Mapping[str, Any]]],
    guessed: Mapping[int, str] | None = None,
) -> tuple[Projection, list[Unfit]]:
    """The entries (sequence number, kind, body) in force, played over ``base``; and what did not fit.

    ``guessed``: names of speakers that the run itself brings; the user's stand over them."""
    from app import overlay

    state = Projection(base)
    for key, name in (guessed or {}).items():
        if key in state.voices:
            state.voices[key] = state.voices[key]._replace(name=name)
    unfit: list[Unfit] = []
    for seq, kind, body in entries:
        play = overlay.PLAYERS.get(kind)
        if play is not None:
            unfit += play(state, seq, body)
    # Somebody whom the run did not hear may have been given words later on, and has the name by that.
    named = {voice.name for voice in state.voices.values()}
    kinds = {seq: kind for seq, kind, _ in entries}
    return state, [item for item in unfit if kinds[item.seq] != "rename-speaker" or item.wanted not in named]


def _identity(piece: Piece) -> tuple[int, int, int, str]:
    return piece.track, piece.start, piece.end, piece.text


def _buckets(piece: Piece) -> Iterator[tuple[int, int]]:
    for bucket in range(piece.start // _BUCKET, piece.end // _BUCKET + 1):
        yield piece.track, bucket
