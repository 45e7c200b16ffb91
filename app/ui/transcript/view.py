"""The transcript as a ``QListView`` that computes its own layout.

The base class is kept for what assistive technology sees of it (a list with an item per paragraph);
everything it would measure or paint is overridden, because asking a delegate for 20 000 size hints takes
more than half a second: ``anchored`` measures and scrolls, ``listing`` answers Qt, and this is what stands
over the rows.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from app.transcript import MeetingId, SegmentId
from app.translation import tr
from app.ui.announcing import announce
from app.ui.finding.folding import Found
from app.ui.meeting import OpenMeeting
from app.ui.theme import Theme
from app.ui.transcript import correcting
from app.ui.transcript.actions import Actions
from app.ui.transcript.editing import Editing, Interrupted
from app.ui.transcript.follow import Follow
from app.ui.transcript.keys import handle_key, register
from app.ui.transcript.listing import ParagraphList
from app.ui.transcript.painting import Marks
from app.ui.transcript.paragraph_buttons import ParagraphButtons
from app.ui.transcript.pointer import Pointer
from app.ui.transcript.selection import Caret, TextSelection
from app.ui.transcript.selection_bar import SelectionBar
from app.ui.transcript.ticks import TickBar
from app.ui.transcript.unclear import Mark, Unclear

TICK_SOON_MS = 40  # after a correction; a session of them need not look up all the time


class Before(NamedTuple):
    """What to go back to when the same meeting has been read again; times in seconds."""

    meeting: MeetingId | None
    top: float
    pixels: int
    current: float | None
    editing: Interrupted | None


class TranscriptView(ParagraphList):
    """Reading: single keys work. Editing: one paragraph, in a field over it.

    Signals:
        seek: seconds, and whether to start playing.
        toggle: play or pause. skip: seconds, back when negative. faster: -1, 1, or 0 for normal speed.
        name_clicked: row and place on the screen, to choose another speaker.
        rename: row whose speaker to rename. escaped: Esc with nothing to leave.
        follow_changed: the view follows the playhead, or no longer does.
        menu_wanted: row and place on the screen. edit_clicked: a double click began editing.
        selected: other text is selected, or none. zoom: text larger (1) or smaller (-1).
    """

    seek = Signal(float, bool)
    toggle = Signal()
    skip = Signal(float)
    faster = Signal(int)
    name_clicked = Signal(int, QPoint)
    rename = Signal(int)
    follow_changed = Signal()
    menu_wanted = Signal(int, QPoint)
    escaped = Signal()
    edit_clicked = Signal()
    selected = Signal()
    zoom = Signal(int)

    def __init__(self, meeting: OpenMeeting, theme: Theme, parent: QWidget | None = None) -> None:
        self.meeting = meeting
        self.selection: TextSelection | None = None
        self.caret = Caret(0, 0)
        self.playhead: tuple[int, int] | None = None
        self.hovered: int | None = None
        self.name_hovered = False
        self.hits = Found()
        self.current_hit: tuple[int, tuple[int, int]] | None = None
        self._by_keyboard = False
        self._unclear = Unclear()
        self._before: Before | None = None
        self._shown: MeetingId | None = None  # the meeting whose text this is
        super().__init__(meeting.model, theme, parent)
        self.commands = Actions()
        self.skip_length = 5.0  # s
        self.pointer = Pointer(self)
        self.follow = Follow(self)
        self.editing = Editing(self)
        register(self)
        correcting.register(self)
        self.buttons = ParagraphButtons(self)
        self.selection_bar = SelectionBar(self)
        self.ticks = TickBar(self)
        self._tick_soon = QTimer(self, singleShot=True, interval=TICK_SOON_MS)
        self._tick_soon.timeout.connect(self._tick_unclear)
        self._set_up()
        self.setModel(self.rows)
        self.rows.unclear = lambda row: len(self._unclear.of(row))
        self.rows.modelAboutToBeReset.connect(self._about_to_reset)
        self.rows.modelReset.connect(self._were_reset)  # after the selection model, which forgets its row
        meeting.focus.changed.connect(self.viewport().update)
        self.rows.rowsRemoved.connect(lambda _parent, first, _last: self.contents_changed(first))
        theme.changed.connect(self.restyle)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Transcript"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the column does not shift when the text outgrows the view.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollBar(self.ticks)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.verticalScrollBar().setSingleStep(40)
        self.setMinimumWidth(320)

    # -- what is over the rows ------------------------------------------------------------------

    def _were_reset(self) -> None:
        """All paragraphs are others. Where it is the same meeting read again, the reader stays where they
        were, and goes on typing."""
        before, self._before = self._before, None
        self._shown = self.meeting.id
        if before is not None and before.meeting == self.meeting.id and self.rows.rows:
            row = self.rows.row_at_time(before.top) or 0
            self.anchor = (row, min(before.pixels, self.heights.height(row)))
            self.settle()
            self._update_bar()
            if before.current is not None:
                self.set_current(self.rows.row_at_time(before.current) or 0)
            self.editing.go_on(before.editing)

    def _about_to_reset(self) -> None:
        if not self.rows.rows:
            self._before = None
            return
        rows, current = self.rows.rows, self.currentIndex().row()
        row = min(self.anchor[0], len(rows) - 1)
        self._before = Before(
            self._shown,
            rows[row].start,
            self.anchor[1],
            rows[current].start if current >= 0 else None,
            self.editing.interrupted(),
        )

    def text_height(self, row: int) -> int:
        return self.editing.height_of(row) or super().text_height(row)

    def placed(self) -> None:
        self.editing.place()
        self.buttons.refresh()
        self.selection_bar.refresh()

    def schedule(self) -> None:
        super().schedule()
        self.buttons.refresh()  # their paragraph may be gone

    def scrolled_by_user(self) -> None:
        if self.hovered is not None:
            self.pointer.left()  # what the mouse is over now is known when it moves
        self.follow.scrolled()

    def forget_places(self, *, everything: bool = False) -> None:
        self.playhead = None
        self.select(None)
        if everything:
            self.editing.drop()
            self.hovered = self.current_hit = None
            self.hits = Found()
            self.caret = Caret(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.viewport().width() != self.metrics.width:
            self.restyle()
        self.settle()
        self._update_bar()
        self.editing.place()
        self.follow.place_pill()

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        exposed = event.rect()
        if not len(self.heights):
            return
        total = self.heights.total
        self.settle()
        row, pixels = self.anchor
        y = -pixels
        while row < len(self.heights) and y < exposed.bottom() + 8:
            height = self.exact_height(row)
            if y + height + 8 + self.painter.trailing >= exposed.top():
                self.painter.paint(painter, row, y, self.row_layout(row), self._marks(row), QRectF(exposed))
            y += height
            row += 1
        painter.end()
        if self.heights.total != total:
            self._update_bar()

    def _marks(self, row: int) -> Marks:
        playing = self.playhead is not None and self.playhead[0] == row
        selected = None
        if self.selection is not None:
            selected = self.selection.range_in(row, len(self.rows.rows[row].text))
        hit, focus = self.current_hit, self.meeting.focus
        return Marks(
            playing=playing,
            word=self.playhead[1] if playing and self.playhead else None,
            selected=selected,
            hits=self.hits.get(row, ()),
            current_hit=hit[1] if hit is not None and hit[0] == row else None,
            focused=self.at_keyboard and self.currentIndex().row() == row,
            hovered=self.hovered == row,
            editing=self.editing.row == row,
            name_hovered=self.hovered == row and self.name_hovered,
            unclear=self.unclear_in(row),
            dimmed=not focus.everybody and not focus.holds(self.rows.rows[row].speaker),
        )

    @property
    def at_keyboard(self) -> bool:
        """Whether the keyboard is at the current paragraph, so that it shows where it is."""
        return self._by_keyboard and self.hasFocus()

    def in_view(self, row: int) -> bool:
        """Whether something of ``row`` is in the viewport."""
        return self.viewport().rect().intersects(self.visualRect(self.rows.index(row)))

    def char_rect(self, row: int, char: int) -> QRect:
        """Where a character stands in the viewport."""
        origin = self.text_rect(row).topLeft()
        rects = self.row_layout(row).rects(char, char + 1)
        place = rects[0].translated(QPointF(origin)).toRect() if rects else QRect(origin, origin)
        return place.adjusted(0, 0, 1, 1)

    def hover(self, row: int | None, *, name: bool = False) -> None:
        """The mouse is over ``row``, or its speaker's name."""
        if (row, name) != (self.hovered, self.name_hovered):
            before = self.hovered
            self.hovered, self.name_hovered = row, name
            self.update_row(before)
            self.update_row(row)
            self.buttons.refresh()

    def update_row(self, row: int | None) -> None:
        if row is not None and 0 <= row < len(self.heights):
            self.viewport().update(self.visualRect(self.rows.index(row)).adjusted(0, -4, 0, 4))

    # -- playhead --------------------------------------------------------------------------------

    def set_playhead(self, seconds: float) -> None:
        """Show the word being said. Cheap to call often: most ticks change nothing."""
        place = self.rows.word_at_time(seconds)
        if place == self.playhead:
            return
        before, self.playhead = self.playhead, place
        for row in {before[0] if before else None, place[0] if place else None}:
            self.update_row(row)
        self.follow.moved()

    def word_rect(self, place: tuple[int, int]) -> QRect:
        """Where a word stands in the viewport."""
        item = self.row_layout(place[0])
        origin = self.text_rect(place[0]).topLeft()
        if place[1] < len(item.spans):
            rects = item.rects(*item.spans[place[1]])
            if rects:
                return rects[0].translated(QPointF(origin)).toRect()
        return QRect(origin.x(), origin.y(), 1, self.metrics.pitch)

    def bring(self, row: int, char: int = 0) -> None:
        """Scroll, if need be, until a character's line is comfortably in view."""
        line = self.char_rect(row, char).top()
        height = self.viewport().height()
        if not 0.05 * height <= line <= 0.85 * height:
            self.scroll_to(row, round(line - self.visualRect(self.rows.index(row)).top()))

    # -- current row, selection ------------------------------------------------------------------

    def set_current(self, row: int, char: int = 0, *, by_keyboard: bool = False) -> None:
        """Make ``row`` current without scrolling or selecting text."""
        if not 0 <= row < len(self.heights):
            return
        before = self.currentIndex().row()
        self.caret = Caret(row, char)
        self._by_keyboard = by_keyboard
        model = self.selectionModel()
        model.setCurrentIndex(self.rows.index(row), model.SelectionFlag.ClearAndSelect)
        self.update_row(before)
        self.update_row(row)
        self.buttons.refresh()

    def current_row(self) -> int:
        """The current paragraph; the first in view where none is."""
        row = self.currentIndex().row()
        return row if row >= 0 or not len(self.heights) else self.heights.row_at(self.offset() + 8)

    def give_to_number(self, row: int, number: int) -> None:
        """Give ``row``, or what is selected, to the speaker shown as ``number``, where there is one."""
        for speaker, talk in self.rows.speakers.items():
            if talk.number == number and 0 <= row < len(self.rows.rows):
                if self.selected_ranges():
                    correcting.assign_selected(self, speaker)
                    return
                item = self.rows.rows[row]
                if item.speaker != speaker and self.meeting.assign([item.id], speaker):
                    announce(self, self.rows.name(speaker))
                return

    def escape(self) -> None:
        """Let go of a selection, then leave it to the window."""
        if self.selection is not None and not self.selection.empty:
            self.select(None)
        else:
            self.escaped.emit()

    def select(self, selection: TextSelection | None) -> None:
        """Select other text, or none."""
        if selection != self.selection:
            self.selection = selection
            self.viewport().update()
            self.selected.emit()

    def select_rows(self, first: int, last: int) -> None:
        """Select whole paragraphs, ``last`` included."""
        if 0 <= first <= last < len(self.rows.rows):
            self.select(TextSelection(Caret(first, 0), Caret(last, len(self.rows.rows[last].text))))

    def selected_ranges(self) -> list[tuple[SegmentId, int, int]]:
        """Segment, first character and the one after the last, of all that is selected."""
        if self.selection is None or self.selection.empty:
            return []
        rows = self.rows.rows
        ranges = self.selection.ranges(lambda row: len(rows[row].text))
        return [(rows[row].id, first, last) for row, first, last in ranges]

    def show_place(self, segment: SegmentId, first: int, last: int, *, select: bool = True) -> bool:
        """Bring characters ``first`` up to ``last`` of a paragraph into view, make it current, and select
        them; whether there is such a paragraph."""
        row = self.rows.row_of(segment)
        if row is None:
            return False
        self.editing.leave(back=False)
        self.set_current(row, first, by_keyboard=True)
        self.select(TextSelection(Caret(row, first), Caret(row, last)) if select and last > first else None)
        self.bring(row, first)
        return True

    # -- unclear words -----------------------------------------------------------------------------

    @property
    def unclear(self) -> dict[SegmentId, tuple[Mark, ...]]:
        """Character ranges underlined with dots, with the tooltip of each."""
        return self._unclear.ranges

    def unclear_in(self, row: int) -> tuple[Mark, ...]:
        """What is underlined in ``row`` as it reads now."""
        return () if self.rows.draft else self._unclear.of(self.rows.rows[row])

    def show_unclear(
        self, ranges: Mapping[SegmentId, Sequence[Mark]], among: Collection[SegmentId] | None = None
    ) -> None:
        """Underline these, and nothing else. ``among``: the only paragraphs of which others may be
        underlined than before; then the ticks, which stand hardly elsewhere, follow soon."""
        if among is not None:
            for segment in among:
                row = self.rows.row_of(segment)
                if row is None:
                    self._unclear.drop(segment)
                else:
                    self._unclear.change(self.rows.rows[row], ranges.get(segment, ()))
                    self.update_row(row)
            self._tick_soon.start()
            return
        known = ((segment, self.rows.row_of(segment)) for segment in ranges)
        rows = {segment: row for segment, row in known if row is not None}
        self._unclear.show(ranges, {segment: self.rows.rows[row] for segment, row in rows.items()})
        self._tick_soon.stop()
        self.ticks.set("unclear", rows.values())
        self.viewport().update()

    def _tick_unclear(self) -> None:
        found = map(self.rows.row_of, self._unclear.ranges)
        self.ticks.set("unclear", [row for row in found if row is not None])

    # -- events ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        handle_key(self, event)

    def keyboardSearch(self, search: str) -> None:
        pass  # single letters are commands

    def focusInEvent(self, event: QFocusEvent) -> None:
        QAbstractItemView.focusInEvent(self, event)
        keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if keyboard and len(self.heights):
            first = self.heights.row_at(self.offset() + 8)
            row = self.currentIndex().row()
            visible = row >= 0 and self.viewport().rect().intersects(self.visualRect(self.rows.index(row)))
            self.set_current(row if visible else first, by_keyboard=True)
        self.viewport().update()
        self.buttons.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.buttons.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pointer.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.pointer.explain(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self.pointer.left()
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.LayoutDirectionChange
            and self.isRightToLeft() != self.painter.mirrored
        ):
            self.restyle()
