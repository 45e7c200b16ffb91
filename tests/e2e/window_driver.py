"""The real window in a process of its own, told what to do over its standard input.

``python -m tests.e2e.window_driver SETTINGS LIBRARY``. Reads one JSON object per line, ``{"do": NAME, …}``,
uses the window's own commands, and prints one answer per line. So a test can kill the program as a crash
would, and look at what the next one finds.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QPushButton, QWidget

from app.settings import PAUSE_ON_BATTERY, PROFILE, Settings
from app.ui.application import make_application
from app.ui.main_window import MainWindow
from app.ui.opening import OpenLibrary
from app.ui.theme import Theme


class Driver(QObject):
    """Runs what is asked on the window's thread."""

    asked = Signal(object)

    def __init__(self, settings: Path, library: Path) -> None:
        super().__init__()
        kept = Settings(settings)
        kept.set(PAUSE_ON_BATTERY, False)  # on a laptop too
        kept.set(PROFILE, os.environ.get("DRIVER_PROFILE", "builtin"))
        theme = Theme(os.environ.get("DRIVER_THEME", "light"))  # type: ignore[arg-type]
        theme.apply()
        self.window = MainWindow(kept, theme)
        self.window.resize(1280, 800)
        self.window.show()
        self.opened = OpenLibrary(self.window, library)
        services = self.opened.services
        self.window.attach(services.library, services.jobs, services.models, services.recording)
        self.asked.connect(self._answer)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.asked.emit(json.loads(line))

    def _answer(self, request: dict[str, Any]) -> None:
        answer = getattr(self, f"do_{request.pop('do')}")(**request)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()

    def do_command(self, name: str) -> None:
        """One of the window's commands, as its key or menu would give it."""
        self.window.commands[name].trigger()

    def do_press(self, text: str) -> bool:
        """A button that is to be seen, by its text; whether there is one."""
        for button in self.window.findChildren(QPushButton):
            if button.isVisible() and button.isEnabled() and button.text().replace("&", "") == text:
                button.click()
                return True
        return False

    def do_keys(self, keys: list[str]) -> None:
        """Keys as Qt writes them, pressed where the keyboard is; what is longer than one and no combination
        is typed. Answered before they are pressed: a dialog that opens holds the others until it closes."""
        QTimer.singleShot(0, self, lambda: self._press(keys))

    def _press(self, keys: list[str]) -> None:
        if not keys:
            return
        if not self._focus().window().isActiveWindow() and QApplication.activePopupWidget() is None:
            # Another window of ours came in front; keys hold only where the system says the keyboard is.
            QTimer.singleShot(20, self, lambda: self._press(keys))
            return
        combination = QKeySequence.fromString(keys[0], QKeySequence.SequenceFormat.PortableText)
        code = combination[0].key() if combination.count() == 1 else Qt.Key.Key_unknown
        QTimer.singleShot(0, self, lambda: self._press(keys[1:]))
        if len(keys[0]) > 1 and code != Qt.Key.Key_unknown:
            held = combination[0].keyboardModifiers()
            backwards = code == Qt.Key.Key_Tab and held & Qt.KeyboardModifier.ShiftModifier
            QTest.keyClick(self._focus(), Qt.Key.Key_Backtab if backwards else code, held)
        else:
            QTest.keyClicks(self._focus(), keys[0])

    def _focus(self) -> QWidget:
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        popup = window.windowType() == Qt.WindowType.Popup
        if not popup and not window.isActiveWindow():
            window.activateWindow()  # where there is no window manager, nobody else does
        return window.focusWidget() or window

    def do_active(self) -> bool:
        """Whether the window has the keyboard, so that its shortcuts hold."""
        self._focus()
        return self.window.isActiveWindow()

    def do_focus(self) -> list[str]:
        """Where the keyboard is: class, accessible name, text of a button, text of a list's current row."""
        widget = self._focus()
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        row = widget.currentIndex().data() if isinstance(widget, QAbstractItemView) else ""
        return [type(widget).__name__, widget.accessibleName(), text.replace("&", ""), str(row)]

    def do_play(self) -> None:
        """Play what is open."""
        self.window.player_bar.play.click()

    def do_state(self) -> dict[str, Any]:
        """What the window knows and shows."""
        service = self.window.recording.service
        return {
            "phase": service.phase,
            "seconds": service.status.seconds,
            "position": self.window.player.position,
            "words": self._shown(self.window),
            "meetings": [
                {"id": each.id, "state": each.state, "duration": each.duration, "title": each.title}
                for each in self.opened.library.meetings()
            ],
        }

    def do_captions(self) -> list[list[str]]:
        """Live captions so far: who, and what."""
        spoken = self.window.recording.captions.paragraphs
        return [[str(each.track), each.text] for each in spoken if each.kind == "speech"]

    def do_transcript(self, meeting: str) -> list[dict[str, Any]]:
        """A meeting's text, as exported."""
        shown = self.opened.library.transcript(meeting)  # type: ignore[arg-type]
        names = {speaker.id: speaker.label for speaker in shown.speakers}
        return [
            {"track": s.track, "start": s.start, "end": s.end, "speaker": names[s.speaker], "text": s.text}
            for s in shown.segments
        ]

    def do_grab(self, path: str) -> bool:
        """A picture of the window."""
        return self.window.grab().save(path)

    def do_close(self) -> None:
        self.window.close()
        self.opened.close()

    @staticmethod
    def _shown(widget: QWidget) -> str:
        labels = [label for label in widget.findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.text() for label in labels)


def main() -> int:
    application = make_application([])
    driver = Driver(Path(sys.argv[1]), Path(sys.argv[2]))
    code: int = application.exec()
    driver.do_close()
    return code


if __name__ == "__main__":
    sys.exit(main())
