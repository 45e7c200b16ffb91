"""Cutting speech into subtitles: nothing lost, nothing at the same time, nothing too long or too short."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise

import pysubs2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.export import formats
from app.export.characters import clean
from app.export.cues import SubtitleOptions, cues
from app.export.reading import Faults, faults
from app.transcript import Segment, SegmentId, SpeakerId, Transcript, Word
from tests.unit.export_samples import HOSTILE, hostile, meeting, saying, transcripts, words

SRT, VTT = formats()["srt"], formats()["vtt"]
SUBTITLES = [exporter for exporter in formats().values() if exporter.group == "subtitles"]


def texts(transcript: Transcript, **options: object) -> list[str]:
    return [cue.text for cue in cues(transcript, SubtitleOptions(**options))]  # type: ignore[arg-type]


def test_the_first_subtitles_of_a_meeting() -> None:
    lines = SRT.render(meeting(), SubtitleOptions()).decode().split("\n")
    assert lines[:12] == [
        "1",
        "00:00:03,200 --> 00:00:05,040",
        "[Maya Lindqvist]",
        "Okay, I think we have everyone.",
        "",
        "2",
        "00:00:05,120 --> 00:00:09,840",
        "The goal today is to decide whether the",
        "new onboarding ships in the June release",
        "",
        "3",
        "00:00:09,920 --> 00:00:14,688",
    ]
    assert "[Tomás Herrera and Maya Lindqvist]" in lines
    assert "[Speaker 3]" in lines


def test_webvtt_names_the_voice_of_each() -> None:
    text = VTT.render(meeting(), SubtitleOptions()).decode()
    assert text.startswith("WEBVTT\n\n1\n00:00:03.200 --> 00:00:05.040\n<v Maya Lindqvist>Okay,")
    assert "<v.overlap Tomás Herrera and Maya Lindqvist>Half a day" in text
    assert text.count("<v") == text.count("-->")


def test_without_names() -> None:
    assert b"Maya" not in SRT.render(meeting(), SubtitleOptions(names=False))
    assert b"<v" not in VTT.render(meeting(), SubtitleOptions(names=False))


def test_a_sentence_ends_a_subtitle_unless_it_is_too_short_to_read() -> None:
    said = saying("Yes. We looked at that twice. Then we agreed.")
    assert texts(said) == ["Yes. We looked at that twice.", "Then we agreed."]
    assert texts(said, sentences=False) == ["Yes. We looked at that twice.\nThen we agreed."]


def test_titles_and_initials_do_not_end_a_sentence() -> None:
    assert texts(saying("Ask Dr. Smith or J. Jones about it.")) == ["Ask Dr. Smith or J. Jones about it."]


def test_a_long_pause_ends_a_subtitle() -> None:
    text = "we wait until he comes and then we go on with all the rest"
    before, after = words("we wait until he comes", 0.0), words("and then we go on with all the rest", 9.0)
    segment = Segment(SegmentId(1), 0, 0.0, 13.0, SpeakerId(1), text, before + after)
    said = replace(saying("x"), segments=(segment,))
    assert [cue.start for cue in cues(said, SubtitleOptions())] == [0, 9000]


def test_a_corrected_text_keeps_its_times_by_place() -> None:
    heard = words(
        "the gaol too day is to decide whether the new on boarding ships in june or in july or so", 10.0
    )
    text = "The goal today is to decide whether the new onboarding ships. In June, or in July? Nobody knows."
    said = replace(saying("x"), segments=(Segment(SegmentId(1), 0, 10.0, heard[-1].end, None, text, heard),))
    made = cues(said, SubtitleOptions())
    assert " ".join(cue.text.replace("\n", " ") for cue in made) == text
    assert made[0].start == 10_000
    assert abs(made[1].start - 14_160) < 500  # where "in june" was heard


def test_writing_without_spaces_is_cut_between_characters() -> None:
    text = HOSTILE[-1]
    said = replace(
        saying("x"),
        segments=(Segment(SegmentId(1), 0, 0.0, 14.0, None, text, (Word(0.0, 14.0, text, 1.0),)),),
    )
    made = texts(said)
    assert "".join(made).replace("\n", "") == text
    assert max(len(line) for cue in made for line in cue.split("\n")) <= 21
    assert not [line for cue in made for line in cue.split("\n") if line[0] in "，。"]


def test_a_word_too_long_for_the_line_is_counted() -> None:
    said = saying("see " + "x" * 50, "and " + "y" * 43)
    assert faults(cues(said, SubtitleOptions()), SubtitleOptions(), "en") == Faults(long_lines=2)
    assert SRT.summary(said, SubtitleOptions()) == "2 subtitles · 2 lines are longer than 42 characters"
    assert SRT.summary(saying("x"), SubtitleOptions()) == "1 subtitle"
    assert SRT.summary(saying("x" * 43), SubtitleOptions()).endswith("· 1 line is longer than 42 characters")


def test_people_who_talk_at_once_take_turns() -> None:
    long = Segment(SegmentId(1), 0, 0.0, 9.0, None, "a " * 29 + "a", words("a " * 29 + "a", 0.0, 0.3))
    short = Segment(SegmentId(2), 1, 3.0, 3.3, None, "Yes.", words("Yes.", 3.0))
    made = cues(replace(saying("x"), segments=(long, short)), SubtitleOptions())
    assert all(a.end <= b.start for a, b in pairwise(made))
    assert "Yes." in [cue.text for cue in made]


_OPTIONS = st.builds(
    SubtitleOptions,
    names=st.booleans(),
    sentences=st.booleans(),
    line_length=st.integers(1, 80),
    lines=st.integers(1, 3),
    longest=st.floats(1, 10),
    shortest=st.floats(0.1, 1),
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(transcripts(), _OPTIONS)
def test_the_rules_hold_for_anything(transcript: Transcript, options: SubtitleOptions) -> None:
    made = cues(transcript, options)
    assert all(a.end <= b.start for a, b in pairwise(made))
    assert all(0 < cue.end - cue.start <= round(options.longest * 1000) for cue in made)
    for cue in made:
        lines = cue.text.split("\n")
        assert all(line.strip() == line and line for line in lines if "\u00a0" not in cue.text)
        assert all(" " not in line for line in lines if len(line) > options.line_length)
    said = sorted("".join(clean(segment.text) for segment in transcript.segments).replace(" ", ""))
    shown = sorted("".join(cue.text for cue in made).replace("\n", "").replace(" ", ""))
    assert shown == sorted([*said, *"-" * sum(cue.dashes for cue in made)])
    for exporter in SUBTITLES:
        exporter.verify(exporter.render(transcript, options), transcript, options)


def test_one_subtitle_stays_one_and_no_tag_is_left() -> None:
    count = len(cues(hostile(), SubtitleOptions()))
    text = SRT.render(hostile(), SubtitleOptions()).decode()
    assert text.count("-->") == count
    found = pysubs2.SSAFile.from_file(io.StringIO(text), format_="srt")
    assert len(found) == count
    assert not [event for event in found if "{" in event.text]
    # WebVTT has entities, so the text itself holds none of what is special.
    assert VTT.render(hostile(), SubtitleOptions()).decode().count("-->") == count


@pytest.mark.parametrize("wrong", [{"line_length": 0}, {"lines": 0}, {"shortest": 7.0}, {"shortest": 0.0}])
def test_impossible_options_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="options"):
        SubtitleOptions(**wrong)  # type: ignore[arg-type]
