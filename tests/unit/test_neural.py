"""Windows, embeddings, clusters and turns together, around a small embedder that hears pitch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.diarize.activity_frames import RATE, Activity
from engine.diarize.clustering import Tuning
from engine.diarize.neural import Embedder, NeuralDiarizer, Segmenter
from engine.diarize.regroup import regroup
from engine.diarize.windows import BASE, Scale
from engine.errors import Cancelled, Unreadable
from engine.progress import Report, silent
from engine.protocol import SpeakerHint, Turn
from engine.stages import AudioArray, Diarization, Samples, Span
from engine.units import SAMPLE_RATE

PITCHES = (150.0, 400.0, 900.0)


class PitchEmbedder:
    """Energy at each of :data:`PITCHES`, and a little noise that depends on the sound alone."""

    dim = 16
    at_once = 8

    def __init__(self, scales: tuple[Scale, ...] = (BASE,)) -> None:
        self.scales: tuple[Scale, ...] = scales
        self.seconds = 0.0
        self.calls: list[tuple[int, ...]] = []

    def embed(self, sounds: AudioArray) -> npt.NDArray[np.float32]:
        self.calls.append(sounds.shape)
        self.seconds += sounds.size / SAMPLE_RATE
        spectrum = np.abs(np.fft.rfft(sounds, axis=1)) / sounds.shape[1]
        found = np.zeros((len(sounds), self.dim), np.float32)
        for column, pitch in enumerate(PITCHES):
            found[:, column] = spectrum[:, round(pitch * sounds.shape[1] / SAMPLE_RATE)]
        noise = np.random.default_rng(int(abs(sounds[0]).sum() * 1000)).standard_normal(found.shape)
        return (found + 0.02 * noise).astype(np.float32)


class Counting(Segmenter):
    """Says of every frame how many speak, from turns."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = turns

    def activity(self, samples: Samples, spans: Sequence[Span], report: Report) -> Activity:
        count = np.zeros(len(samples) * RATE // SAMPLE_RATE, np.uint8)
        for turn in self._turns:
            count[round(turn.start * RATE) : round(turn.end * RATE)] += 1
        report(1.0, 1.0)
        return Activity.counted(count)


class Watched:
    """Samples that remember the longest piece anybody asked for."""

    def __init__(self, samples: AudioArray) -> None:
        self._samples = samples
        self.longest = 0

    def __len__(self) -> int:
        return len(self._samples)

    def __getitem__(self, part: slice, /) -> AudioArray:
        found = self._samples[part]
        self.longest = max(self.longest, len(found))
        return found


def talk(turns: Sequence[Turn]) -> AudioArray:
    """A tone for each turn; speakers are indexes into :data:`PITCHES`."""
    length = round((max(turn.end for turn in turns) + 1) * SAMPLE_RATE)
    samples = np.zeros(length, np.float32)
    for turn in turns:
        part = slice(round(turn.start * SAMPLE_RATE), round(turn.end * SAMPLE_RATE))
        time = np.arange(part.start, part.stop) / SAMPLE_RATE
        samples[part] += 0.3 * np.sin(2 * np.pi * PITCHES[int(turn.speaker)] * time).astype(np.float32)
    return samples


TURNS = [
    Turn(0.5, 12.5, "0"), Turn(13.5, 24.5, "1"), Turn(25.0, 37.0, "0"), Turn(38.0, 46.0, "2"),
    Turn(46.5, 58.5, "1"), Turn(59.0, 68.0, "2"),
]  # fmt: skip


def spans_of(turns: Sequence[Turn]) -> list[Span]:
    """As voice activity gives them: with some silence around."""
    spans: list[Span] = []
    for turn in turns:
        if spans and turn.start - 0.2 <= spans[-1][1]:
            spans[-1] = (spans[-1][0], turn.end + 0.2)
        else:
            spans.append((turn.start - 0.2, turn.end + 0.2))
    return spans


SPANS = spans_of(TURNS)


def diarize(
    embedder: Embedder | None = None,
    hint: SpeakerHint | None = None,
    segmenter: Segmenter | None = None,
    turns: Sequence[Turn] = TURNS,
) -> Diarization:
    diarizer = NeuralDiarizer(embedder or PitchEmbedder(), Tuning(), segmenter)
    return diarizer.diarize(talk(turns), spans_of(turns), hint or SpeakerHint(), silent)


def test_turns_end_where_the_voice_does() -> None:
    found = diarize()
    assert [turn.speaker for turn in found.turns] == ["S1", "S2", "S1", "S3", "S2", "S3"]
    for ours, truth in zip(found.turns, TURNS, strict=True):
        assert ours.start == pytest.approx(truth.start, abs=0.03)
        assert ours.end == pytest.approx(truth.end, abs=0.03)
    assert found.centroids.shape == (3, 16)
    assert np.allclose(np.linalg.norm(found.centroids, axis=1), 1, atol=1e-4)
    assert np.allclose(np.linalg.norm(found.embeddings, axis=1), 1, atol=1e-4)
    assert found.embeddings.dtype == found.windows.dtype == np.float32
    assert len(found.embeddings) == len(found.windows)


def test_two_seconds_are_embedded_per_second_in_batches() -> None:
    embedder = PitchEmbedder()
    diarize(embedder, turns=[Turn(0.5, 300.5, "0")])
    assert embedder.seconds / 300 == pytest.approx(2.0, abs=0.02)
    assert max(shape[0] for shape in embedder.calls) == embedder.at_once
    assert len(embedder.calls) == -(-400 // 8)


def test_more_scales_keep_the_space_and_the_windows() -> None:
    embedder = PitchEmbedder((BASE, Scale(3.0, 1.5)))
    found = diarize(embedder)
    assert {turn.speaker for turn in found.turns} == {"S1", "S2", "S3"}
    assert len(found.windows) == len(diarize().windows)
    assert np.einsum("ij,ij->i", found.embeddings, diarize().embeddings).min() > 0.7


def test_audio_is_read_a_little_at_a_time() -> None:
    samples = Watched(talk([Turn(0.5, 300.5, "0")]))
    NeuralDiarizer(PitchEmbedder(), Tuning()).diarize(samples, [(0.0, 301.0)], SpeakerHint(), silent)
    assert samples.longest <= 61 * SAMPLE_RATE


@pytest.mark.parametrize("asked", [1, 2, 3, 4])
def test_a_hint_is_obeyed(asked: int) -> None:
    found = diarize(hint=SpeakerHint(asked, asked))
    assert len({turn.speaker for turn in found.turns}) == asked == len(found.centroids)


def test_nobody() -> None:
    found = NeuralDiarizer(PitchEmbedder(), Tuning()).diarize(
        np.zeros(SAMPLE_RATE, np.float32), [], SpeakerHint(2, 2), silent
    )
    assert found.turns == ()
    assert found.embeddings.shape == (0, 16)
    assert found.centroids.shape == (0, 16)


def test_progress_rises_to_the_whole_and_can_cancel() -> None:
    seen: list[tuple[float, float]] = []
    diarizer = NeuralDiarizer(PitchEmbedder(), Tuning(), Counting(TURNS))
    diarizer.diarize(talk(TURNS), SPANS, SpeakerHint(), lambda done, total: seen.append((done, total)))
    done = [value for value, _ in seen]
    assert done == sorted(done)
    assert seen[-1][0] == seen[-1][1] == pytest.approx(69.0)
    assert len(seen) > 10

    def stop(_done: float, _total: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        diarizer.diarize(talk(TURNS), SPANS, SpeakerHint(), stop)


def test_two_at_once_where_the_frames_say_so() -> None:
    turns = [Turn(0.5, 12.5, "0"), Turn(11.0, 24.5, "1"), Turn(25.0, 37.0, "0"), Turn(36.0, 50.0, "1")]
    alone = diarize(turns=turns)
    assert not any(a.end > b.start for a, b in zip(alone.turns, alone.turns[1:], strict=False))
    found = diarize(turns=turns, segmenter=Counting(turns))
    assert [turn.speaker for turn in found.turns] == ["S1", "S2", "S1", "S2"]
    for ours, truth in zip(found.turns, turns, strict=True):
        assert ours.start == pytest.approx(truth.start, abs=0.05)
        assert ours.end == pytest.approx(truth.end, abs=0.05)


@pytest.mark.parametrize("segmenter", [None, Counting(TURNS)])
def test_speakers_are_found_again_from_what_was_kept(segmenter: Segmenter | None, tmp_path: Path) -> None:
    found = diarize(segmenter=segmenter)
    arrays = tmp_path / "arrays.npz"
    np.savez(arrays, embeddings=found.embeddings, windows=found.windows, **found.kept)
    again = regroup(arrays, SPANS, SpeakerHint(), "ecapa")
    assert again.turns == found.turns
    assert np.array_equal(again.centroids, found.centroids)
    for asked in (1, 2, 4):
        fewer = regroup(arrays, SPANS, SpeakerHint(asked, asked), "ecapa")
        assert fewer.turns == diarize(hint=SpeakerHint(asked, asked), segmenter=segmenter).turns
        for key in ("tuning", "speech"):
            assert np.array_equal(fewer.kept[key], found.kept[key])


def test_arrays_without_anything_else_are_grouped_too(tmp_path: Path) -> None:
    found = diarize()
    arrays = tmp_path / "arrays.npz"
    np.savez(arrays, embeddings=found.embeddings, windows=found.windows)
    again = regroup(arrays, SPANS, SpeakerHint(2, 2), "a backend of a later version")
    assert len({turn.speaker for turn in again.turns}) == 2
    np.savez(arrays, embeddings=found.embeddings[:0], windows=found.windows[:0])
    assert regroup(arrays, [], SpeakerHint(), "").turns == ()


def test_what_was_kept_may_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "arrays.npz"
    with pytest.raises(Unreadable):
        regroup(path, SPANS, SpeakerHint(), "ecapa")
    path.write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(Unreadable):
        regroup(path, SPANS, SpeakerHint(), "ecapa")
    np.savez(path, embeddings=np.zeros((3, 4), np.float32), windows=np.zeros((2, 2), np.float32))
    with pytest.raises(Unreadable):
        regroup(path, SPANS, SpeakerHint(), "ecapa")
