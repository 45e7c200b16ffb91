"""Search over all meetings: from the field to the results, and from a result to its place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.changes import SearchHit, SearchResult
from app.errors import AppError
from app.ui.ports import LibraryPort
from app.ui.search_page import SearchPage
from app.ui.sidebar import Sidebar
from app.ui.transcript.model import TranscriptModel
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


def place_of(row: Any, model: TranscriptModel) -> tuple[int, int, str] | None:
    """Where a result leads in its meeting's text: row, character, and the words found there. A name leads
    to the first thing its speaker says; a title nowhere."""
    if not isinstance(row, SearchHit):
        return None
    if row.segment is not None:
        at = model.row_of(row.segment)
        return None if at is None else (at, *_found(row, model.rows[at].text))
    if row.speaker_number:
        for at, item in enumerate(model.rows):
            if model.number(item.speaker) == row.speaker_number:
                return at, 0, ""
    return None


def _found(hit: SearchHit, text: str) -> tuple[int, str]:
    """Character of ``text`` where the first match begins, and the match. The snippet is a piece of the
    text between ellipses."""
    if not hit.marks:
        return 0, ""
    first, last = hit.marks[0][0], hit.marks[0][1]
    core = hit.snippet.strip("…").strip()
    place = text.find(core)
    if place >= 0 and core:
        return place + first - hit.snippet.index(core), hit.snippet[first:last]
    return max(0, text.find(hit.snippet[first:last])), hit.snippet[first:last]
