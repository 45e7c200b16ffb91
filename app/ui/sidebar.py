"""The left zone: record, import, search, the meetings, and the running job."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.translation import noop, tr
from app.ui.arranging.place_bar import PlaceBar
from app.ui.arranging.place_list import PlaceList
from app.ui.buttons import flush, icon_button, push_button
from app.ui.icons import icon
from app.ui.job_strip import JobStrip
from app.ui.library_list import LibraryList
from app.ui.library_model import LibraryModel
from app.ui.plain import PlainLabel
from app.ui.recording.button import RecordButton
from app.ui.recording.saving import SavingStrip
from app.ui.speech.strip import DownloadStrip
from app.ui.theme import Theme

PLACES_SHARE = 0.4  # of the height, at most, for folders and tags
DEBOUNCE_MS = 150
WIDEST_LEAST = 350  # px: the least width of the library at large text
_IMPORT = noop("Import…")
_AROUND, _GAPS = 48, 40  # px: its icon and padding; margins and spaces of the row


class SearchField(QLineEdit):
    """Searches as you type; Down goes to the results, Esc clears.

    Signals:
        asked: what to search for, empty to stop. entered: Enter or Down.
    """

    asked = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search all meetings"))
        self.setAccessibleName(tr("Search all meetings"))
        self.setClearButtonEnabled(True)
        self.addAction(
            QAction(icon("search", theme), tr("Search"), self), QLineEdit.ActionPosition.LeadingPosition
        )
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(lambda: self.asked.emit(self.text()))
        self.textChanged.connect(self._changed)

    def ask_now(self) -> None:
        """Search for what is there without waiting for more."""
        self._timer.stop()
        self.asked.emit(self.text())

    def _changed(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self.asked.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self.ask_now()
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class Sidebar(QWidget):
    """Signals: import_files, trash (the list is to show the trash, or not), empty_trash, show_all (of the
    meetings, not only those of one place)."""

    import_files = Signal()
    trash = Signal(bool)
    empty_trash = Signal()
    show_all = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.changed.connect(lambda: self._widen(theme))
        self._widen(theme)
        self.record = RecordButton(theme)
        self.record.hide()  # until there is a recorder
        self.record_more = icon_button("chevron-down", tr("Before recording"), theme, size=16)
        self.record_more.hide()
        self.importing = push_button(tr(_IMPORT), theme, "", "import")
        self.importing.setAccessibleName(tr("Import audio or video"))
        self.importing.clicked.connect(self.import_files)
        self.options = icon_button("options", tr("Options"), theme)
        self.menu = QMenu(self.options)
        self.options.setMenu(self.menu)
        self.options.setPopupMode(self.options.ToolButtonPopupMode.InstantPopup)
        self.search = SearchField(theme)
        self.model = LibraryModel()
        self.list = LibraryList(self.model, theme)
        self.place_bar = PlaceBar(theme)
        self.place_list = PlaceList(theme)
        self.place_list.hide()
        self.nobody = QWidget()
        self.nobody.hide()
        self._nobody_words = PlainLabel("", "muted")
        self._nobody_words.setWordWrap(True)
        self.all_again = flush(push_button(tr("Show all"), theme, "link"))
        self.all_again.clicked.connect(lambda _checked=False: self.show_all.emit())
        self.download = DownloadStrip(theme)
        self.saving = SavingStrip()
        self.strip = JobStrip(theme)
        self._trash_head = QWidget()
        self._leave = icon_button("arrow-left", tr("Back to meetings"), theme, size=18)
        self._leave.clicked.connect(lambda: self.trash.emit(False))
        self._none = PlainLabel("", "muted")
        self._none.setWordWrap(True)
        self.emptying = flush(push_button(tr("Empty trash…"), theme, "link"))
        self.emptying.clicked.connect(lambda _checked=False: self.empty_trash.emit())
        self._build()

    def _widen(self, theme: Theme) -> None:
        """Large text has a wider library, within what a window of usual width can spare."""
        self.setMinimumWidth(max(220, min(theme.px(220), WIDEST_LEAST)))
        self.setMaximumWidth(max(420, theme.px(420)))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        # At 288 px there is room for both words and not a pixel more.
        self.record_more.setProperty("narrow", True)  # the style sheet decides, whatever is set here
        self.record_more.setFixedWidth(24)
        self.options.setFixedWidth(32)
        record = QHBoxLayout()
        record.setSpacing(0)
        record.addWidget(self.record)
        record.addWidget(self.record_more)
        top.setSpacing(8)
        top.addLayout(record)
        top.addWidget(self.importing)
        top.addStretch(1)
        top.addWidget(self.options)
        search = QHBoxLayout()
        search.setContentsMargins(12, 0, 12, 0)
        search.addWidget(self.search)
        self._build_heads()
        strip = QVBoxLayout()
        strip.setContentsMargins(12, 0, 12, 12)
        strip.setSpacing(8)
        strip.addWidget(self.saving)
        strip.addWidget(self.download)
        strip.addWidget(self.strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(search)
        layout.addWidget(self._trash_head)
        places = QVBoxLayout()
        places.setSpacing(2)
        places.addWidget(self.place_bar)
        places.addWidget(self.place_list)
        places.addWidget(self.nobody)
        places.addWidget(self.list, 1)
        layout.addLayout(places, 1)
        layout.addLayout(strip)

    def _build_heads(self) -> None:
        """What stands above the list of the trash, and where a place holds nothing."""
        head = QVBoxLayout(self._trash_head)
        head.setContentsMargins(12, 2, 16, 0)
        head.setSpacing(4)
        back = QHBoxLayout()
        back.setSpacing(4)
        back.addWidget(self._leave)
        back.addWidget(PlainLabel(tr("Trash"), "head"), 1)
        head.addLayout(back)
        self._none.setContentsMargins(4, 0, 0, 0)
        head.addWidget(self._none)
        self.emptying.setContentsMargins(4, 0, 0, 0)
        head.addWidget(self.emptying, 0, Qt.AlignmentFlag.AlignLeft)
        nobody = QVBoxLayout(self.nobody)
        nobody.setContentsMargins(20, 0, 16, 0)
        nobody.setSpacing(2)
        nobody.addWidget(self._nobody_words)
        nobody.addWidget(self.all_again, 0, Qt.AlignmentFlag.AlignLeft)
        self._trash_head.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.place_list.fit(round(self.height() * PLACES_SHARE))

    def fit(self) -> None:
        """The word Import gives way to its icon where a long time or large text leaves it no room."""
        others = (self.record, self.record_more, self.options)
        shown = [button for button in others if not button.isHidden()]
        taken = sum(min(button.sizeHint().width(), button.maximumWidth()) for button in shown)
        words = self.importing.fontMetrics().horizontalAdvance(tr(_IMPORT)) + _AROUND
        text = tr(_IMPORT) if taken + words <= self.width() - _GAPS else ""
        if text != self.importing.text():
            self.importing.setText(text)

    def show_trash(self, *, shown: bool, empty: bool) -> None:
        """The list holds the trash, or the meetings."""
        self._trash_head.setVisible(shown)
        self._none.setText(
            tr("Trash is empty. Deleted meetings can be restored from here for 30 days.")
            if empty
            else tr("Meetings stay here for 30 days, then they are deleted for good.")
        )
        self.emptying.setVisible(shown and not empty)
        self.search.setVisible(not shown)

    def show_nobody(self, words: str) -> None:
        """What to say where a place holds no meeting; empty where it does."""
        self._nobody_words.setText(words)
        self.nobody.setVisible(bool(words))
