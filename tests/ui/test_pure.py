# ruff: noqa: DTZ001, E501 -- local times are meant; tables are wide
"""What the window computes without drawing: words, heights, selections, phrases, estimates, files."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.changes import MeetingSummary
from app.player import Position
from app.settings import APPEARANCE, SPEED, Settings
from app.transcript import MeetingId, Word
from app.ui import files
from app.ui.finding.folding import find_all, folded
from app.ui.job_strip import CalmEstimate
from app.ui.phrases import clock, day_group, length, second_line, when
from app.ui.places import Places
from app.ui.plain import one_line
from app.ui.transcript.heights import HeightIndex
from app.ui.transcript.selection import Caret, TextSelection, plain_text
from app.ui.transcript.words import word_at_char, word_at_time, word_spans

TODAY = date(2026, 3, 12)  # a Thursday


def words(*texts: str) -> list[Word]:
    return [Word(index * 1.0, index + 0.8, text, 0.9) for index, text in enumerate(texts)]


class TestWords:
    def test_spans_follow_the_text(self) -> None:
        assert word_spans("So is that", words("So", "is", "that")) == [(0, 2), (3, 5), (6, 10)]

    def test_a_word_that_is_not_there_takes_the_next_place(self) -> None:
        assert word_spans("a XX c", words("a", "b", "c")) == [(0, 1), (2, 4), (5, 6)]

    @given(
        st.lists(
            st.text(st.characters(exclude_categories=["Z", "Cc", "Cs"]), min_size=1, max_size=6), max_size=8
        )
    )
    def test_joined_words_are_found_exactly(self, texts: list[str]) -> None:
        text = " ".join(texts)
        assert [text[a:b] for a, b in word_spans(text, words(*texts))] == texts

    def test_word_under_a_place(self) -> None:
        spans = [(0, 2), (3, 5), (6, 10)]
        assert [word_at_char(spans, at) for at in (0, 2, 3, 9, 40)] == [0, 0, 1, 2, 2]
        assert word_at_char([], 0) is None

    def test_word_at_a_moment_is_the_last_begun(self) -> None:
        known = words("a", "b", "c")
        assert [word_at_time(known, at) for at in (-1.0, 0.0, 0.9, 1.0, 9.0)] == [None, 0, 0, 1, 2]


class TestHeights:
    @given(st.lists(st.integers(1, 90), min_size=1, max_size=40), st.data())
    def test_stays_the_running_sum(self, sizes: list[int], data: st.DataObject) -> None:
        index = HeightIndex()
        index.reset(np.array(sizes))
        row = data.draw(st.integers(0, len(sizes) - 1))
        index.set_exact(row, 500)
        sizes[row] = 500
        index.insert(row, [7, 8])
        sizes[row:row] = [7, 8]
        index.remove(row, row)
        del sizes[row]
        assert index.total == sum(sizes)
        assert [index.top(at) for at in range(len(sizes))] == [sum(sizes[:at]) for at in range(len(sizes))]
        y = data.draw(st.integers(0, sum(sizes) - 1))
        at = index.row_at(y)
        assert index.top(at) <= y < index.top(at) + sizes[at]


class TestSelection:
    TEXTS = ("Hello there", "Good morning", "Shall we")
    NAMES = ("Maya", "Maya", "Tomás")

    def text(self, selection: TextSelection, *, times: bool = False, named: bool = True) -> str:
        time = (lambda row: f"00:0{row}") if times else None
        return plain_text(selection, self.TEXTS.__getitem__, self.NAMES.__getitem__, time, named=named)

    def test_without_names_a_blank_line_says_that_another_speaks(self) -> None:
        whole = TextSelection(Caret(0, 6), Caret(2, 5))
        assert self.text(whole, named=False) == "there\nGood morning\n\nShall"

    def test_inside_a_paragraph_only_its_characters(self) -> None:
        assert self.text(TextSelection(Caret(0, 6), Caret(0, 11))) == "there"

    def test_backwards_is_the_same(self) -> None:
        assert self.text(TextSelection(Caret(0, 11), Caret(0, 6))) == "there"

    def test_names_where_the_speaker_changes(self) -> None:
        whole = TextSelection(Caret(0, 6), Caret(2, 5))
        assert self.text(whole) == "Maya\nthere\nGood morning\n\nTomás\nShall"

    def test_with_times_every_paragraph_is_headed(self) -> None:
        whole = TextSelection(Caret(1, 0), Caret(2, 5))
        assert self.text(whole, times=True) == "Maya  00:01\nGood morning\n\nTomás  00:02\nShall"


class TestPhrases:
    @pytest.mark.parametrize(("seconds", "said"), [(0, "00:00"), (256.9, "04:16"), (3856, "1:04:16")])
    def test_clock(self, seconds: float, said: str) -> None:
        assert clock(seconds) == said

    @pytest.mark.parametrize(
        ("seconds", "said"), [(12, "12 s"), (2893, "48 min"), (4320, "1 h 12 min"), (7200, "2 h")]
    )
    def test_length(self, seconds: float, said: str) -> None:
        assert length(seconds) == said

    @pytest.mark.parametrize(
        ("back", "said"),
        [
            (0, "Today"),
            (1, "Yesterday"),
            (3, "This week"),
            (5, "Last week"),
            (30, "February"),
            (400, "February 2025"),
        ],
    )
    def test_groups(self, back: int, said: str) -> None:
        assert day_group(TODAY - timedelta(days=back), TODAY) == said

    def test_when(self) -> None:
        assert when(datetime(2026, 3, 12, 10, 2), TODAY) == "Today 10:02"
        assert when(datetime(2025, 3, 3, 10, 2), TODAY) == "3 March 2025"

    @pytest.mark.parametrize(
        ("state", "said"),
        [("ready", "10:02  ·  48 min  ·  1 unnamed"), ("waiting", "Waiting · 48 min"), ("working", "Transcribing 62 %"),
         ("failed", "Could not read the sound"), ("stopped", "Stopped"), ("audio-missing", "Audio file not found")],
    )  # fmt: skip
    def test_second_line(self, state: str, said: str) -> None:
        meeting = MeetingSummary(
            MeetingId("M"),
            "T",
            datetime(2026, 3, 12, 10, 2),
            2893.0,
            state,
            "a.wav",
            (1, 2),
            (2,),
            problem="bad-audio",
        )
        assert second_line(meeting, TODAY, "Transcribing 62 %") == said


class TestEstimate:
    def test_a_number_that_grows_by_half_is_not_shown(self) -> None:
        calm = CalmEstimate()
        assert calm.words(None) == ""
        assert calm.words(170.0) == "about 3 min left"
        assert calm.words(200.0) == "about 3 min left"
        assert calm.words(400.0) == "taking longer than expected"
        assert calm.words(390.0) == "taking longer than expected"
        assert calm.words(100.0) == "about 2 min left"
        assert calm.words(20.0) == "less than a minute left"


class TestPosition:
    def test_runs_on_between_reports_but_not_far_and_never_back(self) -> None:
        now = [0.0]
        place = Position(lambda: now[0])
        place.jump(10.0)
        place.running, place.speed = True, 2.0
        now[0] = 0.1
        assert place.now() == pytest.approx(10.2)
        now[0] = 5.0
        assert place.now() == pytest.approx(10.5)
        place.report(10.3)
        assert place.now() == pytest.approx(10.5)
        place.jump(3.0)
        assert place.now() == pytest.approx(3.0)


class TestFind:
    def test_case_and_accents_do_not_matter_and_places_stay_true(self) -> None:
        assert find_all(["Tomás said TOMAS"], "tomas") == [(0, (0, 5)), (0, (11, 16))]
        assert find_all(["nothing"], " ") == []

    @given(st.text(max_size=30))
    def test_folding_keeps_the_length(self, text: str) -> None:
        assert len(folded(text)) == len(text)

    @given(st.text(max_size=30))
    def test_one_line_keeps_the_length(self, text: str) -> None:
        assert len(one_line(text)) == len(text)
        assert "\n" not in one_line(text)


class TestFiles:
    def test_folders_are_walked_and_others_named(self, tmp_path: Path) -> None:
        (tmp_path / "in").mkdir()
        for name in ("in/b.MP3", "in/a.wav", "in/notes.txt", "in/.hidden.wav", "c.mov", "d.pdf"):
            (tmp_path / name).touch()
        found = files.collect([tmp_path / "in", tmp_path / "c.mov", tmp_path / "d.pdf"])
        assert [path.name for path in found.files] == ["a.wav", "b.MP3", "c.mov"]
        assert found.skipped == ("d.pdf",)
        glance = files.at_a_glance([tmp_path / "in", tmp_path / "d.pdf"])
        assert (glance.folders, glance.files, glance.skipped) == (1, (), ("d.pdf",))


class TestSettings:
    def test_kept_across_starts_with_what_is_not_known(self, tmp_path: Path) -> None:
        path = tmp_path / "config" / "settings.json"
        first = Settings(path)
        assert first.get(SPEED) == 1.0
        first.set(SPEED, 1.25)
        first.remember("sidebar", [300, 900])
        first.save()
        body = json.loads(path.read_text())
        body["options"]["from-the-future"] = {"a": 1}
        path.write_text(json.dumps(body))
        second = Settings(path)
        assert second.get(SPEED) == 1.25
        assert second.recall("sidebar", []) == [300, 900]
        second.save()
        assert "from-the-future" in path.read_text()

    @pytest.mark.parametrize("value", [99, "fast", None, True, [1]])
    def test_a_bad_value_is_its_default(self, tmp_path: Path, value: object) -> None:
        path = tmp_path / "settings.json"
        path.write_text(json.dumps({"options": {"speed": value, "appearance": "purple"}, "window": [1]}))
        settings = Settings(path)
        assert settings.get(SPEED) == 1.0
        assert settings.get(APPEARANCE) == "system"
        assert settings.recall("geometry", "") == ""

    def test_a_damaged_file_is_put_aside(self, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
        path = tmp_path / "settings.json"
        path.write_text("{not json")
        with caplog.at_level("WARNING"):
            assert Settings(path).get(SPEED) == 1.0
        assert (tmp_path / "settings.damaged.json").read_text() == "{not json"

    def test_places_are_kept_for_the_last_hundred_meetings(self, tmp_path: Path) -> None:
        places = Places(Settings(tmp_path / "s.json"))
        for number in range(120):
            places.keep(MeetingId(str(number)), number, 3, 1.5)
        assert places.of(MeetingId("119")) == (119, 3, 1.5)
        assert places.of(MeetingId("3")) == (0, 0, 0.0)


def test_times_of_day_are_local() -> None:
    moment = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
    assert when(moment, moment.astimezone().date()).startswith("Today ")
