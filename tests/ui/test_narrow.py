"""Where there is little room: words are whole, and what gives way gives way altogether."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.ui import language
from app.ui.main_window import MainWindow
from app.ui.settings_window import desk_of
from app.ui.theme import Theme
from tests.ui import scenes

Open = Callable[[scenes.Scene], MainWindow]


@pytest.fixture
def german(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Or another language, by the test's parameter."""
    before = QLocale()
    language.start(getattr(request, "param", "de"))
    yield
    language.start("en")
    QLocale.setDefault(before)  # English leaves that of the system


def test_record_has_room_for_its_word_and_import_for_its(
    scene: scenes.Scene, open_window: Open, qtbot: QtBot
) -> None:
    sidebar = open_window(scene).sidebar
    sidebar.record.show()
    sidebar.record_more.show()
    sidebar.fit()
    qtbot.waitUntil(lambda: sidebar.record_more.width() == 24)
    assert sidebar.record.width() >= sidebar.record.sizeHint().width()
    assert sidebar.importing.text() == "Import…"
    assert sidebar.importing.width() >= sidebar.importing.sizeHint().width()


def test_tabs_of_the_side_panel_are_whole_in_german_at_200_percent(
    scene: scenes.Scene, theme: Theme, german: None, open_window: Open
) -> None:
    theme.set_scale(2.0)
    page = open_window(scene).page
    QApplication.processEvents()
    assert [page.tabs.tabText(at) for at in range(3)] == ["Sprecher", "Details", "Notizen"]
    assert page.tabs.width() >= page.tabs.sizeHint().width()


@pytest.mark.parametrize("german", ["fr", "es"], indirect=True)
def test_settings_are_whole_in_the_smallest_window_at_200_percent(
    scene: scenes.Scene, theme: Theme, german: None, open_window: Open
) -> None:
    theme.set_scale(2.0)
    dialog = desk_of(open_window(scene)).open()
    dialog.resize(480, 420)
    for section in dialog.sections:
        dialog.show_page(section.page.name)
        QApplication.processEvents()
        inner = dialog.area.widget()
        assert inner is not None
        assert inner.width() <= dialog.area.viewport().width(), section.page.name
    dialog.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_title_line_and_bars_stand_apart_in_a_low_window(
    scene: scenes.Scene, theme: Theme, open_window: Open, qtbot: QtBot, scale: float
) -> None:
    """The line under the title gives way where there is no room."""
    theme.set_scale(scale)
    window = open_window(scene)
    window.resize(760, 520)
    page = window.page
    page.finder.open_replace()
    qtbot.waitUntil(page.finder.isVisible)
    QTest.qWait(50)  # whether the line fits is seen a turn later
    header, title, line = page.header, page.header.title, page.header.line
    assert line.isHidden() or not title.geometry().intersects(line.geometry())
    assert header.height() >= header.minimumSizeHint().height()
    assert page.finder.height() >= page.finder.minimumSizeHint().height()
    assert page.finder.geometry().top() >= header.geometry().bottom()
    page.finder.close_bar()
    qtbot.waitUntil(line.isVisible)


def test_the_menu_of_a_paragraph_shows_the_keys_of_the_moment(
    scene: scenes.Scene, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(scene)
    view, many = window.page.view, len(window.page.view.rows.rows)

    def join() -> QAction:
        window.paragraphs.show_menu(2, view.mapToGlobal(QPoint(40, 40)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.hide()
        return next(action for action in menu.actions() if action.text().startswith("&Join"))

    assert join().text().partition("\t")[2] == "M"
    view.editing.begin(2, 3)
    entry = join()
    assert entry.text().partition("\t")[2] == "Backspace"
    entry.trigger()
    assert len(view.rows.rows) == many - 1
