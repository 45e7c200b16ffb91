"""Every page of the settings and the main screens in each language there is, at 200 %: no word is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.ui import language
from app.ui.main_window import MainWindow
from app.ui.review.card import ReviewCard
from app.ui.settings_window import desk_of
from app.ui.theme import Theme
from tests.ui import scenes
from tests.ui.accessible import clipped
from tests.ui.test_accessible import walk

Open = Callable[[scenes.Scene], MainWindow]
LANGUAGES = ("de", "es", "fr", "zh_CN")
#: Those of the walk's screens that differ most; the longer language of the tests has them all.
MAIN = ("next-doubt", "new-speaker", "speaker", "find", "replace", "export", "history", "statistics", "again")


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[str]:
    """The window's language, at 200 %."""
    before = QLocale()
    language.start(request.param)
    theme.set_scale(2.0)
    yield request.param
    language.start("en")
    QLocale.setDefault(before)  # English leaves that of the system


def shortened(pages: QListWidget) -> list[str]:
    """Rows of a list that end in an ellipsis or lose a line."""
    found = []
    for row in range(pages.count()):
        item = pages.item(row)
        room = pages.visualItemRect(item).adjusted(12, 0, -12, 0)
        metrics = pages.fontMetrics()
        needs = metrics.boundingRect(QRect(0, 0, room.width(), 0), Qt.TextFlag.TextWordWrap, item.text())
        if needs.width() > room.width() or needs.height() > room.height():
            found.append(f"“{item.text()}” needs {needs.size().toTuple()}, has {room.size().toTuple()}")
    return found


def test_nothing_is_cut_off(
    spoken: str, scene: scenes.Scene, theme: Theme, open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(scene)
    window.resize(1280, 720)
    QApplication.processEvents()
    found: dict[str, str] = {}
    card = window.page.findChild(ReviewCard)
    assert card is not None

    def look(screen: str, root: QWidget) -> None:
        QApplication.processEvents()  # sizes, then what follows from them
        QApplication.processEvents()
        for fault in clipped(root):
            found.setdefault(fault, screen)
        if card.isVisible() and card.height() > card.sizeHint().height():
            found[f"the review's card is {card.height()}, needs {card.sizeHint().height()}"] = screen

    walk(window, qtbot, look, MAIN)
    shown = desk_of(window).open()
    for section in shown.sections:
        shown.show_page(section.page.name)
        look(f"settings {section.page.name}", shown)
    for fault in shortened(shown.list):
        found[fault] = "the list of pages"
    shown.close()
    assert [f"{fault} ({screen})" for fault, screen in found.items()] == []
