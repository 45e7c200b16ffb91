"""Joins the list of places, the bar above the meetings, the menus and the history of the library's order."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from app.changes import Change
from app.errors import AppError
from app.transcript import MeetingId
from app.translation import plural, tr
from app.ui.arranging import menus
from app.ui.arranging.places import ALL, SORTINGS, Place, Sorting, counted
from app.ui.arranging.questions import ask_name
from app.ui.notices import Action
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.ports import LibraryPort

_SORTING: Final = "list-sorting"
_OPEN: Final = "places-open"


class Order(QObject):
    """``focused``: the keyboard is in the list, or was before a menu; undo is about the list then."""

    def __init__(self, window: MainWindow, library: LibraryPort) -> None:
        super().__init__(window)
        self._window, self._library = window, library
        self._sidebar = window.sidebar
        self.focused = False
        self._by_drag = False  # the places are shown only while something is dragged
        self._connect()
        sorting = window.settings.recall(_SORTING, "newest")
        self._sort(sorting if sorting in SORTINGS else "newest")
        self._sidebar.place_bar.place.setChecked(window.settings.recall(_OPEN, False))

    def _connect(self) -> None:
        window, sidebar, bar = self._window, self._sidebar, self._sidebar.place_bar
        places = sidebar.place_list
        window.listing.read.connect(self.refresh)
        bar.opened.connect(self._open)
        bar.new_folder.connect(partial(menus.ask_folder, window))
        bar.sorted.connect(self._sort)
        bar.act.connect(self._act)
        bar.ended.connect(self._end_selection)
        places.wanted.connect(self.show)
        places.left.connect(self._left)
        places.menu.connect(self._place_menu)
        places.rename.connect(self._rename)
        places.removal.connect(self._remove)
        places.taken.connect(self._taken)
        sidebar.list.chosen.connect(self._chosen)
        sidebar.list.dragging.connect(self._dragging)
        sidebar.show_all.connect(partial(self.show, ALL))
        sidebar.empty_trash.connect(window.list_actions.empty_trash)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    # -- what is shown -----------------------------------------------------------------------------

    def show(self, place: Place) -> None:
        """The list holds the meetings of a place."""
        if place.kind == "trash":
            self._window.show_trash(shown=True)
            self._sidebar.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._sidebar.model.show(place, self._sidebar.model.sorting)
        self.refresh()
        self._sidebar.list.show_current(None if self._window.is_live else self._window.open_meeting.id)

    def refresh(self) -> None:
        """The library has changed, or another place is shown."""
        window, model, sidebar = self._window, self._sidebar.model, self._sidebar
        bar, trash = sidebar.place_bar, window.in_trash
        known = model.meetings()
        if trash:
            sidebar.place_list.hide()
            sidebar.show_nobody("")
        else:
            places = counted(known, window.listing.folders)
            if model.place not in [place for place, _ in places]:  # its folder or its last tag is gone
                model.show(ALL, model.sorting)
            sidebar.place_list.load(places, model.place)
            shown = bar.place.isChecked() or self._by_drag
            sidebar.place_list.setVisible(shown and bool(known or window.listing.folders))
            empty = bool(known) and not model.rows
            sidebar.show_nobody(_nobody(model.place, narrowed=model.narrowed) if empty else "")
            bar.show_place(model.place, len(model.shown()))
        self._chosen()

    def _chosen(self) -> None:
        """Other meetings are selected."""
        trash, count = self._window.in_trash, len(self._sidebar.list.selected())
        self._sidebar.place_bar.show_selected(count, trash=trash)
        if count < 2 and not trash:
            self._sidebar.place_bar.setVisible(self._sidebar.model.any_at_all)

    def _end_selection(self) -> None:
        listing = self._sidebar.list
        listing.select_only(self._window.open_meeting.id)
        listing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._window.settings.remember(_OPEN, shown)
        self.refresh()
        if shown and self._sidebar.place_bar.place.hasFocus():
            self._sidebar.place_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> None:
        """Esc in the list of places."""
        self._sidebar.place_bar.place.setChecked(False)
        self._sidebar.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_places(self) -> None:
        """Show the list of places and go there, or hide it."""
        self._window.library_pane.show()
        button = self._sidebar.place_bar.place
        button.setChecked(not button.isChecked())
        target = self._sidebar.place_list if button.isChecked() else self._sidebar.list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _sort(self, name: str) -> None:
        sorting: Any = name
        chosen: Sorting = sorting
        self._window.settings.remember(_SORTING, chosen)
        self._sidebar.model.show(self._sidebar.model.place, chosen)
        self._sidebar.place_bar.show_sorting(chosen)
        self._sidebar.list.show_current(self._window.open_meeting.id)

    def _dragging(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Somebody who drags meetings sees where they could go."""
        self._by_drag = on
        self.refresh()

    # -- what is done ------------------------------------------------------------------------------

    def _act(self, name: str, point: QPoint) -> None:
        window, actions = self._window, self._window.list_actions
        meetings = actions.targets()
        does: dict[str, Callable[[], object]] = {
            "folder": partial(menus.popped, menus.folders, window, meetings, point),
            "tag": partial(menus.popped, menus.tags, window, meetings, point),
            "restore": partial(actions.restore_all, meetings),
            "trash": partial(actions.delete, meetings),
            "more": partial(actions.show_menu, meetings, point),
        }
        does[name]()

    def by_key(self, fill: menus.Fill) -> None:
        """One of the menus of meetings, asked for by key: of those selected, or the open one."""
        if not self._window.in_trash:
            listing = self._sidebar.list
            corner = listing.mapToGlobal(QPoint(20, 20))
            row = self._sidebar.model.row_of(listing.current())
            if row is not None and listing.isVisible():
                rect = listing.visualRect(self._sidebar.model.index(row))
                corner = listing.viewport().mapToGlobal(rect.bottomLeft() + QPoint(20, 0))
            menus.popped(fill, self._window, self._window.list_actions.targets(), corner)

    def _taken(self, place: Place, meetings: list[MeetingId]) -> None:
        """Meetings were dropped on a place."""
        actions = self._window.list_actions
        match place.kind:
            case "folder":
                folder = self._folder(place.name)
                if folder is not None:
                    actions.move(meetings, folder, place.name)
            case "all":
                actions.move(meetings, None)
            case "tag":
                actions.tag(meetings, place.name)
            case "favourites":
                actions.favourite(meetings)
            case "trash":
                actions.remove_all(meetings)

    def add_folder(self, name: str, meetings: list[MeetingId]) -> None:
        """A new folder, with these meetings in it."""
        shown = one_line(name)
        made = tr("Made the folder “{name}”.", name=shown)
        if meetings:
            made = plural(
                "Moved {n} meeting to the new folder “{name}”.",
                "Moved {n} meetings to the new folder “{name}”.",
                len(meetings),
                name=shown,
            )
        self._done(lambda: self._library.add_folder(name, meetings), made)
        if not meetings:
            self._sidebar.place_bar.place.setChecked(True)

    def _folder(self, name: str) -> int | None:
        return next((item.id for item in self._window.listing.folders if item.name == name), None)

    def _place_menu(self, place: Place, point: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if place.kind in ("folder", "tag"):
            menu.addAction(tr("Rename…"), partial(self._rename, place))
            words = tr("Remove folder") if place.kind == "folder" else tr("Remove tag")
            menu.addAction(words, partial(self._remove, place))
            menu.addSeparator()
        if place.kind == "trash":
            menu.addAction(tr("Empty trash…"), self._window.list_actions.empty_trash)
        menu.addAction(tr("New folder…"), partial(menus.ask_folder, self._window))
        menu.popup(point)

    def _rename(self, place: Place) -> None:
        """Another name for a folder or a tag; the list goes on showing it."""
        title = tr("Rename folder") if place.kind == "folder" else tr("Rename tag")
        name = ask_name(self._window, title, tr("Name"), place.name)
        if not name or name == place.name:
            return
        folder = self._folder(place.name)
        if place.kind == "tag":
            done = self._done(lambda: self._library.rename_tag(place.name, name))
        else:
            done = folder is not None and self._done(lambda: self._library.rename_folder(folder, name))
        if done and self._sidebar.model.place == place:
            self._window.listing.refresh(trashed=self._window.in_trash)
            self.show(Place(place.kind, name))

    def _remove(self, place: Place) -> None:
        """A folder or a tag goes; the meetings stay."""
        shown = one_line(place.name)
        if place.kind == "folder":
            folder = self._folder(place.name)
            if folder is not None:
                said = tr("Removed the folder “{name}”. Its meetings are in the list of all.", name=shown)
                self._done(lambda: self._library.remove_folder(folder), said)
        else:
            said = tr("Removed the tag “{name}”. Its meetings stay.", name=shown)
            self._done(lambda: self._library.remove_tag(place.name), said)

    def _done(self, intent: Callable[[], Change], words: str = "") -> bool:
        """Do it and say so, with a way back."""
        try:
            change = intent()
        except AppError as error:
            self._window.tell(str(error))
            return False
        if words and change.step:
            step, actions = change.step, self._window.list_actions
            back = Action(
                tr("Undo"), partial(actions.undo, step), lambda: self._library.arrangement()[2] == step
            )
            self._window.tell(words, back)
        return True

    # -- undo --------------------------------------------------------------------------------------

    def history(self) -> tuple[str | None, str | None]:
        """Labels of what undo and redo would do in the list."""
        return self._library.arrangement()[:2]

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A menu takes the keyboard for a moment only; it is about what had it before."""
        if new is None or isinstance(new, QMenu | QMenuBar):
            return
        sidebar = self._sidebar
        inside = any(
            new is part or part.isAncestorOf(new)
            for part in (sidebar.list, sidebar.place_list, sidebar.place_bar)
        )
        if inside != self.focused:
            self.focused = inside
            self._window.show_history()


def _nobody(place: Place, *, narrowed: bool) -> str:
    if narrowed and place != ALL:
        return tr("Nothing in “{name}” matches the search.", name=one_line(place.words))
    if narrowed:
        return tr("No meeting matches the search.")
    match place.kind:
        case "favourites":
            return tr("No favourites.")
        case "recorded":
            return tr("No recorded meetings.")
        case "imported":
            return tr("No imported meetings.")
        case "folder":
            return tr(
                "Nothing in “{name}”. Drag meetings here, or choose Move to folder in their menu.",
                name=one_line(place.name),
            )
        case _:
            return tr("No meetings.")


def install(window: MainWindow) -> None:
    """Put it into the window."""
    assert window.library is not None
    from app.ui.arranging.caretaker import Caretaker

    order = window.order = Order(window, window.library)
    window.caretaker = Caretaker(window, window.library)
    actions, on = window.list_actions, window.commands.on
    on("favourite", lambda: None if window.in_trash else actions.favourite(actions.targets()))
    on("to-folder", partial(order.by_key, menus.folders))
    on("tags", partial(order.by_key, menus.tags))
    on("empty-trash", actions.empty_trash)
    on("places", order.toggle_places)
