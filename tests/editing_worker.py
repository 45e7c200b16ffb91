"""A process that edits a real library on command, made to be killed.

``python -m tests.editing_worker`` imports everything once and forks a worker for each line ``start FOLDER``.
The worker opens the library and does what comes on the same input, JSON lines like ``["undo"]``. Each is
answered by one line in one write, after it is on the disk. When a worker dies its maker says ``died``. So a
kill costs a fork and not a start of Python.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app import journal
from app.corrections import WordRange
from app.errors import AppError
from app.library import Library
from app.store import edits, meetings, projected
from engine import protocol
from tests.builders import Meeting, result, run_again

Answer = Any


class Worker:
    """A library with one meeting. Rows are named by their places, speakers by their numbers."""

    def __init__(self, folder: Path) -> None:
        self.library = Library.open(folder)
        (found,) = self.library.meetings()
        self.meeting = Meeting(self.library, found.id)

    def do(self, name: str, *arguments: Any) -> Answer:
        """Run a command; its answer."""
        special: Callable[..., Answer] | None = getattr(self, f"do_{name}", None)
        if special is not None:
            return special(*arguments)
        change = getattr(self.library, name)(self.meeting.id, *arguments)
        return change.undo_label if change is not None else ""

    def _edit(self, name: str, *arguments: Any, **named: Any) -> Answer:
        return getattr(self.library, name)(self.meeting.id, *arguments, **named).undo_label

    def _speaker(self, number: int | None) -> int | None:
        if number is None:
            return None
        return next(who.speaker for who in self.library.speakers(self.meeting.id) if who.number == number)

    def do_edit_text(self, row: int, text: str, typing: bool = False) -> Answer:
        return self._edit("edit_text", self.meeting.rows()[row], text, typing=typing)

    def do_split_segment(self, row: int, at: int) -> Answer:
        return self._edit("split_segment", self.meeting.rows()[row], at)

    def do_join_segments(self, row: int) -> Answer:
        return self._edit("join_segments", self.meeting.rows()[row])

    def do_give_words(self, row: int, at: int, to: int) -> Answer:
        rows = self.meeting.rows()
        return self._edit("give_words", rows[row], at, rows[to])

    def do_assign_speaker(self, rows: list[int], number: int | None) -> Answer:
        keys = self.meeting.rows()
        return self._edit("assign_speaker", [keys[row] for row in rows], self._speaker(number))

    def do_assign_words(self, row: int, first: int, last: int, number: int | None) -> Answer:
        return self._edit("assign_words", self.meeting.rows()[row], first, last, self._speaker(number))

    def do_rename_speaker(self, number: int, name: str) -> Answer:
        return self._edit("rename_speaker", self._speaker(number), name)

    def do_merge_speakers(self, sources: list[int], into: int) -> Answer:
        return self._edit("merge_speakers", [self._speaker(one) for one in sources], self._speaker(into))

    def do_replace_texts(self, texts: dict[str, str]) -> Answer:
        rows = self.meeting.rows()
        new = {rows[int(row)]: text for row, text in texts.items()}
        return self._edit("replace_texts", new, f"Replace in {len(new)} Paragraphs")

    def do_remove_segments(self, rows: list[int]) -> Answer:
        keys = self.meeting.rows()
        return self._edit("remove_segments", [keys[row] for row in rows])

    def do_accept(self, places: list[tuple[int, int, int]], speaker: bool) -> Answer:
        rows = self.meeting.rows()
        ranges = [WordRange(rows[row], first, last) for row, first, last in places]
        return self._edit("accept", ranges, speaker=speaker)

    def do_restore_rows(self, step: int) -> Answer:
        """All that differs from what was before one of the steps, the newest being 0."""
        before = self.library.steps(self.meeting.id)[step].seq
        found = self.library.differences(self.meeting.id, before)
        return self._edit("restore_rows", before, found)

    def do_differences(self, step: int) -> Answer:
        before = self.library.steps(self.meeting.id)[step].seq
        return len(self.library.differences(self.meeting.id, before))

    def do_run(self, kind: str, cut: int, people: int, misheard: int) -> Answer:
        """Another run: words cut into segments of ``cut``, spoken by ``people`` in turn. Each ``misheard``-th
        word is heard otherwise (0 for none)."""
        kept = self.library.recognition(self.meeting.id)
        assert kept is not None
        said: list[protocol.Segment] = []
        (track,) = kept.tracks
        words = [
            protocol.Word(word.start, word.end, f"{word.text}'", word.probability)
            if misheard and index % misheard == 0
            else word
            for index, word in enumerate(track.words)
        ]
        for number, index in enumerate(range(0, len(words), cut)):
            part = tuple(words[index : index + cut])
            said.append(protocol.Segment(0, part[0].start, part[-1].end, f"S{number % people + 1}", part))
        run_again(self.meeting, result(said), kind)
        return self.library.history(self.meeting.id)[0]

    def do_rebuild(self) -> Answer:
        self.library.rebuild(self.meeting.id)
        return ""

    def do_look(self) -> Answer:
        """All there is to see."""
        library, meeting = self.library, self.meeting.id
        people = {who.speaker: who for who in library.speakers(meeting)}
        with library._store.read() as view:
            entries = len(edits.heads(view, meetings.key_of(view, meeting)))
        return {
            "title": library.meeting(meeting).title,
            "rows": [
                [
                    people[row.speaker].number if row.speaker is not None else None,
                    [word.text for word in row.words],
                    [int(word.probability == 1) for word in row.words],
                ]
                for row in library.outline(meeting)
            ],
            "people": {who.number: who.name for who in people.values()},
            "marks": [[item.seconds, item.text] for item in library.moments(meeting)],
            "history": library.history(meeting),
            "entries": entries,
            "misfits": [[item.kind, item.wanted] for item in library.misfits(meeting)],
            "jobs": [job.state for job in library.jobs()],
            "steps": [[item.label, item.stands] for item in library.steps(meeting)],
        }

    def do_examine(self) -> Answer:
        """What is wrong with the file, the index or the rows; nothing."""
        library, wrong = self.library, []
        with library._store.write() as tx:
            if tx.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
                wrong.append("integrity")
            tx.exec_driver_sql("INSERT INTO segment_fts(segment_fts, rank) VALUES ('integrity-check', 1)")
            key = meetings.key_of(tx, self.meeting.id)
            alignment, title, state, _ = journal.project(tx, key)
            assert state is not None
            rows = [piece for _, piece in projected.pieces(tx, key)]
            if sorted(rows, key=repr) != sorted(state.pieces(), key=repr):
                wrong.append("rows are not what replay makes")
            if projected.voices(tx, key) != state.voices:
                wrong.append("speakers are not what replay makes")
            if (meetings.column(tx, key, "alignment"), meetings.column(tx, key, "title")) != (
                alignment,
                title,
            ):
                wrong.append("another run or title")
            if {kind: journal.marks(tx, key, kind) for kind in ("moment", "note")} != {
                kind: {item.id: (round(item.seconds * 10_000), item.text) for item in found}
                for kind, found in (
                    ("moment", library.moments(self.meeting.id)),
                    ("note", library.notes(self.meeting.id)),
                )
            }:
                wrong.append("marks are not what replay makes")
        if not library.is_sound(self.meeting.id):
            wrong.append("digest")
        return wrong

    def do_close(self) -> Answer:
        self.library.close()
        os._exit(0)


def say(text: str) -> None:
    """One line, in one write."""
    os.write(1, text.encode() + b"\n")


def serve(folder: Path) -> None:
    """Be a worker until killed."""
    worker = Worker(folder)
    say(f"ready {os.getpid()}")
    while True:
        line = read_line()
        if line is None:
            os._exit(0)
        name, *arguments = json.loads(line)
        try:
            answer: Any = ["ok", worker.do(name, *arguments)]
        except AppError as error:
            answer = ["refused", repr(error)]
        say(json.dumps(answer))


def read_line() -> str | None:
    """A line, taking nothing behind it; ``None`` at the end."""
    line = bytearray()
    while True:
        character = os.read(0, 1)
        if not character:
            return None
        if character == b"\n":
            return line.decode()
        line += character


def main() -> None:
    """Make workers."""
    say("made")
    while (line := read_line()) is not None:
        if not line.startswith("start "):
            continue  # what a worker was killed before it read
        child = os.fork()
        if child == 0:
            try:
                serve(Path(line.removeprefix("start ")))
            finally:
                sys.stderr.flush()
                os._exit(70)
        _, status = os.waitpid(child, 0)
        say(f"died {status}")


if __name__ == "__main__":
    main()
