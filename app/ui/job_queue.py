"""The queue over the sidebar: all that runs, waits, failed or has just been done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.translation import noop, tr
from app.ui.buttons import icon_button, push_button
from app.ui.plain import ElidedLabel, PlainLabel
from app.ui.theme import Theme

WIDTH, TALLEST = 420, 460  # px at text size 100 %
_DRAG = 8  # px the mouse moves before a row follows it


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A job as the queue shows it. ``state``: a job state of the library, or ``held``. ``fraction`` only
    while it runs; ``details`` can be shown and copied; ``first``: it is the next to be done."""

    job: str
    meeting: str
    title: str
    state: str
    line: str
    fraction: float | None = None
    details: str = ""
    first: bool = False

    @property
    def movable(self) -> bool:
        return self.state in ("waiting", "held")


#: What can be done with a job in each state: name, icon, words with the job's title.
_ACTIONS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "running": (
        ("hold", "pause", noop("Pause {title}")),
        ("cancel", "close", noop("Stop {title}")),
    ),
    "waiting": (
        ("next", "up", noop("Do {title} next")),
        ("hold", "pause", noop("Pause {title}")),
        ("cancel", "close", noop("Remove {title} from the queue")),
    ),
    "held": (
        ("release", "play", noop("Let {title} go on")),
        ("cancel", "close", noop("Remove {title} from the queue")),
    ),
    "interrupted": (("cancel", "close", noop("Remove {title} from the queue")),),
    "failed": (
        ("retry", "retry", noop("Try again: {title}")),
        ("dismiss", "close", noop("Remove {title} from this list")),
    ),
    "cancelled": (
        ("retry", "retry", noop("Continue: {title}")),
        ("dismiss", "close", noop("Remove {title} from this list")),
    ),
    "done": (("dismiss", "close", noop("Remove {title} from this list")),),
}
Act = Callable[[str, QueueRow], None]


