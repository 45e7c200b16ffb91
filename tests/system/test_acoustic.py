"""The built-in diarizer, on real sound where there is some and on made voices where there is none."""

from pathlib import Path

import numpy as np
import pytest

from engine.diarize import activity, evidence, gmm, people, resegment, statistics, ward
from engine.diarize.acoustic import AcousticDiarizer
from engine.diarize.features import CEPSTRA, Frames, extract
from engine.errors import Cancelled
from engine.progress import silent
from engine.protocol import SpeakerHint
from engine.stages import create
from engine.units import SAMPLE_RATE
from tests.bench import diarization, meetings

real = pytest.mark.skipif(not meetings.LIBRISPEECH.is_dir(), reason="no ../shared/audio")
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "meeting.flac"


@pytest.fixture(scope="module")
def bench():
    return diarization.Bench()


@pytest.fixture(scope="module")
def heard(bench):
    """The sample meeting: samples and speech spans."""
    samples = meetings.decode(SAMPLE)
    return samples, bench.spans(samples)


def diarize(heard, hint=None, report=silent):
    samples, spans = heard
    hint = hint or SpeakerHint()
    return AcousticDiarizer().diarize(samples, spans, hint, report)


def count(found):
    return len({turn.speaker for turn in found.turns})


def mistakes(truth, turns):
    """Missed, false and confused shares of the true speech, in 10 ms frames; nobody overlaps."""

    def frames(turns):
        line = np.full(round(max(turn.end for turn in [*truth, *found]) * 100) + 1, "", object)
        for turn in turns:
            line[round(turn.start * 100) : round(turn.end * 100)] = turn.speaker
        return line

    found = turns
    said, heard = frames(truth), frames(found)
    names = {}
    for name in {turn.speaker for turn in found}:
        real_names = said[(heard == name) & (said != "")].tolist()
        names[name] = max(set(real_names), key=real_names.count)
    both = (said != "") & (heard != "")
    confused = sum(names[h] != s for h, s in zip(heard[both], said[both], strict=True))
    total = (said != "").sum()
    return (
        ((said != "") & (heard == "")).sum() / total,
        ((said == "") & (heard != "")).sum() / total,
        confused / total,
    )


def test_it_is_registered():
    assert isinstance(create("diarize", "acoustic"), AcousticDiarizer)


def test_the_sample_meeting_has_three_people(heard):
    found = diarize(heard)
    truth = diarization.rttm(SAMPLE.with_suffix(".rttm"))["meeting"]
    assert count(found) == 3
    missed, false, confused = mistakes(truth, found.turns)
    assert confused < 0.02
    assert missed + false < 0.05


def test_what_is_found_fits_together(heard):
    found = diarize(heard)
    names = list(dict.fromkeys(turn.speaker for turn in found.turns))
    assert names == [f"S{k + 1}" for k in range(len(names))]
    assert [turn.start for turn in found.turns] == sorted(turn.start for turn in found.turns)
    assert all(turn.start < turn.end for turn in found.turns)
    assert all(any(a - 0.05 <= t.start and t.end <= b + 0.05 for a, b in heard[1]) for t in found.turns)
    assert found.embeddings.shape == (len(found.windows), statistics.DIM)
    assert found.embeddings.dtype == found.windows.dtype == found.centroids.dtype == np.float32
    assert found.centroids.shape == (len(names), statistics.DIM)
    assert np.allclose(np.linalg.norm(found.centroids, axis=1), 1, atol=1e-5)
    assert (found.windows[:, 0] < found.windows[:, 1]).all()


@pytest.mark.parametrize("people_asked", [1, 2, 3, 4, 6, 9])
def test_an_exact_count_is_obeyed(heard, people_asked):
    assert count(diarize(heard, SpeakerHint(people_asked, people_asked))) == people_asked


def test_least_and_most_are_obeyed(heard):
    assert count(diarize(heard, SpeakerHint(5, None))) >= 5
    assert count(diarize(heard, SpeakerHint(None, 2))) <= 2


def test_a_hint_that_agrees_changes_nothing(heard):
    assert diarize(heard, SpeakerHint(3, 3)).turns == diarize(heard).turns


def test_the_same_recording_gives_the_same_turns(heard):
    assert diarize(heard).turns == diarize(heard).turns


@pytest.mark.parametrize(
    ("seconds", "spans"),
    [
        (3, []),
        (0, [(0.0, 1.0)]),
        (1, [(5.0, 6.0)]),
        (3, [(0.0, 3.0)]),
        (1, [(0.5, 0.505)]),
        (1, [(0.9, 1.4)]),
    ],
)
def test_nothing_to_hear_is_no_error(seconds, spans):
    found = AcousticDiarizer().diarize(
        np.zeros(seconds * SAMPLE_RATE, np.float32), spans, SpeakerHint(), silent
    )
    assert count(found) <= 1
    assert len(found.centroids) == count(found)


def test_more_people_than_sound_gives_what_there_is(heard):
    samples, spans = heard
    start = spans[0][0] + 0.5
    found = AcousticDiarizer().diarize(samples, [(start, start + 0.4)], SpeakerHint(3, 3), silent)
    assert count(found) == 1


