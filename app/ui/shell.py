"""The window's frame: everything that can be painted before the library is open.

No library, no NumPy, no QtMultimedia here: the first paint waits for nothing.
"""

from __future__ import annotations

import base64
from functools import partial

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.settings import APPEARANCE, TEXT_SIZE, Settings
from app.ui.icons import icon
from app.ui.menus import Commands
from app.ui.notices import Action, DropOverlay, StateCard, Toast
from app.ui.player_bar import PlayerBar
from app.ui.sidebar import Sidebar
from app.ui.theme import Appearance, Theme

SIDEBAR = 288  # px
NARROW, NARROWEST = 1120, 820  # px of width below which the side panel and the library give way

_APPEARANCES: tuple[tuple[Appearance, str], ...] = (
    ("system", "As the system"),
    ("light", "Light"),
    ("dark", "Dark"),
)


class Shell(QMainWindow):
    """Sidebar, a centre of pages, the player bar; menus, toasts, the drop overlay.

    Signals:
        painted: once, after the first paint.
    """

    painted = Signal()

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings, self.theme = settings, theme
        self._painted = False
        self._alt_alone = False
        self.setWindowTitle("Hansard")
        self.setWindowIcon(icon("hansard", theme))
        self.setMinimumSize(760, 520)
        self.setAcceptDrops(True)
        self.commands = Commands(self)
        self.sidebar = Sidebar(theme)
        self.pages = QStackedWidget()
        self.player_bar = PlayerBar(theme)
        self.empty = StateCard(theme)
        self.blank = QWidget()
        self.blank.setObjectName("page")
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.toast = Toast(theme, self.right, self.player_bar)
        self.overlay = DropOverlay(theme, self)
        self._restore()

    def _build(self) -> None:
        self.pages.addWidget(self.blank)
        self.pages.addWidget(self.empty)
        rule = QFrame()
        rule.setObjectName("line")
        rule.setFixedHeight(1)
        self.right = QWidget()
        self.right.setObjectName("center")
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        self._player_rule = rule
        column.addWidget(rule)
        column.addWidget(self.player_bar)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.sidebar)
        self._split.addWidget(self.right)
        self._split.setStretchFactor(0, 0)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([SIDEBAR, 1440 - SIDEBAR])
        self.setCentralWidget(self._split)

    def show_player(self, *, shown: bool) -> None:
        self.player_bar.setVisible(shown)
        self._player_rule.setVisible(shown)

    def tell(self, sentence: str, action: Action | None = None) -> None:
        """Say something in passing."""
        self.toast.tell(sentence, action)

    # -- look ----------------------------------------------------------------------------------

    def appearance_menu(self, menu: QMenu) -> None:
        inner = menu.addMenu("Appearance")
        for value, words in _APPEARANCES:
            inner.addAction(words, partial(self._set_appearance, value))

    def _set_appearance(self, value: Appearance) -> None:
        self.settings.set(APPEARANCE, value)
        self.theme.set_appearance(value)

    def text_size(self, scale: float) -> None:
        self.theme.set_scale(round(scale, 2))
        self.settings.set(TEXT_SIZE, self.theme.scale)

    # -- memory --------------------------------------------------------------------------------

    def _restore(self) -> None:
        self.resize(1440, 900)
        geometry = self.settings.recall("geometry", "")
        if geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(geometry.encode("ascii", "ignore"))))
        sizes: list[int] = self.settings.recall("sidebar", [])
        if len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
            self._split.setSizes(sizes)
        self.sidebar.setVisible(self.settings.recall("library-shown", True))

    def keep_shell(self) -> None:
        """Remember size and splitters."""
        geometry = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        self.settings.remember("geometry", geometry)
        if self.sidebar.isVisible():
            self.settings.remember("sidebar", self._split.sizes())
        self.settings.remember("library-shown", not self.sidebar.isHidden())

    # -- events --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._alt_alone = event.key() == Qt.Key.Key_Alt
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        bar = self.menuBar()
        if event.key() == Qt.Key.Key_Alt and self._alt_alone and not bar.isNativeMenuBar():
            self._alt_alone = False
            bar.setVisible(not bar.isVisible())
            if bar.isVisible():
                bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        super().keyReleaseEvent(event)
