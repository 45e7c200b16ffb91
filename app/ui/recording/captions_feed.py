"""Live captions of a recording into the window's model: a process of the engine that follows the folder."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from app import captions_client, logs
from app.captions_client import Lines, Wish
from app.settings import LANGUAGE, LANGUAGES, LIVE_CAPTIONS, PROFILE, Settings
from app.ui.recording.captions_floor import Floor
from app.ui.recording.captions_model import CaptionsModel
from engine import launch
from engine.captioning import (
    Caption,
    Captioning,
    CaptionsCaughtUp,
    CaptionsEnded,
    CaptionsFailed,
    CaptionsLoad,
    CaptionsSkipped,
    CaptionsSlow,
    Listening,
)

log = logging.getLogger(__name__)

_GONE: Final = 2000  # ms a killed process gets to disappear


class CaptionsFeed(QObject):
    """One recording at a time; nothing here waits for the process.

    Which recogniser writes is the profile's, where its model is here and can write along, else the built-in
    one. Nothing of captions is kept.
    """

    def __init__(self, settings: Settings, models: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._models = models
        self._run: _Run | None = None

    def begin(self, folder: Path, model: CaptionsModel) -> None:
        """Caption the recording in ``folder`` into ``model``, unless the user does not want it."""
        self.end()
        if self._settings.get(LIVE_CAPTIONS):
            get = self._settings.get
            wish = Wish(get(PROFILE), get(LANGUAGE), self._models, get(LANGUAGES))
            self._run = _Run(folder, model, wish, self)

    def end(self) -> None:
        """No more captions; what is settled stays in the model, the tails go."""
        if self._run is not None:
            self._run.stop()
            self._run = None


class _Run(QObject):
    """The captions of one recording: a process, and another when the first cannot be."""

    def __init__(self, folder: Path, model: CaptionsModel, wish: Wish, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._model = model
        self._floor = Floor(model)
        self._process: QProcess | None = None
        model.say(captions_client.LOADING)
        self._start(wish)

    def stop(self) -> None:
        self._end_process()
        self._quieten("")
        self.deleteLater()

    def _start(self, wish: Wish) -> None:
        self._wish = wish
        self._lines = Lines()
        environment = QProcessEnvironment()
        for name, value in launch.environment().items():
            environment.insert(name, value)
        process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(logs.engine_log(), QProcess.OpenModeFlag.Append)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed_to_start)
        self._process = process
        program, *rest = wish.command(self._folder)
        process.start(program, rest)
        process.closeWriteChannel()

    def _read(self) -> None:
        if self._process is None:
            return
        for message in self._lines.received(bytes(self._process.readAllStandardOutput().data())):
            self._heard(message)
        self._floor.breathe()

    def _heard(self, message: Captioning) -> None:
        match message:
            case Caption(settled=True):
                self._floor.settle(message.track, message.start, message.text, opens=message.opens)
            case Caption():
                self._floor.tail(message.track, message.start, message.text)
            case CaptionsSkipped():
                self._floor.skip(message.track, message.start)
            case CaptionsSlow():
                self._quieten(captions_client.SLOW)
            case Listening() | CaptionsCaughtUp():
                self._model.say("")
            case CaptionsFailed():
                self._failed(message)
            case CaptionsEnded():
                self._quieten("")
            case CaptionsLoad():
                log.debug("captions: %.1f s of work for %.1f s of sound", message.busy, message.audio)

    def _failed(self, failed: CaptionsFailed) -> None:
        log.info("captions failed: %s", failed.code)
        other = self._wish.otherwise(failed)
        self._end_process()
        if other is None:
            self._quieten(captions_client.sentence(failed))
        else:
            self._start(other)

    def _quieten(self, sentence: str) -> None:
        """No tails, and a sentence instead of news."""
        self._floor.rest()
        self._model.say(sentence)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        if self._process is not None and (code != 0 or status != QProcess.ExitStatus.NormalExit):
            self._failed(CaptionsFailed("died", str(code)))

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._failed(CaptionsFailed("died", "not started"))

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._read)
        process.finished.disconnect(self._finished)
        process.errorOccurred.disconnect(self._failed_to_start)
        process.kill()  # at any moment: it only reads
        process.waitForFinished(_GONE)
        process.deleteLater()
