"""Subtitles that can be read: long enough, apart from each other, broken where sense breaks, and counted."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import formats, line_breaks
from app.export.cues import Cue, SubtitleOptions, cues
from app.export.line_breaks import leans
from app.export.reading import Faults, faults, speed, width
from app.export.timed_text import places
from app.transcript import Segment, SegmentId, Transcript, Word
from tests.unit.export_samples import HOSTILE, saying, transcripts, words

SRT = formats()["srt"]


def two_lines(text: str, width: int) -> int:
    """Index of the space at which a line ends; 0 for none."""
    tokens = text.split(" ")
    offsets = places(tokens)
    edge = line_breaks.two_lines(tokens, offsets, 0, len(tokens), width)
    return offsets[edge] - 1 if edge else 0


def spoken(*said: tuple[float, float, str], language: str = "en") -> Transcript:
    """Paragraphs from when to when, their words evenly within."""
    made = []
    for number, (start, end, text) in enumerate(said, 1):
        pace = (end - start) / max(len(text.split(" ")), 1)
        made.append(Segment(SegmentId(number), 0, start, end, None, text, words(text, start, pace)))
    return replace(saying("x"), segments=tuple(made), speakers=(), language=language)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("We looked at the numbers twice, and then we agreed on it.", "We looked at the numbers twice,"),
        ("They wanted to wait for July because tests are missing.", "They wanted to wait for July"),
        ("I would like to see all of the open questions answered.", "I would like to see all"),
        ("Wir haben gestern lange gewartet weil nichts fertig war.", "Wir haben gestern lange gewartet"),
        ("Nothing here tells where any line could end well enough", "Nothing here tells"),
    ],
)
def test_a_line_ends_where_sense_does(text: str, first: str) -> None:
    space = two_lines(text, 42)
    assert space
    assert text[:space] == first


def test_no_line_ends_with_an_article_if_another_place_fits() -> None:
    text = "Somebody ought to have informed the committees immediately"
    space = two_lines(text, 42)
    assert space
    assert not leans(text[:space].rsplit(" ", maxsplit=1)[-1])


def test_a_subtitle_ends_where_a_phrase_does() -> None:
    text = (
        "they had been working on all of that for months without asking anybody else and nobody knew what "
        "the others were doing until somebody finally wrote it all down for everyone in the team"
    )
    made = cues(spoken((0.0, 16.0, text)), SubtitleOptions())
    assert len(made) >= 3
    for cue in made[:-1]:
        assert not leans(cue.text.split()[-1])
    assert any(cue.text.startswith(("and", "until", "without", "for")) for cue in made[1:])


@given(
    st.lists(st.sampled_from(["the", "and", "a", "word", "longer,", "x" * 20, "of"]), min_size=1, max_size=20)
)
def test_two_lines_fit_or_there_are_none(tokens: list[str]) -> None:
    text = " ".join(tokens)
    space = two_lines(text, 30)
    if space:
        assert text[space] == " "
        assert 0 < space <= 30
        assert len(text) - space - 1 <= 30


def test_a_subtitle_stays_until_it_is_read_if_there_is_time() -> None:
    fast = "Nobody could possibly have read all of this."  # 44 characters in one second
    (alone,) = cues(spoken((0.0, 1.0, fast)), SubtitleOptions())
    assert alone.end == 2200  # 44 characters at 20 a second
    hurried = cues(spoken((0.0, 1.0, fast), (1.5, 4.0, "And on it went, on and on.")), SubtitleOptions())
    assert hurried[0].end == 1500 - 80
    assert faults(hurried, SubtitleOptions(), "en") == Faults(fast=1)
    assert (
        SRT.summary(spoken((0.0, 1.0, fast), (1.5, 4.0, "And on it went, on and on.")), SubtitleOptions())
        == "2 subtitles · 1 is too fast to read in the time it is shown"
    )


def test_small_gaps_are_closed_to_the_smallest() -> None:
    said = spoken((0.0, 2.0, "Something was said here."), (2.3, 4.0, "And more."), (6.0, 8.0, "And later."))
    made = cues(said, SubtitleOptions())
    assert made[1].start - made[0].end == 80
    assert made[2].start - made[1].end > 1000
    flush = cues(said, SubtitleOptions(gap=0))
    assert flush[1].start == flush[0].end


@pytest.mark.parametrize(
    ("language", "letters", "a_second"), [("zh", 16, 9), ("zh-Hant", 16, 9), ("ja", 13, 7), ("ko", 16, 12)]
)
def test_wide_characters_have_limits_of_their_own(language: str, letters: int, a_second: float) -> None:
    assert (width(42, language), speed(20, language)) == (letters, a_second)
    text = (
        HOSTILE[-1]
        if language != "ko"
        else "안녕하세요 오늘은 새로운 온보딩 절차에 대해 이야기하겠습니다 감사합니다"
    )
    said = spoken((0.0, 20.0, text), language=language)
    made = cues(said, SubtitleOptions())
    assert max(len(line) for cue in made for line in cue.text.split("\n")) <= letters
    assert all(cue.wide for cue in made)


def test_what_is_too_long_is_counted_by_the_writing_s_own_limit() -> None:
    long = Cue(0, 6000, "大" * 17, "", named=False, overlap=False, wide=True)
    assert faults([long], SubtitleOptions(), "zh").long_lines == 1
    assert faults([long], SubtitleOptions(line_length=60), "zh").long_lines == 0
    said = spoken((0.0, 9.0, "x" * 17 + "。"), language="zh")
    assert "longer than 16 characters" in SRT.summary(said, SubtitleOptions())


@pytest.mark.parametrize("wrong", [{"speed": 0}, {"gap": -1}, {"gap": 5000}])
def test_impossible_speeds_and_gaps_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="options"):
        SubtitleOptions(**wrong)  # type: ignore[arg-type]


@settings(max_examples=60)
@given(transcripts(), st.integers(0, 300), st.integers(5, 40))
def test_the_gap_is_kept_or_counted_and_nothing_is_shown_longer_than_allowed(
    transcript: Transcript, gap: int, letters: int
) -> None:
    options = SubtitleOptions(gap=gap, speed=letters)
    made = cues(transcript, options)
    found = faults(made, options, transcript.language)
    assert found.close == sum(b.start - a.end < gap for a, b in pairwise(made))
    assert found.brief == sum(cue.end - cue.start < 1000 for cue in made)
    assert all(0 < cue.end - cue.start <= 6000 for cue in made)
    if not found.late:
        assert found.brief == found.close == found.many_lines == 0
    counted = sum(len(cue.text) > (cue.end - cue.start + 1) * letters / 1000 for cue in made if not cue.wide)
    assert found.fast >= counted


def test_a_word_as_long_as_a_day_hurts_nobody() -> None:
    text = "x" * 5000
    said = replace(
        saying("x"), segments=(Segment(SegmentId(1), 0, 0, 9, None, text, (Word(0, 9, text, 1),)),)
    )
    assert [cue.text for cue in cues(said, SubtitleOptions())] == [text]
