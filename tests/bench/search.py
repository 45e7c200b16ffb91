"""Search over a million segments: p95 and worst case, beside the bare SQLite call; what the index costs.

    python -m tests.bench.search [--segments 1000000] [--keep FOLDER]

Generator: a vocabulary of 40 000 made-up words with Zipf frequencies (the commonest in four rows of five),
segments of 8 to 31 words, 2 000 segments a meeting, seed 1; written through the library's own schema and
triggers. Built in a temporary folder and removed afterwards, or in FOLDER, which is used again the next time.
Queries: 400 drawn like a user would type them (words of all frequencies, two words, beginnings of words),
then the worst ones by name. The index's cost is that of taking a meeting out of the trash, which indexes all
its segments in one transaction; an hour's meeting has about 1 000.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from sqlalchemy import Connection

from app.store import database, meetings
from app.store.search import search
from app.store.snippets import parse
from app.store.words import Timed, encode
from app.transcript import MeetingId

VOCABULARY = 40_000
PER_MEETING = 2_000
_ONSETS = "b c d f g h j k l m n p r s t v w y st tr pr th sh ch pl gr br"
_VOWELS = "a e i o u ea ou ai"


def vocabulary(rng: np.random.Generator) -> list[str]:
    """Distinct pronounceable words; the commonest are the shortest, as in real text."""
    onsets = _ONSETS.split(" ")
    vowels = _VOWELS.split(" ")
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        syllables = 1 + min(4, len(words) // 400)
        word = "".join(
            onsets[rng.integers(len(onsets))] + vowels[rng.integers(len(vowels))] for _ in range(syllables)
        )
        words[word + ("" if rng.random() < 0.5 else "ns"[rng.integers(2)])] = None
    return list(words)


def texts(count: int, words: list[str], rng: np.random.Generator) -> Iterator[str]:
    """Segments' texts."""
    weights = 1.0 / np.arange(1, VOCABULARY + 1) ** 1.0
    table = np.cumsum(weights) / weights.sum()
    lengths = rng.integers(8, 32, count)
    drawn = np.searchsorted(table, rng.random(int(lengths.sum())))
    at = 0
    for length in lengths:
        yield " ".join(words[word] for word in drawn[at : at + length])
        at += int(length)


def build(folder: Path, count: int) -> tuple[database.Store, list[str]]:
    """A library of ``count`` segments."""
    rng = np.random.default_rng(1)
    words = vocabulary(rng)
    path = folder / "hansard.sqlite3"
    database.create(path)
    store = database.Store(path)
    source = texts(count, words, rng)
    began = time.perf_counter()
    for number in range((count + PER_MEETING - 1) // PER_MEETING):
        with store.write() as tx:
            created = f"2026-01-01T00:00:{number % 60:02d}.000+00:00"
            id_ = MeetingId(f"M{number:025d}")
            key = meetings.add(tx, id_, f"Meeting {number}", created, "x.wav", f"{number}")
            rows = []
            for index in range(min(PER_MEETING, count - number * PER_MEETING)):
                text = next(source)
                timed = [
                    Timed(index * 100_000 + i, index * 100_000 + i, w) for i, w in enumerate(text.split())
                ]
                rows.append((key, 0, index * 100_000, index * 100_000 + 90_000, text, encode(timed)))
            tx.exec_driver_sql(
                "INSERT INTO segment (meeting, track, start_tick, end_tick, text, edited, words) "
                "VALUES (?, ?, ?, ?, ?, 0, ?)",
                rows,
            )
    took = time.perf_counter() - began
    print(f"built {count} segments in {took:.0f} s, {path.stat().st_size / 1e6:.0f} MB")
    return store, words


def queries(words: list[str], rng: np.random.Generator) -> list[str]:
    """400 queries of all frequencies."""
    ranks = np.exp(rng.random(1_000) * np.log(VOCABULARY)).astype(int) % VOCABULARY
    picked = [words[rank] for rank in ranks]
    made = picked[:160]
    made += [f"{one} {other}" for one, other in zip(picked[160:260], picked[260:360], strict=True)]
    made += [word[: max(2, len(word) - 1 - int(rng.integers(3)))] for word in picked[360:500]]
    return made


def milliseconds(call: Callable[[], object], repeats: int = 1) -> tuple[float, float]:
    """Median time of a call: on the clock, and of the processor (what a quiet machine would take)."""
    clock, processor = [], []
    for _ in range(repeats):
        began, used = time.perf_counter(), time.thread_time()
        call()
        clock.append((time.perf_counter() - began) * 1_000)
        processor.append((time.thread_time() - used) * 1_000)
    return statistics.median(clock), statistics.median(processor)


def _newest(view: Connection, match: str) -> None:
    statement = "SELECT rowid FROM segment_fts WHERE segment_fts MATCH ? ORDER BY rowid DESC LIMIT 50"
    view.exec_driver_sql(statement, (match,)).fetchall()


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--segments", type=int, default=1_000_000)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--quick", action="store_true", help="50 000 segments")
    options = parser.parse_args()
    count = 50_000 if options.quick else options.segments
    folder = options.keep or Path(tempfile.mkdtemp(prefix="hansard-search-"))
    try:
        if (folder / "hansard.sqlite3").exists():
            store, words = database.Store(folder / "hansard.sqlite3"), vocabulary(np.random.default_rng(1))
        else:
            folder.mkdir(exist_ok=True)
            store, words = build(folder, count)
        sizes(store)
        measure(store, words)
        store.close()
    finally:
        if not options.keep:
            shutil.rmtree(folder)


