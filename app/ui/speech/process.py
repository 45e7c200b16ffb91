"""A command of the engine about models or hardware, run beside the window: one notice per line."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app import logs
from engine import launch
from engine.inventory import Notice, decode
from engine.protocol import MAX_LINE, BadMessage

log = logging.getLogger(__name__)

_GONE: Final = 2000  # ms a killed process gets to disappear


class ModelProcess(QObject):
    """One such command. To pause a download is to end its process: what was fetched is kept.

    Signals:
        said: a :data:`engine.inventory.Notice`.
        over: the process ended by itself; its exit status, -1 when it was killed or never began.
    """

    said = Signal(object)
    over = Signal(int)

    def __init__(
        self, arguments: Sequence[str], parent: QObject, *, network: bool = False, token: str = ""
    ) -> None:
        super().__init__(parent)
        self._buffer = b""
        self._process = QProcess(self)
        environment = QProcessEnvironment()
        variables = launch.downloader_environment() if network else launch.environment()
        for name, value in variables.items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.setStandardErrorFile(logs.engine_log(), QProcess.OpenModeFlag.Append)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        program, *rest = launch.command(*arguments)
        self._process.start(program, rest)
        if token:  # never an argument or a variable, which other programs can read
            self._process.write(json.dumps({"token": token}).encode() + b"\n")
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """End it; nothing more is said."""
        self._process.readyReadStandardOutput.disconnect(self._read)
        self._process.finished.disconnect(self._finished)
        self._process.errorOccurred.disconnect(self._failed)
        self._process.kill()  # at any moment: what is half done is never taken for whole
        self._process.waitForFinished(_GONE)
        self.deleteLater()

    def _read(self) -> None:
        self._buffer += bytes(self._process.readAllStandardOutput().data())
        while True:
            line, newline, rest = self._buffer.partition(b"\n")
            if not newline:
                break
            self._buffer = rest
            self._line(line)
        if len(self._buffer) > MAX_LINE:
            log.warning("endless line from a command of the engine")
            self._buffer = b""

    def _line(self, line: bytes) -> None:
        try:
            notice: Notice | None = decode(line)
        except BadMessage:
            log.warning("a line of a command of the engine could not be read")
            return
        if notice is not None:
            self.said.emit(notice)

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self.over.emit(code if status == QProcess.ExitStatus.NormalExit else -1)
        self.deleteLater()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.over.emit(-1)
            self.deleteLater()
