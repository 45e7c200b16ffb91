"""One line under the transcript in the first three sessions, another each time, until it is dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.translation import tr
from app.ui.buttons import icon_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

SESSIONS = 3
ROOM = 360  # px of the page below which the transcript needs the line more
_COUNT, _DISMISSED = "sessions", "tips-dismissed"


class TipLine(QFrame):
    """Hidden until :meth:`tell`, and where there is little room.

    Signals:
        resized: the page it stands on has another height.
    """

    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("tip")
        self.text = PlainLabel("", "muted")
        self.text.setWordWrap(True)
        self.close_button = icon_button("close", tr("Do not show tips"), theme, size=14)
        row = QHBoxLayout(self)
        row.setContentsMargins(34, 4, 24, 4)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button)
        self.hide()

    def tell(self, words: str) -> None:
        self.text.setText(words)
        self.show()

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resized.emit()
        return False


def install(window: MainWindow) -> None:
    """Count the session, and show its tip over a transcript that can be corrected."""
    settings, tip = window.settings, window.page.tip
    session = settings.recall(_COUNT, 0) + 1
    settings.remember(_COUNT, min(session, SESSIONS + 1))
    if session > SESSIONS or settings.recall(_DISMISSED, False):
        return

    def dismiss() -> None:
        settings.remember(_DISMISSED, True)
        tip.hide()
        window.page.view.setFocus()

    def follow() -> None:
        model = window.open_meeting.model
        ready = bool(model.rows) and not model.draft and not model.read_only
        room = window.page.height() >= window.theme.px(ROOM)
        if not ready or not room or settings.recall(_DISMISSED, False):
            tip.hide()
        elif tip.isHidden() or tip.text.text() != _words(window, session):
            tip.tell(_words(window, session))

    tip.close_button.clicked.connect(dismiss)
    tip.resized.connect(follow)
    window.page.installEventFilter(tip)
    window.theme.changed.connect(follow)
    window.open_meeting.model.modelReset.connect(follow)
    window.open_meeting.sound_changed.connect(follow)
    follow()


def _words(window: MainWindow, session: int) -> str:
    shown = window.commands.keymap.shown
    if session == 1:
        key = shown("edit")
        if not window.open_meeting.has_sound:
            return tr("Double-click a word, or press {key}, to correct it.", key=key)
        return tr("Click a word to hear it. Double-click it, or press {key}, to correct it.", key=key)
    if session == 2:
        key, right = shown("next-doubt"), shown("accept")
        return tr(
            "{key} goes to the next word that may be wrong; {right} says that it is right.",
            key=key,
            right=right,
        )
    return tr(
        "{keys} shows all keys, and {palette} finds any command by its words.",
        keys=shown("keys"),
        palette=shown("palette"),
    )
