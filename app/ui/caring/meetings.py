"""The meetings of a backup in a window: the list on the left; on the right what the chosen one is now and
what would come back. Nothing that is in the library is replaced."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.translation import moment, plural, tr
from app.ui.buttons import push_button
from app.ui.caring import meeting_words as words
from app.ui.caring.reading_view import ReadingView, said
from app.ui.caring.two_sides import side_of_chosen, side_of_list, two_sides
from app.ui.history.comparison import Comparison
from app.ui.notices import Action
from app.ui.plain import PlainLabel, one_line

if TYPE_CHECKING:
    from app.backup_intents import BroughtBack, MeetingPreview
    from app.care.returning import Candidate
    from app.store.backups import Backup
    from app.ui.caring.keeper import Keeper
    from app.ui.main_window import MainWindow

_CANDIDATE: Final = Qt.ItemDataRole.UserRole
#: What is asked of the workers, one after another.
_LIST, _ONE = "backup-meetings", "backup-meeting"


class BackupMeetings(QDialog):
    """Of one backup."""

    def __init__(self, window: MainWindow, keeper: Keeper, backup: Backup, parent: QWidget) -> None:
        super().__init__(parent)
        assert window.library is not None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._keeper, self._library, self._backup = window, keeper, window.library, backup
        theme = window.theme
        self.setWindowTitle(tr("Meetings of the backup of {when}", when=moment(backup.made.astimezone())))
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a meeting"))
        self.field.setAccessibleName(tr("Find a meeting"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _text: self._narrow())
        self.list = QListWidget()
        self.list.setObjectName("formats")
        self.list.setAccessibleName(tr("Meetings of the backup, the newest first"))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.currentItemChanged.connect(lambda _now, _before: self._preview())
        self.list.itemSelectionChanged.connect(self._enable)
        self.heading = PlainLabel("", "head")
        self.facts = PlainLabel("", "body")
        self.state = PlainLabel("", "body")
        for label in (self.heading, self.facts, self.state):
            label.setWordWrap(True)
        self.comparison = Comparison(theme, choice=False)
        self.reading = ReadingView(theme)
        self.shown = QStackedWidget()
        self.shown.addWidget(self.comparison)
        self.shown.addWidget(self.reading)
        self.restore = push_button(tr("Restore"), theme, "primary")
        self.restore.clicked.connect(self._restore)
        self.close_button = push_button(tr("Close"), theme)
        self.close_button.clicked.connect(self.close)
        self._build()
        self.resize(theme.px(940), theme.px(620))
        keeper.rearranged.connect(self.refresh)
        self.finished.connect(lambda _code: self._leave())
        self.comparison.show_words(tr("Looking into the backup"))
        self._enable()
        self.refresh()

    def _build(self) -> None:
        theme = self._window.theme
        right = side_of_chosen(self.heading, self.facts, self.shown)
        split = two_sides(side_of_list(self.field, self.list), right, (theme.px(300), theme.px(620)))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(split, 1)
        layout.addLayout(foot)

    def _leave(self) -> None:
        self._keeper.rearranged.disconnect(self.refresh)
        for asked in (_LIST, _ONE):
            self._window.workers.forget(asked)

    # -- what there is -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again."""
        path = self._backup.path
        self._window.workers.run(
            lambda: self._library.backup_meetings(path), self._show, self._unreadable, newest=_LIST
        )

    def chosen(self) -> list[Candidate]:
        """Those selected of which something would come back, in the order of the list."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        found: list[Candidate] = [
            item.data(_CANDIDATE) for item in rows if item.isSelected() and not item.isHidden()
        ]
        return [candidate for candidate in found if candidate.comes]

    def _show(self, found: list[Candidate]) -> None:
        now = self.list.currentItem()
        before = now.data(_CANDIDATE).id if now is not None else None
        self.list.blockSignals(True)
        self.list.clear()
        row = 0
        for candidate in found:
            item = QListWidgetItem(words.line(candidate))
            item.setData(_CANDIDATE, candidate)
            self.list.addItem(item)
            if candidate.id == before:
                row = self.list.count() - 1
        self.list.blockSignals(False)
        self.list.setCurrentRow(row if found else -1)
        self._narrow()
        self._preview()

    def _narrow(self) -> None:
        wanted = self.field.text().casefold().strip()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.data(_CANDIDATE).then.title.casefold())
        self._enable()

    def _preview(self) -> None:
        item = self.list.currentItem()
        self.facts.setText("")
        if self.list.currentRow() < 0:
            self.heading.setText(tr("This backup holds no meetings."))
            self.comparison.show_words("")
            return
        candidate: Candidate = item.data(_CANDIDATE)
        self.heading.setText(one_line(candidate.then.title))
        self.facts.setText(words.sentence(candidate))
        self.comparison.show_words(tr("Looking into the backup"))
        self.shown.setCurrentWidget(self.comparison)
        path, id_ = self._backup.path, candidate.id
        self._window.workers.run(
            lambda: self._library.preview_backup_meeting(path, id_),
            self._show_preview,
            self._not_shown,
            newest=_ONE,
        )

    def _show_preview(self, preview: MeetingPreview) -> None:
        self.facts.setText("\n".join(words.facts(preview)))
        if preview.candidate.now is None:
            known = {key: (number, name) for item in preview.differences for key, number, name in item.people}
            self.reading.show_text(said((row for item in preview.differences for row in item.then), known))
            self.shown.setCurrentWidget(self.reading)
        elif preview.differences:
            self.comparison.show_rows(preview.differences, preview.people_now)
        else:
            self.comparison.show_words(tr("The text reads now as it did then."))

    def _not_shown(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.comparison.show_words(str(error))

    def _unreadable(self, error: Exception) -> None:
        self._not_shown(error)
        self._enable()
        self.heading.setText(tr("This backup cannot be read."))

    def _enable(self) -> None:
        chosen = self.chosen()
        count = len(chosen)
        text = plural("Restore {n} meeting", "Restore {n} meetings", count) if count else tr("Restore")
        self.restore.setText(text)
        self.restore.setEnabled(bool(chosen) and not self._keeper.busy)

    # -- what can be done ---------------------------------------------------------------------------

    def _restore(self) -> None:
        chosen = self.chosen()
        if not chosen or self._keeper.busy:
            return
        self._window.page.settle()
        self.state.setText(tr("Restoring; what there is stays as it is."))
        self.restore.setEnabled(False)
        path, ids = self._backup.path, [item.id for item in chosen]
        self._keeper.run(lambda: self._library.restore_meetings(path, ids), self._restored, self._failed)

    def _restored(self, done: BroughtBack) -> None:
        window = self._window
        sentences = words.outcome(done)
        if done.change is not None:
            if window.in_trash:
                window.show_trash(shown=False)
            window.show_meeting(done.change.meeting)
            window.tell(sentences, Action(tr("Undo"), partial(self._undo, done), partial(self._stands, done)))
        self.state.setText(sentences)
        self.refresh()

    def _stands(self, done: BroughtBack) -> bool:
        return done.change is not None and self._library.arrangement()[2] == done.change.step

    def _undo(self, done: BroughtBack) -> None:
        assert done.change is not None
        if self._window.open_meeting.id in done.change.meetings:
            self._window.close_meeting()
        self._window.list_actions.undo(done.change.step)

    def _failed(self, error: AppError) -> None:
        self.state.setText(one_line(str(error)))
        self._enable()
