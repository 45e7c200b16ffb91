"""From the field to the results: what is asked, on another thread, and what is shown of the answer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QObject, Signal

from app.changes import FilterChoices, FoundPage, Meant, SearchOrder
from app.errors import AppError
from app.search_query import SearchQuery, read
from app.transcript import MeetingId
from app.ui.ports import LibraryPort
from app.ui.searching.page import SearchPage
from app.ui.workers import Workers

if TYPE_CHECKING:
    from app.ui.sidebar import Sidebar

GROUPS = 12  # meetings on the first page, more than fit a screen
MORE = 24  # meetings that are added to it


class Meaning(Protocol):
    """What is needed of :class:`app.ui.meaning.desk.MeaningDesk`. ``meant`` is for its own ``workers``: it
    may wait for a model to be loaded, and nobody who looks for words shall."""

    workers: Workers

    def meant(self, text: str) -> Meant: ...
    def prepare(self) -> None: ...


class Searching(QObject):
    """Asks on another thread; only the answer to the newest question is shown.

    What the words find is shown at once. Where there is a model of meaning, what says the same in other words
    joins it as soon as it is known.

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
        self.text = ""
        self.meetings: set[MeetingId] = set()  # those on the page
        self.meaning: Meaning | None = None
        self._meant: tuple[str, Meant] | None = None  # the newest text that was understood
        self._order: SearchOrder = "newest"
        self._chosen = False  # the order was, by the user
        self._groups = GROUPS
        sidebar.search.asked.connect(self.ask)
        sidebar.search.entered.connect(page.enter)
        sidebar.search.installEventFilter(self)
        page.chosen.connect(lambda row: self.chosen.emit(row, read(self.text).spoken().strip('"')))
        page.edited.connect(self.edit)
        page.meant.connect(self.write)
        page.ordered.connect(self._choose_order)
        page.unfold.connect(self._unfold)
        page.more.connect(self._ask_more)

    @property
    def order(self) -> SearchOrder:
        """Which meetings come first."""
        return self._order

    def set_order(self, order: SearchOrder) -> None:
        """Show other meetings first."""
        self._order = order
        self._page.show_order(order)
        if self.text:
            self._groups = GROUPS
            self._run()

    def rank_by_meaning(self, *, on: bool) -> None:
        """What fits best comes first, as only that ranks by meaning, unless the user chose otherwise."""
        if not self._chosen:
            self.set_order("best" if on else "newest")

    def _choose_order(self, order: SearchOrder) -> None:
        self._chosen = True
        self.set_order(order)

    def ask(self, text: str) -> None:
        """Results replace the centre while there is something to search for."""
        if not text.strip():
            self.text = ""
            self._workers.forget("search")
            if self.meaning is not None:
                self.meaning.workers.forget("meaning")
            self._workers.forget("spelling")
            self.left.emit()
            return
        if text != self.text:
            self._groups = GROUPS
        self.text = text
        self._run()

    def edit(self, query: SearchQuery) -> None:
        """A chip changed the query: the field says so too."""
        self.write(query.text())

    def write(self, text: str) -> None:
        """Put ``text`` into the field and ask for it now."""
        field = self._sidebar.search
        if field.text() != text:
            field.setText(text)
        field.ask_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:  # the first search should not wait for what all need
            watched.removeEventFilter(self)
            # What fails here fails again when something is asked, and is said then.
            self._workers.run(self._library.prepare_search, lambda _none: None, lambda _error: None)
            if self.meaning is not None:
                self.meaning.prepare()
        return False

    def _run(self) -> None:
        text, query, order, groups = self.text, read(self.text), self._order, self._groups
        self._try(
            lambda: (self._library.search_page(query, order, groups), self._library.filter_choices()),
            partial(self._show, text, query),
            "search",
        )

    def _show(self, text: str, query: SearchQuery, answer: tuple[FoundPage, FilterChoices]) -> None:
        found, choices = answer
        self._page.chips.offer(choices)
        if self._ask_meaning(text, query, found) and found.is_empty:
            return  # "nothing found" would be said too early
        self._show_found(text, query, found)

    def _show_found(self, text: str, query: SearchQuery, found: FoundPage) -> None:
        working = sum(item.state in ("waiting", "working") for item in self._sidebar.model.meetings())
        self._page.show_result(text, found, working)
        self.meetings = {*(group.meeting for group in found.groups), *(hit.meeting for hit in found.named)}
        self.found.emit()
        if found.is_empty and query.looks_for_words:
            self._try(
                partial(self._library.did_you_mean, query),
                lambda meant: self._page.show_suggestion(meant) if text == self.text else None,
                "spelling",
            )
        else:
            self._workers.forget("spelling")

    def _ask_meaning(self, text: str, query: SearchQuery, found: FoundPage) -> bool:
        """Ask for what says the same too; whether an answer will come."""
        meaning, wanted = self.meaning, query.meaning
        if meaning is None or not wanted:
            return False
        order, groups, known = self._order, self._groups, self._meant

        def work() -> tuple[Meant, FoundPage]:
            meant = known[1] if known is not None and known[0] == wanted else meaning.meant(wanted)
            return meant, self._library.search_page(query, order, groups, meant=meant)

        def show(answer: tuple[Meant, FoundPage]) -> None:
            self._meant = (wanted, answer[0])
            if text == self.text:
                self._show_found(text, query, answer[1])

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            if text == self.text and found.is_empty:
                self._show_found(text, query, found)

        meaning.workers.run(work, show, failed, newest="meaning")
        return True

    def _ask_more(self) -> None:
        self._groups += MORE
        self._run()

    def _unfold(self, meeting: str) -> None:
        text = self.text

        def show(hits: Any) -> None:
            if text == self.text:
                self._page.unfolded(meeting, hits)

        query = read(text)
        known = self._meant if self.meaning is not None else None
        meant = known[1] if known is not None and known[0] == query.meaning else None
        ask = partial(self._library.search_meeting, query, MeetingId(meeting), meant=meant)
        self._try(ask, show, f"unfold {meeting}")

    def _try(self, work: Callable[[], Any], then: Callable[[Any], None], newest: str) -> None:
        self._workers.run(work, then, self._refused, newest=newest)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(str(error))
