"""The running job at the foot of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.translation import plural, tr
from app.ui.buttons import icon_button, push_button
from app.ui.phrases import STEP_COUNT, STEPS
from app.ui.plain import ElidedLabel, PlainLabel
from app.ui.theme import Theme

_AROUND = 40  # px: margins of the card, padding of the link
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
        return tr("taking longer than expected") if self._grown else spell_left(seconds)


def step_line(stage: str, kind: str = "transcribe") -> tuple[str, str]:
    """``Identifying speakers`` and ``step 3 of 4``; a job that only finds speakers has no steps."""
    if kind == "find-speakers":
        return tr("Finding the speakers again"), ""
    if kind == "decode":
        return tr("Taking in the sound"), ""
    verb, number = STEPS.get(stage, STEPS["decode"])
    return tr(verb), tr("step {number} of {count}", number=number, count=STEP_COUNT)


class JobStrip(QFrame):
    """One card for the running job.

    Signals:
        cancel: its id. queue: the list was asked for. anyway: work is to go on in spite of the battery.
    """

    cancel = Signal(str)
    queue = Signal()
    anyway = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.job = ""
        self.title = ""
        self.waiting = 0
        self.needs_titles = True
        self._verb = ElidedLabel("", "head")
        self._close = icon_button("close", tr("Stop this job"), theme, size=16)
        self._name = ElidedLabel("", "muted")
        self._step = PlainLabel("", "muted")
        self._where = ElidedLabel("", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._left = ElidedLabel("", "muted")
        self._more = push_button("", theme, "link")
        self._more.setAccessibleName(tr("Show the queue"))
        self._anyway = push_button(tr("Continue anyway"), theme, "link")
        self._anyway.hide()
        self._anyway.clicked.connect(self.anyway)
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
        self._last = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last.addWidget(self._left, 1)
        self._last.addWidget(self._anyway, 0, Qt.AlignmentFlag.AlignRight)
        self._last.addWidget(self._more, 0, Qt.AlignmentFlag.AlignRight)
        for part in (top, second):
            layout.addLayout(part)
        layout.addWidget(self._where)
        layout.addLayout(bar)
        layout.addLayout(self._last)
        self.hide()

    def show_job(self, job: str, words: tuple[str, str, str], fraction: float, left: str) -> None:
        """Progress of the running job. ``words``: what is done, which step that is, and what it runs on."""
        self.job = job
        verb, step, where = words
        self._close.setEnabled(True)
        self._close.show()
        self._anyway.hide()
        self._left.show()
        self._last.setDirection(QBoxLayout.Direction.LeftToRight)
        self._bar.show()
        self._verb.setText(verb)
        self._name.setText(self.title)
        self._where.setText(where)
        self._where.setVisible(bool(where))
        self._step.setText(step)
        self._bar.setValue(round(fraction * 1000))
        percent = tr("{number} %", number=min(99, int(fraction * 100)))
        self._left.setText(f"{percent}  ·  {left}" if left else percent)
        self._more.setText(
            plural("{n} more waiting", "{n} more waiting", self.waiting) if self.waiting else tr("Queue")
        )
        self.show()

    def _show_more(self) -> None:
        """How many wait, in fewer words where the time left needs the room."""
        long = plural("{n} more waiting", "{n} more waiting", self.waiting)
        words = self._left.fontMetrics().horizontalAdvance(self._left.text())
        room = self.width() - _AROUND - self._more.fontMetrics().horizontalAdvance(long)
        short = plural("{n} more", "{n} more", self.waiting)
        said = (short if words > room else long) if self.waiting else tr("Queue")
        self._more.setText(said)
        shown = tr("Show the queue")
        self._more.setAccessibleName(
            tr("{action}: {message}", action=shown, message=long) if self.waiting else shown
        )

    def show_paused(self, waiting: int, *, on_battery: bool = False) -> None:
        """Nothing is done until the user says so, or, ``on_battery``, the computer is plugged in; ``waiting``
        jobs would be."""
        self.job = ""
        self._verb.setText(tr("Paused on battery") if on_battery else tr("Paused"))
        self._anyway.setVisible(on_battery)
        self._name.setText(plural("{n} job waits.", "{n} jobs wait.", waiting))
        self._step.setText("")
        self._left.setText("")
        self._left.setVisible(not on_battery)
        self._where.hide()
        self._bar.hide()
        self._close.hide()
        self._more.setText(tr("Queue"))
        self._fit()
        self.show()

    def _fit(self) -> None:
        """Two buttons with long words stand one under the other."""
        both = self._anyway.sizeHint().width() + self._more.sizeHint().width()
        narrow = self._anyway.isVisibleTo(self) and both > self.width() - _AROUND
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._last.setDirection(down if narrow else beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def clear(self) -> None:
        self.job = ""
        self.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole card opens the queue, as its words do."""
        if self.rect().contains(event.position().toPoint()):
            self.queue.emit()

    def _cancel(self) -> None:
        self._verb.setText(tr("Stopping…"))
        self._left.setText(tr("What is finished is kept."))
        self._close.setEnabled(False)
        self.cancel.emit(self.job)
