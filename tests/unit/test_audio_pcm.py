"""PCM and peaks files, and the app's own reader of the latter."""

import resource
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import peaks
from engine.audio.pcm import Pcm, PcmWriter
from engine.audio.peaks import SAMPLES_PER_PAIR, PeaksWriter


def write(path: Path, samples: np.ndarray) -> Path:
    with PcmWriter(path) as writer:
        writer.write(samples)
    return path


def test_slices_are_the_samples(tmp_path: Path):
    samples = np.array([0, 16384, -32768, 32767, 5], np.int16)
    with Pcm(write(tmp_path / "a.pcm", samples)) as pcm:
        assert len(pcm) == 5
        assert pcm[:].dtype == np.float32
        assert pcm[1:3].tolist() == [0.5, -1.0]
        assert pcm[-1:].tolist() == [5 / 32768]
        assert pcm[::-2].tolist() == [5 / 32768, -1.0, 0.0]
        assert pcm[3:100].shape == (2,)
        assert pcm[100:].shape == (0,)


def test_an_empty_file_is_no_samples(tmp_path: Path):
    with Pcm(write(tmp_path / "a.pcm", np.empty(0, np.int16))) as pcm:
        assert len(pcm) == 0
        assert pcm[:].shape == (0,)


def test_reading_an_hour_does_not_keep_it(tmp_path: Path):
    path = tmp_path / "a.pcm"
    with path.open("wb") as file:
        file.truncate(3600 * 16_000 * 2)
    with Pcm(path) as pcm:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for start in range(0, len(pcm), 480_000):
            pcm[start : start + 480_000]
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 20 * 1024  # KiB


def test_nothing_remains_of_a_file_that_was_not_finished(tmp_path: Path):
    def fail():
        with PcmWriter(tmp_path / "a.pcm") as writer:
            writer.write(np.ones(10, np.int16))
            assert not (tmp_path / "a.pcm").exists()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(tmp_path.iterdir()) == []


@given(sizes=st.lists(st.integers(0, 1000), max_size=8), seed=st.integers(0, 2**32 - 1))
def test_peaks_do_not_depend_on_the_blocks(sizes: list[int], seed: int, tmp_path_factory):
    path = tmp_path_factory.mktemp("peaks") / "p.bin"
    samples = np.random.default_rng(seed).integers(-32768, 32767, sum(sizes)).astype(np.int16)
    with PeaksWriter(path) as writer:
        for block in np.split(samples, np.cumsum(sizes)):
            writer.write(block)
    found = peaks.read(path)
    wanted = [
        (part.min(), part.max())
        for part in (samples[i : i + SAMPLES_PER_PAIR] for i in range(0, len(samples), SAMPLES_PER_PAIR))
    ]
    assert [tuple(pair) for pair in found.pairs.tolist()] == wanted
    assert found.rate == 50.0
    assert found.duration == len(samples) / 16_000


@pytest.mark.parametrize("damage", [b"", b"HANSPEAK", b"x" * 100])
def test_a_damaged_peaks_file_is_refused(damage: bytes, tmp_path: Path):
    path = tmp_path / "p.bin"
    path.write_bytes(damage)
    with pytest.raises(ValueError, match="peaks file"):
        peaks.read(path)


def test_a_cut_peaks_file_is_refused(tmp_path: Path):
    path = tmp_path / "p.bin"
    with PeaksWriter(path) as writer:
        writer.write(np.ones(3200, np.int16))
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(ValueError, match="cut off"):
        peaks.read(path)
