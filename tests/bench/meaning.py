"""Search by words and meaning over a million paragraphs: the first page's median, p95 and worst, beside the
same pages by words alone; what of the truly nearest the quick way finds; bytes and memory.

    python -m tests.bench.meaning [--library FOLDER] [--segments 1000000] [--meetings 2000] [--quick]

No real model is here, so the vectors are made: of 384 numbers (as multilingual-e5-small and MiniLM have),
each a mixture of what all have in common, one of 2 000 topics and noise, so that cosines are spread as such
models' are (within a topic about 0.85, else about 0.7). FOLDER is a library of ``tests.bench.library``; it is
copied, never changed. What making a vector takes is measured on a network of multilingual-e5-small's shape
with random numbers in it (:mod:`tests.bench.make_meaning_network`).
"""

from __future__ import annotations

import argparse
import resource
import shutil
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path

import numpy as np
from sqlalchemy import Connection

from app.changes import Meant
from app.search_query import SearchQuery, read
from app.store import hybrid, meaning
from app.store.database import Store
from app.store.nearest import Nearest
from app.store.search import page
from app.store.segment_places import places_of
from app.store.vectors import coded
from tests import synthetic
from tests.bench.search import GROUPS, TODAY, filtered, queries
from tests.synthetic_text import Speech

DIM, TOPICS, MODEL, LEAST = 384, 2_000, "made", 0.8


class Made:
    """Vectors as a model would spread them."""

    def __init__(self, seed: int = 4) -> None:
        self._rng = np.random.default_rng(seed)
        self._common = self._unit(self._rng.standard_normal((1, DIM)))
        self._topics = self._unit(self._rng.standard_normal((TOPICS, DIM)))

    def vectors(self, count: int) -> np.ndarray:
        """So many, of topics by chance."""
        topic = self._topics[self._rng.integers(TOPICS, size=count)]
        noise = self._unit(self._rng.standard_normal((count, DIM)))
        return self._unit(0.84 * self._common + 0.39 * topic + 0.38 * noise).astype(np.float32)

    @staticmethod
    def _unit(rows: np.ndarray) -> np.ndarray:
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def fill(store: Store, made: Made) -> None:
    """Give every meeting its vectors; print what that takes besides making them."""
    began = time.perf_counter()
    with store.read() as view:
        stale = meaning.stale(view, MODEL)
    print(f"which meetings are to be done: {(time.perf_counter() - began) * 1_000:.0f} ms")
    if not stale:  # a library that was kept
        return
    reading, writing, passages, segments = 0.0, 0.0, 0, 0
    for key, _ in stale:
        began = time.perf_counter()
        with store.read() as view:
            own = meaning.passages_of(view, key)
            state = meaning.state_of(view, key)
        reading += time.perf_counter() - began
        vectors = made.vectors(len(own.texts))
        began = time.perf_counter()
        with store.write() as tx:
            meaning.keep(tx, key, MODEL, state, meaning.Kept(own.keys, own.hashes, coded(vectors)))
        writing += time.perf_counter() - began
        passages += len(own.texts)
    with store.read() as view:
        segments = view.exec_driver_sql("SELECT count(*) FROM segment").scalar_one()
        taken = view.exec_driver_sql("SELECT sum(length(keys) + length(vectors)) FROM meaning").scalar_one()
    print(
        f"{segments} segments, {passages} passages; of {len(stale)} meetings each: texts read "
        f"{reading / len(stale) * 1_000:.1f} ms, vectors stored {writing / len(stale) * 1_000:.1f} ms"
    )
    print(f"bytes: {taken / segments:.0f} a segment, {taken / passages:.0f} a vector")


def spread(name: str, taken: list[tuple[float, float, str]]) -> None:
    """Print the distribution of clock and processor times."""
    for index, kind in enumerate(("clock", "processor")):
        times = sorted((item[index], item[2]) for item in taken)
        print(
            f"{name}, {len(times)} queries, {kind:9}: p50 {times[len(times) // 2][0]:.1f} ms, "
            f"p95 {times[int(len(times) * 0.95)][0]:.1f} ms, worst {times[-1][0]:.1f} ms ({times[-1][1]!r})"
        )


def timed(call: object, text: str) -> tuple[float, float, str]:
    """Milliseconds on the clock and of the processor."""
    began, used = time.perf_counter(), time.thread_time()
    call()  # type: ignore[operator]
    return (time.perf_counter() - began) * 1_000, (time.thread_time() - used) * 1_000, text


