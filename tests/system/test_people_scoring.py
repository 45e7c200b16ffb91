"""Scores, tiers and prints, without a library."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from app.people.calibration import BUILT_IN, UNKNOWN, calibration_of
from app.people.cepstra import MEAN, SCALE, standard
from app.people.conditions import FAR_BELOW, NEAR_FROM, Condition, distance_of, read
from app.people.matching import suggested
from app.people.prints import BUILT_IN_MODEL, VoicePrint, model_of, prints_of, read_falls, read_kept
from app.people.scoring import Calibration, Gallery, Print, chances
from app.people.tiers import guesses
from app.store.people import slots_of
from app.transcript import SpeakerId
from engine.diarize.acoustic import VOICE, AcousticDiarizer
from engine.diarize.acoustic_regroup import regrouped
from engine.progress import silent
from engine.protocol import SpeakerHint
from tests.bench.people_simulated import DIM, drawn, noise_of, simulated
from tests.models.heldout import load


def unit(*numbers: float) -> np.ndarray:
    row = np.array(numbers, np.float32)
    return row / np.linalg.norm(row)


class TestScoring:
    def test_the_ratio_is_that_of_the_gaussians_it_stands_for(self) -> None:
        """Against the densities themselves, for vectors of the length that the model expects."""
        known = Calibration(3.0, 0.4, 2.0, shared=0.0)
        one, two, asked = unit(1, 0.2, 0), unit(1, 0, 0.3), unit(1, 0.3, 0.3)
        gallery = Gallery([Print(1, one, 10.0), Print(1, two, 20.0)], known)
        found = gallery.evidence(asked[None], [5.0])[0, 0]
        noise = np.array([0.4 + 2 / 10, 0.4 + 2 / 20])
        rows = np.stack([one, two]) * np.sqrt(3 * (1 + noise))[:, None]
        heard = 0.4 + 2 / 5
        row = asked * np.sqrt(3 * (1 + heard))
        total = 1 + (1 / noise).sum()
        mean = (rows / noise[:, None]).sum(axis=0) / total

        def density(middle: np.ndarray, variance: float) -> float:
            return float(-0.5 * (((row - middle) ** 2).sum() / variance + 3 * np.log(variance)))

        expected = density(mean, 1 / total + heard) - density(np.zeros(3), 1 + heard)
        assert found == pytest.approx(expected, rel=1e-5)

    def test_more_prints_are_worth_more_but_not_without_end(self) -> None:
        rng = np.random.default_rng(1)
        person = rng.standard_normal((1, DIM))
        rows = [drawn(person, 1.25, rng)[0] for _ in range(40)]
        asked = drawn(np.repeat(person, 200, axis=0), 1.25, rng)

        def usual(count: int) -> float:
            gallery = Gallery([Print(1, row, 30.0) for row in rows[:count]], UNKNOWN)
            return float(np.median(gallery.evidence(asked, [30.0] * 200)))

        assert usual(1) < usual(3) < usual(12)
        assert usual(40) - usual(12) < usual(3) - usual(1)

    def test_what_all_voices_have_in_common_is_taken_off(self) -> None:
        rng = np.random.default_rng(2)
        people = rng.standard_normal((30, DIM)) + 0.8  # as some models' embeddings have
        gallery = Gallery([Print(at, row, 30.0) for at, row in enumerate(drawn(people, 1.0, rng))], UNKNOWN)
        assert np.median(gallery.pairs_of_strangers) > 0.15
        stranger = drawn(rng.standard_normal((50, DIM)) + 0.8, 1.0, rng)
        before = chances(gallery.evidence(stranger, [30.0] * 50)).sum(axis=1)
        gallery.adapt(gallery.pairs_of_strangers)
        after = chances(gallery.evidence(stranger, [30.0] * 50)).sum(axis=1)
        assert np.median(before) > 0.9  # everybody seems to be somebody
        assert np.median(after) < 0.6

    def test_the_more_people_the_more_is_asked_for(self) -> None:
        few, many = chances(np.full((1, 5), 3.0))[0, 0], chances(np.full((1, 100), 3.0))[0, 0]
        assert many < few < 0.5
        assert chances(np.zeros((2, 0))).shape == (2, 0)

    def test_nobody_stored_nothing_found(self) -> None:
        assert Gallery([], UNKNOWN).evidence(np.zeros((3, 8), np.float32), [1.0] * 3).shape == (3, 0)
        assert suggested([], [], set()) == []

    def test_a_voice_is_weighed_with_prints_of_its_condition_as_their_covariance_says(self) -> None:
        """Against the Gaussian densities themselves, over all prints at once."""
        known = Calibration(3.0, 0.4, 2.0, shared=0.5)
        vectors, conditions = [unit(1, 0.2, 0), unit(1, 0, 0.3), unit(0.9, 0.3, 0)], ["a", "b", "a"]
        stored = [Print(1, vector, 10.0, name) for vector, name in zip(vectors, conditions, strict=True)]
        asked = unit(1, 0.3, 0.3)
        found = Gallery(stored, known).evidence(asked[None], [5.0], ["a"])[0, 0]
        noise, heard = 0.4 + 2 / 10, 0.4 + 2 / 5
        names = np.array([*conditions, "a"])
        all_ = 1 + 0.2 * (names[:, None] == names[None, :])
        np.fill_diagonal(all_, [1 + noise] * 3 + [1 + heard])
        rows = np.stack(vectors) * np.sqrt(3 * (1 + noise))
        row = asked * np.sqrt(3 * (1 + heard))
        weights = np.linalg.solve(all_[:3, :3], all_[:3, 3])
        mean, near = weights @ rows, all_[3, 3] - all_[:3, 3] @ weights
        far = 1 + heard
        own = -0.5 * (np.sum((row - mean) ** 2) / near + 3 * np.log(near))
        assert found == pytest.approx(own + 0.5 * (row @ row / far + 3 * np.log(far)), rel=1e-5)

    def test_the_print_of_the_same_condition_is_the_one_used(self) -> None:
        """Two sound alike on the laptop, and differ on the telephone: on it, the right one is said."""
        base, other = unit(1, 0, 0, 0), unit(0.3, 1, 0, 0)
        stored = [
            Print(1, base, 30.0, "laptop"),
            Print(1, other, 30.0, "telephone"),
            Print(2, base, 30.0, "laptop"),
        ]
        gallery = Gallery(stored, UNKNOWN)
        blind = gallery.evidence(other[None], [30.0])[0]
        told = gallery.evidence(other[None], [30.0], ["telephone"])[0]
        assert told[0] > blind[0]
        assert told[1] == blind[1]  # nobody knows how the other one sounds on it
        assert np.allclose(gallery.evidence(other[None], [30.0], ["elsewhere"])[0], blind)


class TestTiers:
    def test_one_person_for_one_voice(self) -> None:
        found = guesses(np.array([[0.95, 0.01], [0.6, 0.3]]), [30.0, 30.0])
        assert [(item.voice, item.person, item.tier) for item in found] == [
            (0, 0, "strong"),
            (1, 1, "possible"),
        ]

    @pytest.mark.parametrize(
        ("row", "seconds", "tier"),
        [
            ([0.95, 0.001], 30.0, "strong"),
            ([0.95, 0.001], 9.0, "possible"),
            ([0.5, 0.001], 30.0, "possible"),
            ([0.4, 0.38], 30.0, None),  # two people are as likely
            ([0.19, 0.0], 30.0, None),
        ],
    )
    def test_strongly_with_a_margin_or_not_at_all(
        self, row: list[float], seconds: float, tier: str | None
    ) -> None:
        found = guesses(np.array([row]), [seconds])
        assert (found[0].tier if found else None) == tier

    def test_who_is_known_by_few_seconds_is_not_suggested_strongly(self) -> None:
        assert guesses(np.array([[0.99]]), [30.0], known=[6.0])[0].tier == "possible"

    def test_a_no_counts(self) -> None:
        assert guesses(np.array([[0.99]]), [30.0], {(0, 0)}) == []

    def test_fifty_people_at_five_percent_of_equal_errors(self) -> None:
        """The figures of ``python -m tests.bench.people``, with fewer meetings and another seed."""
        counts = simulated(noise_of(0.05, people=4000), 4, meetings=400)
        assert counts.false_names <= 0.01
        assert counts.found >= 0.85


MAYA = SpeakerId(1)


@dataclass(frozen=True)
class Row:
    id: int
    start: float
    end: float
    speaker: SpeakerId | None = MAYA
    track: int = 0
    overlap_ids: str | None = None
    word_blob: bytes = b""


class TestPrints:
    def test_models_by_their_names(self) -> None:
        assert model_of({"diarize": "acoustic"}) == BUILT_IN_MODEL
        assert model_of({"diarize": "ecapa", "diarize-model": "voxceleb"}) == "ecapa/voxceleb"
        assert model_of({"diarize": "ecapa"}) == model_of({}) == ""
        assert (calibration_of(BUILT_IN_MODEL), calibration_of("ecapa/x")) == (BUILT_IN, UNKNOWN)

    def test_only_where_nobody_else_speaks_and_long_enough(self, tmp_path: Path) -> None:
        windows = np.array([(at, at + 1.5) for at in range(20)], np.float32)
        vectors = np.where(windows[:, :1] < 10, [[1.0, 0.0]], [[0.0, 1.0]]).astype(np.float32)
        np.savez(tmp_path / "kept.npz", t0_windows=windows, t0_embeddings=vectors)
        kept = read_kept(tmp_path / "kept.npz", "ecapa/x")
        rows = [Row(1, 0.0, 8.0), Row(2, 11.0, 20.0, overlap_ids="2"), Row(3, 9.0, 10.0, SpeakerId(2))]
        (found,) = prints_of(rows, kept, "ecapa/x", {0: Condition("mic", "Yeti")})
        assert (found.speaker, found.condition, found.seconds) == (1, "|mic|Yeti", 8.0)
        assert found.vector == pytest.approx([1.0, 0.0], abs=1e-6)

    def test_how_far_somebody_is_by_the_windows_that_are_theirs(self, tmp_path: Path) -> None:
        windows = np.array([(at, at + 1.5) for at in range(20)], np.float32)
        fast = np.where(windows[:, 0] < 10, NEAR_FROM + 5, FAR_BELOW - 3).astype(np.float16)
        fast[0] = np.nan
        vectors = np.ones((20, 2), np.float32)
        np.savez(tmp_path / "kept.npz", t0_windows=windows, t0_embeddings=vectors, t0_falls=fast)
        kept, falls = read_kept(tmp_path / "kept.npz", "x/y"), read_falls(tmp_path / "kept.npz")
        rows = [Row(1, 0.0, 9.0), Row(2, 12.0, 16.0, SpeakerId(2)), Row(3, 16.0, 17.0), Row(4, 17.0, 20.0)]
        found = prints_of(rows, kept, "x/y", {0: Condition("file", "m4a")}, falls=falls)
        assert [(item.speaker, item.condition) for item in found] == [
            (1, "near|file|m4a"),
            (2, "far|file|m4a"),
        ]
        assert prints_of(rows, kept, "x/y", {})[0].condition == ""

    @pytest.mark.parametrize(
        ("condition", "text", "compared"),
        [
            (Condition(), "", ""),
            (Condition("mic", "Yeti | 2", "far"), "far|mic|Yeti | 2", "far|mic|Yeti | 2"),
            (Condition("system", "Speakers"), "|system|Speakers", "|system|Speakers"),
            (Condition("file", "m4a"), "|file|m4a", ""),  # says nothing of microphones
            (Condition("file", "m4a", "near"), "near|file|m4a", "near|file|m4a"),
        ],
    )
    def test_conditions_are_stored_and_read(self, condition: Condition, text: str, compared: str) -> None:
        assert (condition.text, read(text), condition.compared) == (text, condition, compared)

    def test_a_bare_name_is_a_microphones_and_between_near_and_far_nothing_is_said(self) -> None:
        assert read("Yeti | 2") == Condition("mic", "Yeti | 2")
        middle = (NEAR_FROM + FAR_BELOW) / 2
        told = [distance_of(fall) for fall in (NEAR_FROM, middle, FAR_BELOW - 0.1, float("nan"))]
        assert told == ["near", "", "far", ""]

    @pytest.mark.parametrize("content", [b"", b"no archive", None])
    def test_what_cannot_be_read_is_nothing(self, tmp_path: Path, content: bytes | None) -> None:
        path = tmp_path / "kept.npz"
        if content is not None:
            path.write_bytes(content)
        assert read_kept(path, "ecapa/x") == read_kept(None, "ecapa/x") == {}

    def test_vectors_of_another_length_are_left_out(self) -> None:
        heard = VoicePrint(SpeakerId(1), "ecapa/x", "", unit(1, 0), 30.0)
        assert suggested([heard], [(1, np.zeros(3, "<f4").tobytes(), 30.0, "")]) == []


class TestBuiltInVoice:
    def test_kept_by_the_run_and_by_the_next_one_without_sound(self) -> None:
        rng = np.random.default_rng(3)
        sound = (0.1 * rng.standard_normal(16_000 * 12)).astype(np.float32)
        found = AcousticDiarizer().diarize(sound, [(0.0, 12.0)], SpeakerHint(), silent)
        assert found.kept[VOICE].shape == (len(found.windows), len(MEAN))
        arrays = {"embeddings": found.embeddings, "windows": found.windows, **found.kept}
        again = regrouped(arrays, [(0.0, 12.0)], SpeakerHint(1, 1))
        assert np.array_equal(again.kept[VOICE], found.kept[VOICE])

    def test_the_same_sound_in_two_recordings_is_the_same_voice(self) -> None:
        """Though everything else the run keeps is in units of its own recording."""
        rng = np.random.default_rng(4)
        sound = (0.1 * rng.standard_normal(16_000 * 10)).astype(np.float32)
        other = np.cumsum(rng.standard_normal(16_000 * 10)).astype(np.float32)
        other *= 0.2 / np.abs(other).max()

        def voice(samples: np.ndarray) -> np.ndarray:
            whole = [(0.0, len(samples) / 16_000)]
            kept = AcousticDiarizer().diarize(samples, whole, SpeakerHint(1, 1), silent)
            first = kept.windows[:, 1] <= 10.0
            return standard(kept.kept[VOICE][first]).mean(axis=0)

        assert np.abs(voice(sound) - voice(np.concatenate([sound, other]))).max() < 0.05

    def test_people_of_one_recording_are_known_in_another(self) -> None:
        """Synthetic voices that nothing was fitted to, from the meeting in the test models' data; among those
        who are not known are the same base voices with other vocal tracts."""
        meeting, others = load("meeting").by_speaker(), load("utterances").by_speaker()
        known = list(meeting)
        asked = [
            *known,
            "flite-rms-0.88",
            "flite-rms-1.13",
            "espeak-en-us-steph-0.96",
            "espeak-de-steph-0.87",
        ]

        def heard(number: int, said: list[np.ndarray]) -> VoicePrint:
            sound = np.concatenate(said)
            whole = [(0.0, len(sound) / 16_000)]
            kept = AcousticDiarizer().diarize(sound, whole, SpeakerHint(1, 1), silent).kept[VOICE]
            vector = unit(*standard(kept).mean(axis=0))
            return VoicePrint(SpeakerId(number), BUILT_IN_MODEL, "", vector, len(sound) / 16_000)

        stored = [heard(number, meeting[name]) for number, name in enumerate(known)]
        rows = [(int(item.speaker), item.vector.tobytes(), item.seconds, "") for item in stored]
        found = [suggested([heard(0, others[name])], rows) for name in asked]
        assert [[(item.person, item.tier) for item in each] for each in found] == [
            [(0, "strong")],
            [(1, "strong")],
            *[[]] * 4,
        ]

    def test_its_units(self) -> None:
        assert standard(MEAN[None]) == pytest.approx(np.zeros((1, 19)))
        assert (SCALE > 0).all()


class TestColours:
    @pytest.mark.parametrize(
        ("speakers", "slots"),
        [
            ([(1, None), (2, "Maya")], [0, 5]),  # hers, from the meeting she was named in first
            ([(1, None), (5, None), (2, "Maya")], [0, 0, 0]),  # somebody has it here
            ([(1, "Tomás"), (2, "Ana")], [2, 1]),  # both, by changing places
            ([(1, "Tomás"), (2, None)], [0, 0]),
            ([(1, "Ana"), (2, "Anouk")], [1, 0]),  # nobody's slot
            ([(3, "Ana"), (4, "Twin")], [1, 0]),  # the first of two who share one
            ([], []),
        ],
    )
    def test_they_follow_people_where_they_are_free(
        self, speakers: list[tuple[int, str | None]], slots: list[int]
    ) -> None:
        assert slots_of(speakers, {"Maya": 5, "Tomás": 2, "Ana": 1, "Twin": 1}) == slots
