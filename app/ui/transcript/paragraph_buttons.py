"""What can be done with one paragraph, beside it: where the mouse is, or the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton

from app.translation import tr
from app.ui.buttons import icon_button
from app.ui.playing.soundless import offer

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView

SIDE = 24  # px; four in a row where the margin has the room, else two by two
GAP = 12  # px from the text
_PLAY = "Ctrl+Shift+Space"


class ParagraphButtons(QFrame):
    """One set of buttons, moved to the paragraph the mouse is over, else to the one the keyboard is at: the
    view makes no widget for each row.

    Signals:
        mark: the row to mark.
    """

    mark = Signal(int)

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.row: int | None = None
        self.setObjectName("paragraph")
        theme = view.theme
        self.play = icon_button("play", tr("Play this paragraph"), theme, _PLAY, size=16)
        self.speaker = icon_button("speaker", tr("Choose the speaker"), theme, "0", size=16)
        self.note = icon_button("flag", tr("Mark this moment"), theme, size=16)
        self.more = icon_button("more", tr("More about this paragraph"), theme, "Menu", size=16)
        self.buttons = (self.play, self.speaker, self.note, self.more)
        self.play.clicked.connect(self._play)
        self.speaker.clicked.connect(self._choose)
        self.note.clicked.connect(self._mark)
        self.more.clicked.connect(self._menu)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._across = 0
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._arrange(2)
        self.hide()

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // across, place % across)
        self.resize(across * SIDE, SIDE * (len(self.buttons) // across))

    def refresh(self) -> None:
        """Stand beside the paragraph that is meant now, or go."""
        view = self._view
        held = self.isAncestorOf(focused) if (focused := self.window().focusWidget()) is not None else False
        row = view.hovered
        if row is None and (view.at_keyboard or held):
            row = view.currentIndex().row()
        if row is None or not 0 <= row < len(view.rows.rows) or view.pointer.dragging:
            self._hide()
            return
        rect = view.text_rect(row)
        room = view.viewport().width() - rect.right() if not view.painter.mirrored else rect.left()
        room -= GAP
        self._arrange(4 if room >= 4 * SIDE else 2)
        top = rect.top() - 1
        if top < -self.height() or top > view.viewport().height():
            self._hide()
            return
        self.row = row
        changes = not (view.rows.draft or view.rows.read_only)
        for button in (self.speaker, self.note):
            if button.isHidden() == changes:
                button.setVisible(changes)
        offer(self.play, sound=view.meeting.has_sound, keys=_PLAY)
        place = QPoint(rect.right() + GAP, top)
        if view.painter.mirrored:
            place.setX(rect.left() - GAP - self.width())
        if self.pos() != place:
            self.move(place)
        if self.isHidden():
            self.show()

    def _hide(self) -> None:
        self.row = None
        if not self.isHidden():
            self.hide()

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.refresh()

    # -- what they do --------------------------------------------------------------------------

    def _below(self, button: QToolButton) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height()))

    def _play(self) -> None:
        view = self._view
        if self.row is not None:
            view.set_current(self.row)
            view.seek.emit(view.rows.rows[self.row].start, True)
            view.follow.resume_here()

    def _choose(self) -> None:
        if self.row is not None:
            self._view.name_clicked.emit(self.row, self._below(self.speaker))

    def _mark(self) -> None:
        if self.row is not None:
            self.mark.emit(self.row)

    def _menu(self) -> None:
        if self.row is not None:
            self._view.menu_wanted.emit(self.row, self._below(self.more))
