"""Parts of the recording page by themselves: lines of notes, captions, meters, words."""

from __future__ import annotations

import time
import typing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app import recorder_sentences as sentences
from app.ui.recording.captions_model import LONG, CaptionsModel
from app.ui.recording.captions_view import CaptionsView
from app.ui.recording.meter import STEPS, Meter
from app.ui.recording.note_lines import Line, NoteLines
from app.ui.recording.words import room
from app.ui.theme import Theme
from engine.recording import Trouble, TroubleCode


class Lines:
    """Notes typed at moments that the test sets."""

    def __init__(self) -> None:
        self.clock = 0.0
        self.made = 0
        self.notes = NoteLines(self._id, lambda: self.clock)

    def _id(self) -> str:
        self.made += 1
        return f"n{self.made}"

    def type(self, text: str, at: float) -> list[Line]:
        self.clock = at
        return self.notes.follow(text.split("\n"))

    @property
    def times(self) -> list[tuple[str, float]]:
        return [(line.text, line.seconds) for line in self.notes.lines if line.id]


class TestNoteLines:
    def test_the_time_is_that_of_the_first_character(self) -> None:
        lines = Lines()
        assert lines.type("b", 3.0) == [Line("n1", 3.0, "b")]
        assert lines.type("budget", 9.0) == [Line("n1", 3.0, "budget")]
        assert lines.type("budget\n", 12.0) == []
        assert lines.type("budget\na", 20.0) == [Line("n2", 20.0, "a")]

    def test_a_line_put_before_another_moves_no_times(self) -> None:
        lines = Lines()
        lines.type("second", 5.0)
        lines.type("\nsecond", 8.0)
        lines.type("first\nsecond", 9.0)
        assert lines.times == [("first", 9.0), ("second", 5.0)]

    def test_both_halves_of_a_broken_line_keep_its_time(self) -> None:
        lines = Lines()
        lines.type("one two", 5.0)
        lines.type("one \ntwo", 30.0)
        assert lines.times == [("one ", 5.0), ("two", 5.0)]

    def test_joining_and_emptying_take_lines_away(self) -> None:
        lines = Lines()
        lines.type("one\ntwo", 5.0)
        assert Line("n2", 5.0, "") in lines.type("onetwo", 6.0)
        assert lines.type("", 7.0) == [Line("n1", 5.0, "")]
        lines.type("new", 8.0)
        assert lines.times == [("new", 8.0)]

    @given(st.lists(st.lists(st.sampled_from(["", "a", "b", "ab", " "]), max_size=5), max_size=8))
    def test_what_was_said_adds_up_to_what_is_typed(self, texts: list[list[str]]) -> None:
        lines = Lines()
        told: dict[str, str] = {}
        for at, text in enumerate(texts):
            for line in lines.type("\n".join(text), float(at)):
                told[line.id] = line.text
            assert [line.text for line in lines.notes.lines if line.id] == [
                item for item in text if item.strip()
            ]
        kept = {line.id: line.text for line in lines.notes.lines if line.id}
        assert {id_: text for id_, text in told.items() if text} == kept


