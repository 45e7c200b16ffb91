"""Results of a search over all meetings, in place of the transcript."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.changes import FoundPage, SavedSearch, SearchHit, SearchOrder, Suggestion
from app.search_query import read
from app.translation import listed, number, plural, tr
from app.ui.announcing import announce
from app.ui.buttons import flush, push_button, symbol_behind
from app.ui.plain import ElidedLabel, PlainLabel, one_line
from app.ui.searching.chips import Chips
from app.ui.searching.listing import Results
from app.ui.searching.model import More, MoreMeetings, Row, SearchModel, matches_said
from app.ui.searching.painting import SIDE
from app.ui.theme import Theme


class SearchPage(QWidget):
    """Signals: chosen (a hit or a heading's meeting), play (a hit), edited (the query, by a chip), ordered
    (``best`` or ``newest``), unfold (a meeting), more (meetings are wanted), meant (a suggestion's text),
    keep, rename, forget (the search), meaning_wanted (search by meaning is)."""

    chosen = Signal(object)
    play = Signal(object)
    edited = Signal(object)
    ordered = Signal(str)
    unfold = Signal(str)
    more = Signal()
    meant = Signal(str)
    keep = Signal()
    rename = Signal()
    forget = Signal()
    meaning_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.model = SearchModel()
        self.title = ElidedLabel("", "title")
        self.line = ElidedLabel("", "muted")
        self.chips = Chips(theme)
        self.chips.changed.connect(self.edited)
        self.order = push_button("", theme, "chip", "chevron-down")
        symbol_behind(self.order)
        self._orders = QMenu(self.order)
        self.order.setMenu(self._orders)
        self.saving = push_button(tr("Save search"), theme, "chip", "bookmark")
        self.saving.clicked.connect(lambda _checked=False: self._press_saving())
        self._kept = QMenu(self.saving)
        self._kept.addAction(tr("Rename…")).triggered.connect(lambda _checked=False: self.rename.emit())
        self._kept.addAction(tr("Remove")).triggered.connect(lambda _checked=False: self.forget.emit())
        self.none = PlainLabel("", "body")
        self.none.setWordWrap(True)
        self._suggestion = ""
        self.suggested = flush(push_button("", theme, "link"))
        self.suggested.clicked.connect(lambda _checked=False: self.meant.emit(self._suggestion))
        self.meaning_offer = PlainLabel("", "muted")
        self.meaning_offer.setWordWrap(True)
        self.meaning_get = flush(push_button(tr("Search by meaning too…"), theme, "link"))
        self.meaning_get.clicked.connect(lambda _checked=False: self.meaning_wanted.emit())
        self.offer_meaning("")
        self._text = ""
        self._saved: SavedSearch | None = None
        self.results = Results(self.model, theme)
        self.results.play.connect(self.play)
        self.results.chosen.connect(self._choose)
        self._lay_out()
        self.show_order("newest")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.title, 1)
        top.addWidget(self.saving)
        top.addWidget(self.order)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 14, SIDE, 12)
        head.setSpacing(2)
        head.addLayout(top)
        head.addWidget(self.line)
        head.addSpacing(8)
        head.addWidget(self.chips)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        self._empty = QWidget()
        body = QVBoxLayout(self._empty)
        body.setContentsMargins(SIDE, 24, SIDE, 0)
        body.setSpacing(10)
        body.addWidget(self.none)
        body.addWidget(self.suggested, 0, Qt.AlignmentFlag.AlignLeft)
        body.addSpacing(8)
        body.addWidget(self.meaning_offer)
        body.addWidget(self.meaning_get, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(line)
        layout.addWidget(self._empty)
        layout.addWidget(self.results, 1)

    def show_result(self, text: str, found: FoundPage, working: int) -> None:
        """``working`` is how many meetings are still being transcribed."""
        query = read(text)
        same, scroll = text == self._text, self.results.verticalScrollBar().value()
        current = self.results.currentIndex().row()
        self._text = text
        words = one_line(query.spoken())
        self.title.setText(tr("Results for “{text}”", text=words) if words else tr("Meetings that fit"))
        self.chips.show_query(query)
        self.model.load(found, words=bool(words), same=same)
        if same:
            self._return_to(scroll, current)
        self.line.setText(_line(found, words=bool(words)))
        self.none.setText(_nothing(text, working))
        self._empty.setVisible(found.is_empty)
        self.suggested.hide()
        announce(self.results, self.line.text())

    def offer_meaning(self, size: str) -> None:
        """Say, where nothing is found, that a model of ``size`` could find more; empty: there is none."""
        self.meaning_offer.setText(
            tr(
                "With a model of {size}, search also finds what says the same in other words. It works on "
                "this computer; nothing is sent anywhere.",
                size=size,
            )
        )
        self.meaning_offer.setVisible(bool(size))
        self.meaning_get.setVisible(bool(size))

    def show_suggestion(self, meant: Suggestion | None) -> None:
        """Offer another spelling, where nothing was found."""
        self.suggested.setVisible(meant is not None)
        if meant is not None:
            self._suggestion = meant.query
            count = tr("{number}+", number=number(meant.matches)) if meant.capped else number(meant.matches)
            words = one_line(meant.words).replace("&", "&&")
            self.suggested.setText(tr("Did you mean “{words}”? ({count})", words=words, count=count))
            announce(self.results, self.suggested.text())

    def unfolded(self, meeting: str, hits: list[SearchHit]) -> None:
        """All of a meeting's hits are here; the list stays where it is."""
        scroll, current = self.results.verticalScrollBar().value(), self.results.currentIndex().row()
        self.model.expand(meeting, hits)  # type: ignore[arg-type]
        self._return_to(scroll, current)

    def show_order(self, order: SearchOrder) -> None:
        """Which meetings come first."""
        words = {"newest": tr("Newest first"), "best": tr("Best match first")}
        self.order.setText(words[order])
        self.order.setAccessibleName(tr("{name}: {text}", name=tr("Order of the results"), text=words[order]))
        self._orders.clear()
        for name, said in words.items():
            action = self._orders.addAction(said)
            action.setCheckable(True)
            action.setChecked(name == order)
            action.triggered.connect(lambda _checked=False, name=name: self.ordered.emit(name))

    def show_saved(self, saved: SavedSearch | None) -> None:
        """Whether these results are of a search that is kept."""
        self._saved = saved
        self.saving.setText(tr("Save search") if saved is None else tr("Saved"))
        name = tr("Save search") if saved is None else tr("Saved as “{name}”", name=saved.name)
        self.saving.setAccessibleName(one_line(name))
        self.saving.setProperty("on", saved is not None)
        self.saving.style().unpolish(self.saving)
        self.saving.style().polish(self.saving)

    def enter(self) -> None:
        """Move the keyboard to the first hit."""
        for row, item in enumerate(self.model.rows):
            if isinstance(item, SearchHit):
                self.results.setFocus(Qt.FocusReason.TabFocusReason)
                self.results.setCurrentIndex(self.model.index(row))
                return

    def _return_to(self, scroll: int, current: int) -> None:
        if 0 <= current < self.model.rowCount():
            self.results.setCurrentIndex(self.model.index(current))
        self.results.doItemsLayout()
        self.results.verticalScrollBar().setValue(scroll)

    def _press_saving(self) -> None:
        if self._saved is None:
            self.keep.emit()
        else:
            self._kept.popup(self.saving.mapToGlobal(self.saving.rect().bottomLeft()))

    def _choose(self, row: Row) -> None:
        if isinstance(row, More) and row.meeting is not None:
            self.unfold.emit(row.meeting)
        elif isinstance(row, More):
            scroll, current = self.results.verticalScrollBar().value(), self.results.currentIndex().row()
            self.model.expand_named()
            self._return_to(scroll, current)
        elif isinstance(row, MoreMeetings):
            self.more.emit()
        else:
            self.chosen.emit(row)


def _line(found: FoundPage, *, words: bool) -> str:
    """How much was found, in one line."""
    if found.is_empty:
        return tr("No matches")
    if not words:
        return plural("{n} meeting", "{n} meetings", found.meetings)
    total = found.total + len(found.named)  # titles, notes and names are matches too
    meetings = len({hit.meeting for hit in found.named} | {group.meeting for group in found.groups})
    if found.capped and found.compared:
        line = tr(
            "{total}+ matches, of the newest {number} the best shown first",
            total=number(found.total),
            number=number(found.compared),
        )
    elif found.capped:
        line = tr("{total}+ matches, the newest shown first", total=number(found.total))
    else:
        meetings = max(meetings, found.meetings)
        said = matches_said(total)
        line = plural("{matches} in {n} meeting", "{matches} in {n} meetings", meetings, matches=said)
    if found.compared and not found.capped:
        best = tr("of the newest {number} the best shown first", number=number(found.compared))
        line = f"{line}  ·  {best}"
    if found.alike:
        alike = plural("{n} says it in other words", "{n} say it in other words", found.alike)
        line = f"{line}  ·  {alike}"
    return line


def _nothing(text: str, working: int) -> str:
    """What is said where nothing was found."""
    query = read(text)
    if working:
        return plural(
            "Nothing found yet. {n} meeting is still being transcribed.",
            "Nothing found yet. {n} meetings are still being transcribed.",
            working,
        )
    if query.unread and not query.looks_for_words:
        unread = one_line(listed(query.unread))
        return tr(
            "“{text}” is not complete. Write, for example, after:2026-03-01 or longer:30m.", text=unread
        )
    if not query.looks_for_words and query.words:
        return tr("Add a word to look for: words with a minus are only left out.")
    if query.filters and query.words:
        return tr(
            "Nothing found for “{text}” with these filters. Search is over text, titles, notes and names.",
            text=one_line(query.spoken()),
        )
    if query.filters:
        return tr("No meeting fits these filters.")
    return tr(
        "Nothing found for “{text}”. Search is over text, titles, notes and names.",
        text=one_line(text.strip()),
    )
