"""The centre and the side panel: one meeting, in whatever state it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.changes import Change, MeetingSummary, SpeakerTalk
from app.sentences import left_out, problem, taken_out
from app.transcript import SpeakerId
from app.translation import noop, plural, tr
from app.ui.announcing import announce
from app.ui.details_panel import DetailsPanel
from app.ui.finding.find_bar import FindBar
from app.ui.header import Header
from app.ui.meeting import OpenMeeting
from app.ui.notes_panel import NotesPanel
from app.ui.notices import Action, NoticeBar, StateCard
from app.ui.panes import NARROW, Pane
from app.ui.phrases import in_trash, sound_removed
from app.ui.plain import one_line
from app.ui.speaker_choice import ask_speaker
from app.ui.speaker_count import SpeakerCountPopover
from app.ui.speakers.attendees import names_in
from app.ui.speakers.panel import SpeakersPanel
from app.ui.speakers.suggesting import same_name
from app.ui.speech.remedies import Remedy
from app.ui.theme import Theme
from app.ui.tips import TipLine
from app.ui.transcript.view import TranscriptView

SIDE = 316  # px
TALK_MS = 60  # after a correction, until the side panel shows who speaks how much now
LEAST_TEXT, HEADER_AROUND = 72, 21  # px of height
TABS_AROUND = 26  # px beside the tabs of the side panel
WIDEST_LEAST = 380  # px: the least width of the side panel at large text


class MeetingPage(QWidget):
    """Signals:
    again: transcribe this meeting once more, with other options. resume: continue a job.
    restore: out of the trash. remove: into it. speakers_again: find its speakers anew, this many (0: count).
    left_out: show what was left out of the text. unfit: show corrections that found no place.
    copy_unsaved: write what is not saved to a file. add_sound: to a meeting that came without.
    locate: the file of this meeting, which was moved.
    """

    again = Signal()
    speakers_again = Signal(int)
    left_out = Signal()
    unfit = Signal()
    copy_unsaved = Signal()
    add_sound = Signal()
    locate = Signal()
    remove = Signal()
    resume = Signal()
    restore = Signal()
    purge = Signal()

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
        self.tip = TipLine(theme)
        self.speakers = SpeakersPanel(theme)
        self.details = DetailsPanel()
        self.notes = NotesPanel(theme)
        self.side = QWidget()
        self.side_pane = Pane(self.side, NARROW)
        self.tabs = QTabBar()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._alarmed = False  # the notice is about a change that is not saved
        self._people: list[tuple[int, int, str | None]] = []  # whom the side panel shows
        self._speakers_of = ""  # the meeting whose they are, or will be in a moment
        self._talk_timer = QTimer(self, singleShot=True, interval=TALK_MS)
        self._talk_timer.timeout.connect(self._show_speakers)
        self._question = False  # the notice asks something; the state of the meeting can wait
        #: What to offer for a problem that needs more than trying again.
        self.remedy: Callable[[MeetingSummary], Remedy | None] = lambda _summary: None
        #: What to say of one that waits: its place in the queue.
        self.waits: Callable[[MeetingSummary], str] = lambda _summary: tr("This meeting waits its turn.")
        self._waits_now = ""
        self._dismissed: set[tuple[str, str]] = set()  # notices the user has closed, by meeting and kind
        self._build()
        self._connect()

    def _build(self) -> None:
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.card)
        # In a low window the text gives way down to a few lines, then what stands above it.
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.stack.setMinimumHeight(LEAST_TEXT)
        center = QWidget()
        center.setObjectName("center")
        column = QVBoxLayout(center)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.notice, self.finder):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addWidget(self.tip)
        self.side.setObjectName("side")
        self.side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme.changed.connect(self._widen)
        pages = QStackedWidget()
        pages.setObjectName("sidepages")
        for title, panel in (
            (tr("Speakers"), self.speakers),
            (tr("Details"), self.details),
            (tr("Notes"), self.notes),
        ):
            self.tabs.addTab(title)
            pages.addWidget(panel)
        self.tabs.setExpanding(False)
        self._widen()
        self.tabs.setAccessibleName(tr("Side panel"))
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

    def _widen(self) -> None:
        """Large text has a wider side panel, within what a window of usual width can spare."""
        self.tabs.ensurePolished()
        words = self.tabs.sizeHint().width() + TABS_AROUND  # of the tabs, in whichever language
        self.side.setMinimumWidth(max(260, min(self._theme.px(260), WIDEST_LEAST), words))
        self.side.setMaximumWidth(max(420, self._theme.px(420)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_line()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self._fit_line)
        return super().eventFilter(watched, event)

    def _fit_line(self) -> None:
        """In a low window with large text and the bars open, the line under the title gives way."""
        line, bars = self.header.line, (self.notice, self.finder, self.tip)
        whole = self.header.title.sizeHint().height() + line.sizeHint().height() + HEADER_AROUND
        taken = sum(bar.sizeHint().height() for bar in bars if not bar.isHidden())
        line.setHidden(whole + taken + LEAST_TEXT > self.height())

    def _connect(self) -> None:
        self.finder.installEventFilter(self)
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
        self.speakers.merge.connect(self.meeting.merge)
        self.meeting.refreshed.connect(self._refreshed)
        # After the editing's own, which write.
        field = self.view.editing.field
        field.textChanged.connect(self._typing)
        field.paused.connect(self._written)
        field.done.connect(self._written)
        self.meeting.saving.changed.connect(self._show_saved)

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
        self._show_header()
        self.details.show_meeting(
            summary, tracks, folder, self.meeting.engine, self.meeting.recording, self.meeting.gaps
        )
        if self._speakers_of == summary.id:
            self._show_speakers()
        else:
            self._speakers_of = summary.id
            self.speakers.show_later(self.meeting.people, self._show_speakers)
        self._show_state(summary)

    def settle(self) -> None:
        """Keep whatever is being typed, now: the page is to show another meeting, or goes."""
        self.view.editing.leave(back=False)
        self.header.title.settle()
        self.speakers.settle()
        self.notes.settle()

    def show_working(self, line: str, *, again: bool = False) -> None:
        """Words about the job of this meeting, in place of text that has not come yet. ``again``: only its
        speakers are being found anew."""
        if self._alarmed:
            return
        if again:
            self.notice.tell(tr("{line}. The words and your corrections stay as they are.", line=line))
        elif self.meeting.model.rows:
            if self.meeting.model.draft:
                self.notice.tell(tr("{line}. Speaker names come at the end.", line=line))
            self.stack.setCurrentWidget(self.view)
        else:
            self.notice.hide()
            self.card.tell(tr("Transcribing"), tr("{line}.", line=line) + "\n" + tr(_COMES))
            self.stack.setCurrentWidget(self.card)

    def _said_of(self, summary: MeetingSummary, text: str) -> str:
        """``text`` of the table, translated; of one that waits, its place in the queue."""
        if summary.state != "waiting" or self.meeting.model.rows:
            return tr(text)
        self._waits_now = self.waits(summary)
        return self._waits_now

    def renew_waiting(self) -> None:
        """A meeting that waits may have another place in the queue now, or less time before it."""
        summary = self.summary
        if summary is None or summary.state != "waiting" or self.meeting.model.rows:
            return
        if self.waits(summary) != self._waits_now:
            self._show_state(summary)

    def _show_state(self, summary: MeetingSummary) -> None:
        empty = not self.meeting.model.rows
        self.stack.setCurrentWidget(self.card if empty else self.view)
        title, text, action = _STATES.get(summary.state, ("", "", ""))
        if summary.state == "recorded" and summary.interrupted:
            title = noop("Interrupted recording")
        title, text = tr(title), self._said_of(summary, text)
        remedy = self.remedy(summary) if summary.problem else None
        if summary.state == "failed":
            text = problem(summary.problem, summary.detail).sentence
            action = noop("Remove") if summary.problem in _HOPELESS and empty else action
        run: dict[str, Callable[[], Any]] = {
            "Try again": self.resume.emit,
            "Continue": self.resume.emit,
            "Remove": self.remove.emit,
            "Locate…": self.locate.emit,
            "Transcribe again…": self.again.emit,
            "Transcribe…": self.again.emit,
        }
        actions = [Action(tr(action), run[action])] if action else []
        if remedy is not None:
            title, text, actions = remedy.title, remedy.text, list(remedy.actions)
        if self._question or self._alarmed:
            return
        if summary.trashed is not None:
            words = in_trash(summary.trashed)
            restore = Action(tr("Restore"), self.restore.emit)
            self.notice.tell(words, [restore, Action(tr("Delete for good…"), self.purge.emit)])
            if empty:
                self.card.tell(tr("In the trash"), tr("There is no text."))
        elif empty:
            self.notice.hide()
            self.card.tell(title or tr("No speech found"), text, actions)
        elif summary.state in ("stopped", "failed", "audio-missing"):
            level = "warn" if summary.state != "failed" else "error"
            self.notice.tell(text, actions, level)  # type: ignore[arg-type]
        elif summary.state in ("waiting", "working") and not self.meeting.model.draft:
            self.notice.tell(tr("This meeting is being worked on again. Your corrections are kept."))
        elif summary.problem and (summary.id, summary.problem) not in self._dismissed:
            close = Action(tr("Dismiss"), lambda: self._dismiss(summary.id, summary.problem))
            words = text if remedy is not None else problem(summary.problem, summary.detail).sentence
            self.notice.tell(words, [*actions, close], "warn")
        elif not self.meeting.model.draft:
            self._show_about_text(summary)

    def _show_about_text(self, summary: MeetingSummary) -> None:
        """What is to be known about a text that is ready: the most serious first."""
        meeting = self.meeting
        out = sum(not item.put_back for item in meeting.removed)
        if meeting.left_out:
            again = [Action(tr("Transcribe again…"), self.again.emit)]
            self.notice.tell(left_out(meeting.left_out), again, "warn")
        elif meeting.misfits and (summary.id, "unfit") not in self._dismissed:
            words = plural(
                "{n} correction found no place in the new text.",
                "{n} corrections found no place in the new text.",
                len(meeting.misfits),
            )
            close = Action(tr("Dismiss"), lambda: self._dismiss(summary.id, "unfit"))
            self.notice.tell(words, [Action(tr("Show"), self.unfit.emit), close])
        elif out and (summary.id, "removed") not in self._dismissed:
            close = Action(tr("Dismiss"), lambda: self._dismiss(summary.id, "removed"))
            words = tr("{sentence}.", sentence=taken_out(out))
            self.notice.tell(words, [Action(tr("Show"), self.left_out.emit), close])
        elif summary.sound_removed is not None and (summary.id, "sound") not in self._dismissed:
            close = Action(tr("Dismiss"), lambda: self._dismiss(summary.id, "sound"))
            self.notice.tell(sound_removed(summary.sound_removed), [close])
        elif summary.silent and (summary.id, "silent") not in self._dismissed:
            close = Action(tr("Dismiss"), lambda: self._dismiss(summary.id, "silent"))
            add = Action(tr("Add the sound…"), self.add_sound.emit)
            self.notice.tell(tr("This meeting has no sound."), [add, close])
        else:
            self.notice.hide()

    def _dismiss(self, meeting: str, kind: str) -> None:
        self._dismissed.add((meeting, kind))
        if self.summary is not None:
            self._show_state(self.summary)

    def _show_speakers(self) -> None:
        talk = self.meeting.talk
        self._people = [_person(item) for item in talk]
        note = ""
        if not talk and not self.meeting.model.draft and self.meeting.model.rows:
            note = tr("Speakers were not identified.")
        elif not talk and self.summary is not None and self.summary.state in ("waiting", "working"):
            note = tr("Who spoke is known when the text is ready.")
        elif len(talk) == 1:
            note = tr("Only one voice found. Expected more? Find speakers again and set the number.")
        self.speakers.show_speakers(talk, note=note)
        model, state = self.meeting.model, self.summary.state if self.summary is not None else ""
        ready = bool(model.rows) and not model.draft and not model.read_only
        reason = "" if self.meeting.has_voices else tr(_NO_VOICES)
        if self.summary is not None and self.summary.silent:
            reason = tr("Without sound, nobody's voice can be told apart.")
        if state in ("waiting", "working"):
            reason = tr("This meeting is being worked on.")
        self.speakers.show_again(shown=ready, reason=reason)

    def _ask_count(self) -> None:
        meeting = self.meeting
        kept = len(meeting.library.given_by_hand(meeting.id)) if meeting.id is not None else 0
        noted = len(names_in(line for note in meeting.notes for line in note.text.splitlines()))
        popover = SpeakerCountPopover(len(meeting.talk), self._theme, self, kept=kept, noted=noted)
        popover.chosen.connect(self.speakers_again)
        button = self.speakers.again_button
        popover.show_at(button.mapToGlobal(QPoint(0, button.height() + 6)))

    def _refreshed(self, change: Change) -> None:
        people = [_person(item) for item in self.meeting.people]
        if people != self._people or change.everything:
            self._show_speakers()
        else:
            self._talk_timer.start()  # who spoke how long: no need of it in the frame of a correction
        if self.summary is not None and change.inserted | change.removed:
            self._show_state(self.summary)
        self._show_header()

    def _typing(self) -> None:
        field = self.view.editing.field
        if field.isVisible() and field.document().isModified():
            self.meeting.saving.set_typing(on=True)

    def _written(self, *_back: bool) -> None:
        self.meeting.saving.set_typing(on=False)

    def _show_header(self) -> None:
        if self.summary is not None:
            saving = self.meeting.saving
            ready = bool(self.meeting.model.rows) and not self.meeting.model.draft
            fixed = self.meeting.model.read_only and not saving.held
            said = saving.words() if (ready and not fixed) or saving.held else ""
            talk = len(self.meeting.people)
            self.header.show_meeting(self.summary, talk, said, failing=saving.retrying)

    def _show_saved(self) -> None:
        """How the last change stands; what is wrong with it is said above the transcript."""
        saving = self.meeting.saving
        self._show_header()
        if saving.retrying:
            if not self._alarmed:
                announce(self, tr("Your last change is not saved yet."))
            self._alarmed = True
            words = tr("Your last change is not saved yet. {why}", why=saving.why())
            self.notice.tell(words, [Action(tr("Save a copy…"), self.copy_unsaved.emit)], "error")
        elif self._alarmed and not saving.held:
            self._alarmed = False
            self.notice.hide()
            if self.summary is not None:
                self._show_state(self.summary)

    # -- speakers ------------------------------------------------------------------------------

    def choose_speaker(self, row: int, point: QPoint) -> None:
        """Ask who said a paragraph."""
        popover = ask_speaker(self.view, row, point)
        current = self.meeting.model.rows[row].speaker if popover is not None else None
        if popover is not None and current is not None:
            popover.rename.connect(lambda: self.rename_speaker(current))

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
        others = [talk for talk in self.meeting.talk if talk.name and talk.speaker != speaker]
        same = [talk for talk in others if same_name(cleaned, [talk.name or ""])]
        self.meeting.rename_speaker(SpeakerId(speaker), name)
        if cleaned and same:
            self.notice.tell(
                tr("{name} is already in this meeting. Same person?", name=one_line(same[0].name or "")),
                [
                    Action(tr("Merge"), lambda: self._merge_same(speaker, same[0].speaker)),
                    Action(tr("Keep both"), self.end_question),
                ],
            )
            self._question = True

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


def _person(talk: SpeakerTalk) -> tuple[int, int, str | None]:
    return talk.speaker, talk.number, talk.name


_NO_VOICES = noop("The voices of this meeting were not kept. Transcribe it again to find its speakers anew.")
_COMES = noop("The text comes here part by part; that of a short recording comes all at once.")
#: Problems of the file itself: trying again would end the same way.
_HOPELESS = frozenset({"bad-audio", "no-audio-track", "forbidden-format", "protected-media", "unreadable"})
_STATES = {
    "waiting": (noop("Not transcribed yet"), "", ""),  # its place in the queue is said
    "working": (noop("Transcribing"), _COMES, ""),
    "ready": (noop("No speech found"), noop("The loudest part is very quiet."), noop("Transcribe again…")),
    "stopped": (
        noop("Stopped"),
        noop("The text was not finished. What was done is kept, and it continues from there."),
        noop("Continue"),
    ),
    "failed": (noop("Not transcribed"), "", noop("Try again")),
    "recorded": (
        noop("Not transcribed yet"),
        noop("The audio is safe, and you can listen to it now."),
        noop("Transcribe…"),
    ),
    "audio-missing": (
        noop("Not transcribed"),
        noop("The audio file has moved or was deleted. Reading and editing still work."),
        noop("Locate…"),
    ),
}
