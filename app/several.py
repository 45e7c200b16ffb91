"""What edits of some words, or of several paragraphs at once, do: one step each, planned as in
:mod:`app.editing`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app import cleaning, projection
from app.corrections import Difference, WordRange
from app.editing import NoSuchPlace, Row, Step, next_number, rows_of, voice_of
from app.store import meetings, projected, runs, words
from app.store.projected import Delta, raw
from app.store.transaction import Transaction
from app.store.values import Piece, SegmentRow, Voice
from app.store.words import to_ticks


def give_words(tx: Transaction, meeting: int, key: int, at: int, to: int) -> Step | None:
    """The words on that side of character ``at`` that faces the paragraph ``to`` go there."""
    if key == to:
        raise NoSuchPlace
    source, target = rows_of(tx, meeting, [key, to])
    after = _order(target) > _order(source)
    index = projection.gap(source.piece, at)
    if index == (len(source.piece.words) if after else 0):
        return None
    rest, grown = projection.hand_over(source.piece, target.piece, index, after=after)
    body = {
        "anchor": projection.anchor(source.piece),
        "index": index,
        "after": after,
        "to": projection.anchor(target.piece),
    }
    delta = Delta(
        [
            (key, raw(source.piece), raw(rest) if rest else None),
            (to, raw(target.piece), raw(grown)),
        ]
    )
    return Step("give-words", f"Give Words to {'Next' if after else 'Previous'} Paragraph", body, delta)


def assign_words(tx: Transaction, meeting: int, where: WordRange, speaker: int | None) -> Step | None:
    """Words become a paragraph of their own, spoken by ``speaker`` or somebody new."""
    (row,) = rows_of(tx, meeting, [where.segment])
    _require(where, row, least=1)
    delta = Delta()
    if speaker is None:
        speaker = projected.reserve_speakers(tx, 1)
        voice = Voice(next_number(tx, meeting))
        delta.voices.append((speaker, None, voice))
    else:
        voice = voice_of(tx, meeting, speaker)
    parts, which = projection.set_apart(row.piece, where.first, where.last)
    if len(parts) == 1 and row.piece.speaker == speaker:
        return None
    parts[which] = projection.given_to(parts[which], speaker)
    fresh = projected.next_key(tx, "segment")
    delta.segments = [(row.key, raw(row.piece), raw(parts[0]))]
    delta.segments += [(fresh + number, None, raw(part)) for number, part in enumerate(parts[1:])]
    body = {
        "anchor": projection.anchor(row.piece),
        "first": where.first,
        "last": where.last,
        "speaker": speaker,
        "number": voice.number,
        "name": voice.name,
    }
    return Step("assign-words", f"Change Speaker to {voice.label}", body, delta)


def replace_texts(tx: Transaction, meeting: int, texts: Mapping[int, str], label: str) -> Step | None:
    """Other texts for many segments; a blank one removes its segment."""
    delta, made = Delta(), list[dict[str, Any]]()
    for row in rows_of(tx, meeting, list(texts)):
        new = cleaning.spoken(texts[row.key])
        if new != row.piece.text:
            after = projection.retext(row.piece, new)
            delta.segments.append((row.key, raw(row.piece), raw(after) if after else None))
            made.append({"anchor": projection.anchor(row.piece), "text": new})
    if not made:
        return None
    return Step("replace-texts", cleaning.one_line(label) or "Edit Text", {"edits": made}, delta)


def remove_segments(tx: Transaction, meeting: int, keys: Sequence[int]) -> Step | None:
    """Segments go."""
    rows = rows_of(tx, meeting, keys)
    if not rows:
        return None
    body = {"anchors": [projection.anchor(row.piece) for row in rows]}
    delta = Delta([(row.key, raw(row.piece), None) for row in rows])
    return Step("remove-segments", f"Remove {_paragraphs(len(rows))}", body, delta)


def accept(tx: Transaction, meeting: int, places: Sequence[WordRange], *, speaker: bool) -> Step | None:
    """Words become certain; with ``speaker``, who speaks their segments is settled too."""
    before = {row.key: row.piece for row in rows_of(tx, meeting, [place.segment for place in places])}
    after, people = dict(before), projected.voices(tx, meeting)
    made, kept = list[dict[str, Any]](), list[WordRange]()
    for place in places:
        old = after[place.segment]
        _require(place, Row(place.segment, old), least=0)
        new = projection.accepted(old, place.first, place.last)
        known: tuple[int, int, str | None] | None = None
        if speaker and old.speaker is not None:
            known = (old.speaker, *people[old.speaker])
            new = projection.given_to(new, old.speaker)
        if new == old and known is None:
            continue
        after[place.segment] = new
        kept.append(place)
        anchor = projection.anchor(old)
        made.append({"anchor": anchor, "first": place.first, "last": place.last, "speaker": known})
    if not made:
        return None
    # Also rows that stay as they are: views are told of them.
    touched = dict.fromkeys(place.segment for place in kept)
    delta = Delta([(key, raw(before[key]), raw(after[key])) for key in touched])
    said = {item["speaker"] for item in made if item["speaker"]}
    return Step("accept", _accepting(before, kept), {"places": made, "people": list(said)}, delta)


def restore_rows(
    tx: Transaction, meeting: int, before: int, differences: Iterable[Difference]
) -> Step | None:
    """Stretches become as they were before a step."""
    delta, stretches = Delta(), list[dict[str, Any]]()
    people, spoken = projected.voices(tx, meeting), dict[int, Voice]()
    number, fresh, count = next_number(tx, meeting), projected.next_key(tx, "segment"), 0
    seen = set[int]()
    for difference in differences:
        rows = _still(tx, meeting, difference.now)
        if not seen.isdisjoint(row.key for row in rows):
            raise NoSuchPlace
        seen.update(row.key for row in rows)
        then = [_piece(row) for row in difference.then]
        gone: dict[int, Voice] = {key: Voice(shown, name) for key, shown, name in difference.people}
        for key in {key for piece in then for key in (piece.speaker, *piece.overlap) if key is not None}:
            if key not in people:
                if key not in gone:
                    raise NoSuchPlace
                if any(voice.number == gone[key].number for voice in people.values()):
                    gone[key], number = gone[key]._replace(number=number), number + 1
                people[key] = gone[key]
                delta.voices.append((key, None, gone[key]))
            spoken[key] = people[key]
        keys = [row.key for row in rows]
        keys += range(fresh, fresh + len(then) - len(rows))
        fresh += max(0, len(then) - len(rows))
        old: list[Piece | None] = [row.piece for row in rows]
        for key, was, becomes in zip(keys, _padded(old, len(keys)), _padded(then, len(keys)), strict=True):
            delta.segments.append((key, raw(was) if was else None, raw(becomes) if becomes else None))
        now = [projection.anchor(row.piece) for row in rows]
        stretches.append({"now": now, "then": [projection.remembered(piece) for piece in then]})
        count += len(then) or len(rows)
    if not stretches:
        return None
    alignment = meetings.column(tx, meeting, "alignment")
    body = {
        "before": before,
        "run": runs.runs_of(tx, alignment)[0],
        "stretches": stretches,
        "people": [(key, *voice) for key, voice in spoken.items()],
    }
    return Step("restore-rows", f"Restore {_paragraphs(count)}", body, delta)


def _order(row: Row) -> tuple[int, int, int, int]:
    return row.piece.start, row.piece.track, row.piece.end, row.key


def _require(place: WordRange, row: Row, *, least: int) -> None:
    if not 0 <= place.first <= place.last - least <= len(row.piece.words) - least:
        raise NoSuchPlace


def _paragraphs(count: int) -> str:
    return "Paragraph" if count == 1 else f"{count} Paragraphs"


def _accepting(pieces: Mapping[int, Piece], places: Sequence[WordRange]) -> str:
    """The name of a step that accepts."""
    said = [
        word.text.strip(".,;:!?…")
        for place in places
        for word in pieces[place.segment].words[place.first : place.last]
    ]
    if not said:
        many = len({place.segment for place in places})
        return "Confirm Speaker" if many == 1 else f"Confirm Speaker of {many} Paragraphs"
    if len({text.casefold() for text in said}) == 1 and said[0]:
        return f"Accept “{said[0]}”" if len(said) == 1 else f"Accept “{said[0]}” in {len(said)} Places"
    return "Accept Word" if len(said) == 1 else f"Accept {len(said)} Words"


def _still(tx: Transaction, meeting: int, seen: Sequence[SegmentRow]) -> list[Row]:
    """The rows that were ``seen``, which must be unchanged."""
    rows = rows_of(tx, meeting, [row.id for row in seen])
    if len(rows) != len(seen):
        raise NoSuchPlace
    for row, old in zip(rows, seen, strict=True):
        if raw(row.piece) != raw(_piece(old)):
            raise NoSuchPlace
    return rows


def _piece(row: SegmentRow) -> Piece:
    return Piece(
        row.track,
        to_ticks(row.start),
        to_ticks(row.end),
        row.speaker,
        row.text,
        words.decode(row.word_blob),
        row.overlap,
        bool(row.edited),
    )


def _padded(items: Sequence[Piece | None], length: int) -> list[Piece | None]:
    return [*items, *[None] * (length - len(items))]
