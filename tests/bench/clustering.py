"""Clustering: DER and speaker counts on simulated embeddings, and what ten hours cost.

Generator: ``tests/bench/simulated_embeddings.py`` (a simulation; no audio) over the turns of AMI dev (18
meetings) and of 16 meetings of AMI train that nothing was tuned on. Tuned on every eighth meeting of train.
Reference: those turns; DER with collar 0, overlap scored, oracle voice activity, automatic count, micro
average. "perfect labels" gives each window to whoever talks most: no clustering can do better.
"reference AHC" is scipy's average linkage (threshold .25, tuned) with centroid refinement.

Overlap: the same meetings with a segmentation model simulated (``tests/bench/simulated_overlap.py``) that
finds all overlap, or 70 % of it with 80 % precision, and says how many speak ("counted") or follows voices
through 10 s as well ("followed"). "perfect labels" then names two speakers wherever two or more talk.

    python -m tests.bench.clustering [--quick]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np

from engine.diarize.activity_frames import RATE, Activity
from engine.diarize.clustering import Tuning, cluster
from engine.diarize.clustering_refine import refine, sums, unit_rows
from engine.diarize.grouping import Grouping, arrays_kept, group
from engine.diarize.regroup import regroup
from engine.diarize.windows import windows
from engine.protocol import SpeakerHint, Turn
from engine.stages import Span
from engine.turns import TurnIndex
from tests.bench.ami_turns import meetings
from tests.bench.simulated_embeddings import Floats, Ints, Simulated, der, simulate
from tests.bench.simulated_overlap import Detector, counted, followed
from tests.bench.simulated_overlap import der as der_of_turns

REFERENCE_THRESHOLD = 0.25
EVERYTHING = 1 << 30


def reference_ahc(embeddings: Floats) -> Ints:
    """scipy's average linkage, clusters under four windows dropped, centroids refined."""
    from scipy.cluster.hierarchy import fcluster, linkage

    unit = unit_rows(embeddings)
    tree = linkage(unit.astype(np.float64), method="average", metric="cosine")
    labels = fcluster(tree, 1 - REFERENCE_THRESHOLD, criterion="distance").astype(np.int32) - 1
    large = np.flatnonzero(np.bincount(labels) >= 4)
    return refine(unit, unit_rows(sums(unit, labels, int(labels.max()) + 1)[large]))[0]


METHODS: dict[str, Callable[[Simulated], Ints]] = {
    "perfect labels": lambda s: s.truth,
    "reference AHC": lambda s: reference_ahc(s.embeddings),
    "ours, exact": lambda s: cluster(s.embeddings, exact=EVERYTHING).labels,
    "ours, blocks": lambda s: cluster(s.embeddings, exact=0).labels,
    "ours, spectral": lambda s: cluster(s.embeddings, method="spectral").labels,
}


def accuracy(title: str, corpus: dict[str, list[Turn]], seeds: int) -> None:
    wrong, total = defaultdict[str, float](float), defaultdict[str, float](float)
    counted: defaultdict[str, list[int]] = defaultdict(list)
    for seed in range(seeds):
        for turns in corpus.values():
            simulated = simulate(turns, seed)
            people = len({turn.speaker for turn in turns})
            for name, method in METHODS.items():
                labels = method(simulated)
                error, talk = der(simulated, labels)
                wrong[name] += error
                total[name] += talk
                counted[name].append(len(np.unique(labels)) - people)
    print(f"\n{title}: {len(corpus)} meetings, {seeds} seeds")
    for name in METHODS:
        found = np.array(counted[name])
        print(
            f"  {name:15} DER {100 * wrong[name] / total[name]:6.2f} %   count exact "
            f"{100 * np.mean(found == 0):5.1f} %, too few {np.sum(found < 0)}, too many {np.sum(found > 0)}"
        )


def spans_of(turns: Sequence[Turn]) -> list[Span]:
    """Where anybody talks."""
    index = TurnIndex(turns)
    edges = np.flatnonzero(np.diff(index.active.any(axis=1).astype(np.int8), prepend=0))
    return [(start, end) for start, end in index.bounds[edges].reshape(-1, 2).tolist()]


def two_at_most(turns: Sequence[Turn]) -> list[Turn]:
    """The truth as somebody must tell it who never names more than two at once."""
    index = TurnIndex(turns)
    allowed = index.active & (np.cumsum(index.active, axis=1) <= 2)
    return [
        Turn(start, end, index.speakers[column])
        for place, (start, end) in enumerate(pairwise(index.bounds.tolist()))
        for column in np.flatnonzero(allowed[place]).tolist()
    ]


DETECTORS = {"oracle overlap": Detector(), "recall .7, precision .8": Detector(0.7, 0.8)}


