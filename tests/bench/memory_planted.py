"""Corrections that are known from outside the library, and which of them are there.

    python -m tests.bench.memory_planted LIBRARY FILE ROUND COUNT [--stay]

corrects ``COUNT`` meetings that nobody corrected yet and writes each correction into ``FILE``, a JSON line,
once the library has acknowledged it. Every correction holds a word that is nowhere else. With ``--stay`` the
process then waits with the library open, to be killed: what it did last is in the write-ahead log.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.library import Library
from app.transcript import MeetingId

#: In every corrected text, and in every note, beside the word of its own.
TEXT, NOTE = "amended", "amendment"


@dataclass(frozen=True, slots=True)
class Correction:
    """``word``: what only this correction says; ``who``: the name of the one who said it, where that was
    corrected."""

    round: int
    meeting: str
    kind: str
    word: str
    who: str = ""


def read(path: Path) -> list[Correction]:
    """All that were acknowledged so far."""
    if not path.exists():
        return []
    return [Correction(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def write(path: Path, known: Iterable[Correction]) -> None:
    """Make these the known ones."""
    path.write_text("".join(_line(item) for item in known), encoding="utf-8")


def _line(item: Correction) -> str:
    return json.dumps(asdict(item)) + "\n"


def plant(library: Library, path: Path, number: int, count: int) -> Iterator[Correction]:
    """Correct ``count`` meetings and write down each correction after it was made."""
    known = {item.meeting for item in read(path)}
    free = [item.id for item in library.meetings() if item.state == "ready" and item.id not in known]
    chosen = random.Random(number).sample(free, len(free))
    with path.open("a", encoding="utf-8") as file:
        for meeting in chosen:
            if count == 0:
                return
            if len(library.outline(meeting)) < 4:
                continue
            count -= 1
            for made in _correct(library, meeting, number, f"{number:02d}{count:04d}"):
                file.write(_line(made))
                file.flush()
                os.fsync(file.fileno())
                yield made


def _correct(library: Library, meeting: MeetingId, number: int, tail: str) -> Iterator[Correction]:
    def made(kind: str, word: str, who: str = "") -> Correction:
        return Correction(number, meeting, kind, word, who)

    rows, people = library.outline(meeting), library.speakers(meeting)
    library.edit_text(meeting, rows[0].id, f"{TEXT} here word{tail}")
    yield made("text", f"word{tail}")
    left, right = f"left{tail}", f"right{tail}"
    library.edit_text(meeting, rows[1].id, f"{left} {right}")
    library.split_segment(meeting, rows[1].id, len(left))
    yield made("paragraph split", left)
    yield made("paragraph split", right)
    name = f"Person{tail}"
    library.rename_speaker(meeting, people[0].speaker, name)
    yield made("name", name)
    other = next((row for row in rows[2:] if row.speaker != people[0].speaker), None)
    if other is not None:
        library.edit_text(meeting, other.id, f"{TEXT} there moved{tail}")
        library.assign_speaker(meeting, [other.id], people[0].speaker)
        yield made("speaker", f"moved{tail}", name)
    library.rename_meeting(meeting, f"Meeting title{tail}")
    yield made("title", f"title{tail}")
    library.add_note(meeting, 2.0, f"{NOTE} note{tail}")
    yield made("note", f"note{tail}")


def missing(
    wanted: Iterable[Correction], transcripts: dict[str, dict[str, Any]], notes: Sequence[str]
) -> list[Correction]:
    """Which of the corrections are not there. ``transcripts``: of each meeting what ``export --format json``
    wrote; ``notes``: all that a search for notes gave."""
    written = " ".join(notes).split()
    return [item for item in wanted if not _is_there(item, transcripts.get(item.meeting), set(written))]


def _is_there(item: Correction, found: dict[str, Any] | None, notes: set[str]) -> bool:
    if item.kind == "note":
        return item.word in notes
    if found is None:
        return False
    names = {speaker["id"]: speaker["name"] for speaker in found["speakers"]}
    said = [(row["text"].split(), names.get(row["speaker"], "")) for row in found["segments"]]
    there: dict[str, Callable[[], bool]] = {
        "title": lambda: item.word in found["title"].split(),
        "name": lambda: item.word in names.values(),
        "text": lambda: any(item.word in words for words, _ in said),
        "paragraph split": lambda: any(words == [item.word] for words, _ in said),
        "speaker": lambda: any(item.word in words and who == item.who for words, who in said),
    }
    return there[item.kind]()


def run() -> None:
    """As a process of its own."""
    parser = argparse.ArgumentParser(prog="tests.bench.memory_planted")
    parser.add_argument("library", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument("round", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("--stay", action="store_true")
    options = parser.parse_args()
    library = Library.open(options.library)
    done = sum(1 for _ in plant(library, options.file, options.round, options.count))
    print(done, flush=True)
    while options.stay:
        time.sleep(60)
    library.close()


if __name__ == "__main__":
    run()
