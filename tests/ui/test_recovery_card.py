"""Recordings that were interrupted, in the window: a real library, real folders, a real scan."""

from __future__ import annotations

import logging
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.erasing import thrown
from app.recordings import scan, taking
from app.ui.main_window import MainWindow
from app.ui.recording import recovery_words as words
from app.ui.recording.gap_words import exact_length
from app.ui.recording.recovery import Recovery
from app.ui.recording.recovery_card import MOST, RecoveryCard
from engine.takes import JOURNAL, SESSION
from tests.taken import FakeAssembler, take
from tests.ui import scenes
from tests.ui.conftest import QT_SAYS

OpenWindow = Callable[[scenes.Scene], MainWindow]


@pytest.fixture
def assembler(monkeypatch: pytest.MonkeyPatch) -> FakeAssembler:
    """Puts recordings together without an encoder; ``engine assemble`` has tests of its own."""
    fake = FakeAssembler()
    monkeypatch.setattr(taking, "assemble", fake)
    return fake


@pytest.fixture
def root(scene: scenes.Scene, assembler: FakeAssembler) -> Path:
    """The recordings folder of a library with one meeting."""
    folder = scene.library.recordings_folder
    folder.mkdir(mode=0o700)
    return folder


def _card(window: MainWindow) -> RecoveryCard:
    return window.around.recovery.card


def _settled(qtbot: QtBot, window: MainWindow) -> Recovery:
    """Wait for the look that every start takes; what it began, too."""
    recovery = window.around.recovery
    with qtbot.waitSignal(recovery.settled, timeout=20_000):
        pass
    return recovery


def _ask(qtbot: QtBot, window: MainWindow, button: QPushButton) -> None:
    with qtbot.waitSignal(window.around.recovery.settled, timeout=20_000):
        button.click()


