"""The history of a meeting: its steps, what was before one of them against what is now, and whose speakers
were given by hand.

Nothing is kept for this: the journal is played up to the step. Every step is so a snapshot of what was
before it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from app import journal
from app.corrections import Difference, HistoryStep
from app.store import edits, meetings, projected
from app.store.projected import raw
from app.store.runs import Labelled
from app.store.transaction import Transaction
from app.store.values import Piece, SegmentRow, Voice
from app.store.words import to_seconds
from app.transcript import SegmentId, SpeakerId
from app.voices import match_speakers

_BULK: Final = frozenset({"new-run", "merge-speakers", "restore-rows"})
#: Steps that are bulk when they name more than one place.
_LISTED: Final = ("assign-speaker", "replace-texts", "remove-segments", "accept")
#: Pieces are found by time through buckets of 10 s.
_BUCKET: Final = 100_000


class Shown(NamedTuple):
    """A piece of either side of a comparison. ``row`` is its row's key, 0 for what was."""

    key: int
    piece: Piece


def steps(tx: Transaction, meeting: int) -> list[HistoryStep]:
    """Everything done, newest first; not what was typed over in the same breath."""
    stands = {entry.seq for entry in journal.of_meeting(tx, meeting).done}
    listed = edits.facts(tx, meeting, _LISTED)
    bulk = {seq for seq, body in listed.items() if body["count"] > 1}
    undone = edits.bodies(tx, meeting, ["undo"])
    typed_over = {body["step"] for body in undone.values() if body.get("replaced")}
    return [
        HistoryStep(
            seq, kind, label, datetime.fromisoformat(made), seq in stands, kind in _BULK or seq in bulk
        )
        for seq, kind, label, made in reversed(edits.dated_heads(tx, meeting))
        if journal.is_step(kind) and seq not in typed_over
    ]


def differences(tx: Transaction, meeting: int, before: int) -> list[Difference]:
    """Where what is differs from what was just before step ``before``."""
    alignment, _, state, _ = journal.project(tx, meeting, before)
    if state is None:
        return []
    same_run = alignment == meetings.column(tx, meeting, "alignment")
    return compared(
        (list(state.pieces()), state.voices),
        (projected.pieces(tx, meeting), projected.voices(tx, meeting)),
        same_run=same_run,
    )


def compared(
    before: tuple[Sequence[Piece], Mapping[int, Voice]],
    today: tuple[Sequence[tuple[int, Piece]], Mapping[int, Voice]],
    *,
    same_run: bool,
) -> list[Difference]:
    """Where the paragraphs of ``today`` (with their rows' keys) differ from those ``before``; either with its
    speakers. ``same_run``: both were made of one run."""
    (pieces, voices), (rows_now, people) = before, today
    now = [Shown(*item) for item in rows_now]
    was = pieces if same_run else _renamed(pieces, voices, people, now)
    then = [Shown(0, piece) for piece in was]
    found: list[Difference] = []
    counted = 0
    for old, new in _stretches(*_unlike(then, now)):
        # Where a new run breaks paragraphs is its own business.
        if _reads(old) == _reads(new) and not (same_run and _breaks(old) != _breaks(new)):
            continue
        rows = [_row(-counted - number - 1, item.piece) for number, item in enumerate(old)]
        counted += len(old)
        shown = [*old, *new]
        gone = {
            key: voices[key]
            for item in old
            for key in (item.piece.speaker, *item.piece.overlap)
            if key is not None and key not in people
        }
        found.append(
            Difference(
                to_seconds(min(item.piece.start for item in shown)),
                to_seconds(max(item.piece.end for item in shown)),
                tuple(rows),
                tuple(_row(item.key, item.piece) for item in new),
                tuple((SpeakerId(key), voice.number, voice.name) for key, voice in gone.items()),
            )
        )
    return sorted(found, key=lambda item: (item.start, item.end))


