"""Figures of `hansard evaluate`: known answers, formats, and a slow definition of cpWER to compare with."""

from __future__ import annotations

import itertools
import json
import random
from pathlib import Path

import pytest

from engine.evaluation.compare import compare
from engine.evaluation.reading import read
from engine.evaluation.recording import NotComparable, Recording, Utterance
from engine.evaluation.turns import turn_errors
from engine.evaluation.words import cpwer, normaliser, wer
from engine.wire import encode


def plain(text: str) -> str:
    return text


def recording(*utterances: tuple[float, float, str, str]) -> Recording:
    return Recording("r", tuple(Utterance(*each) for each in utterances))


@pytest.mark.parametrize(
    ("reference", "hypothesis", "counts"),
    [
        ("a b c", "a b c", (0, 0, 0)),
        ("a b c", "a x c d", (1, 0, 1)),
        ("a b c", "", (0, 3, 0)),
        ("", "a b", (0, 0, 2)),
        ("", "", (0, 0, 0)),
    ],
)
def test_word_errors(reference: str, hypothesis: str, counts: tuple[int, int, int]) -> None:
    found = wer(reference, hypothesis)
    assert (found.substitutions, found.deletions, found.insertions) == counts


def test_a_reference_without_words_has_no_rate() -> None:
    assert wer("", "a").rate is None


def test_normalising_forgives_spelling_and_not_words() -> None:
    normalise = normaliser("en")
    assert normalise("Mr. Smith's twenty-one DOLLARS, isn't it?") == normalise(
        "mister smith is $21 is not it"
    )
    assert normalise("colour") == normalise("color")
    assert wer(normalise("the red one"), normalise("the blue one")).rate == pytest.approx(1 / 3)


def test_languages_without_spaces_are_counted_by_character() -> None:
    normalise = normaliser("zh")
    assert wer(normalise("会议开始"), normalise("会议开司")).rate == pytest.approx(1 / 4)


def test_words_with_the_wrong_person_cost_twice() -> None:
    reference = recording((0, 1, "A", "a b c"), (1, 2, "B", "d e f"))
    swapped = recording((0, 1, "x", "a b c d"), (1, 2, "y", "e f"))
    assert wer(reference.text, swapped.text).errors == 0
    assert cpwer(reference, swapped, plain).errors == 2  # one inserted for A, one deleted for B


def test_cpwer_is_the_best_of_all_pairings() -> None:
    """Against the definition of CHiME-6: the best of all permutations, tried one by one."""
    chance = random.Random(7)
    for _ in range(40):
        said = {
            name: " ".join(chance.choices("abcd", k=chance.randint(0, 6)))
            for name in "ABCD"[: chance.randint(1, 4)]
        }
        heard = {
            name: " ".join(chance.choices("abcd", k=chance.randint(0, 6)))
            for name in "wxyz"[: chance.randint(1, 4)]
        }
        size = max(len(said), len(heard))
        left = [*said.values(), *[""] * (size - len(said))]
        right = [*heard.values(), *[""] * (size - len(heard))]
        best = min(
            sum(wer(one, other).errors for one, other in zip(left, order, strict=True))
            for order in itertools.permutations(right)
        )
        reference = recording(*((0.0, 1.0, name, text) for name, text in said.items()))
        hypothesis = recording(*((0.0, 1.0, name, text) for name, text in heard.items()))
        assert cpwer(reference, hypothesis, plain).errors == best


def test_turn_errors_of_known_turns() -> None:
    reference = recording((0, 10, "A", ""), (10, 20, "B", ""))
    hypothesis = recording((0, 9, "x", ""), (10, 15, "y", ""), (15, 20, "x", ""), (20, 22, "y", ""))
    found = turn_errors(reference, hypothesis, 0.0)
    assert (found.missed, found.confusion, found.false_alarm) == (1.0, 5.0, 2.0)
    assert found.der == pytest.approx(8 / 20)


