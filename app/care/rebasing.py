"""A meeting whose history cannot be read begins a new one with the text as it stood."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from app import journal
from app.store import edits, meetings, runs, salvaging
from app.store.runs import Labelled, TrackText
from app.store.transaction import Transaction
from app.store.values import Piece, Voice
from app.store.words import Timed

#: Key, place in ticks, and text of moments and of notes.
Marks = tuple[Sequence[tuple[int, int, str]], Sequence[tuple[int, int, str]]]
_ENGINE = {"profile": "", "asr": "", "diarize": "", "vad": "", "version": ""}


def rebase(
    tx: Transaction,
    meeting: int,
    pieces: Sequence[Piece],
    voices: Mapping[int, Voice],
    marks: Marks,
    created: str,
) -> None:
    """Make ``pieces`` what the meeting's journal begins with. What it said before is dropped; that needs
    :func:`app.store.salvaging.lift_guards`."""
    for seq in salvaging.newest_entries(tx, meeting):
        salvaging.drop_entry(tx, seq)
    labels = {key: f"S{key}" for key in voices}
    count = max((piece.track for piece in pieces), default=0) + 1
    by_track: defaultdict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        by_track[piece.track].append(piece)
    tracks = [
        TrackText(
            max((piece.end for piece in by_track[number]), default=0),
            tuple((piece.start, piece.end) for piece in by_track[number]),
            tuple(word for piece in by_track[number] for word in piece.words),
        )
        for number in range(count)
    ]
    turns = [
        [
            Timed(piece.start, piece.end, labels[piece.speaker])
            for piece in by_track[number]
            if piece.speaker in labels
        ]
        for number in range(count)
    ]
    text = runs.add_text_run(tx, meeting, created, "", _ENGINE, tracks)
    speaker_run = runs.add_speaker_run(tx, meeting, created, _ENGINE, turns, None)
    people = [(labels[key], key, voice.number) for key, voice in voices.items()]
    segments = [
        Labelled(
            piece,
            labels.get(piece.speaker) if piece.speaker is not None else None,
            tuple(labels[other] for other in piece.overlap if other in labels),
        )
        for piece in pieces
    ]
    alignment = runs.add_alignment(tx, meeting, created, (text, speaker_run), people, segments)
    names = {str(key): voice.name for key, voice in voices.items() if voice.name}
    moments, notes = ([list(item) for item in part] for part in marks)
    if moments or notes:
        edits.add(tx, meeting, created, "recorded", "", {"moment": moments, "note": notes})
    meetings.set_columns(tx, meeting, first_title=meetings.column(tx, meeting, "title"))
    edits.add(tx, meeting, created, "first-run", "", {"alignment": alignment, "guessed": names})
    journal.rebuild(tx, meeting)
