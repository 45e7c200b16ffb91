"""Which meetings take the most room, and what of it may go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.changes import MeetingSummary
from app.errors import AppError
from app.transcript import MeetingId
from app.translation import plural, tr
from app.ui.arranging import questions
from app.ui.arranging.leaving import silence
from app.ui.buttons import push_button
from app.ui.flow import FlowLayout
from app.ui.plain import PlainLabel, item_tooltip, one_line
from app.ui.speech.words import size

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences

SHOWN: Final = 50
ROWS: Final = 6
_Found = tuple[list[tuple[MeetingSummary, int]], int, int]


class LargestField(QWidget):
    """Measured beside the window each time the page is opened."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences, self._window = preferences, preferences.window
        self.meetings: list[tuple[MeetingSummary, int]] = []
        self.said = PlainLabel(tr("Measuring…"), "muted")
        self.said.setWordWrap(True)
        theme = preferences.theme
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("Largest meetings"))
        self.table.setHorizontalHeaderLabels([tr("Meeting"), tr("Sound")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setFixedHeight(theme.px(32 * (ROWS + 1)))
        self.table.itemSelectionChanged.connect(self._selected)
        self.table.itemDoubleClicked.connect(lambda _item: self._open())
        self.opening = push_button(tr("Open"), theme)
        self.folder = push_button(tr("Show in folder"), theme)
        self.removing = push_button(tr("Remove the sound…"), theme)
        self.emptying = push_button(tr("Empty trash…"), theme)
        for button, run in (
            (self.opening, self._open),
            (self.folder, self._show_folder),
            (self.removing, self._ask),
            (self.emptying, self._window.list_actions.empty_trash),
        ):
            button.clicked.connect(partial(self._run, run))
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.emptying, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(FlowLayout.of(self.opening, self.folder, self.removing))
        layout.addLayout(foot)
        self._selected()

    def _run(self, act: object, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        assert callable(act)
        act()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.measure()

    def measure(self) -> None:
        """Measure again, on another thread."""
        library = self._window.library
        if library is None:
            return

        def work() -> _Found:
            sizes = library.sound_sizes()
            live = [(item, sizes.get(item.id, 0)) for item in library.meetings()]
            largest = sorted((pair for pair in live if pair[1]), key=lambda pair: -pair[1])[:SHOWN]
            trashed = library.meetings(trashed=True)
            return largest, len(trashed), sum(sizes.get(item.id, 0) for item in trashed)

        self._window.workers.run(work, self._show, self._failed, newest="largest")

    def _show(self, found: _Found) -> None:
        if not isValid(self):
            return  # the window was closed meanwhile
        self.meetings, count, held = found
        self.table.setRowCount(len(self.meetings))
        for at, (meeting, bytes_) in enumerate(self.meetings):
            title = QTableWidgetItem(one_line(meeting.title))
            item_tooltip(title, one_line(meeting.title))
            amount = QTableWidgetItem(size(bytes_))
            amount.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(at, 0, title)
            self.table.setItem(at, 1, amount)
        words = plural(
            "{n} meeting in the trash holds {size}.",
            "{n} meetings in the trash hold {size}.",
            count,
            size=size(held),
        )
        self.said.setText(words if count else tr("Trash is empty."))
        self.emptying.setVisible(bool(count))
        self._selected()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if isValid(self):
            self.said.setText(str(error))

    def _current(self) -> MeetingSummary | None:
        rows = self.table.selectionModel().selectedRows()
        return self.meetings[rows[0].row()][0] if rows and rows[0].row() < len(self.meetings) else None

    def _selected(self) -> None:
        meeting = self._current()
        for button in (self.opening, self.folder):
            button.setEnabled(meeting is not None)
        self.removing.setEnabled(meeting is not None and meeting.state == "ready" and not meeting.keep_sound)

    def _open(self) -> None:
        meeting = self._current()
        if meeting is not None:
            self._window.show_meeting(meeting.id)

    def _show_folder(self) -> None:
        meeting, library = self._current(), self._window.library
        if meeting is not None and library is not None:
            folder = library.meeting_folder(meeting.id)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _ask(self) -> None:
        meeting, at = self._current(), self.table.currentRow()
        if meeting is not None:
            amount = self.meetings[at][1]
            questions.ask_silence(
                self.window(), meeting.title, size(amount), partial(self._silence, meeting.id)
            )

    def _silence(self, meeting: MeetingId) -> None:
        library, window = self._window.library, self._window
        assert library is not None
        window.playback.player.pause()

        def done(_change: object) -> None:
            window.tell(tr("Removed the sound of the meeting. The text stays."))
            if isValid(self):
                self.measure()

        window.workers.run(lambda: silence(library, [meeting]), done, self._failed)
