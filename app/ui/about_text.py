"""What there is to say about the open meeting's text: words left out, corrections without a place, speakers
found again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.transcript import MeetingId
from app.translation import plural, tr
from app.ui.meeting import OpenMeeting
from app.ui.meeting_page import MeetingPage
from app.ui.passages import NO_PLACE, WHY, Line, PassagesDialog, left_out_lines
from app.ui.playback import Playback
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.history.misfits import MisfitsDialog


class AboutText(QObject):
    """Signals: told (a sentence, and an action or nothing)."""

    told = Signal(str, object)

    def __init__(self, page: MeetingPage, meeting: OpenMeeting, playback: Playback, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._meeting, self._playback, self._theme = page, meeting, playback, theme
        page.left_out.connect(self.show_left_out)
        page.unfit.connect(self.show_unfit)

    def show_left_out(self) -> None:
        """The list of what recognition heard and left out of the open meeting."""
        dialog = self._show(tr("Words left out"), tr(WHY), lambda: left_out_lines(self._meeting.removed))
        dialog.chosen.connect(self._meeting.put_back)

    def show_unfit(self) -> None:
        """The list of corrections that found no place in the open meeting's newest text."""
        from app.ui.history.misfits import MisfitsDialog

        self._page.view.editing.leave(back=False)
        title, read = tr("Corrections without a place"), lambda: self._meeting.misfits
        dialog = MisfitsDialog(title, tr(NO_PLACE), read, self._there, self._theme, self._page.window())
        dialog.shown.connect(lambda number: self._go(self._meeting.misfits[number].start))
        dialog.put.connect(lambda number: self._put(dialog, number))
        self._meeting.refreshed.connect(dialog.refresh)
        self._meeting.opened.connect(dialog.close)
        dialog.show()  # beside the text, which is read and corrected meanwhile

    def _there(self, seconds: float) -> str:
        """What is said at that time now, shortened."""
        row = self._row(seconds)
        return self._meeting.model.rows[row].text if row is not None else ""

    def _row(self, seconds: float) -> int | None:
        model = self._meeting.model
        row = model.row_at_time(seconds)
        near = row is not None and model.rows[row].start - 2 <= seconds <= model.rows[row].end + 2
        return row if near else None

    def _go(self, seconds: float) -> None:
        view = self._page.view
        row = view.rows.row_at_time(seconds)
        self._playback.seek(seconds, play=False)
        if row is not None:
            view.scroll_to(row)
            view.set_current(row)

    def _put(self, dialog: MisfitsDialog, number: int) -> None:
        """Into the field over the paragraph that is there now, to be looked at, and taken back by undo."""
        wanted = self._meeting.misfits[number]
        row = self._row(wanted.start)
        if row is None:
            return
        self._go(wanted.start)
        view = self._page.view
        found = view.rows.word_at_time(wanted.start)
        layout = view.row_layout(row)
        at = layout.spans[found[1]][0] if found is not None and found[0] == row else 0
        view.editing.begin(row, at)
        cursor = view.editing.field.textCursor()
        cursor.insertText(wanted.wanted + " ")
        view.editing.field.select(at, at + len(wanted.wanted))
        view.window().activateWindow()
        view.editing.field.setFocus(Qt.FocusReason.OtherFocusReason)
        dialog.mark_done(number)

    def regrouped(self, meeting: str) -> None:
        """The speakers of a meeting were found again: say how many, and what did not fit."""
        library = self._meeting.library
        found = len(library.speakers(MeetingId(meeting)))
        words = plural("Found {n} speaker.", "Found {n} speakers.", found)
        if unfit := len(library.misfits(MeetingId(meeting))):
            lost = plural("{n} correction found no place.", "{n} corrections found no place.", unfit)
            words = tr("{sentence} {next}", sentence=words, next=lost)
        here = meeting == self._meeting.id
        self.told.emit(words, self._meeting.undo_action() if here else None)

    def _show(self, title: str, why: str, read: Callable[[], Sequence[Line]]) -> PassagesDialog:
        self._page.view.editing.leave(back=False)
        dialog = PassagesDialog(
            title, why, read, self._theme, self._page.window(), sound=self._meeting.has_sound
        )
        dialog.play.connect(self._playback.passage)
        self._meeting.refreshed.connect(dialog.refresh)
        self._meeting.opened.connect(dialog.close)
        dialog.open()
        return dialog
