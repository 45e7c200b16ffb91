"""Zones beside the centre: shown while they are wanted and there is room for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.buttons import icon_button
from app.ui.icons import icon
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

NARROW, NARROWEST = 1120, 820  # px of width below which the side panel and the library give way


class Pane(QObject):
    """What the user wants is kept apart from what fits, so that a window made narrow for a while forgets
    nothing. Asked for in a narrow window, the zone is shown all the same.

    Signals:
        shown: whether it is on screen now.
    """

    shown = Signal(bool)

    def __init__(self, widget: QWidget, room: int, *, wanted: bool = True) -> None:
        """``room``: px of the window's width it needs."""
        super().__init__(widget)
        self.widget, self._room = widget, room
        self.wanted = wanted
        self._fits = True
        self._insisted = False

    def fit(self, width: int) -> None:
        """The window is ``width`` px wide now."""
        fits = width >= self._room
        if fits != self._fits:
            self._fits, self._insisted = fits, False
        self.apply()

    def show(self) -> None:
        """The user asks for it."""
        self.wanted, self._insisted = True, not self._fits
        self.apply()

    def toggle(self) -> None:
        """The user shows or hides it. Hiding it where it does not fit takes back no wish."""
        if self.widget.isHidden():
            self.show()
            return
        if self._fits:
            self.wanted = False
        self._insisted = False
        self.apply()

    def apply(self) -> None:
        visible = self.wanted and (self._fits or self._insisted)
        self.widget.setVisible(visible)
        self.shown.emit(visible)


class Rail(QWidget):
    """In the library's place while it is hidden.

    Signals: library, import_files, search, queue.
    """

    library = Signal()
    import_files = Signal()
    search = Signal()
    queue = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(52)
        self.show_library = icon_button("sidebar", tr("Show the library"), theme, "Ctrl+Shift+L")
        self.record = icon_button("record", tr("Record a meeting"), theme)
        self.record.setIcon(icon("record", theme, "record"))
        self.record.hide()  # until there is a recorder
        importing = icon_button("import", tr("Import audio or video"), theme, "Ctrl+O")
        searching = icon_button("search", tr("Search all meetings"), theme, "Ctrl+K")
        self.waiting = icon_button("queue", tr("Queue"), theme, "Ctrl+Shift+J")
        self.waiting.clicked.connect(self.queue)
        self.show_library.clicked.connect(self.library)
        importing.clicked.connect(self.import_files)
        searching.clicked.connect(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 0)
        layout.setSpacing(8)
        for button in (self.show_library, self.record, importing, searching, self.waiting):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)


def step_pane(panes: Sequence[QWidget], zones: Sequence[QWidget], by: int) -> None:
    """Move the keyboard to the next (1) or previous (-1) of ``panes`` from the zone it is in."""
    there = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
    focused = QApplication.focusWidget()
    zone = next((item for item in zones if focused is not None and item.isAncestorOf(focused)), None)
    here = next(
        (at for at, pane in enumerate(there) if zone is not None and zone.isAncestorOf(pane)),
        0 if by < 0 else -1,
    )
    if there:
        there[(here + by) % len(there)].setFocus(Qt.FocusReason.TabFocusReason)


def next_pane(window: MainWindow, by: int) -> None:
    """The keyboard goes to the window's next zone, or the one before (-1)."""
    if window.recording is not None and window.is_live:
        live = window.recording.page
        step_pane([window.sidebar.list, *live.panes], [window.sidebar, *live.zones], by)
        return
    page = window.page
    side = page.speakers.rows[0].name if page.speakers.rows else page.tabs
    center = page.view if window.pages.currentWidget() is page else window.results.results
    panes: list[QWidget] = [window.sidebar.list, center, side, window.player_bar.waveform]
    zones = [window.sidebar, page.stack, window.results, page.side, window.player_bar]
    if window.toast.isVisible():
        panes.append(window.toast.entry)
        zones.append(window.toast)
    step_pane(panes, zones, by)
