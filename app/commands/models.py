"""``hansard models``: what speech models there are, and getting, checking, taking in and removing them.

The work is done by ``engine models`` in a process of its own; this makes the words. Needs no library.
"""

from __future__ import annotations

import argparse
import dataclasses
import getpass
import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from app import logs
from app.commands.console import Console
from app.commands.models_words import Speed, size, table
from app.model_sentences import model_problem
from app.paths import models_folder
from app.progress import spell_left
from app.token_store import TokenStore
from engine import launch
from engine.inventory import (
    ModelFailed,
    ModelList,
    ModelProgress,
    ModelReady,
    ModelRemoved,
    Notice,
    Report,
    decode,
)
from engine.protocol import BadMessage

CANCELLED: Final = 130
FAULT: Final = 5


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Run the command; the exit status is that of the first model that failed."""
    console.progress = arguments.progress
    folder = (arguments.models or models_folder()).absolute()
    what = [arguments.models_command]
    token = ""
    match arguments.models_command:
        case "download":
            what += [*arguments.ids, "--device", _device(arguments, folder)]
            if token := _token(arguments):
                what.append("--token-on-stdin")
        case "import":
            what += [str(arguments.path.absolute()), *(["--as", arguments.id] if arguments.id else [])]
        case "verify" | "remove":
            what += arguments.ids
    session = _Session(arguments, console)
    try:
        for notice in _notices(["models", *what, "--folder", str(folder)], token):
            session.hear(notice)
    except KeyboardInterrupt:
        console.finish()
        if arguments.models_command == "download":
            console.note("Paused. The same command goes on from here.")
        return CANCELLED
    console.finish()
    return session.finish()


class _Session:
    """What one command says, in words or in JSON."""

    def __init__(self, arguments: argparse.Namespace, console: Console) -> None:
        self._command: str = arguments.models_command
        self._json: bool = arguments.json
        self._console = console
        self._speed = Speed()
        self._results: list[dict[str, object]] = []
        self._status: int | None = None

    def hear(self, notice: Notice) -> None:
        """A notice of the engine."""
        match notice:
            case ModelProgress():
                self._progress(notice)
            case ModelList():
                self._list(notice)
            case ModelReady(model=model) | ModelRemoved(model=model):
                self._status = self._status or 0
                state = "removed" if isinstance(notice, ModelRemoved) else "ready"
                self._results.append({"id": model, "state": state})
                if not self._json:
                    self._console.finish()
                    self._console.say(_DONE[self._command].format(model=model))
            case ModelFailed():
                self._failed(notice)

    def finish(self) -> int:
        """The exit status, after the last notice."""
        if self._status is None:
            if self._command == "verify":
                self._status = 0
                self._console.note("There are no models on this computer.")
            else:
                self._console.note(
                    "The models could not be reached because of a fault in Hansard; report it."
                )
                return FAULT
        if self._json and self._command != "list":
            self._console.say_json({"models": self._results})
        return self._status

    def _failed(self, failure: ModelFailed) -> None:
        problem = model_problem(failure, importing=self._command == "import")
        self._status = self._status or problem.exit_status
        self._results.append({"id": failure.model, "state": "failed", **_code(failure)})
        self._console.note(f"{failure.model}: {problem.sentence}" if failure.model else problem.sentence)

    def _list(self, listed: ModelList) -> None:
        self._status = 0
        if self._json:
            self._console.say_json(dataclasses.asdict(listed))
        else:
            self._console.out.write(table(listed))

    def _progress(self, progress: ModelProgress) -> None:
        left = self._speed.seconds_left(progress)
        verb = "Fetching" if progress.phase == "fetch" else "Checking"
        share = f"{size(progress.done)} of {size(progress.total)}"
        words = [f"{verb} {progress.model}", share, spell_left(left)]
        body = {
            "model": progress.model,
            "phase": progress.phase,
            "done": progress.done,
            "total": progress.total,
            "kept": progress.kept,
            "seconds_left": None if left is None else round(left, 1),
        }
        self._console.show_line(" · ".join(word for word in words if word), body)


_DONE: Final = {
    "download": "{model} is here and verified.",
    "import": "{model} is here and verified.",
    "verify": "{model} is as it was downloaded.",
    "remove": "{model} was removed.",
}


def _code(failure: ModelFailed) -> dict[str, object]:
    return {"code": failure.code, "detail": failure.detail}


def _device(arguments: argparse.Namespace, folder: Path) -> str:
    """Where a profile would run: as asked, or as this computer's report says."""
    if arguments.device != "auto":
        return str(arguments.device)
    asked = set(arguments.ids) & {"fast", "balanced", "accurate"}
    if not asked:
        return "cpu"
    for notice in _notices(["doctor", "--quick", "--folder", str(folder)], ""):
        if isinstance(notice, Report):
            devices = {profile.device for profile in notice.profiles if profile.name in asked}
            return "cuda" if devices == {"cuda"} else "cpu"
    return "cpu"


def _token(arguments: argparse.Namespace) -> str:
    """The token kept in the system's keyring, or asked for now and kept nowhere."""
    if not arguments.token:
        return ""
    if kept := TokenStore().token():
        return kept
    if sys.stdin.isatty():
        return getpass.getpass("Token (not shown, not kept): ").strip()
    return sys.stdin.readline().strip()


def _notices(command: Sequence[str], token: str) -> Iterator[Notice]:
    """What a command of the engine says. It ends with this process, and with the caller's interest."""
    network = "download" in command
    variables = launch.downloader_environment() if network else launch.environment()
    with open(logs.engine_log(), "ab") as errors:  # noqa: PTH123 - may be the null device
        process = subprocess.Popen(
            launch.command(*command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=variables,
        )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with process.stdin as pipe:
            if token:
                pipe.write(json.dumps({"token": token}).encode() + b"\n")
        for line in process.stdout:
            try:
                notice = decode(line)
            except BadMessage:
                continue
            if notice is not None:
                yield notice
        if process.wait() == -signal.SIGINT:
            raise KeyboardInterrupt  # Ctrl+C goes to both; on a busy computer the child may be gone first
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
