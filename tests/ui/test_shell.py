"""The frame around the transcript: what is empty, tips, files handed over, what is found again, contrast."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.settings import CONTRAST, MOTION, OPTIONS, Settings
from app.ui.application import Application, make_application
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.tokens import DARK_MORE, LIGHT, LIGHT_MORE
from tests.ui import scenes

Open = Callable[[scenes.Scene], MainWindow]
PATIENCE = 30_000  # ms; a machine may be busy


def test_other_threads_hand_pythons_lock_over_in_time_for_a_frame(qapp: QApplication) -> None:
    before = sys.getswitchinterval()
    try:
        sys.setswitchinterval(0.005)
        assert make_application([]) is qapp
        assert sys.getswitchinterval() <= 0.001
    finally:
        sys.setswitchinterval(before)


class TestEmptyLibrary:
    @pytest.fixture
    def empty(self, tmp_path: Path, open_window: Open):
        scene = scenes.empty(tmp_path)
        window = open_window(scene)
        yield window
        window.close()
        scene.close()

    def test_two_cards_and_no_search(self, empty: MainWindow) -> None:
        assert empty.pages.currentWidget() is empty.empty
        assert not empty.sidebar.search.isVisible()
        assert empty.empty.choose.isVisible()
        assert not empty.empty.record_card.isVisible(), "nothing to record with"
        empty.empty.show_recording(possible=True)
        assert empty.empty.record_card.isVisible()
        asked: list[bool] = []
        empty.empty.record.connect(lambda: asked.append(True))
        empty.empty.record_now.setFocus()
        QTest.keyClick(empty.empty.record_now, Qt.Key.Key_Space)
        assert asked == [True]

    def test_cards_stand_under_one_another_where_it_is_narrow(self, empty: MainWindow) -> None:
        empty.empty.show_recording(possible=True)
        card, other = empty.empty.record_card, empty.empty.choose.parentWidget()
        assert card.y() == other.y()
        empty.theme.set_scale(2.0)
        try:
            empty.resize(800, 560)
            QApplication.processEvents()
            assert card.geometry().bottom() < other.y()
            assert empty.empty.horizontalScrollBar().maximum() == 0
        finally:
            empty.theme.set_scale(1.0)


class TestTips:
    def test_three_sessions_have_a_tip_each(self, scene: scenes.Scene, open_window: Open) -> None:
        said = []
        for _ in range(4):
            window = open_window(scene)
            tip = window.page.tip
            window.open_meeting.set_sound(there=True)
            said.append(tip.text.text() if tip.isVisible() else "")
            window.close()
        assert said[0] == "Click a word to hear it. Double-click it, or press Enter, to correct it."
        assert said[1].startswith("F8 goes to the next word that may be wrong")
        assert said[2].startswith("F1 shows all keys")
        assert said[3] == ""

    def test_dismissed_is_dismissed(self, scene: scenes.Scene, open_window: Open) -> None:
        window = open_window(scene)
        window.page.tip.close_button.setFocus()
        QTest.keyClick(window.page.tip.close_button, Qt.Key.Key_Space)
        assert not window.page.tip.isVisible()
        assert window.page.view.hasFocus()
        window.close()
        assert not open_window(scene).page.tip.isVisible()


class TestFiles:
    def test_pasted_files_are_imported(
        self, window: MainWindow, scene: scenes.Scene, tmp_path: Path, qtbot: QtBot
    ) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(scenes.tone(tmp_path / "pasted.wav", 0.3, 44)))])
        QGuiApplication.clipboard().setMimeData(data)
        window.page.view.setFocus()
        QTest.keySequence(window.page.view, "Ctrl+V")
        qtbot.waitUntil(lambda: len(scene.library.meetings()) == 2, timeout=PATIENCE)
        QGuiApplication.clipboard().clear()

    def test_pasted_text_is_no_import(self, window: MainWindow, scene: scenes.Scene) -> None:
        QGuiApplication.clipboard().setText("just words")
        QTest.keySequence(window.page.view, "Ctrl+V")
        assert len(scene.library.meetings()) == 1

    def test_what_the_dock_hands_over_is_taken_early_or_late(self) -> None:
        class Listener:
            early: list[Path]
            receivers = staticmethod(lambda _signal: 0)
            event = Application.event

        taken: list[list[Path]] = []
        listener = Listener()
        listener.early = []
        opened = QFileOpenEvent(QUrl.fromLocalFile("/tmp/a.wav"))
        assert Application.event(listener, opened)  # type: ignore[arg-type]
        assert listener.early == [Path("/tmp/a.wav")]
        assert taken == []


class TestFoundAgain:
    def test_tab_place_and_panel(self, window: MainWindow, scene: scenes.Scene, open_window: Open) -> None:
        window.page.tabs.setCurrentIndex(2)
        window.resize(1210, 700)
        window.page.splitter.setSizes([600, 330])
        QApplication.processEvents()
        side = window.page.side.width()
        window.page.view.scroll_to(9, 5, at=0.0)
        QApplication.processEvents()
        anchor = window.page.view.anchor
        window.show_trash(shown=True)
        window.close()
        again = open_window(scene)
        assert again.page.tabs.currentIndex() == 2
        assert again.page.view.anchor == anchor
        free = again.screen().availableGeometry()  # off screen, that is a small one
        assert (again.width(), again.height()) == (min(1210, free.width() - 2), min(700, free.height() - 40))
        again.resize(1210, 700)
        QApplication.processEvents()
        assert again.page.side.width() == side
        assert not again.in_trash


class TestSight:
    def test_more_contrast_is_a_choice(self, window: MainWindow) -> None:
        theme = window.theme
        theme.set_contrast("more")
        assert theme.tokens is LIGHT_MORE
        theme.set_appearance("dark")
        assert theme.tokens is DARK_MORE
        theme.set_appearance("light")
        theme.set_contrast("normal")
        assert theme.tokens is LIGHT
        theme.set_contrast("system")
        assert theme.tokens is LIGHT, "off screen no system asks for more"

    def test_motion_is_a_choice(self, window: MainWindow) -> None:
        theme = window.theme
        blinking = QApplication.cursorFlashTime()
        assert blinking > 0
        theme.set_motion("reduced")
        assert theme.reduced_motion
        assert QApplication.cursorFlashTime() == 0
        theme.set_motion("full")
        assert not theme.reduced_motion
        assert QApplication.cursorFlashTime() == blinking
        theme.set_motion("system")

    def test_both_are_options(self, tmp_path: Path) -> None:
        assert {"contrast", "motion", "notify"} <= {option.name for option in OPTIONS}
        settings = Settings(tmp_path / "settings.json")
        settings.set(CONTRAST, "more")
        settings.set(MOTION, "bouncing")
        settings.save()
        again = Settings(tmp_path / "settings.json")
        assert again.get(CONTRAST) == "more"
        assert again.get(MOTION) == "system"
        theme = Theme("light", 1.0, "more", "reduced")
        assert theme.tokens is LIGHT_MORE


@pytest.mark.parametrize("size", [(760, 520), (819, 600), (1000, 700), (1300, 820)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_pushed_out_of_a_small_window(
    window: MainWindow, size: tuple[int, int], scale: float
) -> None:
    window.theme.set_scale(scale)
    try:
        window.resize(*size)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size, "the contents fit"
        assert window.rail.isVisible() == (size[0] < 820)
        view = window.page.view
        assert view.width() > 200
        assert view.height() > 60
        right = window.page.header.side.mapTo(window, window.page.header.side.rect().topRight()).x()
        assert right <= window.width()
        names = {button.accessibleName() for button in window.rail.findChildren(type(window.rail.record))}
        assert "Queue" in names
    finally:
        window.theme.set_scale(1.0)


def test_the_side_panel_can_be_asked_for_where_it_does_not_fit(window: MainWindow) -> None:
    window.resize(900, 600)
    QApplication.processEvents()
    assert not window.page.side.isVisible()
    QTest.keySequence(window, "Ctrl+Shift+I")
    assert window.page.side.isVisible()
    assert window.page.view.isVisible()
    QTest.keySequence(window, "Ctrl+Shift+I")
    assert not window.page.side.isVisible()


def test_every_notice_button_can_be_reached(window: MainWindow) -> None:
    window.open_meeting.join(0)
    buttons = window.toast.findChildren(QPushButton)
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
