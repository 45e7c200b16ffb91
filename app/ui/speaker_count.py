"""How many people speak? Asked before the speakers of a meeting are found again."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.translation import noop, plural, tr
from app.ui.buttons import push_button
from app.ui.placing import move_inside_screen
from app.ui.plain import PlainLabel
from app.ui.run_options import MOST_SPEAKERS
from app.ui.theme import Theme

KEPT = noop("The words stay as they are, and so does every correction and every speaker you set by hand.")


def noted_line(noted: int) -> PlainLabel:
    """How many people the notes name."""
    words = plural("The notes name {n} person.", "The notes name {n} people.", noted)
    line = PlainLabel(words, "muted")
    line.setWordWrap(True)
    return line


class SpeakerCountPopover(QFrame):
    """Signals: chosen (a number; 0 counts automatically)."""

    chosen = Signal(int)

    def __init__(self, now: int, theme: Theme, parent: QWidget, *, kept: int = 0, noted: int = 0) -> None:
        """``now``: how many there are in the text. ``kept``: paragraphs whose speaker was set by hand.
        ``noted``: people that the notes name, which is offered as a number."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.count = QComboBox()
        self.count.setAccessibleName(tr("People who speak"))
        self.count.addItem(tr("Automatic"), 0)
        for number in range(1, MOST_SPEAKERS + 1):
            words = tr("{number} (now)", number=number) if number == now else str(number)
            if number == noted != now:
                words = tr("{number} (in the notes)", number=number)
            self.count.addItem(words, number)
        self.count.setFixedWidth(theme.px(130))
        label = PlainLabel(tr("People who speak"))
        label.setBuddy(self.count)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self.count)
        stays = PlainLabel(tr(KEPT), "muted")
        stays.setWordWrap(True)
        words = plural(
            "{n} paragraph keeps the speaker you gave it.",
            "{n} paragraphs keep the speaker you gave them.",
            kept,
        )
        self.locked = PlainLabel(words, "strong")
        self.locked.setWordWrap(True)
        self.noted = noted_line(noted)
        cancel = push_button(tr("Cancel"), theme)
        self.go = push_button(tr("Find speakers"), theme, "primary")
        cancel.clicked.connect(self.close)
        self.go.clicked.connect(self._choose)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(tr("Find speakers again"), "head"))
        layout.addLayout(row)
        layout.addWidget(self.noted)
        self.noted.setVisible(noted not in (0, now))
        layout.addWidget(stays)
        layout.addWidget(self.locked)
        self.locked.setVisible(bool(kept))
        layout.addLayout(buttons)
        self.setFixedWidth(theme.px(320))

    def show_at(self, point: QPoint) -> None:
        """Open with the upper left corner at a place on the screen, inside the screen."""
        self.adjustSize()
        move_inside_screen(self, point)
        self.show()
        self.count.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self) -> None:
        number = int(self.count.currentData())
        self.close()
        self.chosen.emit(number)
