"""The ways in which rows of the panel are merged: asked for, cut and pasted, dragged onto one another."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication

from app.transcript import SpeakerId
from app.ui.speakers.merge_popover import MergePopover
from app.ui.speakers.row import to_carry
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.speakers.panel import SpeakersPanel

_EDGE: Final = 28  # px of the list's ends at which dragging scrolls
_STEP: Final = 14  # px it scrolls then


class Merging(QObject):
    """Of the rows of ``panel``, whose signal ``merge`` says what came of it."""

    def __init__(self, panel: SpeakersPanel, theme: Theme) -> None:
        super().__init__(panel)
        self._panel, self._theme = panel, theme
        self.cut: list[SpeakerId] = []  # to be pasted onto another

    def keep(self, known: Collection[SpeakerId]) -> None:
        """Only these are listed now."""
        self.cut = [speaker for speaker in self.cut if speaker in known]

    @property
    def possible(self) -> bool:
        return not self._panel.fixed and len(self._panel.rows) > 1

    # -- asked for -------------------------------------------------------------------------------

    def ask(self, speakers: Sequence[SpeakerId]) -> MergePopover | None:
        """Ask into whom ``speakers`` go."""
        if not self.possible or not speakers:
            return None
        panel = self._panel
        popover = MergePopover(speakers, panel.talk, panel.paragraphs(), self._theme, panel.window())
        popover.chosen.connect(self._merge)
        popover.closed.connect(self._back_to_list)
        row = panel.row_of(panel.here if panel.here in speakers and panel.here is not None else speakers[0])
        if row is not None:
            popover.show_at(row.name.mapToGlobal(QPoint(0, row.name.height() + 4)))
        return popover

    def _back_to_list(self) -> None:
        QTimer.singleShot(0, self, self._give_keyboard_back)

    def _give_keyboard_back(self) -> None:
        if self._panel.here is not None and QApplication.activePopupWidget() is None:
            self._panel.give_keyboard(self._panel.here)

    def _merge(self, sources: Sequence[SpeakerId], into: SpeakerId) -> None:
        self.cut = []
        self._panel.picking.clear()
        self._panel.here = into
        # Rows go with the merge, so not from inside their own events.
        QTimer.singleShot(0, self, lambda: self._panel.merge.emit(list(sources), into))

    # -- cut and pasted --------------------------------------------------------------------------

    def cut_out(self, speakers: Sequence[SpeakerId]) -> None:
        """These are to be merged into whom :meth:`paste` names."""
        self.cut = list(speakers) if self.possible else []

    def paste(self, into: SpeakerId) -> None:
        """Merge what was cut into ``into``."""
        self._put(self.cut, into)

    # -- dragged ---------------------------------------------------------------------------------

    def drag(self, speaker: SpeakerId) -> None:
        """The mouse pulls at a row: all that are chosen come with it."""
        row = self._panel.row_of(speaker)
        if row is None or not self.possible:
            return
        drag = QDrag(self._panel)
        drag.setMimeData(to_carry(self._panel.picking.with_others(speaker)))
        drag.setPixmap(row.grab())
        drag.setHotSpot(QPoint(24, 16))
        drag.exec(Qt.DropAction.MoveAction)

    def drop(self, into: SpeakerId, speakers: Sequence[SpeakerId]) -> None:
        """Speakers were let go over a row."""
        self._put(speakers, into)

    def hover(self, point: QPoint) -> None:
        """Scroll while something is dragged near an end of the list. ``point`` is on the screen."""
        viewport, bar = self._panel.viewport(), self._panel.verticalScrollBar()
        y = viewport.mapFromGlobal(point).y()
        if y < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif y > viewport.height() - _EDGE:
            bar.setValue(bar.value() + _STEP)

    def _put(self, speakers: Sequence[SpeakerId], into: SpeakerId) -> None:
        known = {talk.speaker for talk in self._panel.talk}
        sources = [speaker for speaker in speakers if speaker in known and speaker != into]
        if sources and self.possible:
            self._merge(sources, into)
