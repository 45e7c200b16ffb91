"""The notes beside a recording: typed as they come, with the time of each line in the margin."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ids import new_ulid
from app.translation import tr
from app.ui import tokens
from app.ui.phrases import clock
from app.ui.recording.note_lines import Line, NoteLines
from app.ui.theme import Theme, color

_PAUSE_MS = 800  # of no typing, after which what was typed is written down


class NotesField(QPlainTextEdit):
    """Tab leaves it, as everywhere but in a text of its own.

    Signals:
        noted: a line as it stands now (Line), an empty text for one that is gone.
    """

    noted = Signal(object)

    def __init__(self, theme: Theme, now: Callable[[], float]) -> None:
        super().__init__()
        self._theme = theme
        self._lines = NoteLines(new_ulid, now)
        self._waiting: dict[str, Line] = {}
        self.setObjectName("notes")
        self.setAccessibleName(tr("Notes"))
        self.setAccessibleDescription(tr("Each line keeps the time you wrote it"))
        self.setPlaceholderText(tr("Type notes here. Each line keeps the time you wrote it."))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setMinimumHeight(96)
        self._margin = _Times(self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)
        self.updateRequest.connect(self._scrolled)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def lines(self) -> list[Line]:
        """As typed so far."""
        return self._lines.lines

    def load(self, lines: Iterable[Line] = ()) -> None:
        """Another recording's notes, as far as they were typed."""
        self._timer.stop()
        self._waiting = {}
        kept = [line for line in lines if line.text]
        self.blockSignals(True)
        self.setPlainText("\n".join(line.text for line in kept))
        self.blockSignals(False)
        self._lines.load(kept)
        self._margin.update()

    def flush(self) -> None:
        """Have everything typed written down now."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for line in waiting.values():
            self.noted.emit(line)

    def say_again(self) -> None:
        """A recorder that had died may not have taken the last of it."""
        self._waiting.update({line.id: line for line in self.lines if line.id})
        self.flush()

    def _typed(self) -> None:
        for line in self._lines.follow(self.toPlainText().split("\n")):
            self._waiting[line.id] = line
        self._margin.update()
        if self._waiting:
            self._timer.start()

    # -- the margin ------------------------------------------------------------------------------

    def _restyle(self) -> None:
        self.setViewportMargins(self._theme.px(48), 0, 0, 0)
        self._place()

    def _scrolled(self, _rect: QRect, _by: int) -> None:
        self._margin.update()

    def _place(self) -> None:
        area = self.contentsRect()
        self._margin.setGeometry(area.left(), area.top(), self._theme.px(48), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def paint_times(self, painter: QPainter) -> None:
        """The time of each visible line beside it."""
        painter.setFont(self._theme.font(tokens.CAPTION, tabular=True))
        painter.setPen(color(self._theme.tokens.muted))
        block, lines = self.firstVisibleBlock(), self._lines.lines
        width, top = self._margin.width() - 8, self.viewport().geometry().top() - self.contentsRect().top()
        while block.isValid() and block.blockNumber() < len(lines):
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > self.viewport().height():
                break
            line = lines[block.blockNumber()]
            if line.id:
                high = self.fontMetrics().lineSpacing()
                area = QRectF(0, place.top() + top, width, high)
                painter.drawText(
                    area,
                    int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                    clock(line.seconds),
                )
            block = block.next()


class _Times(QWidget):
    def __init__(self, field: NotesField) -> None:
        super().__init__(field)
        self._field = field

    def paintEvent(self, event: QPaintEvent) -> None:
        self._field.paint_times(QPainter(self))
