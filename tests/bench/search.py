"""Search over a million paragraphs: the first page's median, p95 and worst, beside the bare SQLite call; what
the indexes cost in bytes and in time; and how fast a misspelt word is put right.

    python -m tests.bench.search [--keep FOLDER] [--segments 1000000] [--meetings 2000] [--quick]

The library is :mod:`tests.synthetic`'s, in a temporary folder and removed afterwards, or in FOLDER, which is
used again the next time (six minutes to make). Queries: 500 drawn like a user would type them (words of all
frequencies, two words, beginnings of words, phrases, exclusions), 200 of them with filters (a speaker, a
tag, dates, a source, a length), then the worst ones by name. A page is the first 12 meetings with three hits
each, titles, names and notes, as the window asks for it. The bare call is the same MATCH, newest 50 rows.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np
from sqlalchemy import Connection

from app.library import Library
from app.search_query import SearchQuery, read
from app.store import spelling
from app.store.database import Store
from app.store.matching import matching
from app.store.search import page, search
from app.store.segment_places import Places, places_of
from tests import synthetic
from tests.synthetic_text import FOLDERS, TAGS, VOCABULARY, Speech

TODAY = date(2026, 7, 1)
GROUPS = 12


def milliseconds(call: Callable[[], object], repeats: int = 1) -> tuple[float, float]:
    """Median time of a call: on the clock, and of the processor (what a quiet machine would take)."""
    clock, processor = [], []
    for _ in range(repeats):
        began, used = time.perf_counter(), time.thread_time()
        call()
        clock.append((time.perf_counter() - began) * 1_000)
        processor.append((time.thread_time() - used) * 1_000)
    return statistics.median(clock), statistics.median(processor)


def queries(speech: Speech, rng: np.random.Generator) -> list[str]:
    """500 queries of all frequencies."""
    words = speech.words
    ranks = np.exp(rng.random(1_200) * np.log(VOCABULARY)).astype(int) % VOCABULARY
    picked = [words[rank] for rank in ranks]
    made = [f"{word} " for word in picked[:160]]
    made += [f"{one} {other}" for one, other in zip(picked[160:260], picked[260:360], strict=True)]
    made += [word[: max(2, len(word) - 1 - int(rng.integers(3)))] for word in picked[360:500]]
    made += [f'"{words[rng.integers(30)]} {words[rng.integers(30)]}"' for _ in range(50)]
    made += [f"{one} -{other}" for one, other in zip(picked[500:550], picked[550:600], strict=True)]
    return made


def filtered(speech: Speech, rng: np.random.Generator) -> list[str]:
    """200 queries with filters."""
    ranks = np.exp(rng.random(200) * np.log(VOCABULARY)).astype(int) % VOCABULARY
    forms = (
        lambda: f'speaker:"{speech.people[rng.integers(120)]}"',
        lambda: f"speaker:{speech.people[rng.integers(120)].split(' ')[0]}",
        lambda: f'tag:"{TAGS[rng.integers(len(TAGS))]}"',
        lambda: f'folder:"{FOLDERS[rng.integers(len(FOLDERS))]}" is:favourite',
        lambda: f"on:{2022 + rng.integers(5)}-{1 + rng.integers(12):02d}",
        lambda: f"before:{2023 + rng.integers(3)} source:recorded",
        lambda: f"longer:{15 * (1 + rng.integers(6))}m",
        lambda: "after:30d",
    )
    return [f"{forms[index % len(forms)]()} {speech.words[rank]} " for index, rank in enumerate(ranks)]


def sizes(store: Store) -> None:
    """Print bytes and index-building time per segment."""
    with store.read() as view:
        segments = view.exec_driver_sql("SELECT count(*) FROM segment").scalar_one()
        unspaced = view.exec_driver_sql("SELECT count(*) FROM unspaced_fts_docsize").scalar_one()
        taken = {}
        for index in ("segment_fts", "unspaced_fts"):
            pages = view.exec_driver_sql(f"SELECT sum(length(block)) FROM {index}_data").scalar_one()
            lengths = view.exec_driver_sql(
                f"SELECT sum(length(sz)) + 8 * count(*) FROM {index}_docsize"
            ).scalar_one()
            taken[index] = (pages or 0) + (lengths or 0)
        hours = view.exec_driver_sql(
            "SELECT m.key, count(*) FROM segment s JOIN meeting m ON m.key = s.meeting "
            "WHERE m.trashed IS NULL GROUP BY 1 HAVING count(*) BETWEEN 700 AND 1300 ORDER BY m.key LIMIT 12"
        ).all()
    file = store.path.stat().st_size
    both = sum(taken.values()) / segments
    words = taken["segment_fts"] / segments
    print(
        f"{segments} segments ({unspaced} without spaces); bytes a segment: "
        f"whole library {file / segments:.0f}, indexes {both:.0f} (of words {words:.0f})"
    )
    for key, _ in hours:
        with store.write() as tx:
            tx.exec_driver_sql("UPDATE meeting SET trashed = created WHERE key = ?", (key,))
    times = [
        [value * 1_000 / count for value in milliseconds(partial(_restore, store, key))]
        for key, count in hours
    ]
    clock, processor = (statistics.median(kind) for kind in zip(*times, strict=True))
    print(f"indexing an hour (1 000 segments): clock {clock:.1f} ms, processor {processor:.1f} ms")


def _restore(store: Store, key: int) -> None:
    with store.write() as tx:
        tx.exec_driver_sql("UPDATE meeting SET trashed = NULL WHERE key = ?", (key,))


def _newest(view: Connection, query: SearchQuery) -> None:
    asked = matching(view, query)
    sql, values = asked.rows()
    statement = f"SELECT {asked.index}.rowid {sql} ORDER BY {asked.index}.rowid DESC LIMIT 50"
    view.exec_driver_sql(statement, tuple(values)).fetchall()


def spread(
    name: str, view: Connection, asked: list[str], call: Callable[[Connection, SearchQuery], object]
) -> None:
    """Print the distribution of what a call takes."""
    taken = [(*milliseconds(partial(call, view, read(text))), text) for text in asked]
    for index, kind in enumerate(("clock", "processor")):
        times = sorted((item[index], item[2]) for item in taken)
        print(
            f"{name}, {len(times)} queries, {kind:9}: median {times[len(times) // 2][0]:.2f} ms, "
            f"p95 {times[int(len(times) * 0.95)][0]:.2f} ms, max {times[-1][0]:.2f} ms ({times[-1][1]!r})"
        )


def measure(store: Store, speech: Speech) -> None:
    """Time the queries."""
    words = speech.words
    rng = np.random.default_rng(2)
    plain, narrowed = queries(speech, rng), filtered(speech, rng)

    def first_page(view: Connection, query: SearchQuery) -> object:
        return page(view, query, "newest", GROUPS, TODAY, places)

    def best_page(view: Connection, query: SearchQuery) -> object:
        return page(view, query, "best", GROUPS, TODAY, places)

    with store.read() as view:
        began = time.perf_counter()
        places = places_of(view)
        print(f"preparing the first search: {(time.perf_counter() - began) * 1_000:.0f} ms")
        for word in words[:50]:
            first_page(view, read(word))
        spread("first page", view, plain, first_page)
        spread("with filters", view, narrowed, first_page)
        spread("best first", view, plain, best_page)
        spread("best first, filters", view, narrowed, best_page)
        spread("plain list", view, plain, lambda v, query: search(v, query, 50, TODAY, places))
        rare = words[-1]
        named = {
            "word in most rows": f"{words[0]} ",
            "two common words": f"{words[0]} {words[1]} ",
            "common phrase": f'"{words[0]} {words[1]}"',
            "one letter": words[0][0],
            "two-letter prefix": "th",
            "five-letter prefix": next(w for w in words if len(w) > 4)[:5],
            "six-letter prefix": next(w for w in words if len(w) > 6)[:6],
            "about 20 000 rows": f"{words[60]} ",
            "common and rare": f"{words[0]} {rare} ",
            "common without common": f"{words[0]} -{words[1]}",
            "common, one speaker": f'speaker:"{speech.people[3]}" {words[0]} ',
            "common, oldest month": f"on:2022-07 {words[0]} ",
            "20 000 rows, a tag": f"tag:budget {words[60]} ",
            "Chinese, three letters": "供应商",
            "Chinese, two letters": "预算",
            "Chinese, one letter": "的",
            "Chinese and Latin": "Q3 预算",
            "Thai": "งบประมาณ",
            "nothing": "zzzzzz",
            "filters alone": "tag:budget is:favourite",
        }
        for name, text in named.items():
            query = read(text)
            bare = milliseconds(partial(_newest, view, query), 5) if query.looks_for_words else (0.0, 0.0)
            whole = milliseconds(partial(first_page, view, query), 5)
            found = page(view, query, "newest", GROUPS, TODAY, places)
            print(
                f"  {name:23} {text!r:26} clock {whole[0]:7.2f} processor {whole[1]:7.2f} ms   "
                f"bare {bare[1]:6.2f} ms   {found.total}{'+' if found.capped else ''} in {found.meetings}"
            )
        spellings(view, speech, places)


def spellings(view: Connection, speech: Speech, places: Places) -> None:
    """How long reading the vocabulary and putting words right take, and how many are put right."""
    known: list[spelling.Vocabulary] = []
    clock, processor = milliseconds(lambda: known.append(spelling.words_of(view, None)))
    print(
        f"vocabulary of {len(known[0].words)} words: clock {clock:.0f} ms, processor {processor:.0f} ms, once"
    )
    rng = np.random.default_rng(3)
    long = [word for word in speech.words[:20_000] if len(word) >= 6]
    right, taken = 0, []
    for word in rng.permutation(long)[:100]:
        at = int(rng.integers(1, len(word) - 1))
        wrong = (
            word[:at] + word[at + 1 :]
            if rng.random() < 0.5
            else word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        )
        began = time.perf_counter()
        found = spelling.suggestion(view, known[0], read(wrong), TODAY, places)
        taken.append((time.perf_counter() - began) * 1_000)
        right += found is not None and found.words == word
    print(
        f"did you mean: median {statistics.median(taken):.1f} ms, worst {max(taken):.1f} ms; "
        f"{right} of {len(taken)} words with one letter left out or two exchanged put right"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--segments", type=int, default=1_000_000)
    parser.add_argument("--meetings", type=int, default=2_000)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--quick", action="store_true", help="50 000 segments in 100 meetings")
    options = parser.parse_args()
    count, meetings = (50_000, 100) if options.quick else (options.segments, options.meetings)
    folder = options.keep or Path(tempfile.mkdtemp(prefix="hansard-search-"))
    try:
        if (folder / "hansard.sqlite3").exists():
            library = Library.open(folder)
        else:
            began = time.perf_counter()
            library = synthetic.make(folder, meetings, count)
            print(f"built {count} segments in {time.perf_counter() - began:.0f} s")
        sizes(library._store)
        measure(library._store, Speech(1))
        library.close()
    finally:
        if not options.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
