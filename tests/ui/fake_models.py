"""The window's models over commands that only say what a test makes them say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.settings import Settings
from app.token_store import TokenStore
from app.ui.speech.service import Models
from engine.inventory import ModelList, ModelStatus, Notice, ProfileReport, Report


class Command(QObject):
    """A command of the engine that was started."""

    said = Signal(object)
    over = Signal(int)

    def __init__(self, arguments: Sequence[str], parent: QObject, *, network: bool, token: str) -> None:
        super().__init__(parent)
        self.arguments, self.network, self.token = list(arguments), network, token
        self.stopped = False

    def stop(self) -> None:
        self.stopped = True


@dataclass
class Commands:
    """Everything that was started, newest last."""

    started: list[Command] = field(default_factory=list)

    def start(self, arguments: Sequence[str], parent: QObject, network: bool, token: str) -> Command:
        self.started.append(Command(arguments, parent, network=network, token=token))
        return self.started[-1]

    def newest(self, *words: str) -> Command:
        """The newest command that begins with ``words``."""
        return [each for each in self.started if each.arguments[: len(words)] == list(words)][-1]

    def count(self, *words: str) -> int:
        return sum(each.arguments[: len(words)] == list(words) for each in self.started)

    def say(self, words: str, *notices: Notice, over: int | None = 0) -> None:
        """Have the newest such command say something, and end."""
        command = self.newest(*words.split())
        for notice in notices:
            command.said.emit(notice)
        if over is not None:
            command.over.emit(over)


def status(
    name: str,
    title: str,
    stage: str,
    size: int,
    *profiles: str,
    gated: bool = False,
    languages: tuple[str, ...] = (),
) -> ModelStatus:
    page = f"https://huggingface.co/maker/{name}"
    return ModelStatus(
        name,
        title,
        stage,
        size,
        10**9,
        "MIT",
        page,
        "abc",
        languages,
        gated,
        "absent",
        size,
        profiles=profiles,  # type: ignore[arg-type]
    )


BASE = status("whisper-base", "Whisper base", "asr", 147_000_000, "fast")
SMALL = status("whisper-small", "Whisper small", "asr", 487_000_000, "balanced")
LARGE = status("whisper-large", "Whisper large", "asr", 1_620_000_000, "accurate")
ECAPA = status("ecapa", "ECAPA", "embedding", 89_000_000, "fast", "balanced", "accurate")
PYANNOTE = status("pyannote", "pyannote", "pipeline", 34_000_000, "accurate", gated=True)
ALL = (BASE, SMALL, LARGE, ECAPA, PYANNOTE)


def here(*ids: str) -> tuple[ModelStatus, ...]:
    """All models, those named installed."""
    return tuple(replace(each, state="ready", missing=0) if each.id in ids else each for each in ALL)


def listed(*ids: str, free: int = 10**11) -> ModelList:
    return ModelList(here(*ids), "/models", free)


def report(*ids: str, fast: float = 6.0, balanced: float = 12.0, accurate: float = 40.0) -> Report:
    """What the doctor says, with these models here."""
    profiles = []
    for name, asr, minutes in (
        ("fast", "whisper-base", fast),
        ("balanced", "whisper-small", balanced),
        ("accurate", "whisper-large", accurate),
    ):
        missing = tuple(each for each in (asr, "ecapa") if each not in ids)
        profiles.append(
            ProfileReport(
                name, not missing, asr, "ecapa", "", "cpu", "int8", missing, (), minutes, False, "no-gpu"
            )
        )
    return Report("1", "Linux", "3.11", (), (), tuple(profiles), here(*ids))


def make(folder: Path, settings: Settings, parent: QObject) -> tuple[Models, Commands]:
    commands = Commands()
    return Models(folder, settings, TokenStore(), commands.start, parent), commands
