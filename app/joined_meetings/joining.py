"""Two stories, one after the other, as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.joined_meetings.story import Step, Story
from app.projection import merged
from app.store.passages import Heard
from app.store.runs import TrackText
from app.store.values import Voice
from app.store.words import CERTAIN, Timed


def tracks_of(
    first: Sequence[str], second: Sequence[str]
) -> tuple[dict[int, int], dict[int, int], list[str]]:
    """Where the tracks of two recordings go, by their labels: those of one name together, others in turn;
    and the labels of the whole."""
    labels = list(first)
    there: dict[int, int] = {}
    for number, label in enumerate(second):
        free = [place for place in range(len(labels)) if place not in there.values()]
        same = [place for place in free if place < len(first) and labels[place] == label]
        unnamed = [place for place in free if place < len(first) and not (label and labels[place])]
        if same or unnamed:
            there[number] = (same or unnamed)[0]
            labels[there[number]] = labels[there[number]] or label
        else:
            there[number] = len(labels)
            labels.append(label)
    return {number: number for number in range(len(first))}, there, labels


def joined(
    first: Story, second: Story, places: tuple[Mapping[int, int], Mapping[int, int]], end: int
) -> Story:
    """One story of two that are where they belong already (:func:`app.joined_meetings.moving.carried`).

    Args:
        places: where the tracks of each go.
        end: ticks to the end of the second.
    """
    count = 1 + max((*places[0].values(), *places[1].values()), default=-1)
    here = [_by_place(first, places[0]), _by_place(second, places[1])]
    tracks, turns = [], []
    for number in range(count):
        parts = [part[number] for part in here if number in part]
        tracks.append(_one_track([text for text, _ in parts], end))
        turns.append(tuple(sorted(turn for _, said in parts for turn in said)))
    marked = {
        kind: (*first.marked.get(kind, ()), *second.marked.get(kind, ()))
        for kind in dict.fromkeys((*first.marked, *second.marked))
    }
    return Story(
        first.made,
        first.language,
        first.engine,
        first.voices_engine,
        tuple(tracks) if first.made else (),
        tuple(turns) if first.made else (),
        (*first.speakers, *second.speakers),
        (*first.segments, *second.segments),
        {**first.guessed, **second.guessed},
        (*first.steps, *second.steps),
        marked,
        (*first.pieces, *second.pieces),
        {**first.voices, **second.voices},
    )


def with_same_people(story: Story, pairs: Mapping[int, int], created: str) -> Story:
    """``story`` in which some speakers are others; each a step of its own, so that it can be taken back.

    ``pairs``: by the key of who goes, the key of who stays.
    """
    for away, into in pairs.items():
        gone, target = story.voices[away], story.voices[into]
        if gone.name and not target.name:  # whoever is known in one of the two is known
            story, target = with_names(story, {into: gone.name}, created), target._replace(name=gone.name)
        body = {"sources": [away], "into": into, "number": target.number, "name": target.name}
        step = Step(created, "merge-speakers", f"Merge {gone.label} into {target.label}", body)
        story = replace(
            story,
            steps=(*story.steps, step),
            pieces=tuple(
                merged(piece, [away], into) if away in (piece.speaker, *piece.overlap) else piece
                for piece in story.pieces
            ),
            voices={key: voice for key, voice in story.voices.items() if key != away},
        )
    return story


def with_names(story: Story, names: Mapping[int, str], created: str) -> Story:
    """``story`` in which these speakers have names, those who had none; each a step of its own."""
    for key, name in names.items():
        voice = story.voices.get(key)
        if voice is not None and not voice.name:
            body = {"speaker": key, "name": name}
            step = Step(created, "rename-speaker", f"Rename {voice.label}", body)
            voices = {**story.voices, key: voice._replace(name=name)}
            story = replace(story, steps=(*story.steps, step), voices=voices)
    return story


def same_names(first: Mapping[int, Voice], second: Mapping[int, Voice]) -> dict[int, int]:
    """Who of the second is somebody of the first, going by the name."""
    known: dict[str, int] = {}
    for key, voice in first.items():
        if voice.name:
            known.setdefault(voice.name.casefold(), key)
    return {
        key: known[voice.name.casefold()]
        for key, voice in second.items()
        if voice.name and voice.name.casefold() in known
    }


def _by_place(story: Story, places: Mapping[int, int]) -> dict[int, tuple[TrackText, tuple[Timed, ...]]]:
    found = {}
    for number, place in places.items():
        text = story.tracks[number] if number < len(story.tracks) else TrackText(0, (), ())
        if story.language and not text.languages and text.words:
            # What each part speaks would otherwise be lost: a text run says one language.
            low, high = text.words[0].start, text.words[-1].end
            text = replace(text, languages=(Heard(low, max(low, high), story.language, CERTAIN),))
        found[place] = text, story.turns[number] if number < len(story.turns) else ()
    return found


def _one_track(parts: Sequence[TrackText], end: int) -> TrackText:
    return TrackText(
        end,
        tuple(span for part in parts for span in part.speech),
        tuple(word for part in parts for word in part.words),
        tuple(span for part in parts for span in part.skipped),
        tuple(item for part in parts for item in part.removed),
        tuple(item for part in parts for item in part.languages),
    )
