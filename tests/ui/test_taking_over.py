"""Transcripts of other programs: chosen, dropped, looked at, taken over; sound that comes later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from app import foreign
from app.ui.files import TRANSCRIPTS
from app.ui.main_window import MainWindow
from app.ui.plain import PlainLabel
from app.ui.taking_over.pairing import belongs, match
from app.ui.taking_over.preview import Preview
from tests import foreign_samples
from tests.ui import scenes

PATIENCE = 30_000  # ms; a machine may be busy


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "weekly.vtt").write_text(foreign_samples.VTT_ZOOM)
    (folder / "talk.txt").write_text(foreign_samples.BUZZ_TXT)
    return folder


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What the next file dialog answers."""
    names: list[str] = []
    monkeypatch.setattr(QFileDialog, "exec", lambda _self: 1 if names else 0)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _self: list(names))
    return names


def drop(window: MainWindow, *paths: Path) -> str:
    """Drop files; the line that was shown over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(400, 400), copy, data, left, none))
    said = window.overlay._title
    window.dropEvent(QDropEvent(QPointF(400, 400), copy, data, left, none))
    return said


def preview(window: MainWindow, qtbot: QtBot) -> Preview:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in window.findChildren(Preview)), timeout=PATIENCE)
    (shown,) = (each for each in window.findChildren(Preview) if each.isVisible())
    assert isinstance(shown, Preview)
    return shown


def words(shown: QDialog) -> str:
    return "\n".join(label.text() for label in shown.findChildren(PlainLabel) if label.isVisible())


def opened(window: MainWindow, qtbot: QtBot, title: str) -> None:
    qtbot.waitUntil(
        lambda: window.page.summary is not None and window.page.summary.title == title, timeout=PATIENCE
    )


def test_names_of_files() -> None:
    assert frozenset(foreign.ENDINGS) == TRANSCRIPTS
    for text, sound in (
        ("a.srt", "a.mp3"),
        ("a.en.srt", "a.mp3"),
        ("a.mp3.srt", "a.mp3"),
        ("A.VTT", "a.M4A"),
    ):
        assert belongs(Path(text), Path(sound))
    assert not belongs(Path("ab.srt"), Path("a.mp3"))
    assert belongs(Path("x.otr"), Path("weekly.mp3"), "weekly.mp3")
    assert match(Path("a b.srt"), [Path("a.mp3"), Path("a b.mp3")]) == Path("a b.mp3")


def test_dropped_it_is_a_meeting_without_sound(window: MainWindow, files: Path, qtbot: QtBot) -> None:
    assert "Drop to import 1 transcript" in drop(window, files / "weekly.vtt")
    opened(window, qtbot, "weekly")
    assert "Imported “weekly” (Zoom)." in window.toast.recent[-1]
    assert [row.text for row in window.open_meeting.model.rows] == list(foreign_samples.TEXTS)
    assert "This meeting has no sound." in window.page.notice._text.text()
    assert not window.player_bar.isVisible()
    assert not window.commands["again"].isEnabled()
    assert window.commands["add-sound"].isEnabled()
    drop(window, files / "weekly.vtt")
    qtbot.waitUntil(lambda: "already in your library" in window.toast.recent[-1], timeout=PATIENCE)


def test_sound_added_by_the_button_over_the_text(
    window: MainWindow,
    scene: scenes.Scene,
    jobs: scenes.QuietJobs,
    files: Path,
    chosen: list[str],
    qtbot: QtBot,
) -> None:
    drop(window, files / "weekly.vtt")
    opened(window, qtbot, "weekly")
    sound = scenes.tone(files / "else.wav", 12.0)
    chosen.append(str(sound))
    QApplication.processEvents()
    (button,) = (
        each for each in window.page.notice.findChildren(QPushButton) if each.text() == "Add the sound…"
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ("wake", "") in jobs.asked and bool(scene.library.jobs()[1:]), timeout=PATIENCE)
    job = scene.library.jobs()[-1]
    assert (job.kind, scene.library.sources(job.meeting)) == ("decode", [sound])
    qtbot.waitUntil(lambda: "The text stays as it is." in window.toast.recent[-1], timeout=PATIENCE)


def test_chosen_by_the_menu_it_is_shown_first(
    window: MainWindow, scene: scenes.Scene, files: Path, chosen: list[str], qtbot: QtBot
) -> None:
    scenes.tone(files / "weekly.wav", 0.2)
    chosen.append(str(files / "weekly.vtt"))
    window.commands["import-transcript"].trigger()
    shown = preview(window, qtbot)
    said = words(shown)
    for wanted in ("weekly.vtt", "Zoom transcript", "3 paragraphs", "Maya Chen and Tomás Ruiz"):
        assert wanted in said
    assert shown.sound.currentText() == "weekly.wav"  # it lies beside the file
    QTest.keyClick(shown.sound, Qt.Key.Key_Up)
    assert shown.chosen is None
    QTest.keyClick(shown.sound, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    opened(window, qtbot, "weekly")
    assert scene.library.jobs()[-1].kind == "decode"


def test_given_up_nothing_is_imported(
    window: MainWindow, scene: scenes.Scene, files: Path, qtbot: QtBot
) -> None:
    drop(window, files / "talk.txt")
    shown = preview(window, qtbot)
    assert "has no times" in words(shown)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert len(scene.library.meetings()) == 1


def test_dropped_with_sound(window: MainWindow, scene: scenes.Scene, files: Path, qtbot: QtBot) -> None:
    sound = scenes.tone(files / "weekly.wav", 0.2, seed=8)
    assert "the transcripts and the sound" in drop(window, files / "weekly.vtt", sound)
    opened(window, qtbot, "weekly")
    job = scene.library.jobs()[-1]
    assert (job.kind, scene.library.sources(job.meeting)) == ("decode", [sound])


def test_another_name_is_asked_about(
    window: MainWindow, scene: scenes.Scene, files: Path, qtbot: QtBot
) -> None:
    sound = scenes.tone(files / "zoom_0.wav", 0.2, seed=9)
    drop(window, files / "weekly.vtt", sound)
    shown = preview(window, qtbot)
    assert shown.chosen is None
    QTest.keyClick(shown.sound, Qt.Key.Key_Down)
    assert shown.chosen == sound
    QTest.mouseClick(shown.agree, Qt.MouseButton.LeftButton)
    opened(window, qtbot, "weekly")
    assert [job.kind for job in scene.library.jobs()] == ["transcribe", "decode"]


def test_what_is_none_gets_a_sentence(window: MainWindow, files: Path, qtbot: QtBot) -> None:
    (files / "data.json").write_text('{"a": 1}')
    drop(window, files / "data.json")
    qtbot.waitUntil(lambda: bool(window.toast.recent), timeout=PATIENCE)
    assert "“data.json”: This is not a transcript" in window.toast.recent[-1]


def test_how_its_sound_is_told(window: MainWindow, scene: scenes.Scene, files: Path, qtbot: QtBot) -> None:
    """While the sound is taken in, the words stay; the details say what made them."""
    from app.ui.details_panel import _made
    from app.ui.job_board import _short
    from app.ui.job_strip import step_line

    assert step_line("decode", "decode") == ("Taking in the sound", "")
    news = SimpleNamespace(kind="decode", seconds_left=None)
    assert _short(news, "5 %", "") == "Taking in the sound 5 %"
    drop(window, files / "weekly.vtt")
    opened(window, qtbot, "weekly")
    assert dict(_made(scene.library.engine(window.open_meeting.id)))["Text made by"] == "Zoom"