def given_by_hand(tx: Transaction, meeting: int) -> frozenset[SegmentId]:
    """Segments of which half or more lies where the user has said who speaks, and who are still theirs."""
    bodies = edits.bodies(tx, meeting, ("assign-speaker", "assign-words", "accept", "merge-speakers"))
    now = journal.of_meeting(tx, meeting).done if bodies else []
    spans = defaultdict[tuple[int, int], list[tuple[int, int, int]]](list)
    merged: dict[int, int] = {}
    for entry in reversed(now):
        body = bodies.get(entry.seq)
        if body is None:
            continue
        if entry.kind == "merge-speakers":
            into = merged.get(body["into"], body["into"])
            merged.update(dict.fromkeys(body["sources"], into))
            continue
        for track, start, end, speaker in _settled(entry.kind, body):
            for bucket in range(start // _BUCKET, end // _BUCKET + 1):
                spans[track, bucket].append((start, end, merged.get(speaker, speaker)))
    rows = dict.fromkeys(projected.places(tx, meeting, _joined(spans)))  # one may lie in two of them
    return frozenset(
        SegmentId(key)
        for key, track, start, end, speaker in rows
        if _covered(
            start,
            end,
            {
                (low, high)
                for bucket in range(start // _BUCKET, end // _BUCKET + 1)
                for low, high, given in spans.get((track, bucket), ())
                if given == speaker
            },
        )
    )


def _joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The times of buckets (track, number), those that follow one another as one."""
    found: list[tuple[int, int]] = []
    for bucket in sorted({bucket for _track, bucket in spans}):
        low, high = bucket * _BUCKET, (bucket + 1) * _BUCKET
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return found


def _settled(kind: str, body: Mapping[str, Any]) -> Iterator[tuple[int, int, int, int]]:
    """Track, start, end and speaker of what an entry says about who speaks."""
    if kind == "assign-words":
        times = body["anchor"]["times"][body["first"] : body["last"]]
        low, high = min(start for start, _ in times), max(end for _, end in times)
        yield body["anchor"]["track"], low, high, body["speaker"]
    elif kind == "assign-speaker":
        for where in body["anchors"]:
            yield where["track"], where["start"], where["end"], body["speaker"]
    else:
        for item in body["places"]:
            where = item["anchor"]
            if item["speaker"]:
                yield where["track"], where["start"], where["end"], item["speaker"][0]


def _covered(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether at least half of the time from ``start`` to ``end`` lies in ``spans``."""
    total, reached = 0, start
    for low, high in sorted(spans):
        total += max(0, min(end, high) - max(reached, low))
        reached = max(reached, min(end, high))
        if start == end and low <= start <= high:
            return True
    return start < end and 2 * total >= end - start


# -- what was against what is ------------------------------------------------------------------------------


def _renamed(
    was: Sequence[Piece], voices: Mapping[int, Voice], people: Mapping[int, Voice], now: Sequence[Shown]
) -> list[Piece]:
    """What was, with the speakers of today in place of those of another run that spoke at the same time."""
    lost = [key for key in voices if key not in people]
    labelled = [Labelled(piece, str(piece.speaker), ()) for piece in was if piece.speaker in lost]
    fresh = [item.piece for item in now if item.piece.speaker not in voices]
    found = {int(label): key for label, key in match_speakers(labelled, fresh, []).items()}

    def owner(piece: Piece) -> Piece:
        speaker = found.get(piece.speaker, piece.speaker) if piece.speaker is not None else None
        overlap = tuple(dict.fromkeys(found.get(key, key) for key in piece.overlap))
        return piece._replace(speaker=speaker, overlap=tuple(key for key in overlap if key != speaker))

    return [owner(piece) for piece in was]


def _unlike(then: Sequence[Shown], now: Sequence[Shown]) -> tuple[list[Shown], list[Shown]]:
    """What each side has that the other has not."""
    waiting = defaultdict[tuple[Any, ...], list[Shown]](list)
    for item in then:
        waiting[_looks(item.piece)].append(item)
    new = []
    for item in now:
        same = waiting.get(_looks(item.piece))
        if same:
            same.pop()
        else:
            new.append(item)
    return [item for items in waiting.values() for item in items], new


def _looks(piece: Piece) -> tuple[Any, ...]:
    return piece.track, piece.start, piece.end, piece.speaker, piece.text


def _stretches(then: Sequence[Shown], now: Sequence[Shown]) -> Iterator[tuple[list[Shown], list[Shown]]]:
    """Pieces that share words' time, directly or through others: what was, and what is there now."""
    sides = [(item, False) for item in then] + [(item, True) for item in now]
    sides.sort(key=lambda pair: (pair[0].piece.track, pair[0].piece.start, pair[0].piece.end, pair[1]))
    parents = list(range(len(sides)))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = parents[parents[index]]
            index = parents[index]
        return index

    open_: list[int] = []
    for index, (item, side) in enumerate(sides):
        piece = item.piece
        open_ = [
            other
            for other in open_
            if sides[other][0].piece.track == piece.track and sides[other][0].piece.end >= piece.start
        ]
        for other in open_:
            if sides[other][1] != side and _meet(sides[other][0].piece, piece):
                parents[root(index)] = root(other)
        open_.append(index)
    groups = defaultdict[int, tuple[list[Shown], list[Shown]]](lambda: ([], []))
    for index, (item, side) in enumerate(sides):
        groups[root(index)][side].append(item)
    yield from groups.values()


def _meet(one: Piece, other: Piece) -> bool:
    """Whether a word of either has its middle in the other."""
    return any(
        inside.start <= (word.start + word.end) // 2 <= inside.end
        for piece, inside in ((one, other), (other, one))
        for word in piece.words
    )


def _reads(side: Sequence[Shown]) -> list[tuple[int | None, str]]:
    """Who says which word."""
    return [(item.piece.speaker, word) for item in side for word in item.piece.text.split()]


def _breaks(side: Sequence[Shown]) -> list[str]:
    """What each paragraph says."""
    return [item.piece.text for item in side]


def _row(key: int, piece: Piece) -> SegmentRow:
    track, start, end, *rest = raw(piece)
    return SegmentRow._make((key, track, to_seconds(start), to_seconds(end), *rest))
