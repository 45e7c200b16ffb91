"""The export dialog with keys and mouse: formats found, options kept, parts, names hidden, many meetings."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFileDialog, QMessageBox

from app.export.templates import example
from app.settings import EXPORT_FOLDER, EXPORT_FORMAT, Settings
from app.ui.export_dialog import ExportDialog, What
from app.ui.exporting import asking
from app.ui.exporting.lists import Lists
from app.ui.exporting.part_section import seconds_of
from app.ui.theme import Theme
from tests.builders import dialogue
from tests.exports import add_call
from tests.ui import scenes

SLOW = 30_000  # ms, for a process on a busy machine


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(tmp_path / "settings.json")
    (tmp_path / "out").mkdir()
    made.set(EXPORT_FOLDER, str(tmp_path / "out"))
    made.set(EXPORT_FORMAT, "txt")
    return made


@pytest.fixture
def calls(tmp_path: Path) -> Iterator[scenes.Scene]:
    """Three meetings: two of one title, one that nobody has transcribed."""
    scene = scenes.empty(tmp_path)
    scene.meetings = [add_call(scene.library, tmp_path), add_call(scene.library, tmp_path, "Call with maya")]
    imported = scene.library.import_file(scenes.tone(tmp_path / "waiting.wav", 0.3, seed=9))
    assert imported.meeting is not None
    scene.meetings.append(imported.meeting)
    yield scene
    scene.close()


@pytest.fixture
def open_dialog(
    calls: scenes.Scene, settings: Settings, theme: Theme, qtbot
) -> Iterator[Callable[..., ExportDialog]]:
    made: list[ExportDialog] = []
    lists = Lists()

    def open_it(count: int = 1, **more) -> ExportDialog:
        title = calls.library.meeting(calls.meetings[0]).title if count == 1 else ""
        what = What(calls.library.folder, tuple(calls.meetings[:count]), title, **more)
        dialog = ExportDialog(what, settings, theme, lists)
        made.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog._facts) and bool(dialog.preview.toPlainText()), timeout=SLOW)
        return dialog

    yield open_it
    for dialog in made:
        dialog._busy = False
        dialog.reject()
        dialog.deleteLater()


def shows(dialog: ExportDialog, text: str) -> Callable[[], bool]:
    return lambda: text in dialog.preview.toPlainText()


def tick(box: QCheckBox) -> None:
    """A click on the box itself; beyond its words it is not hit."""
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def files(settings: Settings) -> list[str]:
    return sorted(path.name for path in Path(settings.get(EXPORT_FOLDER)).iterdir())


def test_typing_finds_a_format_and_return_saves_it(open_dialog, settings: Settings, qtbot) -> None:
    dialog = open_dialog()
    assert dialog.formats.list.hasFocus()
    QTest.keyClicks(dialog.formats.list, "webv")
    assert dialog.formats.field.text() == "webv"
    assert dialog.format_id == "vtt"
    qtbot.waitUntil(shows(dialog, "WEBVTT"), timeout=SLOW)
    QTest.keyClick(dialog.formats.field, Qt.Key.Key_Down)
    assert dialog.formats.list.hasFocus()
    dialog.formats.field.setFocus()
    QTest.keyClick(dialog.formats.field, Qt.Key.Key_Escape)
    assert dialog.formats.field.text() == ""
    assert dialog.isVisible()
    dialog.formats.field.setText("nothing like it")
    assert dialog.formats.nothing.isVisible()
    dialog.formats.field.clear()
    with qtbot.waitSignal(dialog.saved, timeout=SLOW) as saved:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert files(settings) == ["Call with Maya.vtt"]
    assert saved.args[0][0].read_text().startswith("WEBVTT")
    assert not dialog.isVisible()


def test_arrows_pass_over_headings(open_dialog) -> None:
    dialog = open_dialog()
    dialog.formats.select("md")
    QTest.keyClick(dialog.formats.list, Qt.Key.Key_Down)
    assert dialog.format_id == "srt"
    QTest.keyClick(dialog.formats.list, Qt.Key.Key_Up)
    assert dialog.format_id == "md"


def test_options_are_kept_for_each_format(open_dialog, settings: Settings, qtbot) -> None:
    dialog = open_dialog()
    dialog.formats.select("srt")
    form = dialog._form
    names = next(box for box in form.findChildren(QCheckBox) if "names" in box.text())
    tick(names)
    dialog.formats.select("txt")
    dialog.formats.select("srt")
    assert dialog._form.values()["names"] is False
    qtbot.waitUntil(shows(dialog, "-->"), timeout=SLOW)
    with qtbot.waitSignal(dialog.saved, timeout=SLOW):
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert settings.recall("export-srt", {})["names"] is False
    assert settings.get(EXPORT_FORMAT) == "srt"
    assert open_dialog()._form.values()["names"] is False


def test_a_part_by_its_times(open_dialog, qtbot) -> None:
    dialog = open_dialog(selection=(0.5, 4.5))
    assert dialog.part.choice.currentData() == "all"
    dialog.part.choice.setFocus()
    QTest.keyClick(dialog.part.choice, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not shows(dialog, "that is all")(), timeout=SLOW)
    assert shows(dialog, "good morning Maya")()
    QTest.keyClick(dialog.part.choice, Qt.Key.Key_Down)
    dialog.part.start.clear()
    QTest.keyClicks(dialog.part.start, "0:15")
    dialog.part.end.clear()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.part.end, "1:00")
    qtbot.waitUntil(shows(dialog, "that is all"), timeout=SLOW)
    assert not shows(dialog, "good morning Maya")()
    assert dialog.save.isEnabled()


def test_a_selection_that_was_asked_for_is_the_part(open_dialog) -> None:
    dialog = open_dialog(selection=(0.5, 4.5), selected=True)
    assert dialog.part.choice.currentData() == "selection"
    assert "that is all" not in dialog.preview.toPlainText()


def test_names_are_hidden_in_the_preview_the_file_and_its_name(
    open_dialog, settings: Settings, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()
    tick(dialog.hiding.on)
    dialog.hiding.names.setFocus()
    QTest.keyClicks(dialog.hiding.names, "Tom")
    dialog.hiding.words.setFocus()
    QTest.keyClicks(dialog.hiding.words, "project falcon")
    qtbot.waitUntil(shows(dialog, "how is Person C"), timeout=SLOW)
    qtbot.waitUntil(shows(dialog, "[redacted]"), timeout=SLOW)
    assert "maya" not in dialog.preview.toPlainText().lower()
    assert "Maya Lindqvist → Person B" in dialog.parts.codes.text()
    assert dialog.name.text() == "Call with Person B.txt"
    key = tmp_path / "key.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(key), ""))
    QTest.mouseClick(dialog.hiding.keep, Qt.MouseButton.LeftButton)
    assert "key.csv" in dialog.hiding._place.text()
    with qtbot.waitSignal(dialog.saved, timeout=SLOW) as saved:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert files(settings) == ["Call with Person B.txt"]
    assert "Person B" in saved.args[0][0].read_text()
    assert "Maya Lindqvist" in key.read_text(encoding="utf-8-sig")
    # Names and words are there again in this window, and never written down.
    assert open_dialog().hiding.words.toPlainText() == "project falcon"
    assert "falcon" not in str(settings.recall("export-hiding", {}))


def test_what_breaks_the_rules_of_subtitles_is_counted(
    open_dialog, calls: scenes.Scene, tmp_path: Path, qtbot
) -> None:
    imported = calls.library.import_file(scenes.tone(tmp_path / "quick.wav", 0.3, seed=77))
    assert imported.meeting is not None
    assert imported.job is not None
    calls.library.move_job(imported.job, "running")
    calls.library.finish_job(imported.job, dialogue([("A", "yes"), ("B", "no")] * 6, step=0.4))
    calls.meetings = [imported.meeting]
    dialog = open_dialog()
    dialog.formats.select("srt")
    qtbot.waitUntil(lambda: "subtitles" in dialog.summary.text(), timeout=SLOW)
    assert shows(dialog, "- yes\n- no")()
    said = dialog.summary.text()
    assert said.startswith("6 subtitles · 4 are shown too briefly · 5 begin later than they are spoken")
    shortest = next(
        box for box in dialog._form.findChildren(QDoubleSpinBox) if "Short" in box.accessibleName()
    )
    shortest.setFocus()
    shortest.selectAll()
    QTest.keyClicks(shortest, "0.5")
    qtbot.waitUntil(lambda: dialog.summary.text().startswith("9 subtitles"), timeout=SLOW)
    assert "briefly" not in dialog.summary.text()


def test_a_clip_of_one_speaker(open_dialog, settings: Settings, qtbot) -> None:
    dialog = open_dialog()
    dialog.formats.select("flac")
    combo = dialog._form.findChild(type(dialog.part.choice))
    assert [combo.itemText(index) for index in range(combo.count())] == [
        *("Everybody", "Steve Berg", "Maya Lindqvist")
    ]
    assert not dialog.copy.isEnabled()
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Maya" not in dialog.preview.toPlainText().split("  ")[1][:12], timeout=SLOW)
    qtbot.waitUntil(lambda: "of sound" in dialog.summary.text(), timeout=SLOW)
    with qtbot.waitSignal(dialog.saved, timeout=SLOW):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert files(settings) == ["Call with Maya.flac"]


def test_a_template_of_ones_own(
    open_dialog, settings: Settings, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()
    dialog.formats.select("template")
    row = dialog._form.layout().itemAt(0).widget()
    target = tmp_path / "mine.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    QTest.mouseClick(row.example, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.exists, timeout=SLOW)
    assert target.read_bytes()[:2] == example()[:2]
    document = Document()
    document.add_paragraph("About {{ titel }}")
    document.save(str(target))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(target), ""))
    QTest.mouseClick(row.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Is “title” meant?" in dialog.problem.text(), timeout=SLOW)
    assert not dialog.save.isEnabled()
    document.paragraphs[0].text = "About {{ title }}"
    document.save(str(target))
    row.changed.emit()
    qtbot.waitUntil(shows(dialog, "About Call with Maya"), timeout=SLOW)
    with qtbot.waitSignal(dialog.saved, timeout=SLOW) as saved:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    made = Document(io.BytesIO(saved.args[0][0].read_bytes()))
    assert made.paragraphs[0].text == "About Call with Maya"
    again = open_dialog()
    assert again._form.values()["template"] == str(target)


def test_many_meetings_by_a_pattern_and_a_summary_of_what_failed(
    open_dialog, settings: Settings, qtbot
) -> None:
    dialog = open_dialog(count=3)
    assert not dialog.part.isVisible()
    assert "3" in dialog.parts.heading.text()
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "{number} {titel}")
    assert "“titel”" in dialog.problem.text()
    assert not dialog.save.isEnabled()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "{title} {number}")
    assert "Call with Maya 01.txt" in dialog.parts.example.text()
    with qtbot.waitSignal(dialog.saved, timeout=SLOW) as saved:
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert len(saved.args[0]) == 2
    qtbot.waitUntil(dialog.problem.isVisible, timeout=SLOW)
    assert "2 files were saved." in dialog.problem.text()
    assert "waiting: This meeting has no text yet" in dialog.problem.text()
    assert files(settings) == ["Call with Maya 01.txt", "Call with maya 02.txt"]
    assert dialog.isVisible()


def test_a_file_that_is_there_is_asked_about(
    open_dialog, settings: Settings, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = Path(settings.get(EXPORT_FOLDER)) / "Call with Maya.txt"
    target.write_bytes(b"mine")
    dialog = open_dialog()
    asked: list[str] = []

    def keep(box: QMessageBox) -> int:
        asked.append(box.text())
        return 0

    monkeypatch.setattr(asking.QMessageBox, "exec", keep)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert asked == ["Replace “Call with Maya.txt”?"]
    assert target.read_bytes() == b"mine"
    assert dialog.isVisible()


def test_stop_while_saving_keeps_the_dialog_and_leaves_nothing(
    open_dialog, settings: Settings, qtbot
) -> None:
    dialog = open_dialog(count=2)
    dialog.formats.select("mp3")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.cancel.text() == "Stop"
    QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._busy, timeout=SLOW)
    assert not [name for name in files(settings) if name.startswith(".")]
    if dialog.isVisible():  # unless it was quicker
        assert dialog.problem.isVisible()
        assert dialog.cancel.text() == "Cancel"


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off(open_dialog, theme: Theme, look: str, scale: float) -> None:
    theme.set_scale(scale)
    theme.set_appearance(look)
    dialog = open_dialog()
    dialog.resize(1280, 720)
    for button in (dialog.save, dialog.cancel, dialog.copy, dialog.change):
        assert button.missing == 0
    assert dialog.preview.width() > 200
    assert dialog.parts.options.widget().width() <= dialog.parts.options.viewport().width()
    theme.set_scale(1.0)
    theme.set_appearance("light")


@pytest.mark.parametrize(
    ("text", "seconds"), [("200", 200.0), ("3:20", 200.0), ("1:03:20.5", 3800.5), ("3:2x", None), ("", None)]
)
def test_times_as_they_are_typed(text: str, seconds: float | None) -> None:
    assert seconds_of(text) == seconds
