"""Where attendees are typed or pasted before a meeting begins."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from app.people.attendees import typed
from app.translation import tr
from app.ui.theme import Theme

_HEIGHT = 56  # px at 100 %: two lines


class AttendeeField(QPlainTextEdit):
    """Tab leaves it. Signals: named: the names, whenever they are others."""

    named = Signal(object)

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__()
        self.setObjectName("terms")
        self.setAccessibleName(tr("Attendees"))
        self.setPlaceholderText(tr("Names with commas, or pasted from a calendar"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setPlainText(text)
        self._names = typed(text)
        self.textChanged.connect(self._changed)

    def names(self) -> tuple[str, ...]:
        """Who is named now."""
        return self._names

    def _changed(self) -> None:
        names = typed(self.toPlainText())
        if names != self._names:
            self._names = names
            self.named.emit(names)


def say_most(speakers: QComboBox, most: int) -> None:
    """What *Automatic*, the first entry of ``speakers``, comes to where so many attendees are named."""
    words = tr("Automatic, at most {number}", number=most) if most > 1 else tr("Automatic")
    speakers.setItemText(0, words)
