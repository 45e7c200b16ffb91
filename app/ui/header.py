"""Above the transcript: the meeting's title, one line about it, and what can be done with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionFrame,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.changes import MeetingSummary
from app.translation import plural, tr
from app.ui.buttons import icon_button, push_button
from app.ui.phrases import length, when
from app.ui.plain import ElidedLabel, PlainLabel, one_line
from app.ui.theme import Theme


class TitleEdit(QLineEdit):
    """A title that becomes a field when clicked. Enter or leaving keeps it, Esc does not.

    Signals:
        renamed: the new title.
    """

    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("title")
        self.setAccessibleName(tr("Meeting title"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown = ""
        self._whole = ""

    def show_title(self, title: str) -> None:
        self._whole = title
        if not self.hasFocus():
            self.setText(one_line(title))
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where there is no room, a title that is only read ends in an ellipsis."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room.adjust(2, 0, -2, 0)  # as a field has inside
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.setText(one_line(self._whole))
            self._finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._keep()

    def settle(self) -> None:
        """Keep what is typed now: another title comes, or the window goes."""
        if self.hasFocus():
            self.clearFocus()

    def _finish(self) -> None:
        self._keep()
        following = self.nextInFocusChain()
        self.clearFocus()
        if following is not None and self.hasFocus():
            following.setFocus()

    def _keep(self) -> None:
        self.deselect()
        self.setCursorPosition(0)
        text = self.text().strip()
        if text and text != one_line(self._whole).strip():
            self.renamed.emit(text)
        elif not text:
            self.setText(one_line(self._whole))


class Header(QWidget):
    """Signals: finding, export, panel."""

    finding = Signal()
    export = Signal()
    panel = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.title = TitleEdit()
        self.line = ElidedLabel("", "muted")
        self.unsaved = PlainLabel("", "error")  # beside the line, never cut short
        self.unsaved.hide()
        self.search = icon_button("search", tr("Find in this transcript"), theme, "Ctrl+F")
        self.exporting = push_button(tr("Export"), theme, "", "export")
        self.more = icon_button("more", tr("More"), theme)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.side = icon_button("panel", tr("Show or hide the side panel"), theme, "Ctrl+Shift+I")
        self.search.clicked.connect(self.finding)
        self.exporting.clicked.connect(self.export)
        self.side.clicked.connect(self.panel)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.unsaved)
        line.addWidget(self.line, 1)
        texts.addLayout(line)
        row = QHBoxLayout()
        row.setContentsMargins(26, 8, 24, 12)
        row.setSpacing(8)
        row.addLayout(texts, 1)
        for part in (self.search, self.exporting, self.more, self.side):
            row.addWidget(part)
        rule = QFrame()
        rule.setObjectName("line")
        rule.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(rule)

    def show_meeting(
        self, meeting: MeetingSummary, speakers: int, saved: str, *, failing: bool = False
    ) -> None:
        """``saved`` says how the last change stands; ``failing``: that it could not be saved so far."""
        self.title.show_title(meeting.title)
        parts = [when(meeting.created, date.today())]  # noqa: DTZ011 - the user's own day
        if meeting.duration:
            parts.append(length(meeting.duration))
        if speakers:
            parts.append(plural("{n} speaker", "{n} speakers", speakers))
        if saved and not failing:
            parts.append(saved)
        self.unsaved.setText(f"{saved}  ·  " if failing else "")
        self.unsaved.setVisible(failing)
        self.line.setText("  ·  ".join(parts))
