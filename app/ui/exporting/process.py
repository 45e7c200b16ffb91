"""The window's side of :mod:`app.exporting`: questions out, answers back, over QProcess."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, Signal

from app.exporting import command
from app.vault import unlocking
from app.wording import spoken
from engine import launch

log = logging.getLogger(__name__)

Answer = dict[str, Any]


class ExportProcess(QObject):
    """One exporter for one library.

    Signals:
        progress: how far what is being saved is: ``done``, ``total``, ``title``.
        died: the process ended by itself; whatever was asked has no answer.
    """

    progress = Signal(object)
    died = Signal()

    def __init__(self, library: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: dict[int, tuple[str, Callable[[Answer], None]]] = {}
        self._newest: dict[str, int] = {}
        self._last = 0
        self._buffer = b""
        self._process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in launch.environment().items():
            environment.insert(name, value)
        self._process.setProcessEnvironment(environment)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._over)
        self._process.errorOccurred.connect(self._over)
        program, *arguments = command(library, spoken())
        self._process.start(program, arguments)
        secret = unlocking.to_hand_over(library)
        if secret:
            self._write({"unlock": secret})

    def ask(self, do: str, then: Callable[[Answer], None], **details: object) -> None:
        """Ask something; an answer overtaken by a newer question of the same kind is dropped."""
        self._last += 1
        self._asked[self._last] = (do, then)
        self._newest[do] = self._last
        self._write({"id": self._last, "do": do, **details})

    def cancel(self) -> None:
        """Stop what is being saved; its answer comes all the same."""
        self._write({"id": 0, "do": "cancel"})

    def close(self) -> None:
        """End it; answers still to come are dropped."""
        self._asked.clear()
        self._process.finished.disconnect(self._over)
        self._process.errorOccurred.disconnect(self._over)
        # It outlives the dialog by the moment the system needs to end it; waiting would stall the window.
        self._process.setParent(QCoreApplication.instance())
        self._process.finished.connect(self._process.deleteLater)
        self._process.kill()

    def _write(self, body: Answer) -> None:
        self._process.write((json.dumps(body) + "\n").encode())

    def _read(self) -> None:
        self._buffer += bytes(self._process.readAllStandardOutput().data())
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            body = json.loads(line)
            if "done" in body:
                self.progress.emit(body)
                continue
            do, then = self._asked.pop(body["id"], ("", None))
            if then is not None and self._newest[do] == body["id"]:
                then(body)

    def _over(self, *_reason: object) -> None:
        if self._asked:
            log.error("the exporter ended with questions open")
            self._asked.clear()
        self.died.emit()
