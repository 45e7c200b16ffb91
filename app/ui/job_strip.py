"""The running job at the foot of the sidebar, and the queue behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.buttons import icon_button, push_button
from app.ui.phrases import STEP_COUNT, STEPS
from app.ui.plain import ElidedLabel, PlainLabel
from app.ui.theme import Theme

GROWTH = 1.5  # an estimate that grows by more than half is not shown as a number


class CalmEstimate:
    """Time left in words that do not jump: never a number after the estimate grew by half.

    It becomes a number again once it is back below what was first promised.
    """

    def __init__(self) -> None:
        self._best: float | None = None
        self._grown = False

    def words(self, seconds: float | None) -> str:
        from app.progress import spell_left

        if seconds is None:
            return ""
        if self._best is None or seconds < self._best:
            self._best, self._grown = seconds, False
        elif seconds > GROWTH * self._best + 30:
            self._grown = True
        return "taking longer than expected" if self._grown else spell_left(seconds)


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A job as the queue shows it. ``fraction`` only while it runs."""

    job: str
    meeting: str
    title: str
    state: str
    line: str
    fraction: float | None = None


def step_line(stage: str, kind: str = "transcribe") -> tuple[str, str]:
    """``Identifying speakers`` and ``step 3 of 4``; a job that only finds speakers has no steps."""
    if kind == "find-speakers":
        return "Finding the speakers again", ""
    verb, number = STEPS.get(stage, STEPS["decode"])
    return verb, f"step {number} of {STEP_COUNT}"


class JobStrip(QFrame):
    """One card for the running job.

    Signals:
        cancel: its id. queue: the list was asked for.
    """

    cancel = Signal(str)
    queue = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.job = ""
        self.title = ""
        self.waiting = 0
        self.needs_titles = True
        self._verb = PlainLabel("", "head")
        self._close = icon_button("close", "Stop this job", theme, size=16)
        self._name = ElidedLabel("", "muted")
        self._step = PlainLabel("", "muted")
        self._where = ElidedLabel("", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Progress")
        self._left = PlainLabel("", "muted")
        self._more = push_button("", theme, "link")
        self._more.setAccessibleName("Show the queue")
        self._close.clicked.connect(self._cancel)
        self._more.clicked.connect(self.queue)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 6)
        layout.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._verb, 1)
        top.addWidget(self._close)
        second = QHBoxLayout()
        second.setContentsMargins(0, 0, 6, 0)
        second.addWidget(self._name, 1)
        second.addWidget(self._step)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 2, 6, 0)
        bar.addWidget(self._bar)
        last = QHBoxLayout()
        last.addWidget(self._left, 1)
        last.addWidget(self._more)
        for part in (top, second):
            layout.addLayout(part)
        layout.addWidget(self._where)
        for part in (bar, last):
            layout.addLayout(part)
        self.hide()

    def show_job(self, job: str, words: tuple[str, str, str], fraction: float, left: str) -> None:
        """Progress of the running job. ``words``: what is done, which step that is, and what it runs on."""
        self.job = job
        verb, step, where = words
        self._close.setEnabled(True)
        self._verb.setText(verb)
        self._name.setText(self.title)
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self._step.setText(step)
        self._bar.setValue(round(fraction * 1000))
        percent = f"{min(99, int(fraction * 100))} %"
        self._left.setText(f"{percent}  ·  {left}" if left else percent)
        self._more.setText(f"{self.waiting} more waiting" if self.waiting else "Queue")
        self.show()

    def clear(self) -> None:
        self.job = ""
        self.hide()

    def _cancel(self) -> None:
        self._verb.setText("Stopping…")
        self._left.setText("What is finished is kept.")
        self._close.setEnabled(False)
        self.cancel.emit(self.job)


class QueuePopover(QFrame):
    """All jobs that wait, run or need attention; Esc or a click elsewhere closes it."""

    def __init__(
        self,
        rows: list[QueueRow],
        theme: Theme,
        act: Callable[[str, QueueRow], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._act = act
        self._theme = theme
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 10, 12)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel("Queue", "head"))
        if not rows:
            layout.addWidget(PlainLabel("Nothing waiting. Drop files anywhere to start.", "muted"))
        for row in rows:
            layout.addWidget(self._row(row))
        self.setFixedWidth(theme.px(400))

    def show_above(self, anchor: QWidget) -> None:
        """Open with the lower left corner on the anchor's top left."""
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, -self.height() - 8)))
        self.show()

    def show_below(self, anchor: QWidget) -> None:
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + 8)))
        self.show()

    def _row(self, row: QueueRow) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        top = QHBoxLayout()
        title = ElidedLabel(row.title)
        title.setFont(self._theme.font(13, title.font().Weight.Medium))
        top.addWidget(title, 1)
        for name, symbol, label in _ACTIONS.get(row.state, ()):
            button = icon_button(symbol, f"{label} {row.title}", self._theme, size=16)
            button.clicked.connect(lambda _checked=False, name=name: self._do(name, row))
            top.addWidget(button)
        layout.addLayout(top)
        layout.addWidget(ElidedLabel(row.line, "error" if row.state == "failed" else "muted"))
        if row.fraction is not None:
            bar = QProgressBar()
            bar.setRange(0, 1000)
            bar.setValue(round(row.fraction * 1000))
            bar.setTextVisible(False)
            layout.addWidget(bar)
        return box

    def _do(self, name: str, row: QueueRow) -> None:
        self.close()
        self._act(name, row)


_ACTIONS = {
    "running": (("cancel", "close", "Stop"),),
    "waiting": (("cancel", "close", "Remove from the queue:"),),
    "interrupted": (("cancel", "close", "Remove from the queue:"),),
    "failed": (("retry", "retry", "Try again:"), ("open", "chevron-down", "Open")),
    "cancelled": (("retry", "retry", "Continue:"),),
}
