"""What a meeting says about its text: words left out and put back, speakers found again, what made it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.jobs import JobNews
from app.store.values import JobId
from app.transcript import MeetingId
from app.ui.main_window import MainWindow
from app.ui.passages import PassagesDialog
from app.ui.plain import PlainText
from app.ui.speaker_count import SpeakerCountPopover
from engine.protocol import Progress, Removed, Result
from tests.ui import scenes

PATIENCE = 60_000  # ms; a machine may be busy
REMOVED = (
    Removed(12.0, 13.5, "thanks for watching", 0.3, "phrase"),
    Removed(33.0, 36.0, "okay okay okay okay", 0.4, "loop"),
)


def recognised(lines: tuple[scenes.Line, ...] = scenes.GO_NO_GO) -> Result:
    found = scenes.result_of(lines, duration=200.0, seed=5)
    engine = {
        "profile": "fast",
        "asr": "faster-whisper",
        "asr-model": "whisper-base",
        "asr-device": "cuda",
        "asr-compute": "float16",
        "diarize": "ecapa",
        "diarize-model": "ecapa",
    }
    return replace(found, engine=engine, tracks=(replace(found.tracks[0], removed=REMOVED),))


def add(scene: scenes.Scene) -> MeetingId:
    library = scene.library
    imported = library.import_file(scenes.tone(scene.folder / "heard.wav", 0.3, 9))
    assert imported.job is not None
    assert imported.meeting is not None
    voices = library.job_folder(imported.job) / "embeddings.npz"
    np.savez(voices)  # kept, with nobody in them
    library.move_job(imported.job, "running")
    library.finish_job(imported.job, recognised(), voices)
    return imported.meeting


@pytest.fixture
def meeting(scene: scenes.Scene) -> MeetingId:
    return add(scene)


@pytest.fixture
def shown(
    meeting: MeetingId, scene: scenes.Scene, open_window: Callable[[scenes.Scene], MainWindow]
) -> MainWindow:
    window = open_window(scene)
    window.show_meeting(meeting)
    return window


def labels(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def button(widget: QWidget, text: str) -> QPushButton:
    """The newest: those that were replaced go with the next events."""
    return [each for each in widget.findChildren(QPushButton) if each.text() == text][-1]


def test_what_was_left_out_is_one_calm_line(shown: MainWindow) -> None:
    assert shown.page.notice.isVisible()
    assert "2 passages were left out as probably not speech." in labels(shown.page.notice)
    button(shown.page.notice, "Dismiss").click()
    assert not shown.page.notice.isVisible()
    assert shown.commands["left-out"].isEnabled()


def test_putting_back_and_taking_back(shown: MainWindow, qtbot: QtBot) -> None:
    button(shown.page.notice, "Show").click()
    (dialog,) = shown.findChildren(PassagesDialog)
    said = labels(dialog)
    assert "thanks for watching" in said
    assert "00:12  ·  Often made up in silence" in said
    assert "00:33  ·  The same words over and over" in said
    rows = len(shown.open_meeting.model.rows)
    back = next(each for each in dialog.findChildren(QPushButton) if "thanks" in each.accessibleName())
    back.click()
    qtbot.waitUntil(lambda: len(shown.open_meeting.model.rows) == rows + 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "In the text" in labels(dialog), timeout=PATIENCE)
    assert "1 passage was left out" in labels(shown.page.notice)
    shown.commands["undo"].trigger()
    qtbot.waitUntil(lambda: len(shown.open_meeting.model.rows) == rows, timeout=PATIENCE)
    assert "2 passages were left out" in labels(shown.page.notice)
    dialog.close()


def test_a_passage_is_played(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[tuple[float, float]] = []
    monkeypatch.setattr(shown.playback.player, "play_span", lambda start, end: played.append((start, end)))
    shown.about_text.show_left_out()
    (dialog,) = shown.findChildren(PassagesDialog)
    dialog.play.emit(12.0, 13.5)
    assert played == [(11.5, 14.0)]
    dialog.close()


def test_speakers_are_found_again(
    shown: MainWindow, scene: scenes.Scene, meeting: MeetingId, qtbot: QtBot
) -> None:
    shown.page.speakers.again_button.click()
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, SpeakerCountPopover)
    assert popover.count.itemText(4) == "4 (now)"
    popover.count.setCurrentIndex(2)
    popover.go.click()
    job = scene.library.jobs()[-1]
    assert (job.kind, job.options.speakers.maximum) == ("find-speakers", 2)
    assert ("wake", "") in shown.board._jobs.asked
    scene.library.move_job(job.id, "running")
    progress = Progress(job.id, "speakers", 1.0, 2.0)
    news = JobNews(job.id, meeting, "running", "speakers", 0.5, progress=progress, kind="find-speakers")
    shown.board._jobs.tell(news)
    assert "Finding the speakers again" in labels(shown.page.notice)
    assert "Finding the speakers again" in labels(shown.sidebar.strip)
    lines = tuple((f"S{place % 2 + 1}", text) for place, (_, text) in enumerate(scenes.GO_NO_GO))
    scene.library.finish_job(job.id, recognised(lines))
    shown.board._jobs.tell(JobNews(job.id, meeting, "done", kind="find-speakers"))
    assert shown.toast.recent[-1] == "Found 2 speakers."
    qtbot.waitUntil(lambda: len(shown.open_meeting.talk) == 2, timeout=PATIENCE)
    shown.toast._button.click()
    qtbot.waitUntil(lambda: len(shown.open_meeting.talk) == 4, timeout=PATIENCE)


def test_without_kept_voices_the_button_says_why(window: MainWindow) -> None:
    speakers = window.page.speakers
    assert not speakers.again_button.isHidden()
    assert not speakers.again_button.isEnabled()
    assert "were not kept" in speakers.again_button.accessibleDescription()


def test_details_say_what_made_the_text(shown: MainWindow) -> None:
    fields = {
        field.accessibleName(): field.toPlainText() for field in shown.page.details.findChildren(PlainText)
    }
    assert fields["Speech model"] == "Fast (whisper-base, ecapa)"
    assert fields["Worked"] == "On the graphics card (float16)"
    assert fields["Written down"].startswith("Today")


def test_the_work_says_what_it_runs_on(
    window: MainWindow, scene: scenes.Scene, jobs: scenes.QuietJobs, tmp_path: Path
) -> None:
    imported = scene.library.import_file(scenes.tone(tmp_path / "new.wav", 0.3, 3))
    assert imported.meeting is not None
    window.show_meeting(imported.meeting)
    jobs.tell(JobNews(JobId(str(imported.job)), imported.meeting, "running", "asr", 0.4))
    assert "On this computer's processor" in labels(window.sidebar.strip)
    assert "Writing the text on this computer's processor" in labels(window.page.card)
    jobs.tell(JobNews(JobId(str(imported.job)), imported.meeting, "running", "asr", 0.4, device="cuda"))
    assert "On the graphics card" in labels(window.sidebar.strip)


def test_corrections_without_a_place_are_listed(
    shown: MainWindow, scene: scenes.Scene, meeting: MeetingId, qtbot: QtBot
) -> None:
    library = scene.library
    row = library.outline(meeting)[0]
    library.edit_text(meeting, row.id, f"indeed it was so {row.text}")
    job = library.add_job(meeting, "transcribe", library.jobs()[-1].options)
    library.move_job(job, "running")
    library.finish_job(job, recognised((("S1", "nothing of what was said before"),)))
    qtbot.waitUntil(lambda: len(shown.open_meeting.model.rows) == 1, timeout=PATIENCE)
    shown.refresh_list()
    assert "found no place" in labels(shown.page.notice)
    button(shown.page.notice, "Show").click()
    (dialog,) = shown.findChildren(PassagesDialog)
    assert "indeed it was so" in labels(dialog)
    assert "nothing of what was said before" in labels(dialog), "what is there now"
    button(dialog, "Put it here").click()
    field = shown.page.view.editing.field
    assert field.isVisible()
    assert field.textCursor().selectedText() == "indeed it was so"
    qtbot.waitUntil(lambda: "Put into the text" in labels(dialog), timeout=PATIENCE)
    dialog.close()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "indeed it was so" in library.outline(meeting)[0].text
    shown.commands["undo"].trigger()
    assert library.outline(meeting)[0].text == "nothing of what was said before"
