"""Setting up encryption in three steps: what it means, the recovery code, and the code typed back.

Nothing is encrypted before the third. The same last two steps give a library another code.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import AppError
from app.translation import tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.vault.code_entry import CodeEntry
from app.vault import codes

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

#: What becomes of backups from before.
Backups = Literal["encrypt", "remove"]
#: ``done(code, backups, failed)``.
Done = Callable[[str, Backups, Callable[[AppError], None]], None]


class Setup(QDialog):
    """``done`` is called once the code has been typed back. With ``renewing`` only the code is another."""

    def __init__(self, window: MainWindow, done: Done, *, renewing: bool = False) -> None:
        super().__init__(window)
        self._window, self._done = window, done
        assert window.library is not None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("New recovery code") if renewing else tr("Encrypt this library"))
        theme = window.theme
        self.code = window.library.new_recovery_code()
        self.backups = QComboBox()
        self.backups.setAccessibleName(tr("Backups made before"))
        self.backups.addItem(tr("Encrypt them too"), userData="encrypt")
        self.backups.addItem(tr("Delete them"), userData="remove")
        self.shown = PlainLabel(self.code, "title")
        self.entry = CodeEntry(tr("The recovery code, typed back"), theme)
        self.steps = QStackedWidget()
        if not renewing:
            self.steps.addWidget(self._meaning(keyring=window.library.keyring_there))
        self.steps.addWidget(self._showing())
        self.steps.addWidget(self._typing(renewing=renewing))
        self.back = push_button(tr("Back"), theme)
        self.cancel = push_button(tr("Cancel"), theme)
        self.onward = push_button(tr("Continue"), theme, "primary")
        self._last = tr("Use this code") if renewing else tr("Encrypt now")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.onward)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(16)
        layout.addWidget(self.steps, 1)
        layout.addLayout(row)
        self.resize(theme.px(600), theme.px(440 if not renewing else 300))
        self.back.clicked.connect(lambda: self._go(-1))
        self.cancel.clicked.connect(self.reject)
        self.onward.clicked.connect(lambda: self._go(1))
        self.entry.edited.connect(self._look)
        self.entry.entered.connect(lambda: self._go(1))
        self._look()

    def _meaning(self, *, keyring: bool) -> QWidget:
        opens = (
            tr("This computer's keyring opens it without asking; a recovery code opens it everywhere else.")
            if keyring
            else tr(
                "This computer has no keyring that protects what it holds, so the recovery code is asked "
                "for at each start."
            )
        )
        return _page(
            tr("What encryption does"),
            tr(
                "Texts, names, voices, sound, kept originals and backups can be read only with the "
                "library's key. Who has the disk still sees how many files there are, how large they are "
                "and from when."
            ),
            opens,
            tr(
                "If both the keyring and the recovery code are lost, nobody can ever open the library "
                "again. There is no other way in."
            ),
            tr(
                "Not encrypted: a recording while it is being made, so that no failure can cost it (it is "
                "when it comes into the library), originals and exports elsewhere, and the settings with "
                "your list of terms. What was on the disk before may leave traces on it for a while."
            ),
            PlainLabel(tr("Backups made before"), "strong"),
            self.backups,
        )

    def _showing(self) -> QWidget:
        self.shown.setAccessibleName(tr("Recovery code"))
        self.shown.setFont(self._window.theme.mono_font())
        self.shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = push_button(tr("Copy"), self._window.theme)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code))
        return _page(
            tr("Write this recovery code down"),
            self.shown,
            self.copy,
            tr(
                "Keep it on paper or in a password manager, apart from this computer. It is shown only "
                "now: on the next page you type it back."
            ),
        )

    def _typing(self, *, renewing: bool) -> QWidget:
        after = (
            tr("From then on this code opens the library, and the one before opens nothing.")
            if renewing
            else tr(
                "Then the library is encrypted, file after file; you can go on working meanwhile, and each "
                "file is compared before the old one goes."
            )
        )
        return _page(tr("Type the code back"), self.entry, after)

    @property
    def _at_end(self) -> bool:
        return self.steps.currentIndex() == self.steps.count() - 1

    def _look(self) -> None:
        right = self.entry.code == codes.read(self.code)
        self.back.setVisible(self.steps.currentIndex() > 0)
        self.onward.setText(self._last if self._at_end else tr("Continue"))
        self.onward.setEnabled(right or not self._at_end)
        if self._at_end and self.entry.code and not right:
            self.entry.say(tr("That is not the code that was shown; go back and compare."))

    def _go(self, steps: int) -> None:
        if not self.onward.isEnabled() and steps > 0:
            return
        if steps > 0 and self._at_end:
            self._finish()
            return
        self.steps.setCurrentIndex(self.steps.currentIndex() + steps)
        self._look()
        where: QWidget = self.entry.line if self._at_end else self.onward
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        chosen: Backups = "remove" if self.backups.currentData() == "remove" else "encrypt"
        self._done(self.code, chosen, lambda error: self._window.tell(str(error)))
        self.accept()


def _page(title: str, *parts: str | QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for part in (PlainLabel(title, "title"), *parts):
        widget = PlainLabel(part, "body") if isinstance(part, str) else part
        if isinstance(widget, PlainLabel):
            widget.setWordWrap(True)
        small = not isinstance(widget, PlainLabel | CodeEntry)
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading if small else Qt.AlignmentFlag(0))
    column.addStretch(1)
    return page
