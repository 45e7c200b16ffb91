"""The dialog when a library cannot be opened: what is the matter, what is safe, and what can be done.

Work is done on a thread beside; the dialog says what happens meanwhile. Its answer is whether the library is
to be opened again.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError, LibraryDamaged, LibraryNewer
from app.store.backups import Backup
from app.store.faults import LibraryBusy
from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.phrases import when
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.caring.reading_window import ReadingWindow

log = logging.getLogger(__name__)

LOOK_MS = 50  # between two looks at whether the work is done


class Rescue(QDialog):
    """Accepted: open the library again. ``folder`` is its own."""

    def __init__(self, parent: QWidget, theme: Theme, folder: Path, error: AppError) -> None:
        super().__init__(parent)
        self._theme, self._folder = theme, folder
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="rescue")
        self._work: Future[Any] | None = None
        self._then: Callable[[Any], None] = lambda _done: None
        self._reading: ReadingWindow | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.setWindowTitle("Hansard")
        self.title = PlainLabel("", "head")
        self.text = PlainLabel("", "body")
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.folder_label = PlainLabel(tr("Library: {folder}", folder=one_line(str(folder))), "muted")
        self.folder_label.setWordWrap(True)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addWidget(self.folder_label)
        layout.addSpacing(8)
        layout.addLayout(self._row)
        self.setMinimumWidth(theme.px(560))
        self._say(error)

    def done(self, result: int) -> None:
        """Wait for what runs: a file must not be left half-way for nothing. What is read goes with it."""
        if self._work is not None:
            return
        if self._reading is not None:
            self._reading.close()
        self._pool.shutdown(wait=True)
        super().done(result)

    # -- what it says -------------------------------------------------------------------------------

    def _say(self, error: AppError) -> None:
        again = [(tr("Try again"), self.accept)]
        if isinstance(error, LibraryDamaged):
            self._begin(self._find_backup, self._say_damaged, tr("Looking for a backup"))
        elif isinstance(error, LibraryNewer):
            self._show(
                tr("This library was made by a newer version of Hansard."),
                tr("It was not changed. Update Hansard to work with it, or read it from a copy."),
                [(tr("Open read-only"), self._read), (tr("Save the texts as files…"), self._save_texts)],
            )
        elif isinstance(error, LibraryBusy):
            self._show(tr("Another program is using the library."), one_line(str(error)), again)
        else:
            self._show(
                tr("The library cannot be opened."), one_line(str(error)), [(tr("Try again"), self.accept)]
            )

    def _find_backup(self) -> Backup | None:
        from app import opening
        from app.care import restoring

        with opening.locked(self._folder) as home:
            return restoring.newest_good(home)

    def _say_damaged(self, backup: Backup | None) -> None:
        if backup is None:
            text = tr(
                "Recordings are untouched. There is no backup, but what can be read can be put into a new "
                "file; the damaged one is kept."
            )
            actions = [(tr("Save what can be read"), self._repair)]
        else:
            moment = when(backup.made, date.today())  # noqa: DTZ011 - the user's own day
            text = tr(
                "Recordings are untouched. Newest backup: {when}. What was changed since is applied again "
                "as far as it can be read, and the damaged file is kept.",
                when=moment,
            )
            actions = [(tr("Restore backup"), self._repair)]
        actions.append((tr("Open read-only"), self._read))
        self._show(tr("Part of the library cannot be read."), text, actions)

    def _show(self, title: str, text: str, actions: list[tuple[str, Callable[[], None]]]) -> None:
        self.title.setText(title)
        self.text.setText(text)
        while self._row.count():
            self._row.takeAt(0)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        self._row.addStretch(1)
        for place, (words, act) in enumerate([*actions, (tr("Quit"), self.reject)]):
            button = push_button(words, self._theme, "" if place else "primary")
            button.clicked.connect(lambda _checked=False, act=act: act())
            self._row.addWidget(button)
            self.buttons.append(button)
        self.buttons[0].setFocus()
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # once its words have the sizes they are shown in

    def _fit(self) -> None:
        """Words that wrap need more height than a layout asks for by itself."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        margins = layout.contentsMargins()
        aside = margins.left() + margins.right()
        width = max(self._theme.px(560), self._row.minimumSize().width() + aside)
        for label in (self.title, self.text, self.folder_label):
            label.ensurePolished()
            label.setFixedWidth(width - aside)
            label.setFixedHeight(label.heightForWidth(width - aside))
        layout.activate()
        self.setFixedSize(width, layout.minimumSize().height())

    # -- what it does -------------------------------------------------------------------------------

    def _repair(self) -> None:
        def work() -> Any:
            from app import opening
            from app.care import repairing

            with opening.locked(self._folder) as home:
                return repairing.repair(home)

        self._begin(work, self._repaired, tr("Restoring; this may take a minute."))

    def _repaired(self, done: Any) -> None:
        text = tr("The damaged file is kept: {file}", file=one_line(str(done.kept)))
        if done.lost:
            more = plural(
                "Of {n} meeting not everything could be read.",
                "Of {n} meetings not everything could be read.",
                len(done.lost),
            )
            text = f"{more}\n{text}"
        self._show(done.sentence(), text, [(tr("Open the library"), self.accept)])

    def _read(self) -> None:
        """Beside this dialog, which stays for what is to be done about the library."""
        from app.ui.caring.reading_window import ReadingWindow

        if self._reading is None:
            self._reading = ReadingWindow(self, self._theme, self._folder)
            self._reading.finished.connect(self._read_enough)
        self._reading.show()
        self._reading.raise_()
        self._reading.activateWindow()

    def _read_enough(self) -> None:
        self._reading = None

    def _save_texts(self) -> None:
        target = QFileDialog.getExistingDirectory(self, tr("Where to put the texts"))
        if not target:
            return

        def work() -> Any:
            from app.care import reading_copy

            return reading_copy.write_texts(self._folder, Path(target))

        self._begin(work, self._saved, tr("Saving the texts"))

    def _saved(self, done: Any) -> None:
        text = plural("{n} meeting was written.", "{n} meetings were written.", done.written)
        if done.unreadable:
            more = plural(
                "{n} meeting could not be read.", "{n} meetings could not be read.", len(done.unreadable)
            )
            text = f"{text}\n{more}"
        actions = [(tr("Try again"), self.accept)]
        self._show(tr("The texts are saved; the library was not changed."), text, actions)

    def _begin(self, work: Callable[[], Any], then: Callable[[Any], None], words: str) -> None:
        self.title.setText(words)
        self.text.setText("")
        for button in self.buttons:
            button.setEnabled(False)
        self._then = then
        self._work = self._pool.submit(work)
        self._timer.start()

    def _look(self) -> None:
        if self._work is None or not self._work.done():
            return
        self._timer.stop()
        work, self._work = self._work, None
        error = work.exception()
        if isinstance(error, AppError):
            log.warning("the library could not be rescued: %s", error.code)
            self._show(
                tr("This did not work; the library was not changed."),
                one_line(str(error)),
                [(tr("Try again"), self.accept)],
            )
            return
        self._then(work.result())
