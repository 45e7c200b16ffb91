"""What is drawn by hand keeps its place at 200 % text, and sharp on a screen of more pixels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.buttons import icon_button, push_button
from app.ui.header import TitleEdit
from app.ui.icons import ALONE, LARGEST, icon
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.taken import take
from tests.ui import scenes


@pytest.fixture
def large(theme: Theme) -> Theme:
    theme.set_scale(2.0)
    return theme


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_have_all_pixels_of_the_screen(theme: Theme, ratio: float) -> None:
    shown = icon("search", theme).pixmap(QSize(20, 20), ratio)
    assert shown.size() == QSize(round(20 * ratio), round(20 * ratio))
    assert shown.devicePixelRatio() == ratio


def test_icons_grow_with_the_words_as_far_as_there_is_room(theme: Theme, qtbot: QtBot) -> None:
    small = icon_button("close", "Close", theme, size=14)
    words = push_button("Export", theme, symbol="export")
    for button in (small, words):
        qtbot.addWidget(button)
    assert (small.iconSize(), words.iconSize()) == (QSize(14, 14), QSize(18, 18))
    before = small.sizeHint()
    theme.set_scale(2.0)
    assert (small.iconSize(), words.iconSize()) == (QSize(ALONE, ALONE), QSize(LARGEST, LARGEST))
    assert small.sizeHint() == before, "the button is as large as it was"
    theme.set_scale(1.0)
    assert small.iconSize() == QSize(14, 14)


def test_a_title_without_room_ends_in_an_ellipsis(theme: Theme, qtbot: QtBot) -> None:
    title = TitleEdit()
    qtbot.addWidget(title)
    title.resize(120, 40)
    title.show_title("Onboarding go / no-go")
    title.show()
    cut = title.grab().toImage()
    title.setText("Onboarding go / no-go".removesuffix("-go"))
    assert title.grab().toImage() == cut, "what is cut off is not seen, and not half of it either"
    title.show_title("Short")
    assert title.grab().toImage() != cut


def test_lines_of_results_stand_below_one_another(
    large: Theme, scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow], qtbot: QtBot
) -> None:
    window = open_window(scene)
    window.sidebar.search.setText("days")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.results, timeout=20_000)
    results = window.results.results
    QApplication.processEvents()
    row = results.visualRect(results.model().index(1, 0))
    text = results.viewport().grab(QRect(row.left() + 90, row.top() + 6, 300, row.height() - 12)).toImage()
    ground = text.pixelColor(0, 0)
    inked = [any(text.pixelColor(x, y) != ground for x in range(text.width())) for y in range(text.height())]
    bands = sum(here and not before for before, here in zip([False, *inked], inked, strict=False))
    assert bands == 2, "who and when, then what was said"


def test_what_can_be_done_about_a_recording_is_in_view(
    large: Theme, scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow], qtbot: QtBot
) -> None:
    root: Path = scene.library.recordings_folder
    root.mkdir(mode=0o700)
    for title in ("Pricing call", "Weekly product sync", "Board"):
        take(root, title=title, seconds=2.0)
    window = open_window(scene)
    with qtbot.waitSignal(window.around.recovery.settled, timeout=20_000):
        pass
    card = window.around.recovery.card
    qtbot.waitUntil(card.isVisible)
    qtbot.wait(50)
    for button in (card.recover, card.later):
        place = QRect(button.mapTo(card, QPoint(0, 0)), button.size())
        assert card.rect().contains(place)
        lines = QRect(card._scroll.mapTo(card, QPoint(0, 0)), card._scroll.size())
        assert not place.intersects(lines)
