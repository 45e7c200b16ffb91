"""The built-in diarizer's speakers found again from its window statistics; speech without its padding."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from engine.diarize.levels import trimmed
from engine.diarize.regroup import regroup
from engine.protocol import SpeakerHint
from engine.units import SAMPLE_RATE


def kept(path: Path, people: int, each: int = 40) -> list[tuple[float, float]]:
    """Statistics as the built-in diarizer keeps them: noise of one per dimension, people far apart."""
    rng = np.random.default_rng(0)
    voices = 2.5 * rng.standard_normal((people, 40))
    who = np.repeat(rng.permutation(np.repeat(np.arange(people), each // 5)), 5)
    starts = 0.75 * np.arange(len(who)) + 2.0 * (np.arange(len(who)) // 5)
    np.savez(
        path,
        embeddings=(voices[who] + rng.standard_normal((len(who), 40))).astype(np.float32),
        windows=np.stack([starts, starts + 1.5], axis=1).astype(np.float32),
        centroids=np.zeros((0, 40), np.float32),
    )
    return [(float(starts[i]) - 0.2, float(starts[i + 4]) + 1.7) for i in range(0, len(who), 5)]


def test_the_built_in_diarizer_finds_its_people_again(tmp_path: Path) -> None:
    spans = kept(tmp_path / "arrays.npz", 3)
    found = regroup(tmp_path / "arrays.npz", spans, SpeakerHint(), "acoustic")
    assert len(found.centroids) == 3
    assert list(dict.fromkeys(turn.speaker for turn in found.turns)) == ["S1", "S2", "S3"]
    assert len(found.turns) <= len(spans)
    assert np.allclose(np.linalg.norm(found.centroids, axis=1), 1, atol=1e-4)
    for turn in found.turns:
        assert any(start <= turn.start and turn.end <= end for start, end in [(spans[0][0], spans[-1][1])])


@pytest.mark.parametrize("asked", [1, 2, 4, 5])
def test_its_hints_are_obeyed(tmp_path: Path, asked: int) -> None:
    spans = kept(tmp_path / "arrays.npz", 3)
    found = regroup(tmp_path / "arrays.npz", spans, SpeakerHint(asked, asked), "acoustic")
    assert len(found.centroids) == asked == len({turn.speaker for turn in found.turns})


def test_nothing_kept_is_nobody(tmp_path: Path) -> None:
    path = tmp_path / "arrays.npz"
    np.savez(path, embeddings=np.zeros((0, 40), np.float32), windows=np.zeros((0, 2), np.float32))
    assert regroup(path, [], SpeakerHint(2, 2), "acoustic").turns == ()


def test_arrays_that_would_run_code_are_refused(tmp_path: Path) -> None:
    class Canary:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(tmp_path / "canary"),)

    path = tmp_path / "arrays.npz"
    np.savez(path, embeddings=np.array([Canary()], dtype=object), windows=np.zeros((1, 2), np.float32))
    with pytest.raises(Exception, match="kept voices"):
        regroup(path, [], SpeakerHint(), "acoustic")
    assert not (tmp_path / "canary").exists()


def speech(*bursts: tuple[float, float], length: float = 10.0) -> np.ndarray:
    samples = 1e-4 * np.random.default_rng(0).standard_normal(round(length * SAMPLE_RATE))
    for start, end in bursts:
        part = slice(round(start * SAMPLE_RATE), round(end * SAMPLE_RATE))
        samples[part] += 0.1 * np.random.default_rng(1).standard_normal(part.stop - part.start)
    return samples.astype(np.float32)


def test_padding_and_long_pauses_are_no_speech() -> None:
    found = trimmed(speech((1.0, 2.0), (2.2, 3.0), (4.0, 5.0)), [(0.8, 5.2), (7.0, 8.0)])
    assert len(found) == 3
    for (start, end), truth in zip(found, [(1.0, 3.0), (4.0, 5.0), (7.0, 8.0)], strict=True):
        assert start == pytest.approx(truth[0], abs=0.03)
        assert end == pytest.approx(truth[1], abs=0.03)


def test_spans_at_the_edges_of_the_recording_and_beyond() -> None:
    samples = speech((0.0, 10.0))
    assert trimmed(samples, [(0.0, 10.0)])[0] == pytest.approx((0.0, 10.0), abs=0.02)
    assert trimmed(samples, [(9.0, 12.0)])[0][0] == pytest.approx(9.0, abs=0.02)
    assert trimmed(samples, [(11.0, 12.0)]) == [(11.0, 12.0)]
    assert trimmed(samples, []) == []


def test_minutes_are_read_in_parts_without_a_seam() -> None:
    found = trimmed(speech((0.5, 179.0), length=180.0), [(0.0, 180.0)])
    assert len(found) == 1
    assert found[0] == pytest.approx((0.5, 179.0), abs=0.03)
