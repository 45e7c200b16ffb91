"""The side panel's notes: moments that were marked and lines that were written, in order of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.changes import Moment, Note
from app.translation import noop, tr
from app.ui.buttons import icon_button, push_button
from app.ui.icons import pixmap
from app.ui.phrases import clock
from app.ui.plain import PlainLabel, one_line, tooltip
from app.ui.theme import Theme

LONGEST = 2000  # characters of a note
EMPTY = noop("Type notes here. Each line keeps the time you wrote it.")


@dataclass(frozen=True, slots=True)
class Entry:
    """A moment or a note, as it is listed."""

    kind: Literal["moment", "note"]
    id: int
    seconds: float
    text: str


def entries_of(moments: Sequence[Moment], notes: Sequence[Note]) -> list[Entry]:
    """Both, by time; a moment before a note of the same second."""
    both = [Entry("moment", item.id, item.seconds, item.text) for item in moments]
    both += [Entry("note", item.id, item.seconds, item.text) for item in notes]
    return sorted(both, key=lambda entry: (entry.seconds, entry.kind, entry.id))


class LineField(QLineEdit):
    """One line being typed: Enter or leaving keeps it, Esc does not.

    Signals:
        kept: the text. dropped: Esc. begun: the first character came.
    """

    kept = Signal(str)
    dropped = Signal()
    begun = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__(one_line(text))
        self._before = self.text()
        self.setMaxLength(LONGEST)
        self.textEdited.connect(self._typed)

    def start_over(self) -> None:
        """Empty, as before the first character."""
        self.clear()
        self._before = ""

    def _typed(self, text: str) -> None:
        if text and not self._before:
            self.begun.emit()
        self._before = text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.kept.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.kept.emit(self.text())


class EntryRow(QWidget):
    """Signals: jump (seconds), changed (the new text; empty takes a note away), removed."""

    jump = Signal(float)
    changed = Signal(str)
    removed = Signal()

    def __init__(self, entry: Entry, theme: Theme, *, fixed: bool) -> None:
        """``fixed``: it can only be read."""
        super().__init__()
        self.entry = entry
        time = clock(entry.seconds)
        self.time = push_button(time, theme, "link")
        self.time.setAccessibleName(tr("Play from {time}", time=time))
        self.time.clicked.connect(lambda: self.jump.emit(entry.seconds))
        self.words = PlainLabel(
            one_line(entry.text) or tr("Marked moment"), "body" if entry.text else "muted"
        )
        self.words.setWordWrap(True)
        self.more = icon_button(
            "more",
            tr("More about this moment") if entry.kind == "moment" else tr("More about this note"),
            theme,
            size=16,
        )
        self.menu = QMenu(self.more)
        self.edit = self.menu.addAction(tr("Edit"), self.begin)
        self.edit.setShortcut("F2")  # shown; the row itself hears the keys
        self.remove = self.menu.addAction(tr("Remove"), self.removed.emit)
        self.remove.setShortcut("Delete")
        for action in (self.edit, self.remove):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self._fixed = fixed
        self.field: LineField | None = None
        self._kept: str | None = None  # what was typed, until it has been told
        flag = PlainLabel()
        flag.setFixedSize(theme.px(16), theme.px(32))
        if entry.kind == "moment":
            side = theme.px(14)
            flag.setPixmap(pixmap("flag", theme.tokens.accent, side, side, self.devicePixelRatioF()))
            flag.setAccessibleName(tr("Moment"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(flag, 0, top)
        self._row.addWidget(self.time, 0, top)
        self.words.setContentsMargins(2, theme.px(9), 0, theme.px(6))
        self._row.addWidget(self.words, 1, top)
        self._row.addWidget(self.more, 0, top)
        self.more.setVisible(not fixed)  # not before: without a parent it would be a window

    def begin(self) -> None:
        """Type in place of the words."""
        if self._fixed or self.field is not None:
            return
        self.field = LineField(self.entry.text)
        self.field.setAccessibleName(tr("Text at {time}", time=clock(self.entry.seconds)))
        self.field.kept.connect(self._keep)
        self.field.dropped.connect(lambda: self._end(focus=True))
        self._row.replaceWidget(self.words, self.field)
        self.words.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def settle(self) -> None:
        """Keep what is typed now, not with the next events."""
        if self.field is not None:
            self._keep(self.field.text())
        self._tell_kept()

    def _keep(self, text: str) -> None:
        cleaned = " ".join(text.split())
        focus = self.field is not None and self.field.hasFocus()
        self._end(focus=focus)
        if cleaned != self.entry.text:
            # The row is made anew by the change, so not from inside its own field's event.
            self._kept = cleaned
            QTimer.singleShot(0, self, self._tell_kept)

    def _tell_kept(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            self.changed.emit(kept)

    def _end(self, *, focus: bool) -> None:
        if self.field is None:
            return
        field, self.field = self.field, None
        self._row.replaceWidget(field, self.words)
        field.hide()
        field.deleteLater()
        self.words.show()
        if focus:
            self.time.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.field is None and event.key() == Qt.Key.Key_F2:
            self.begin()
        elif self.field is None and event.key() == Qt.Key.Key_Delete and not self._fixed:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.field is None:
            self.jump.emit(self.entry.seconds)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.begin()


def _holds(row: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and row.isAncestorOf(focused)


class NotesPanel(QScrollArea):
    """Signals:
    jump: seconds. changed: an entry and its new text. removed: an entry. mark: the place that is played.
    began: a new note is being typed. added: its text.
    """

    jump = Signal(float)
    changed = Signal(object, str)
    removed = Signal(object)
    mark = Signal()
    began = Signal()
    added = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: list[EntryRow] = []
        self._shown: tuple[list[Entry], bool] | None = None
        self.empty = PlainLabel(tr(EMPTY), "muted")
        self.empty.setWordWrap(True)
        self.field = LineField()
        self.field.setPlaceholderText(tr("Add a note"))
        self.field.setAccessibleName(tr("Add a note at the place that is played"))
        self.field.begun.connect(self.began)
        self.field.kept.connect(self._added)
        self.field.dropped.connect(self.field.start_over)
        self.marking = push_button(tr("Mark this moment"), theme, "", "flag")
        tooltip(self.marking, tr("Mark the place that is played"), "Ctrl+D")
        self.marking.clicked.connect(self.mark)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(20, 12, 14, 12)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.empty)
        self._layout.addSpacing(10)
        self._layout.addWidget(self.field)
        self._layout.addSpacing(8)
        self._layout.addWidget(self.marking, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        self.setWidget(inner)
        theme.changed.connect(self._again)

    def show_entries(self, entries: Sequence[Entry], *, fixed: bool = False) -> None:
        """In order of time. ``fixed``: nothing can be changed, as in the trash."""
        ordered = list(entries)
        if (ordered, fixed) == self._shown:
            return
        self._shown = (ordered, fixed)
        focused = next((at for at, row in enumerate(self.rows) if _holds(row)), None)
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(entry, fixed=fixed) for entry in ordered]
        for place, row in enumerate(self.rows):
            self._layout.insertWidget(place, row)
        self.empty.setVisible(not ordered)
        self.field.setVisible(not fixed)
        self.marking.setVisible(not fixed)
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].time.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, entry: Entry, *, fixed: bool) -> EntryRow:
        row = EntryRow(entry, self._theme, fixed=fixed)
        row.jump.connect(self.jump)
        row.changed.connect(lambda text: self.changed.emit(entry, text))
        # Taking the row away ends it, so not from inside its own button.
        row.removed.connect(lambda: QTimer.singleShot(0, self, lambda: self.removed.emit(entry)))
        return row

    def settle(self) -> None:
        """Keep what is being typed now: the notes of another meeting come, or the window goes."""
        for row in list(self.rows):
            row.settle()
        self._added(self.field.text())

    def _added(self, text: str) -> None:
        cleaned = " ".join(text.split())
        self.field.start_over()
        if cleaned:
            self.added.emit(cleaned)

    def _again(self) -> None:
        shown, self._shown = self._shown, None
        if shown is not None:
            self.show_entries(shown[0], fixed=shown[1])

    def sizeHint(self) -> QSize:
        return QSize(316, 400)
