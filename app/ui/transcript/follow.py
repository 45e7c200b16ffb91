"""Following the playhead: scroll when the current word leaves the middle, stop when the user scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from app.translation import tr
from app.ui.icons import icon

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView

#: The band of the viewport's height the current line may be in, and where it is put when it leaves it.
TOP, BOTTOM, TARGET = 0.12, 0.66, 0.30


class Follow:
    """On until the user scrolls the current word out of view; on again when asked, or when the user
    scrolls it back into view. Never by a timer."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.wanted = True
        self.suspended = False
        self.playing = False
        self.pill = QPushButton(tr("Jump to current"), view)
        self.pill.setObjectName("pill")
        self.pill.setIcon(icon("down", view.theme, "accent"))
        self.pill.hide()
        self.pill.clicked.connect(self.resume)
        self._pointing = "down"

    @property
    def active(self) -> bool:
        return self.wanted and not self.suspended

    def set_playing(self, *, playing: bool) -> None:
        self.playing = playing
        self._show_pill()

    def toggle(self) -> None:
        """Switch on or off."""
        if self.active:
            self.stop()
        else:
            self.resume()

    def stop(self) -> None:
        """Follow no more, also once the reader is back at the current word."""
        self.wanted = False
        self._show_pill()
        self._view.follow_changed.emit()

    def resume(self) -> None:
        """Follow again, from here."""
        self.wanted, self.suspended = True, False
        self.bring()
        self._show_pill()
        self._view.follow_changed.emit()

    def suspend(self) -> None:
        """Stop following for now: the reader is going somewhere else."""
        if self.active:
            self.suspended = True
            self._show_pill()
            self._view.follow_changed.emit()

    def resume_here(self) -> None:
        """Follow again without moving the view: the user clicked what they want to hear."""
        changed = not self.active
        self.wanted, self.suspended = True, False
        self._show_pill()
        if changed:
            self._view.follow_changed.emit()

    def bring(self) -> None:
        """Put the current word where it is comfortable to read."""
        place = self._view.playhead
        if place is not None:
            line = (
                self._view.word_rect(place).top()
                - self._view.visualRect(self._view.rows.index(place[0])).top()
            )
            self._view.scroll_to(place[0], line, at=TARGET)

    def moved(self) -> None:
        """The playhead is on another word."""
        place = self._view.playhead
        if place is None or not self.playing:
            return
        if self.active and self._view.editing.row is None:
            line = self._view.word_rect(place)
            height = self._view.viewport().height()
            if not TOP * height <= line.top() <= BOTTOM * height:
                self.bring()
        elif not self.active:
            self._show_pill()

    def scrolled(self) -> None:
        """The user scrolled."""
        place = self._view.playhead
        if place is None or not self.wanted or not self.playing:
            return
        visible = self._view.viewport().rect().intersects(self._view.word_rect(place))
        if visible == self.suspended:
            self.suspended = not visible
            self._show_pill()
            self._view.follow_changed.emit()

    def _show_pill(self) -> None:
        show = self.playing and not self.active and self._view.playhead is not None
        if show and self._view.playhead is not None:
            above = self._view.word_rect(self._view.playhead).top() < 0
            pointing = "up" if above else "down"
            if pointing != self._pointing:
                self._pointing = pointing
                self.pill.setIcon(icon(pointing, self._view.theme, "accent"))
        if show != self.pill.isVisible():
            self.pill.setVisible(show)
            self.place_pill()

    def place_pill(self) -> None:
        self.pill.adjustSize()
        area = self._view.viewport().rect()
        self.pill.move((area.width() - self.pill.width()) // 2, area.height() - self.pill.height() - 16)
        self.pill.raise_()
