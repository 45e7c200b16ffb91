"""Windows to speakers, on embeddings drawn around known voices."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import linkage

from engine.diarize.clustering import Clusters, Tuning, cluster
from engine.diarize.clustering_linkage import average_linkage
from engine.diarize.clustering_refine import unit_rows
from engine.protocol import SpeakerHint

Method = Literal["agglomerative", "spectral"]
METHODS: list[Method] = ["agglomerative", "spectral"]


def talk(
    sizes: list[int], seed: int = 0, dim: int = 48, cosine: float = 0.5
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int64]]:
    """Embeddings of so many windows per speaker, in turns of five, and who speaks."""
    rng = np.random.default_rng(seed)
    voices = unit_rows(rng.standard_normal((len(sizes), dim)))
    turns = [
        np.full(min(5, size - start), who) for who, size in enumerate(sizes) for start in range(0, size, 5)
    ]
    truth = np.concatenate([turns[i] for i in rng.permutation(len(turns))])
    noise = unit_rows(rng.standard_normal((len(truth), dim)))
    return (np.sqrt(cosine) * voices[truth] + np.sqrt(1 - cosine) * noise).astype(np.float32), truth


def wrong(found: Clusters, truth: npt.NDArray[np.int64]) -> float:
    """Share of windows not under the speaker that most of their cluster belong to."""
    return float(
        np.mean(
            [truth[i] != np.bincount(truth[found.labels == k]).argmax() for i, k in enumerate(found.labels)]
        )
    )


def check(found: Clusters, number: int, dim: int) -> None:
    """What always holds."""
    count = len(found.centroids)
    assert found.labels.dtype == np.int32
    assert found.labels.shape == (number,)
    assert found.centroids.dtype == np.float32
    assert found.centroids.shape == (count, dim)
    assert np.allclose(np.linalg.norm(found.centroids, axis=1), 1.0, atol=1e-4)
    names, first = np.unique(found.labels, return_index=True)
    assert names.tolist() == list(range(count))
    assert sorted(first.tolist()) == first.tolist(), "speakers are numbered by first appearance"


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("sizes", [[60], [80, 70], [100, 60, 30], [90, 80, 70, 60, 25]])
def test_speakers_are_counted_and_told_apart(sizes: list[int], method: Method) -> None:
    embeddings, truth = talk(sizes)
    found = cluster(embeddings, method=method)
    check(found, len(truth), 48)
    assert len(found.centroids) == len(sizes)
    assert wrong(found, truth) < 0.02


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("asked", [1, 2, 3, 4, 5, 7])
def test_an_exact_hint_is_obeyed(asked: int, method: Method) -> None:
    embeddings, truth = talk([60, 60, 40])
    found = cluster(embeddings, SpeakerHint(asked, asked), method=method)
    check(found, len(truth), 48)
    assert len(found.centroids) == asked


@pytest.mark.parametrize("method", METHODS)
def test_bounds_are_obeyed_and_otherwise_left_alone(method: Method) -> None:
    embeddings, _ = talk([60, 60, 40])
    assert len(cluster(embeddings, SpeakerHint(None, 2), method=method).centroids) == 2
    assert len(cluster(embeddings, SpeakerHint(5, None), method=method).centroids) >= 5
    assert len(cluster(embeddings, SpeakerHint(2, 6), method=method).centroids) == 3


def test_a_minimum_separates_voices_that_linkage_had_merged() -> None:
    embeddings, truth = talk([100, 100, 100], seed=1)
    embeddings = unit_rows(embeddings + 3 * embeddings.mean(axis=0))  # all alike
    merged = Tuning(threshold=-1.0)
    assert len(cluster(embeddings, tuning=merged).centroids) == 1
    tuning = Tuning(threshold=0.3, same=2.0, mixed=2.0)
    assert wrong(cluster(embeddings, SpeakerHint(3, 3), tuning=tuning), truth) < 0.05


@pytest.mark.parametrize("spoken", [3, 5])  # windows: three seconds, and four
def test_somebody_who_hardly_speaks_is_not_lost_among_three_who_speak_for_minutes(spoken: int) -> None:
    found = 0
    for seed in range(10):
        embeddings, truth = talk([200, 150, 120, spoken], seed)
        labels = cluster(embeddings).labels[truth == 3]
        found += len(np.unique(labels)) == 1 and not np.isin(
            labels[0], cluster(embeddings).labels[truth != 3]
        )
    assert found >= 9


def test_two_at_once_are_not_a_third_speaker() -> None:
    embeddings, _ = talk([150, 150])
    rng = np.random.default_rng(3)
    pairs = embeddings[rng.integers(0, 300, (2, 40))].sum(axis=0)
    assert len(cluster(np.concatenate([embeddings, pairs])).centroids) == 2


def test_blocks_find_what_comparing_everything_finds() -> None:
    embeddings, truth = talk([700, 500, 300, 20])
    whole, blocks = cluster(embeddings), cluster(embeddings, exact=0)
    check(blocks, len(truth), 48)
    assert len(whole.centroids) == len(blocks.centroids) == 4
    assert np.mean(whole.labels != blocks.labels) < 0.005


def test_the_tree_is_that_of_scipy() -> None:
    unit = unit_rows(talk([40, 30, 20])[0])
    ours = average_linkage(unit, np.ones(len(unit), np.float32))
    theirs = linkage(unit.astype(np.float64), method="average", metric="cosine")
    assert np.allclose(ours.similarities, 1 - theirs[:, 2], atol=1e-5)
    assert len(np.unique(ours.cut(len(unit) - 3))) == 3


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("number", [0, 1, 2, 3])
@pytest.mark.parametrize("asked", [None, 1, 2, 9])
def test_next_to_nothing(number: int, asked: int | None, method: Method) -> None:
    embeddings, _ = talk([3, 3])
    found = cluster(embeddings[:number], SpeakerHint(asked, asked), method=method)
    check(found, number, 48)
    if asked is not None:
        assert len(found.centroids) == min(asked, number)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("row", [[1.0, 0.0, 0.0], [0.3, -0.2, 0.1], [0.0, 0.0, 0.0], [np.nan, 1.0, np.inf]])
@pytest.mark.parametrize("exact", [5000, 0])
def test_windows_that_are_all_alike(row: list[float], method: Method, exact: int) -> None:
    embeddings = np.repeat(np.array([row], np.float32), 700, axis=0)
    found = cluster(embeddings, method=method, exact=exact)
    check(found, 700, 3)
    assert len(found.centroids) == 1
    assert len(cluster(embeddings, SpeakerHint(3, 3), method=method, exact=exact).centroids) == 3


@example([(-1.0, -1.0, -1.0)] * 2 + [(-1.0, -1.0, 1.0)] * 2, None, 0, "agglomerative", 5000)
@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(*[st.sampled_from([-1.0, -0.5, 0.0, 0.1, 1.0, 1e-30, 1e30])] * 3), max_size=30),
    st.none() | st.integers(0, 12),
    st.none() | st.integers(0, 12),
    st.sampled_from(METHODS),
    st.sampled_from([0, 5000]),
)
def test_any_windows_and_any_hint(
    rows: list[tuple[float, ...]], least: int | None, most: int | None, method: Method, exact: int
) -> None:
    embeddings = np.array(rows, np.float32).reshape(-1, 3)
    before = embeddings.copy()
    hint = SpeakerHint(least, most)
    found = cluster(embeddings, hint, method=method, exact=exact)
    check(found, len(rows), 3)
    lower = min(least or 1, len(rows))
    assert len(found.centroids) >= lower
    if most is not None:
        assert len(found.centroids) <= max(most, lower, 1)
    again = cluster(embeddings, hint, method=method, exact=exact)
    assert np.array_equal(found.labels, again.labels)
    assert np.array_equal(found.centroids, again.centroids)
    assert np.array_equal(embeddings, before)
