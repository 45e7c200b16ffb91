"""The settings window: pages on the left, what is searched for on top, no button to agree with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.translation import plural, tr
from app.ui.announcing import announce
from app.ui.plain import PlainLabel, item_tooltip
from app.ui.settings_window import matching
from app.ui.settings_window.preferences import Preferences
from app.ui.settings_window.row_view import FoundLabel, SettingRow
from app.ui.settings_window.rows import Page
from app.ui.settings_window.table import PAGES

_MEMORY = "settings-window"  # page, width, height
SIZE = (860, 640)  # px at first
SMALLEST = (480, 360)  # px
NARROWEST = 88  # px of the list of pages
SEARCH_MS = 120
IDLE_MS = 20


class Section(QWidget):
    """A page: its title and its settings."""

    def __init__(self, page: Page, preferences: Preferences) -> None:
        super().__init__()
        self.page = page
        self.title = FoundLabel(tr(page.title), "title", preferences.theme)
        self.rows = [SettingRow(row, preferences) for row in page.rows if row.needs(preferences)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(20)
        layout.addWidget(self.title)
        for row in self.rows:
            grows = page.name == "shortcuts" and row is self.rows[-1]
            layout.addWidget(row, 1 if grows else 0)
        if page.name != "shortcuts":
            layout.addStretch(1)

    def search_for(self, wanted: list[str]) -> int:
        """Show only settings that hold the ``wanted`` words; how many."""
        self.title.show_found(wanted)
        return sum(row.search_for(wanted, tr(self.page.title)) for row in self.rows)

    def refresh(self) -> None:
        for row in self.rows:
            row.refresh()


class SettingsWindow(QDialog):
    """Not modal: what is set can be seen at work beside it."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences.window)
        self._preferences = preferences
        theme = preferences.theme
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(*SMALLEST)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search settings"))
        self.search.setAccessibleName(tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("formats")
        self.list.setAccessibleName(tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setWordWrap(True)
        self._sections: dict[int, Section] = {}
        for page in PAGES:
            item = QListWidgetItem(tr(page.title), self.list)
            item_tooltip(item, tr(page.title))
        self.nothing = PlainLabel("", "body")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(24, 24, 24, 24)
        self.nothing.hide()
        self.area = QScrollArea()
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._timer.timeout.connect(self._find)
        self._found = False
        self._build()
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.list.currentRowChanged.connect(self._show_page)
        # The other pages are made one by one once the first is on screen: all at once is a blink too long.
        self._idle = QTimer(self, interval=IDLE_MS)
        self._idle.timeout.connect(self._make_next)
        # Whoever changes the theme stores the setting right after.
        self._restyling = QTimer(self, singleShot=True, interval=0)
        self._restyling.timeout.connect(self._restyle)
        theme.changed.connect(self._restyling.start)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._to_search)
        self._restore()

    def _build(self) -> None:
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.nothing)
        self._column = column
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(12)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        self._left = QWidget()
        self._left.setLayout(left)
        rule = QFrame()
        rule.setObjectName("line")
        rule.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(rule)
        row.addWidget(self.area, 1)

    # -- pages -----------------------------------------------------------------------------------

    @property
    def sections(self) -> list[Section]:
        """All pages, made by now."""
        return [self._section(at) for at in range(len(PAGES))]

    def _section(self, at: int) -> Section:
        if at not in self._sections:
            section = self._sections[at] = Section(PAGES[at], self._preferences)
            section.hide()
            before = sum(1 for made in self._sections if made < at)
            self._column.insertWidget(1 + before, section, 1)
        return self._sections[at]

    def _make_next(self) -> None:
        missing = next((at for at in range(len(PAGES)) if at not in self._sections), None)
        if missing is None:
            self._idle.stop()
        else:
            self._section(missing)

    def show_page(self, name: str) -> None:
        """Go to the page called ``name``."""
        self.search.clear()
        self._find()
        for at, page in enumerate(PAGES):
            if page.name == name:
                self.list.setCurrentRow(at)

    @property
    def page(self) -> Page:
        """The page that is shown, or was before the search."""
        return PAGES[max(0, self.list.currentRow())]

    def _show_page(self, at: int) -> None:
        if at < 0:
            return
        section = self._section(at)
        if self._found:
            self.area.verticalScrollBar().setValue(section.y())
            return
        for other in self._sections.values():
            other.setVisible(other is section)
        self.area.verticalScrollBar().setValue(0)
        self._fit()

    # -- search ----------------------------------------------------------------------------------

    def find_settings(self, text: str) -> None:
        """Show the settings of all pages that hold the words of ``text``."""
        self.search.setText(text)
        self._find()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _find(self) -> None:
        self._timer.stop()
        wanted = matching.words_of(self.search.text())
        if not wanted and not self._found:
            return
        self._found = bool(wanted)
        total = 0
        for at, section in enumerate(self.sections):
            count = section.search_for(wanted)
            total += count
            item = self.list.item(at)
            title = tr(section.page.title)
            item.setText(f"{title}  ({count})" if wanted and count else title)
            item.setHidden(bool(wanted) and not count)
            section.setVisible(bool(wanted and count))
        self.nothing.setVisible(self._found and not total)
        if self._found:
            self.nothing.setText(tr("No setting found for “{text}”.", text=self.search.text().strip()))
            announce(self.search, plural("{n} setting found", "{n} settings found", total))
            self.area.verticalScrollBar().setValue(0)
        else:
            self._show_page(self.list.currentRow())

    def go_to(self, words: str) -> None:
        """Give the keyboard to the setting of the page shown that is called ``words``."""
        for row in self._section(max(0, self.list.currentRow())).rows:
            if row.words.words() == words:
                field = _first_focus(row.field)
                if field is not None:
                    field.setFocus(Qt.FocusReason.TabFocusReason)
                QTimer.singleShot(0, row, partial(self.area.ensureWidgetVisible, row))

    def _to_first(self) -> None:
        """The keyboard goes to the first setting in view."""
        for section in self.sections:
            for row in section.rows:
                field = _first_focus(row.field)
                if row.isVisible() and field is not None:
                    field.setFocus(Qt.FocusReason.TabFocusReason)
                    self.area.ensureWidgetVisible(row)
                    return

    # -- look and memory -------------------------------------------------------------------------

    def _restyle(self) -> None:
        wanted = matching.words_of(self.search.text())
        for section in self._sections.values():
            section.refresh()
            if wanted:
                section.search_for(wanted)
        self._fit()

    def _fit(self) -> None:
        """The list of pages gives way to the longest word of the page: it has tooltips, settings have not."""
        widest = min(self._preferences.theme.px(208), round(self.width() * 0.36))
        inner = self.area.widget()
        bar = self.area.verticalScrollBar().sizeHint().width()
        room = self.width() - (inner.minimumSizeHint().width() if inner is not None else 0) - bar - 1
        self._left.setFixedWidth(max(NARROWEST, min(widest, room)))

    def _restore(self) -> None:
        kept: list[object] = self._preferences.settings.recall(_MEMORY, [])
        page, width, height = kept if len(kept) == 3 else ("", 0, 0)
        room = self.screen().availableGeometry()
        if isinstance(width, int) and isinstance(height, int) and width >= SMALLEST[0]:
            self.resize(min(width, room.width()), min(max(height, SMALLEST[1]), room.height()))
        else:
            px = self._preferences.theme.px
            self.resize(min(px(SIZE[0]), room.width() - 40), min(px(SIZE[1]), room.height() - 80))
        names = [page.name for page in PAGES]
        self.list.setCurrentRow(names.index(page) if page in names else 0)
        self._show_page(self.list.currentRow())
        self._idle.start()

    def keep(self) -> None:
        """Remember page and size."""
        kept = [self.page.name, self.width(), self.height()]
        self._preferences.settings.remember(_MEMORY, kept)
        self._preferences.touched()

    # -- events ----------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            for section in self._sections.values():
                section.refresh()  # a menu or a key may have set it meanwhile

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self._find()
        elif self.search.hasFocus() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._timer.stop()
            self._find()
            if self._found:
                self._to_first()
            else:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # nothing here waits to be agreed with
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._idle.stop()
        for section in self._sections.values():
            for row in section.rows:
                row.settle()
        self.keep()
        super().done(result)


def _first_focus(field: QWidget) -> QWidget | None:
    """The part of a setting's field that takes the keyboard."""
    parts = [field, *field.findChildren(QWidget)]
    takes = (part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((part for part in takes if part.isEnabled() and not part.isHidden()), None)
