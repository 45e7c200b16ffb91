"""Versions, licences, and a report about this installation that names nobody."""

from __future__ import annotations

import locale
import platform
from collections import Counter
from importlib import metadata
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.settings import OPTIONS, PROFILE, UI_LANGUAGE
from app.translation import tr
from app.ui.announcing import announce
from app.ui.buttons import push_button
from app.ui.flow import FlowLayout
from app.ui.plain import PlainLabel, PlainText
from app.ui.settings_window.facts import hardware_line
from app.ui.theme import RESOURCES

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences

#: Options whose values a person typed, or that name a place or a device: only whether they are set is told.
_PRIVATE = frozenset(
    {"vocabulary", "record-mic", "record-system", "export-folder", "keys", "language", "languages"}
)


def versions() -> str:
    """Of the program and what it runs on, a line each."""
    return "\n".join(
        (
            f"Hansard {__version__}",
            f"Qt {qVersion()}, PySide {PySide6.__version__}",
            f"Python {platform.python_version()}",
        )
    )


def notice() -> str:
    """The licences of everything that is installed with the program."""
    beside = RESOURCES.parent / "NOTICE"
    try:
        return beside.read_text(encoding="utf-8")
    except OSError:
        pass
    try:
        found = metadata.distribution("hansard").read_text("licenses/NOTICE")
    except metadata.PackageNotFoundError:
        found = None
    return found or tr("The file NOTICE that lists them is not here.")


def diagnostics(preferences: Preferences) -> str:
    """For a report of a problem: versions, settings, counts. No titles, names, words, paths or devices."""
    window = preferences.window
    screen = window.screen()
    size = screen.size()
    pixels = f"{size.width()}x{size.height()} at {screen.devicePixelRatio():g}"
    lines = [
        versions(),
        f"System: {platform.system()} {platform.release()} {platform.machine()}",
        f"Window system: {QGuiApplication.platformName()}, screen {pixels}",
        f"Language: {preferences.get(UI_LANGUAGE) or 'system'} ({locale.getlocale()[0] or 'none'})",
    ]
    if window.library is not None:
        meetings = window.library.meetings()
        states = Counter(meeting.state for meeting in meetings)
        told = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
        lines.append(f"Meetings: {len(meetings)}" + (f" ({told})" if told else ""))
    for option in OPTIONS:
        value = preferences.get(option)
        if value != option.default:
            lines.append(f"Setting {option.name}: {'set' if option.name in _PRIVATE else value}")
    desk = getattr(window, "desk", None)
    if desk is not None:
        here = ", ".join(model.id for model in desk.models.models if model.state == "ready")
        lines.append(f"Models here: {here or 'none'}")
        if desk.models.report is not None:
            lines.append(hardware_line(desk.models.report, preferences.get(PROFILE)))
    return "\n".join(lines)


class VersionsField(QWidget):
    """Versions to read and copy, and the licences."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.text = PlainText(versions(), tr("Versions"))
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text.setTabChangesFocus(True)
        self.licences = push_button(tr("Licences…"), preferences.theme)
        self.copying = push_button(tr("Copy diagnostics"), preferences.theme)
        self.said = PlainLabel("", "muted")
        self.licences.clicked.connect(lambda _checked=False: self.show_licences())
        self.copying.clicked.connect(lambda _checked=False: self.copy())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.text)
        layout.addLayout(FlowLayout.of(self.licences, self.copying, self.said))

    def copy(self) -> None:
        """What was copied is said, and can be read wherever it is pasted before it is sent."""
        QGuiApplication.clipboard().setText(diagnostics(self._preferences))
        self.said.setText(tr("Copied."))
        announce(self.said, self.said.text())

    def show_licences(self) -> QDialog:
        """The text of NOTICE in a window of its own."""
        dialog = QDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Licences"))
        text = QPlainTextEdit(notice())
        text.setObjectName("preview")
        text.setReadOnly(True)
        text.setAccessibleName(tr("Licences"))
        text.setFont(self._preferences.theme.mono_font())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.addWidget(text)
        layout.addWidget(close)
        dialog.resize(680, 560)
        dialog.show()
        return dialog