class TestCaptions:
    @pytest.fixture
    def model(self) -> CaptionsModel:
        return CaptionsModel()

    @pytest.fixture
    def view(self, model: CaptionsModel, theme: Theme, qtbot: QtBot) -> CaptionsView:
        view = CaptionsView(model, theme)
        qtbot.addWidget(view)
        view.resize(800, 400)
        view.show()
        return view

    def test_paragraphs_of_you_and_others(self, model: CaptionsModel, view: CaptionsView) -> None:
        model.settle("mic", 3.0, "Okay, I think")
        model.settle("mic", 4.0, "we have everyone.")
        model.settle("system", 15.0, "Before we start.")
        model.gap(20.0, "[recording paused at 00:20]")
        model.settle("system", 21.0, "Where were we?")
        assert view.toPlainText().split("\n") == [
            "●\tYou   00:03",
            "Okay, I think we have everyone.",
            "●\tOthers   00:15",
            "Before we start.",
            "[recording paused at 00:20]",
            "●\tOthers   00:21",
            "Where were we?",
        ]

    def test_a_long_turn_breaks_where_an_utterance_begins(
        self, model: CaptionsModel, view: CaptionsView
    ) -> None:
        model.settle("mic", 0.0, "word " * LONG)
        model.settle("mic", 30.0, "goes on")
        model.settle("mic", 33.0, "New sentence.", opens=True)
        assert len(model.paragraphs) == 2
        assert view.toPlainText().count("You") == 1

    def test_the_tail_is_muted_and_replaced(self, model: CaptionsModel, view: CaptionsView) -> None:
        model.settle("mic", 0.0, "Settled.")
        for text in ("I can", "I can find", "I can't find two"):
            model.tail("mic", 2.0, text)
            model.tail("system", 3.0, "Yes")
        assert view.toPlainText() == "●\tYou   00:00\nSettled. I can't find two\n●\tOthers   00:03\nYes"
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.toPlainText().index("Settled") + 2)
        settled = cursor.charFormat().foreground().color().name()
        cursor.setPosition(view.toPlainText().index("can't") + 2)
        assert cursor.charFormat().foreground().color().name() == view._theme.tokens.muted.lower()
        assert settled == view._theme.tokens.text.lower()
        assert not cursor.charFormat().fontItalic()
        model.settle("mic", 2.0, "I can find two.")
        model.tail("mic", 0.0, "")
        model.tail("system", 0.0, "")
        assert view.toPlainText() == "●\tYou   00:00\nSettled. I can find two."

    def test_what_the_reader_scrolled_to_stays(self, model: CaptionsModel, view: CaptionsView) -> None:
        for number in range(60):
            model.settle("mic" if number % 2 else "system", number * 5.0, "Some words that were said. " * 3)
        bar = view.verticalScrollBar()
        assert bar.value() == bar.maximum()
        bar.setValue(bar.maximum() // 2)
        place = bar.value()
        model.settle("mic", 400.0, "More. " * 40)
        model.tail("system", 410.0, "and more")
        assert bar.value() == place

    def test_markup_is_text(self, model: CaptionsModel, view: CaptionsView) -> None:
        model.settle("mic", 0.0, "<b>bold</b> & <img src=x>")
        assert "<b>bold</b> & <img src=x>" in view.toPlainText()

    def test_ten_hours_stay_quick(self, model: CaptionsModel, view: CaptionsView) -> None:
        for number in range(1500):
            model.settle("mic" if number % 2 else "system", number * 24.0, "word " * 55)
        began = time.monotonic()
        for number in range(20):
            model.tail("mic", 36_000.0, "moving " * number)
            model.settle("system", 36_000.0, "settled")
        took = (time.monotonic() - began) / 40
        print(f"a piece of captions after ten hours: {took * 1000:.1f} ms")
        view.rebuild()
        assert view.toPlainText().count("word") == 1500 * 55


class TestMeter:
    def test_silence_and_full_scale(self, theme: Theme, qtbot: QtBot) -> None:
        meter = Meter(theme, "Microphone level")
        qtbot.addWidget(meter)
        meter.show_level(-120.0, -120.0)
        assert (meter.lit, meter.value()) == (0, 0)
        meter.show_level(0.0, 0.0, clipped=True)
        assert meter.lit == STEPS
        meter.clear_level()
        assert (meter.lit, meter.value()) == (0, 0)

    def test_it_can_be_drawn_at_any_level(self, theme: Theme, qtbot: QtBot) -> None:
        meter = Meter(theme)
        qtbot.addWidget(meter)
        meter.resize(240, 8)
        seen = set()
        for level in (-60.0, -30.0, -10.0, -1.0):
            meter.show_level(level, level)
            seen.add(bytes(meter.grab().toImage().constBits()))
        assert len(seen) == 4


class TestSentences:
    @pytest.mark.parametrize("code", typing.get_args(TroubleCode))
    @pytest.mark.parametrize("track", ["mic", "system", ""])
    def test_every_code_has_a_card(self, code: TroubleCode, track: str) -> None:
        for detail in ("", "734", "/somewhere"):
            words = sentences.trouble(Trouble(code, 0, track, detail), "", minutes=25.4)
            assert words.title[0].isupper()
            assert words.title.endswith(".")
            assert words.text.endswith(".")
            assert "/somewhere" not in words.title + words.text
        assert code in sentences.CODES

    def test_what_is_left_of_the_disk(self) -> None:
        low = sentences.trouble(Trouble("disk-low", 0), minutes=25.4)
        assert low.title == "About 25 minutes of space left."
        assert sentences.trouble(Trouble("disk-last", 0), minutes=8.0).level == "error"
        assert room(25.4) == "Room for about 25 min"
        assert room(108_000.0) == "Room for about 1\u202f800 hours"
        assert room(-1.0) == ""

    def test_lengths(self) -> None:
        assert sentences.spell_exactly(766.4) == "12 min 46 s"
        assert sentences.spell_exactly(4330) == "1 h 12 min"
        assert sentences.spell_exactly(0.2) == "0 s"
        assert sentences.spell(3.4) == "3 seconds"
        assert sentences.trouble(Trouble("asleep", 0, "", "734")).title == "The computer slept for 12 min."
