"""A long history: every step undone and done again, by its name, across restarts. ``-s`` prints how long that
takes. 250 steps in CI, more with ``HANSARD_STEPS=1000``."""

from __future__ import annotations

import os
import time
from pathlib import Path

from app.library import Library
from tests.builders import Meeting, make_meeting

STEPS = int(os.environ.get("HANSARD_STEPS", "250"))


def edit(library: Library, meeting: Meeting, number: int) -> None:
    """One of four kinds, never nothing."""
    rows = meeting.rows()
    match number % 4:
        case 0:
            library.edit_text(meeting.id, rows[0], f"text {number} of the first one")
        case 1:
            speaker = library.speakers(meeting.id)[0].speaker
            library.rename_speaker(meeting.id, speaker, f"Name {number}")
        case 2:
            library.assign_words(meeting.id, rows[0], 0, 2, None)
        case _:
            library.join_segments(meeting.id, rows[0])


def test_every_step_back_and_forth_across_restarts(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    meeting = make_meeting(library)
    start = meeting.everything()
    began = time.perf_counter()
    for number in range(STEPS):
        edit(library, meeting, number)
    took = [time.perf_counter() - began]
    labels = [step.label for step in library.steps(meeting.id)]
    assert len(labels) == STEPS
    end = meeting.everything()
    for name, goal, order in (("undo", start, labels), ("redo", end, labels[::-1])):
        library.close()
        library = Library.open(library.folder)
        meeting = Meeting(library, meeting.id)
        began = time.perf_counter()
        for label in order:
            assert library.history(meeting.id)[name == "redo"] == label
            assert getattr(library, name)(meeting.id) is not None
        took.append(time.perf_counter() - began)
        assert getattr(library, name)(meeting.id) is None
        assert meeting.everything() == goal
    library.rebuild(meeting.id)
    assert meeting.everything() == end
    library.close()
    print("  edit {:.1f}, undo {:.1f}, redo {:.1f} ms a step".format(*took))
