"""A 20 000-segment meeting: how long it takes to open, to edit and to finish, beside the bare SQLite call.

    python -m tests.bench.library [--segments 20000]
    python -m tests.bench.library make FOLDER [--meetings 2000] [--segments 1000000] [--sound FILE]

The second form makes a whole library to try things on (:mod:`tests.synthetic`) and leaves it in FOLDER.

Generator: segments of 8 to 31 words from a made-up vocabulary, 6 speakers, seed 1 (about 55 hours of speech,
more than any meeting), put through the library's own import and ``finish_job``. Each figure is the median of
15 calls; "processor" is what a quiet machine would take. The reference of ``outline`` is fetching the same
rows from the same file with the bare driver.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from app.corrections import WordRange
from app.library import Library
from app.transcript import MeetingId
from engine import protocol
from tests import synthetic
from tests.bench.search import milliseconds
from tests.builders import finish, import_meeting
from tests.synthetic_text import Speech


def big_result(count: int) -> protocol.Result:
    """A result of ``count`` segments."""
    said = []
    at = 0.0
    for index, text in enumerate(Speech(1).said(count)):
        words = tuple(
            protocol.Word(round(at + 0.4 * place, 4), round(at + 0.4 * place + 0.3, 4), word, 0.8)
            for place, word in enumerate(text.split())
        )
        said.append(protocol.Segment(0, words[0].start, words[-1].end, f"S{index % 6 + 1}", words))
        at = words[-1].end + 0.4
    spoken = tuple(word for item in said for word in item.words)
    turns = tuple(protocol.Turn(item.start, item.end, item.speaker) for item in said)
    track = protocol.TrackResult(at + 1, tuple((turn.start, turn.end) for turn in turns), spoken, turns)
    return protocol.Result(1, "en", {"profile": "builtin"}, (track,), tuple(said))


def corrections(library: Library, meeting: MeetingId) -> None:
    """Edits of many paragraphs at once and the history, one call each, and what they leave in the journal."""
    rows = library.outline(meeting)
    thousand = rows[:1_000]
    before = library.steps(meeting)[-1].seq
    texts = {row.id: f"otherwise {row.text}" for row in thousand}
    kinds = {
        "rename over all": lambda: library.rename_speaker(meeting, rows[0].speaker, "Ana"),
        "undo the rename": lambda: library.undo(meeting),
        "replace in 1 000": lambda: library.replace_texts(meeting, texts, "Replace in 1000 Paragraphs"),
        "undo": lambda: library.undo(meeting),
        "redo": lambda: library.redo(meeting),
        "accept in 1 000": lambda: library.accept(meeting, [WordRange(row.id, 2, 3) for row in thousand]),
        "remove 1 000": lambda: library.remove_segments(meeting, [row.id for row in rows[1_000:2_000]]),
        "give words": lambda: library.give_words(meeting, rows[3_000].id, 10, rows[3_001].id),
        "assign words": lambda: library.assign_words(meeting, rows[4_000].id, 1, 3, None),
        "join": lambda: library.join_segments(meeting, rows[5_000].id),
        "steps": lambda: library.steps(meeting),
        "given by hand": lambda: library.given_by_hand(meeting),
        "differences": lambda: library.differences(meeting, before),
    }
    for name, call in kinds.items():
        clock, processor = milliseconds(call)
        with library._store.read() as view:
            newest = view.exec_driver_sql("SELECT kind, length(body) FROM edit ORDER BY seq DESC").first()
        left = f"   journal {newest[1] / 1000:.1f} kB" if newest[0] not in ("undo", "redo") else ""
        print(f"  {name:20} clock {clock:7.2f} ms, processor {processor:7.2f} ms{left}")
    found = library.differences(meeting, before)
    clock, processor = milliseconds(lambda: library.restore_rows(meeting, before, found))
    print(f"  restore {len(found):,} rows    clock {clock:7.2f} ms, processor {processor:7.2f} ms")


def make_library(folder: Path, meetings: int, segments: int, sound: Path | None) -> None:
    """A synthetic library in ``folder``, and how long it took."""
    if (folder / "hansard.sqlite3").exists():
        raise SystemExit(f"There is a library in {folder}; nothing was changed.")
    began = time.perf_counter()

    def report(done: int) -> None:
        if done == meetings or done % 100 == 0:
            print(f"{done} meetings, {time.perf_counter() - began:.0f} s", flush=True)

    synthetic.make(folder, meetings, segments, sound=sound, report=report).close()
    print(f"{folder}: {(folder / 'hansard.sqlite3').stat().st_size / 1e6:.0f} MB")


def main() -> None:
    """Print the figures, or make a library."""
    parser = argparse.ArgumentParser(prog="tests.bench.library")
    parser.add_argument("--segments", type=int)
    parser.add_argument("action", nargs="?", choices=("make",))
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--meetings", type=int, default=2_000)
    parser.add_argument("--sound", type=Path, help="a file that every meeting refers to as its original")
    options = parser.parse_args()
    if options.action == "make":
        if options.folder is None:
            parser.error("make needs a folder")
        make_library(options.folder, options.meetings, options.segments or 1_000_000, options.sound)
        return
    options.segments = options.segments or 20_000
    with tempfile.TemporaryDirectory(prefix="hansard-library-") as folder:
        library = Library.open(Path(folder) / "library")
        found = big_result(options.segments)
        meeting, job = import_meeting(library)
        began, used = time.perf_counter(), time.process_time()
        finish(library, job, found)
        print(
            f"finish_job: {time.perf_counter() - began:.2f} s, processor {time.process_time() - used:.2f} s"
        )
        rows = library.outline(meeting)
        with library._store.read() as view:
            raw = view.connection.driver_connection
            bare = milliseconds(
                lambda: raw.execute(
                    "SELECT key, track, start_tick, end_tick, speaker, text, overlap, edited, words "
                    "FROM segment WHERE meeting = 1 ORDER BY start_tick, track, end_tick, key"
                ).fetchall(),
                15,
            )
        middle = rows[len(rows) // 2]
        calls = {
            "outline": lambda: library.outline(meeting),
            "words of 40 rows": lambda: [row.words for row in rows[:40]],
            "re-read 3 segments": lambda: library.segments(meeting, [row.id for row in rows[:3]]),
            "edit one segment": lambda: library.edit_text(
                meeting, middle.id, f"{time.monotonic_ns()} {middle.text}"
            ),
            "split and undo": lambda: (library.split_segment(meeting, middle.id, 30), library.undo(meeting)),
            "rename a speaker": lambda: library.rename_speaker(
                meeting, rows[0].speaker, f"{time.monotonic_ns()}"
            ),
            "meetings()": library.meetings,
            "history": lambda: library.history(meeting),
            "sound?": lambda: library.is_sound(meeting),
        }
        for name, call in calls.items():
            clock, processor = milliseconds(call, 15)
            beside = (
                f"   bare fetch {bare[1]:.1f} ms, ratio {processor / bare[1]:.2f}"
                if name == "outline"
                else ""
            )
            print(f"  {name:20} clock {clock:7.2f} ms, processor {processor:7.2f} ms{beside}")
        corrections(library, meeting)
        for name, call in {
            "merge two speakers": lambda: library.merge_speakers(meeting, [rows[0].speaker], rows[1].speaker),
            "undo the merge": lambda: library.undo(meeting),
            "rebuild": lambda: library.rebuild(meeting),
            "transcript": lambda: library.transcript(meeting),
        }.items():
            clock, processor = milliseconds(call)
            print(f"  {name:20} clock {clock:7.2f} ms, processor {processor:7.2f} ms")
        library.close()


if __name__ == "__main__":
    main()
