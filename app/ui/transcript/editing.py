"""Editing one paragraph in place. Leaving always keeps the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt, QTimer

from app.transcript import SegmentId
from app.translation import tr
from app.ui.announcing import announce
from app.ui.transcript.editor import PAD_X, PAD_Y, ParagraphEditor

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView


class Interrupted(NamedTuple):
    """A paragraph being edited: where it begins (s), how it read, what is typed, and the caret."""

    start: float
    was: str
    typed: str
    caret: int


class Editing:
    """Puts the field over a row, and what is typed into the library."""

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self.row: int | None = None
        self._segment: SegmentId | None = None
        self._busy = False
        self._written = False  # something that was typed in this stay
        self.field = ParagraphEditor(view.viewport())
        self.field.command = lambda event: view.commands.press(event, "editing")
        self.field.of_window = lambda event: view.commands.keymap.find_event(event, "anywhere") is not None
        self.field.done.connect(lambda back: self.leave(back=back))
        self.field.split.connect(self._split)
        self.field.join.connect(self._join)
        self.field.go.connect(self._move)
        self.field.paused.connect(self._write)
        self.field.speaker.connect(self._speaker)
        self.field.undo_past.connect(self._undo_past)
        self.field.tripled.connect(self._select_paragraph)
        view.rows.rowsInserted.connect(self._rows_changed)
        view.rows.rowsRemoved.connect(self._rows_changed)
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
        self.row, self._segment, self._written = row, view.rows.rows[row].id, False
        self.field.start(view.rows.rows[row].text, view.metrics, char, clicked=clicked)
        self.place()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.MouseFocusReason if clicked else Qt.FocusReason.OtherFocusReason)
        self._grown()
        view.update_row(row)

    def begin_selected(self, row: int, first: int, last: int) -> None:
        """Edit ``row`` with characters ``first`` up to ``last`` selected, so that typing replaces them."""
        self.begin(row, first)
        if self.row == row:
            self.field.select(first, last)

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
        self.row = self._segment = None
        self.field.hide()

    def interrupted(self) -> Interrupted | None:
        """What is being typed, before the whole text is read again (another run, another window)."""
        if self.row is None:
            return None
        item = self._view.rows.rows[self.row] if self.row < len(self._view.rows.rows) else None
        if item is None or item.id != self._segment:
            return None
        return Interrupted(item.start, item.text, self.field.text(), self.field.caret())

    def go_on(self, before: Interrupted | None) -> None:
        """Edit on where the same words stand in the new text, if they still do."""
        if before is None:
            return
        rows = self._view.rows
        near = rows.row_at_time(before.start)
        if near is None or rows.draft or rows.rows[near].text != before.was:
            return
        self.begin(near, before.caret)
        if self.row == near and self.field.text() != before.typed:
            self.field.put(before.typed, before.caret)

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
        return round(self.field.content_height())

    def _grown(self, *_size: object) -> None:
        if self.row is None or self._busy:
            return
        before = self._view.heights.height(self.row)
        self._view.measure(self.row)
        self.place()
        if self._view.heights.height(self.row) != before:
            self._view.schedule()

    def _write(self) -> None:
        if self.row is None or self._busy or not self._is_there():
            return
        self._busy = True
        # What is typed in one stay is one step of the history, however often it is written.
        self._written |= self._view.meeting.edit(self.row, self.field.text(), typing=self._written)
        self._busy = False

    def _is_there(self) -> bool:
        rows = self._view.rows.rows
        return self.row is not None and self.row < len(rows) and rows[self.row].id == self._segment

    def _rows_changed(self, *_rows: object) -> None:
        """The paragraph being edited stands in another row, or is gone: removed elsewhere, or on its way to
        another place in time."""
        if self.row is None or self._segment is None or self._is_there():
            return
        row = self._view.rows.row_of(self._segment)
        if row is None:
            QTimer.singleShot(0, self.field, self._gone)
        else:
            self.row = row

    def _gone(self) -> None:
        if self.row is not None and not self._is_there():
            self.drop()
            self._view.schedule()

    def _select_paragraph(self) -> None:
        """A third click: the whole paragraph, to copy or to give away, and no editing."""
        row = self.row
        self.leave(back=True)
        if row is not None:
            self._view.select_rows(row, row)

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
            announce(self._view, tr("Split the paragraph."))
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

    def give(self, direction: int) -> None:
        """The words before (-1) or after (1) the caret go to the neighbour; what is left is edited on."""
        row, rows = self.row, self._view.rows.rows
        if row is None or not 0 <= row + direction < len(rows):
            return
        text, at = self.field.text(), self.field.caret()
        if not (text[:at] if direction < 0 else text[at:]).strip():
            return
        if not (text[at:] if direction < 0 else text[:at]).strip():
            self._join(direction)
            return
        place = len(" ".join(text[:at].split())) + 1  # as in splitting
        self._write()
        segment, neighbour = rows[row].id, rows[row + direction].id
        self.drop()
        given = self._view.meeting.do(
            lambda library, meeting: library.give_words(meeting, segment, place, neighbour)
        )
        now = self._view.rows.row_of(segment)
        if now is None:
            self.begin(row + (direction if given else 0))
        else:
            left = len(rows[now].text) if direction > 0 else 0
            self.begin(now, left if given else place)

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
