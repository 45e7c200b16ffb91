"""Where there is little room: words are whole, and what gives way gives way altogether."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.ui import language
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui import scenes

Open = Callable[[scenes.Scene], MainWindow]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    language.start("de")
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


@pytest.mark.parametrize(("scale", "shown"), [(1.0, True), (2.0, False)])
def test_the_line_under_the_title_gives_way_to_find_and_replace(
    scene: scenes.Scene, theme: Theme, open_window: Open, qtbot: QtBot, scale: float, *, shown: bool
) -> None:
    theme.set_scale(scale)
    window = open_window(scene)
    window.resize(760, 520)
    page = window.page
    page.finder.open_replace()
    qtbot.waitUntil(lambda: page.header.line.isVisible() == shown)
    QApplication.processEvents()
    title, line = page.header.title.geometry(), page.header.line.geometry()
    assert not shown or not title.intersects(line)
    assert page.header.height() >= page.header.minimumSizeHint().height()
    page.finder.close_bar()
    qtbot.waitUntil(page.header.line.isVisible)


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
