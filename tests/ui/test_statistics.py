"""The window of talk-time statistics: what it shows, and what leaves it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from app.changes import SpeakerTalk
from app.settings import EXPORT_FOLDER
from app.statistics import figures
from app.transcript import MeetingId, SpeakerId
from app.translation import install
from app.ui.main_window import MainWindow
from app.ui.statistics.chart import Style, chart_height, paint_chart, png, svg
from app.ui.statistics.dialog import StatisticsDialog
from app.ui.statistics.words import COLUMNS, Line, as_csv, as_text, meanings, summary
from app.ui.theme import Theme
from app.ui.tokens import DARK, LIGHT
from engine.protocol import Result, Segment, TrackResult, Turn, Word
from tests.ui import scenes
from tests.unit.test_statistics import PLAIN


def line_of(number: int, name: str | None) -> SpeakerTalk:
    return SpeakerTalk(SpeakerId(number), number, name, 0.0)


@pytest.fixture
def lines() -> list[Line]:
    """Ana 22.6 s, Ben 5 s, and somebody unnamed 1 s."""
    talk = [line_of(1, "Ana"), line_of(2, "=Ben"), line_of(3, None)]
    return [Line(item, figure) for item, figure in zip(talk, figures(PLAIN, [1, 2, 3]), strict=True)]


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> StatisticsDialog:
    window.commands["statistics"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(StatisticsDialog)))
    (shown,) = window.findChildren(StatisticsDialog)
    return shown


def two_tracks(scene: scenes.Scene, said: list[tuple[int, float, float, str]]) -> MeetingId:
    """A meeting of paragraphs given by track, start, end and speaker."""
    library = scene.library
    imported = library.import_file(scenes.tone(scene.folder / "two.wav", 0.4, seed=50))
    library.move_job(imported.job, "running")
    segments = tuple(
        Segment(
            track,
            start,
            end,
            who,
            (Word(start, (start + end) / 2, "so", 0.9), Word((start + end) / 2, end, "on", 0.9)),
        )
        for track, start, end, who in said
    )
    tracks = tuple(
        TrackResult(
            30.0,
            ((0.0, 30.0),),
            tuple(word for item in segments if item.track == track for word in item.words),
            tuple(Turn(item.start, item.end, item.speaker) for item in segments if item.track == track),
        )
        for track in (0, 1)
    )
    engine = {"profile": "builtin", "asr": "t", "diarize": "t", "vad": "t", "version": "1"}
    library.finish_job(imported.job, Result(1, "en", engine, tracks, segments))
    return imported.meeting


class TestWords:
    def test_as_text(self, lines: list[Line]) -> None:
        rows = [row.split("\t") for row in as_text(lines).splitlines()]
        assert rows[0][:4] == ["Speaker", "Talk time", "Share", "Turns"]
        assert rows[1] == ["Ana", "00:22", "79 %", "2", "00:11", "00:19", "0", "0", "0", "141"]
        assert rows[2][0] == "'=Ben"  # nothing a spreadsheet would compute
        assert rows[3] == ["Speaker 3", "00:01", "3 %", "1", "00:01", "00:01", "0", "0", "0", "–"]

    def test_as_csv(self, lines: list[Line]) -> None:
        rows = list(csv.reader(io.StringIO(as_csv(lines).decode("utf-8-sig"), newline="")))
        assert rows[0][:4] == ["Speaker", "Talk time (s)", "Share (%)", "Turns"]
        assert rows[1][:6] == ["Ana", "22.6", "79.0", "2", "11.3", "19.6"]
        assert rows[3][-1] == ""
        assert all(len(row) == len(COLUMNS) + 1 for row in rows)

    def test_numbers_as_the_language_writes_them(self, lines: list[Line]) -> None:
        install(None, write_number=lambda value, digits: f"{value:.{digits}f}".replace("1", "١"))
        try:
            assert "١4١" in as_text(lines)
            assert "141" in as_csv(lines).decode("utf-8-sig").replace("140.7", "141")
        finally:
            install(None)

    def test_every_column_is_explained(self) -> None:
        assert len(meanings()) == len(COLUMNS)
        assert "under 1 s" in meanings()[2]
        for column, words in zip(COLUMNS, meanings(), strict=True):
            assert words.startswith(f"{column.head}:")

    def test_in_a_sentence(self, lines: list[Line]) -> None:
        assert summary(lines).startswith("3 speakers. Ana: 00:22, 79 %.")


class TestChart:
    def painted(
        self, theme: Theme, lines: list[Line], *, mirrored: bool = False, dark: bool = False
    ) -> QImage:
        tokens = DARK if dark else LIGHT
        style = Style(tokens, theme.font(13), theme.font(13), 1.0, mirrored)
        image = QImage(600, chart_height(lines, style), QImage.Format.Format_RGB32)
        image.fill(tokens.surface)
        painter = QPainter(image)
        paint_chart(painter, QRect(0, 0, image.width(), image.height()), lines, style)
        painter.end()
        return image

    @staticmethod
    def run_of(image: QImage, tint: str, row: int) -> tuple[int, int]:
        """First and last pixel of the bar of ``row``."""
        y = row * 30 + 9  # above the dot
        found = [x for x in range(image.width()) if image.pixelColor(x, y).name() == tint.lower()]
        bar = [x for x in found if {x + 1, x - 1} & set(found)]
        return min(bar), max(bar)

    def test_bars_have_the_lengths_and_colours_of_the_shares(self, theme: Theme, lines: list[Line]) -> None:
        for dark in (False, True):
            image = self.painted(theme, lines, dark=dark)
            tints = (DARK if dark else LIGHT).speakers
            runs = [self.run_of(image, tints[row], row) for row in range(2)]
            first, second = (after - before for before, after in runs)
            assert runs[0][0] == pytest.approx(runs[1][0], abs=1)
            assert second / first == pytest.approx(5 / 22.6, abs=0.02)

    def test_it_is_mirrored_for_languages_from_the_right(self, theme: Theme, lines: list[Line]) -> None:
        there = self.run_of(self.painted(theme, lines), LIGHT.speakers[0], 0)
        back = self.run_of(self.painted(theme, lines, mirrored=True), LIGHT.speakers[0], 0)
        assert back[1] - back[0] == pytest.approx(there[1] - there[0], abs=2)
        assert 599 - back[1] == pytest.approx(there[0], abs=2)

    def test_pictures(self, theme: Theme, lines: list[Line]) -> None:
        image = QImage.fromData(QByteArray(png("Weekly", lines, theme)))
        assert image.width() == 1440
        drawing = svg("Weekly & more", lines, theme).decode()
        assert drawing.startswith("<?xml")
        assert "Weekly &amp; more" in drawing
        assert LIGHT.speakers[0].lower() in drawing.lower()
        assert "3 speakers. Ana: 00:22" in drawing  # for who does not see it

    def test_nobody_talks(self, theme: Theme) -> None:
        silent = [Line(line_of(1, None), figures([], [1])[0])]
        assert not self.painted(theme, silent).isNull()


class TestDialog:
    def test_it_shows_the_meeting(self, dialog: StatisticsDialog, window: MainWindow) -> None:
        table = dialog.table
        talk = window.open_meeting.talk
        assert table.rowCount() == len(talk) == 4
        order = [table.item(row, 0).text() for row in range(4)]
        assert order == [row.name.text() for row in window.page.speakers.rows]
        percent = [row.percent.text() for row in window.page.speakers.rows]
        assert [table.item(row, 2).text() for row in range(4)] == percent
        assert table.item(0, 3).text() == str(
            sum(
                row.speaker == window.page.speakers.rows[0].talk.speaker
                for row in window.open_meeting.model.rows
            )
        )
        assert len(dialog.meanings) == len(COLUMNS)

    def test_from_the_panel(self, window: MainWindow, qtbot: QtBot) -> None:
        window.page.speakers.statistics_button.click()
        qtbot.waitUntil(lambda: bool(window.findChildren(StatisticsDialog)))

    def test_it_is_read_aloud(self, dialog: StatisticsDialog) -> None:
        seen = QAccessible.queryAccessibleInterface(dialog.table)
        assert seen.role() == QAccessible.Role.Table
        assert seen.text(QAccessible.Text.Name) == "Figures of each speaker"
        assert "4 speakers." in dialog.chart.accessibleDescription()
        for button in (dialog.copying, dialog.saving, dialog.closing):
            assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)

    def test_keys(self, dialog: StatisticsDialog) -> None:
        assert dialog.table.hasFocus()
        QTest.keyClick(dialog.table, Qt.Key.Key_Down)
        assert dialog.table.currentRow() == 1
        QTest.keySequence(dialog.table, QKeySequence("Ctrl+C"))
        assert QGuiApplication.clipboard().text().startswith("Speaker\tTalk time")
        QTest.keyClick(dialog.table, Qt.Key.Key_Tab)
        assert dialog.copying.hasFocus()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    def test_copy_takes_picture_and_text(self, dialog: StatisticsDialog) -> None:
        dialog.copying.click()
        data = QGuiApplication.clipboard().mimeData()
        assert data.hasImage()
        assert data.hasText()
        assert dialog.told.text() == "Copied the chart and the table."

    @pytest.mark.parametrize(
        ("chosen", "kind", "written"),
        [
            ("talk.png", "Picture (*.png)", "talk.png"),
            ("talk.png", "Table (*.csv)", "talk.csv"),
            ("talk.csv", "Picture (*.png)", "talk.csv"),
            ("talk", "Drawing (*.svg)", "talk.svg"),
            ("v1.2", "Table (*.csv)", "v1.2.csv"),
        ],
    )
    def test_save(
        self,
        dialog: StatisticsDialog,
        window: MainWindow,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        chosen: str,
        kind: str,
        written: str,
    ) -> None:
        answer = (str(tmp_path / chosen), kind)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: answer)
        dialog.saving.click()
        data = (tmp_path / written).read_bytes()
        begins = {".png": b"\x89PNG", ".svg": b"<?xml", ".csv": b"\xef\xbb\xbf"}[Path(written).suffix]
        assert data.startswith(begins)
        assert window.toast.recent[-1] == f"Saved “{written}”."
        assert window.settings.get(EXPORT_FOLDER) == str(tmp_path)

    @pytest.mark.parametrize(
        ("button", "begins"), [("Keep file", b"mine"), ("Replace file", b"\xef\xbb\xbf")]
    )
    def test_one_whose_ending_was_added_is_asked_about(
        self,
        dialog: StatisticsDialog,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        button: str,
        begins: bytes,
    ) -> None:
        (tmp_path / "talk.csv").write_bytes(b"mine")
        answer = (str(tmp_path / "talk"), "Table (*.csv)")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_more: answer)

        def press() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            next(each for each in box.buttons() if each.text() == button).click()

        QTimer.singleShot(300, press)
        dialog.saving.click()
        assert (tmp_path / "talk.csv").read_bytes().startswith(begins)

    def test_what_cannot_be_written_is_said(self, dialog: StatisticsDialog, tmp_path: Path) -> None:
        dialog.save(tmp_path / "gone" / "talk.png")
        assert "folder does not exist" in dialog.problem.text()
        assert dialog.problem.isVisible()
        dialog.save(tmp_path / "talk.png")
        assert not dialog.problem.isVisible()

    def test_people_who_talk_over_one_another(
        self, window: MainWindow, scene: scenes.Scene, qtbot: QtBot
    ) -> None:
        """Two tracks, counted by hand: Ben comes in at 8 s while Ana speaks until 10, and she stops; Ana says
        "mhm" at 12, which is nothing."""
        meeting = two_tracks(scene, [(0, 0, 10, "A"), (1, 8, 14, "B"), (0, 12, 12.5, "A"), (0, 15, 21, "A")])
        window.show_meeting(meeting)
        window.commands["statistics"].trigger()
        qtbot.waitUntil(lambda: bool(window.findChildren(StatisticsDialog)))
        table = window.findChildren(StatisticsDialog)[0].table
        rows = [[table.item(row, column).text() for column in range(1, 9)] for row in range(2)]
        assert rows == [
            ["00:16", "73 %", "2", "00:08", "00:10", "0", "0", "1"],
            ["00:06", "27 %", "1", "00:06", "00:06", "1", "1", "0"],
        ]

    def test_without_speakers_there_are_none(self, window: MainWindow) -> None:
        window.open_meeting.open(None)
        assert not window.commands["statistics"].isEnabled()