def test_it_can_be_cancelled_in_every_part(heard):
    calls = []
    diarize(heard, report=lambda done, total: calls.append((done, total)))
    shares = [done / total for done, total in calls]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    for when in (0, len(calls) // 2, len(calls) - 2):
        left = iter(range(when))

        def stop(done, total, left=left):
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            diarize(heard, report=stop)


@real
@pytest.mark.real
def test_two_people_in_a_real_conversation(bench):
    turns = bench.turns(meetings.decode(meetings.AUDIO / "katiesteve.wav"))
    assert diarization.count(turns) == 2
    assert diarization.words_right(turns, meetings.AUDIO / "katiesteve.txt") >= 0.9


@real
@pytest.mark.real
def test_one_person_is_one_person(bench):
    assert diarization.count(bench.turns(meetings.decode(meetings.AUDIO / "jfk.flac"))) == 1


def test_features_do_not_depend_on_the_blocks():
    rng = np.random.default_rng(0)
    samples = rng.standard_normal(SAMPLE_RATE * 25).astype(np.float32) * 0.1
    whole = extract(samples, [(0.0, 25.0)], silent)
    part = extract(samples, [(11.0, 13.0)], silent)
    assert whole.cepstra.shape == (2500, CEPSTRA)
    assert np.allclose(whole.cepstra[1100:1300], part.cepstra, atol=0.02)
    assert part.times(np.array([0, 199])).tolist() == [1100, 1299]


def test_pauses_end_runs_and_short_ones_do_not():
    level = np.full(300, -20, np.float16)
    level[100:120] = level[200:250] = -80  # 0.2 s and 0.5 s
    frames = Frames(np.zeros((300, CEPSTRA), np.float16), level, np.array([50]), np.array([0, 300]))
    assert activity.runs(frames, activity.active(frames)).tolist() == [[0, 200], [250, 300]]


def test_ward_in_blocks_finds_what_ward_at_once_finds(monkeypatch):
    rng = np.random.default_rng(1)
    truth = rng.integers(0, 4, 900)
    points = (rng.standard_normal((4, 8)) * 4)[truth] + rng.standard_normal((900, 8)) * 0.5
    for exact in (1500, 150):
        monkeypatch.setattr(ward, "_EXACT", exact)
        tree, member = ward.grow(points.astype(np.float32))
        labels = ward.cut(tree, 4)[member]
        assert len({(int(a), int(b)) for a, b in zip(labels, truth, strict=True)}) == 4


def test_ward_merges_as_scipy_does():
    from scipy.cluster.hierarchy import fcluster, linkage

    points = np.random.default_rng(2).standard_normal((120, 5))
    tree, _ = ward.grow(points.astype(np.float32))
    theirs = linkage(points, "ward")
    assert np.allclose(np.sqrt(2 * tree.merges[:, 2]), theirs[:, 2], atol=1e-4)
    for wanted in (2, 5, 20):
        labels = fcluster(theirs, wanted, "maxclust")
        assert len(set(zip(ward.cut(tree, wanted).tolist(), labels.tolist(), strict=True))) == wanted


def test_one_cloud_is_one_person_and_two_are_two():
    rng = np.random.default_rng(3)
    cloud = rng.standard_normal((80, 40)).astype(np.float32)
    solid = np.ones(80, bool)
    assert people.assign(cloud, solid, SpeakerHint()).max() == 0
    cloud[40:] += 1.5
    labels = people.assign(cloud, solid, SpeakerHint())
    assert labels.tolist() == [labels[0]] * 40 + [1 - labels[0]] * 40


def test_a_mixture_finds_its_components():
    rng = np.random.default_rng(4)
    frames = np.concatenate([rng.normal(-3, 1, (500, 2)), rng.normal(3, 0.5, (500, 2))]).astype(np.float32)
    mixture = gmm.fit(frames, 2)
    assert sorted(mixture.means[:, 0].round().tolist()) == [-3, 3]
    assert mixture.weights == pytest.approx([0.5, 0.5], abs=0.02)
    assert mixture.score(frames).mean() > gmm.fit(frames, 1).score(frames).mean()


def test_nobody_speaks_for_a_moment_inside_a_run_but_may_at_a_pause():
    scores = np.zeros((90, 2), np.float32)
    scores[:30, 0] = scores[30:33, 1] = scores[33:60, 0] = scores[60:63, 1] = scores[63:, 0] = 12
    begins = np.zeros(90, bool)
    begins[[0, 60, 63]] = True
    expected = [0] * 60 + [1] * 3 + [0] * 27
    assert resegment.viterbi(scores, begins).tolist() == expected


def test_a_speaker_found_twice_becomes_one():
    rng = np.random.default_rng(5)

    def voice(centre):
        windows = rng.normal(centre, 0.3, (30, statistics.DIM)).astype(np.float32)
        return windows, rng.normal(centre, 1, (1500, CEPSTRA)).astype(np.float32)

    windows, sound = zip(voice(0.0), voice(1.5), voice(0.0), strict=True)
    numbers = evidence.Candidates(list(windows), list(sound)).join(SpeakerHint())
    assert numbers.tolist() == [0, 1, 0]
    numbers = evidence.Candidates(list(windows), list(sound)).join(SpeakerHint(3, 3))
    assert sorted(numbers.tolist()) == [0, 1, 2]
