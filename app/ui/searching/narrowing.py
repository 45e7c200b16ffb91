"""While something is searched for, the list of meetings holds those in which it is found."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import AppError
from app.search_query import read
from app.translation import plural
from app.ui.announcing import announce
from app.ui.arranging.places import ALL

if TYPE_CHECKING:
    from app.transcript import MeetingId
    from app.ui.main_window import MainWindow
    from app.ui.ports import LibraryPort

log = logging.getLogger(__name__)


class Narrowing(QObject):
    """Asks on another thread, beside the page of results, which shows only the first of them; where those
    are known sooner, they are in the list sooner."""

    def __init__(self, window: MainWindow, library: LibraryPort) -> None:
        super().__init__(window)
        self._window, self._library = window, library
        self._text = self._asking = ""
        self._found: frozenset[MeetingId] | None = None
        self._said = 0
        window.sidebar.search.asked.connect(self._ask)
        window.searching.found.connect(self._show)
        window.sidebar.show_all.connect(self._show_all)

    def _ask(self, text: str) -> None:
        before = self._text
        self._text = text if text.strip() else ""
        if not self._text:
            self._found = None
            if before:
                self._narrow(None)
            return
        if self._text != before or self._found is None:
            self._found = None
            self._begin()

    def _begin(self) -> None:
        """One question at a time: of a word that is nearly everywhere the answer takes a while, and the page
        of results must not wait for it."""
        if self._asking:
            return
        self._asking = text = self._text
        query = read(text)

        def take(found: frozenset[MeetingId]) -> None:
            self._asking = ""
            if text == self._text:
                self._found = found
                self._show()
                self._say()
            elif self._text:
                self._begin()

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            log.info("the list is not narrowed: %s", error)  # the page fails too, and says it
            self._asking = ""
            if self._text not in ("", text):
                self._begin()

        self._window.workers.run(lambda: self._library.meetings_with(query), take, failed)

    def _show(self) -> None:
        """What is known by now; with what means the same and does not hold the words."""
        searching = self._window.searching
        if self._found is not None and self._text:
            on_page = searching.meetings if searching.text == self._text else set()
            self._narrow(self._found | on_page)

    def _narrow(self, found: frozenset[MeetingId] | None) -> None:
        window = self._window
        window.sidebar.model.narrow(found)
        if window.order is not None:
            window.order.refresh()
        window.sidebar.list.show_current(None if window.is_live else window.open_meeting.id)

    def _say(self) -> None:
        many = len(self._window.sidebar.model.shown())
        if many != self._said:
            self._said = many
            announce(
                self._window.sidebar.list,
                plural("{n} meeting in the list.", "{n} meetings in the list.", many),
            )

    def _show_all(self) -> None:
        """Where no place holds anything that is found, the search itself stands in the way."""
        model = self._window.sidebar.model
        if self._text and model.place == ALL and not model.rows:
            self._window.sidebar.search.clear()


def install(window: MainWindow) -> None:
    """For as long as the window is there."""
    if window.library is not None:
        Narrowing(window, window.library)
