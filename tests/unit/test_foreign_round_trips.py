"""What Hansard exports comes back with the same speakers, times and text, as far as the format holds them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app import foreign
from app.export import formats
from app.export.cues import SubtitleOptions
from app.export.tiers import TierOptions
from app.transcript import Segment, SegmentId, Speaker, SpeakerId, Transcript, Word

LINES = (
    (1, "Good morning, everyone. I think we have all of them here."),
    (2, "Before we start: the sessions <finished> yesterday & {nobody} was late."),
    (2, "Seven of eight people got through without help."),
    (3, "其实 — ja, natürlich."),
    (1, "Note: it is 10:30 already."),
)
NAMES = {1: "Maya Chen", 2: "Tomás Ruiz", 3: None}


def transcript() -> Transcript:
    at, segments = 1.0, []
    for number, (speaker, text) in enumerate(LINES, 1):
        words = []
        for token in text.split():
            length = round(0.2 + 0.06 * len(token), 3)
            words.append(Word(round(at, 3), round(at + length, 3), token, 0.9))
            at += length + 0.04
        segments.append(
            Segment(
                SegmentId(number), 0, words[0].start, words[-1].end, SpeakerId(speaker), text, tuple(words)
            )
        )
        at += 2.0
    people = tuple(Speaker(SpeakerId(number), number, name) for number, name in NAMES.items())
    return Transcript("The weekly", "weekly.wav", at, "en", {"asr": "test"}, people, tuple(segments))


def label(speaker: int) -> str:
    return NAMES[speaker] or f"Speaker {speaker}"


def exported(name: str, options: object = None) -> foreign.ForeignTranscript:
    exporter = formats()[name]
    made = transcript()
    data = exporter.render(made, exporter.options_type() if options is None else options)
    return foreign.read(data)


def test_who_talks_meanwhile_is_in_json() -> None:
    made = transcript()
    first, *rest = made.segments
    both = replace(made, segments=(replace(first, overlap=(SpeakerId(2),)), *rest))
    found = foreign.read(formats()["json"].render(both, formats()["json"].options_type()))
    assert [turn.overlap for turn in found.turns] == [(NAMES[2],), (), (), (), ()]


def test_json_is_the_same() -> None:
    found = exported("json")
    assert (found.program, found.title, found.language, found.media) == (
        "Hansard",
        "The weekly",
        "en",
        "weekly.wav",
    )
    for turn, segment in zip(found.turns, transcript().segments, strict=True):
        assert (turn.speaker, turn.text, turn.start, turn.end) == (
            label(segment.speaker or 0), segment.text, segment.start, segment.end,
        )  # fmt: skip
        assert [(w.text, w.start, w.end, w.probability) for w in turn.words] == [
            (w.text, w.start, w.end, w.probability) for w in segment.words
        ]


@pytest.mark.parametrize("words", [False, True])
def test_elan(words: bool) -> None:
    found = exported("eaf", TierOptions(words=words))
    made = transcript().segments
    assert [(turn.speaker, turn.text) for turn in found.turns] == [
        (label(speaker), text) for speaker, text in LINES
    ]
    assert [(turn.start, turn.end) for turn in found.turns] == [(item.start, item.end) for item in made]
    if words:
        assert [w.start for turn in found.turns for w in turn.words] == [
            w.start for item in made for w in item.words
        ]


@pytest.mark.parametrize("name", ["srt", "vtt"])
def test_subtitles(name: str) -> None:
    """Two paragraphs of one speaker need not stay two; every word and its speaker do, near its time."""
    found = exported(name, SubtitleOptions())
    spoken = [(label(speaker), word) for speaker, text in LINES for word in text.split()]
    back = [(turn.speaker, word.text) for turn in found.turns for word in turn.words]
    assert back == spoken
    times = [word.start for turn in found.turns for word in turn.words]
    truth = [word.start for item in transcript().segments for word in item.words]
    assert max(abs(a - b) for a, b in zip(times, truth, strict=True)) < 1.5


@pytest.mark.parametrize("name", ["txt", "docx"])
def test_documents(name: str) -> None:
    """Times of whole seconds, of paragraphs."""
    found = exported(name)
    assert [(turn.speaker, turn.text) for turn in found.turns] == [
        (label(speaker), text) for speaker, text in LINES
    ]
    for turn, item in zip(found.turns, transcript().segments, strict=True):
        assert abs(turn.start - item.start) < 1
    assert found.title == "The weekly"


@pytest.mark.parametrize("name", sorted(formats()))
def test_every_format_is_read_or_refused(name: str) -> None:
    try:
        found = exported(name)
    except foreign.NotATranscript:
        return
    assert found.turns
