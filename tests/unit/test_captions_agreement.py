"""Settled words: only ever added to, without words twice, whatever hypotheses come."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from engine.captions.agreement import Agreement, Settled, Step
from engine.protocol import Word


def said(text: str, start: float = 0.0, each: float = 0.5) -> list[Word]:
    """The words of ``text``, one every ``each`` seconds."""
    return [Word(start + k * each, start + (k + 1) * each, word, 1.0) for k, word in enumerate(text.split())]


def texts(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def feed(agreement: Agreement, *hypotheses: str) -> list[Step]:
    return [agreement.hypothesis(said(text), 100.0) for text in hypotheses]


def test_what_two_hypotheses_say_alike_is_settled() -> None:
    agreement = Agreement(times=2, behind=0.0)
    steps = feed(
        agreement, "the whether", "the weather is", "the weather is nice", "the weather is nice today"
    )
    assert [texts(step.settled) for step in steps] == ["", "the", "weather is", "nice"]
    assert [texts(step.tail) for step in steps] == ["the whether", "weather is", "nice", "today"]
    assert texts(agreement.final(said("the weather is nice to day")).settled) == "to day"
    assert texts(agreement.settled.latest) == "the weather is nice to day"


def test_three_must_agree_where_three_are_asked_for() -> None:
    steps = feed(Agreement(times=3, behind=0.0), "a b", "a b c", "a b c", "a b c d")
    assert [texts(step.settled) for step in steps] == ["", "", "a b", "c"]


def test_the_newest_sound_is_not_settled() -> None:
    agreement = Agreement(times=2, behind=1.0)
    for _ in range(3):
        step = agreement.hypothesis(said("one two three four"), head=2.0)
    assert texts(agreement.settled.latest) == "one two"
    assert texts(step.tail) == "three four"


def test_capitals_and_marks_do_not_count() -> None:
    steps = feed(Agreement(times=2, behind=0.0), "Hello.", "Hello, world.", "hello world")
    assert [texts(step.settled) for step in steps] == ["", "Hello,", "world"]


def test_a_settled_word_stays_when_later_hypotheses_hear_something_else() -> None:
    agreement = Agreement(times=2, behind=0.0)
    feed(agreement, "I saw three ships", "I saw three ships")
    step = agreement.hypothesis(said("eyes or three chips come sailing"), 100.0)
    assert texts(agreement.settled.latest) == "I saw three ships"
    assert texts(step.tail) == "come sailing"


def test_no_word_twice_when_the_window_moves_on() -> None:
    agreement = Agreement(times=2, behind=0.0)
    feed(agreement, "we meet on monday morning", "we meet on monday morning")
    # The window now begins behind "monday"; the model hears its end once more.
    moved = [Word(2.45, 2.6, "morning", 1.0), *said("at ten", 2.6)]
    agreement.hypothesis(moved, 100.0)
    agreement.final(moved)
    assert texts(agreement.settled.latest) == "we meet on monday morning at ten"


def test_a_word_that_is_really_said_twice_is_kept() -> None:
    agreement = Agreement(times=2, behind=0.0)
    feed(agreement, "it was very", "it was very", "it was very very good")
    agreement.final(said("it was very very good"))
    assert texts(agreement.settled.latest) == "it was very very good"


def test_times_of_settled_words_never_go_back() -> None:
    agreement = Agreement(times=2, behind=0.0)
    feed(agreement, "one two", "one two")
    agreement.final([*said("one two"), Word(0.9, 1.4, "three", 1.0), Word(0.7, 1.6, "four", 1.0)])
    times = [time for word in agreement.settled.latest for time in (word.start, word.end)]
    assert times == sorted(times)


def test_there_is_no_way_to_change_what_is_settled() -> None:
    public = {name for name in vars(Settled) if not name.startswith("_")}
    assert public == {"append", "end", "latest"}
    settled = Settled()
    before = settled.append(said("a b"))
    assert isinstance(settled.latest, tuple)
    assert settled.latest == before


WORD = st.sampled_from(["a", "b", "c", "d", "e", "very"])
HYPOTHESIS = st.lists(st.tuples(WORD, st.floats(0.05, 1.5)), max_size=12)


@given(
    st.lists(st.tuples(st.booleans(), st.floats(0, 3), HYPOTHESIS), max_size=25),
    st.integers(1, 4),
    st.sampled_from([0.0, 0.5, 2.0]),
)
def test_settled_only_grows(
    steps: list[tuple[bool, float, list[tuple[str, float]]]], times: int, behind: float
) -> None:
    """Any hypotheses at all, also ones that jump about in text and time."""
    agreement = Agreement(times, behind)
    standing: tuple[Word, ...] = ()
    offset = 0.0
    for last, shift, parts in steps:
        words = []
        at = offset
        for text, length in parts:
            words.append(Word(at, at + length, text, 1.0))
            at += length
        step = agreement.final(words) if last else agreement.hypothesis(words, at)
        now = agreement.settled.latest
        assert now[: len(standing)] == standing
        assert now[len(standing) :] == step.settled
        assert all(first.end <= second.start for first, second in itertools.pairwise(now))
        assert not (last and step.tail)
        standing = now
        offset += shift


@given(st.lists(st.integers(0, 5), min_size=1, max_size=60), st.integers(2, 4))
def test_a_growing_text_is_settled_whole_and_in_order(growth: list[int], times: int) -> None:
    """Each hypothesis goes on where the last one ended, and its last word may be wrong: none is lost or
    doubled although the window begins anew behind settled words again and again."""
    total = sum(growth)
    truth = [Word(k * 0.4, k * 0.4 + 0.4, f"w{k}", 1.0) for k in range(total)]
    agreement = Agreement(times, 0.0)
    heard = 0
    for number, more in enumerate(growth):
        heard += more
        begin = 0
        if number % 3 == 2 and len(agreement.settled):
            begin = len(agreement.settled)  # the window was moved on
        words = [*truth[begin : max(begin, heard - 1)]]
        if heard > begin:
            last = truth[heard - 1]
            words.append(Word(last.start, last.end, f"wrong{number}", 1.0))
        agreement.hypothesis(words, 1e6)
    agreement.final(truth[len(agreement.settled) :])
    assert [word.text for word in agreement.settled.latest] == [word.text for word in truth]


def test_memory_does_not_grow_with_the_meeting() -> None:
    settled = Settled()
    for k in range(2000):
        settled.append(said(f"word{k}", k))
    assert len(settled) == 2000
    assert len(settled.latest) == 400
