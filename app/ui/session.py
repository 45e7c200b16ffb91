"""What the window finds again at the next start: the open meeting, the place in it, panel and tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Session:
    """The memory of one window that has a library. Trash and search are left: they are visits."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._widened = False

    def restore_side(self) -> None:
        """Presence and tab of the side panel."""
        page, settings = self._window.page, self._window.settings
        page.side_pane.shown.connect(lambda _shown: self._widen_side())
        page.side_pane.wanted = settings.recall("side-wanted", True)
        page.side_pane.fit(self._window.width())
        tab = settings.recall("side-tab", 0)
        if 0 <= tab < page.tabs.count():
            page.tabs.setCurrentIndex(tab)

    def _widen_side(self) -> None:
        """As wide as it was, once it is on screen: before, it would be given its least width."""
        page = self._window.page
        sizes: list[int] = self._window.settings.recall("side", [])
        if self._widened or not page.side.isVisible():
            return
        self._widened = True
        if len(sizes) == 2 and all(isinstance(size, int) for size in sizes):
            page.splitter.setSizes(sizes)

    def open_last(self) -> None:
        """The meeting that was open, else the newest."""
        window = self._window
        known = [meeting.id for meeting in window.sidebar.model.meetings()]
        last = window.settings.recall("meeting", "")
        if known:
            window.show_meeting(last if last in known else known[0])
            self._widen_side()
            if window.focusWidget() is None:
                window.page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_place(self) -> None:
        """Remember where in the open meeting the reader is."""
        window = self._window
        meeting, seconds = window.open_meeting.id, window.playback.place
        if meeting is not None:
            if seconds is None:  # nothing of this meeting is played
                seconds = window.places.of(meeting)[2]
            window.places.keep(meeting, *window.page.view.anchor, seconds)

    def go_to_place(self) -> None:
        """Where the reader was in the open meeting."""
        window = self._window
        if window.open_meeting.id is not None:
            row, pixels, seconds = window.places.of(window.open_meeting.id)
            window.page.view.scroll_to(row, pixels, at=0.0)
            window.page.view.set_playhead(seconds)

    def remember(self) -> None:
        """The window closes."""
        page, settings = self._window.page, self._window.settings
        self.keep_place()
        settings.remember("meeting", self._window.open_meeting.id or "")
        if not page.side.isHidden():
            settings.remember("side", page.splitter.sizes())
        settings.remember("side-wanted", page.side_pane.wanted)
        settings.remember("side-tab", page.tabs.currentIndex())
