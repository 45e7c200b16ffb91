"""A library that is only read, in a window: its meetings, their texts, words in them, and files of them.

It works on a copy (:mod:`app.care.reading_copy`), on a thread of its own: SQLite's connection stays on one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.transcript import MeetingId, SpeakerId, Transcript
from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.caring.reading_view import ReadingView, Said
from app.ui.caring.two_sides import side_of_chosen, side_of_list, two_sides
from app.ui.phrases import length, numbered, when
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.care.reading_copy import ReadingCopy, Written
    from app.store.contents import Held

log = logging.getLogger(__name__)

LOOK_MS: Final = 30  # between two looks at whether the work is done
_HELD: Final = Qt.ItemDataRole.UserRole
#: What is offered here; everything else needs the library open.
FORMATS: Final = ("docx", "odt", "txt", "md", "html", "srt", "vtt", "csv", "json")


class ReadingWindow(QDialog):
    """Reads the library in ``folder``, whatever its version; nothing in it is touched."""

    def __init__(self, parent: QWidget, theme: Theme, folder: Path) -> None:
        super().__init__(parent)
        from app.export import formats

        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._folder = theme, folder
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="reading")
        self._copy: ReadingCopy | None = None
        self._work: list[tuple[Future[Any], Callable[[Any], None]]] = []
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.setWindowTitle(tr("Library, read-only"))
        self.state = PlainLabel("", "body")
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a meeting"))
        self.field.setAccessibleName(tr("Find a meeting"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _text: self._narrow())
        self.list = QListWidget()
        self.list.setObjectName("formats")
        self.list.setAccessibleName(tr("Meetings, the newest first"))
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.currentItemChanged.connect(lambda _now, _before: self._read())
        self.list.itemSelectionChanged.connect(self._enable)
        self.heading = PlainLabel("", "head")
        for label in (self.state, self.heading):
            label.setWordWrap(True)
        self.reading = ReadingView(theme)
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        known = formats()
        for format_id in FORMATS:
            if format_id in known:
                self.format.addItem(tr(known[format_id].label), format_id)
        self.save = push_button(tr("Save as files…"), theme, "primary")
        self.save.clicked.connect(self._save)
        self.close_button = push_button(tr("Close"), theme)
        self.close_button.clicked.connect(self.close)
        self._build()
        self.resize(theme.px(940), theme.px(640))
        self._enable()
        self.state.setText(tr("Reading a copy of the library; the library itself is not changed."))
        self._begin(self._open, self._opened)

    def _build(self) -> None:
        right = side_of_chosen(self.heading, self.reading)
        widths = (self._theme.px(300), self._theme.px(620))
        split = two_sides(side_of_list(self.field, self.list), right, widths)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for widget in (self.close_button, self.format, self.save):
            foot.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.state)
        layout.addWidget(split, 1)
        layout.addLayout(foot)

    def done(self, result: int) -> None:
        """What is being written is finished first; then the copy goes."""
        self._timer.stop()
        self._work.clear()
        if self._copy is not None:
            self._pool.submit(self._copy.close)
            self._copy = None
        self._pool.shutdown(wait=True)
        super().done(result)

    # -- what there is -----------------------------------------------------------------------------

    def _open(self) -> list[Held]:
        from app.care.reading_copy import ReadingCopy

        self._copy = ReadingCopy(self._folder)
        return self._copy.meetings()

    def _opened(self, found: list[Held]) -> None:
        today = date.today()  # noqa: DTZ011 - the user's own day
        for held in found:
            day = when(datetime.fromisoformat(held.created), today)
            item = QListWidgetItem(f"{one_line(held.title)}\n{day}")
            item.setData(_HELD, held)
            self.list.addItem(item)
        self.state.setText(
            plural(
                "{n} meeting, read from a copy. The library itself is not changed.",
                "{n} meetings, read from a copy. The library itself is not changed.",
                len(found),
            )
        )
        self.list.setCurrentRow(0 if found else -1)
        self._enable()

    def _narrow(self) -> None:
        wanted = self.field.text().casefold().strip()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.data(_HELD).title.casefold())
        self._enable()

    def _read(self) -> None:
        copy = self._copy
        if self.list.currentRow() < 0 or copy is None:
            return
        held: Held = self.list.currentItem().data(_HELD)
        self.heading.setText(one_line(held.title))
        self.reading.show_text(())
        meeting = MeetingId(held.id)

        def show(transcript: Transcript) -> None:
            now = self.list.currentItem()
            if now.data(_HELD).id == held.id:  # another may have been chosen meanwhile
                self._show(transcript)

        self._begin(lambda: copy.transcript(meeting), show)

    def _show(self, transcript: Transcript) -> None:
        names = {speaker.id: speaker.name or numbered(speaker.number) for speaker in transcript.speakers}

        def who(speaker: SpeakerId | None) -> str:
            return names.get(speaker, "") if speaker is not None else ""

        self.heading.setText(f"{one_line(transcript.title)}  ·  {length(transcript.duration)}")
        self.reading.show_text(
            Said(item.start, who(item.speaker) or tr("Unknown speaker"), item.text)
            for item in transcript.segments
        )

    # -- files ----------------------------------------------------------------------------------------

    def chosen(self) -> list[MeetingId]:
        """Those selected; where one or none is, that one."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [MeetingId(item.data(_HELD).id) for item in rows if item.isSelected() and not item.isHidden()]

    def _enable(self) -> None:
        count = len(self.chosen())
        self.save.setEnabled(count > 0 and not self._work)
        text = plural("Save {n} meeting as a file…", "Save {n} meetings as files…", count)
        self.save.setText(text if count else tr("Save as files…"))

    def _save(self) -> None:
        copy, ids = self._copy, self.chosen()
        target = QFileDialog.getExistingDirectory(self, tr("Where to put the texts"))
        if not target or copy is None:
            return
        format_id = str(self.format.currentData())
        self.state.setText(tr("Saving the texts"))
        self._begin(lambda: copy.write(Path(target), format_id, ids), self._saved)

    def _saved(self, done: Written) -> None:
        text = plural("{n} meeting was written.", "{n} meetings were written.", done.written)
        if done.unreadable:
            more = plural(
                "{n} meeting could not be read.", "{n} meetings could not be read.", len(done.unreadable)
            )
            text = f"{text} {more}"
        self.state.setText(text)

    # -- on the thread beside ------------------------------------------------------------------------

    def _begin(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._work.append((self._pool.submit(work), then))
        self._timer.start()
        self._enable()

    def _look(self) -> None:
        while self._work and self._work[0][0].done():
            work, then = self._work.pop(0)
            error = work.exception()
            if error is None:
                then(work.result())
            elif isinstance(error, AppError):
                log.warning("a library that is only read: %s", error.code)
                self.state.setText(one_line(str(error)))
            else:
                raise error
        if not self._work:
            self._timer.stop()
        self._enable()
