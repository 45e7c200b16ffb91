"""The command search: what is typed is found, Enter does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.main_window import MainWindow
from app.ui.palette.entries import Entry, found
from app.ui.palette.fuzzy import match
from app.ui.palette.search import RECENT, CommandSearch
from app.ui.settings_window import desk_of

KEY = Qt.Key


def entry(words: str, **more: object) -> Entry:
    return Entry(words, words, lambda: None, **more)  # type: ignore[arg-type]


class TestMatching:
    def test_the_better_answer_comes_first(self) -> None:
        known = [entry(words) for words in ("Save the audio…", "Play or pause", "Pause recording", "Export…")]
        assert [each.words for each in found(known, "pause", [])] == ["Pause recording", "Play or pause"]
        assert [each.words for each in found(known, "expo", [])] == ["Export…"]
        assert found(known, "pl pa", [])[0].words == "Play or pause"

    def test_words_in_any_order_and_first_letters(self) -> None:
        assert match("Copy with names and times", "times copy")
        assert match("Copy with names and times", "cwn")
        assert match("Transcribe again…", "tra")
        assert match("Transcribe again…", "xyz") is None
        assert match("Undo", "export") is None

    def test_case_and_accents_do_not_matter(self) -> None:
        hit = match("Rename Tomás Herrera", "TOMAS")
        assert hit is not None
        assert hit.places == (7, 8, 9, 10, 11)

    def test_recent_first_where_nothing_is_typed(self) -> None:
        known = [entry("A"), entry("B"), entry("C", why="not now"), entry("D", typed=True)]
        assert [each.words for each in found(known, "", ["B"])] == ["B", "A", "C"]

    def test_keywords_find_and_come_last(self) -> None:
        known = [entry("Appearance", also=("theme, dark mode",), typed=True), entry("Theme of the meeting")]
        assert [each.words for each in found(known, "theme", [])] == ["Theme of the meeting", "Appearance"]


@pytest.fixture
def search(window: MainWindow) -> CommandSearch:
    QTest.keySequence(window, "Ctrl+Shift+K")
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, CommandSearch)
    return shown


def words(search: CommandSearch) -> list[str]:
    return [each.words for each in search.model.entries]


class TestTheWindow:
    def test_type_and_enter(self, window: MainWindow, search: CommandSearch, qtbot) -> None:
        window.page.view.setFocus()
        QTest.keyClicks(search.field, "text larger")
        assert words(search)[0] == "Text larger"
        before = window.theme.scale
        QTest.keyClick(search.field, KEY.Key_Return)
        qtbot.waitUntil(lambda: window.theme.scale > before)
        assert QApplication.activePopupWidget() is None
        assert window.settings.recall(RECENT, []) == ["command:larger"]

    def test_recent_first(self, window: MainWindow, qtbot) -> None:
        window.settings.remember(RECENT, ["command:keys", "command:larger"])
        window.commands["palette"].trigger()
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, CommandSearch)
        assert words(shown)[:2] == ["Keys", "Text larger"]
        QTest.keyClick(shown.field, KEY.Key_Escape)
        assert QApplication.activePopupWidget() is None

    def test_keys_are_shown_as_they_are_now(self, window: MainWindow, qtbot) -> None:
        window.commands.keymap.rebind("export", "anywhere", ["F9"])
        window.commands["palette"].trigger()
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, CommandSearch)
        QTest.keyClicks(shown.field, "export")
        assert shown.model.entries[0].keys == "F9"
        shown.close()

    def test_what_cannot_be_done_is_grey_and_passed_over(
        self, window: MainWindow, search: CommandSearch, qtbot
    ) -> None:
        search.close()
        window.commands["remove"].setEnabled(False)
        window.commands["palette"].trigger()
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, CommandSearch)
        QTest.keyClicks(shown.field, "trash")
        entries = shown.model.entries
        grey = next(at for at, each in enumerate(entries) if each.words == "Move to trash")
        assert entries[grey].why == "not now"
        assert not shown.model.flags(shown.model.index(grey)) & Qt.ItemFlag.ItemIsEnabled
        for _each in range(len(entries) + 1):
            assert shown.list.currentIndex().row() != grey
            QTest.keyClick(shown.field, KEY.Key_Down)
        shown.close()

    def test_settings_speakers_and_meetings(self, window: MainWindow, search: CommandSearch, qtbot) -> None:
        QTest.keyClicks(search.field, "rename maya")
        assert words(search)[0] == "Rename Maya Lindqvist"
        search.field.clear()
        QTest.keyClicks(search.field, "go / no-go")
        assert words(search)[0] == "Open “Onboarding go / no-go”"
        search.field.clear()
        QTest.keyClicks(search.field, "dark mode")
        assert "Appearance" in words(search)
        search.field.clear()
        QTest.keyClicks(search.field, "length of a skip")
        QTest.keyClick(search.field, KEY.Key_Return)
        desk = desk_of(window)
        qtbot.waitUntil(lambda: desk.dialog is not None)
        assert desk.dialog is not None
        assert desk.dialog.page.name == "playback"
        focus = desk.dialog.focusWidget()
        assert focus is not None
        assert focus.accessibleName() == "Length of a skip"

    def test_rename_from_here(self, window: MainWindow, search: CommandSearch, qtbot) -> None:
        QTest.keyClicks(search.field, "rename maya")
        with qtbot.waitSignal(window.page.view.rename) as asked:
            QTest.keyClick(search.field, KEY.Key_Return)
        row = asked.args[0]
        model = window.open_meeting.model
        assert model.label(model.rows[row].speaker) == "Maya Lindqvist"

    def test_nothing_found(self, search: CommandSearch) -> None:
        QTest.keyClicks(search.field, "<i>zzz")
        assert search.nothing.isVisible()
        assert search.nothing.text() == "Nothing found for “<i>zzz”."
        QTest.keyClick(search.field, KEY.Key_Return)
        assert search.isVisible()
        search.close()

    def test_editing_goes_on_after_it(self, window: MainWindow, qtbot) -> None:
        view = window.page.view
        view.editing.begin(1, 3)
        window.commands["palette"].trigger()
        shown = QApplication.activePopupWidget()
        assert isinstance(shown, CommandSearch)
        assert view.editing.row == 1
        QTest.keyClicks(shown.field, "split")
        assert shown.model.entries[0].words == "Split paragraph here"
        QTest.keyClick(shown.field, KEY.Key_Escape)
        assert view.editing.row == 1

    def test_said_aloud(self, search: CommandSearch, monkeypatch, qtbot) -> None:
        said: list[str] = []
        monkeypatch.setattr("app.ui.palette.search.announce", lambda _widget, text: said.append(text))
        QTest.keyClicks(search.field, "export")
        qtbot.waitUntil(lambda: bool(said))
        assert said[-1].startswith(f"{len(words(search))} command")
        index = search.model.index(0)
        spoken = search.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Export…, File, Ctrl+E"
        assert search.list.accessibleName()
        assert search.field.accessibleName()
        search.close()

    def test_the_same_keys_close_it(self, search: CommandSearch) -> None:
        QTest.keySequence(search.field, "Ctrl+Shift+K")
        assert QApplication.activePopupWidget() is None
