"""The window's dealings with speech models: dialog, first run, the download at the foot of the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.changes import MeetingSummary
from app.settings import Settings
from app.translation import tr
from app.ui.job_board import JobBoard
from app.ui.meeting_jobs import MeetingJobs
from app.ui.meeting_page import MeetingPage
from app.ui.menus import Commands
from app.ui.ports import LibraryPort
from app.ui.sidebar import Sidebar
from app.ui.speech import words
from app.ui.speech.dialog import ModelsDialog
from app.ui.speech.remedies import ABOUT_MODELS, Remedies
from app.ui.speech.service import Models
from app.ui.theme import Theme

_OFFERED = "models-offered"  # what the settings call it that the dialog was shown by itself


class ModelDesk(QObject):
    """Signals: told (a sentence), ready (models came), changed (states that depend on models)."""

    told = Signal(str)
    ready = Signal()
    changed = Signal()

    def __init__(
        self, models: Models, library: LibraryPort, settings: Settings, theme: Theme, sidebar: Sidebar
    ) -> None:
        super().__init__(sidebar)
        self.models = models
        self._library, self._settings, self._theme, self._sidebar = library, settings, theme, sidebar
        self._begun = False
        self._known: object = None
        self._profiles: dict[str, str] = {}  # of meetings that could not be transcribed for want of a model
        self.dialog: ModelsDialog | None = None
        models.changed.connect(self._changed)
        models.finished.connect(lambda _profile: self.ready.emit())
        models.said.connect(self.told)
        sidebar.download.hold.connect(self.hold)
        sidebar.download.open.connect(self.open)
        models.refresh()

    def serve(self, page: MeetingPage, jobs: MeetingJobs, board: JobBoard, commands: Commands) -> None:
        """Give the rest of the window what it needs to know about models."""
        page.remedy = Remedies(self.models, jobs.last_options, jobs.run, jobs.again, self.open).of
        jobs.models = self.models.choices
        jobs.model_wanted.connect(self.open)
        board.planned = self.models.device
        board.waiting.minutes = lambda profile: words.minutes(profile, self.models.report)
        self.changed.connect(board.waiting.forget)
        board.over.connect(lambda _meeting, _state: self._count())
        self.ready.connect(partial(jobs.retry_with, ABOUT_MODELS))
        self._sidebar.model.calm = self.waits
        commands.on("models", self.open)
        commands.enable("models", on=True)

    def open(self, profile: str = "") -> ModelsDialog:
        """Show the dialog, at a profile if one is named. It blocks nothing: one can record before a model is
        there."""
        window: QWidget = self._sidebar.window()
        if self.dialog is None:
            self.dialog = ModelsDialog(self.models, self._settings, self._theme, window)
            self.dialog.chosen.connect(lambda _profile: self.changed.emit())
            self.dialog.finished.connect(self._closed)
        if self.models.report is None:
            self.models.measure()
        self.models.refresh()
        if profile:
            self.dialog.choose(profile)
        self.dialog.show()
        self.dialog.raise_()
        return self.dialog

    def hold(self) -> None:
        """Pause the download, or go on with it."""
        download = self.models.download
        if download is None:
            return
        if download.failure is not None and download.failure.code in ("token-needed", "consent-needed"):
            self.open().ask_token(download.failure.model)
        elif download.state in ("paused", "failed"):
            self.models.resume()
        else:
            self.models.pause()

    def waits(self, meeting: MeetingSummary) -> str:
        """What is said of a meeting that waits for a model on its way; empty for any other."""
        download = self.models.download
        if meeting.problem != "model-missing" or download is None or download.state == "failed":
            return ""
        if self._profiles.get(meeting.id) != download.profile:
            return ""
        if download.state == "paused":
            return tr("Waiting for the speech model  ·  {percent} % · paused", percent=download.percent)
        return tr("Waiting for the speech model  ·  {percent} %", percent=download.percent)

    def _count(self) -> None:
        """Find the meetings whose newest transcription lacked its model, and the profile it was for."""
        newest = {job.meeting: job for job in self._library.jobs() if job.kind == "transcribe"}
        self._profiles = {
            meeting: job.options.profile for meeting, job in newest.items() if job.problem == "model-missing"
        }

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _changed(self) -> None:
        self._sidebar.download.show_download(self.models.download)
        models = self.models
        wanted = models.download.wanted if models.download is not None else ()
        known = (wanted, models.listed, models.report)
        if known != self._known:
            self._known = known
            self._count()
            self.changed.emit()
        elif models.download is not None and self._profiles:
            self._sidebar.model.retouch()
        if self.models.listed is not None and not self._begun:
            self._begun = True
            self.models.go_on()
            self._first_run()

    def _first_run(self) -> None:
        """Offer the models once: over an empty library, with none here."""
        if self._settings.recall(_OFFERED, False):
            return
        here = any(model.state != "absent" for model in self.models.models)
        if here or not self.models.models or self._library.meetings():
            return
        self._settings.remember(_OFFERED, True)
        self._settings.save()
        self.open()
