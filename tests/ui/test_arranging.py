"""Folders, tags, favourites, several meetings at once and the trash, by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QMessageBox, QPushButton

from app.ui.arranging.places import ALL, TRASH, Place
from app.ui.main_window import MainWindow
from tests.ui import scenes
from tests.unit.arranged import add

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[scenes.Scene]:
    made = scenes.empty(tmp_path)
    made.meetings = [
        add(made.library, f"Meeting {number}", "hello there", days_old=number) for number in range(12)
    ]
    yield made
    made.close()


def titles(window: MainWindow) -> list[str]:
    return [item.title for item in window.sidebar.model.shown()]


def select(window: MainWindow, count: int) -> None:
    """The first so many, by keys."""
    listing = window.sidebar.list
    listing.setFocus()
    listing.select_only(window.sidebar.model.shown()[0].id)
    for _ in range(count - 1):
        QTest.keyClick(listing, Key.Key_Down, SHIFT)
    assert len(listing.selected()) == count


def answer(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: (name, True))


def menu() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def choose(words: str) -> None:
    """An action of the menu that is open."""
    popup = menu()
    action = next(action for action in popup.actions() if action.text() == words)
    popup.close()
    action.trigger()


def question(window: MainWindow) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def click(box: QMessageBox, words: str) -> None:
    next(button for button in box.findChildren(QPushButton) if words in button.text()).click()


def undo_toast(window: MainWindow) -> None:
    window.toast._button.click()


class TestSeveral:
    def test_selected_by_keys_and_one_undo(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        opened = window.open_meeting.id
        select(window, 2)
        assert window.sidebar.place_bar.count.text() == "2 selected"
        assert window.open_meeting.id == opened, "several open nothing"
        QTest.keyClick(window.sidebar.list, Key.Key_Delete)
        qtbot.waitUntil(lambda: len(titles(window)) == 10)
        assert "2 meetings" in window.toast.messages[-1].text
        assert window.open_meeting.id == scene.meetings[2], "the next one is shown"
        undo_toast(window)
        qtbot.waitUntil(lambda: len(titles(window)) == 12)

    def test_by_mouse(self, window: MainWindow, scene: scenes.Scene) -> None:
        listing, model = window.sidebar.list, window.sidebar.model

        def at(number: int) -> QPoint:
            row = model.row_of(scene.meetings[number])
            assert row is not None
            return listing.visualRect(model.index(row)).center()

        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(listing.viewport(), left, Qt.KeyboardModifier.NoModifier, at(1))
        assert window.open_meeting.id == scene.meetings[1]
        QTest.mouseClick(listing.viewport(), left, SHIFT, at(3))
        QTest.mouseClick(listing.viewport(), left, CTRL, at(2))
        assert listing.selected() == [scene.meetings[1], scene.meetings[3]]
        assert window.open_meeting.id == scene.meetings[1]
        QTest.mouseClick(window.sidebar.place_bar.end, left)
        assert listing.selected() == [scene.meetings[1]]

    def test_ctrl_space_and_ctrl_a_and_esc(self, window: MainWindow, scene: scenes.Scene) -> None:
        listing = window.sidebar.list
        select(window, 1)
        for _ in range(2):
            QTest.keyClick(listing, Key.Key_Down, CTRL)
        QTest.keyClick(listing, Key.Key_Space, CTRL)
        assert len(listing.selected()) == 2
        QTest.keyClick(listing, Key.Key_A, CTRL)
        assert len(listing.selected()) == 12
        QTest.keyClick(listing, Key.Key_Escape)
        assert len(listing.selected()) == 1
        assert not QApplication.activePopupWidget()

    def test_the_brake_says_how_many(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        select(window, 3)
        QTest.keyClick(window.sidebar.list, Key.Key_Delete)
        box = question(window)
        assert "Move 3 of 12 meetings" in box.text()
        QTest.keyClick(box, Key.Key_Return)  # the default keeps them
        qtbot.waitUntil(lambda: not box.isVisible())
        assert len(titles(window)) == 12
        window.sidebar.list.setFocus()
        QTest.keyClick(window.sidebar.list, Key.Key_Delete)
        click(question(window), "Move 3")
        qtbot.waitUntil(lambda: len(titles(window)) == 9)

    def test_undo_of_the_edit_menu_in_the_list(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        select(window, 2)
        window.list_actions.tag(window.sidebar.list.selected(), "pricing")
        qtbot.waitUntil(lambda: "tag 2 meetings" in window.commands["undo"].text())
        QTest.keyClick(window.sidebar.list, Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: scene.library.tags() == [])
        qtbot.waitUntil(lambda: "tag 2 meetings" in window.commands["redo"].text())
        QTest.keyClick(window.sidebar.list, Key.Key_Y, CTRL)
        qtbot.waitUntil(lambda: scene.library.tags() == ["pricing"])
        window.page.view.setFocus()
        assert "tag" not in window.commands["undo"].text(), "in the transcript it is about the text"

    def test_more_than_a_few_go_beside_the_window(
        self, window: MainWindow, scene: scenes.Scene, qtbot
    ) -> None:
        window.list_actions.favourite(scene.meetings)
        qtbot.waitUntil(lambda: all(item.favourite for item in window.sidebar.model.meetings()))
        window.list_actions.favourite(scene.meetings)
        qtbot.waitUntil(lambda: not any(item.favourite for item in window.sidebar.model.meetings()))


class TestPlaces:
    def test_favourite_folder_and_tag_by_keys(
        self, window: MainWindow, scene: scenes.Scene, qtbot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        listing = window.sidebar.list
        select(window, 2)
        QTest.keyClick(listing, Key.Key_B, CTRL)
        answer("Customers", monkeypatch)
        QTest.keyClick(listing, Key.Key_F, CTRL | SHIFT)
        choose("New folder…")
        answer("pricing", monkeypatch)
        QTest.keyClick(listing, Key.Key_T, CTRL)
        choose("New tag…")
        first = scene.library.meeting(scene.meetings[0])
        assert (first.favourite, first.folder, first.tags) == (True, "Customers", ("pricing",))
        qtbot.waitUntil(lambda: window.sidebar.place_list.count() == 5)
        window.commands["places"].trigger()
        places = window.sidebar.place_list
        assert places.isVisible()
        assert window.focusWidget() is places
        for row, place in enumerate(
            (ALL, Place("favourites"), Place("folder", "Customers"), Place("tag", "pricing"), TRASH)
        ):
            assert places.item(row).data(Qt.ItemDataRole.UserRole) == place
        QTest.keyClick(places, Key.Key_Down)
        QTest.keyClick(places, Key.Key_Down)
        QTest.keyClick(places, Key.Key_Return)
        assert titles(window) == ["Meeting 0", "Meeting 1"]
        assert "Customers" in window.sidebar.place_bar.place.text()
        QTest.keyClick(places, Key.Key_Escape)
        assert not places.isVisible()
        assert window.focusWidget() is listing

    def test_renamed_and_removed_by_key(
        self, window: MainWindow, scene: scenes.Scene, qtbot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        scene.library.add_folder("Sales", scene.meetings[:1])
        scene.library.tag(scene.meetings[1:2], "old")
        qtbot.waitUntil(lambda: window.sidebar.place_list.count() == 5)
        window.commands["places"].trigger()
        places = window.sidebar.place_list
        window.order.show(Place("folder", "Sales"))
        places.setCurrentRow(2)
        answer("Selling", monkeypatch)
        QTest.keyClick(places, Key.Key_F2)
        assert scene.library.meeting(scene.meetings[0]).folder == "Selling"
        qtbot.waitUntil(lambda: titles(window) == ["Meeting 0"])
        places.setCurrentRow(3)
        QTest.keyClick(places, Key.Key_Delete)
        qtbot.waitUntil(lambda: places.count() == 4)
        assert scene.library.tags() == []
        places.setCurrentRow(2)
        QTest.keyClick(places, Key.Key_Delete)
        qtbot.waitUntil(lambda: len(titles(window)) == 12)  # the place is gone
        undo_toast(window)
        qtbot.waitUntil(lambda: [item.name for item in scene.library.folders()] == ["Selling"])

    def test_dragged_onto_a_folder(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        scene.library.add_folder("Sales")
        qtbot.waitUntil(lambda: window.sidebar.place_list.count() == 4)
        places, model = window.sidebar.place_list, window.sidebar.model
        window.sidebar.list.dragging.emit(True)
        assert places.isVisible(), "who drags sees where to"
        rows = [model.index(model.row_of(id_)) for id_ in scene.meetings[:2]]
        drop(places, places.visualItemRect(places.item(2)).center(), model.mimeData(rows))
        window.sidebar.list.dragging.emit(False)
        assert not places.isVisible()
        assert scene.library.meeting(scene.meetings[1]).folder == "Sales"
        drop(places, places.visualItemRect(places.item(1)).center(), model.mimeData(rows[:1]))
        assert scene.library.meeting(scene.meetings[0]).favourite

    def test_the_menu_of_a_meeting(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        scene.library.add_folder("A & B")
        qtbot.waitUntil(lambda: window.sidebar.place_list.count() == 4)
        select(window, 1)
        window.list_actions.show_menu(window.list_actions.targets(), QPoint(50, 50))
        opened = menu()
        inner = next(action.menu() for action in opened.actions() if action.text() == "Move to folder")
        assert isinstance(inner, QMenu)
        assert [action.text() for action in inner.actions() if action.text()] == [
            "No folder",
            "A && B",
            "New folder…",
        ]
        opened.close()
        inner.actions()[1].trigger()
        assert scene.library.meeting(scene.meetings[0]).folder == "A & B"

    def test_order_and_what_is_empty(self, window: MainWindow, scene: scenes.Scene) -> None:
        window.sidebar.place_bar.sorted.emit("oldest")
        assert titles(window)[0] == "Meeting 11"
        window.sidebar.place_bar.sorted.emit("title")
        assert titles(window)[:3] == ["Meeting 0", "Meeting 1", "Meeting 10"]
        window.order.show(Place("favourites"))
        assert titles(window) == []
        assert window.sidebar.nobody.isVisible()
        window.sidebar.all_again.click()
        assert len(titles(window)) == 12

    def test_only_what_changed_is_read(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        asked: list[object] = []
        whole, some = scene.library.meetings, scene.library.meetings_of
        scene.library.meetings = lambda **more: asked.append("all") or whole(**more)  # type: ignore[method-assign]
        scene.library.meetings_of = lambda ids: asked.append(set(ids)) or some(ids)  # type: ignore[method-assign]
        scene.library.rename_meeting(scene.meetings[3], "Another name")
        qtbot.waitUntil(lambda: "Another name" in titles(window))
        assert asked == [{scene.meetings[3]}]


class TestTrash:
    def test_deleted_for_good_is_asked_and_done(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        scene.library.trash(scene.meetings[:2])
        window.show_trash(shown=True)
        assert "goes" in window.sidebar.model.second_line(window.sidebar.model.shown()[0])
        window.show_meeting(scene.meetings[0])
        assert "unless you restore it" in window.page.notice._text.text()
        select(window, 1)
        QTest.keyClick(window.sidebar.list, Key.Key_Delete)
        box = question(window)
        assert "for good" in box.text()
        click(box, "Delete for good")
        qtbot.waitUntil(lambda: len(titles(window)) == 1, timeout=20_000)
        qtbot.waitUntil(lambda: "Deleted 1 meeting for good." in window.toast.recent, timeout=20_000)
        assert window.open_meeting.id is None
        window.sidebar.emptying.click()
        box = question(window)
        QTest.keyClick(box, Key.Key_Escape)
        assert len(scene.library.meetings(trashed=True)) == 1
        window.commands["empty-trash"].trigger()
        click(question(window), "Delete for good")
        qtbot.waitUntil(lambda: not scene.library.meetings(trashed=True), timeout=20_000)

    def test_several_are_restored_at_once(self, window: MainWindow, scene: scenes.Scene, qtbot) -> None:
        scene.library.trash(scene.meetings[:3])
        window.show_trash(shown=True)
        select(window, 3)
        assert window.sidebar.place_bar.buttons["restore"].isVisible()
        window.sidebar.place_bar.buttons["restore"].click()
        qtbot.waitUntil(lambda: not titles(window))
        assert len(scene.library.meetings()) == 12


def drop(target, where: QPoint, data: QMimeData) -> None:
    """A drag over a list and its end there, as Qt delivers them."""
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, move, data, left, none)
    QApplication.sendEvent(target.viewport(), enter)
    assert enter.isAccepted()
    over = QDragMoveEvent(where, move, data, left, none)
    QApplication.sendEvent(target.viewport(), over)
    assert over.isAccepted()
    QApplication.sendEvent(target.viewport(), QDropEvent(QPointF(where), move, data, left, none))


Open = Callable[[scenes.Scene], MainWindow]


def test_place_and_order_are_remembered(scene: scenes.Scene, open_window: Open) -> None:
    first = open_window(scene)
    first.sidebar.place_bar.sorted.emit("longest")
    first.sidebar.place_bar.place.setChecked(True)
    first.settings.save()
    again = open_window(scene)
    assert again.sidebar.model.sorting == "longest"
    assert again.sidebar.place_list.isVisible()