def overlapping(title: str, corpus: dict[str, list[Turn]], seeds: int) -> None:
    wrong, total = defaultdict[str, float](float), defaultdict[str, float](float)
    right = defaultdict[str, int](int)
    for seed in range(seeds):
        for turns in corpus.values():
            simulated, spans = simulate(turns, seed), spans_of(turns)
            ways: dict[str, Activity | None] = {"windows only": None}
            for name, detector in DETECTORS.items():
                ways[f"counted, {name}"] = counted(turns, detector, seed)
                ways[f"followed, {name}"] = followed(turns, detector, seed)
            results = {"perfect labels": two_at_most(turns)} | {
                way: group(
                    Grouping(simulated.embeddings, simulated.windows, spans, Tuning(), activity),
                    SpeakerHint(),
                ).turns
                for way, activity in ways.items()
            }
            for way, found in results.items():
                error, talk = der_of_turns(turns, found)
                wrong[way] += error
                total[way] += talk
                right[way] += len({t.speaker for t in found}) == len({t.speaker for t in turns})
    print(f"\n{title}, with overlap: {len(corpus)} meetings, {seeds} seeds")
    for way in wrong:
        share = 100 * right[way] / (len(corpus) * seeds)
        print(f"  {way:34} DER {100 * wrong[way] / total[way]:6.2f} %   count exact {share:5.1f} %")


def long_meetings() -> dict[str, list[Turn]]:
    """The meetings of one group of people end to end: one to three hours, mostly past the exact limit."""
    groups: dict[str, list[Turn]] = {}
    for name, turns in meetings("dev").items():
        before = groups.setdefault(name[:5], [])
        offset = before[-1].end + 5.0 if before else 0.0
        before += [replace(turn, start=turn.start + offset, end=turn.end + offset) for turn in turns]
    return groups


def synthetic(number: int, dim: int = 192, people: int = 6) -> Floats:
    """Six speakers in turns of six windows, at ECAPA's 192 dimensions: for cost only."""
    rng = np.random.default_rng(0)
    voices = unit_rows(rng.standard_normal((people, dim)))
    noise = unit_rows(rng.standard_normal((number, dim)))
    who = np.repeat(rng.integers(0, people, number // 6 + 1), 6)[:number]
    return (np.sqrt(0.47) * voices[who] + np.sqrt(0.53) * noise).astype(np.float32)


def regrouping(number: int) -> None:
    """From the arrays on disk to turns, with another count: an hour of windows and its frames."""
    rng = np.random.default_rng(0)
    embeddings = synthetic(number)
    spans = [(0.0, 0.75 * number + 0.75)]
    bounds = windows(spans)[:number]
    stretches = int(spans[0][1] / 5)
    activity = Activity(
        np.repeat(rng.choice([0, 1, 1, 1, 2], int(spans[0][1] * 2)), RATE // 2).astype(np.uint8),
        np.repeat(rng.random((stretches, 3, 20)) > 0.6, 25, axis=2),
        5 * RATE,
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "arrays.npz"
        np.savez(path, embeddings=embeddings, windows=bounds, **arrays_kept(Tuning(), spans, activity))
        regroup(path, spans, SpeakerHint(2, 2), "ecapa")  # imports
        began = time.process_time()
        found = regroup(path, spans, SpeakerHint(5, 5), "ecapa")
        spent, size = time.process_time() - began, path.stat().st_size / 2**20
        print(f"speakers found again, {number / 4800:.1f} h with frames: {spent:.2f} s CPU, ", end="")
        print(f"{len(found.centroids)} asked and found, {size:.1f} MB kept")


def cost(number: int, rounds: int) -> None:
    embeddings = synthetic(number)
    cluster(embeddings[:500], exact=0)  # imports
    spent = []
    for _ in range(rounds):
        start = time.process_time()
        found = cluster(embeddings)
        spent.append(time.process_time() - start)
    tracemalloc.start()
    cluster(embeddings)
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    print(f"{number} {min(spent):.3f} {peak:.1f} {len(found.centroids)}")


def costs(rounds: int) -> None:
    """Each size in a fresh process on one thread, where CPU time is time."""
    print("\ncost (CPU, peak of allocations, speakers found), 192 dimensions, one thread, best of", rounds)
    seconds: dict[int, float] = {}
    script = [sys.executable, "-m", "tests.bench.clustering"]
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    for number in (480, 4800, 9600, 14_400, 24_000, 48_000):
        command = [*script, "--cost", str(number), str(rounds)]
        line = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        _, spent, peak, people = line.split()
        seconds[number] = float(spent)
        print(f"  N {number:6} ({number / 4800:4.1f} h) {seconds[number]:6.3f} s {peak:>6} MB {people}")
    print(f"  10 h costs {seconds[48_000] / seconds[4800]:.1f} times 1 h")
    for number in (4800, 48_000):
        subprocess.run([*script, "--regrouping", str(number)], env=environment, check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="every fourth meeting, one seed")
    parser.add_argument("--cost", nargs=2, type=int, help=argparse.SUPPRESS)
    parser.add_argument("--regrouping", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.cost:
        cost(*arguments.cost)
        return
    if arguments.regrouping:
        regrouping(arguments.regrouping)
        return
    every, seeds = (4, 1) if arguments.quick else (1, 5)
    accuracy("AMI dev", meetings("dev", every), seeds)
    held_out = dict(list(meetings("train", 8, first=4).items())[:16:every])
    accuracy("AMI train, held out", held_out, seeds)
    overlapping("AMI dev", meetings("dev", every), 1 if arguments.quick else 2)
    overlapping("AMI train, held out", held_out, 1)
    groups = long_meetings()
    accuracy("AMI dev, groups end to end", dict(list(groups.items())[: 1 if arguments.quick else None]), 1)
    costs(1 if arguments.quick else 3)


if __name__ == "__main__":
    main()
