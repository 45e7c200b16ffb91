"""The question for the recovery code, where the keyring does not open an encrypted library at the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from app.errors import AppError
from app.translation import noop, tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel, one_line
from app.ui.vault.code_entry import CodeEntry
from app.vault import held, unlocking

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.vault.key import Vault
    from app.vault.unlocking import VaultLocked

_WHY: Final = {
    "no-keyring": noop("This computer has no keyring that keeps its key."),
    "another-keyring": noop("Its key is in another keyring than the one of this computer now."),
    "keyring-silent": noop("The keyring of this computer is locked, or does not have its key any more."),
    "not-in-keyring": noop("The keyring of this computer does not have its key."),
}


class Unlock(QDialog):
    """Accepted: the key is held, and the library can be opened."""

    def __init__(self, window: MainWindow, locked: VaultLocked) -> None:
        super().__init__(window)
        self._window, self._locked = window, locked
        self.setWindowTitle("Hansard")
        theme = window.theme
        title = PlainLabel(tr("This library is encrypted."), "head")
        text = PlainLabel(
            tr(
                "{why} Type the recovery code to open it; nothing was changed, and nothing is lost.",
                why=tr(_WHY[locked.why]),
            ),
            "body",
        )
        folder = PlainLabel(tr("Library: {folder}", folder=one_line(str(locked.folder))), "muted")
        for label in (title, text, folder):
            label.setWordWrap(True)
        self.entry = CodeEntry(tr("Recovery code"), theme)
        self.unlock = push_button(tr("Open"), theme, "primary")
        self.again = push_button(tr("Try the keyring again"), theme)
        self.quit = push_button(tr("Close Hansard"), theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(self.quit)
        row.addWidget(self.unlock)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        for widget in (title, text, self.entry, folder):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addLayout(row)
        self.setMinimumWidth(theme.px(560))
        self.entry.edited.connect(self._look)
        self.entry.entered.connect(self._try)
        self.unlock.clicked.connect(self._try)
        self.again.clicked.connect(self.accept)
        self.quit.clicked.connect(self.reject)
        self._look()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        self.unlock.setEnabled(bool(self.entry.code))

    def _try(self) -> None:
        code, folder = self.entry.code, self._locked.folder
        if not code or not self.entry.isEnabled():
            return
        self._wait(waiting=True)

        def opened(vault: Vault) -> None:
            held.hold(vault)
            self.accept()

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            self._wait(waiting=False)
            self.entry.say(str(error))
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

        self._window.workers.run(lambda: unlocking.by_code(folder, code), opened, failed)

    def _wait(self, *, waiting: bool) -> None:
        for widget in (self.entry, self.again, self.quit):
            widget.setEnabled(not waiting)
        self.unlock.setEnabled(not waiting and bool(self.entry.code))
