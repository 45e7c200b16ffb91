"""What a person who had never seen the window stumbled over, so that nobody does again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from app.jobs import JobNews
from app.ui import key_list
from app.ui.main_window import MainWindow
from app.ui.paragraph import NAMES
from app.ui.phrases import step_words
from app.ui.run_options import RunOptionsPopover
from tests.ui import scenes

Open = Callable[[scenes.Scene], MainWindow]


def buttons(widget: QWidget) -> list[str]:
    return [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]


class TestRoom:
    def test_a_narrow_window_forgets_nothing(self, scene: scenes.Scene, open_window: Open) -> None:
        window = open_window(scene)
        window.resize(780, 600)
        assert not window.sidebar.isVisible()
        assert not window.page.side.isVisible()
        assert window.rail.show_library.isVisible()
        window.close()
        window = open_window(scene)
        assert not window.sidebar.isVisible()
        window.resize(1240, 700)
        assert window.sidebar.isVisible()
        assert window.page.side.isVisible()
        assert not window.rail.isVisible()

    def test_asked_for_in_a_narrow_window_it_comes(self, window: MainWindow) -> None:
        window.resize(780, 600)
        window.rail.show_library.click()
        assert window.sidebar.isVisible()
        QTest.keySequence(window, "Ctrl+Shift+L")
        assert not window.sidebar.isVisible()
        window.resize(1240, 700)
        assert window.sidebar.isVisible(), "hiding what does not fit takes back no wish"

    def test_what_was_put_away_stays_away(self, scene: scenes.Scene, open_window: Open) -> None:
        window = open_window(scene)
        QTest.keySequence(window, "Ctrl+Shift+L")
        window.page.header.side.click()
        window.resize(780, 600)
        window.resize(1240, 700)
        assert window.rail.isVisible()
        assert not window.page.side.isVisible()
        window.close()
        assert not open_window(scene).sidebar.isVisible()

    def test_the_first_window_fits_the_screen(self, scene: scenes.Scene, open_window: Open) -> None:
        window = open_window(scene)
        window.resize(3000, 2000)
        window.close()
        second = open_window(scene)
        free = second.screen().availableGeometry()
        assert second.width() <= free.width()
        assert second.height() < free.height()


class TestSpeakerName:
    def test_a_key_opens_it_and_escape_leads_back(self, window: MainWindow, qtbot) -> None:
        name = window.page.speakers.rows[0].name
        name.setFocus(Qt.FocusReason.TabFocusReason)
        assert name.isReadOnly()
        assert not name.hasSelectedText()
        QTest.keyClicks(name, "Zoe")
        assert not name.isReadOnly()
        assert name.text() == "Zoe"
        QTest.keyClick(name, Qt.Key.Key_Escape)
        assert name.text() == "Maya Lindqvist"
        assert window.page.view.hasFocus()
        name.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(name, Qt.Key.Key_Escape)
        assert window.page.view.hasFocus()


class TestEditing:
    def test_after_a_split_the_field_stands_on_its_paragraph(self, window: MainWindow) -> None:
        view = window.page.view
        view.editing.begin(0, 5)
        QTest.keyClick(view.editing.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        where = view.editing.field.geometry()
        view.viewport().repaint()  # everything in view is measured now
        view.editing.place()
        assert view.editing.row == 1
        assert view.editing.field.geometry() == where

    def test_saved_is_said_only_when_it_is(self, window: MainWindow) -> None:
        view, line = window.page.view, window.page.header.line
        window.open_meeting.split(0, 30)
        assert "All changes saved" in line.text()
        view.editing.begin(2, 0)
        QTest.keyClicks(view.editing.field, "Well, ")
        assert "saved" not in line.text()
        QTest.keyClick(view.editing.field, Qt.Key.Key_Escape)
        assert "All changes saved" in line.text()

    def test_the_menu_edits_and_splits_where_the_caret_is(self, window: MainWindow) -> None:
        view, model = window.page.view, window.open_meeting.model
        before = len(model.rows)
        view.set_current(1, model.rows[1].text.index("the usability"))
        window.commands["split"].trigger()
        assert len(model.rows) == before + 1
        assert model.rows[2].text.startswith("the usability")
        view.set_current(2)
        window.commands["join"].trigger()
        assert len(model.rows) == before
        window.commands["edit"].trigger()
        assert view.editing.row == 1

    @pytest.mark.parametrize("by", ["key", "shift", "mouse"])
    def test_a_paragraph_has_a_menu(self, window: MainWindow, by: str) -> None:
        window.open_meeting.set_sound(there=True)
        view = window.page.view
        view.setFocus()
        view.set_current(1)
        if by == "key":
            QTest.keyClick(view, Qt.Key.Key_Menu)
        elif by == "shift":
            QTest.keyClick(view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        else:
            point = view.text_rect(1).topLeft() + QPoint(20, 8)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered = {plain(action.text()) for action in menu.actions() if action.isEnabled()}
        assert {plain(window.commands[name].text()) for name in NAMES.split()} <= offered
        assert view.current_row() == 1
        menu.close()


class TestMenus:
    @pytest.mark.parametrize(("keys", "title"), [("Alt+E", "Edit"), ("Alt+V", "View"), ("F10", "File")])
    def test_hidden_menus_open_by_key(self, window: MainWindow, qtbot, keys: str, title: str) -> None:
        bar = window.menuBar()
        assert not bar.isVisible()
        QTest.keySequence(window, keys)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        assert bar.isVisible()
        assert bar.activeAction().text().replace("&", "") == title
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not bar.isVisible())

    def test_a_finished_command_hides_them(self, window: MainWindow, qtbot) -> None:
        QTest.keySequence(window, "Alt+F")
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_T)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), RunOptionsPopover))
        qtbot.waitUntil(lambda: not window.menuBar().isVisible())
        QApplication.activePopupWidget().close()

    def test_alt_alone(self, window: MainWindow, qtbot) -> None:
        view, bar = window.page.view, window.menuBar()
        view.setFocus()
        QTest.keyPress(view, Qt.Key.Key_Alt)
        QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        QTest.keyRelease(view, Qt.Key.Key_Alt)
        assert not bar.isVisible(), "Alt was held for another key"
        QTest.keyPress(view, Qt.Key.Key_Alt)
        QTest.keyRelease(view, Qt.Key.Key_Alt)
        assert bar.isVisible()
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not bar.isVisible())

    def test_the_current_choice_is_marked(self, window: MainWindow) -> None:
        light, dark = window._looks.actions()[1:]
        dark.trigger()
        assert (dark.isChecked(), light.isChecked()) == (True, False)
        light.trigger()
        window.playback.set_speed(1.5)
        marked = [action.text() for action in window.player_bar.speeds.menu().actions() if action.isChecked()]
        assert marked == ["1.5×"]
        follow = window.commands["follow"]
        was = follow.isChecked()
        follow.trigger()
        assert follow.isChecked() is not was
        assert window.page.view.follow.active is follow.isChecked()

    def test_keys_can_be_read_to_the_end_and_closed(self, window: MainWindow) -> None:
        dialog = key_list.show_keys(window, window.commands)
        scroll = dialog.findChild(key_list.Scroll)
        QTest.keyClick(scroll, Qt.Key.Key_End)
        assert scroll.verticalScrollBar().value() == scroll.verticalScrollBar().maximum()
        next(button for button in dialog.findChildren(QPushButton) if "Close" in button.text()).click()
        assert not dialog.isVisible()


class TestFailedImports:
    @pytest.fixture
    def failed(self, window: MainWindow, scene: scenes.Scene, jobs: scenes.QuietJobs, qtbot):
        with qtbot.waitSignal(window.importing.finished):
            window.importing.take([scenes.tone(scene.folder / "noise.wav", 0.2, seed=70)])
        job = scene.library.jobs()[-1]
        assert "Imported 1 file." in window.toast.recent[-1]
        scene.library.move_job(job.id, "running")
        scene.library.move_job(job.id, "failed", "bad-audio")
        jobs.tell(JobNews(job.id, job.meeting, "failed", problem="bad-audio"))
        QApplication.processEvents()
        return job

    def test_what_cannot_work_is_not_offered(self, window: MainWindow, scene: scenes.Scene, failed) -> None:
        assert buttons(window.page.card) == ["Remove"]
        assert not window.player_bar.isVisible()
        assert not window.toast.isVisible()
        assert window.page.speakers._note.text() == ""
        next(b for b in window.page.card.findChildren(QPushButton) if b.text() == "Remove").click()
        assert [item.id for item in scene.library.meetings(trashed=True)] == [failed.meeting]

    def test_a_message_names_the_file_once(self, window: MainWindow, tmp_path: Path, qtbot) -> None:
        empty = tmp_path / "empty.mp3"
        empty.touch()
        window.importing.take([empty])
        qtbot.waitUntil(lambda: bool(window.toast.recent))
        assert window.toast.recent[-1].count("empty.mp3") == 1


class TestDelete:
    def test_the_neighbour_opens(self, window: MainWindow, scene: scenes.Scene) -> None:
        other = scenes.add_meeting(scene, "Another", scenes.GO_NO_GO[:3], audio=False)
        QApplication.processEvents()
        window.remove(scene.meetings[0])
        assert window.open_meeting.id == other
        assert window.pages.currentWidget() is window.page

    def test_the_last_one_leaves_a_sentence_and_no_player(self, window: MainWindow, qtbot) -> None:
        window.remove(window.open_meeting.id)
        qtbot.waitUntil(lambda: window.pages.currentWidget() is window.empty)
        assert not window.player_bar.isVisible()
        window.show_trash(shown=True)
        assert window.pages.currentWidget() is window.blank
        assert window.blank._title.text() == "No meeting open"


class TestSearch:
    def search(self, window: MainWindow, text: str, qtbot) -> None:
        window.sidebar.search.setFocus()
        window.sidebar.search.setText(text)
        qtbot.waitUntil(lambda: text in window.results.title.text())

    def test_a_result_opens_at_its_word(self, window: MainWindow, qtbot) -> None:
        self.search(window, "migration", qtbot)
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Down)
        QTest.keyClick(window.results.results, Qt.Key.Key_Return)
        view = window.page.view
        row = window.open_meeting.model.rows[view.current_row()]
        assert row.text[view.caret.char :].lower().startswith("migration")
        said = next(word for word in row.words if word.text.lower().startswith("migration"))
        assert window.player.position == pytest.approx(said.start)

    def test_escape_from_the_results_clears_the_field(self, window: MainWindow, qtbot) -> None:
        self.search(window, "migration", qtbot)
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Down)
        QTest.keyClick(window.results.results, Qt.Key.Key_Escape)
        assert window.sidebar.search.text() == ""
        assert window.pages.currentWidget() is window.page

    def test_counts_agree_and_a_name_says_where(self, window: MainWindow, qtbot) -> None:
        self.search(window, "tomás", qtbot)
        model = window.results.model
        heads = [model.data(model.index(0))]
        assert heads[0] == "Titles, notes and names, 1 match"
        assert window.results.line.text().startswith("2 matches in 1 meeting")
        names = [model.data(model.index(row)) for row in range(model.rowCount())]
        assert any(text.startswith("Tomás Herrera, Speaks from 00:1") for text in names)


def test_steps_are_named_inside_a_sentence() -> None:
    assert step_words("Join Paragraphs") == "join paragraphs"
    assert step_words("Rename Maya Lindqvist") == "rename Maya Lindqvist"


def test_ffmpeg_keeps_quiet_about_paths(tmp_path: Path) -> None:
    sound = scenes.tone(tmp_path / "private.wav", 0.5)
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer; "
        "from PySide6.QtWidgets import QApplication; app = QApplication([]); "
        "from app.player import Player; player = Player(); player.open([Path(sys.argv[1])], 0.5); "
        "QTimer.singleShot(800, app.quit); app.exec()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(sound)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert "private" not in done.stdout + done.stderr


def plain(text: str) -> str:
    """An entry without its keys: letters are shared out anew in each menu."""
    return text.partition("\t")[0].replace("&", "")
