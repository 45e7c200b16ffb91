"""Clustering: DER and speaker counts on simulated embeddings, and what ten hours cost.

Generator: ``tests/bench/simulated_embeddings.py`` (a simulation; no audio) over the turns of AMI dev (18
meetings) and of 16 meetings of AMI train that nothing was tuned on. Tuned on every eighth meeting of train.
Reference: those turns; DER with collar 0, overlap scored, oracle voice activity, automatic count, micro
average. "perfect labels" gives each window to whoever talks most: no clustering can do better.
"reference AHC" is scipy's average linkage (threshold .25, tuned) with centroid refinement.

    python -m tests.bench.clustering [--quick]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from engine.diarize.clustering import cluster
from engine.diarize.clustering_refine import refine, sums, unit_rows
from engine.protocol import Turn
from tests.bench.ami_turns import meetings
from tests.bench.simulated_embeddings import Floats, Ints, Simulated, der, simulate

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
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    for number in (480, 4800, 9600, 24_000, 48_000):
        command = [sys.executable, "-m", "tests.bench.clustering", "--cost", str(number), str(rounds)]
        line = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
        _, spent, peak, people = line.split()
        seconds[number] = float(spent)
        print(f"  N {number:6} ({number / 4800:4.1f} h) {seconds[number]:6.3f} s {peak:>6} MB {people}")
    print(f"  10 h costs {seconds[48_000] / seconds[4800]:.1f} times 1 h")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="every fourth meeting, one seed")
    parser.add_argument("--cost", nargs=2, type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.cost:
        cost(*arguments.cost)
        return
    every, seeds = (4, 1) if arguments.quick else (1, 5)
    accuracy("AMI dev", meetings("dev", every), seeds)
    held_out = dict(list(meetings("train", 8, first=4).items())[:16:every])
    accuracy("AMI train, held out", held_out, seeds)
    groups = long_meetings()
    accuracy("AMI dev, groups end to end", dict(list(groups.items())[: 1 if arguments.quick else None]), 1)
    costs(1 if arguments.quick else 3)


if __name__ == "__main__":
    main()
