"""Before any sound is removed by a rule: which meetings it is, how much room that gives, and what stays."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from app.changes import Change
from app.errors import AppError
from app.retention import Due, Rules
from app.translation import plural, tr
from app.ui.arranging.leaving import silence
from app.ui.buttons import push_button
from app.ui.phrases import when
from app.ui.plain import PlainLabel, item_tooltip, one_line
from app.ui.speech.words import size

if TYPE_CHECKING:
    from app.ui.arranging.caretaker import Caretaker
    from app.ui.main_window import MainWindow
    from app.ui.ports import LibraryPort


class RetentionDialog(QDialog):
    """``due``: the meetings whose sound goes now, the earliest first."""

    def __init__(
        self, window: MainWindow, library: LibraryPort, caretaker: Caretaker, rules: Rules, due: list[Due]
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._caretaker = window, library, caretaker
        self._rules, self._due = rules, due
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Remove old sound"))
        total = sum(item.size for item in due)
        question = plural("Remove the sound of {n} meeting?", "Remove the sound of {n} meetings?", len(due))
        if not due:
            question = tr("No meeting is that old yet.")
        head = PlainLabel(question, "title")
        head.setWordWrap(True)
        text = PlainLabel(
            tr(
                "This frees {size}. Texts, names and notes stay, and can still be corrected; nothing can be "
                "played or transcribed again. The sound cannot be brought back. From then on, sound goes by "
                "itself when it is {days} days old.",
                size=size(total),
                days=rules.days,
            ),
            "body",
        )
        text.setWordWrap(True)
        self.table = self._listed()
        buttons = QDialogButtonBox()
        theme = window.theme
        words = plural("Remove the sound of {n} meeting", "Remove the sound of {n} meetings", len(due))
        self.agree = push_button(words if due else tr("Agree"), theme)
        self.keep = push_button(tr("Not now"), theme)
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(head)
        layout.addWidget(text)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        self.table.setVisible(bool(due))
        self.resize(theme.px(560), theme.px(440 if due else 200))
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listed(self) -> QTableWidget:
        table = QTableWidget(len(self._due), 3)
        table.setAccessibleName(tr("Meetings whose sound would be removed"))
        table.setHorizontalHeaderLabels([tr("Meeting"), tr("From"), tr("Size")])
        table.horizontalHeader().hide()
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        today = date.today()  # noqa: DTZ011 - the user's own day
        for row, item in enumerate(self._due):
            cells = (one_line(item.title), when(item.created, today), size(item.size))
            for column, words in enumerate(cells):
                cell = QTableWidgetItem(words)
                if column == 2:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                if column == 0:
                    item_tooltip(cell, words)
                table.setItem(row, column, cell)
        return table

    def accept(self) -> None:
        """As the user wishes, now and from now on."""
        self._caretaker.agree(self._rules)
        window, library = self._window, self._library
        ids = [item.meeting for item in self._due]

        def done(change: Change) -> None:
            words = plural(
                "Removed the sound of {n} meeting. The text stays.",
                "Removed the sound of {n} meetings. The texts stay.",
                len(change.meetings),
            )
            window.tell(words)

        def failed(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            window.tell(str(error))

        if ids:
            window.playback.player.pause()
            window.workers.run(lambda: silence(library, ids), done, failed)
        super().accept()
