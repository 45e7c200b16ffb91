"""Words and turns in, segments out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.align import TrackSpeech, align
from engine.align_reading import LONGEST, MOST_WORDS
from engine.align_voices import Voices
from engine.protocol import Turn, Word
from tests.scripts import check, show


def test_words_go_to_whoever_talks_longest_during_them() -> None:
    check(
        """
        A: ------------
        B:             ------------
        w: one two thre four five
        """,
        """
        A: one two thre
        B: four five
        """,
    )


def test_words_in_gaps_and_past_the_end_go_to_the_nearest_turn() -> None:
    check(
        """
        A:     ----
        B:                   ----
        w: a   bbbb c    d   eeee     f
        """,
        """
        A: a bbbb c
        B: d eeee f
        """,
    )


def test_a_true_turn_of_one_word_stays() -> None:
    check(
        """
        A: -------         ---------
        B:         -----
        w: so then yes     we go
        """,
        """
        A: so then
        B: yes
        A: we go
        """,
    )


def test_a_lone_word_that_the_turns_do_not_bear_out_goes_back() -> None:
    check(  # the word lies between A's words, and only touches B's turn
        """
        A: -------------  -------------
        B:                          -
        w: we should  talk  about  it
        """,
        """
        A: we should talk about it
        """,
    )


def test_in_overlap_the_one_who_was_talking_keeps_the_words() -> None:
    check(
        """
        A: ---------------------
        B:            --------------------
        w: one two    three four five six
        """,
        """
        A (B): one two three four
        B: five six
        """,
    )


def test_overlap_is_told_only_where_it_is_noticeable() -> None:
    check(
        """
        A: ---------------------------------------------
        B:     --
        w: this sentence goes on for quite a while longer
        """,
        "A: this sentence goes on for quite a while longer",
    )


def test_without_turns_there_is_one_speaker() -> None:
    check("w: hello there", "S1: hello there")


def test_without_words_there_are_no_segments() -> None:
    check("A: ------", "")
    assert align([]) == ()


def test_tracks_are_aligned_apart_and_merged_in_order_of_time() -> None:
    check(
        """
        A: --------         ------
        w: hi there         good
        ===
        B:          -------
        w:          hello
        """,
        """
        A: hi there
        B: hello
        A: good
        """,
        column=0.2,
    )


def test_a_long_pause_starts_a_new_segment() -> None:
    check(
        """
        A: ---------------------------------------
        w: first                            second
        """,
        """
        A: first
        A: second
        """,
    )


def lined_up(texts: list[str], length: float = 0.3) -> list[Word]:
    return [Word(i * length, (i + 1) * length, text, 1.0) for i, text in enumerate(texts)]


def test_long_speech_is_cut_at_the_last_sentence_end_that_fits() -> None:
    words = lined_up(["word"] * 40 + ["end."] + ["word"] * 10 + ["end.”"] + ["word"] * 50)
    segments = align([TrackSpeech(words, [Turn(0.0, 60.0, "A")])])
    assert [len(segment.words) for segment in segments] == [52, 50]


def test_long_speech_without_sentences_is_cut_at_its_longest_pause() -> None:
    words = lined_up(["word"] * 100)
    words = words[:45] + [Word(w.start + 0.5, w.end + 0.5, w.text, 1.0) for w in words[45:]]
    segments = align([TrackSpeech(words, [Turn(0.0, 60.0, "A")])])
    assert [len(segment.words) for segment in segments] == [45, 55]


def test_degenerate_words_are_put_right() -> None:
    words = [Word(2.0, 1.5, "c", 0.5), Word(1.0, 1.0, "b", 0.5), Word(0.2, 0.4, "a", 0.5)]
    (segment,) = align([TrackSpeech(words, [Turn(0.0, 3.0, "A"), Turn(2.0, 1.0, "B")])])
    assert segment.text == "a b c"
    assert all(word.start <= word.end for word in segment.words)
    assert (segment.start, segment.end) == (0.2, 2.0)


def voices(windows: int = 20, wrong: slice = slice(0, 0)) -> Voices:
    """A sounds like the first axis in the first half, B like the second in the other; ``wrong`` like B."""
    embeddings = np.zeros((windows, 2), np.float32)
    embeddings[: windows // 2, 0] = 1.0
    embeddings[windows // 2 :, 1] = 1.0
    embeddings[wrong] = [0.0, 1.0]
    starts = np.arange(windows, dtype=np.float32) * 0.75
    return Voices(
        embeddings, np.stack([starts, starts + 1.5], axis=1), np.eye(2, dtype=np.float32), ("A", "B")
    )


def turned(voice: Voices | None, margin: float = 0.5) -> str:
    words = lined_up([str(i) for i in range(15)], 1.0)
    turns = [Turn(0.0, 4.0, "A"), Turn(4.1, 8.0, "A"), Turn(8.1, 15.0, "B")]
    return show(align([TrackSpeech(words, turns, voice)], margin))


def test_a_turn_that_clearly_sounds_like_another_moves() -> None:
    untouched = "A: 0 1 2 3 4 5 6 7\nB: 8 9 10 11 12 13 14"
    assert turned(None) == untouched
    assert turned(voices()) == untouched
    assert turned(voices(wrong=slice(0, 4))) == "B: 0 1 2 3\nA: 4 5 6 7\nB: 8 9 10 11 12 13 14"
    assert turned(voices(wrong=slice(0, 4)), margin=float("inf")) == untouched


@pytest.mark.parametrize("speakers", [("X", "Y"), ("A", "Y")])
def test_voices_of_unknown_speakers_change_nothing(speakers: tuple[str, str]) -> None:
    sound = voices(wrong=slice(0, 4))
    assert turned(Voices(sound.embeddings, sound.windows, sound.centroids, speakers)) == turned(None)


times = st.floats(-1.0, 60.0, allow_nan=False).map(lambda value: round(value, 2))
word_lists = st.lists(st.tuples(times, times), max_size=40).map(
    lambda spans: [Word(start, end, str(i), 0.5) for i, (start, end) in enumerate(spans)]
)
turn_lists = st.lists(st.builds(Turn, times, times, st.sampled_from("ABCD")), max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(word_lists, turn_lists), max_size=2))
def test_every_word_is_in_exactly_one_readable_segment(tracks: list[tuple[list[Word], list[Turn]]]) -> None:
    speech = [TrackSpeech(words, turns, track=i) for i, (words, turns) in enumerate(tracks)]
    segments = align(speech)
    assert segments == align(speech)
    assert [s.start for s in segments] == sorted(s.start for s in segments)
    for track, (words, turns) in enumerate(tracks):
        mine = [segment for segment in segments if segment.track == track]
        said = [word for segment in mine for word in segment.words]
        assert sorted(word.text for word in said) == sorted(word.text for word in words)
        assert [word.start for word in said] == sorted(word.start for word in said)
        names = {turn.speaker for turn in turns if turn.end > turn.start} or {"S1"}
        for segment in mine:
            assert segment.speaker in names
            assert segment.speaker not in segment.overlap
            assert 1 <= len(segment.words) <= MOST_WORDS
            assert segment.end - segment.start <= LONGEST or len(segment.words) == 1
            assert segment.start <= min(word.start for word in segment.words)
            assert segment.end == max(word.end for word in segment.words)
