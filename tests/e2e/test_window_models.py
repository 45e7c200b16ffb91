"""Speech models in the window for real: dialog, downloader and engine, and a hub on loopback."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.settings import PROFILE, Settings
from app.ui.main_window import MainWindow
from app.ui.opening import OpenLibrary
from app.ui.theme import Theme
from engine.evaluation.words import normaliser, wer
from engine.protocol import RunOptions, SpeakerHint
from tests.fakes.hub import Fault, LocalHub
from tests.models import catalogue as micro
from tests.ui.conftest import QT_SAYS
from tests.ui.scenes import tone

DEADLINE = 300_000  # ms; generous: a machine may be busy
MEETING = Path(__file__).parents[1] / "models" / "data" / "meeting.ogg"
MODEL = 4_000_000  # bytes of the recogniser's weights, which are noise here

pytestmark = pytest.mark.qt_log_ignore(*QT_SAYS, extend=True)


class Session:
    """A window on a library, as ``hansard`` makes it."""

    def __init__(self, folder: Path) -> None:
        self.window = MainWindow(Settings(folder / "settings.json"), Theme("light"))
        self.window.show()
        self.open = OpenLibrary(self.window, folder / "library")
        self.models = self.open.models
        self.window.attach(self.open.library, self.open.jobs, self.models)

    closed = False

    def close(self) -> None:
        if self.closed:
            return
        self.closed = True
        self.window.close()
        self.open.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[], Session]]:
    sessions: list[Session] = []

    def start() -> Session:
        sessions.append(Session(tmp_path))
        return sessions[-1]

    yield start
    for session in sessions:
        session.close()


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    noise = random.Random(5).randbytes
    weights = tmp_path / "weights"
    for name, size in {
        "whisper/model.bin": MODEL,
        "whisper/config.json": 90,
        "whisper/tokenizer.json": 80,
        "whisper/vocabulary.json": 70,
        "onnx-embedding/model.onnx": 5000,
    }.items():
        (weights / name).parent.mkdir(parents=True, exist_ok=True)
        (weights / name).write_bytes(noise(size))
    monkeypatch.setenv("HANSARD_CATALOGUE", str(micro.write(tmp_path / "catalogue.toml", weights)))
    monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
    with LocalHub(micro.repositories(weights)) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        yield running


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_downloaded_paused_restarted_and_removed(
    start: Callable[[], Session], hub: LocalHub, qtbot: QtBot, tmp_path: Path
) -> None:
    hub.fault = Fault("slow", "model.bin", seconds=0.05)
    session = start()
    models = session.models
    qtbot.waitUntil(lambda: session.window.desk.dialog is not None, timeout=DEADLINE)
    choice = session.window.desk.dialog.choice
    choice.select("fast")
    choice.go.click()
    assert session.window.settings.get(PROFILE) == "fast"
    qtbot.waitUntil(
        lambda: models.download is not None and 200_000 < models.download.done < MODEL, timeout=DEADLINE
    )
    choice.hold.click()
    assert "Paused Fast" in said(choice.block)
    assert not (tmp_path / "models" / "micro-whisper").exists()

    # What waits for the model is not lost.
    imported = session.open.library.import_file(tone(tmp_path / "waiting.wav", 2.0))
    session.open.library.move_job(imported.job, "running")
    session.open.library.move_job(imported.job, "failed", "model-missing", "fast: micro-whisper")
    choice.hold.click()
    qtbot.waitUntil(lambda: models.download is not None and models.download.done > 400_000, timeout=DEADLINE)
    session.close()

    hub.fault = None
    hub.requests.clear()
    again = start()
    qtbot.waitUntil(lambda: again.models.is_ready("fast"), timeout=DEADLINE)
    ranges = [asked.range for asked in hub.requests if "model.bin" in asked.path and asked.range]
    assert ranges
    assert min(ranges) > 0  # from where it was
    assert again.models.download is None
    assert not again.window.sidebar.download.isVisible()
    assert [job.state for job in again.open.library.jobs()] != ["failed"] or (
        again.open.library.jobs()[0].problem != "model-missing"
    )
    again.models.remove("micro-onnx")
    qtbot.waitUntil(lambda: not again.models.is_ready("fast"), timeout=DEADLINE)


def test_what_is_damaged_on_the_way_is_never_used(
    start: Callable[[], Session], hub: LocalHub, qtbot: QtBot, tmp_path: Path
) -> None:
    hub.fault = Fault("flip", "model.bin", after=MODEL // 2)
    session = start()
    qtbot.waitUntil(lambda: session.window.desk.dialog is not None, timeout=DEADLINE)
    choice = session.window.desk.dialog.choice
    choice.select("fast")
    choice.go.click()
    qtbot.waitUntil(
        lambda: session.models.download is not None and session.models.download.state == "failed",
        timeout=DEADLINE,
    )
    assert "damaged and was removed" in said(choice.block)
    assert not (tmp_path / "models" / "micro-whisper").exists()
    hub.fault = None
    choice.hold.click()
    qtbot.waitUntil(lambda: session.models.is_ready("fast"), timeout=DEADLINE)


def test_a_missing_model_is_offered_in_the_meeting(
    start: Callable[[], Session], hub: LocalHub, qtbot: QtBot, tmp_path: Path
) -> None:
    session = start()
    library = session.open.library
    source = tone(tmp_path / "recording.wav", 2.0)
    imported = library.import_file(source, options=RunOptions(profile="fast"))
    session.open.jobs.wake()
    qtbot.waitUntil(lambda: library.meetings()[0].state == "failed", timeout=DEADLINE)
    assert library.meetings()[0].problem == "model-missing"
    session.window.show_meeting(imported.meeting)
    qtbot.waitUntil(lambda: "not on this computer yet" in said(session.window.page.card), timeout=DEADLINE)


@pytest.fixture
def micro_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    """With the micro models, which are real."""
    monkeypatch.setenv("HANSARD_CATALOGUE", str(micro.write(tmp_path / "catalogue.toml")))
    monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
    with LocalHub(micro.repositories()) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        yield running


def test_a_meeting_through_models_that_the_window_fetched(
    start: Callable[[], Session], micro_hub: LocalHub, qtbot: QtBot
) -> None:
    session = start()
    library = session.open.library
    qtbot.waitUntil(lambda: session.window.desk.dialog is not None, timeout=DEADLINE)
    session.window.desk.dialog.choice.select("fast")
    session.window.desk.dialog.choice.go.click()
    qtbot.waitUntil(lambda: session.models.is_ready("fast"), timeout=DEADLINE)
    assert micro_hub.sent > 3_000_000
    session.window.desk.dialog.close()

    session.window.importing.take([MEETING])
    qtbot.waitUntil(lambda: [m.state for m in library.meetings()] == ["ready"], timeout=DEADLINE)
    meeting = library.meetings()[0].id
    transcript = library.transcript(meeting)
    assert transcript.engine["asr-model"] == "micro-whisper"
    assert len(transcript.speakers) == 2
    said = " ".join(turn["text"] for turn in json.loads(MEETING.with_suffix(".json").read_text()))
    heard = normaliser("en")(" ".join(segment.text for segment in transcript.segments))
    assert wer(normaliser("en")(said), heard).rate <= 0.15

    library.find_speakers_again(meeting, SpeakerHint(1, 1))
    session.open.jobs.wake()
    qtbot.waitUntil(lambda: len(library.transcript(meeting).speakers) == 1, timeout=DEADLINE)
    library.undo(meeting)
    assert len(library.transcript(meeting).speakers) == 2
