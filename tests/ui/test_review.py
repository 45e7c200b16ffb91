"""Reviewing: unclear words by F8 and verdicts, a word changed everywhere, a speaker split by example."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.transcript import MeetingId
from app.ui.main_window import MainWindow
from app.ui.review import changing
from app.ui.review.changing import Changing
from app.ui.review.desk import Review
from app.ui.review.preview import Preview
from app.ui.review.quiet_line import QuietLine
from app.ui.transcript.selection import Caret, TextSelection
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


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[scenes.Scene]:
    made = scenes.empty(tmp_path)
    add(made)
    yield made
    made.close()


class Heard:
    """What would have been played."""

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self.spans: list[tuple[float, float]] = []
        monkeypatch.setattr(
            window.playback, "play_span", lambda start, end, **_more: self.spans.append((start, end))
        )


@pytest.fixture
def heard(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Heard:
    return Heard(window, monkeypatch)


@pytest.fixture
def review(window: MainWindow, heard: Heard, qtbot) -> Review:
    found = window.page.findChild(Review)
    assert found is not None
    qtbot.waitUntil(lambda: found.round.total > 0)
    window.page.view.setFocus()
    return found


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


def test_the_worst_words_are_marked_and_no_more(window: MainWindow, review: Review) -> None:
    rows = window.open_meeting.model.rows
    words = sum(len(row.words) for row in rows)
    marked = [place for places in window.page.view.unclear.values() for place in places]
    assert 0 < len(marked) <= min(-(-words * 15 // 1000), -(-rows[-1].end * 40 // 3600))
    assert all("Low confidence (" in tip and "F8 for the next one" in tip for _, _, tip in marked)
    assert review.card.isVisible()
    assert review.card.title.text().endswith("unclear words")


def test_f8_selects_and_plays_around_each_and_wraps(window: MainWindow, review: Review, heard: Heard) -> None:
    total = review.round.total
    starts = []
    for _ in range(total):
        press(window, Qt.Key.Key_F8)
        assert review.current is not None
        assert selected(window) in UNCLEAR
        assert heard.spans[-1] == (review.current.start - 1.5, review.current.end + 1.0)
        starts.append(review.current.start)
    assert starts == sorted(starts)
    press(window, Qt.Key.Key_F8)
    assert review.current is review.round.left[0]
    press(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert review.current is review.round.left[-1]


def test_a_looks_right_is_remembered_and_goes_on(window: MainWindow, review: Review) -> None:
    total = review.round.total
    press(window, Qt.Key.Key_F8)
    first = review.current
    assert first is not None
    press(window, Qt.Key.Key_A)
    assert review.round.done == 1
    assert review.current is not None
    assert review.current.start > first.start
    assert review.card.count.text() == f"1 of {total}"
    meeting = window.open_meeting.id
    assert meeting is not None
    assert first.start not in [item.start for item in window.open_meeting.library.doubts(meeting)]
    window.commands["undo"].trigger()
    assert review.round.done == 0


def test_a_means_nothing_away_from_the_doubt(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_A)
    assert review.round.done == 0
    assert window.open_meeting.history() == (None, None)


def test_shift_a_accepts_the_same_word_everywhere(window: MainWindow, review: Review) -> None:
    go_to(window, "migrtion")
    press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    rows = window.open_meeting.model.rows
    same = [word for row in rows for word in row.words if word.text.casefold() == "migrtion"]
    assert len(same) == 6
    assert all(word.probability == 1 for word in same)
    assert "looks right in 6 places" in window.toast.recent[-1]


def test_typing_replaces_the_word_and_enter_goes_on(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_F8)
    before = review.current
    press(window, Qt.Key.Key_Return)
    field = window.page.view.editing.field
    assert field.isVisible()
    QTest.keyClicks(field, "moved")
    press(window, Qt.Key.Key_Return)
    assert not field.isVisible()
    row = window.open_meeting.model.row_at_time(before.start + 0.05) if before else None
    assert row is not None
    assert "moved" in window.open_meeting.model.rows[row].text
    assert review.round.done == 1
    assert review.current is not None
    assert review.current is not before


def test_f8_while_editing_keeps_the_text_and_goes_on(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_Return)
    QTest.keyClicks(window.page.view.editing.field, "moved")
    press(window, Qt.Key.Key_F8)
    assert not window.page.view.editing.field.isVisible()
    assert any("moved" in row.text for row in window.open_meeting.model.rows)
    assert selected(window) in UNCLEAR


def test_everything_checked_is_said(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_F8)
    for _ in range(review.round.total):
        press(window, Qt.Key.Key_A)
    assert review.card.title.text() == "All unclear words checked."
    assert window.toast.recent[-1] == "All unclear words checked. F8 shows more."
    assert not window.page.view.unclear
    checked = review.round.total
    press(window, Qt.Key.Key_F8)
    assert review.round.total > checked
    assert review.on_doubt is not None


def test_what_was_checked_stays_so_when_the_meeting_is_opened_again(
    window: MainWindow, review: Review, qtbot
) -> None:
    press(window, Qt.Key.Key_F8)
    for _ in range(review.round.total):
        press(window, Qt.Key.Key_A)
    with qtbot.waitSignal(review.loaded):
        window.open_meeting.reload()
    assert not review.round.left
    assert not window.page.view.unclear


def test_show_more_marks_more(window: MainWindow, review: Review) -> None:
    before = review.round.total
    assert review.card.show_more.isVisible()
    QTest.mouseClick(review.card.show_more, Qt.MouseButton.LeftButton)
    assert review.round.total > before


def test_readers_hear_how_many_words_are_unclear(window: MainWindow, review: Review) -> None:
    view = window.page.view
    segment = next(iter(view.unclear))
    row = view.rows.row_of(segment)
    assert row is not None
    name = QAccessible.queryAccessibleInterface(view).child(row).text(QAccessible.Text.Name)
    many = len(view.unclear[segment])
    assert f", {many} unclear word{'s' if many > 1 else ''}" in name


# -- change everywhere -----------------------------------------------------------------------------------


def correct_first(window: MainWindow) -> None:
    """Correct the first misspelt word, by keys."""
    view = window.page.view
    row = next(at for at, item in enumerate(view.rows.rows) if "migrtion" in item.text)
    at = view.rows.rows[row].text.index("migrtion")
    view.editing.begin_selected(row, at, at + len("migrtion"))
    QTest.keyClicks(view.editing.field, "migration")
    press(window, Qt.Key.Key_Return)


def test_a_corrected_word_is_offered_to_be_changed_elsewhere(
    window: MainWindow, review: Review, qtbot
) -> None:
    correct_first(window)
    qtbot.waitUntil(lambda: line(window).isVisible())
    assert "Also change 5 others" in line(window).offer.text()
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(window)
    assert dialog.list.count() == 5
    assert dialog.field.text() == "migration"
    assert dialog.apply.text() == "Change 5 places"
    dialog.list.set_current_row(0)
    dialog.list.setFocus()
    press(window, Qt.Key.Key_Space)  # not the first one
    assert dialog.apply.text() == "Change 4 places"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QApplication.processEvents()
    texts = " ".join(row.text for row in window.open_meeting.model.rows)
    assert texts.count("migrtion") == 1
    assert "Migrtion" not in texts
    assert "Migration notes" in texts
    window.commands["undo"].trigger()
    texts = " ".join(row.text for row in window.open_meeting.model.rows)
    assert texts.casefold().count("migrtion") == 5


def test_the_offer_goes_by_itself(window: MainWindow, review: Review, qtbot) -> None:
    correct_first(window)
    shown = line(window)
    qtbot.waitUntil(shown.isVisible)
    assert shown._timer.interval() == 6000
    shown._timer.setInterval(1)
    shown._timer.start()
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_a_word_found_nowhere_else_is_not_offered(window: MainWindow, review: Review) -> None:
    view = window.page.view
    view.editing.begin_selected(0, 0, 3)
    QTest.keyClicks(view.editing.field, "zebra")
    press(window, Qt.Key.Key_Return)
    view.editing.begin(0, 0)
    QTest.keyClick(view.editing.field, Qt.Key.Key_Delete)
    press(window, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert not line(window).isVisible() or "others" in line(window).offer.text()


def test_ctrl_h_on_a_doubt_changes_it_everywhere(window: MainWindow, review: Review, heard: Heard) -> None:
    go_to(window, "migrtion")
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(window)
    assert dialog.list.count() == 6
    heard.spans.clear()
    dialog.list.setFocus()
    press(window, Qt.Key.Key_P)
    assert len(heard.spans) == 1
    dialog.field.setFocus()
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, "migration")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QApplication.processEvents()
    texts = " ".join(row.text for row in window.open_meeting.model.rows)
    assert "igrtion" not in texts
    assert "Changed “migrtion” to “migration” in 6 places." in window.toast.recent[-1]


def test_a_long_text_is_looked_through_behind_the_open_question(
    window: MainWindow, review: Review, heard: Heard, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "FEW", 0)
    waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []

    def later(
        work: Callable[[], object], then: Callable[[object], None], *_failed: object, newest: str = ""
    ) -> None:
        if newest == "everywhere":
            waiting.append((work, then))

    monkeypatch.setattr(window.workers, "run", later)
    go_to(window, "migrtion")
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(window)
    assert QApplication.focusWidget() is dialog.field
    assert (dialog.apply.text(), dialog.apply.isEnabled()) == ("Reading…", False)
    ((work, then),) = waiting
    then(work())
    assert dialog.list.count() == 6
    assert dialog.apply.text() == "Change 6 places"
    QTest.keyClicks(dialog.field, "migration")
    assert "migration" in dialog.list.ticks.data(dialog.list.ticks.index(0))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    texts = " ".join(row.text for row in window.open_meeting.model.rows)
    assert "migrtion" not in texts.casefold()


def test_a_question_without_places_goes_by_itself(
    window: MainWindow, review: Review, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "FEW", 0)
    view = window.page.view
    row = next(at for at, item in enumerate(view.rows.rows) if "migrtion" in item.text)
    at = view.rows.rows[row].text.index("migrtion")
    part = TextSelection(Caret(row, at + 1), Caret(row, at + 5))  # of a word, which stands nowhere alone
    view.select(part)
    window.commands["change-everywhere"].trigger()
    assert opened(window).apply.text() == "Reading…"
    qtbot.waitUntil(lambda: not any(item.isVisible() for item in window.findChildren(Preview)))
    assert window.open_meeting.history() == (None, None)


def test_marks_and_their_ticks_follow_a_split(window: MainWindow, review: Review, qtbot) -> None:
    view = window.page.view
    marked = {segment: marks for segment, marks in view.unclear.items() if view.rows.row_of(segment) != 0}
    ticks = [row for row in view.ticks.rows("unclear") if row > 0]
    assert ticks
    assert window.open_meeting.split(0, view.rows.rows[0].text.index(" ") + 1)
    assert {segment: view.unclear[segment] for segment in marked} == marked
    qtbot.waitUntil(lambda: set(view.ticks.rows("unclear")) >= {row + 1 for row in ticks})
    segment, marks = next((each, found) for each, found in view.unclear.items() if each in marked)
    at = view.rows.row_of(segment)
    assert at is not None
    first, last, _says = marks[0]
    text = view.rows.rows[at].text
    window.open_meeting.edit(at, f"{text[:first]}surely{text[last:]}")
    assert marks[0] not in view.unclear.get(segment, ())


def test_ctrl_h_elsewhere_opens_replace(window: MainWindow, review: Review) -> None:
    press(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert window.page.finder.isVisible()


# -- split by example ----------------------------------------------------------------------------------------


def examples(window: MainWindow) -> list[int]:
    rows = window.open_meeting.model.rows
    return [at for at, row in enumerate(rows) if row.text.startswith("so the")]


def test_paragraphs_like_those_moved_may_follow(window: MainWindow, review: Review, qtbot) -> None:
    view, model = window.page.view, window.open_meeting.model
    there = examples(window)
    before = model.rows[there[0]].speaker
    window.open_meeting.assign([model.rows[at].id for at in there[:2]], None)
    qtbot.waitUntil(lambda: line(window).isVisible())
    assert line(window).offer.text() == f"Move {len(there) - 2} similar paragraphs too?  Ctrl+Shift+M"
    view.setFocus()
    press(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = opened(window)
    assert dialog.list.count() == len(there) - 2
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QApplication.processEvents()
    new = model.rows[there[0]].speaker
    assert new != before
    assert [at for at, row in enumerate(model.rows) if row.speaker == new] == there
    window.commands["undo"].trigger()
    assert sum(row.speaker == new for row in model.rows) == 2
    assert window.focusWidget() is view


def test_similar_paragraphs_are_moved_by_command(window: MainWindow, review: Review, qtbot) -> None:
    view, model = window.page.view, window.open_meeting.model
    there = examples(window)
    view.set_current(there[0], by_keyboard=True)
    window.commands["similar"].trigger()
    qtbot.waitUntil(lambda: any(item.isVisible() for item in window.findChildren(Preview)))
    dialog = opened(window)
    assert dialog.apply.text() == f"Move {len(there)} paragraphs"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QApplication.processEvents()
    new = model.rows[there[0]].speaker
    assert [at for at, row in enumerate(model.rows) if row.speaker == new] == there
    window.commands["undo"].trigger()  # one step
    assert all(row.speaker != new for row in model.rows)


def test_a_doubt_about_the_speaker_is_settled_by_a_number(
    window: MainWindow, review: Review, heard: Heard, qtbot
) -> None:
    from app.corrections import Doubt, WordRange

    row = window.open_meeting.model.rows[2]
    other = next(talk for talk in window.open_meeting.talk if talk.speaker != row.speaker)
    doubt = Doubt(WordRange(row.id, 0, len(row.words)), row.start, row.end, 0.9, ("speaker",), other.speaker)
    review._take([doubt], 10)
    assert review.card.title.text() == "1 unclear speaker"
    press(window, Qt.Key.Key_F8)
    assert review.on_doubt is not None
    assert f"(key {other.number})" in review.card.why.text()
    press(window, Qt.Key(Qt.Key.Key_0 + other.number))
    assert window.open_meeting.model.rows[2].speaker == other.speaker
    assert review.card.title.text() == "All unclear words checked."
    window.commands["undo"].trigger()
    assert review.card.title.text() == "1 unclear speaker"
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_A)
    meeting = window.open_meeting.id
    assert meeting is not None
    assert window.open_meeting.model.rows[2].id in window.open_meeting.library.given_by_hand(meeting)
    assert not review.round.left


def test_the_parts_are_there(window: MainWindow, open_window: Callable[..., MainWindow]) -> None:
    assert window.page.findChild(Changing) is not None
    card = window.page.findChild(Review).card  # type: ignore[union-attr]
    assert card.next.toolTip() == "Next unclear word (F8)"
    assert card.mapTo(window, QPoint(0, 0)).x() > 0
