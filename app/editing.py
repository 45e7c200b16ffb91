"""What each of the user's edits does: the journal entry it leaves and the rows it changes.

One function per intent. It reads, and returns a :class:`Step` or ``None`` when there is nothing to do; the
library writes entry and rows in the same transaction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from app import cleaning, journal, projection
from app.changes import Change
from app.errors import NotFound
from app.store import edits, meetings, passages, projected, reading, runs
from app.store.projected import Delta, Owner, piece, raw
from app.store.transaction import Transaction
from app.store.values import Passage, Piece, Voice, join_ids, split_ids
from app.store.words import to_ticks
from app.transcript import MeetingId, SegmentId
from app.translation import noop


class NoSuchPlace(NotFound):
    """A segment or speaker that the meeting does not have (any more)."""

    sentence = noop("That part of the transcript has changed in the meantime; nothing was edited.")


@dataclass(frozen=True, slots=True)
class Step:
    """An edit, planned.

    Attributes:
        instead_of: the newest step, which this one takes back and replaces.
        undo: what it did to the rows as undo sees it, where that is more than ``delta``.
    """

    kind: str
    label: str
    body: dict[str, Any]
    delta: Delta
    instead_of: int | None = None
    undo: Delta | None = None


class Row(NamedTuple):
    """A segment with its key."""

    key: int
    piece: Piece


def change_of(meeting: MeetingId, delta: Delta, label: str) -> Change:
    """What views must refresh after ``delta``."""
    talk: Counter[tuple[int | None, str | None]] = Counter()
    for _, before, after in delta.segments:
        for row, sign in ((before, -1), (after, 1)):
            if row is not None:
                talk[row[3], row[5]] += sign * (row[2] - row[1])
    speakers = bool(delta.voices or delta.moves or any(talk.values()))
    return Change(
        meeting,
        updated=_keys(key for key, old, new in [*delta.segments, *delta.moves] if old and new),
        inserted=_keys(key for key, old, _ in delta.segments if old is None),
        removed=_keys(key for key, _, new in delta.segments if new is None),
        speakers=speakers,
        summary=speakers or delta.title is not None,
        undo_label=label,
        marks=bool(delta.marks),
    )


def rename_meeting(tx: Transaction, meeting: int, title: str) -> Step | None:
    """Another title; a blank one brings the file's name back."""
    old = meetings.column(tx, meeting, "title")
    new = cleaning.name(title) or meetings.column(tx, meeting, "first_title")
    if new == old:
        return None
    return Step("rename-meeting", "Rename Meeting", {"title": new}, Delta(title=(old, new)))


def rename_speaker(tx: Transaction, meeting: int, speaker: int, name: str | None) -> Step | None:
    """Another name for everything a speaker said; a blank one takes the name away."""
    old = voice_of(tx, meeting, speaker)
    new = old._replace(name=cleaning.name(name or "") or None)
    if new == old:
        return None
    body = {"speaker": speaker, "name": new.name}
    return Step("rename-speaker", f"Rename {old.label}", body, Delta(voices=[(speaker, old, new)]))


def assign_speaker(tx: Transaction, meeting: int, keys: Sequence[int], speaker: int | None) -> Step | None:
    """Give segments to a speaker, or to a new one."""
    rows = rows_of(tx, meeting, keys)
    delta = Delta()
    if speaker is None:
        speaker = projected.reserve_speakers(tx, 1)
        voice = Voice(next_number(tx, meeting))
        delta.voices.append((speaker, None, voice))
    else:
        voice = voice_of(tx, meeting, speaker)
        rows = [row for row in rows if row.piece.speaker != speaker]
    if not rows:
        return None
    delta.moves = [move_of(row, projection.given_to(row.piece, speaker)) for row in rows]
    anchors = [projection.anchor(row.piece) for row in rows]
    body = {"anchors": anchors, "speaker": speaker, "number": voice.number, "name": voice.name}
    return Step("assign-speaker", f"Change Speaker to {voice.label}", body, delta)


def merge_speakers(tx: Transaction, meeting: int, sources: Sequence[int], into: int) -> Step | None:
    """Give all that some speakers said to one of them, and forget the others."""
    away = [source for source in dict.fromkeys(sources) if source != into]
    target = voice_of(tx, meeting, into)
    gone = [(source, voice_of(tx, meeting, source)) for source in away]
    if not gone:
        return None
    delta = Delta(voices=[(source, voice, None) for source, voice in gone])
    for key, owner in projected.owners(tx, meeting, away):
        speaker, overlap = projection.merged_owner(owner[0], split_ids(owner[1]), away, into)
        after = (speaker, join_ids(overlap))
        if after != owner:
            delta.moves.append((key, owner, after))
    who = gone[0][1].label if len(gone) == 1 else f"{len(gone)} Speakers"
    body = {"sources": away, "into": into, "number": target.number, "name": target.name}
    return Step("merge-speakers", f"Merge {who} into {target.label}", body, delta)


def edit_text(tx: Transaction, meeting: int, key: int, text: str) -> Step | None:
    """Another text for a segment; a blank one removes the segment."""
    (row,) = rows_of(tx, meeting, [key])
    new = cleaning.spoken(text)
    if new == row.piece.text:
        return None
    after = projection.retext(row.piece, new)
    label = "Edit Text" if after else "Remove Paragraph"
    body = {"anchor": projection.anchor(row.piece), "text": new}
    return Step("edit-text", label, body, Delta([(key, raw(row.piece), raw(after) if after else None)]))


