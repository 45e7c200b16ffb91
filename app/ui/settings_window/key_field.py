"""A button that listens for keys to bind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from app.translation import tr
from app.ui.bindings import pressed
from app.ui.buttons import PushButton


class KeyButton(PushButton):
    """Pressed, it waits for one combination of keys; Esc or going elsewhere gives up.

    Signals:
        pressed_keys: what was pressed, as :mod:`app.ui.bindings` writes it. listening_changed.
    """

    pressed_keys = Signal(str)
    listening_changed = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.listening = False
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda _checked=False: self.listen())

    def listen(self) -> None:
        """The next keys are what is wanted."""
        self._show(listening=True)

    def stop(self) -> None:
        """Keys mean again what they mean."""
        self._show(listening=False)

    def _show(self, *, listening: bool) -> None:
        if listening != self.listening:
            self.listening = listening
            self.setText(tr("Press keys, or Esc") if listening else self._words)
            self.setAccessibleName(self.text())
            self.listening_changed.emit()

    def event(self, event: QEvent) -> bool:
        if self.listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut acts meanwhile
                return True
            if event.type() == QEvent.Type.KeyPress:  # before Tab would move the focus
                self._take(event)
                return True
            return event.type() == QEvent.Type.KeyRelease or super().event(event)
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = pressed(event)
        if event.isAutoRepeat() or not key:
            return
        self.stop()
        if key != "Esc":
            self.pressed_keys.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stop()
