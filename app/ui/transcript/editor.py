"""The one text field that floats over the paragraph being edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QWidget

from app.translation import tr
from app.ui.transcript.metrics import Metrics, text_option

#: From the field's outer edge to its text, px: ring and breathing space.
PAD_X, PAD_Y, RING = 10, 5, 2
_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
_AWAY_FOR_A_WHILE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
PAUSE_MS = 800  # of typing, before what was typed is written


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
        tripled: the double click that began editing became a triple click.
    """

    done = Signal(bool)
    split = Signal(int)
    join = Signal(int)
    go = Signal(int)
    paused = Signal()
    speaker = Signal(int)
    undo_past = Signal()
    tripled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        #: Does what a key means while editing, by the keymap in force; whether it meant anything.
        self.command: Callable[[QKeyEvent], bool] = lambda _event: False
        #: Whether a key is one of the window's, which hold while editing too.
        self.of_window: Callable[[QKeyEvent], bool] = lambda _event: False
        self._leaving = False
        self._since_click = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.paused)
        self.setObjectName("editor")
        self.setAccessibleName(tr("Paragraph text"))
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(PAD_X - RING, PAD_Y - RING, PAD_X - RING, PAD_Y - RING)
        self.document().setDocumentMargin(0)
        self.setWordWrapMode(text_option().wrapMode())
        self.setTabChangesFocus(False)
        self.textChanged.connect(self._typed)
        self.hide()

    def start(self, text: str, metrics: Metrics, position: int, *, clicked: bool = False) -> None:
        """Take a paragraph's text, with the caret at ``position``."""
        self._leaving = False
        self._since_click = QElapsedTimer()
        if clicked:
            self._since_click.start()
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

    def select(self, first: int, last: int) -> None:
        """Select characters ``first`` up to ``last``."""
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def put(self, text: str, position: int) -> None:
        """Replace the whole text as typing does, so that undo takes it back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.setPosition(min(position, len(text)))
        self.setTextCursor(cursor)

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
        look.setLineHeight(metrics.between, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(look)

    def _typed(self) -> None:
        # Counted from the first key, not the last: who types without a pause is saved every second too.
        if not self._timer.isActive():
            self._timer.start()

    # -- keys ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # Tab would otherwise be taken for moving the focus before keyPressEvent sees it.
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # type: ignore[attr-defined]
            self.command(event)  # type: ignore[arg-type]
            return True
        override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if override and (event.matches(_UNDO) or event.matches(_REDO)):  # type: ignore[attr-defined]
            event.accept()  # undo belongs to the field; it hands on what it has nothing for
            return True
        if override and self.of_window(event):  # type: ignore[arg-type]
            event.ignore()  # a text field would take Ctrl+K, which deletes to the line's end on Linux
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        cursor = self.textCursor()
        erases = held == Qt.KeyboardModifier.NoModifier and (
            (key == Qt.Key.Key_Backspace and (cursor.position() > 0 or cursor.hasSelection()))
            or (key == Qt.Key.Key_Delete and (not cursor.atEnd() or cursor.hasSelection()))
        )
        if not erases and self.command(event):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.leave(back=True)  # whatever its keys are: there is a way out, and no line break in the text
        elif event.matches(_UNDO) and not self.document().isUndoAvailable():
            self.undo_past.emit()
        elif event.matches(_REDO) and not self.document().isRedoAvailable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        since, self._since_click = self._since_click, QElapsedTimer()
        if since.isValid() and since.elapsed() < QApplication.doubleClickInterval():
            self.tripled.emit()
        else:
            super().mousePressEvent(event)

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