class RowWidget(QFrame):
    """One job. Keys: Enter opens it, Space pauses or lets it go on, Delete removes it, Alt+Up and Alt+Down
    move it among those that wait, Up and Down go to the other rows."""

    def __init__(self, row: QueueRow, theme: Theme, queue: QueuePopover) -> None:
        super().__init__()
        self.row, self._theme, self._queue = row, theme, queue
        self._pressed: QPoint | None = None
        self.setObjectName("queuerow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = ElidedLabel(row.title)
        self.title.setFont(theme.font(13, self.title.font().Weight.Medium))
        self.line: PlainLabel = ElidedLabel(row.line, "muted")
        if row.state == "failed":  # a sentence, to be read whole
            self.line = PlainLabel(row.line, "error")
            self.line.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of {title}", title=row.title))
        self.buttons: dict[str, QToolButton] = {}
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.title, 1)
        if row.details:
            self.more = push_button(tr("Details"), theme, "link")
            self.more.setAccessibleName(tr("Details of {title}", title=row.title))
            self.more.clicked.connect(lambda: queue.details(self))
            top.addWidget(self.more)
        if row.state in ("done", "failed", "cancelled"):
            opening = push_button(tr("Open"), theme, "link")
            opening.setAccessibleName(tr("Open {title}", title=row.title))
            opening.clicked.connect(lambda: queue.do("open", self.row))
            top.addWidget(opening)
        for name, symbol, words in _ACTIONS.get(row.state, ()):
            if name == "next" and row.first:
                continue
            button = icon_button(symbol, tr(words, title=row.title), theme, size=16)
            button.clicked.connect(lambda _checked=False, name=name: queue.do(name, self.row))
            self.buttons[name] = button
            top.addWidget(button)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(12, 6, 8, 8)
        self.layout_.setSpacing(3)
        self.layout_.addLayout(top)
        self.layout_.addWidget(self.line)
        self.layout_.addWidget(self.bar)
        self.update_row(row)

    def update_row(self, row: QueueRow) -> None:
        """The same job's news."""
        self.row = row
        self.line.setText(row.line)
        self.bar.setVisible(row.fraction is not None)
        self.bar.setValue(round((row.fraction or 0.0) * 1000))
        self.setAccessibleName(tr("{title}, {line}", title=row.title, line=row.line))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if by and held & Qt.KeyboardModifier.AltModifier:
            self._queue.move_row(self.row, by)
        elif by:
            self._queue.step(self, by)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._queue.do("open", self.row)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Space):
            wanted = ("cancel", "dismiss") if key == Qt.Key.Key_Delete else ("hold", "release", "retry")
            name = next((name for name in wanted if name in self.buttons), "")
            if name:
                self._queue.do(name, self.row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.position().toPoint() if self.row.movable else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            at = event.position().toPoint()
            if abs(at.y() - self._pressed.y()) > _DRAG:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._queue.show_target(self, self.mapTo(self._queue.inner, at).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        if self._pressed is not None:
            at = event.position().toPoint()
            moved = abs(at.y() - self._pressed.y()) > _DRAG
            self._pressed = None
            self._queue.drop_row(self, self.mapTo(self._queue.inner, at).y() if moved else None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._queue.do("open", self.row)


class QueuePopover(QFrame):
    """Stays open while jobs go on; Esc or a click elsewhere closes it, and the keyboard goes back."""

    def __init__(self, theme: Theme, act: Act, reorder: Callable[[list[str]], None], parent: QWidget) -> None:
        """``reorder`` takes the jobs that wait, in the order wished for."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAccessibleName(tr("Queue"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._act, self._reorder = theme, act, reorder
        self._before = QApplication.focusWidget()
        self._anchor: tuple[QWidget, bool] | None = None
        self.rows: list[RowWidget] = []
        self._paused = False
        self.pause = push_button(tr("Pause all"), theme, "link")
        self.pause.clicked.connect(lambda: self._act("go-on" if self._paused else "pause-all", _NOTHING))
        self.battery = QFrame()
        self._build_battery()
        self._empty = PlainLabel(tr("Nothing waiting. Drop files anywhere to start."), "muted")
        self._empty.setContentsMargins(14, 4, 12, 8)
        self._empty.setWordWrap(True)
        self._target = QFrame()
        self._target.setObjectName("target")
        self._target.setFixedHeight(2)
        self.inner = QWidget()
        self.inner.setObjectName("scrolled")
        self._column = QVBoxLayout(self.inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._target.setParent(self.inner)
        self._target.hide()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.inner)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 2)
        head.addWidget(PlainLabel(tr("Queue"), "head"), 1)
        head.addWidget(self.pause)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 6)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.battery)
        layout.addWidget(self._empty)
        layout.addWidget(self._scroll)
        self.setFixedWidth(theme.px(WIDTH))

    def _build_battery(self) -> None:
        """The line that says why nothing is begun, and what to do about it."""
        self.anyway = push_button(tr("Continue anyway"), self._theme, "link")
        self.anyway.clicked.connect(lambda: self._act("anyway", _NOTHING))
        line = QHBoxLayout(self.battery)
        line.setContentsMargins(14, 0, 8, 2)
        line.addWidget(PlainLabel(tr("Paused on battery."), "muted"))
        line.addWidget(self.anyway)
        line.addStretch(1)
        self.battery.hide()

    # -- showing -------------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[QueueRow], *, paused: bool, on_battery: bool = False) -> None:
        """What there is now. Rows stay where they were if only their progress is new. ``on_battery``: nothing
        is begun for want of the mains."""
        self._paused = paused
        waits = any(row.state == "waiting" for row in rows)
        battery = on_battery and not paused and waits
        if battery is self.battery.isHidden():
            self.battery.setVisible(battery)
            self._fit()
        self.pause.setText(tr("Go on") if paused else tr("Pause all"))
        working = any(row.state in ("running", "waiting", "held") for row in rows)
        self.pause.setVisible(working or paused)
        if [_shape(row) for row in rows] == [_shape(widget.row) for widget in self.rows]:
            for widget, row in zip(self.rows, rows, strict=True):
                widget.update_row(row)
            return
        focused = next((widget.row.job for widget in self.rows if _has_focus(widget)), "")
        place = next((at for at, widget in enumerate(self.rows) if widget.row.job == focused), 0)
        for widget in self.rows:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.rows = [RowWidget(row, self._theme, self) for row in rows]
        for widget in self.rows:
            self._column.addWidget(widget)
            widget.setVisible(True)  # at once, so that it can take the keyboard
        self._empty.setVisible(not rows)
        self._scroll.setVisible(bool(rows))
        self._fit()
        if self.isVisible() and focused:
            same = next((widget for widget in self.rows if widget.row.job == focused), None)
            wanted = same or (self.rows[min(place, len(self.rows) - 1)] if self.rows else self.pause)
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_at(self, anchor: QWidget, *, above: bool) -> None:
        """Open with its left edge on the anchor's, over or under it, inside the screen."""
        self._anchor = (anchor, above)
        self._fit()
        self.show()
        (self.rows[0] if self.rows else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _fit(self) -> None:
        self.inner.adjustSize()
        wanted = self.inner.sizeHint().height()
        self._scroll.setFixedHeight(min(wanted, self._theme.px(TALLEST)))
        self.adjustSize()
        if self._anchor is None:
            return
        anchor, above = self._anchor
        top = anchor.mapToGlobal(QPoint(0, 0))
        y = top.y() - self.height() - 8 if above else top.y() + anchor.height() + 8
        room = anchor.screen().availableGeometry()
        y = max(room.top(), min(y, room.bottom() - self.height()))
        x = max(room.left(), min(top.x(), room.right() - self.width()))
        self.move(x, y)

    # -- what rows ask for ---------------------------------------------------------------------

    def do(self, name: str, row: QueueRow) -> None:
        if name == "open":
            self._before = None
            self.close()
        if name == "next":
            self._moved(row.job, 0)
        else:
            self._act(name, row)

    def details(self, widget: RowWidget) -> None:
        """Show or hide what is known of a failure."""
        found = widget.findChild(QFrame, "details")
        if found is not None:
            found.setVisible(found.isHidden())
        else:
            box = QFrame()
            box.setObjectName("details")
            text = PlainLabel(widget.row.details, "muted")
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            copy = push_button(tr("Copy"), self._theme, "link")
            copy.clicked.connect(lambda: QApplication.clipboard().setText(widget.row.details))
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 2, 0, 0)
            row.addWidget(text, 1)
            row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
            widget.layout_.addWidget(box)
        self._fit()

    def step(self, widget: RowWidget, by: int) -> None:
        """The keyboard goes to another row."""
        at = self.rows.index(widget) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self.rows[at])

    def move_row(self, row: QueueRow, by: int) -> None:
        """One place up or down among those that wait."""
        waiting = self._waiting()
        if row.movable:
            self._moved(row.job, max(0, min(len(waiting) - 1, waiting.index(row.job) + by)))

    def show_target(self, widget: RowWidget, y: int) -> None:
        """Where a dragged row would go."""
        place = self._place(widget, y)
        others = [each for each in self.rows if each.row.movable and each is not widget]
        if not others:
            return
        at = others[place].y() if place < len(others) else others[-1].geometry().bottom()
        self._target.setGeometry(12, max(0, at - 1), self.inner.width() - 24, 2)
        self._target.show()
        self._target.raise_()

    def drop_row(self, widget: RowWidget, y: int | None) -> None:
        self._target.hide()
        if y is not None:
            self._moved(widget.row.job, self._place(widget, y))

    def _place(self, widget: RowWidget, y: int) -> int:
        """How many of the other rows that wait have their middle above ``y``."""
        others = [each for each in self.rows if each.row.movable and each is not widget]
        return sum(each.geometry().center().y() < y for each in others)

    def _moved(self, job: str, place: int) -> None:
        order = [each for each in self._waiting() if each != job]
        order.insert(place, job)
        if order != self._waiting():
            self._reorder(order)

    def _waiting(self) -> list[str]:
        return [widget.row.job for widget in self.rows if widget.row.movable]

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), super().sizeHint().height())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)


_NOTHING = QueueRow("", "", "", "", "")


def _shape(row: QueueRow) -> tuple[object, ...]:
    return row.job, row.state, row.title, bool(row.details), row.first


def _has_focus(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
