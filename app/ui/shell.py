"""The window's frame: everything that can be painted before the library is open.

No library, no NumPy, no QtMultimedia here: the first paint waits for nothing.
"""

from __future__ import annotations

import base64
from functools import partial

from PySide6.QtCore import QByteArray, QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QActionGroup,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.settings import APPEARANCE, TEXT_SIZE, Settings
from app.translation import noop, tr
from app.ui.files import at_a_glance, drop_lines, files_in
from app.ui.icons import icon
from app.ui.menu_bar import AltMenus
from app.ui.menus import Commands
from app.ui.notices import Action, DropOverlay, StateCard
from app.ui.panes import NARROWEST, Pane, Rail
from app.ui.player_bar import PlayerBar
from app.ui.sidebar import Sidebar
from app.ui.theme import Appearance, Theme
from app.ui.toast import Toast
from app.ui.welcome import Welcome

SIDEBAR = 288  # px
SMALLEST = (760, 520)  # px
FRAME = 40  # px of the screen's height for the window's own title bar

_APPEARANCES: tuple[tuple[Appearance, str], ...] = (
    ("system", noop("As the system")),
    ("light", noop("Light")),
    ("dark", noop("Dark")),
)


class Shell(QMainWindow):
    """Sidebar, a centre of pages, the player bar; menus, toasts, the drop overlay.

    Signals:
        painted: once, after the first paint. dropped: paths of files and folders.
    """

    painted = Signal()
    dropped = Signal(object)

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings, self.theme = settings, theme
        self._painted = False
        self.takes_files = False  # until there is a library
        self._subject, self._recorded = "", ""
        self.setWindowTitle("Hansard")
        QApplication.setWindowIcon(icon("hansard", theme))  # of every window, dialogs too
        self.setAcceptDrops(True)
        self.commands = Commands(self)
        self.alt_menus = AltMenus(self)
        self.sidebar = Sidebar(theme)
        self.pages = QStackedWidget()
        self._over_pages = QWidget()
        self.banners = QVBoxLayout(self._over_pages)  # for cards about more than the page that is shown
        self.player_bar = PlayerBar(theme)
        self.empty = Welcome(theme)
        self.blank = StateCard(theme)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self.rail = Rail(theme)
        self.library_pane = Pane(self.sidebar, NARROWEST)
        self.library_pane.shown.connect(lambda shown: self.rail.setVisible(not shown))
        self.rail.library.connect(self.library_pane.show)
        self._looks = QActionGroup(self)
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
        self._over_pages.setObjectName("banners")
        self.banners.setContentsMargins(0, 0, 0, 0)
        self.banners.setSpacing(0)
        column.addWidget(self._over_pages)
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
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._split, 1)
        self.setCentralWidget(whole)
        for value, words in _APPEARANCES:
            look = self._looks.addAction(tr(words))
            look.setCheckable(True)
            look.setChecked(self.theme.appearance == value)
            look.triggered.connect(partial(self._set_appearance, value))
        self.theme.changed.connect(self._show_look)  # the settings window may have changed it

    def show_player(self, *, shown: bool) -> None:
        self.player_bar.setVisible(shown)
        self._player_rule.setVisible(shown)

    def show_subject(self, words: str) -> None:
        """What the window's title names: the open meeting."""
        self._subject = words
        self._show_title()

    def show_recording(self, words: str) -> None:
        """A recording goes before everything in the window's title; empty when there is none."""
        self._recorded = words
        self._show_title()

    def _show_title(self) -> None:
        parts = [self._recorded, self._subject, "Hansard"]
        title = " – ".join(part for part in parts if part)
        if title != self.windowTitle():
            self.setWindowTitle(title)

    def tell(self, sentence: str, action: Action | None = None, other: Action | None = None) -> None:
        """Say something in passing."""
        self.toast.tell(sentence, action, other)

    # -- look ----------------------------------------------------------------------------------

    def appearance_menu(self, menu: QMenu) -> None:
        menu.addMenu(tr("Appearance")).addActions(self._looks.actions())

    def _set_appearance(self, value: Appearance, _checked: bool = True) -> None:  # noqa: FBT001, FBT002
        self.settings.set(APPEARANCE, value)
        self.theme.set_appearance(value)

    def _show_look(self) -> None:
        for look, (value, _words) in zip(self._looks.actions(), _APPEARANCES, strict=True):
            look.setChecked(self.theme.appearance == value)

    def text_size(self, scale: float) -> None:
        self.theme.set_scale(round(scale, 2))
        self.settings.set(TEXT_SIZE, self.theme.scale)

    # -- memory --------------------------------------------------------------------------------

    def _restore(self) -> None:
        self.resize(1440, 900)
        self.setMinimumSize(*SMALLEST)
        geometry = self.settings.recall("geometry", "")
        if geometry:
            self.restoreGeometry(QByteArray(base64.b64decode(geometry.encode("ascii", "ignore"))))
        sizes: list[int] = self.settings.recall("sidebar", [])
        if len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
            self._split.setSizes(sizes)
        self._stay_on_screen()
        self.library_pane.wanted = self.settings.recall("library-wanted", True)
        self.library_pane.fit(self.width())

    def _stay_on_screen(self) -> None:
        """No larger than the screen it is on, and nowhere off it."""
        free = self.screen().availableGeometry()
        room = QRect(free.x(), free.y(), free.width(), free.height() - FRAME)
        self.setMinimumSize(min(SMALLEST[0], room.width()), min(SMALLEST[1], room.height()))
        if self.isMaximized() or self.isFullScreen():
            return
        width, height = min(self.width(), room.width()), min(self.height(), room.height())
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)
            self.move(free.x() + (free.width() - width) // 2, free.y())

    def keep_shell(self) -> None:
        """Remember size and splitters."""
        geometry = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        self.settings.remember("geometry", geometry)
        if self.sidebar.isVisible():
            self.settings.remember("sidebar", self._split.sizes())
        self.settings.remember("library-wanted", self.library_pane.wanted)

    # -- events --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.library_pane.fit(self.width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = files_in(event.mimeData())
        if paths and self.takes_files:
            event.acceptProposedAction()
            self.overlay.show_files(*drop_lines(at_a_glance(paths)))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        paths = files_in(event.mimeData())
        if paths and self.takes_files:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.WindowDeactivate):
            self.alt_menus.heard(event)
        return super().event(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.alt_menus.released(event)
        super().keyReleaseEvent(event)
