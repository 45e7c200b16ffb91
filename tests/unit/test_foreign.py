# ruff: noqa: E501 -- what is compared stays on a line
"""Each form of transcript is recognised by its content and says the same; what a file leaves open is filled in."""

import json
import re

import pytest

from app import foreign
from app.foreign.names import is_name
from tests import foreign_samples
from tests.foreign_samples import MAYA, TEXTS, TIMES, TOMAS

SAMPLES = foreign_samples.samples()
PROGRAMS = {
    "whisper": "Whisper", "whisper-no-words": "Whisper", "whisperx": "WhisperX", "faster-whisper": "faster-whisper",
    "faster-whisper-tuples": "faster-whisper", "verbose-json": "Whisper", "whisper-cpp": "whisper.cpp",
    "buzz-json": "Buzz", "otranscribe": "oTranscribe", "srt": "SRT", "srt-whisperx": "SRT", "srt-otter": "SRT",
    "vtt": "WebVTT", "vtt-zoom": "Zoom", "vtt-teams": "Microsoft Teams", "otter": "Otter", "zoom": "Zoom",
    "zoom-chat": "Zoom", "buzz-txt": "Text", "noscribe": "noScribe", "eaf": "ELAN", "teams-docx": "Microsoft Teams",
    "teams-docx-before": "Microsoft Teams",
}  # fmt: skip
NAMED = (
    "otranscribe",
    "srt-otter",
    "vtt",
    "vtt-zoom",
    "vtt-teams",
    "otter",
    "zoom",
    "zoom-chat",
    "teams-docx",
    "teams-docx-before",
)


def said(data: bytes | str) -> list[tuple[str | None, str]]:
    content = data.encode() if isinstance(data, str) else data
    return [(turn.speaker, turn.text) for turn in foreign.read(content).turns]


def test_every_sample_has_a_program() -> None:
    assert set(PROGRAMS) == set(SAMPLES)


@pytest.mark.parametrize("name", SAMPLES)
def test_recognised_and_complete(name: str) -> None:
    found = foreign.read(SAMPLES[name], prose_too=True)
    assert found.program == PROGRAMS[name]
    spoken = " ".join(turn.text for turn in found.turns)
    assert spoken == (" ".join(TEXTS).replace(" morning", "") if name == "eaf" else " ".join(TEXTS))
    for turn in found.turns:
        assert " ".join(word.text for word in turn.words) == turn.text
        assert turn.start <= turn.words[0].start
        assert turn.words[-1].end <= turn.end + 1e-6
        assert all(a.start <= b.start for a, b in zip(turn.words, turn.words[1:], strict=False))


@pytest.mark.parametrize("name", NAMED)
def test_who_said_it(name: str) -> None:
    assert said(SAMPLES[name]) == list(zip((MAYA, TOMAS, MAYA), TEXTS, strict=True))


@pytest.mark.parametrize(
    "name", sorted(set(SAMPLES) - {"otter", "zoom", "zoom-chat", "buzz-txt", "teams-docx", "otranscribe"})
)
def test_times_of_the_file(name: str) -> None:
    turns = foreign.read(SAMPLES[name]).turns
    assert turns[0].start == TIMES[0][0]
    assert turns[-1].end == TIMES[-1][1]
    if len(turns) == 3 and name != "noscribe":
        assert [(turn.start, turn.end) for turn in turns] == list(TIMES)


def test_words_keep_their_times_and_probabilities() -> None:
    for name in ("whisper", "faster-whisper", "faster-whisper-tuples"):
        words = foreign.read(SAMPLES[name]).turns[0].words
        assert [(word.text, word.start) for word in words[:4]] == [
            ("Good", 1.0),
            ("morning", 1.667),
            ("everyone.", 2.333),
            ("Shall", 4.0),
        ]
        assert {word.probability for word in words} == {0.75}
    first = foreign.read(SAMPLES["whisperx"]).turns[0].words
    # "morning" could not be aligned: it has what lies between its neighbours.
    assert [(word.text, word.start, word.end) for word in first] == [
        ("Good", 1.0, 1.667),
        ("morning", 1.667, 2.333),
        ("everyone.", 2.333, 3.0),
    ]
    pieces = foreign.read(SAMPLES["whisper-cpp"]).turns[0].words
    assert [word.text for word in pieces[:3]] == ["Good", "morning", "everyone."]
    assert pieces[1].start == 1.667
    beside = foreign.read(SAMPLES["verbose-json"]).turns[0].words
    assert [(word.text, word.start) for word in beside[2:4]] == [("everyone.", 2.333), ("Shall", 4.0)]


def test_what_else_the_file_says() -> None:
    vtt = foreign.read(SAMPLES["vtt"])
    assert (vtt.title, vtt.language) == ("The weekly", "en")
    assert foreign.read(SAMPLES["teams-docx"]).title.startswith("The weekly")
    assert foreign.read(SAMPLES["verbose-json"]).language == "en"
    assert foreign.read(SAMPLES["otranscribe"]).media == "weekly.mp3"
    assert (
        foreign.read(SAMPLES["noscribe"]).media
        == foreign.read(SAMPLES["eaf"]).media.replace("wav", "mp3")
        == "weekly.mp3"
    )
    assert [turn.speaker for turn in foreign.read(SAMPLES["noscribe"]).turns] == ["S00", TOMAS, "S00"]


