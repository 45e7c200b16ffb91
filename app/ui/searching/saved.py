"""Searches kept under a name: saved from the results, chosen at the field or in the menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu

from app.changes import SavedSearch
from app.errors import AppError
from app.search_query import read
from app.translation import tr
from app.ui.icons import icon
from app.ui.notices import Action
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class SavedSearches(QObject):
    """The kept searches of the window's library. ``menu`` lists them below the field."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        assert window.library is not None
        self._library = window.library
        self._page, self._searching = window.results, window.searching
        self.saved: list[SavedSearch] = []
        self.menu = QMenu(window)
        self.menu.setAccessibleName(tr("Saved searches"))
        self.menu.aboutToShow.connect(self._fill)
        self.button = QAction(icon("bookmark", window.theme), tr("Saved searches"), self)
        self.button.triggered.connect(self.show_menu)
        window.sidebar.search.addAction(self.button, QLineEdit.ActionPosition.TrailingPosition)
        self._page.keep.connect(self.keep)
        self._page.rename.connect(self.rename)
        self._page.forget.connect(self.forget)
        self._searching.found.connect(self._show)
        window.commands.on("saved-searches", self.show_menu)
        self._read()

    @property
    def shown(self) -> SavedSearch | None:
        """The kept search whose results are shown."""
        text = read(self._searching.text).text().strip()
        return next((item for item in self.saved if item.query.strip() == text), None)

    def show_menu(self) -> None:
        """Offer the kept searches below the field."""
        window = self._window
        window.focus_search()
        field = window.sidebar.search
        self.menu.popup(field.mapToGlobal(field.rect().bottomLeft()))

    def keep(self) -> None:
        """Ask for a name and keep what is searched for."""
        from app.ui.arranging.questions import ask_name

        query = read(self._searching.text)
        proposed = query.spoken() or query.text().strip()
        name = ask_name(self._window, tr("Save search"), tr("Name of this search"), proposed)
        if name:
            self._do(lambda: self._library.save_search(name, query.text()))
            self._window.tell(tr("Saved. It is at the end of the search field."))

    def rename(self) -> None:
        """Ask for another name."""
        from app.ui.arranging.questions import ask_name

        found = self.shown
        if found is not None:
            name = ask_name(self._window, tr("Rename search"), tr("Name of this search"), found.name)
            if name and name != found.name:
                self._do(lambda: self._library.rename_search(found.key, name))

    def forget(self) -> None:
        """Keep the search no longer; a toast brings it back."""
        found = self.shown
        if found is None:
            return
        self._do(lambda: self._library.remove_search(found.key))
        again = Action(
            tr("Undo"), lambda: self._do(lambda: self._library.save_search(found.name, found.query))
        )
        self._window.tell(tr("Removed “{name}”.", name=one_line(found.name)), again)

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except AppError as error:
            self._window.tell(str(error))
        self._read()

    def _read(self) -> None:
        self.saved = self._library.saved_searches()
        self.button.setVisible(bool(self.saved))
        self._show()

    def _show(self) -> None:
        self._page.show_saved(self.shown)

    def _fill(self) -> None:
        self.menu.clear()
        for item in self.saved:
            action = self.menu.addAction(one_line(item.name).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, text=item.query: self._searching.write(text))
        if not self.saved:
            none = self.menu.addAction(tr("No saved searches yet. Search, then choose “Save search”."))
            none.setEnabled(False)


def install(window: MainWindow) -> None:
    """Kept searches, in the window."""
    SavedSearches(window)