def peak() -> float:
    """Most memory this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000


def measure(store: Store, made: Made) -> None:
    """Time pages, and count what the quick way misses."""
    speech, rng = Speech(1), np.random.default_rng(2)
    plain, narrowed = queries(speech, rng), filtered(speech, rng)
    nearest = Nearest(MODEL)
    with store.read() as view:
        places = places_of(view)
        before, began, used = peak(), time.perf_counter(), time.process_time()
        nearest.refresh(view)
        print(
            f"reading {len(nearest)} vectors, once: clock {time.perf_counter() - began:.1f} s, processor "
            f"{time.process_time() - used:.1f} s; "
            f"{nearest.size / 1e6:.0f} MB kept ({nearest.size / max(1, len(nearest)):.0f} bytes each), "
            f"peak of the process {before:.0f} -> {peak():.0f} MB"
        )
        vectors = made.vectors(len(plain) + len(narrowed))
        meant = [Meant(MODEL, row.astype("<f4").tobytes(), LEAST) for row in vectors]

        def words(view: Connection, query: SearchQuery, order: str) -> None:
            page(view, query, order, GROUPS, TODAY, places)  # type: ignore[arg-type]

        def both(view: Connection, query: SearchQuery, order: str, own: Meant) -> None:
            nearest.refresh(view)
            hybrid.page(view, query, order, GROUPS, TODAY, (nearest, own), places)  # type: ignore[arg-type]

        for text in plain[:20]:
            words(view, read(text), "best")
        for name, asked, some in (("", plain, meant), (" with filters", narrowed, meant[len(plain) :])):
            for order in ("best", "newest"):
                spread(
                    f"words alone{name}, {order}",
                    [timed(partial(words, view, read(text), order), text) for text in asked],
                )
                fit = [(text, own) for text, own in zip(asked, some, strict=False) if read(text).meaning]
                spread(
                    f"hybrid{name}, {order}",
                    [timed(partial(both, view, read(text), order, own), text) for text, own in fit],
                )
        missed(view, nearest, vectors[:100])


def making(folder: Path) -> None:
    """Time the making of vectors."""
    from engine.meaning.encoder import Encoder
    from tests.bench.make_meaning_network import make

    encoder = Encoder(make(folder / "network"))
    speech, rng = Speech(1), np.random.default_rng(5)
    texts = [" ".join(rng.choice(speech.words[:3_000], 27)) for _ in range(64)]
    asked = [" ".join(rng.choice(speech.words[:3_000], 3)) for _ in range(20)]
    clock, processor = [], []
    for text in asked:
        one = timed(partial(encoder.encode, [text], "query"), text)
        clock.append(one[0])
    began, used = time.perf_counter(), time.process_time()
    encoder.encode(texts, "passage")
    processor.append((time.process_time() - used) / len(texts))
    took = (time.perf_counter() - began) / len(texts)
    letters = statistics.mean(map(len, texts))
    print(
        f"a network of the real one's shape: a question {statistics.median(clock):.0f} ms; a passage of "
        f"{letters:.0f} letters {took * 1_000:.0f} ms, processor {processor[0] * 1_000:.0f} ms; 500, "
        f"an hour's meeting, {500 * took:.0f} s and {500 * processor[0]:.0f} s"
    )


def missed(view: Connection, nearest: Nearest, vectors: np.ndarray) -> None:
    """Compare with every vector as it is."""
    count = nearest._count
    codes, scales = nearest._codes[:count], nearest._scales[:count]
    every = tuple(view.exec_driver_sql("SELECT key FROM meeting").scalars())
    scores = np.empty((len(vectors), count), np.float32)
    for low in range(0, count, 8_192):
        rows = slice(low, min(count, low + 8_192))
        scores[:, rows] = vectors @ (codes[rows].astype(np.float32) * scales[rows, None]).T
    taken, hit = [], []
    for vector, exact in zip(vectors, scores, strict=True):
        began = time.perf_counter()
        keys, _ = nearest.search(vector, every, hybrid.MOST, -1.0)
        taken.append((time.perf_counter() - began) * 1_000)
        true = set(nearest._keys[np.argsort(-exact)[: hybrid.MOST]].tolist())
        hit.append(len(true & set(keys.tolist())) / len(true))
    print(
        f"nearest {hybrid.MOST} of {count}: {statistics.median(taken):.1f} ms (worst {max(taken):.1f}); "
        f"of the truly nearest {np.mean(hit):.1%} are found (worst question {min(hit):.0%})"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--segments", type=int, default=1_000_000)
    parser.add_argument("--meetings", type=int, default=2_000)
    parser.add_argument("--library", type=Path, help="a made library, which is copied")
    parser.add_argument("--keep", type=Path, help="where the copy stays, to be used again")
    parser.add_argument("--quick", action="store_true", help="50 000 segments in 100 meetings")
    options = parser.parse_args()
    count, meetings = (50_000, 100) if options.quick else (options.segments, options.meetings)
    folder = options.keep or Path(tempfile.mkdtemp(prefix="hansard-meaning-"))
    folder.mkdir(exist_ok=True)
    file = folder / "hansard.sqlite3"
    try:
        if not file.exists() and options.library:
            shutil.copyfile(options.library / file.name, file)
        elif not file.exists():
            synthetic.make(folder, meetings, count).close()
        making(folder)
        store, made = Store(file), Made()
        fill(store, made)
        measure(store, made)
        store.close()
    finally:
        if not options.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
