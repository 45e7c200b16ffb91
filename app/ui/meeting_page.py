"""The centre and the side panel: one meeting, in whatever state it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.changes import Change, MeetingSummary
from app.sentences import left_out, problem, taken_out
from app.transcript import SpeakerId
from app.ui.details_panel import DetailsPanel
from app.ui.find_bar import FindBar
from app.ui.header import Header
from app.ui.meeting import OpenMeeting
from app.ui.notes_panel import NotesPanel
from app.ui.notices import Action, NoticeBar, StateCard
from app.ui.panes import NARROW, Pane
from app.ui.phrases import count
from app.ui.speaker_count import SpeakerCountPopover
from app.ui.speaker_popover import SpeakerPopover
from app.ui.speakers_panel import SpeakersPanel
from app.ui.speech.remedies import Remedy
from app.ui.theme import Theme
from app.ui.transcript.view import TranscriptView

SIDE = 316  # px
SAVED = "All changes saved"


class MeetingPage(QWidget):
    """Signals:
    again: transcribe this meeting once more, with other options. resume: continue a job.
    restore: out of the trash. remove: into it. speakers_again: find its speakers anew, this many (0: count).
    left_out: show what was left out of the text. unfit: show corrections that found no place.
    """

    again = Signal()
    speakers_again = Signal(int)
    left_out = Signal()
    unfit = Signal()
    remove = Signal()
    resume = Signal()
    restore = Signal()

    def __init__(self, meeting: OpenMeeting, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("center")
        self.meeting, self._theme = meeting, theme
        self.summary: MeetingSummary | None = None
        self.header = Header(theme)
        self.notice = NoticeBar(theme)
        self.view = TranscriptView(meeting, theme)
        self.finder = FindBar(self.view, theme)
        self.card = StateCard(theme)
        self.stack = QStackedWidget()
        self.speakers = SpeakersPanel(theme)
        self.details = DetailsPanel()
        self.notes = NotesPanel(theme)
        self.side = QWidget()
        self.side_pane = Pane(self.side, NARROW)
        self.tabs = QTabBar()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.saved = ""
        self._typed = False  # there is text in the editor that is not written yet
        self._question = False  # the notice asks something; the state of the meeting can wait
        #: What to offer for a problem that needs more than trying again.
        self.remedy: Callable[[MeetingSummary], Remedy | None] = lambda _summary: None
        self._dismissed: set[tuple[str, str]] = set()  # notices the user has closed, by meeting and kind
        self._build()
        self._connect()

    def _build(self) -> None:
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.card)
        center = QWidget()
        center.setObjectName("center")
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.notice, self.finder):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self.side.setObjectName("side")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side.setMinimumWidth(260)
        self.side.setMaximumWidth(420)
        pages = QStackedWidget()
        pages.setStyleSheet("background: transparent;")
        for title, panel in (
            ("Speakers", self.speakers),
            ("Details", self.details),
            ("Notes", self.notes),
        ):
            self.tabs.addTab(title)
            pages.addWidget(panel)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Side panel")
        self.tabs.currentChanged.connect(pages.setCurrentIndex)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(12, 12, 12, 0)  # a tab has 8 px of its own
        tabs.addWidget(self.tabs, 1)
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addLayout(tabs)
        side.addWidget(pages, 1)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(center)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([800, SIDE])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.header.title.renamed.connect(self.meeting.rename_meeting)
        self.header.finding.connect(self.finder.open_bar)
        self.header.panel.connect(self.side_pane.toggle)
        self.finder.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.view.escaped.connect(self._escaped)
        self.view.name_clicked.connect(self.choose_speaker)
        self.view.rename.connect(self._rename_speaker_of)
        self.speakers.renamed.connect(self._renamed)
        self.speakers.again.connect(self._ask_count)
        self.speakers.left.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.speakers.merge.connect(lambda source, into: self.meeting.merge([source], into))
        self.meeting.refreshed.connect(self._refreshed)
        # After the editing's own, which write.
        field = self.view.editing.field
        field.textChanged.connect(self._typing)
        field.paused.connect(self._written)
        field.done.connect(self._written)
        self.meeting.failed.connect(lambda _sentence: self._show_saved(""))

    # -- showing -------------------------------------------------------------------------------

    def show_meeting(self, summary: MeetingSummary, *, folder: str, tracks: list[Any]) -> None:
        """Header, panels and state of the open meeting, whose text is in the model already."""
        self.summary = summary
        model = self.meeting.model
        model.read_only = summary.trashed is not None
        self.header.title.setReadOnly(model.read_only)
        audio = any(track.audio for track in tracks)  # without text, that is what can be exported
        self.header.exporting.setEnabled(bool(model.rows or audio) and not model.draft)
        self.header.search.setEnabled(bool(model.rows))
        self.header.show_meeting(summary, len(self.meeting.talk), self.saved)
        self.details.show_meeting(
            summary, tracks, folder, self.meeting.engine, self.meeting.recording, self.meeting.gaps
        )
        self._show_speakers()
        self._show_state(summary)

    def show_working(self, line: str, *, again: bool = False) -> None:
        """Words about the job of this meeting, in place of text that has not come yet. ``again``: only its
        speakers are being found anew."""
        if again:
            self.notice.tell(f"{line}. The words and your corrections stay as they are.")
        elif self.meeting.model.rows:
            if self.meeting.model.draft:
                self.notice.tell(f"{line}. Speaker names come at the end.")
            self.stack.setCurrentWidget(self.view)
        else:
            self.notice.hide()
            self.card.tell("Transcribing", f"{line}.\n{_COMES}")
            self.stack.setCurrentWidget(self.card)

    def _show_state(self, summary: MeetingSummary) -> None:
        empty = not self.meeting.model.rows
        self.stack.setCurrentWidget(self.card if empty else self.view)
        title, text, action = _STATES.get(summary.state, ("", "", ""))
        if summary.state == "recorded" and summary.interrupted:
            title = "Interrupted recording"
        remedy = self.remedy(summary) if summary.problem else None
        if summary.state == "failed":
            text = problem(summary.problem, summary.detail).sentence
            action = "Remove" if summary.problem in _HOPELESS and empty else action
        run: dict[str, Callable[[], Any]] = {
            "Try again": self.resume.emit,
            "Continue": self.resume.emit,
            "Remove": self.remove.emit,
            "Transcribe again…": self.again.emit,
            "Transcribe…": self.again.emit,
        }
        actions = [Action(action, run[action])] if action else []
        if remedy is not None:
            title, text, actions = remedy.title, remedy.text, list(remedy.actions)
        if self._question:
            return
        if summary.trashed is not None:
            words = "This meeting is in the trash until you restore it."
            self.notice.tell(words, [Action("Restore", self.restore.emit)])
            if empty:
                self.card.tell("In the trash", "There is no text.")
        elif empty:
            self.notice.hide()
            self.card.tell(title or "No speech found", text, actions)
        elif summary.state in ("stopped", "failed", "audio-missing"):
            level = "warn" if summary.state != "failed" else "error"
            self.notice.tell(text, actions, level)  # type: ignore[arg-type]
        elif summary.state in ("waiting", "working") and not self.meeting.model.draft:
            self.notice.tell("This meeting is being worked on again. Your corrections are kept.")
        elif summary.problem and (summary.id, summary.problem) not in self._dismissed:
            close = Action("Dismiss", lambda: self._dismiss(summary.id, summary.problem))
            words = text if remedy is not None else problem(summary.problem, summary.detail).sentence
            self.notice.tell(words, [*actions, close], "warn")
        elif not self.meeting.model.draft:
            self._show_about_text(summary)

    def _show_about_text(self, summary: MeetingSummary) -> None:
        """What is to be known about a text that is ready: the most serious first."""
        meeting = self.meeting
        out = sum(not item.put_back for item in meeting.removed)
        if meeting.left_out:
            again = [Action("Transcribe again…", self.again.emit)]
            self.notice.tell(left_out(meeting.left_out), again, "warn")
        elif meeting.misfits and (summary.id, "unfit") not in self._dismissed:
            words = f"{count(len(meeting.misfits), 'correction')} found no place in the new text."
            close = Action("Dismiss", lambda: self._dismiss(summary.id, "unfit"))
            self.notice.tell(words, [Action("Show", self.unfit.emit), close])
        elif out and (summary.id, "removed") not in self._dismissed:
            close = Action("Dismiss", lambda: self._dismiss(summary.id, "removed"))
            self.notice.tell(f"{taken_out(out)}.", [Action("Show", self.left_out.emit), close])
        else:
            self.notice.hide()

    def _dismiss(self, meeting: str, kind: str) -> None:
        self._dismissed.add((meeting, kind))
        if self.summary is not None:
            self._show_state(self.summary)

    def _show_speakers(self) -> None:
        talk = self.meeting.talk
        note = ""
        if not talk and not self.meeting.model.draft and self.meeting.model.rows:
            note = "Speakers were not identified."
        elif not talk and self.summary is not None and self.summary.state in ("waiting", "working"):
            note = "Who spoke is known when the text is ready."
        elif len(talk) == 1:
            note = "Only one voice found. Expected more? Find speakers again and set the number."
        self.speakers.show_speakers(talk, note=note)
        model, state = self.meeting.model, self.summary.state if self.summary is not None else ""
        ready = bool(model.rows) and not model.draft and not model.read_only
        reason = "" if self.meeting.has_voices else _NO_VOICES
        if state in ("waiting", "working"):
            reason = "This meeting is being worked on."
        self.speakers.show_again(shown=ready, reason=reason)

    def _ask_count(self) -> None:
        popover = SpeakerCountPopover(len(self.meeting.talk), self._theme, self)
        popover.chosen.connect(self.speakers_again)
        button = self.speakers.again_button
        popover.show_at(button.mapToGlobal(QPoint(0, button.height() + 6)))

    def _refreshed(self, change: Change) -> None:
        self._show_speakers()
        if self.summary is not None and change.inserted | change.removed:
            self._show_state(self.summary)
        edited = change.updated or change.inserted or change.removed or change.speakers
        if edited and not change.everything:
            self.saved = SAVED
            self._typed = False
        if self.summary is not None:
            self.header.show_meeting(self.summary, len(self.meeting.talk), self.saved)

    def _typing(self) -> None:
        field = self.view.editing.field
        if field.isVisible() and field.document().isModified() and not self._typed:
            self._show_saved("")
            self._typed = True

    def _written(self, *_back: bool) -> None:
        if self._typed:  # and writing it has not failed
            self._show_saved(SAVED)

    def _show_saved(self, words: str) -> None:
        self._typed = False
        self.saved = words
        if self.summary is not None:
            self.header.show_meeting(self.summary, len(self.meeting.talk), self.saved)

    # -- speakers ------------------------------------------------------------------------------

    def choose_speaker(self, row: int, point: QPoint) -> None:
        """Ask who said a paragraph."""
        model = self.meeting.model
        if model.draft or model.read_only or not 0 <= row < len(model.rows):
            return
        turn = model.turn(row)
        segment, current = model.rows[row].id, model.rows[row].speaker
        popover = SpeakerPopover(self.meeting.talk, current, len(turn), self._theme, self)
        popover.chosen.connect(
            lambda speaker, scope: self.meeting.assign(turn if scope else [segment], speaker)
        )
        if current is not None:
            popover.rename.connect(lambda: self.rename_speaker(current))
        popover.closed.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        popover.show_at(point)

    def rename_speaker(self, speaker: SpeakerId) -> None:
        """Type a name in the side panel."""
        self.side_pane.show()
        self.tabs.setCurrentIndex(0)
        self.speakers.begin_rename(speaker)

    def _rename_speaker_of(self, row: int) -> None:
        model = self.meeting.model
        if 0 <= row < len(model.rows) and not model.read_only:
            speaker = model.rows[row].speaker
            if speaker is not None:
                self.rename_speaker(speaker)

    def _renamed(self, speaker: int, name: str) -> None:
        """A name that somebody else has already is probably the same person: say so."""
        cleaned = " ".join(name.split())
        same = [talk for talk in self.meeting.talk if talk.name == cleaned and talk.speaker != speaker]
        self.meeting.rename_speaker(SpeakerId(speaker), name)
        if cleaned and same:
            self.notice.tell(
                f"{cleaned} is already in this meeting. Same person?",
                [
                    Action("Merge", lambda: self._merge_same(speaker, same[0].speaker)),
                    Action("Keep both", self.end_question),
                ],
            )
            self._question = True
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _merge_same(self, source: int, into: SpeakerId) -> None:
        self.end_question()
        self.meeting.merge([SpeakerId(source)], into)

    def end_question(self) -> None:
        """Whatever the notice asked is settled, or no longer matters."""
        if self._question:
            self._question = False
            self.notice.hide()

    # -- other ---------------------------------------------------------------------------------

    def _escaped(self) -> None:
        if self.finder.isVisible():
            self.finder.close_bar()


_NO_VOICES = "The voices of this meeting were not kept. Transcribe it again to find its speakers anew."
_COMES = "The text comes here part by part; that of a short recording comes all at once."
#: Problems of the file itself: trying again would end the same way.
_HOPELESS = frozenset({"bad-audio", "no-audio-track", "forbidden-format", "protected-media", "unreadable"})
_STATES = {
    "waiting": ("Not transcribed yet", "This meeting waits its turn.", ""),
    "working": ("Transcribing", _COMES, ""),
    "ready": ("No speech found", "The loudest part is very quiet.", "Transcribe again…"),
    "stopped": (
        "Stopped",
        "The text was not finished. What was done is kept, and it continues from there.",
        "Continue",
    ),
    "failed": ("Not transcribed", "", "Try again"),
    "recorded": ("Not transcribed yet", "The audio is safe, and you can listen to it now.", "Transcribe…"),
    "audio-missing": (
        "Not transcribed",
        "The audio file has moved or was deleted. Reading and editing still work.",
        "",
    ),
}
