"""The one text field that floats over the paragraph being edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from app.ui.transcript.metrics import Metrics, text_option

#: From the field's outer edge to its text, px: ring and breathing space.
PAD_X, PAD_Y, RING = 10, 5, 2
_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_AWAY_FOR_A_WHILE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
PAUSE_MS = 1000  # of typing, before what was typed is written


class ParagraphEditor(QTextEdit):
    """Plain text in, plain text out. Leaving it keeps the text; nothing here discards.

    Signals:
        done: leave editing (Enter, Esc, focus elsewhere); the argument says whether focus goes back to
            the transcript.
        split: at a character. join: -1 with the paragraph before, 1 with the one after.
        go: edit the previous (-1) or next (1) paragraph.
        paused: typing stopped for a while, so write what there is.
        speaker: give the paragraph to speaker 1..9.
        undo_past: undo was asked for with nothing left to undo here.
    """

    done = Signal(bool)
    split = Signal(int)
    join = Signal(int)
    go = Signal(int)
    paused = Signal()
    speaker = Signal(int)
    undo_past = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._leaving = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.paused)
        self.setObjectName("editor")
        self.setAccessibleName("Paragraph text")
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(PAD_X - RING, PAD_Y - RING, PAD_X - RING, PAD_Y - RING)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(text_option().wrapMode())
        self.setTabChangesFocus(False)
        self.textChanged.connect(self._timer.start)
        self.hide()

    def start(self, text: str, metrics: Metrics, position: int) -> None:
        """Take a paragraph's text, with the caret at ``position``."""
        self._leaving = False
        self.document().setDefaultFont(metrics.font)
        self.setFont(metrics.font)
        self.setPlainText(text)
        self._set_pitch(metrics)
        self.document().setModified(False)
        self.document().clearUndoRedoStacks()
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(position, len(text))))
        self.setTextCursor(cursor)
        self._timer.stop()

    def text(self) -> str:
        return self.toPlainText().replace("\n", " ")

    def caret(self) -> int:
        return self.textCursor().position()

    def content_height(self) -> float:
        return self.document().size().height()

    def leave(self, *, back: bool) -> None:
        """Ask to be closed once."""
        if not self._leaving:
            self._leaving = True
            self._timer.stop()
            self.done.emit(back)

    def _set_pitch(self, metrics: Metrics) -> None:
        # LineDistanceHeight adds below the line; FixedHeight would push the text down by some pixels.
        look = QTextBlockFormat()
        look.setLineHeight(
            metrics.pitch - metrics.line, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)

    # -- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Tab would otherwise be taken for moving the focus before keyPressEvent sees it.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                self.go.emit(1)
                return True
            if event.key() == Qt.Key.Key_Backtab:
                self.go.emit(-1)
                return True
        override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if override and (event.matches(_UNDO) or event.matches(_REDO)):  # type: ignore[attr-defined]
            event.accept()  # undo belongs to the field; it hands on what it has nothing for
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        cursor = self.textCursor()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if held & Qt.KeyboardModifier.ShiftModifier:
                self.split.emit(self.caret())
            else:
                self.leave(back=True)
        elif key == Qt.Key.Key_Escape:
            self.leave(back=True)
        elif key == Qt.Key.Key_Backspace and cursor.position() == 0 and not cursor.hasSelection():
            self.join.emit(-1)
        elif key == Qt.Key.Key_Delete and cursor.atEnd() and not cursor.hasSelection():
            self.join.emit(1)
        elif held & Qt.KeyboardModifier.ControlModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.speaker.emit(key - Qt.Key.Key_0)
        elif event.matches(_UNDO) and not self.document().isUndoAvailable():
            self.undo_past.emit()
        elif event.matches(_REDO) and not self.document().isRedoAvailable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.preeditString():
            self._timer.stop()  # never write half a composed character

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        reason = event.reason()
        if reason not in _AWAY_FOR_A_WHILE:
            self.leave(back=False)
        elif self._timer.isActive():
            self._timer.stop()
            self.paused.emit()
