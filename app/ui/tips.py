"""One line under the transcript in the first three sessions, another each time, until it is dismissed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.translation import tr
from app.ui.buttons import icon_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

SESSIONS = 3
_COUNT, _DISMISSED = "sessions", "tips-dismissed"


class TipLine(QFrame):
    """Hidden until :meth:`tell`."""

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
        if not ready or settings.recall(_DISMISSED, False):
            tip.hide()
        elif tip.isHidden():
            tip.tell(_words(window, session))

    tip.close_button.clicked.connect(dismiss)
    window.open_meeting.model.modelReset.connect(follow)
    follow()


def _words(window: MainWindow, session: int) -> str:
    shown = window.commands.keymap.shown
    if session == 1:
        key = shown("edit")
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
