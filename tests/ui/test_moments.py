"""A recorded meeting in the window: moments, notes, what has no sound, and how it was recorded."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import recordings
from app.changes import Gap, RecordedTrack, RecordingFacts
from app.ids import new_ulid
from app.recordings import taking
from app.transcript import MeetingId, SegmentId
from app.ui.main_window import MainWindow
from app.ui.notes_panel import EMPTY, EntryRow
from app.ui.plain import PlainLabel, PlainText
from app.ui.recording.gap_words import asides, gap_words, recorded_rows
from app.ui.transcript import keys
from app.ui.transcript.model import TranscriptModel
from engine.protocol import Result, RunOptions, TrackResult, Turn
from engine.takes import Entry, Moment, Noted
from tests.made_takes import MadePiece, MadeTake, at, write_take
from tests.taken import RATE, FakeAssembler
from tests.ui import scenes
from tests.ui.conftest import QT_SAYS

OpenWindow = Callable[[scenes.Scene], MainWindow]
LINES = scenes.GO_NO_GO[:8]

pytestmark = pytest.mark.qt_log_ignore(*QT_SAYS, "Could not open media", extend=True)


def _sound(seconds: float) -> np.ndarray:
    times = np.arange(round(seconds * RATE)) / RATE
    return (8000 * np.sin(2 * np.pi * 440 * times)).astype(np.int16)[:, None]


@pytest.fixture
def recorded(scene: scenes.Scene, monkeypatch: pytest.MonkeyPatch) -> MeetingId:
    """A meeting of eight paragraphs on two tracks, with a pause of four minutes, an unplugged microphone,
    two moments and two notes; recorded, taken in and transcribed."""
    monkeypatch.setattr(taking, "assemble", FakeAssembler())
    library = scene.library
    result = scenes.result_of(LINES, seed=5)
    total, starts = result.tracks[0].duration, [segment.start for segment in result.segments]
    cut = starts[4] - 0.1  # between the fourth and the fifth paragraph
    lost = starts[2] - 0.1
    entries: list[Entry] = [
        Moment(at(2.0)),
        Noted("a", 4.0, "the budget"),
        Noted("b", starts[6], "ask Jonas"),
        Moment(at(starts[5] + 240)),
    ]
    mic = [
        MadePiece(0.0, _sound(lost - 12), RATE, "lost"),
        MadePiece(lost, _sound(cut - lost), RATE, "paused"),
        MadePiece(cut + 240, _sound(total - cut), RATE, "stopped"),
    ]
    system = [
        MadePiece(0.0, _sound(cut), RATE, "paused"),
        MadePiece(cut + 240, _sound(total - cut), RATE, "stopped"),
    ]
    library.recordings_folder.mkdir(mode=0o700, exist_ok=True)
    folder = write_take(
        library.recordings_folder / new_ulid(),
        MadeTake({"mic": mic, "system": system}, [(cut, cut + 240)], entries, "Weekly"),
    )
    meeting = recordings.take_in(library, folder)
    job = library.queue_recording(meeting, RunOptions())
    library.move_job(job, "running")
    segments = tuple(
        dataclasses.replace(segment, track=0 if segment.speaker == "S1" else 1) for segment in result.segments
    )

    def track(number: int) -> TrackResult:
        own = [segment for segment in segments if segment.track == number]
        return TrackResult(
            total,
            tuple((segment.start, segment.end) for segment in own),
            tuple(word for segment in own for word in segment.words),
            tuple(Turn(segment.start, segment.end, segment.speaker) for segment in own),
        )

    library.finish_job(job, Result(1, "en", result.engine, (track(0), track(1)), segments))
    return meeting


@pytest.fixture
def shown(scene: scenes.Scene, recorded: MeetingId, open_window: OpenWindow) -> MainWindow:
    window = open_window(scene)
    window.show_meeting(recorded)
    window.page.tabs.setCurrentIndex(2)
    QGuiApplication.processEvents()
    return window


def _texts(window: MainWindow) -> list[str]:
    return [row.words.text() for row in window.page.notes.rows]


def _row(window: MainWindow, text: str) -> EntryRow:
    return next(row for row in window.page.notes.rows if row.words.text() == text)


def test_both_are_listed_in_order_of_time_and_on_the_waveform(shown: MainWindow) -> None:
    assert _texts(shown) == ["Marked moment", "the budget", "Marked moment", "ask Jonas"]
    kinds = [row.entry.kind for row in shown.page.notes.rows]
    assert kinds == ["moment", "note", "moment", "note"]
    moments = [seconds for seconds, _words in shown.player_bar.waveform.markers.moments]
    assert moments == [pytest.approx(2.0, abs=0.05), pytest.approx(shown.page.notes.rows[2].entry.seconds)]


def test_a_click_jumps(shown: MainWindow) -> None:
    row = _row(shown, "ask Jonas")
    QTest.mouseClick(row.time, Qt.MouseButton.LeftButton)
    assert shown.player.position == pytest.approx(row.entry.seconds, abs=0.01)
    at_ = shown.page.view.rows.row_at_time(row.entry.seconds)
    assert at_ is not None
    assert shown.page.view.visualRect(shown.page.view.rows.index(at_)).intersects(
        shown.page.view.viewport().rect()
    )


def test_a_moment_is_marked_at_the_playhead_and_undone(shown: MainWindow) -> None:
    shown.playback.seek(7.5, play=False)
    shown.activateWindow()
    shown.commands["mark"].trigger()
    assert _texts(shown) == ["Marked moment", "the budget", "Marked moment", "Marked moment", "ask Jonas"]
    assert shown.toast.recent[-1] == "Marked 00:07."
    assert "mark moment" in shown.commands["undo"].text()
    shown.commands["undo"].trigger()
    assert len(shown.page.notes.rows) == 4
    assert len(shown.player_bar.waveform.markers.moments) == 2
    shown.commands["redo"].trigger()
    assert len(shown.page.notes.rows) == 5


def test_the_key_marks(shown: MainWindow) -> None:
    assert [key.toString() for key in shown.commands["mark"].shortcuts()] == ["Ctrl+D"]
    shown.page.notes.marking.click()
    assert len(shown.page.notes.rows) == 5


def test_words_for_a_moment_and_another_text_for_a_note(shown: MainWindow, qtbot: QtBot) -> None:
    row = shown.page.notes.rows[0]
    row.begin()
    assert row.field is not None
    QTest.keyClicks(row.field, "Decision")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _texts(shown)[0] == "Decision")
    row = _row(shown, "the budget")
    row.time.setFocus()
    QTest.keyClick(row.time, Qt.Key.Key_F2)
    assert row.field is not None
    row.field.setText("  the budget   of next year ")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "the budget of next year" in _texts(shown))
    shown.commands["undo"].trigger()
    assert "the budget" in _texts(shown)


def test_escape_leaves_the_words_as_they_were(shown: MainWindow, qtbot: QtBot) -> None:
    row = _row(shown, "the budget")
    row.begin()
    assert row.field is not None
    QTest.keyClicks(row.field, "nonsense")
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    qtbot.wait(10)
    assert "the budget" in _texts(shown)
    assert row.field is None


def test_removing_can_be_undone(shown: MainWindow, qtbot: QtBot) -> None:
    row = _row(shown, "the budget")
    row.time.setFocus()
    QTest.keyClick(row.time, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "the budget" not in _texts(shown))
    assert shown.toast.recent[-1] == "Removed the note at 00:04."
    shown.toast._act()
    assert "the budget" in _texts(shown)


def test_a_note_keeps_the_time_of_its_first_character(shown: MainWindow, qtbot: QtBot) -> None:
    panel = shown.page.notes
    shown.playback.seek(9.0, play=False)
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "a")
    shown.playback.seek(20.0, play=False)
    QTest.keyClicks(panel.field, "fter lunch")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    row = _row(shown, "after lunch")
    assert row.entry.seconds == pytest.approx(9.0, abs=0.01)
    assert panel.field.text() == ""


def test_a_meeting_without_notes_says_what_they_are(scene: scenes.Scene, open_window: OpenWindow) -> None:
    window = open_window(scene)
    assert window.page.notes.empty.text() == EMPTY
    assert not window.page.notes.rows
    assert window.player_bar.waveform.markers.moments == []


def test_in_the_trash_nothing_can_be_changed(shown: MainWindow, scene: scenes.Scene) -> None:
    meeting = shown.open_meeting.id
    assert meeting is not None
    scene.library.delete_meeting(meeting)
    shown.show_trash(shown=True)
    shown.show_meeting(meeting)
    assert shown.page.notes.field.isHidden()
    assert all(row.more.isHidden() for row in shown.page.notes.rows)
    assert not shown.around.marks.mark()


def test_pauses_and_holes_stand_between_the_paragraphs_and_are_not_copied(shown: MainWindow) -> None:
    view = shown.page.view
    model = view.rows
    assert model.asides(2) == ("The microphone was unplugged for 12 s",)
    assert model.asides(4) == ("recording paused 4 min",)
    assert all(not model.asides(row) for row in (0, 1, 3, 5, 6, 7, 8))
    assert model.heads(4)  # whoever speaks after a pause is named again
    plain = view.exact_height(3) - view.row_layout(3).height
    assert view.exact_height(4) - view.row_layout(4).height == plain + view.metrics.aside
    assert "recording paused 4 min. " in model.data(model.index(4), Qt.ItemDataRole.AccessibleTextRole)
    keys.select_all(view)
    keys.copy(view, times=True)
    copied = QGuiApplication.clipboard().text()
    assert LINES[0][1] in copied
    assert LINES[7][1] in copied
    assert "paused" not in copied
    assert "unplugged" not in copied


def test_a_click_below_a_pause_still_finds_its_word(shown: MainWindow) -> None:
    view = shown.page.view
    view.scroll_to(3, at=0.0)
    QGuiApplication.processEvents()
    rect = view.text_rect(4)
    place = view.pointer.place(rect.topLeft() + QPoint(2, 4))
    assert place is not None
    assert (place.row, place.part) == (4, "text")
    above = view.pointer.place(rect.topLeft() - QPoint(-20, view.metrics.header + view.metrics.turn_gap + 8))
    assert above is not None
    assert above.part == "space"


def _said(window: MainWindow) -> dict[str, str]:
    """What the details panel says, by label."""
    form = window.page.details._form
    said = {}
    for at_ in range(form.rowCount()):
        label = form.itemAt(at_, form.ItemRole.LabelRole)
        value = form.itemAt(at_, form.ItemRole.FieldRole)
        assert label is not None
        assert value is not None
        name, words = label.widget(), value.widget()
        assert isinstance(name, PlainLabel)
        assert isinstance(words, PlainText)
        said[name.text()] = words.toPlainText()
    return said


def test_the_details_say_how_it_was_recorded(shown: MainWindow) -> None:
    said = _said(shown)
    assert said["Microphone"] == "Headset, worn by one person"
    assert said["System audio"] == "Speakers"
    assert said["Pauses"] == "1 pause, 4 min, left out"
    assert said["Without sound"] == "The microphone was unplugged for 12 s."
    assert "Date recorded" in said
    assert "File" not in said
    assert "Ended" not in said


def _gap(why: str, length: float, track: int | None = 0) -> Gap:
    return Gap("hole", 10.0, 10.0 + length, length, why, track)


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (Gap("paused", 5.0, 5.0, 240.0, "", None), "recording paused 4 min"),
        (_gap("lost", 12.2), "The microphone was unplugged for 12 s"),
        (_gap("moved", 3.0, 1), "The system audio was taken to another device for 3 s"),
        (_gap("died", 2.0), "The recorder stopped for 2 s, and went on"),
        (_gap("asleep", 3600.0), "The computer slept for 1 h"),
        (_gap("a word of tomorrow", 5.0), "The microphone was not there for 5 s"),
        (_gap("lost", 0.3), ""),
        (_gap("late", 2.0), ""),
        (_gap("late", 30.0, 1), "The system audio came in after 30 s"),
        (_gap("lost", 5.0, 7), "A source was unplugged for 5 s"),
    ],
)
def test_words_of_gaps(gap: Gap, said: str) -> None:
    assert gap_words(gap, ["mic", "system"]) == said


def test_what_befell_both_tracks_is_said_once() -> None:
    facts = RecordingFacts(
        "2026-11-22T10:00:00+01:00",
        closed=False,
        missing=0.4,
        tracks=(RecordedTrack("mic", "a", "Desk", ppm=-40.0), RecordedTrack("system", "b", "Speakers")),
        restarts=(12.0,),
        damage=("zeros",),
    )
    gaps = [_gap("asleep", 60.0, 0), _gap("asleep", 60.0, 1)]
    assert asides(gaps, facts) == [(70.0, "The computer slept for 1 min")]
    assert recorded_rows(facts, gaps) == [
        ("Microphone", "Desk, its clock ran 144 ms an hour slow, which was put right"),
        ("System audio", "Speakers"),
        ("Without sound", "The computer slept for 1 min."),
        ("Ended", "Interrupted. At most the last second is missing."),
        ("Recorder", "Went on after it was stopped, 1 time."),
        ("Damaged", "The last moment before the power failed."),
    ]


def test_how_long_the_text_took_is_told(shown: MainWindow) -> None:
    page, meeting = shown.page, shown.open_meeting
    assert page.summary is not None
    took = {**meeting.engine, "took": "312.4"}
    page.details.show_meeting(page.summary, [], "folder", took, meeting.recording, meeting.gaps)
    assert _said(shown)["Took"] == "5 min 12 s"
    assert float(meeting.engine["took"]) >= 0  # the library writes it down with every run


def test_a_large_meeting_with_pauses_opens_as_fast(scene: scenes.Scene) -> None:
    """Every row asks what stands before it: that must not go through all of them each time."""
    rows = scene.library.outline(scene.meetings[0])
    many = [
        rows[number % len(rows)]._replace(id=SegmentId(number), start=number * 2.0, end=number * 2.0 + 1.5)
        for number in range(20_000)
    ]
    model = TranscriptModel()
    began = time.perf_counter()
    model.load(many, [], asides=[(number * 400.0, "recording paused 4 min") for number in range(100)])
    assert int(model.all_asides().sum()) == 100
    assert int(model.all_heads().sum()) >= 100
    print(f"20 000 paragraphs with 100 pauses: {1000 * (time.perf_counter() - began):.0f} ms")
