"""The backups in a window: the list on the left, what restoring one would change on the right."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.translation import moment, tr
from app.ui.buttons import push_button
from app.ui.caring import words
from app.ui.caring.two_sides import two_sides
from app.ui.phrases import when
from app.ui.plain import PlainLabel, one_line

if TYPE_CHECKING:
    from app.care.report import Report
    from app.care.restoring import Preview, Restored
    from app.store.backups import Backup
    from app.ui.caring.keeper import Keeper
    from app.ui.main_window import MainWindow

_BACKUP = Qt.ItemDataRole.UserRole
_FINDINGS = 6  # sentences about the last check


class BackupsWindow(QDialog):
    """Follows the keeper while it is open."""

    def __init__(self, window: MainWindow, keeper: Keeper) -> None:
        super().__init__(window)
        assert window.library is not None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._keeper, self._library = window, keeper, window.library
        theme = window.theme
        self.setWindowTitle(tr("Backups"))
        self.state = PlainLabel("", "body")
        self.state.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("formats")
        self.list.setAccessibleName(tr("Backups, the newest first"))
        self.list.setWordWrap(True)
        self.list.currentItemChanged.connect(lambda _now, _before: self._preview())
        self.heading = PlainLabel("", "head")
        self.heading.setWordWrap(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(4)
        self.now = push_button(tr("Back up now"), theme)
        self.now.clicked.connect(self._back_up)
        self.check = push_button(tr("Check the library"), theme)
        self.check.clicked.connect(self._check)
        self.folder = push_button(tr("Show folder"), theme, "link")
        self.folder.clicked.connect(self._show_folder)
        self.single = push_button(tr("Single meetings…"), theme)
        self.single.clicked.connect(self._show_meetings)
        self.restore = push_button(tr("Restore this backup…"), theme, "primary")
        self.restore.clicked.connect(self._ask)
        self.close_button = push_button(tr("Close"), theme)
        self.close_button.clicked.connect(self.close)
        self._build()
        self.resize(theme.px(860), theme.px(560))
        keeper.kept.connect(self.refresh)
        self.finished.connect(lambda _code: self._leave())
        self.refresh()

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(10)
        column.addWidget(self.list, 1)
        inner = QWidget()
        inner.setObjectName("page")
        beside = QVBoxLayout(inner)
        beside.setContentsMargins(16, 0, 4, 0)
        beside.setSpacing(10)
        beside.addWidget(self.heading)
        beside.addLayout(self.body)
        beside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        split = two_sides(left, scroll, (self._window.theme.px(280), self._window.theme.px(540)))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.now, self.check, self.folder):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.single)
        foot.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.state)
        layout.addWidget(split, 1)
        layout.addLayout(foot)

    def _leave(self) -> None:
        """What is still read for this window is not needed any more, nor is what was opened from it."""
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self._keeper.kept.disconnect(self.refresh)
        for asked in ("backups", "backups-list"):
            self._window.workers.forget(asked)

    # -- what there is -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list and the last check again."""
        self._window.workers.run(
            lambda: (self._library.backups(), self._library.last_check()), self._show, newest="backups-list"
        )

    def chosen(self) -> Backup | None:
        """The backup that is looked at."""
        item = self.list.currentItem()
        found: Backup | None = item.data(_BACKUP) if item is not None else None
        return found

    def _show(self, found: tuple[list[Backup], Report | None]) -> None:
        there, report = found
        before = self.chosen()
        today = date.today()  # noqa: DTZ011 - the user's own day
        self.list.blockSignals(True)
        self.list.clear()
        row = 0
        for backup in there:
            item = QListWidgetItem(words.name(backup, today))
            item.setData(_BACKUP, backup)
            item.setToolTip("")
            self.list.addItem(item)
            if before is not None and backup.path == before.path:
                row = self.list.count() - 1
        self.list.blockSignals(False)
        self.list.setCurrentRow(row if there else -1)
        self._say_state(report)
        self._enable()
        self._preview()

    def _say_state(self, report: Report | None) -> None:
        if self._keeper.busy:
            return
        if report is None:
            self.state.setText(
                tr(
                    "Backups of all text are made by themselves. Recordings are separate files and are not "
                    "in them."
                )
            )
            return
        checked = when(datetime.fromisoformat(report.made), date.today())  # noqa: DTZ011
        lines = [tr("Last check: {when}. {sentence}", when=checked, sentence=report.headline())]
        lines += [one_line(item.sentence()) for item in report.findings[:_FINDINGS]]
        self.state.setText("\n".join(lines))

    def _preview(self) -> None:
        self._clear()
        backup = self.chosen()
        if backup is None:
            self.heading.setText(tr("There is no backup yet."))
            self._add(tr("One is made after each meeting, and hourly while something changes."))
            return
        self.heading.setText(tr("Looking into the backup"))
        path = backup.path
        self._window.workers.run(
            lambda: self._library.preview_backup(path), self._show_preview, self._unreadable, newest="backups"
        )

    def _show_preview(self, preview: Preview) -> None:
        self._clear()
        self.heading.setText(words.heading(preview))
        if preview.same:
            self._add(tr("It is the same as the library now."))
        for title, lines in words.parts(preview):
            self.body.addSpacing(8)
            self._add(title, "strong")
            for line in lines:
                self._add(line)
        self.body.addSpacing(8)
        self._add(tr("Size: {size}.", size=words.size(preview.backup.size)), "muted")
        self._enable()

    def _unreadable(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self._clear()
        self.heading.setText(tr("This backup cannot be read."))
        self._add(tr("It is damaged and was left where it is. Choose another one."))
        self.restore.setEnabled(False)

    def _add(self, text: str, kind: str = "body") -> None:
        label = PlainLabel(text, kind)
        label.setWordWrap(True)
        self.body.addWidget(label)

    def _clear(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _enable(self) -> None:
        busy = self._keeper.busy
        for button in (self.now, self.check):
            button.setEnabled(not busy)
        self.restore.setEnabled(not busy and self.chosen() is not None)
        self.single.setEnabled(self.chosen() is not None)

    # -- what can be done ---------------------------------------------------------------------------

    def _back_up(self) -> None:
        self._begin(tr("Making a backup"))
        self._keeper.run(lambda: self._library.backup("by-hand"), self._backed_up, self._failed)

    def _backed_up(self, _path: object) -> None:
        self.state.setText(tr("The backup is made and was checked."))

    def _check(self) -> None:
        self._begin(tr("Checking the library and its files"))
        self._keeper.run(lambda: self._library.check(), lambda _report: None, self._failed)  # noqa: PLW0108

    def _begin(self, words_: str) -> None:
        self.state.setText(words_)
        self._window.page.settle()
        for button in (self.now, self.check, self.restore):
            button.setEnabled(False)

    def _failed(self, error: AppError) -> None:
        self._enable()
        self.state.setText(one_line(str(error)))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library.folder / "backups")))

    def _show_meetings(self) -> None:
        from app.ui.caring.meetings import BackupMeetings

        backup = self.chosen()
        if backup is not None:
            BackupMeetings(self._window, self._keeper, backup, self).show()

    def _ask(self) -> None:
        from app.ui.caring.question import ask

        backup = self.chosen()
        if backup is None:
            return
        if self._keeper.working():
            self.state.setText(
                tr("Something is being recorded or transcribed. Restore the backup when it is done.")
            )
            return
        ask(
            self,
            tr("Restore the backup of {when}?", when=moment(backup.made.astimezone())),
            tr("The library of now is kept: as a backup, and as a file beside it."),
            tr("Restore"),
            partial(self._restore, backup),
        )

    def _restore(self, backup: Backup) -> None:
        self._begin(tr("Restoring the backup"))
        self._window.close_meeting()
        path = backup.path
        self._keeper.run(lambda: self._library.restore_backup(path), self._restored, self._failed)

    def _restored(self, done: Restored) -> None:
        self._window.close_meeting()
        self._window.refresh_list()
        self._window.tell(done.sentence())
        self.close()


def open_backups(window: MainWindow, keeper: Keeper) -> BackupsWindow:
    """Show the window, or bring the one that is open to the front."""
    found = [each for each in window.findChildren(BackupsWindow) if each.isVisible()]
    shown = found[0] if found else BackupsWindow(window, keeper)
    shown.show()
    shown.raise_()
    shown.activateWindow()
    return shown
