"""A download at the foot of the sidebar, while the dialog is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.translation import noop, tr
from app.ui.buttons import icon_button, push_button
from app.ui.plain import ElidedLabel, PlainLabel
from app.ui.speech import words
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.speech.service import Download  # brings the engine's messages: not before the first paint


class DownloadStrip(QFrame):
    """Signals: hold (pause or go on), open (the dialog)."""

    hold = Signal()
    open = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "card")
        self._title = PlainLabel("", "head")
        self._pause = icon_button("pause", tr("Pause the download"), theme, size=16)
        self._go_on = icon_button("play", tr("Go on with the download"), theme, size=16)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Download"))
        self._line = ElidedLabel("", "muted")
        self._more = push_button(tr("Show"), theme, "link")
        self._more.setAccessibleName(tr("Show the download"))
        self._pause.clicked.connect(self.hold)
        self._go_on.clicked.connect(self.hold)
        self._more.clicked.connect(self.open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 6)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._pause)
        top.addWidget(self._go_on)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 2, 6, 0)
        bar.addWidget(self._bar)
        last = QHBoxLayout()
        last.addWidget(self._line, 1)
        last.addWidget(self._more)
        for part in (top, bar, last):
            layout.addLayout(part)
        self.hide()

    def show_download(self, download: Download | None) -> None:
        """How it stands; nothing where there is none."""
        self.setVisible(download is not None)
        if download is None:
            return
        failed = download.state == "failed"
        doing = {
            "downloading": noop("Downloading {model}"),
            "verifying": noop("Checking {model}"),
            "paused": noop("Paused: {model}"),
            "failed": noop("Stopped: {model}"),
        }[download.state]
        self._title.setText(tr(doing, model=download.title))
        self._bar.setValue(round(1000 * download.done / download.total) if download.total else 0)
        self._pause.setVisible(download.state in ("downloading", "verifying"))
        self._go_on.setVisible(download.state in ("paused", "failed"))
        if failed and download.failure is not None:
            self._line.setText(words.trouble(download.failure, download.percent, tr("the server")).title)
            return
        parts = [tr("{percent} %", percent=download.percent) if download.total else "", download.left]
        if not download.left and download.total:
            parts = [words.of_total(download.done, download.total)]
        self._line.setText("  ·  ".join(part for part in parts if part))
