"""The engine over QProcess: the window's transport for :class:`app.engine_client.EngineLink`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from app import logs
from app.engine_client import EngineLink, Listener, Patience
from engine import launch

_GONE: Final = 2000  # ms a killed process gets to disappear


class QProcessEngine(EngineLink):
    """An engine whose bytes arrive through Qt's event loop. Call :meth:`check` once a second."""

    def __init__(
        self,
        listener: Listener,
        parent: QObject,
        command: Sequence[str] | None = None,
        patience: Patience | None = None,
    ) -> None:
        super().__init__(listener, command, patience)
        self._parent = parent
        self._process: QProcess | None = None

    def _start(self, command: list[str]) -> None:
        process = QProcess(self._parent)
        environment = QProcessEnvironment()
        for name, value in launch.environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        # What the engine's libraries print belongs in our own log, not on the wire.
        process.setStandardErrorFile(logs.engine_log(), QProcess.OpenModeFlag.Append)
        process.readyReadStandardOutput.connect(self._on_process_output)
        process.finished.connect(self._on_process_finished)
        process.errorOccurred.connect(self._on_process_error)
        self._process = process
        process.start(command[0], command[1:])

    def _write(self, data: bytes) -> None:
        if self._process is not None:
            self._process.write(data)

    def _kill(self) -> None:
        if self._process is None:
            return
        process, self._process = self._process, None
        process.readyReadStandardOutput.disconnect(self._on_process_output)
        process.finished.disconnect(self._on_process_finished)
        process.errorOccurred.disconnect(self._on_process_error)
        process.kill()
        process.waitForFinished(_GONE)
        process.deleteLater()

    def _on_process_output(self) -> None:
        if self._process is not None:
            self.received(bytes(self._process.readAllStandardOutput().data()))

    def _on_process_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        self._on_process_output()
        self.ended(f"exit {code}")

    def _on_process_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.ended("failed to start")
