"""What there is to say about the open meeting's text: words left out, corrections without a place, speakers
found again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.transcript import MeetingId
from app.ui.meeting import OpenMeeting
from app.ui.meeting_page import MeetingPage
from app.ui.notices import Action
from app.ui.passages import NO_PLACE, WHY, Line, PassagesDialog, left_out_lines, misfit_lines
from app.ui.phrases import count
from app.ui.playback import Playback
from app.ui.theme import Theme


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
        dialog = self._show("Words left out", WHY, lambda: left_out_lines(self._meeting.removed))
        dialog.chosen.connect(self._meeting.put_back)

    def show_unfit(self) -> None:
        """The list of corrections that found no place in the open meeting's newest text."""
        title = "Corrections without a place"
        self._show(title, NO_PLACE, lambda: misfit_lines(self._meeting.misfits))

    def regrouped(self, meeting: str) -> None:
        """The speakers of a meeting were found again: say how many, and what did not fit."""
        library = self._meeting.library
        words = f"Found {count(len(library.speakers(MeetingId(meeting))), 'speaker')}."
        if unfit := len(library.misfits(MeetingId(meeting))):
            words += f" {count(unfit, 'correction')} found no place."
        here = meeting == self._meeting.id
        self.told.emit(words, Action("Undo", self._meeting.undo) if here else None)

    def _show(self, title: str, why: str, read: Callable[[], Sequence[Line]]) -> PassagesDialog:
        self._page.view.editing.leave(back=False)
        dialog = PassagesDialog(title, why, read, self._theme, self._page.window())
        dialog.play.connect(self._playback.passage)
        self._meeting.refreshed.connect(dialog.refresh)
        dialog.open()
        return dialog
