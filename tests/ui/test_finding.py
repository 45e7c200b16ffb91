"""Find and replace: what is found, where the bar leads, and what replacing does as one step."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.finding.find_bar import FindBar
from app.ui.finding.folding import Haystack, Wanted, find_all, folded
from app.ui.main_window import MainWindow
from app.ui.transcript.view import TranscriptView
from tests.ui.scenes import GO_NO_GO

TEXT = [text for _, text in GO_NO_GO]


def found(texts: list[str], text: str, *, case: bool = False, whole: bool = False) -> list:
    return list(Haystack(texts).find(Wanted(text, case, whole)))


class TestFolding:
    def test_accents_and_case_do_not_matter_unless_they_are_to(self) -> None:
        texts = ["Tomás, TOMAS und Thomas", "Straße"]
        assert [row for row, _ in found(texts, "tomas")] == [0, 0]
        assert found(texts, "Tomás", case=True) == [(0, (0, 5))]
        assert found(texts, "tomás", case=True) == []

    def test_whole_words(self) -> None:
        texts = ["the other theme, the", "breathe the."]
        assert found(texts, "the", whole=True) == [(0, (0, 3)), (0, (17, 20)), (1, (8, 11))]
        assert found(["C++ and C"], "C++", whole=True) == [(0, (0, 3))]

    def test_signs_that_are_whole_syllables_stay_whole(self) -> None:
        assert found(["한국 하나"], "하") == [(0, (3, 4))]

    def test_nothing_crosses_a_paragraph_and_a_pattern_is_only_text(self) -> None:
        assert found(["a b", "c d"], "b c") == []
        assert found(["a.c abc", "(x"], "a.c") == [(0, (0, 3))]
        assert found(["(x"], "(") == [(0, (0, 1))]

    @given(
        st.lists(st.text(st.sampled_from("abÀà éÉ\x1e日한İßﬁ"), max_size=8), min_size=1, max_size=6),
        st.text(st.sampled_from("abÀé日한İß"), min_size=1, max_size=3),
    )
    def test_it_finds_what_looking_through_each_paragraph_finds(self, texts: list[str], text: str) -> None:
        needle = folded(text)
        expected = [
            (row, (match.start(), match.end()))
            for row, each in enumerate(texts)
            for match in re.finditer(re.escape(needle), folded(each))
        ]
        assert find_all(texts, text) == expected

    @given(st.text(max_size=40))
    def test_folding_is_character_for_character(self, text: str) -> None:
        assert len(folded(text)) == len(text)
        for before, after in zip(text, folded(text), strict=True):
            assert (
                unicodedata.normalize("NFD", before)[0].lower()[:1] == after.lower()[:1]
                or len(before.lower()) > 1
                or after in (before, before.lower())
            )


@pytest.fixture
def bar(window: MainWindow) -> FindBar:
    QApplication.processEvents()
    return window.page.finder


@pytest.fixture
def view(window: MainWindow) -> TranscriptView:
    return window.page.view


def look_for(bar: FindBar, text: str, qtbot) -> None:
    bar.open_bar()
    bar.field.clear()
    QTest.keyClicks(bar.field, text)
    qtbot.waitUntil(lambda: bar.finder.wanted.text == text, timeout=5000)


class TestBar:
    def test_it_says_where_one_stands_and_goes_around(
        self, bar: FindBar, view: TranscriptView, qtbot
    ) -> None:
        view.setFocus()
        view.set_current(0)
        QTest.keySequence(view, "Ctrl+F")
        assert bar.field.hasFocus()
        look_for(bar, "recovery", qtbot)
        assert bar.count.text() == "1 of 2"
        row = view.current_row()
        assert view.current_hit == (row, (TEXT[row].index("recovery"), TEXT[row].index("recovery") + 8))
        QTest.keyClick(bar.field, Qt.Key.Key_F3)
        assert bar.count.text() == "2 of 2"
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        assert bar.count.text() == "1 of 2"
        QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert bar.count.text() == "2 of 2"
        QTest.keyClick(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        assert bar.count.text() == "1 of 2"
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
        assert bar.isHidden()
        assert view.hasFocus()
        assert view.ticks.rows("hits") == []

    def test_it_is_forty_pixels_high(self, bar: FindBar) -> None:
        bar.open_bar()
        QApplication.processEvents()
        assert bar.height() == 40

    def test_what_is_found_has_ticks_in_the_scroll_bar(
        self, bar: FindBar, view: TranscriptView, qtbot
    ) -> None:
        look_for(bar, "the", qtbot)
        rows = [row for row, text in enumerate(TEXT) if "the" in text.lower()]
        assert view.ticks.rows("hits") == rows
        assert len(view.ticks.places("hits")) == len(rows)
        assert view.ticks.rows("hit") == [bar.finder.found[bar.finder.at][0]]
        assert all(0 < y < view.ticks.height() for y in view.ticks.places("hits"))

    def test_case_and_whole_words_are_switches(self, bar: FindBar, qtbot) -> None:
        look_for(bar, "the", qtbot)
        every = len(bar.finder.found)
        bar.whole.click()
        words = len(bar.finder.found)
        bar.case.click()
        assert every > words > len(bar.finder.found) > 0

    def test_the_selected_words_are_looked_for(self, bar: FindBar, view: TranscriptView) -> None:
        view.show_place(view.rows.rows[10].id, TEXT[10].index("pricing"), TEXT[10].index("pricing") + 7)
        QTest.keySequence(view, "Ctrl+F")
        assert bar.field.text() == "pricing"
        assert bar.count.text() == "1 of 1"

    def test_f3_brings_the_bar_back_with_what_was_looked_for(
        self, bar: FindBar, view: TranscriptView, qtbot
    ) -> None:
        look_for(bar, "recovery", qtbot)
        QTest.keyClick(bar.field, Qt.Key.Key_Escape)
        QTest.keyClick(view, Qt.Key.Key_F3)
        assert not bar.isHidden()
        assert "of 2" in bar.count.text()

    def test_nothing_found_is_said(self, bar: FindBar, qtbot) -> None:
        look_for(bar, "zebra", qtbot)
        assert bar.count.text() == "Nothing found"
        assert not bar.all.isEnabled()

    def test_an_edit_while_it_is_open_counts(self, bar: FindBar, window: MainWindow, qtbot) -> None:
        look_for(bar, "recovery", qtbot)
        window.open_meeting.edit(0, f"{TEXT[0]} Recovery.")
        qtbot.waitUntil(lambda: len(bar.finder.found) == 3, timeout=5000)


class TestReplacing:
    def start(self, bar: FindBar, view: TranscriptView, text: str, by: str, qtbot) -> None:
        view.setFocus()
        view.set_current(0)
        QTest.keySequence(view, "Ctrl+H")
        assert not bar.second.isHidden()
        look_for(bar, text, qtbot)
        bar.instead.setFocus()
        QTest.keyClicks(bar.instead, by)

    def test_one_after_another(self, bar: FindBar, view: TranscriptView, window: MainWindow, qtbot) -> None:
        self.start(bar, view, "recovery", "rescue", qtbot)
        first, second = (row for row, text in enumerate(TEXT) if "recovery" in text)
        QTest.keyClick(bar.instead, Qt.Key.Key_Return)
        assert view.rows.rows[first].text == TEXT[first].replace("recovery", "rescue")
        assert view.rows.rows[second].text == TEXT[second]
        assert bar.count.text() == "1 of 1"
        assert view.current_row() == second
        window.commands["undo"].trigger()
        assert view.rows.rows[first].text == TEXT[first]

    def test_all_in_one_step_with_the_number_on_the_button(
        self, bar: FindBar, view: TranscriptView, window: MainWindow, qtbot
    ) -> None:
        self.start(bar, view, "freeze", "stop", qtbot)
        many = sum(text.lower().count("freeze") for text in TEXT)
        assert bar.all.text() == f"Replace all {many}"
        times = [word.start for word in view.rows.rows[5].words]
        bar.all.click()
        assert [row.text for row in view.rows.rows] == [re.sub("(?i)freeze", "stop", text) for text in TEXT]
        assert [word.start for word in view.rows.rows[5].words] == pytest.approx(times)
        assert f"Replaced {many} places." in window.toast.recent[-1]
        assert bar.count.text() == "Nothing found"
        window.commands["undo"].trigger()
        assert [row.text for row in view.rows.rows] == TEXT

    def test_what_is_being_typed_is_kept(self, bar: FindBar, view: TranscriptView, qtbot) -> None:
        row = next(row for row, text in enumerate(TEXT) if "recovery" in text)
        view.editing.begin(row, 0)
        QTest.keyClicks(view.editing.field, "Yes. ")
        QTest.keySequence(view.editing.field, "Ctrl+H")
        look_for(bar, "recovery", qtbot)
        QTest.keyClicks(bar.instead, "rescue")
        bar.all.click()
        assert view.rows.rows[row].text == "Yes. " + TEXT[row].replace("recovery", "rescue")

    def test_a_meeting_in_the_trash_is_not_changed(
        self, bar: FindBar, view: TranscriptView, window: MainWindow, qtbot
    ) -> None:
        view.rows.read_only = True
        look_for(bar, "recovery", qtbot)
        assert len(bar.finder.found) == 2
        assert not bar.one.isEnabled()
        assert bar.finder.replace_all("rescue") == 0
        view.rows.read_only = False