def test_an_interrupted_recording_is_a_card_and_nothing_happens_by_itself(
    scene: scenes.Scene, root: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    folder = take(root, title="Pricing call", seconds=3.0)
    window = open_window(scene)
    _settled(qtbot, window)
    card = _card(window)
    assert card.isVisible()
    assert card.title.text() == "A recording was interrupted"
    assert card.intro.text() == ("The computer or the app stopped while “Pricing call” was being recorded.")
    assert card.safe.text() == "3 s of audio is safe on disk."
    assert card.missing.text() == "At most the last second is missing."
    assert "microphone and system audio" in words.about(card.cases[0].found)
    assert window.page.view.isVisible()  # what was open stays open
    assert not window.findChildren(QMessageBox)
    assert len(scene.library.meetings()) == 1
    assert folder.is_dir()


def test_recover_and_transcribe(
    scene: scenes.Scene,
    root: Path,
    open_window: OpenWindow,
    qtbot: QtBot,
    jobs: scenes.QuietJobs,
) -> None:
    folder = take(root, title="Pricing call")
    window = open_window(scene)
    _settled(qtbot, window)
    jobs.asked.clear()
    _ask(qtbot, window, _card(window).recover)
    assert _card(window).isHidden()
    made = next(item for item in scene.library.meetings() if item.id == folder.name)
    assert (made.title, made.origin, made.state, made.interrupted) == (
        "Pricing call",
        "recorded",
        "waiting",
        True,
    )
    assert [job.kind for job in scene.library.jobs() if job.meeting == made.id] == ["transcribe"]
    assert ("wake", "") in jobs.asked
    assert window.toast.recent[-1] == "“Pricing call” is recovered and will be transcribed."
    assert scan(root) == []
    assert [item.why for item in thrown(root)] == ["adopted"]


def test_decide_later_leaves_it_in_the_list_playable_and_exportable(
    scene: scenes.Scene, root: Path, open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = take(root, title="Pricing call", seconds=3.0)
    window = open_window(scene)
    _settled(qtbot, window)
    _ask(qtbot, window, _card(window).later)
    made = next(item for item in scene.library.meetings() if item.id == folder.name)
    assert not [job for job in scene.library.jobs() if job.meeting == made.id]
    assert window.sidebar.model.second_line(made) == "Interrupted recording  ·  3 s"
    window.show_meeting(made.id)
    assert window.page.card._title.text() == "Interrupted recording"
    assert [button.text() for button in window.page.card._buttons] == ["Transcribe…"]
    assert window.page.header.exporting.isEnabled()
    assert window.commands["export-audio"].isEnabled()
    target = tmp_path / "saved"
    target.mkdir()
    window.exports.audio(target)
    qtbot.waitUntil(lambda: len(list(target.iterdir())) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: window.toast.recent[-1] == "Saved 2 audio files.", timeout=10_000)
    assert all("Pricing call" in path.name for path in target.iterdir())


def test_deleting_asks_first_and_goes_to_the_trash(
    scene: scenes.Scene, root: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    folder = take(root, title="Pricing call", seconds=3.0)
    window = open_window(scene)
    recovery = _settled(qtbot, window)
    _card(window).remove.click()
    (box,) = window.findChildren(QMessageBox)
    assert box.text() == "Delete 3 s of “Pricing call”?"
    keep = box.defaultButton()
    assert keep.text() == "Keep recording"
    keep.click()
    assert folder.is_dir()
    assert _card(window).isVisible()
    recovery.delete(recovery.cases[0])
    qtbot.waitUntil(lambda: not folder.exists(), timeout=10_000)
    qtbot.waitUntil(_card(window).isHidden, timeout=10_000)
    assert [item.why for item in thrown(root)] == ["discarded"]


def test_one_that_was_stopped_in_order_is_taken_in_without_a_word(
    scene: scenes.Scene, root: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    folder = take(root, closed=True)
    window = open_window(scene)
    _settled(qtbot, window)
    assert not _card(window).isVisible()
    made = next(item for item in scene.library.meetings() if item.id == folder.name)
    assert (made.state, made.interrupted) == ("waiting", False)


def test_the_start_after_works_as_well(
    scene: scenes.Scene, root: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    """Interrupted twice in a row: the first is recovered, and at the next start the second is found."""
    take(root, title="First")
    window = open_window(scene)
    _settled(qtbot, window)
    _ask(qtbot, window, _card(window).recover)
    window.close()
    take(root, title="Second")
    again = open_window(scene)
    _settled(qtbot, again)
    assert [case.found.title for case in _card(again).cases] == ["Second"]


def test_the_same_damaged_recording_is_never_tried_a_third_time(
    scene: scenes.Scene,
    root: Path,
    assembler: FakeAssembler,
    open_window: OpenWindow,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    folder = take(root, title="Pricing call", seconds=3.0)
    assembler.problem = "not-verified"
    with caplog.at_level(logging.WARNING):
        window = open_window(scene)
        recovery = _settled(qtbot, window)
        _ask(qtbot, window, _card(window).recover)
        row = _card(window).rows[0]
        assert list(row.buttons) == ["again", "raw", "report", "delete", "close"]
        assert "kept as it is" in row.sentence.text()
        _ask(qtbot, window, row.buttons["again"])
        row = _card(window).rows[0]
        assert list(row.buttons) == ["raw", "report", "delete", "close"]
        assert assembler.calls == 2
        recovery.do("recover", recovery.cases[0])  # even if something asked
        with qtbot.waitSignal(recovery.settled, timeout=10_000):
            pass
        window.close()
        for _start in range(3):
            window = open_window(scene)
            _settled(qtbot, window)
            assert _card(window).title.text() == "A recording could not be recovered"
            assert not _card(window).recover.isVisible()
            window.close()
    assert assembler.calls == 2
    assert folder.is_dir()
    window = open_window(scene)
    recovery = _settled(qtbot, window)
    recovery.save_raw(recovery.cases[0], tmp_path)
    qtbot.waitUntil(lambda: any(tmp_path.glob("Hansard recording */mic/000000.wav")), timeout=10_000)
    _card(window).rows[0].buttons["report"].click()
    report = QGuiApplication.clipboard().text()
    assert "2 failed" in report
    assert "Pricing call" not in report
    assert str(tmp_path) not in report
    _card(window).rows[0].buttons["close"].click()
    assert _card(window).isHidden()
    window.close()
    window = open_window(scene)
    _settled(qtbot, window)
    assert _card(window).isHidden()  # put aside
    window.commands["interrupted"].trigger()
    qtbot.waitUntil(_card(window).isVisible, timeout=10_000)
    assert folder.is_dir()


def test_a_failure_says_so_and_the_others_go_on(
    scene: scenes.Scene,
    root: Path,
    assembler: FakeAssembler,
    open_window: OpenWindow,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for title in ("One", "Two", "Three"):
        take(root, title=title)

    def only_the_first() -> None:
        assembler.problem = "no-audio" if assembler.calls == 1 else ""

    assembler.during = only_the_first
    window = open_window(scene)
    _settled(qtbot, window)
    assert _card(window).title.text() == "3 recordings were interrupted"
    assert _card(window).safe.text() == "9 s of audio is safe on disk."
    with caplog.at_level(logging.WARNING):
        _ask(qtbot, window, _card(window).recover)
    assert len(_card(window).cases) == 1
    assert _card(window).cases[0].state == "failed"
    assert len(scene.library.meetings()) == 3
    assert window.toast.recent[-1] == "2 recordings are recovered and will be transcribed."


def _damage(folder: Path, chance: random.Random) -> None:
    """What crashes, disks and people do to a folder."""
    deed = chance.choice(("session", "journal", "torn", "noise", "gone", "short", "link", "empty"))
    if deed == "session":
        (folder / SESSION).write_bytes(chance.randbytes(50))
    elif deed == "journal":
        (folder / JOURNAL).write_bytes(chance.randbytes(2000))
    elif deed == "torn":
        os.truncate(folder / JOURNAL, chance.randrange(200))
    elif deed == "noise":
        (folder / "mic" / "000000.wav").write_bytes(chance.randbytes(100_000))
    elif deed == "gone":
        (folder / SESSION).unlink()
        (folder / JOURNAL).unlink()
    elif deed == "short":
        os.truncate(folder / "mic" / "000000.wav", chance.randrange(60))
    elif deed == "link":
        (folder / JOURNAL).unlink()
        (folder / JOURNAL).symlink_to(folder)
    else:
        for file in folder.glob("*/*.wav"):
            file.write_bytes(b"")


def test_fifty_damaged_recordings_do_not_keep_the_window_waiting(
    scene: scenes.Scene,
    root: Path,
    open_window: OpenWindow,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    chance = random.Random(4)
    for number in range(50):
        _damage(take(root, title=f"Call {number}", seconds=chance.uniform(1, 90)), chance)
    with caplog.at_level(logging.WARNING):
        began = time.monotonic()
        window = open_window(scene)
        up = time.monotonic() - began
        _settled(qtbot, window)
        found = time.monotonic() - began
    card = _card(window)
    print(f"50 damaged recordings: window up after {up:.2f} s, card after {found:.2f} s")
    print(f"  {card.title.text()}: {len(card.cases)} to decide about; {card.safe.text()}")
    assert up < 3 * 4  # 3 s, on a machine that does other things too
    assert card.isVisible()
    assert len(card.rows) == MOST
    assert card.rest.text() == f"and {len(card.cases) - MOST} more"
    assert card.height() < window.height() * 0.75
    assert len(scene.library.meetings()) == 1  # nothing happened by itself
    assert len(list(root.iterdir())) >= 50  # and nothing has gone


def test_what_is_being_recorded_is_left_alone(
    scene: scenes.Scene, root: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    from app.profile_lock import ProfileLock
    from app.recordings.finding import RECORDER_LOCK

    take(root, title="Going on")
    recorder = ProfileLock(root / RECORDER_LOCK)
    try:
        window = open_window(scene)
        _settled(qtbot, window)
        assert _card(window).isHidden()
    finally:
        recorder.release()


def test_titles_are_not_markup(
    scene: scenes.Scene, root: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    take(root, title="<img src=x>\nPricing")
    window = open_window(scene)
    _settled(qtbot, window)
    assert "“<img src=x> Pricing”" in _card(window).intro.text()


@pytest.mark.qt_log_ignore(*QT_SAYS, "Could not open media", extend=True)
def test_it_can_be_heard_before_it_is_recovered(
    scene: scenes.Scene, root: Path, open_window: OpenWindow, qtbot: QtBot
) -> None:
    folder = take(root, seconds=130.0)
    window = open_window(scene)
    recovery = _settled(qtbot, window)
    row = _card(window).rows[0]
    assert row.play.isEnabled()
    row.play.click()
    assert recovery.preview.name == folder.name
    assert row.play.accessibleName().startswith("Stop")
    files = [path.relative_to(folder).as_posix() for path in recovery.preview._player._files]
    assert files == ["mic/000000.wav", "system/000000.wav"]
    qtbot.wait(300)
    row.play.click()
    assert recovery.preview.name == ""
    assert row.play.accessibleName().startswith("Hear")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "0 s"),
        (12, "12 s"),
        (240, "4 min"),
        (2832, "47 min 12 s"),
        (3600, "1 h"),
        (4320.4, "1 h 12 min"),
    ],
)
def test_lengths(seconds: float, said: str) -> None:
    assert exact_length(seconds) == said