def test_elans_tiers() -> None:
    found = foreign.read(SAMPLES["eaf"])
    assert [(turn.speaker, turn.text) for turn in found.turns] == [
        (MAYA, "Good everyone."),
        (TOMAS, TEXTS[1]),
        (MAYA, TEXTS[2]),
    ]
    assert [(word.start, word.end) for word in found.turns[0].words] == [(1.0, 2.0), (2.0, 3.0)]


def test_text_without_times_says_so() -> None:
    found = foreign.read(SAMPLES["buzz-txt"], prose_too=True)
    assert not found.timed
    with pytest.raises(foreign.NotATranscript):
        foreign.read(SAMPLES["buzz-txt"])
    assert all(foreign.read(data).timed for name, data in SAMPLES.items() if name != "buzz-txt")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert said(foreign_samples.OTTER.encode(encoding))[1] == (TOMAS, TEXTS[1])


@pytest.mark.parametrize(
    "label",
    ["Speaker 1", "SPEAKER_00", "S00", "Unknown", "speaker", "Sprecher 2", "Unknown Speaker", "Speaker A"],
)
def test_what_is_no_name(label: str) -> None:
    assert not is_name(label)


@pytest.mark.parametrize("label", ["Maya Chen", "S. Okafor", "Speakerman", "王小明", "Maya 2"])
def test_what_is_a_name(label: str) -> None:
    assert is_name(label)


def cues(*texts: str) -> str:
    return (
        "\n\n".join(
            f"{n}\n00:00:{n:02d},000 --> 00:00:{n:02d},900\n{text}" for n, text in enumerate(texts, 1)
        )
        + "\n"
    )


def test_a_colon_in_a_sentence_is_no_name() -> None:
    text = cues(
        "He said the following: go home.", "Note: this is odd.", "And so we went on.", "Right, then.", "Good."
    )
    assert [who for who, _ in said(text)] == [None]
    assert [who for who, _ in said(cues("[Music] and then", "[Applause] we went"))] == [None]


def test_a_name_at_changes_holds_until_the_next() -> None:
    text = cues("[Maya]\nGood morning.", "Are you there?", "[Tomás]\nYes.")
    assert said(text) == [("Maya", "Good morning. Are you there?"), ("Tomás", "Yes.")]


def test_paragraphs_of_subtitles() -> None:
    """A pause, another speaker and a long paragraph's sentence end begin another; no word is lost."""
    sentences = [f"This is sentence number {n} of many." for n in range(1, 31)]
    turns = foreign.read(cues(*sentences).encode()).turns
    assert " ".join(turn.text for turn in turns) == " ".join(sentences)
    assert 2 <= len(turns) <= 5
    assert all(turn.text.endswith(".") for turn in turns)
    pause = "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:05,000 --> 00:00:06,000\nTwo.\n"
    assert len(foreign.read(pause.encode()).turns) == 2


def test_overlaps_are_kept() -> None:
    text = (
        "WEBVTT\n\n00:01.000 --> 00:05.000\n<v Maya>So I think that\n\n00:03.000 --> 00:06.000\n<v Tomás>Wait, wait.\n\n"
        "00:07.000 --> 00:08.000\n<v.overlap Maya and Tomás>Sorry.\n"
    )
    turns = foreign.read(text.encode()).turns
    assert [(turn.start, turn.end) for turn in turns] == [(1.0, 5.0), (3.0, 6.0), (7.0, 8.0)]
    assert (turns[2].speaker, turns[2].overlap) == ("Maya", ("Tomás",))


def test_times_of_day_become_times_of_the_meeting() -> None:
    text = "[Maya] 23:59:58\nLate.\n\n[Tomás] 00:00:03\nVery.\n"
    assert [turn.start for turn in foreign.read(text.encode()).turns] == [0.0, 5.0]


def test_a_turn_without_time_lies_between_its_neighbours() -> None:
    stamp = '<span class="timestamp" data-timestamp="{}">x</span>'
    html = f"<p>{stamp.format(10)} Maya: one two three four</p><p>Tomás: five six seven</p><p>{stamp.format(20)} Maya: eight</p>"
    turns = foreign.read(json.dumps({"text": html, "media": "x"}).encode()).turns
    assert [turn.speaker for turn in turns] == ["Maya", "Tomás", "Maya"]
    assert 10 < turns[1].start < 20
    assert turns[0].end <= turns[1].start <= turns[1].end <= turns[2].start


def test_no_entity_is_expanded_and_no_file_fetched(tmp_path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("private")
    for doctype in (
        f'<!DOCTYPE x [<!ENTITY a SYSTEM "{secret.as_uri()}">]>',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">',
    ):
        data = re.sub(r"\?>", f"?>{doctype}", foreign_samples.EAF, count=1).replace("Yes, the", "&a;")
        with pytest.raises(foreign.NotATranscript):
            foreign.read(data.encode())
