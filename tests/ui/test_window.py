# ruff: noqa: E501, PLR0917 -- tables; fixtures are arguments
"""The window as a person uses it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.export import read_json
from app.jobs import JobNews
from app.settings import EXPORT_FOLDER
from app.ui.export_dialog import ExportDialog
from app.ui.main_window import MainWindow
from app.ui.speaker_popover import SpeakerPopover
from engine.protocol import Word
from tests.ui import scenes

Open = Callable[[scenes.Scene], MainWindow]


def words(text: str, at: float = 1.0) -> tuple[Word, ...]:
    return tuple(Word(at + n * 0.4, at + n * 0.4 + 0.3, token, 0.9) for n, token in enumerate(text.split()))


def popover() -> QWidget:
    found = QApplication.activePopupWidget()
    assert found is not None
    return found


class TestShell:
    def test_nothing_heavy_before_the_first_paint(self) -> None:
        code = (
            "import sys, app.ui.application; "
            "print([name for name in ('sqlalchemy', 'numpy', 'PySide6.QtMultimedia', 'app.library', 'av') "
            "if name in sys.modules])"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "[]"

    def test_an_empty_library_says_what_to_do(self, tmp_path: Path, open_window: Open) -> None:
        scene = scenes.empty(tmp_path)
        window = open_window(scene)
        assert window.pages.currentWidget() is window.empty
        assert not window.player_bar.isVisible()
        assert not window.sidebar.search.isVisible()
        seen = [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
        assert not any("ecord" in text for text in seen)  # without a recorder nothing is offered
        window.close()
        scene.close()

    def test_icon_buttons_have_names(self, window: MainWindow) -> None:
        for button in window.findChildren(QPushButton) + window.findChildren(type(window.page.header.more)):
            if button.isVisible():
                seen = QAccessible.queryAccessibleInterface(button)
                assert seen.text(QAccessible.Text.Name), button

    def test_size_place_and_meeting_are_remembered(self, scene: scenes.Scene, open_window: Open) -> None:
        first = open_window(scene)
        first.resize(780, 600)
        first.page.view.scroll_to(7, at=0.0)
        anchor = first.page.view.anchor
        first.close()
        second = open_window(scene)
        assert second.open_meeting.id == scene.meetings[0]
        assert second.page.view.anchor == anchor
        assert (second.width(), second.height()) == (780, 600)


class TestSpace:
    def test_space_plays_where_nothing_else_wants_it(self, window: MainWindow, qtbot) -> None:
        toggled = []
        window.playback.toggle = lambda: toggled.append(True)
        for place in (window.page.view, window.sidebar.list, window.player_bar.waveform):
            toggled.clear()
            place.setEnabled(True)
            place.setFocus()
            QTest.keyClick(place, Qt.Key.Key_Space)
            assert toggled, place

    def test_space_never_steals_from_buttons_and_fields(self, window: MainWindow) -> None:
        toggled = []
        window.playback.toggle = lambda: toggled.append(True)
        pressed = []
        for button in (window.player_bar.following, window.page.header.exporting, window.sidebar.importing):
            button.blockSignals(False)
            button.clicked.disconnect()
            button.clicked.connect(lambda: pressed.append(True))
            button.setEnabled(True)
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        assert len(pressed) == 3
        window.sidebar.search.setFocus()
        QTest.keyClicks(window.sidebar.search, "a b")
        assert window.sidebar.search.text() == "a b"
        window.page.view.editing.begin(0, 0)
        QTest.keyClick(window.page.view.editing.field, Qt.Key.Key_Space)
        assert not toggled


def test_the_whole_way_by_keyboard(window: MainWindow, tmp_path: Path, qtbot) -> None:
    """Fix a word, split, change the speaker, name a speaker, export: no mouse."""
    view, model = window.page.view, window.open_meeting.model
    window.sidebar.list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_row() == 1
    QTest.keyClick(view, Qt.Key.Key_F2)
    field = view.editing.field
    QTest.keySequence(field, "Ctrl+Home")
    QTest.keySequence(field, "Ctrl+Shift+Right")
    QTest.keyClicks(field, "Until ")
    QTest.keySequence(field, "Ctrl+End")
    for _ in range(7):
        QTest.keySequence(field, "Ctrl+Left")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert model.rows[1].text.startswith("Until we start")
    assert view.current_row() == 2
    QTest.keyClick(view, Qt.Key.Key_0)
    chooser = popover()
    assert isinstance(chooser, SpeakerPopover)
    QTest.keyClick(chooser, Qt.Key.Key_3)
    assert model.label(2) == "Priya Nair"
    view.set_current(5)
    QTest.keyClick(view, Qt.Key.Key_N)
    name = QApplication.focusWidget()
    QTest.keyClicks(name, "Jonas Weber")
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.label(5) == "Jonas Weber")
    window.settings.set(EXPORT_FOLDER, str(tmp_path))
    with qtbot.waitActive(window):  # off screen nobody gives the focus back after a popup
        window.activateWindow()
    QTest.keySequence(window, "Ctrl+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    dialog.formats.list.setFocus()
    for _ in range(40):
        if dialog.format_id != "srt":
            QTest.keyClick(dialog.formats.list, Qt.Key.Key_Down)
    assert dialog.format_id == "srt"
    qtbot.waitUntil(lambda: "-->" in dialog.preview.toPlainText(), timeout=20000)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.srt"))), timeout=20000)
    saved = next(tmp_path.glob("*.srt")).read_text()
    assert "Until we start" in saved
    assert "[Jonas Weber]" in saved
    qtbot.waitUntil(lambda: "Saved" in (window.toast.recent or [""])[-1])


class TestExport:
    def test_preview_follows_format_and_options(self, window: MainWindow, tmp_path: Path, qtbot) -> None:
        window.settings.set(EXPORT_FOLDER, str(tmp_path))
        window.export()
        dialog = QApplication.activeModalWidget()
        dialog.formats.select("txt")
        qtbot.waitUntil(lambda: "Maya Lindqvist" in dialog.preview.toPlainText(), timeout=20000)
        dialog.formats.select("json")
        qtbot.waitUntil(lambda: dialog.preview.toPlainText().startswith("{"), timeout=20000)
        dialog.name.setText("../../sneaky")
        with qtbot.waitSignal(dialog.saved, timeout=20000):
            dialog.save.click()
        saved = [path for path in tmp_path.glob("*.json") if path.name != "settings.json"]
        assert len(saved) == 1
        assert read_json(saved[0]).title == "Onboarding go / no-go"

    def test_a_folder_that_cannot_be_written_says_so_and_stays(
        self, window: MainWindow, tmp_path: Path, qtbot
    ) -> None:
        window.settings.set(EXPORT_FOLDER, str(tmp_path))
        window.export()
        dialog = QApplication.activeModalWidget()
        dialog.formats.select("txt")
        qtbot.waitUntil(lambda: bool(dialog.preview.toPlainText()), timeout=20000)
        dialog.folder = lambda: tmp_path / "gone"
        dialog.save.click()
        qtbot.waitUntil(dialog.problem.isVisible, timeout=20000)
        assert "folder does not exist" in dialog.problem.text()
        assert dialog.isVisible()
        dialog.reject()


class TestSearch:
    def test_results_replace_the_transcript_and_lead_back(self, window: MainWindow, qtbot) -> None:
        QTest.keySequence(window, "Ctrl+K")
        assert window.sidebar.search.hasFocus()
        QTest.keyClicks(window.sidebar.search, "migration")
        qtbot.waitUntil(lambda: window.pages.currentWidget() is window.results)
        assert "matches" in window.results.line.text()
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Down)
        assert window.results.results.hasFocus()
        QTest.keyClick(window.results.results, Qt.Key.Key_Return)
        assert window.pages.currentWidget() is window.page
        finder = window.page.finder.finder
        row = finder.found[finder.at][0]
        assert "migration" in window.open_meeting.model.rows[row].text.lower()
        assert window.page.finder.field.text() == "migration"
        QTest.keySequence(window, "Alt+Left")
        assert window.pages.currentWidget() is window.results
        QTest.keySequence(window, "Alt+Left")
        assert window.pages.currentWidget() is window.page
        assert window.sidebar.search.text() == ""

    def test_nothing_found_says_so_and_escape_leaves(self, window: MainWindow, qtbot) -> None:
        window.sidebar.search.setFocus()
        QTest.keyClicks(window.sidebar.search, '"*qqq')
        qtbot.waitUntil(lambda: window.pages.currentWidget() is window.results)
        assert "Nothing found" in window.results.none.text()
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Escape)
        assert window.pages.currentWidget() is window.page

    def test_find_in_the_transcript(self, window: MainWindow, qtbot) -> None:
        window.page.view.setFocus()
        QTest.keySequence(window.page.view, "Ctrl+F")
        QTest.keyClicks(window.page.finder.field, "recovery")
        qtbot.waitUntil(lambda: window.page.finder.count.text() == "1 of 2")
        QTest.keySequence(window, "F3")
        assert window.page.finder.count.text() == "2 of 2"
        QTest.keyClick(window.page.finder.field, Qt.Key.Key_Escape)
        assert not window.page.finder.isVisible()
        assert not window.page.view.hits


class TestSpeakers:
    def test_rename_in_the_panel(self, window: MainWindow, qtbot) -> None:
        row = next(row for row in window.page.speakers.rows if row.talk.name is None)
        row.name.setFocus()
        QTest.keyClick(row.name, Qt.Key.Key_F2)
        QTest.keyClicks(row.name, "Jonas")
        QTest.keyClick(row.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: any(item.talk.name == "Jonas" for item in window.page.speakers.rows))
        assert window.open_meeting.model.label(4) == "Jonas"

    def test_a_name_that_exists_offers_to_merge(self, window: MainWindow, qtbot) -> None:
        row = next(row for row in window.page.speakers.rows if row.talk.name is None)
        row.name.begin()
        QTest.keyClicks(row.name, "Priya Nair")
        QTest.keyClick(row.name, Qt.Key.Key_Return)
        qtbot.waitUntil(window.page.notice.isVisible)
        next(b for b in window.page.notice.findChildren(QPushButton) if b.text() == "Merge").click()
        assert len(window.page.speakers.rows) == 3
        assert window.toast.isVisible()
        window.commands["undo"].trigger()
        assert len(window.page.speakers.rows) == 4

    def test_scope_to_the_next_change(self, window: MainWindow) -> None:
        model = window.open_meeting.model
        window.open_meeting.split(0, 30)
        window.page.choose_speaker(0, QPoint(200, 200))
        chooser = popover()
        chooser._scopes.button(1).setChecked(True)
        chooser.choices[-1].click()  # a new speaker
        assert {model.rows[0].speaker} == {model.rows[1].speaker}
        assert model.label(0).startswith("Speaker ")


class TestLibrary:
    def test_rename_delete_and_take_back(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        title = window.page.header.title
        title.setFocus()
        title.selectAll()
        QTest.keyClicks(title, "A better name")
        QTest.keyClick(title, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: window.sidebar.model.meetings()[0].title == "A better name")
        window.sidebar.list.setFocus()
        QTest.keyClick(window.sidebar.list, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: not window.sidebar.model.meetings())
        window.toast._button.click()
        qtbot.waitUntil(lambda: len(window.sidebar.model.meetings()) == 1)
        assert window.pages.currentWidget() is window.page

    def test_the_trash_is_read_only_and_restores(
        self, window: MainWindow, scene: scenes.Scene, qtbot
    ) -> None:
        window.remove(scene.meetings[0])
        window.show_trash(shown=True)
        assert [item.id for item in window.sidebar.model.meetings()] == scene.meetings
        window.show_meeting(scene.meetings[0])
        window.page.view.editing.begin(0, 0)
        assert window.page.view.editing.row is None
        next(b for b in window.page.notice.findChildren(QPushButton) if b.text() == "Restore").click()
        qtbot.waitUntil(lambda: not window.page.notice.isVisible())
        window.page.view.editing.begin(0, 0)
        assert window.page.view.editing.row == 0

    def test_markup_in_a_title_is_shown_as_it_is(
        self, window: MainWindow, scene: scenes.Scene, qtbot
    ) -> None:
        wild = "<b>x</b>\n<img src=//host/share>"
        scene.library.rename_meeting(scene.meetings[0], wild)
        qtbot.waitUntil(lambda: "<b>" in window.sidebar.model.meetings()[0].title)
        assert "<b>x</b>" in window.page.header.title.text()
        assert "\n" not in window.windowTitle()


class TestImport:
    def drop(self, window: MainWindow, paths: list[Path]) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        here = QPoint(400, 400)
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dragEnterEvent(QDragEnterEvent(here, copy, data, left, none))
        assert window.overlay.isVisible()
        window.dropEvent(QDropEvent(QPointF(here), copy, data, left, none))
        assert not window.overlay.isVisible()

    def test_dropped_folder_becomes_meetings(
        self, window: MainWindow, jobs: scenes.QuietJobs, tmp_path: Path, qtbot
    ) -> None:
        folder = tmp_path / "drop"
        folder.mkdir()
        scenes.tone(folder / "standup 🎤.wav", 0.2, seed=50)
        scenes.tone(folder / "retro.wav", 0.2, seed=51)
        (folder / "notes.txt").write_text("no")
        with qtbot.waitSignal(window.importing.finished):
            self.drop(window, [folder])
        qtbot.waitUntil(lambda: len(window.sidebar.model.meetings()) == 3)
        assert ("wake", "") in jobs.asked
        assert window.page.card.isVisible()
        assert "Imported 2 files" in window.toast.recent[-1]

    def test_the_same_file_again_is_found(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        with qtbot.waitSignal(window.importing.finished):
            self.drop(window, [scene.folder / "recording-1.wav"])
        assert "already in your library" in window.toast.recent[-1]
        assert len(scene.library.meetings()) == 1
        with qtbot.waitSignal(window.importing.finished):
            window.toast._button.click()
        assert len(scene.library.meetings()) == 2

    @pytest.mark.parametrize(
        ("name", "said"), [("notes.pdf", "not audio or video"), ("gone.wav", "gone.wav")]
    )
    def test_what_cannot_be_imported_gets_a_sentence(
        self, window: MainWindow, tmp_path: Path, qtbot, name: str, said: str
    ) -> None:
        path = tmp_path / name
        if name != "gone.wav":
            path.write_text("x")
        self.drop(window, [path])
        qtbot.waitUntil(lambda: bool(window.toast.recent) and said in window.toast.recent[-1])

    def test_other_options_queue_another_job(
        self, window: MainWindow, scene: scenes.Scene, jobs: scenes.QuietJobs
    ) -> None:
        window.commands["again"].trigger()
        chooser = popover()
        chooser.speakers.setCurrentIndex(3)
        chooser._apply()
        newest = scene.library.jobs()[-1]
        assert (newest.options.speakers.minimum, newest.options.speakers.maximum) == (3, 3)
        assert newest.state == "waiting"
        assert jobs.asked[-1] == ("wake", "")


class TestJobs:
    @pytest.fixture
    def running(self, window: MainWindow, scene: scenes.Scene):
        imported = scene.library.import_file(scenes.tone(scene.folder / "Budget.wav", 0.3, seed=90))
        scene.library.move_job(imported.job, "running")
        window.show_meeting(imported.meeting)
        QApplication.processEvents()
        return imported

    def test_strip_list_and_draft_follow(
        self, window: MainWindow, jobs: scenes.QuietJobs, running, qtbot
    ) -> None:
        jobs.tell(JobNews(running.job, running.meeting, "running", "asr", 0.4, 170.0))
        strip = window.sidebar.strip
        assert strip.isVisible()
        assert strip._verb.text() == "Writing the text"
        assert strip._step.text() == "step 2 of 4"
        assert strip._left.text() == "40 %  ·  about 3 min left"
        assert "Transcribing 40 %" in window.sidebar.model.second_line(window.sidebar.model.meetings()[0])
        assert window.page.card.isVisible()
        jobs.tell(
            JobNews(running.job, running.meeting, "running", "asr", 0.5, 90.0, 0, words("second chunk", 40.0))
        )
        jobs.tell(JobNews(running.job, running.meeting, "running", "asr", 0.6, 80.0, 0, words("first chunk")))
        assert [row.text for row in window.open_meeting.model.rows] == ["first chunk", "second chunk"]
        window.page.view.editing.begin(0, 0)
        assert window.page.view.editing.row is None, "a draft cannot be edited"
        strip._close.click()
        assert jobs.asked[-1] == ("cancel", running.job)
        assert strip._verb.text() == "Stopping…"

    def test_the_finished_text_takes_the_drafts_place(
        self, window: MainWindow, scene: scenes.Scene, jobs: scenes.QuietJobs, running
    ) -> None:
        jobs.tell(JobNews(running.job, running.meeting, "running", "asr", 0.5, 90.0, 0, words("a draft")))
        scene.library.finish_job(running.job, scenes.result_of(scenes.GO_NO_GO[:3]))
        jobs.tell(JobNews(running.job, running.meeting, "done"))
        QApplication.processEvents()
        assert not window.open_meeting.model.draft
        assert len(window.open_meeting.model.rows) == 3
        assert not window.sidebar.strip.isVisible()
        assert not window.page.notice.isVisible()
        assert window.page.header.exporting.isEnabled()

    @pytest.mark.parametrize(
        ("state", "problem", "said", "button"),
        [("failed", "worker-died", "stopped three times", "Try again"), ("cancelled", "", "continues from there", "Continue")],
    )  # fmt: skip
    def test_a_job_that_ends_early_offers_to_go_on(
        self,
        window: MainWindow,
        scene: scenes.Scene,
        jobs: scenes.QuietJobs,
        running,
        state,
        problem,
        said,
        button,
    ) -> None:
        scene.library.move_job(running.job, state, problem)
        jobs.tell(JobNews(running.job, running.meeting, state, problem=problem))
        QApplication.processEvents()
        assert window.page.card.isVisible()
        assert said in window.page.card._text.text()
        next(b for b in window.page.card.findChildren(QPushButton) if b.text() == button).click()
        assert jobs.asked[-1] == ("retry", running.job)

    def test_the_queue_lists_and_acts(
        self, window: MainWindow, scene: scenes.Scene, jobs: scenes.QuietJobs, running
    ) -> None:
        scene.library.move_job(running.job, "failed", "bad-audio")
        QTest.keySequence(window, "Ctrl+Shift+J")
        shown = popover()
        retry = next(
            b for b in shown.findChildren(type(window.page.header.more)) if "Try again" in b.accessibleName()
        )
        retry.click()
        assert jobs.asked[-1] == ("retry", running.job)


def test_light_dark_and_text_size(window: MainWindow) -> None:
    before = window.page.view.metrics.pitch
    window.theme.set_appearance("dark")
    assert window.theme.tokens.dark
    for _ in range(2):
        window.commands["larger"].trigger()
    assert window.theme.scale == pytest.approx(1.2)
    assert window.page.view.metrics.pitch > before
    window.commands["normal"].trigger()
    window.theme.set_appearance("light")
    assert window.page.view.metrics.pitch == before