def type_on(tx: Transaction, meeting: int, key: int, text: str) -> Step | None:
    """Another text again, in the same breath: when the newest step is an edit of this segment, it is replaced
    by one from the text before it, so that undo takes the typing back at once."""
    (row,) = rows_of(tx, meeting, [key])
    new = cleaning.spoken(text)
    newest, taken_back = journal.next_of(tx, meeting)
    image = (
        edits.step_image(tx, newest.seq)
        if newest is not None and newest.kind == "edit-text" and taken_back is None
        else None
    )
    changed = projected.unpack(image).segments if image is not None else []
    if newest is None or not changed or changed[0][0] != key or not new.split():
        return edit_text(tx, meeting, key, text)
    before = changed[0][1]
    if new == row.piece.text or before is None:
        return None
    original = piece(before)
    made = projection.retext(original, new)
    assert made is not None
    after = raw(made)
    body = {"anchor": projection.anchor(original), "text": new}
    delta, undo = Delta([(key, raw(row.piece), after)]), Delta([(key, before, after)])
    return Step("edit-text", "Edit Text", body, delta, instead_of=newest.seq, undo=undo)


def split_segment(tx: Transaction, meeting: int, key: int, at: int) -> Step | None:
    """Two segments, parted at the gap between words nearest to character ``at``."""
    (row,) = rows_of(tx, meeting, [key])
    index = projection.split_index(row.piece, at)
    if index is None:
        return None
    first, second = projection.split(row.piece, index)
    fresh = projected.next_key(tx, "segment")
    body = {"anchor": projection.anchor(row.piece), "index": index}
    delta = Delta([(key, raw(row.piece), raw(first)), (fresh, None, raw(second))])
    return Step("split-segment", "Split Paragraph", body, delta)


def join_segments(tx: Transaction, meeting: int, key: int) -> Step | None:
    """One segment of this and the next on its track; the first one's speaker wins."""
    (row,) = rows_of(tx, meeting, [key])
    following = projected.next_on_track(tx, meeting, key, row.piece)
    if following is None:
        return None
    next_key, second = following
    joined = projection.join(row.piece, second)
    body = {"anchor": projection.anchor(row.piece), "next": projection.anchor(second)}
    delta = Delta([(key, raw(row.piece), raw(joined)), (next_key, raw(second), None)])
    return Step("join-segments", "Join Paragraphs", body, delta)


def put_back(tx: Transaction, meeting: int, passage: int) -> Step | None:
    """Words that recognition took out go into the text, as a paragraph of whoever speaks around them."""
    found = passages.one(tx, meeting, passage)
    if found is None:
        raise NoSuchPlace
    where = {
        "run": found.text_run,
        "track": found.track,
        "start": found.start_tick,
        "end": found.end_tick,
        "text": found.text,
    }
    if place_of(where) in put_back_places(tx, meeting):
        return None
    speaker = projected.nearest_speaker(tx, meeting, found.track, found.start_tick, found.end_tick)
    fresh = projected.next_key(tx, "segment")
    delta = Delta([(fresh, None, raw(projection.inserted(where, speaker)))])
    return Step("put-back", "Put Back Words", {**where, "speaker": speaker}, delta)


def put_back_places(tx: Transaction, meeting: int) -> set[tuple[int, int, str]]:
    """Track, start and words of what the user has put back."""
    bodies = edits.bodies(tx, meeting, ["put-back"])
    now = journal.of_meeting(tx, meeting).done if bodies else []
    return {place_of(bodies[entry.seq]) for entry in now if entry.seq in bodies}


def passages_of(tx: Transaction, meeting: int) -> list[Passage]:
    """What the run in force took out, those marked that the user has put back."""
    back = put_back_places(tx, meeting)
    return [
        replace(item, put_back=(item.track, to_ticks(item.start), item.text) in back)
        for item in reading.removed(tx, meeting)
    ]


def place_of(where: Mapping[str, Any]) -> tuple[int, int, str]:
    """What tells a passage from others, in whichever run it was taken out."""
    return where["track"], where["start"], where["text"]


def _keys(keys: Any) -> frozenset[SegmentId]:
    return frozenset(map(SegmentId, keys))


def move_of(row: Row, after: Piece) -> tuple[int, Owner, Owner]:
    before = (row.piece.speaker, join_ids(row.piece.overlap))
    return row.key, before, (after.speaker, join_ids(after.overlap))


def rows_of(tx: Transaction, meeting: int, keys: Sequence[int]) -> list[Row]:
    wanted = list(dict.fromkeys(keys))
    found = projected.some(tx, meeting, wanted)
    if len(found) < len(wanted):
        raise NoSuchPlace
    return [Row(key, piece(found[key])) for key in wanted]


def voice_of(tx: Transaction, meeting: int, speaker: int) -> Voice:
    found = projected.voices(tx, meeting).get(speaker)
    if found is None:
        raise NoSuchPlace
    return found


def next_number(tx: Transaction, meeting: int) -> int:
    """One more than any speaker of this meeting has, those merged away included."""
    numbers = [voice.number for voice in projected.voices(tx, meeting).values()]
    alignment = meetings.column(tx, meeting, "alignment")
    if alignment is not None:
        numbers += [number for _, _, number in runs.speakers_of(tx, alignment)]
    return max([*numbers, *journal.numbers(tx, meeting)], default=0) + 1