def sizes(store: database.Store) -> None:
    """Print bytes and index-building time per segment."""
    with store.read() as view:
        segments = view.exec_driver_sql("SELECT count(*) FROM segment").scalar_one()
        pages = view.exec_driver_sql("SELECT sum(length(block)) FROM segment_fts_data").scalar_one()
        lengths = view.exec_driver_sql(
            "SELECT sum(length(sz)) + 8 * count(*) FROM segment_fts_docsize"
        ).scalar_one()
    file = store.path.stat().st_size
    print(f"bytes a segment: whole library {file / segments:.0f}, index {(pages + lengths) / segments:.0f}")
    taken = []
    for key in range(1, min(10, segments // PER_MEETING) + 1):
        with store.write() as tx:
            tx.exec_driver_sql("UPDATE meeting SET trashed = created WHERE key = ?", (key,))
        taken.append(milliseconds(partial(_restore, store, key)))
    clock, processor = (statistics.median(kind) * 1_000 / PER_MEETING for kind in zip(*taken, strict=True))
    print(f"indexing 1 000 segments: clock {clock:.1f} ms, processor {processor:.1f} ms")


def _restore(store: database.Store, key: int) -> None:
    with store.write() as tx:
        tx.exec_driver_sql("UPDATE meeting SET trashed = NULL WHERE key = ?", (key,))


def measure(store: database.Store, words: list[str]) -> None:
    """Time the queries; the bare call beside each named one is the same MATCH, newest 50 rows."""
    with store.read() as view:
        for word in words[:50]:
            search(view, word, 50)
        asked = queries(words, np.random.default_rng(2))
        taken = [(*milliseconds(partial(search, view, q, 50)), q) for q in asked]
        for index, kind in enumerate(("clock", "processor")):
            times = sorted((item[index], item[2]) for item in taken)
            print(
                f"{len(times)} queries, {kind:9}: median {times[len(times) // 2][0]:.2f} ms, "
                f"p95 {times[int(len(times) * 0.95)][0]:.2f} ms, max {times[-1][0]:.2f} ms ({times[-1][1]!r})"
            )
        named = {
            "word in most rows": words[0],
            "second word": words[1],
            "two common words": f"{words[0]} {words[1]}",
            "three common words": f"{words[0]} {words[1]} {words[2]}",
            "one letter": words[0][0],
            "two-letter prefix": words[0][:2],
            "three-letter prefix": next(w for w in words if len(w) > 3)[:3],
            "four-letter prefix": next(w for w in words if len(w) > 5)[:4],
            "five-letter prefix": next(w for w in words if len(w) > 4)[:5],
            "six-letter prefix": next(w for w in words if len(w) > 6)[:6],
            "common word + prefix": f"{words[0]} {words[1][:2]}",
            "uncommon + five letters": f"{words[130]} {next(w for w in words if len(w) > 4)[:5]}",
            "about 20 000 rows": words[60],
            "common and rare": f"{words[0]} {words[-1]}",
            "nothing": "zzzzzz",
        }
        for name, query in named.items():
            bare = milliseconds(partial(_newest, view, parse(query).match), 9)
            whole = milliseconds(partial(search, view, query, 50), 9)
            total = search(view, query, 50)
            print(
                f"  {name:23} {query!r:22} clock {whole[0]:7.2f} processor {whole[1]:7.2f} ms   "
                f"bare {bare[1]:6.2f} ms   {total.total}{'+' if total.capped else ''} {total.order}"
            )


if __name__ == "__main__":
    main()
