"""Joins the panel of speakers with the open meeting, the player, the transcript and the commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout

from app.transcript import SegmentId, SpeakerId
from app.translation import tr
from app.ui.announcing import announce
from app.ui.speakers.attendees import names_in
from app.ui.speakers.completing import Matcher
from app.ui.speakers.focus_line import FocusLine
from app.ui.speakers.samples import quote, samples
from app.ui.speakers.suggesting import fitting

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class SpeakersDesk(QObject):
    """What the panel asks for is done here. It lives as long as the page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.page)
        self._window, self._page, self._panel = window, window.page, window.page.speakers
        self._meeting, self._playback = window.open_meeting, window.playback
        self._heard: int | None = None  # whose samples were asked for last
        self.line = FocusLine(window.theme)
        self._place_line()
        panel, meeting = self._panel, self._meeting
        panel.focus = meeting.focus
        panel.paragraphs = self.paragraphs
        panel.quote = lambda speaker: quote(meeting.model.rows, speaker)
        panel.matcher = self.matcher
        panel.stop = self.stop
        panel.sample.connect(self.play_samples)
        panel.solo.connect(self.solo)
        panel.hide_speaker.connect(self.hide)
        panel.new_speaker.connect(self.new_speaker)
        panel.statistics.connect(self.show_statistics)
        panel.renamed.connect(self._renamed)
        self.line.everybody.connect(meeting.focus.set)
        meeting.focus.changed.connect(self._show_focus)
        meeting.refreshed.connect(lambda _change: self._refreshed())
        meeting.model.modelReset.connect(self._refreshed)
        self._connect_commands()
        self._refreshed()

    def _place_line(self) -> None:
        """Over the transcript, where it is seen whatever the side panel shows."""
        column = self._page.stack.parentWidget()
        layout = column.layout() if column is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self._page.stack), self.line)

    def _connect_commands(self) -> None:
        commands = self._window.commands
        commands.on("solo", lambda: self._with_current(self.solo))
        commands.on("hide-speaker", lambda: self._with_current(self.hide))
        commands.on("everybody", self._meeting.focus.set)
        commands.on("new-speaker", self.new_speaker)
        commands.on("merge-speakers", lambda: self._with_current(self._ask_merge))
        commands.on("statistics", self.show_statistics)

    # -- what the panel wants to know ------------------------------------------------------------

    def paragraphs(self) -> Mapping[SpeakerId, int]:
        """How many each speaker says."""
        return self._meeting.model.paragraphs()

    def matcher(self) -> Matcher:
        """Finds names for what is typed: the notes' first, then known voices' and other people's, then this
        meeting's."""
        meeting = self._meeting
        attendees = names_in(line for note in meeting.notes for line in note.text.splitlines())
        known = [*meeting.library.voice_names(), *meeting.library.names()]
        here = [talk.name for talk in meeting.talk if talk.name]
        return lambda typed: fitting(typed, attendees, known, here)

    # -- listening -------------------------------------------------------------------------------

    def play_samples(self, speaker: int) -> None:
        """Three clean samples in a row; again while they play, or Esc, stops."""
        playing, self._heard = self._heard if self._playback.in_span else None, speaker
        if playing == speaker:
            self.stop()
            return
        spans = samples(self._meeting.model.rows, SpeakerId(speaker))
        if spans:
            self._playback.play_spans(spans)

    def stop(self) -> bool:
        """End a sample; whether one was played."""
        if not self._playback.in_span:
            return False
        self._playback.stop_span()
        return True

    # -- focus -----------------------------------------------------------------------------------

    def solo(self, speaker: int) -> None:
        self._meeting.focus.toggle_solo(SpeakerId(speaker))

    def hide(self, speaker: int) -> None:
        """Hide somebody, or show them again."""
        focus = self._meeting.focus
        if focus.solo == {speaker}:
            focus.set()
            return
        focus.toggle_hidden(SpeakerId(speaker))

    def _show_focus(self) -> None:
        self._panel.show_focus()
        focus, model = self._meeting.focus, self._meeting.model
        order = [talk.speaker for talk in self._meeting.talk]
        words = self.line.show_focus(
            [model.name(speaker) for speaker in order if speaker in focus.solo],
            [model.name(speaker) for speaker in order if speaker in focus.hidden],
        )
        announce(self._page.view, words or tr("Everybody is in focus."))
        self._window.commands["everybody"].setEnabled(not focus.everybody)

    def _refreshed(self) -> None:
        """Speakers may be gone, or have other names."""
        focus = self._meeting.focus
        known = {talk.speaker for talk in self._meeting.talk}
        if not focus.everybody and known:
            solo, hidden = focus.solo & known, focus.hidden & known
            if (solo, hidden) == (focus.solo, focus.hidden):
                self._show_focus()
            focus.set(solo=solo, hidden=hidden)
        on = bool(known) and not self._meeting.model.draft
        commands = self._window.commands
        commands.enable("solo hide-speaker statistics", on=on)
        commands.enable("new-speaker", on=on and not self._meeting.model.read_only)
        commands.enable("merge-speakers", on=len(known) > 1 and on and not self._meeting.model.read_only)
        commands["everybody"].setEnabled(not focus.everybody)

    # -- changing --------------------------------------------------------------------------------

    def new_speaker(self) -> None:
        """Give what is selected, or the paragraph being read, to a new speaker, and ask for the name."""
        segments = self._segments()
        before = {talk.speaker for talk in self._meeting.talk}
        if not segments or not self._meeting.assign(segments, None):
            return
        made = [talk.speaker for talk in self._meeting.talk if talk.speaker not in before]
        if made:
            self._page.rename_speaker(made[0])

    def _segments(self) -> list[SegmentId]:
        view = self._page.view
        chosen = list(dict.fromkeys(segment for segment, _first, _last in view.selected_ranges()))
        row = view.current_row()
        if not chosen and 0 <= row < len(view.rows.rows):
            chosen = [view.rows.rows[row].id]
        return chosen

    def _with_current(self, run: Callable[[SpeakerId], object]) -> None:
        """Of the speaker whose row has the keyboard, else of the paragraph being read."""
        row = next((item for item in self._panel.rows if item.isAncestorOf(self._window.focusWidget())), None)
        speaker = row.talk.speaker if row is not None else None
        rows, at = self._page.view.rows.rows, self._page.view.current_row()
        if speaker is None and 0 <= at < len(rows):
            speaker = rows[at].speaker
        if speaker is not None:
            run(speaker)

    def _ask_merge(self, speaker: int) -> None:
        self._page.side_pane.show()
        self._page.tabs.setCurrentIndex(0)
        self._panel.merging.ask(self._panel.picking.with_others(SpeakerId(speaker)))

    def _renamed(self, speaker: int, name: str) -> None:
        talk = next((item for item in self._meeting.talk if item.speaker == speaker), None)
        if talk is not None and talk.name and talk.name == " ".join(name.split()):
            announce(self._panel, tr("Renamed to {name}.", name=talk.name))

    def show_statistics(self) -> None:
        """How much everybody talked."""
        if self._meeting.id is None or not self._meeting.talk:
            return
        from app.ui.statistics.dialog import StatisticsDialog

        StatisticsDialog.of(self._window)


def install(window: MainWindow) -> None:
    """Put the speakers' desk into ``window``."""
    SpeakersDesk(window)
