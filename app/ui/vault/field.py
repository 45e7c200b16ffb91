"""The row of the settings about encryption: how the library is, how far a change is, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.vault.desk import desk_of
from app.ui.vault.setup import Setup

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences
    from app.vault_intents import VaultStatus

_STEPS = 1000


def has_library(preferences: Preferences) -> bool:
    """Whether there is a library to be encrypted."""
    return desk_of(preferences.window) is not None


class VaultField(QWidget):
    """Asks the desk, beside the window, each time it is shown."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._window = preferences.window
        desk = desk_of(preferences.window)
        assert desk is not None
        self._desk = desk
        self.status: VaultStatus | None = None
        theme = preferences.theme
        self.said = PlainLabel(tr("Looking…"), "body")
        self.said.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the encryption is"))
        self.turn_on = push_button(tr("Encrypt this library…"), theme)
        self.new_code = push_button(tr("New recovery code…"), theme)
        self.turn_off = push_button(tr("Remove the encryption…"), theme)
        self.go_back = push_button(tr("Stop and go back"), theme)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.turn_on, self.new_code, self.turn_off, self.go_back):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.said)
        layout.addWidget(self.bar)
        layout.addLayout(row)
        self.turn_on.clicked.connect(self._ask_on)
        self.new_code.clicked.connect(self._ask_code)
        self.turn_off.clicked.connect(self._ask_off)
        self.go_back.clicked.connect(desk.go_back)
        desk.changed.connect(self.renew)
        desk.advanced.connect(self._advance)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    def renew(self) -> None:
        """See how the library is now."""
        self._show()
        if not self._desk.running:
            self._desk.status(self._seen)

    def _seen(self, status: VaultStatus) -> None:
        if isValid(self):
            self.status = status
            self._show()

    def _advance(self, done: float, total: float) -> None:
        self.bar.setValue(round(_STEPS * done / max(total, 1.0)))

    def _show(self) -> None:
        running, status = self._desk.running, self.status
        on = status is not None and status.state is not None
        self.bar.setVisible(bool(running))
        self.go_back.setVisible(running in ("encrypting", "decrypting"))
        self.turn_on.setVisible(not running and status is not None and not on)
        self.new_code.setVisible(not running and on)
        self.turn_off.setVisible(not running and on)
        self.said.setText(self._words())

    def _words(self) -> str:
        running = {
            "encrypting": tr("The library is being encrypted. You can go on working, and close Hansard."),
            "decrypting": tr("The encryption is being removed. You can go on working, and close Hansard."),
            "going-back": tr("Everything is made as it was."),
        }.get(self._desk.running)
        if running is not None:
            return running
        status = self.status
        if status is None:
            return tr("Looking…")
        if status.state is None:
            return tr("This library is not encrypted.")
        if status.left:
            return plural(
                "{n} file could not be changed over yet; Hansard tries again at the next start.",
                "{n} files could not be changed over yet; Hansard tries again at the next start.",
                status.left,
            )
        if status.keyring:
            return tr("This library is encrypted. This computer's keyring opens it; the recovery code, too.")
        return tr("This library is encrypted. Only the recovery code opens it.")

    def _ask_on(self) -> None:
        Setup(self._window, self._desk.turn_on).open()

    def _ask_code(self) -> None:
        Setup(
            self._window, lambda code, _backups, failed: self._desk.change_code(code, failed), renewing=True
        ).open()

    def _ask_off(self) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Remove the encryption"))
        box.setText(tr("Remove the encryption of this library?"))
        box.setInformativeText(
            tr(
                "Texts, sound and backups can then be read by whoever has this disk. Nothing else changes, "
                "and the recovery code is not needed any more."
            )
        )
        agree = box.addButton(tr("Remove the encryption"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        agree.clicked.connect(self._desk.turn_off)
        self.question = box
        box.open()
