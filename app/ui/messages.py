"""Recent messages: what was said in passing, when, and what can still be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.buttons import push_button
from app.ui.notices import Action
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme
from app.ui.toast import Message, Toast

SHOWN = 30


class RecentMessages(QDialog):
    """The newest first; follows while it is open."""

    def __init__(self, toast: Toast, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Recent messages"))
        self._toast, self._theme = toast, theme
        self._inner: QWidget | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("Recent messages"))
        close = push_button(tr("Close"), theme)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 12, 16)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr("Recent messages"), "title"))
        layout.addWidget(self._scroll, 1)
        layout.addLayout(foot)
        self.resize(theme.px(520), theme.px(420))
        toast.told.connect(self._told)
        self.refresh()

    def _told(self) -> None:
        if self.isVisible():  # closed, it goes with the next events
            self.refresh()

    def refresh(self) -> None:
        """Read them again; actions that would do something else by now are left out."""
        inner = QWidget()
        inner.setObjectName("scrolled")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        newest = list(reversed(self._toast.messages))[:SHOWN]
        if not newest:
            grid.addWidget(PlainLabel(tr("No messages yet."), "muted"), 0, 0, 1, 3)
        for row, message in enumerate(newest):
            self._add(grid, row, message)
        grid.setRowStretch(max(1, len(newest)), 1)
        self._scroll.setWidget(inner)

    def _add(self, grid: QGridLayout, row: int, message: Message) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(PlainLabel(f"{message.made:%H:%M}", "muted"), row, 0, middle)
        words = PlainLabel(one_line(message.text), "body")
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(words, row, 1, middle)
        if message.action is not None and message.action.valid():
            button = push_button(message.action.text, self._theme, "link")
            said = tr("{action}: {message}", action=message.action.text, message=one_line(message.text))
            button.setAccessibleName(said)
            button.clicked.connect(lambda _checked=False, action=message.action: self._act(action))
            grid.addWidget(button, row, 2, middle)

    def _act(self, action: Action) -> None:
        if action.valid():
            action.run()
        self.refresh()
