"""A whole story somewhere else: later, on other tracks, with speakers and marks of other keys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from app.joined_meetings.bodies import IN_FORCE, Moving, moved
from app.joined_meetings.story import Step, Story
from app.store.passages import Heard
from app.store.runs import Labelled, TrackText
from app.store.values import Piece
from app.store.words import Timed

_NUMBERED: Final = re.compile(r"\bSpeaker (\d+)\b")


def going(
    story: Story,
    speakers: int,
    marks: Mapping[tuple[str, int], int],
    shift: int = 0,
    numbered: int = 0,
    pace: float = 1.0,
) -> Moving:
    """Where the parts of a story go in a new meeting.

    Args:
        speakers: the first of as many new keys in a row as the story has people.
        marks: new keys by kind and old key.
        numbered: how much higher the numbers of its speakers are to be.
        pace: as :attr:`Moving.pace`.
    """
    top = story.top_number() if numbered else 0
    return Moving(
        shift,
        pace,
        speakers={key: speakers + place for place, key in enumerate(story.people())},
        numbers={number: number + numbered for number in range(1, top + 1)},
        runs={IN_FORCE: IN_FORCE},
        marks=marks,
    )


def carried(story: Story, to: Moving, mark: str = "") -> Story:
    """The story there. Its tracks and turns stay in their order; ``mark`` begins its labels of speakers."""
    return replace(
        story,
        tracks=tuple(track(item, to) for item in story.tracks),
        turns=tuple(
            tuple(Timed(to.at(turn.start), to.at(turn.end), mark + turn.text) for turn in turns)
            for turns in story.turns
        ),
        speakers=tuple(
            (mark + label, to.speakers[key], to.numbers.get(number, number))
            for label, key, number in story.speakers
        ),
        segments=tuple(
            Labelled(
                piece(item.piece, to),
                None if item.label is None else mark + item.label,
                tuple(mark + other for other in item.overlap),
            )
            for item in story.segments
        ),
        guessed={to.speakers[key]: name for key, name in story.guessed.items()},
        steps=tuple(_step(step, to) for step in story.steps),
        marked={
            kind: tuple((to.marks[kind, key], to.at(at), text) for key, at, text in rows)
            for kind, rows in story.marked.items()
        },
        pieces=tuple(piece(item, to) for item in story.pieces),
        voices={
            to.speakers[key]: voice._replace(number=to.numbers.get(voice.number, voice.number))
            for key, voice in story.voices.items()
        },
    )


def track(text: TrackText, to: Moving) -> TrackText:
    """What was heard on one track."""
    return TrackText(
        to.at(text.duration),
        _spans(text.speech, to),
        tuple(word(item, to) for item in text.words),
        _spans(text.skipped, to),
        tuple(_heard(item, to) for item in text.removed),
        tuple(_heard(item, to) for item in text.languages),
    )


def piece(item: Piece, to: Moving) -> Piece:
    """A paragraph."""
    return item._replace(
        track=to.tracks.get(item.track, item.track),
        start=to.at(item.start),
        end=to.at(item.end),
        speaker=to.speaker(item.speaker),
        words=tuple(word(each, to) for each in item.words),
        overlap=tuple(to.speakers.get(key, key) for key in item.overlap),
    )


def word(item: Timed, to: Moving) -> Timed:
    """A word."""
    return item._replace(start=to.at(item.start), end=to.at(item.end))


def _spans(spans: tuple[tuple[int, int], ...], to: Moving) -> tuple[tuple[int, int], ...]:
    return tuple((to.at(low), to.at(high)) for low, high in spans)


def _heard(item: Heard, to: Moving) -> Heard:
    return replace(item, start=to.at(item.start), end=to.at(item.end))


def _step(step: Step, to: Moving) -> Step:
    def renumbered(found: re.Match[str]) -> str:
        number = int(found[1])
        return f"Speaker {to.numbers.get(number, number)}"

    label = _NUMBERED.sub(renumbered, step.label) if to.numbers else step.label
    return replace(step, label=label, body=moved(step.kind, step.body, to))
