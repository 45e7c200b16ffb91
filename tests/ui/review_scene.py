"""A meeting with doubtful words and two clear voices, and the keys with which its review is done."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.transcript import MeetingId
from app.ui.main_window import MainWindow
from app.ui.review.preview import Preview
from app.ui.review.quiet_line import QuietLine
from engine.protocol import Result, Segment, TrackResult, Turn, Word
from tests.ui import scenes

LINES = (
    (0, "the migration begins on thursday at nine"),
    (1, "we have copied the old tables already"),
    (0, "then the migrtion must wait for the tests"),
    (1, "nobody has looked at the tests yet"),
    (0, "so the migrtion waits and Migrtion notes follow"),
    (1, "fine with me if the tables are safe"),
)
UNCLEAR = {"migrtion": 0.21, "Migrtion": 0.23, "copied": 0.32}


def result(rounds: int = 10) -> tuple[Result, dict[str, np.ndarray]]:
    """Two people in turns; in each round three doubtful words, and voices of two clear kinds."""
    rng = np.random.default_rng(4)
    at, segments = 1.0, []
    for number in range(rounds * len(LINES)):
        speaker, text = LINES[number % len(LINES)]
        words = []
        for token in text.split():
            sure = UNCLEAR.get(token, 0.97) if number < 2 * len(LINES) else 0.97
            words.append(Word(at, at + 0.3, token if sure < 0.9 else token.replace("grt", "grat"), sure))
            at += 0.4
        segments.append(Segment(0, words[0].start, words[-1].end, f"S{speaker + 1}", tuple(words)))
        at += 0.6
    windows, vectors = [], []
    voices = np.eye(8)
    for number, item in enumerate(segments):
        # The third and fifth of each round are somebody else's, though given to the first speaker.
        voice = 2 if number % len(LINES) == 4 else LINES[number % len(LINES)][0]
        for start in np.arange(item.start, item.end - 1.0, 0.75):
            windows.append((start, start + 1.5))
            vectors.append(voices[voice] + 0.1 * rng.standard_normal(8))
    turns = tuple(Turn(item.start, item.end, item.speaker) for item in segments)
    every = tuple(word for item in segments for word in item.words)
    speech = tuple((item.start, item.end) for item in segments)
    track = TrackResult(at, speech, every, turns)
    engine = {"profile": "builtin", "asr": "test", "diarize": "test", "vad": "test", "version": "1"}
    arrays = {"t0_windows": np.array(windows), "t0_embeddings": np.array(vectors)}
    return Result(1, "en", engine, (track,), tuple(segments)), arrays


def add(scene: scenes.Scene) -> MeetingId:
    library = scene.library
    imported = library.import_file(scenes.tone(scene.folder / "planning.wav", 0.4))
    assert imported.meeting is not None
    assert imported.job is not None
    library.move_job(imported.job, "running")
    found, arrays = result()
    kept = library.job_folder(imported.job) / "embeddings.npz"
    np.savez(kept, **arrays)
    library.finish_job(imported.job, found, kept)
    scene.meetings.append(imported.meeting)
    return imported.meeting


class Heard:
    """What would have been played."""

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self.spans: list[tuple[float, float]] = []
        monkeypatch.setattr(
            window.playback, "play_span", lambda start, end, **_more: self.spans.append((start, end))
        )


def press(
    window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    target = QApplication.focusWidget() or window
    QTest.keyClick(target, key, held)
    QApplication.processEvents()


def selected(window: MainWindow) -> str:
    view = window.page.view
    ((segment, first, last),) = view.selected_ranges()
    row = view.rows.row_of(segment)
    assert row is not None
    return view.rows.rows[row].text[first:last]


def go_to(window: MainWindow, word: str) -> None:
    """By F8 to the first doubt that reads so."""
    for _ in range(10):
        press(window, Qt.Key.Key_F8)
        if selected(window) == word:
            return
    pytest.fail(f"no doubt about {word}")


def opened(window: MainWindow) -> Preview:
    (dialog,) = (item for item in window.findChildren(Preview) if item.isVisible())
    return dialog


def line(window: MainWindow) -> QuietLine:
    found = window.page.view.findChild(QuietLine)
    assert found is not None
    return found


def correct_first(window: MainWindow) -> None:
    """Correct the first misspelt word, by keys."""
    view = window.page.view
    row = next(at for at, item in enumerate(view.rows.rows) if "migrtion" in item.text)
    at = view.rows.rows[row].text.index("migrtion")
    view.editing.begin_selected(row, at, at + len("migrtion"))
    QTest.keyClicks(view.editing.field, "migration")
    press(window, Qt.Key.Key_Return)
