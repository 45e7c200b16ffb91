"""The filters of a search as a row of chips, each with a menu; what is typed as an operator shows too."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QMenu, QPushButton, QWidget

from app.changes import FilterChoices
from app.search_query import SearchQuery
from app.translation import tr
from app.ui.buttons import push_button, symbol_behind
from app.ui.flow import FlowLayout
from app.ui.plain import one_line
from app.ui.searching.filters import FILTERS, Filter, between, days_of, is_offered, is_set, offers, shown
from app.ui.theme import Theme

_LONGEST = 32  # characters of a chip's words


class Chips(QWidget):
    """Signals: changed (the query as a chip has it now)."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.query = SearchQuery()
        self.choices = FilterChoices()
        self._layout = FlowLayout(self)
        self.buttons: dict[Filter, QPushButton] = {}
        self._names: dict[Filter, str] = {
            "speakers": tr("Speaker"),
            "dates": tr("Date"),
            "source": tr("Source"),
            "length": tr("Length"),
            "tags": tr("Tag"),
            "folders": tr("Folder"),
            "places": tr("Where to look"),
        }
        for what in FILTERS:
            button = push_button("", theme, "chip", "chevron-down")
            symbol_behind(button)
            menu = QMenu(button)
            menu.aboutToShow.connect(partial(self._fill, what, menu))
            button.setMenu(menu)
            self.buttons[what] = button
            self._layout.addWidget(button)
        self.favourites = self._toggle(theme, tr("Favourites"))
        self.favourites.clicked.connect(self._favourites)
        self.exact = self._toggle(theme, tr("Exact words"))
        self.exact.clicked.connect(self._exact)
        self.clear = push_button(tr("Clear filters"), theme, "link")
        self.clear.clicked.connect(lambda _checked=False: self._clear())
        self._layout.addWidget(self.clear)
        self.show_query(self.query)

    def show_query(self, query: SearchQuery) -> None:
        """Let the chips say what the query's filters are."""
        self.query = query
        for what, button in self.buttons.items():
            words = one_line(shown(query, what))
            cut = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
            button.setText(cut.replace("&", "&&"))
            button.setAccessibleName(tr("{name}: {text}", name=self._names[what], text=words))
            button.setVisible(is_offered(query, what, self.choices))
            _mark(button, on=is_set(query, what))
        self.favourites.setChecked(query.favourite)
        self.exact.setChecked(query.exact)
        self.exact.setEnabled(query.looks_for_words)
        self.clear.setVisible(query.filters)
        self._layout.invalidate()
        self.updateGeometry()

    def offer(self, choices: FilterChoices) -> None:
        """Other speakers, tags and folders can be chosen."""
        if choices != self.choices:
            self.choices = choices
            self.show_query(self.query)

    def _toggle(self, theme: Theme, words: str) -> QPushButton:
        button = push_button(words, theme, "chip")
        button.setCheckable(True)
        self._layout.addWidget(button)
        return button

    def _fill(self, what: Filter, menu: QMenu) -> None:
        menu.clear()
        for choice in offers(self.query, what, self.choices, _today()):
            action = menu.addAction(one_line(choice.text).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(choice.chosen)
            action.triggered.connect(partial(self._chosen, choice.query))
        if what == "dates":
            menu.addSeparator()
            menu.addAction(tr("Choose days…")).triggered.connect(self._ask_days)

    def _chosen(self, query: SearchQuery, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.show_query(query)
        self.changed.emit(query)

    def _favourites(self, checked: bool) -> None:  # noqa: FBT001
        self._chosen(dataclasses.replace(self.query, favourite=checked))

    def _exact(self, checked: bool) -> None:  # noqa: FBT001
        self._chosen(self.query.exactly(on=checked))

    def _clear(self) -> None:
        self._chosen(SearchQuery(self.query.words, self.query.open_ended))

    def _ask_days(self) -> None:
        dialog = DaysDialog(self, *days_of(self.query, _today()))
        dialog.accepted.connect(lambda: self._chosen(between(self.query, *dialog.days())))
        dialog.open()


class DaysDialog(QDialog):
    """From one day to another."""

    def __init__(self, parent: QWidget, first: date, last: date) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose days"))
        self.first, self.last = QDateEdit(_qt(first)), QDateEdit(_qt(last))
        form = QFormLayout(self)
        for label, field in ((tr("&From"), self.first), (tr("&To"), self.last)):
            field.setCalendarPopup(True)
            form.addRow(label, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        show = buttons.addButton(tr("Show these days"), QDialogButtonBox.ButtonRole.AcceptRole)
        show.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def days(self) -> tuple[date, date]:
        """First and last day, whichever way they were put."""
        chosen = [
            date(edit.date().year(), edit.date().month(), edit.date().day())
            for edit in (self.first, self.last)
        ]
        return min(chosen), max(chosen)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _mark(button: QPushButton, *, on: bool) -> None:
    """A chip that restricts something looks pressed."""
    if button.property("on") != on:
        button.setProperty("on", on)
        button.style().unpolish(button)
        button.style().polish(button)
