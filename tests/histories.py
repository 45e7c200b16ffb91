"""Random histories: whatever a user can do to a transcript, in any order, often back and forth."""

from __future__ import annotations

import random

from app.corrections import WordRange
from app.library import Library
from app.transcript import MeetingId
from tests.builders import Meeting, dialogue, run_again

_NAMES = ("Maya", "Jonas", "Tom", "maya", "")


def edited(  # noqa: C901, PLR0912 -- one branch for each thing a user can do
    library: Library, meeting: MeetingId, rng: random.Random, steps: int, *, runs: bool = True
) -> None:
    """Do ``steps`` random things to a meeting."""
    for _ in range(steps):
        rows, people = library.outline(meeting), [item.speaker for item in library.speakers(meeting)]
        if not rows or not people:
            library.undo(meeting)
            continue
        row, who = rng.choice(rows), rng.choice(people)
        words = len(row.text.split())
        first = rng.randrange(words)
        last = rng.randint(first + 1, words)
        others = [item for item in rows if item.id != row.id]
        match rng.randrange(15):
            case 0 | 1:
                library.edit_text(
                    meeting, row.id, rng.choice([row.text.upper(), "new words here", f"so {row.text}"])
                )
            case 2:
                library.split_segment(meeting, row.id, rng.randrange(len(row.text) + 1))
            case 3:
                library.join_segments(meeting, row.id)
            case 4:
                library.rename_speaker(meeting, who, rng.choice(_NAMES) or None)
            case 5:
                library.assign_speaker(meeting, [row.id], rng.choice([who, None]))
            case 6 if len(people) > 1:
                library.merge_speakers(meeting, [who], rng.choice(people))
            case 7:
                library.assign_words(meeting, row.id, first, last, rng.choice([who, None]))
            case 8:
                library.accept(meeting, [WordRange(row.id, first, last)], speaker=rng.random() < 0.5)
            case 9 if others:
                texts = {item.id: item.text.replace("a", "ä") for item in rng.sample(others, 1)}
                library.replace_texts(meeting, texts, "Replace 2 Words")
            case 10:
                library.add_note(meeting, rng.uniform(0, 20), f"note {rng.random():.3f}")
                library.add_moment(meeting, rng.uniform(0, 20))
            case 11 if library.notes(meeting):
                note = rng.choice(library.notes(meeting))
                library.edit_note(meeting, note.id, rng.choice(["", "another"]))
            case 12 if runs and rng.random() < 0.4:
                run_again(Meeting(library, meeting), dialogue(step=rng.choice([5.0, 5.2])))
            case 13 if len(rows) > 2:
                library.remove_segments(meeting, [row.id])
            case _:
                (library.undo if rng.random() < 0.7 else library.redo)(meeting)
