"""The history in a window of its own: steps on the left, then and now on the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.corrections import Difference, HistoryStep
from app.errors import AppError
from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.history.comparison import Comparison
from app.ui.history.words import snapshot_line, step_line
from app.ui.phrases import when
from app.ui.plain import PlainLabel, one_line

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_STEP = Qt.ItemDataRole.UserRole


class HistoryWindow(QDialog):
    """Follows the open meeting while it is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._steps: Sequence[HistoryStep] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._meeting = window, window.open_meeting
        theme = window.theme
        self.setWindowTitle(tr("History"))
        self.list = QListWidget()
        self.list.setObjectName("formats")
        self.list.setAccessibleName(tr("Steps, the newest first"))
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(lambda _now, _before: self._compare())
        self.bulk = push_button(tr("Large changes"), theme, "soft")
        self.every = push_button(tr("All steps"), theme, "soft")
        kinds = QButtonGroup(self)
        for button in (self.bulk, self.every):
            button.setCheckable(True)
            kinds.addButton(button)
        self.bulk.setChecked(True)
        self.bulk.toggled.connect(lambda _on: self._list())
        self.heading = PlainLabel("", "head")
        self.heading.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.comparison = Comparison(theme)
        self.comparison.shown.connect(self._jump)
        self.comparison.ticked.connect(self._ticked)
        self.all = push_button(tr("Tick all"), theme)
        self.all.clicked.connect(self._tick_all)
        self.restore = push_button(tr("Restore"), theme, "primary")
        self.restore.clicked.connect(self._restore)
        self._build()
        self.resize(theme.px(940), theme.px(600))
        self._meeting.refreshed.connect(self._refreshed)
        self._meeting.opened.connect(self._refreshed)
        self.finished.connect(lambda _code: window.workers.forget("history"))
        self.refresh()
        if not any(each.bulk for each in self._steps):
            self.every.setChecked(True)

    def _build(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(6)
        kinds.addWidget(self.bulk)
        kinds.addWidget(self.every)
        kinds.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        column.addLayout(kinds)
        column.addWidget(self.list, 1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(16, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.heading)
        beside.addWidget(self.comparison, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([self._window.theme.px(290), self._window.theme.px(620)])
        close = push_button(tr("Close"), self._window.theme)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(split, 1)
        layout.addLayout(foot)

    # -- steps ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the steps again."""
        meeting = self._meeting.id
        if meeting is None:
            self.close()
            return
        title = one_line(self._meeting.library.meeting(meeting).title)
        self.setWindowTitle(tr("History of “{title}”", title=title) if title else tr("History"))
        self._steps = self._meeting.library.steps(meeting)
        self._list()

    def step(self) -> HistoryStep | None:
        """The one chosen."""
        item = self.list.currentItem()
        found: HistoryStep | None = item.data(_STEP) if item is not None else None
        return found

    def _list(self) -> None:
        chosen = self.step()
        today = date.today()  # noqa: DTZ011 - the user's own day
        bulk = self.bulk.isChecked()
        self.list.blockSignals(True)
        self.list.clear()
        row = 0
        for step in self._steps:
            if bulk and not step.bulk:
                continue
            if bulk:
                words = snapshot_line(step, today)
            else:
                words = tr("{time}  {step}", time=when(step.made, today), step=step_line(step))
            if not step.stands:
                words = tr("{step} (undone)", step=words)
            item = QListWidgetItem(one_line(words))
            item.setData(_STEP, step)
            self.list.addItem(item)
            if chosen is not None and step.seq == chosen.seq:
                row = self.list.count() - 1
        self.list.setCurrentRow(row if self.list.count() else -1)
        self.list.blockSignals(False)
        self._compare()

    # -- then and now --------------------------------------------------------------------------

    def _compare(self) -> None:
        step, meeting = self.step(), self._meeting.id
        self.restore.setEnabled(False)
        self.all.setEnabled(False)
        if step is None or meeting is None:
            self.heading.setText("")
            self.comparison.show_words(
                tr("Nothing has changed many rows at once so far.") if self._steps else tr("No steps yet.")
            )
            return
        self.heading.setText(one_line(snapshot_line(step, date.today())))  # noqa: DTZ011
        self.comparison.show_words(tr("Comparing…"))
        library = self._meeting.library
        self._window.workers.run(
            lambda: library.differences(meeting, step.seq),
            lambda found: self._compared(step.seq, found),
            self._failed,
            newest="history",
        )

    def _compared(self, seq: int, found: list[Difference]) -> None:
        step = self.step()
        if step is None or step.seq != seq:
            return
        if not found:
            self.comparison.show_words(tr("The transcript reads now as it did then."))
            return
        known = {talk.speaker: (talk.number, talk.name) for talk in self._meeting.talk}
        self.comparison.show_rows(found, known)
        self.all.setEnabled(not self._meeting.model.read_only)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.comparison.show_words(str(error))

    def _ticked(self, number: int) -> None:
        self.restore.setEnabled(number > 0 and not self._meeting.model.read_only)
        words = plural("Restore {n} row", "Restore {n} rows", number) if number else tr("Restore")
        self.restore.setText(words)
        everything = number == self.comparison.count > 0
        self.all.setText(tr("Tick none") if everything else tr("Tick all"))

    def _tick_all(self) -> None:
        self.comparison.tick_all(on=len(self.comparison.chosen()) < self.comparison.count)

    def _restore(self) -> None:
        step, chosen = self.step(), self.comparison.chosen()
        if step is None or not chosen:
            return
        if self._meeting.do(lambda library, meeting: library.restore_rows(meeting, step.seq, chosen)):
            words = plural("Restored {n} row.", "Restored {n} rows.", len(chosen))
            self._meeting.told.emit(words, True)

    def _jump(self, seconds: float) -> None:
        view = self._window.page.view
        row = view.rows.row_at_time(seconds)
        if row is not None:
            view.scroll_to(row)
            view.set_current(row)
        self._window.playback.seek(seconds, play=False)

    def _refreshed(self, _change: object = None) -> None:
        if self.isVisible():  # closed, it goes with the next events
            self.refresh()


def open_history(window: MainWindow) -> HistoryWindow:
    """The one there is, or a new one."""
    for dialog in window.findChildren(HistoryWindow):
        if dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
            return dialog
    dialog = HistoryWindow(window)
    dialog.show()
    dialog.list.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
