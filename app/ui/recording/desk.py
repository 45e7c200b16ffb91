"""The recording in the window: from the Record button to the meeting that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from app import recorder_sentences as sentences
from app.ids import new_ulid
from app.people.attendees import note_of
from app.settings import INDICATOR, LIVE_CAPTIONS, RECORD_FALLBACK, RECORD_SYSTEM, Settings
from app.translation import listed, tr
from app.ui.announcing import announce
from app.ui.language import dated
from app.ui.notices import Action
from app.ui.phrases import clock
from app.ui.plain import one_line
from app.ui.recording import words
from app.ui.recording.after import After, Takes
from app.ui.recording.captions_model import CaptionsModel
from app.ui.recording.cards import Cards, Offer
from app.ui.recording.kept_notes import kept_notes
from app.ui.recording.note_lines import Line
from app.ui.recording.page import RecordingPage
from app.ui.recording.pill import Pill
from app.ui.recording.ports import Captions
from app.ui.recording.questions import ask_close, ask_discard
from app.ui.recording.saving import SavingStrip
from app.ui.recording.service import Recorder
from app.ui.recording.sources import OFF, last_sources
from app.ui.recording.tray import Tray
from app.ui.recording.troubles import Troubles
from app.ui.run_options import options_from
from app.ui.theme import Theme
from app.ui.workers import Workers
from engine import recording as wire
from engine.protocol import RunOptions

if TYPE_CHECKING:
    from app.ui.shell import Shell

#: After the window is up: a recorder is made ready, so that Record asks for the device at once.
PREPARE_MS = 1500
_PATIENCE_MS = 5000  # for a recorder to stop before the window closes without its answer


class RecordingDesk(QObject):
    """Attributes: service, page, captions, after.

    Signals:
        shown: the live page is wanted in front. left: it is not any more, and there is no meeting instead.
        made: a meeting (id), queued. told: a sentence, and an Action or None.
        closing: the recording has been stopped for the window to close, which it may now.
    """

    shown = Signal()
    left = Signal()
    made = Signal(str)
    told = Signal(str, object)
    closing = Signal()

    def __init__(
        self,
        service: Recorder,
        takes: Takes,
        window: Shell,
        workers: Workers,
        captions: Captions | None = None,
    ) -> None:
        super().__init__(window)
        self.service = service
        self._window, self._workers, self._feed = window, workers, captions
        self._settings: Settings = window.settings
        self._theme: Theme = window.theme
        self.captions = CaptionsModel(self)
        self.page = RecordingPage(service, self.captions, self._settings, self._theme)
        self.page.show_captions(captions is not None and self._settings.get(LIVE_CAPTIONS))
        self.troubles = Troubles(service, self.page.cards, self.captions)
        self.saving: SavingStrip = window.sidebar.saving
        self.after = After(takes, workers, self.saving)
        self.banner = Cards(self._theme)  # what is to be read after the page has gone
        self.banner.setContentsMargins(16, 12, 16, 0)
        window.banners.addWidget(self.banner)
        self.pill: Pill | None = None
        self.tray: Tray | None = None
        #: Where a moment goes when nothing is recorded.
        self.mark_elsewhere: Callable[[], object] | None = None
        self._title = ""
        self._attendees: Sequence[str] = ()  # not written down yet
        self._options: RunOptions | None = None  # for the transcription of the recording in progress
        self._folder = ""
        self._discarding = False
        self._closing = False
        self._may_close = False
        self._question: QMessageBox | None = None
        self._connect()
        self._connect_commands()
        self._refresh()
        service.find()
        QTimer.singleShot(PREPARE_MS, self, self._prepare)

    def _connect(self) -> None:
        service, page, button = self.service, self.page, self._window.sidebar.record
        service.changed.connect(self._refresh)
        service.started.connect(self._started)
        service.moved.connect(self._moved)
        service.stopped.connect(self._stopped)
        service.refused.connect(self._refused)
        service.failed.connect(self._failed)
        service.marked.connect(self._marked)
        service.resumed.connect(lambda _gap: page.notes.say_again())
        service.given_up.connect(self._given_up)
        page.stop.connect(self.stop)
        page.discard.connect(self.ask_discard)
        page.pause.connect(service.pause)
        page.mark.connect(self.mark)
        page.renamed.connect(self._rename)
        page.choose.connect(self.troubles.choose)
        page.notes.noted.connect(lambda line: service.ask(wire.Note(line.id, line.seconds, line.text)))
        page.cards.told.connect(self._warn)
        self.banner.told.connect(self._warn)
        self.troubles.stop.connect(self.stop)
        self.after.made.connect(self._made)
        self.after.failed.connect(self._not_taken_in)
        self.after.discarded.connect(
            lambda: self.told.emit(tr("The recording is in the recordings' trash for seven days."), None)
        )
        button.setVisible(True)
        button.clicked.connect(self.record_or_show)
        self._window.rail.record.setVisible(True)
        self._window.rail.record.clicked.connect(self.record_or_show)

    def _connect_commands(self) -> None:
        commands = self._window.commands
        commands.on("record", self.record_or_stop)
        commands.on("pause", self.service.pause)
        commands.on("mark", self.mark)
        commands.on("recording", self.show)
        commands.on("read-caption", self.read_caption)
        commands.on("discard", self.ask_discard)
        commands["captions"].setChecked(self._settings.get(LIVE_CAPTIONS))
        commands["captions"].setEnabled(self._feed is not None)
        commands["captions"].toggled.connect(self._switch_captions)
        commands["fallback"].setChecked(self._settings.get(RECORD_FALLBACK))
        commands["fallback"].toggled.connect(partial(self._settings.set, RECORD_FALLBACK))
        commands["indicator"].setChecked(self._settings.get(INDICATOR))
        commands["indicator"].toggled.connect(self._switch_indicator)

    def _prepare(self) -> None:
        if not self.service.recording:
            self.service.prepare()

    # -- what the user asks for ------------------------------------------------------------------

    def record(
        self,
        mic: str | None = None,
        system: str | None = None,
        title: str = "",
        options: RunOptions | None = None,
        attendees: Sequence[str] = (),
    ) -> None:
        """Start at once: with these devices, or with the last ones when neither is named. ``attendees``
        become the first line of the notes."""
        if self.service.recording:
            self.show()
            return
        self._options, self._attendees = options, attendees
        title = title or _title()
        fallback = self._settings.get(RECORD_FALLBACK)

        def plan(devices: wire.Devices) -> wire.Start | None:
            if mic is not None or system is not None:
                return wire.Start(mic, system, title, fallback)
            sources = last_sources(self._settings, devices.devices)
            if sources.gone:
                names = listed([one_line(name) for name in sources.gone])
                self.told.emit(tr("{names} is not connected; another device is recorded.", names=names), None)
            if sources.mic is None and sources.system is None:
                return None
            return wire.Start(sources.mic, sources.system, title, fallback)

        self.service.start(plan)
        self.show()

    def look(self) -> None:
        """Somebody else may have begun a recording: nothing is recorded without being shown."""
        self.service.find()

    def record_or_show(self) -> None:
        if self.service.recording:
            self.show()
        else:
            self.record()

    def record_or_stop(self) -> None:
        if self.service.recording:
            self.stop()
        else:
            self.record()

    def show(self) -> None:
        """Bring the live page to the front."""
        if self.service.recording:
            self.page.consent.refresh()
            self.shown.emit()

    def stop(self) -> None:
        """Stop and transcribe."""
        self.page.notes.flush()
        self.service.stop()

    def mark(self) -> bool:
        """Mark this moment; of what is being played where nothing is recorded."""
        if self.service.mark():
            return True
        if self.mark_elsewhere is not None:
            self.mark_elsewhere()
        return False

    def read_caption(self) -> None:
        """Say the last caption aloud."""
        announce(self.page.captions, self.captions.last_words() or tr("No captions yet."), urgent=True)

    def ask_discard(self) -> None:
        """The one thing that asks first."""
        status = self.service.status
        if self._question is None and self.service.phase in ("waiting", "recording", "paused"):
            self._ask(ask_discard(self._window, status.title, status.seconds, self._discard))

    def _discard(self) -> None:
        if self.service.recording:
            self._discarding = True
            self.service.stop()

    def _rename(self, title: str) -> None:
        self._title = title
        self.service.ask(wire.Retitle(title))

    # -- closing ---------------------------------------------------------------------------------

    def may_close(self, *, ask: bool) -> bool:
        """Whether the window may close now. While recording it asks first, unless it cannot wait for an
        answer; :attr:`closing` follows once what was recorded is saved."""
        if not self.service.recording or self._may_close:
            return True
        if self._closing:
            return False
        if ask:
            if self._question is None:
                seconds = self.service.status.seconds
                self._ask(ask_close(self._window, seconds, self._stop_and_close))
        else:
            self._stop_and_close()
        return False

    def _ask(self, question: QMessageBox) -> None:
        self._question = question
        question.finished.connect(self._answered)

    def _answered(self, _result: int) -> None:
        self._question = None

    def _stop_and_close(self) -> None:
        self._closing = True
        if self.service.phase == "starting":
            self._close_now()
            return
        self.stop()
        QTimer.singleShot(_PATIENCE_MS, self, self._close_now)

    def _close_now(self) -> None:
        if not self._may_close:
            self._may_close = True
            self.closing.emit()

    def close(self) -> None:
        """The window goes."""
        self.after.close()
        self._end_captions()
        for part in (self.pill, self.tray):
            if part is not None:
                part.hide()
        self.service.close()

    # -- news ------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        service, window = self.service, self._window
        window.sidebar.record.show_state(
            words.button(service), words.symbol(service), recording=service.recording
        )
        window.sidebar.fit()
        window.rail.record.setAccessibleName(window.sidebar.record.accessibleName())
        window.show_recording(words.title(service))
        commands = window.commands
        going = service.phase in ("waiting", "recording", "paused")
        commands["record"].setText(
            tr("Stop and t&ranscribe") if service.recording else tr("&Record a meeting")
        )
        commands["record"].setEnabled(going or not service.recording)
        commands["pause"].setText(
            tr("R&esume recording") if service.phase == "paused" else tr("&Pause recording")
        )
        commands.enable("pause discard", on=going)
        commands.enable("recording read-caption", on=service.recording)
        if service.recording:
            self._title = service.status.title or self._title
            self._show_indicators()
        elif self.pill is not None:
            self.pill.hide()

    def _started(self, folder: str) -> None:
        if folder == self._folder:
            return
        self._folder = folder
        self._discarding = False
        self.captions.clear()
        self.page.notes.load()
        if self._attendees:
            self.page.notes.load([Line(new_ulid(), 0.0, note_of(self._attendees))])
            self.page.notes.say_again()
            self._attendees = ()
        self.troubles.begin(wants_system=self._settings.get(RECORD_SYSTEM) != OFF)
        if self._options is None:  # found running, or started by its button
            self._options = options_from(self._settings)
            self._workers.run(lambda: kept_notes(Path(folder)), self._kept, newest="kept-notes")
        self._begin_captions()
        announce(self._window, tr("Recording started."), urgent=True)
        self.show()

    def _moved(self, folder: str) -> None:
        self._folder = folder
        self._begin_captions()

    def _begin_captions(self) -> None:
        if self._feed is not None and self._folder and self._settings.get(LIVE_CAPTIONS):
            self._feed.begin(Path(self._folder), self.captions)

    def _switch_captions(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._settings.set(LIVE_CAPTIONS, on)
        self.page.show_captions(on)
        if on:
            self._begin_captions()
        else:
            self._end_captions()
            for track in list(self.captions.tails):
                self.captions.tail(track, 0.0, "")

    def _kept(self, lines: list[Any]) -> None:
        if lines and not any(line.id for line in self.page.notes.lines):
            self.page.notes.load(lines)

    def _stopped(self, event: wire.Stopped) -> None:
        folder, options = Path(event.folder), self._options or options_from(self._settings)
        self._over()
        announce(self._window, tr("Recording stopped."), urgent=True)
        if self._closing:
            self._close_now()
            return
        if self._discarding:
            self._discarding = False
            self.after.discard(folder)
        else:
            if said := sentences.stopped_unasked(event.reason, event.seconds):
                self.banner.put("ended", said)
            self.after.take(folder, self._title, options)
        self.left.emit()

    def _over(self) -> None:
        self._folder, self._options = "", None
        self._end_captions()
        if self._question is not None:
            self._question.reject()

    def _end_captions(self) -> None:
        if self._feed is not None:
            self._feed.end()

    def _given_up(self, sentence: str) -> None:
        """Its folder is taken in like any interrupted one; the card says what happened."""
        folder, options = self._folder, self._options or options_from(self._settings)
        self._over()
        if self._closing:
            self._close_now()
            return
        self.banner.put("ended", sentences.recorder_given_up(sentence))
        if folder:
            self.after.take(Path(folder), self._title, options)
        self.left.emit()

    def _refused(self, event: wire.Refused) -> None:
        if event.request in ("watch", "trial", "note", "retitle"):
            return  # whoever asked says so, or says it again
        self.told.emit(sentences.refused(event.code), None)
        if not self.service.recording:
            self._options = None
            self.left.emit()

    def _failed(self, sentence: str) -> None:
        self._options, self._attendees = None, ()
        self.told.emit(sentence, None)
        self.left.emit()

    def _marked(self, seconds: float) -> None:
        self.told.emit(tr("Marked {time}.", time=clock(seconds)), None)

    def _made(self, meeting: str, _folder: str) -> None:
        self.made.emit(meeting)

    def _not_taken_in(self, folder: str, sentence: str) -> None:
        def again(_button: object) -> None:
            self.after.take(Path(folder), "", options_from(self._settings))

        url = QUrl.fromLocalFile(folder)
        offers = [
            Offer(tr("Try again"), again, closes=True),
            Offer(tr("Show folder"), lambda _button: QDesktopServices.openUrl(url)),
        ]
        self.banner.put(f"not-taken-in:{folder}", sentences.not_taken_in(sentence), offers)

    def _warn(self, card: sentences.Words) -> None:
        """A card came up; said in passing too where the page is not in front."""
        announce(
            self._window,
            tr("{sentence} {next}", sentence=card.title, next=card.text),
            urgent=card.level == "error",
        )
        if self.service.recording and not self.page.isVisible():
            self.told.emit(card.title, Action(tr("Show"), self.show))

    # -- indicators ------------------------------------------------------------------------------

    def _show_indicators(self) -> None:
        if self.tray is None:
            actions = self._window.commands.actions
            self.tray = Tray(self.service, self._theme, actions, self._window)
            self.tray.shown.connect(self._to_front)
        if self._settings.get(INDICATOR) and (self.pill is None or not self.pill.isVisible()):
            if self.pill is None:
                self.pill = Pill(self.service, self._settings, self._theme)
                self.destroyed.connect(self.pill.deleteLater)
                self.pill.mark.connect(self.mark)
                self.pill.stop.connect(self.stop)
                self.pill.opened.connect(self._to_front)
                self.pill.closed.connect(lambda: self._window.commands["indicator"].setChecked(False))
            self.pill.appear()

    def _switch_indicator(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._settings.set(INDICATOR, on)
        if on and self.service.recording:
            self._show_indicators()
        elif self.pill is not None:
            self.pill.hide()

    def _to_front(self) -> None:
        window = self._window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        self.show()


def _title() -> str:
    """What a recording is called that starts now and has no name."""
    now = datetime.now()  # noqa: DTZ005 - the user's own clock
    return tr("Recording, {when}", when=dated(now, tr("d MMMM HH:mm")))
