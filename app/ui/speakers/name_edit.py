"""A speaker's name in the panel: a name among others, or a field it is typed into."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame

from app.changes import SpeakerTalk
from app.translation import tr
from app.ui.plain import one_line, tooltip
from app.ui.speakers.completing import Matcher, NameCompleter
from app.ui.speakers.parts import label_of

_LONGEST: Final = 120  # characters of a name
_Key = Qt.Key
#: What keys mean while the name is only read: with nothing held, and with Shift.
_READING: Final = {
    _Key.Key_Space: "sample",
    _Key.Key_Delete: "merge",
    _Key.Key_Escape: "left",
    _Key.Key_Up: "up",
    _Key.Key_Down: "down",
    _Key.Key_Home: "first",
    _Key.Key_End: "last",
    _Key.Key_Menu: "menu",
}
_EXTENDING: Final = {_Key.Key_Up: "extend-up", _Key.Key_Down: "extend-down", _Key.Key_F10: "menu"}
_STANDARD: Final = {
    QKeySequence.StandardKey.Cut: "cut",
    QKeySequence.StandardKey.Paste: "paste",
    QKeySequence.StandardKey.SelectAll: "all",
}


class NameEdit(QLineEdit):
    """A speaker's name; click or F2 to change, Enter or leaving keeps, Esc does not.

    Signals:
        renamed: what was typed. begun: typing begins, and :attr:`matcher` is wanted.
        asked: what a key means for the list (``sample``, ``merge``, ``up``…).
        clicked: with the modifiers held; without any, typing begins. dragged: the mouse pulls at it.
        left: Enter or Esc, so the keyboard goes back to the transcript.
    """

    renamed = Signal(str)
    begun = Signal()
    asked = Signal(str)
    clicked = Signal(object)
    dragged = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("name")
        self._name = ""
        self._label = ""
        self._pressed: QPoint | None = None
        self._completer: NameCompleter | None = None
        self._stay = False
        self._kept: str | None = None  # what was typed, until it has been told
        self.fixed = False  # the name can only be read
        #: Gives what finds names for what is typed, when typing begins.
        self.matcher: Matcher | None = None
        self.setMaxLength(_LONGEST)
        self.setReadOnly(True)
        # Beside the dot, also a name that is written from the other side.
        self.setAlignment(Qt.AlignmentFlag.AlignAbsolute | self._side() | Qt.AlignmentFlag.AlignVCenter)
        self.setAcceptDrops(False)  # what is dropped is for the row
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.textEdited.connect(self._offer)

    def show_talk(self, talk: SpeakerTalk) -> None:
        """Another name, or the same; what is being typed stays."""
        self._name, self._label = talk.name or "", label_of(talk)
        unnamed = tr("Speaker {number}", number=talk.number)
        self.setAccessibleName(tr("Name of speaker {number}", number=talk.number))
        self.setPlaceholderText(unnamed)
        tooltip(self, self._label)
        if self.isReadOnly():
            self.setText(self._label)
            self.setCursorPosition(0)

    def begin(self, *, stay: bool = False) -> None:
        """Type a name now. ``stay``: afterwards the keyboard stays here, for the next name."""
        if self.fixed:
            return
        self._stay = stay
        self.begun.emit()
        self._open(on=True)
        self.setText(one_line(self._name))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def settle(self) -> None:
        """Keep what is typed now, not with the next events: other speakers come, or the window goes."""
        if not self.isReadOnly():
            self._end(keep=True)
        self._tell_kept()

    def _open(self, *, on: bool) -> None:
        """A field, or only a name; the style sheet tells them apart."""
        self.setReadOnly(not on)
        context = Qt.ContextMenuPolicy.DefaultContextMenu if on else Qt.ContextMenuPolicy.NoContextMenu
        self.setContextMenuPolicy(context)
        self.style().unpolish(self)
        self.style().polish(self)

    # -- completion ----------------------------------------------------------------------------

    def _offer(self, text: str, *, all_of_them: bool = False) -> None:
        if self.isReadOnly() or self.matcher is None:
            return
        if self._completer is None:
            self._completer = NameCompleter(self)
            self._completer.taken.connect(self._take)
        fit = list(self.matcher(text)) if text.strip() or all_of_them else []
        if len(fit) == 1 and fit[0].name == text:
            fit = []
        self._completer.offer(fit)

    def _take(self, name: str) -> None:
        self.setText(name)
        self._end(keep=True)
        self.left.emit()

    @property
    def completer_shown(self) -> bool:
        """Whether names are offered below."""
        return self._completer is not None and self._completer.shown

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly():
            self._read_key(event)
        else:
            self._typing_key(event)

    def _read_key(self, event: QKeyEvent) -> None:
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        meaning = next((word for keys, word in _STANDARD.items() if event.matches(keys)), None)
        if meaning is None and held == Qt.KeyboardModifier.ShiftModifier:
            meaning = _EXTENDING.get(_Key(key))
        elif meaning is None and held == Qt.KeyboardModifier.NoModifier:
            meaning = _READING.get(_Key(key))
            if key in (_Key.Key_F2, _Key.Key_Return, _Key.Key_Enter):
                self.begin(stay=True)
                return
        if meaning is not None:
            self.asked.emit(meaning)
        elif _types(event) and not self.fixed:
            self.begin(stay=True)
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _typing_key(self, event: QKeyEvent) -> None:
        key, names = event.key(), self._completer
        if key in (_Key.Key_Return, _Key.Key_Enter):
            if names is not None and names.marked:
                self.setText(names.marked)
            self._end(keep=True)
            if not self._stay:
                self.left.emit()
        elif key == _Key.Key_Escape:
            if names is not None and names.shown:
                names.hide()
                return
            self._end(keep=False)
            self.left.emit()
        elif key == _Key.Key_Down and not self.completer_shown:
            self._offer(self.text(), all_of_them=True)
        else:
            super().keyPressEvent(event)

    # -- mouse and focus -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mouseMoveEvent(event)
        elif self._pressed is not None:
            way = (event.position().toPoint() - self._pressed).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._pressed = None
                self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mouseReleaseEvent(event)
        elif self._pressed is not None:
            self._pressed = None
            held = event.modifiers()
            self.clicked.emit(held)
            if not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier):
                self.begin()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.isReadOnly():
            super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.isReadOnly():
            self.deselect()  # Tab selects all, which looks like a field that is open
            self.asked.emit("here")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isReadOnly() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end(keep=True)

    def _end(self, *, keep: bool) -> None:
        typed = self.text().strip()
        if self._completer is not None:
            self._completer.hide()
        self._open(on=False)
        self.setText(self._label)
        self.setCursorPosition(0)
        self.deselect()
        if keep and typed != self._name:
            # What hears of it may take this field away, so not from inside its own event.
            self._kept = typed
            QTimer.singleShot(0, self, self._tell_kept)

    def _tell_kept(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            self.renamed.emit(kept)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A name that is too long ends in an ellipsis while it is only read."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        area: QRect = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        area.adjust(2, 0, -2, 0)  # as QLineEdit itself keeps clear
        wide = self.fontMetrics().horizontalAdvance(self._label) > area.width()
        if not self.isReadOnly() or not wide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        shown = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(self.palette().text().color())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the ellipsis ends the name
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | self._side()), shown)

    def _side(self) -> Qt.AlignmentFlag:
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft


def _types(event: QKeyEvent) -> bool:
    """Whether a key writes a character."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    other = held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.GroupSwitchModifier)
    return bool(event.text()) and event.text().isprintable() and not other
