"""A short message at the foot of the window, and the memory of what was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from app.translation import tr
from app.ui.announcing import announce
from app.ui.buttons import icon_button, push_button
from app.ui.notices import Action
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

TOAST_MS = 8000
KEPT = 50  # messages under Help


@dataclass(frozen=True, slots=True)
class Message:
    """What was said, when (local time), and what could be done about it."""

    text: str
    made: datetime
    action: Action | None = None


class Toast(QFrame):
    """A message above ``floor`` (the player) for some seconds; waits while mouse or keyboard is on it.

    Signals:
        told: a message was added to :attr:`messages`.
    """

    told = Signal()

    def __init__(self, theme: Theme, parent: QWidget, floor: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._parent, self.floor = theme, parent, floor
        self.setObjectName("toast")
        self.setAccessibleName(tr("Message"))
        self.recent: list[str] = []
        self.messages: list[Message] = []
        self.column: QWidget | None = None  # what to stand in the middle of, the parent where it is hidden
        self._text = PlainLabel("", "")
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._button = push_button("", theme, "link")
        self._second = push_button("", theme, "link")
        self._close = icon_button("close", tr("Dismiss"), theme, size=14)
        self._close.clicked.connect(self.hide)
        self._button.clicked.connect(self._act)
        self._second.clicked.connect(self._act_otherwise)
        self._action: Action | None = None
        self._other: Action | None = None
        self._before: QWidget | None = None  # what had the keyboard before the message
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._second)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self._expire)
        parent.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        self.hide()

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard when it comes here: the action, else the button that dismisses."""
        return self._close if self._button.isHidden() else self._button

    def tell(self, text: str, action: Action | None = None, other: Action | None = None) -> None:
        """Show ``text``, replacing what was shown, with what can be done about it."""
        focused = self._has_keyboard()
        self.recent = [*self.recent[-KEPT + 1 :], text]
        made = datetime.now().astimezone()
        self.messages = [*self.messages[-KEPT + 1 :], Message(text, made, action)]
        self._text.setText(one_line(text))
        self._action, self._other = action, other
        for button, offered in ((self._button, action), (self._second, other)):
            button.setText(offered.text if offered else "")
            button.setVisible(offered is not None)
        self.show()
        self._place()
        self.raise_()
        if focused:
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._timer.start()
        announce(self, text if action is None else f"{text} {action.text}")
        self.told.emit()

    def withdraw(self, text: str) -> None:
        """Take ``text`` back if it is what is shown: it no longer holds."""
        if text and self._text.text() == one_line(text):
            self.hide()

    def check(self) -> None:
        """Offer nothing that would no longer do what it says: undo, after another change."""
        if self._action is not None and not self._action.valid():
            self._action = None
            self._button.hide()
            if not self.isHidden():
                self._place()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard that comes here goes back when the message goes."""
        if new is not None and self.isAncestorOf(new) and (old is None or not self.isAncestorOf(old)):
            self._before = old

    def _act(self) -> None:
        action = self._action
        self.hide()
        if action is not None and action.valid():
            action.run()

    def _act_otherwise(self) -> None:
        other = self._other
        self.hide()
        if other is not None and other.valid():
            other.run()

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _expire(self) -> None:
        if self.underMouse() or self._has_keyboard():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        area = self._parent.rect()
        if self.column is not None and self.column.isVisible():
            area = QRect(self.column.mapTo(self._parent, QPoint(0, 0)), self.column.size())
        room = max(200, area.width() - 48)
        self._text.setWordWrap(False)
        self.setMaximumWidth(room)
        if self.sizeHint().width() > room:  # large text, a long name: two lines are better than half
            self._text.setWordWrap(True)
            self.resize(room, self.heightForWidth(room))
        else:
            self.adjustSize()
        floor = self.floor.mapTo(self._parent, QPoint(0, 0)).y() if self.floor.isVisible() else None
        bottom = self._parent.height() if floor is None else floor
        bottom = min(bottom, area.y() + area.height())  # not over what stands between the two
        self.move(QPoint(area.x() + (area.width() - self.width()) // 2, bottom - self.height() - 16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
