"""What nobody said is taken out, and what people say stays."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from engine.asr import hallucination, repetition
from engine.asr.hallucination import Reading, judge, passages, sift
from engine.asr.phrases import known, listed
from engine.asr.review import NEIGHBOURS, Draft, Review
from engine.protocol import LanguageSpan, Word
from engine.stages import Chunk
from tests.bench.spoken_text import KINDS, planted, readings


def reading(
    text: str,
    *,
    seconds: float = 0.3,
    probability: float = 0.9,
    no_speech: float = 0.05,
    log_probability: float = -0.3,
    spans: tuple[tuple[float, float], ...] = (),
) -> Reading:
    """Words of ``seconds`` each, one after another."""
    words = tuple(
        Word(round(seconds * k, 3), round(seconds * (k + 1), 3), word, probability)
        for k, word in enumerate(text.split())
    )
    end = words[-1].end if words else 0.0
    return Reading(words, spans or ((0.0, max(end, 3.0)),), no_speech, log_probability)


def kept(of: Reading) -> str:
    return " ".join(word.text for word in sift(of)[0])


def reasons(of: Reading) -> set[str]:
    return {removed.reason for removed in sift(of)[1]}


def test_runs_are_named_by_their_shortest_phrase() -> None:
    assert repetition.runs(["so", "no", "no", "no", "no", "then"]) == [repetition.Run(1, 5, 1)]
    assert repetition.runs(["a", "b", "c", "a", "b", "c", "a", "b", "c", "a", "b"]) == [
        repetition.Run(0, 11, 3)
    ]
    assert repetition.runs([*"abab"]) == []
    assert repetition.runs([]) == []


def test_two_loops_one_after_the_other() -> None:
    items = ["x"] * 5 + ["a", "b"] * 4
    assert repetition.runs(items) == [repetition.Run(0, 5, 1), repetition.Run(5, 13, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "no no no no no",
        "yeah yeah yeah yeah yeah yeah",
        "Order, order, order, order, order, order, order, order",
        "Anna! Anna! Anna! Anna! Anna! Anna! Anna! Anna!",
        "one two three four five six seven eight nine ten eleven twelve",
        "I don't know, I don't know, I don't know.",
        "Thank you. Thank you very much. Thank you.",
        "five five five two one five five nine",
    ],
)
def test_what_people_do_say_stays(text: str) -> None:
    assert kept(reading(text)) == text


def test_a_loop_goes_and_its_first_time_stays() -> None:
    found = reading("we agreed to " + "go to the next point " * 12)
    assert kept(found) == "we agreed to go to the next point"
    (removed,) = sift(found)[1]
    assert removed.reason == "loop"
    assert removed.text.split() == ("go to the next point " * 11).split()
    assert removed.start == pytest.approx(0.3 * 8)
    assert removed.end == found.words[-1].end


def test_a_loop_is_followed_across_chunks() -> None:
    whole = reading("so we will see what comes next then " * 5)
    part = dataclasses.replace(whole, words=whole.words[16:24])
    assert not judge(part)
    assert set(judge(part, whole.words[:16], whole.words[24:]).values()) == {"loop"}


def test_a_short_loop_needs_a_second_sign() -> None:
    text = "and so it goes and so it goes and so it goes"
    assert not reasons(reading(text))
    assert reasons(reading(text, probability=0.2)) == {"loop"}
    assert reasons(reading(text, seconds=0.01)) == {"loop"}  # twelve words in a tenth of a second


def test_no_speech_needs_low_probability_too() -> None:
    assert reasons(reading("a quiet word", no_speech=0.9, log_probability=-1.4)) == {"no-speech"}
    assert not reasons(reading("a quiet word", no_speech=0.9, log_probability=-0.4))
    assert not reasons(reading("a mumbled word", no_speech=0.1, log_probability=-1.4))


def test_compression_alone_is_not_enough() -> None:
    # Not one phrase again and again, but hardly any variety: as loops with small changes are.
    syllables = ("ba", "bab", "baba", "babab")
    rng = np.random.default_rng(0)
    text = " ".join(rng.choice(syllables, 80))
    assert hallucination.compression(text) > hallucination.COMPRESSION
    assert "compression" not in reasons(reading(text))
    assert reasons(reading(text, log_probability=-1.5)) == {"compression"}
    assert hallucination.compression("") == 0.0


def test_a_known_phrase_counts_with_another_sign_only() -> None:
    said = "Thanks for watching!"
    assert not reasons(reading(said, spans=((0.0, 9.0),)))
    assert reasons(reading(said, spans=((0.0, 9.0),), probability=0.2)) == {"phrase"}
    assert reasons(reading(said, spans=((0.0, 9.0),), no_speech=0.7)) == {"phrase"}


def test_a_known_phrase_alone_in_little_speech() -> None:
    assert reasons(reading("Untertitel der Amara.org-Community", spans=((0.0, 1.4),))) == {"phrase"}
    # Ordinary words there are no reason for suspicion.
    assert not reasons(reading("Thank you.", spans=((0.0, 0.8),)))


def test_only_the_phrase_is_taken_out_of_a_chunk() -> None:
    found = reading("We close the meeting here. Subtitles by Jane Doe", probability=0.3)
    assert kept(found) == "We close the meeting here."
    assert [removed.text for removed in sift(found)[1]] == ["Subtitles by Jane Doe"]


def test_more_text_than_there_is_speech() -> None:
    many = "this sentence cannot possibly have been said so quickly by anybody"
    packed = reading(many, seconds=0.01, spans=((0.0, 0.4),), probability=0.2, log_probability=-1.2)
    assert reasons(packed) == {"no-speech"}
    assert not reasons(dataclasses.replace(packed, log_probability=-0.3))


def test_passages_are_sentences_cut_at_pauses() -> None:
    words = (Word(0, 1, "Yes.", 1), Word(1, 2, "Then", 1), Word(5, 6, "we", 1), Word(6, 7, "go?”", 1))
    assert [(part.start, part.stop) for part in passages(words)] == [(0, 1), (1, 2), (2, 4)]


def test_the_phrase_list() -> None:
    assert len(known()) > 150
    assert all(phrase.letters for phrase in known())
    assert listed("thanks for WATCHING…")
    assert listed("Subtítulos por María")
    assert listed("ご 視聴 ありがとう ございました。")
    assert not listed("Thanks for watching the children yesterday")
    assert not listed("Subtitles by the end of next week would help us a lot, and so would a translation")
    assert not listed("")


def test_nothing_is_lost() -> None:
    rng = np.random.default_rng(5)
    for kind in KINDS:
        chunk = planted(kind, rng)
        words, removed = sift(chunk.chunks[chunk.at])
        text = [word.text for word in words] + [word for part in removed for word in part.text.split()]
        assert sorted(text) == sorted(word.text for word in chunk.chunks[chunk.at].words)


@pytest.mark.parametrize("kind", KINDS)
def test_planted_loops_are_caught(kind: str) -> None:
    rng = np.random.default_rng(11)
    for _ in range(12):
        loop = planted(kind, rng)  # type: ignore[arg-type]
        chunk = loop.chunks[loop.at]
        around = [[word for one in part for word in one.words] for part in (loop.chunks[:2], loop.chunks[3:])]
        found = judge(chunk, *around)
        assert set(range(loop.start, len(chunk.words))) <= set(found)


def test_true_text_raises_no_alarm() -> None:
    for chunk in readings(600, np.random.default_rng(21)):
        assert not judge(chunk)


def test_a_review_gives_every_chunk_once_in_order() -> None:
    review = Review()
    given = []
    for index in range(7):
        words = (Word(index, index + 0.5, f"word{index}", 0.9),)
        chunk = Chunk(index, ((float(index), index + 1.0),))
        draft = Draft(chunk, Reading(words, chunk.spans, 0.0, -0.1), LanguageSpan(0, 1, "en", 1.0))
        given += list(review.add(draft))
        assert len(given) == max(0, index + 1 - NEIGHBOURS)
    given += list(review.rest())
    assert [chunk.index for chunk, _ in given] == list(range(7))
    assert [heard.words[0].text for _, heard in given] == [f"word{index}" for index in range(7)]
    assert list(review.rest()) == []
