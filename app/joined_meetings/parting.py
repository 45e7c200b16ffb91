"""One story in two: what was said before a place, and what was said from there on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from app.joined_meetings.bodies import kept
from app.joined_meetings.story import Step, Story
from app.projection import split
from app.store.passages import Heard
from app.store.recordings import MarkKind
from app.store.runs import TrackText
from app.store.values import Piece
from app.store.words import Timed

Side = Literal["before", "after"]


def part(story: Story, at: int, side: Side) -> Story:
    """What of ``story`` lies on one side of tick ``at``; times stay as they are."""
    segments = [
        replace(item, piece=one) for item in story.segments if (one := cut(item.piece, at, side)) is not None
    ]
    pieces = [one for item in story.pieces if (one := cut(item, at, side)) is not None]
    there = {key for piece in pieces for key in (piece.speaker, *piece.overlap) if key is not None}
    steps, marked = _steps(story, at, side)
    heard = {label for item in segments for label in (item.label, *item.overlap)}
    return replace(
        story,
        tracks=tuple(_track(text, at, side) for text in story.tracks),
        turns=tuple(tuple(_words(turns, at, side, clip=True)) for turns in story.turns),
        speakers=tuple(item for item in story.speakers if item[0] in heard or item[1] in there),
        segments=tuple(segments),
        guessed={key: name for key, name in story.guessed.items() if key in there},
        steps=steps,
        marked=marked,
        pieces=tuple(pieces),
        voices={key: voice for key, voice in story.voices.items() if key in there},
    )


def cut(piece: Piece, at: int, side: Side) -> Piece | None:
    """What of a paragraph lies on one side, at a border between words; ``None`` for nothing."""
    index = next((n for n, word in enumerate(piece.words) if word.start >= at), len(piece.words))
    if index == 0:
        first, second = None, piece
    elif index == len(piece.words):
        first, second = piece, None
    else:
        first, second = split(piece, index)
    wanted = first if side == "before" else second
    if wanted is None:
        return None
    return wanted._replace(
        start=_held(wanted.start, at, side),
        end=_held(wanted.end, at, side),
        words=tuple(
            word._replace(start=_held(word.start, at, side), end=_held(word.end, at, side))
            for word in wanted.words
        ),
    )


def _held(tick: int, at: int, side: Side) -> int:
    return min(tick, at) if side == "before" else max(tick, at)


def _steps(
    story: Story, at: int, side: Side
) -> tuple[tuple[Step, ...], dict[MarkKind, tuple[tuple[int, int, str], ...]]]:
    """The steps that are about this side, and what was marked on it while recording."""
    where: dict[tuple[str, int], int] = {}
    for kind, rows in story.marked.items():
        where.update({(kind, key): place for key, place, _ in rows})
    marked = {
        kind: tuple(row for row in rows if _is_on(row[1], at, side)) for kind, rows in story.marked.items()
    }
    found: list[Step] = []
    for step in story.steps:
        if step.kind in ("moment", "note"):
            name = step.kind, step.body["key"]
            if step.body["row"] is not None:
                where.setdefault(name, step.body["row"][0])
            if _is_on(where.get(name, 0), at, side):
                found.append(step)
            continue
        body = kept(step.kind, step.body, lambda low, high: low < at if side == "before" else high > at)
        if body is not None:
            found.append(replace(step, body=body))
    return tuple(found), marked


def _is_on(tick: int, at: int, side: Side) -> bool:
    return (tick < at) == (side == "before")


def _track(text: TrackText, at: int, side: Side) -> TrackText:
    return TrackText(
        min(text.duration, at) if side == "before" else max(text.duration, at),
        tuple(_spans(text.speech, at, side)),
        tuple(_words(text.words, at, side)),
        tuple(_spans(text.skipped, at, side)),
        tuple(item for item in text.removed if _is_on(item.start, at, side)),
        tuple(_heard(text.languages, at, side)),
    )


def _spans(spans: Iterable[tuple[int, int]], at: int, side: Side) -> Iterable[tuple[int, int]]:
    for low, high in spans:
        if low < at if side == "before" else high > at:
            yield _held(low, at, side), _held(high, at, side)


def _words(words: Iterable[Timed], at: int, side: Side, *, clip: bool = False) -> Iterable[Timed]:
    """Words belong where they begin; what is a span (``clip``) may be on both sides."""
    for word in words:
        inside = (
            (word.start < at if side == "before" else word.end > at) if clip else _is_on(word.start, at, side)
        )
        if inside:
            yield word._replace(start=_held(word.start, at, side), end=_held(word.end, at, side))


def _heard(spans: Iterable[Heard], at: int, side: Side) -> Iterable[Heard]:
    for item in spans:
        if item.start < at if side == "before" else item.end > at:
            yield replace(item, start=_held(item.start, at, side), end=_held(item.end, at, side))
