"""More turns than there is time to show: none much too late, none lost, each broken rule counted."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.export import formats
from app.export.cues import Cue, SubtitleOptions, cues
from app.export.reading import Faults, faults
from app.transcript import Segment, SegmentId, Speaker, SpeakerId, Transcript, Word
from tests.unit.export_samples import saying

LATEST = 500  # milliseconds
PEOPLE = (Speaker(SpeakerId(1), 1, "Maya"), Speaker(SpeakerId(2), 2, "Tom"))


def turns(*said: tuple[float, float, int, str]) -> Transcript:
    """Start, end, speaker and text of each turn, its words evenly within."""
    made = []
    for number, (start, end, speaker, text) in enumerate(said, 1):
        tokens = text.split(" ")
        pace = (end - start) / len(tokens)
        timed = tuple(
            Word(start + at * pace, start + (at + 1) * pace, token, 1.0) for at, token in enumerate(tokens)
        )
        made.append(Segment(SegmentId(number), speaker, start, end, SpeakerId(speaker), text, timed))
    return replace(saying("x"), speakers=PEOPLE, segments=tuple(made))


def crowd(count: int = 20) -> Transcript:
    """That many short turns, 0.4 seconds from each to the next, and one sentence behind them."""
    short = [(0.4 * at, 0.4 * at + 0.35, 1 + at % 2, "No." if at % 2 else "Yes.") for at in range(count)]
    return turns(*short, (0.4 * count, 0.4 * count + 3, 1, "Then we agreed on all of that."))


def test_twenty_short_turns_push_nobody_away() -> None:
    made = cues(crowd(), SubtitleOptions())
    assert made[0][:4] == (0, 1000, "- Yes.\n- No.", "Maya and Tom")
    assert {cue.text for cue in made[:-1]} == {"- Yes.\n- No."}
    assert made[-1].text == "Then we agreed on all of that."
    assert made[-1].start <= 8000 + LATEST
    assert formats()["srt"].summary(crowd(), SubtitleOptions()) == (
        "11 subtitles · 9 are shown too briefly · 10 begin later than they are spoken"
    )
    assert b"[Maya and Tom]\n- Yes.\n- No.\n" in formats()["srt"].render(crowd(), SubtitleOptions())


@pytest.mark.parametrize("format_id", ["srt", "vtt", "ass", "ttml", "lrc"])
def test_every_format_reads_them_back(format_id: str) -> None:
    exporter, options = formats()[format_id], SubtitleOptions(names=False)
    exporter.verify(exporter.render(crowd(), options), crowd(), options)


def test_dashes_without_names_too_but_not_for_one_voice() -> None:
    two = turns((0.0, 0.3, 1, "Yes."), (0.35, 0.6, 2, "No."))
    assert [cue.text for cue in cues(two, SubtitleOptions(names=False))] == ["- Yes.\n- No."]
    one = turns((0.0, 0.3, 1, "Yes."), (0.35, 0.6, 1, "No."))
    assert [(cue.text, cue.name, cue.dashes) for cue in cues(one, SubtitleOptions())] == [
        ("Yes.\nNo.", "Maya", 0)
    ]


def test_what_does_not_fit_the_lines_gives_up_time_instead() -> None:
    long = "This is quite a long thing to say, and it goes on until two lines are full."
    made = cues(turns((0.0, 0.3, 1, "Yes."), (0.35, 4.0, 2, long)), SubtitleOptions())
    assert [cue.text.replace("\n", " ") for cue in made] == ["Yes.", long]
    assert [(cue.start, cue.end) for cue in made] == [(0, 770), (850, 4600)]
    assert faults(made, SubtitleOptions(), "en") == Faults(brief=1, late=1, fast=0)


def test_a_short_wait_is_a_wait() -> None:
    made = cues(turns((0.0, 0.6, 1, "Yes."), (0.7, 2.0, 2, "No, not at all.")), SubtitleOptions())
    assert [(cue.start, cue.text, cue.late) for cue in made] == [
        (0, "Yes.", 0),
        (1080, "No, not at all.", 380),
    ]


def test_where_no_time_is_left_the_lines_are_too_many_and_counted() -> None:
    everyone = turns(*((1.0, 3.0, 1 + at % 2, f"word{at}") for at in range(9)))
    made = cues(everyone, SubtitleOptions())
    assert " ".join(cue.text for cue in made).count("word") == 9
    assert max(cue.start for cue in made) <= 1000 + LATEST
    assert faults(made, SubtitleOptions(), "en").many_lines == 1
    assert "1 has too many lines" in formats()["srt"].summary(everyone, SubtitleOptions())


def test_each_broken_rule_is_counted() -> None:
    made = [
        Cue(0, 900, "brief", "", named=False, overlap=False),
        Cue(950, 8000, "lasting and close", "", named=False, overlap=False),
        Cue(9000, 10_000, "a\nb\nc", "", named=False, overlap=False, late=20),
        Cue(11_000, 12_000, "x" * 43, "", named=False, overlap=False),
    ]
    assert faults(made, SubtitleOptions(), "en") == Faults(1, 1, 1, 1, 1, 1, 1)


_TURN = st.tuples(st.integers(0, 6000), st.integers(1, 4000), st.integers(1, 2), st.integers(1, 14))
_OPTIONS = st.builds(
    SubtitleOptions,
    names=st.booleans(),
    lines=st.integers(1, 3),
    line_length=st.integers(10, 50),
    shortest=st.floats(0.1, 2),
    gap=st.integers(0, 500),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_TURN, max_size=25), _OPTIONS)
def test_no_word_is_late_lost_or_out_of_turn(
    said: list[tuple[int, int, int, int]], options: SubtitleOptions
) -> None:
    transcript = turns(
        *(
            (start / 1000, (start + lasts) / 1000, who, " ".join(f"t{number}w{at}" for at in range(count)))
            for number, (start, lasts, who, count) in enumerate(sorted(said))
        )
    )
    made = cues(transcript, options)
    assert all(a.end <= b.start for a, b in pairwise(made))
    assert all(0 < cue.end - cue.start <= 6000 for cue in made)
    shown = {word: cue for cue in made for word in cue.text.split() if word != "-"}
    assert sum(len(cue.text.split()) - cue.dashes for cue in made) == len(shown)
    for segment in transcript.segments:
        starts = [shown[word.text].start for word in segment.words]
        assert starts == sorted(starts)
        assert all(
            at <= 1000 * word.start + LATEST + 1 for at, word in zip(starts, segment.words, strict=True)
        )
        early = max(1000 * options.shortest + options.gap - LATEST, 0)
        assert starts[0] >= 1000 * segment.start - early - 1
    found = faults(made, options, "en")
    assert found.brief == sum(cue.end - cue.start < round(options.shortest * 1000) for cue in made)
    assert found.close == sum(b.start - a.end < options.gap for a, b in pairwise(made))
    assert found.many_lines == sum(len(cue.text.split("\n")) > options.lines for cue in made)
    assert (found.lasting, found.late) == (0, sum(cue.late > 0 for cue in made))
