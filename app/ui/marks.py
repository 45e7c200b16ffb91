"""Moments and notes of the open meeting: on the waveform, in the side panel, by key."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.changes import Change
from app.translation import tr
from app.ui.meeting import OpenMeeting
from app.ui.meeting_page import MeetingPage
from app.ui.notes_panel import Entry, entries_of
from app.ui.phrases import clock
from app.ui.playback import Playback
from app.ui.player_bar import PlayerBar


class Marks(QObject):
    """Signals: told (a sentence, and whether it can be undone)."""

    told = Signal(str, bool)

    def __init__(self, page: MeetingPage, meeting: OpenMeeting, playback: Playback, bar: PlayerBar) -> None:
        super().__init__(page)
        self._page, self._meeting, self._playback, self._bar = page, meeting, playback, bar
        self._typed_at = 0.0  # where the first character of a note was typed
        panel = page.notes
        panel.jump.connect(self.jump)
        panel.mark.connect(self.mark)
        panel.began.connect(self._begin)
        panel.added.connect(self._add)
        panel.changed.connect(self._change)
        panel.removed.connect(self._remove)
        meeting.refreshed.connect(self._refreshed)
        playback.opened.connect(self.show)

    def show(self) -> None:
        """What is marked now, everywhere it is shown."""
        meeting = self._meeting
        moments = [(item.seconds, item.text) for item in meeting.moments]
        self._bar.waveform.set_marks(moments if not self._playback.elsewhere else [])
        fixed = meeting.id is None or meeting.model.read_only
        self._page.notes.show_entries(entries_of(meeting.moments, meeting.notes), fixed=fixed)

    def mark(self) -> bool:
        """Mark the place that is played; whether there is one."""
        at = self._playback.place
        if self._meeting.id is None or at is None:
            return False
        if not self._meeting.mark(lambda library, meeting: library.add_moment(meeting, at)):
            return False
        self.told.emit(tr("Marked {time}.", time=clock(at)), True)
        return True

    def jump(self, seconds: float) -> None:
        """Go to a place, in sound and text."""
        view = self._page.view
        self._playback.seek(seconds, play=False)
        row = view.rows.row_at_time(seconds)
        if row is not None:
            view.scroll_to(row)

    def _refreshed(self, change: Change) -> None:
        if change.marks or change.everything or change.summary:
            self.show()

    def _begin(self) -> None:
        self._typed_at = self._playback.place or 0.0

    def _add(self, text: str) -> None:
        at = self._typed_at
        self._meeting.mark(lambda library, meeting: library.add_note(meeting, at, text), text)

    def _change(self, entry: Entry, text: str) -> None:
        if entry.kind == "moment":
            self._meeting.mark(lambda library, meeting: library.edit_moment(meeting, entry.id, text), text)
        else:
            self._meeting.mark(lambda library, meeting: library.edit_note(meeting, entry.id, text), text)

    def _remove(self, entry: Entry) -> None:
        if entry.kind == "moment":
            done = self._meeting.mark(lambda library, meeting: library.remove_moment(meeting, entry.id))
            words = tr("Removed the moment at {time}.", time=clock(entry.seconds))
        else:
            done = self._meeting.mark(lambda library, meeting: library.remove_note(meeting, entry.id))
            words = tr("Removed the note at {time}.", time=clock(entry.seconds))
        if done:
            self.told.emit(words, True)