def test_the_collar_is_on_each_side() -> None:
    reference = recording((0, 10, "A", ""), (10, 20, "B", ""))
    late = recording((0, 10.2, "x", ""), (10.2, 20, "y", ""))
    assert turn_errors(reference, late, 0.0).der == pytest.approx(0.2 / 20)
    assert turn_errors(reference, late, 0.25).der == 0.0


def test_overlap_is_scored() -> None:
    reference = recording((0, 10, "A", ""), (5, 10, "B", ""))
    one = recording((0, 10, "x", ""))
    assert turn_errors(reference, one, 0.0).der == pytest.approx(5 / 15)


FILES = {
    "t.stm": ";; c\nmeet 1 Maya 0.0 2.0 <o,f0> good morning\nmeet 1 Tom 2.5 4.0 hello there\n",
    "t.ctm": "meet 1 0.1 0.4 good 0.9\nmeet 1 0.6 0.5 morning\nmeet 1 2.6 0.3 hello\nmeet 1 3.0 0.5 there\n",
    "t.srt": "1\n00:00:00,000 --> 00:00:02,000\n[Maya]\ngood <i>morning</i>\n\n"
    "2\n00:00:02,500 --> 00:00:04,000\nTom: hello there\n",
    "t.rttm": "SPEAKER meet 1 0.000 2.000 <NA> <NA> Maya <NA> <NA>\n"
    "SPEAKER meet 1 2.500 1.500 <NA> <NA> Tom <NA> <NA>\n",
    "t.json": json.dumps(
        {
            "version": 1,
            "title": "meet",
            "source": "",
            "duration": 4.0,
            "language": "en",
            "engine": {},
            "speakers": [{"id": 1, "name": "Maya"}, {"id": 2, "name": "Tom"}],
            "segments": [
                {
                    "id": n,
                    "track": 0,
                    "start": start,
                    "end": end,
                    "speaker": n,
                    "overlap": [],
                    "text": text,
                    "words": [
                        {"start": start, "end": start + 0.5, "text": text.split()[0], "probability": 1.0},
                        {"start": end - 0.5, "end": end, "text": text.split()[1], "probability": 1.0},
                    ],
                }
                for n, start, end, text in (
                    (1, 0.0, 1.2, "Good morning,"),
                    (2, 2.5, 3.8, "hello there."),
                )
            ],
        }
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_every_format_compares_with_the_others(tmp_path: Path, name: str) -> None:
    for each, text in FILES.items():
        (tmp_path / each).write_text(text, encoding="utf-8")
    recordings = read(tmp_path / name)
    assert len(recordings) == 1
    assert compare(recordings, recordings).scores[0].wer in (0.0, None)
    score = compare(read(tmp_path / "t.stm"), recordings).scores[0] if name != "t.rttm" else None
    if score is not None:
        assert score.wer == 0.0
        assert score.cpwer == (None if name == "t.ctm" else 0.0)
        assert (score.der is None) == (name == "t.ctm")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "hello"),
        ("a.rttm", "SPEAKER meet 1 nan 2.0 <NA> <NA> Maya <NA> <NA>\n"),
        ("a.rttm", "SPEAKER meet 1\n"),
        ("a.stm", "meet 1 A 3.0 1.0 backwards\n"),
        ("a.json", "[1, 2]"),
        ("a.json", '{"version": 9}'),
        ("a.srt", "no cue at all"),
        ("a.ctm", "\ufeff"),
    ],
)
def test_what_is_no_transcript_is_refused(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(NotComparable):
        read(tmp_path / name)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotComparable, match="No such file"):
        read(tmp_path / "a.rttm")


def test_recordings_that_only_one_side_has_do_not_count() -> None:
    one, other = Recording("a", recording((0, 1, "A", "x")).utterances), Recording("b", ())
    both = compare([one, other], [one, Recording("c", ())])
    assert [score.name for score in both.scores] == ["a"]
    with pytest.raises(NotComparable):
        compare([one, other], [Recording("c", ()), Recording("d", ())])


def test_scores_travel_on_the_wire() -> None:
    from engine.inventory import decode

    one = recording((0, 1, "A", "x"))
    evaluation = compare([one], [one])
    assert decode(encode(evaluation)) == evaluation
