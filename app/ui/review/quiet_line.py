"""A line at the foot of the transcript that offers one thing for some seconds, and does not insist."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout

from app.translation import tr
from app.ui.announcing import announce
from app.ui.buttons import icon_button, push_button
from app.ui.theme import Theme
from app.ui.toast import Toast

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView

SECONDS = 6.0


class QuietLine(QFrame):
    """Stays while the mouse or the keyboard is on it. It is no message: nothing happened, so it is not
    remembered among them."""

    def __init__(self, view: TranscriptView, theme: Theme, toast: Toast) -> None:
        super().__init__(view)
        self._view, self._toast = view, toast
        self.setObjectName("toast")
        self.setAccessibleName(tr("Suggestion"))
        self.offer = push_button("", theme, "link")
        self.offer.clicked.connect(self.take)
        self._close = icon_button("close", tr("Dismiss"), theme, size=14)
        self._close.clicked.connect(self.drop)
        self._run: Callable[[], object] | None = None
        self.kind = ""  # of what is offered now
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(6)
        row.addWidget(self.offer)
        row.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._expire)
        view.installEventFilter(self)
        toast.told.connect(self._place)
        self.hide()

    def tell(
        self, kind: str, text: str, run: Callable[[], object], key: str = "", seconds: float = SECONDS
    ) -> None:
        """Offer ``run``; ``key`` does it as well. ``kind`` is for whoever asks what is offered."""
        self._run, self.kind = run, kind
        self.offer.setText(f"{text}  {key}".strip() if key else text)
        self.offer.setAccessibleName(text)
        self._timer.setInterval(round(1000 * seconds))
        self.show()
        self.raise_()
        self._place()
        self._timer.start()
        announce(self._view, tr("{offer} Press {key}.", offer=text, key=key) if key else text)

    def take(self) -> bool:
        """Do what is offered; whether there was anything."""
        run = self._run
        self.drop()
        if run is None:
            return False
        run()
        return True

    def drop(self) -> None:
        """Offer nothing any more."""
        inside = self._has_keyboard()
        self._run, self.kind = None, ""
        self._timer.stop()
        self.hide()
        if inside:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _expire(self) -> None:
        if self.underMouse() or self._has_keyboard():
            self._timer.start()
        else:
            self.drop()

    def _place(self) -> None:
        self.adjustSize()
        room = self._view.viewport().width()
        self.setFixedWidth(min(self.sizeHint().width(), max(160, room - 32)))
        bottom = self._view.height() - 16
        if self._toast.isVisible():  # what has happened stands below what may be done about it
            top = self._toast.mapToGlobal(QPoint(0, 0))
            bottom = min(bottom, self._view.mapFromGlobal(top).y() - 8)
        self.move((room - self.width()) // 2, bottom - self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
