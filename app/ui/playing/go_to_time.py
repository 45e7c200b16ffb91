"""Go to a time: a small field over the player."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.announcing import announce
from app.ui.buttons import push_button
from app.ui.phrases import clock
from app.ui.plain import PlainLabel
from app.ui.playing.times import seconds_of
from app.ui.theme import Theme


class GoToTime(QFrame):
    """Enter goes there; what is no time is said under the field. Esc or a click elsewhere changes nothing.

    Signals:
        chosen: seconds, inside the recording. closed: whatever was typed.
    """

    chosen = Signal(float)
    closed = Signal()

    def __init__(self, now: float, duration: float, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Go to time"))
        self._now, self._duration = now, duration
        self.field = QLineEdit(clock(now))
        self.field.setAccessibleName(tr("Time"))
        self.field.setPlaceholderText(tr("4:14, 254 or +30"))
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.setMaxLength(20)
        self.field.selectAll()
        self.hint = PlainLabel("", "muted")
        self.hint.setWordWrap(True)
        self.hint.setMinimumWidth(theme.px(220))
        self.go = push_button(tr("Go"), theme, "primary")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(tr("Go to time"), "head"))
        layout.addLayout(row)
        layout.addWidget(self.hint)
        self.setMinimumWidth(theme.px(280))
        self.field.textEdited.connect(lambda _text: self._say_what_is_read())
        self.go.clicked.connect(self._try)
        self._say_what_is_read()

    def show_above(self, corner: QPoint) -> None:
        """Open with its lower left corner near a place on the screen, inside the screen."""
        self.adjustSize()
        free = self.screen().availableGeometry()
        x = min(max(free.left(), corner.x()), free.right() - self.width())
        self.move(x, max(free.top(), corner.y() - self.height() - 6))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._try()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _say_what_is_read(self) -> None:
        self._say(tr("A place such as 4:14 or 254, or +30 and -10 seconds from here."), wrong=False)

    def _say(self, words: str, *, wrong: bool) -> None:
        kind = "error" if wrong else "muted"
        self.hint.setText(words)
        if self.hint.property("kind") != kind:
            self.hint.setProperty("kind", kind)
            self.hint.style().unpolish(self.hint)
            self.hint.style().polish(self.hint)
        if wrong:
            announce(self.hint, words, urgent=True)

    def _try(self) -> None:
        seconds = seconds_of(self.field.text(), self._now)
        if seconds is None:
            self._say(tr("That is not a time. Write 4:14, 1:04:14, 254, 4m14s, +30 or -10."), wrong=True)
        elif seconds > self._duration and not self.field.text().strip().startswith("+"):
            self._say(tr("The recording ends at {time}.", time=clock(self._duration)), wrong=True)
        else:
            self.close()
            self.chosen.emit(max(0.0, min(seconds, self._duration)))
            return
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()
