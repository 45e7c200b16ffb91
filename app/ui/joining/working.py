"""Something that takes a while and can be stopped: how far it is, and a way out."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme
from app.ui.workers import Workers

#: ``report(done, total)``, from any thread.
Report = Callable[[float, float], None]
Work = Callable[[Report, threading.Event], Any]

SHOWN_AFTER_MS: Final = 400  # what is over before that needs no window
_EVERY: Final = 0.05  # seconds between two steps that are shown
_STEPS: Final = 1000


class Working(QDialog):
    """Over ``parent`` until the work is over. Closing the window stops the work."""

    _told = Signal(float)

    def __init__(self, parent: QWidget, theme: Theme, workers: Workers, title: str, sentence: str) -> None:
        super().__init__(parent)
        self._workers = workers
        self._cancelled = threading.Event()
        self._last = 0.0
        self.setWindowTitle(title)
        self.setModal(True)
        said = PlainLabel(sentence, "body")
        said.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.stop = push_button(tr("Stop"), theme)
        self.stop.clicked.connect(lambda _checked=False: self.reject())
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addWidget(said)
        layout.addLayout(row)
        self.setMinimumWidth(theme.px(420))
        self._told.connect(lambda part: self.bar.setValue(round(part * _STEPS)))
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._timer.timeout.connect(self.show)
        parent.window().installEventFilter(self)

    def start(self, work: Work, done: Callable[[Any], object], failed: Callable[[Exception], object]) -> None:
        """Do ``work`` on another thread; then ``done`` or ``failed`` here, with this window gone."""
        self._timer.start()

        def over(then: Callable[[Any], object]) -> Callable[[Any], None]:
            def end(value: Any) -> None:
                self._timer.stop()
                self.setModal(False)
                self.hide()
                self.deleteLater()
                then(value)

            return end

        self._workers.run(lambda: work(self._report, self._cancelled), over(done), over(failed))

    def reject(self) -> None:
        """Stop; the work says itself when it has."""
        self._cancelled.set()
        self.stop.setEnabled(False)
        self.stop.setText(tr("Stopping…"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is not self:
            self._cancelled.set()
        return super().eventFilter(watched, event)

    def _report(self, done: float, total: float) -> None:
        now = time.monotonic()
        if now - self._last >= _EVERY and total > 0:
            self._last = now
            self._told.emit(min(1.0, done / total))
