"""Editing one paragraph in place. Leaving always keeps the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from app.ui.transcript.editor import PAD_X, PAD_Y, ParagraphEditor

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView


class Editing:
    """Puts the field over a row, and what is typed into the library."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.row: int | None = None
        self._busy = False
        self.field = ParagraphEditor(view.viewport())
        self.field.done.connect(lambda back: self.leave(back=back))
        self.field.split.connect(self._split)
        self.field.join.connect(self._join)
        self.field.go.connect(self._move)
        self.field.paused.connect(self._write)
        self.field.speaker.connect(self._speaker)
        self.field.undo_past.connect(self._undo_past)
        self.field.document().documentLayout().documentSizeChanged.connect(self._grown)

    def begin(self, row: int, char: int = 0, *, clicked: bool = False) -> None:
        """Edit ``row`` with the caret at ``char``. ``clicked``: by a double click on a word."""
        view = self._view
        if view.rows.draft or view.rows.read_only or not 0 <= row < len(view.rows.rows):
            return
        if self.row is not None:
            self.leave(back=False)
        view.select(None)
        view.set_current(row, char)
        view.scrollTo(view.rows.index(row))
        self.row = row
        self.field.start(view.rows.rows[row].text, view.metrics, char)
        self.place()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.MouseFocusReason if clicked else Qt.FocusReason.OtherFocusReason)
        self._grown()
        view.update_row(row)

    def leave(self, *, back: bool = True) -> None:
        """Keep the text and go back to reading."""
        if self.row is None:
            return
        row = self.row
        self._write()
        caret = self.field.caret()
        self.drop()
        view = self._view
        if row < len(view.heights):
            view.heights.forget(row)
            view.set_current(row, caret, by_keyboard=back)
        if back:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        view.schedule()

    def drop(self) -> None:
        """Close the field without writing."""
        self.row = None
        self.field.hide()

    def place(self) -> None:
        """Keep the field over its row."""
        if self.row is None:
            return
        rect = self._view.text_rect(self.row)
        height = round(self.field.content_height()) + 2 * PAD_Y
        box = QRect(rect.x() - PAD_X, rect.y() - PAD_Y, rect.width() + 2 * PAD_X, height)
        if self.field.geometry() != box:
            self.field.setGeometry(box)

    def height_of(self, row: int) -> int | None:
        """Height of the text being typed, when ``row`` is the one edited."""
        if row != self.row:
            return None
        pitch = self._view.metrics.pitch
        lines = round((self.field.content_height() + pitch - self._view.metrics.line) / pitch)
        return max(1, lines) * pitch

    def _grown(self, *_size: object) -> None:
        if self.row is None or self._busy:
            return
        before = self._view.heights.height(self.row)
        self._view.measure(self.row)
        self.place()
        if self._view.heights.height(self.row) != before:
            self._view.schedule()

    def _write(self) -> None:
        if self.row is None or self._busy:
            return
        self._busy = True
        self._view.meeting.edit(self.row, self.field.text())
        self._busy = False

    def _split(self, at: int) -> None:
        row = self.row
        text = self.field.text()
        if row is None or not text[:at].strip() or not text[at:].strip():
            return
        # Writing joins runs of spaces, so the place is counted in what is written.
        place = len(" ".join(text[:at].split())) + 1
        self._write()
        self.drop()
        if self._view.meeting.split(row, place):
            self.begin(row + 1)
        else:
            self.begin(row, place)

    def _join(self, direction: int) -> None:
        row = self.row
        if row is None:
            return
        first = row - 1 if direction < 0 else row
        if first < 0 or first + 1 >= len(self._view.rows.rows):
            return
        self._write()
        seam = len(self._view.rows.rows[first].text) + (1 if direction < 0 else 0)
        self.drop()
        joined = self._view.meeting.join(first)
        self.begin(first if joined else row, seam if joined else 0)

    def _move(self, by: int) -> None:
        if self.row is None:
            return
        row = self.row + by
        self.leave(back=False)
        if 0 <= row < len(self._view.rows.rows):
            self.begin(row)
        else:
            self._view.setFocus()

    def _speaker(self, number: int) -> None:
        if self.row is not None:
            row = self.row
            self._write()
            self._view.give_to_number(row, number)

    def _undo_past(self) -> None:
        self.leave(back=True)
        self._view.meeting.undo()
