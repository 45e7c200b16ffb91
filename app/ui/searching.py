"""Search over all meetings: from the field to the results, and from a result to its place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.changes import SearchHit, SearchResult
from app.errors import AppError
from app.ui.ports import LibraryPort
from app.ui.search_page import SearchPage
from app.ui.sidebar import Sidebar
from app.ui.workers import Workers

LIMIT = 200  # hits shown


class Searching(QObject):
    """Asks on another thread; only the answer to the newest question is shown.

    Signals:
        found: results are to be shown. left: nothing is asked any more.
        chosen: a hit or a meeting's heading, and what was asked. failed: a sentence.
    """

    found = Signal()
    left = Signal()
    chosen = Signal(object, str)
    failed = Signal(str)

    def __init__(self, library: LibraryPort, sidebar: Sidebar, page: SearchPage, workers: Workers) -> None:
        super().__init__(page)
        self._library, self._sidebar, self._page, self._workers = library, sidebar, page, workers
        sidebar.search.asked.connect(self.ask)
        sidebar.search.entered.connect(page.enter)
        page.chosen.connect(lambda row: self.chosen.emit(row, sidebar.search.text().strip()))

    def ask(self, text: str) -> None:
        """Results replace the centre while there is something to search for."""
        if not text.strip():
            self._workers.forget("search")
            self.left.emit()
            return
        self._workers.run(
            lambda: self._library.search(text, LIMIT),
            lambda result: self._show(text, result),
            self._refused,
            newest="search",
        )

    def _show(self, text: str, result: SearchResult) -> None:
        working = sum(item.state in ("waiting", "working") for item in self._sidebar.model.meetings())
        self._page.show_result(text, result, working)
        self.found.emit()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(str(error))


def place_of(row: Any) -> SearchHit | None:
    """The hit to go to, when it is one in a text."""
    return row if isinstance(row, SearchHit) and row.segment is not None else None
