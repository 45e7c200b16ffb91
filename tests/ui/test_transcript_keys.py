"""Every key of the transcript's map, pressed for real. A row without a case here fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.ui.keymap import COMMANDS, Place
from app.ui.main_window import MainWindow
from app.ui.speaker_popover import SpeakerPopover
from app.ui.theme import Theme
from app.ui.transcript.editor import ParagraphEditor
from app.ui.transcript.selection import Caret, TextSelection
from app.ui.transcript.view import TranscriptView
from tests.ui import scenes
from tests.ui.scenes import GO_NO_GO

TEXT = [text for _, text in GO_NO_GO]


def press(widget: QWidget, key: str) -> None:
    """One key as people press it."""
    combination = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)[0]
    code, held = combination.key(), combination.keyboardModifiers()
    if code == Qt.Key.Key_Tab and held & Qt.KeyboardModifier.ShiftModifier:
        code = Qt.Key.Key_Backtab  # as Qt reports it
    QTest.keyClick(widget, code, held)
    QApplication.processEvents()


class Room:
    """The window with the keyboard in its transcript, and what was asked of playback."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.view: TranscriptView = window.page.view
        self.asked: list[tuple[object, ...]] = []
        view, note = self.view, self.asked.append
        window.playback.toggle = lambda: note(("toggle",))  # type: ignore[method-assign]
        window.commands["toggle"].triggered.disconnect()
        window.commands.on("toggle", window.playback.toggle)
        view.toggle.disconnect()
        view.toggle.connect(window.playback.toggle)
        view.seek.connect(lambda seconds, play: note(("seek", round(seconds, 2), play)))
        view.skip.connect(lambda seconds: note(("skip", seconds)))
        view.faster.connect(lambda step: note(("faster", step)))
        view.rename.connect(lambda row: note(("rename", row)))

    @property
    def texts(self) -> list[str]:
        return [row.text for row in self.view.rows.rows]

    @property
    def field(self) -> ParagraphEditor:
        return self.view.editing.field

    def start(self, row: int) -> float:
        return round(self.view.rows.rows[row].start, 2)


Check = Callable[[Room], bool]


class Case(NamedTuple):
    """Where the caret stands before the key is pressed, and what must be true after."""

    check: Check
    row: int = 1
    char: int = 0
    before: Callable[[Room], object] = lambda _room: None


def _popup(kind: type[QWidget]) -> bool:
    shown = QApplication.activePopupWidget()
    found = isinstance(shown, kind)
    if shown is not None:
        shown.close()
    return found


def _select(row: int, first: int, last: int) -> Callable[[Room], object]:
    return lambda room: room.view.show_place(room.view.rows.rows[row].id, first, last)


def _playing_word(room: Room) -> None:
    room.view.set_playhead(room.view.rows.rows[1].words[2].start + 0.01)


def _spy(name: str) -> Callable[[Room], object]:
    """The command of another part: that its key leads there."""

    def set_up(room: Room) -> None:
        room.view.commands.on(name, lambda: room.asked.append((name,)))

    return set_up


def _asked(*what: object) -> Check:
    return lambda room: what in room.asked


def _caret(row: int, char: int | None = None) -> Check:
    return lambda room: (
        room.view.current_row() == row and (char is None or room.view.caret == Caret(row, char))
    )


def _clipboard(start: str) -> Check:
    return lambda room: QApplication.clipboard().text().startswith(start)


def _select_all(room: Room) -> None:
    rows = room.view.rows.rows
    room.view.select(TextSelection(Caret(0, 0), Caret(len(rows) - 1, len(rows[-1].text))))


def _scrolled(room: Room) -> bool:
    return room.view.offset() > 0


def _to_bottom(room: Room) -> None:
    room.window.resize(900, 560)
    QApplication.processEvents()
    bar = room.view.verticalScrollBar()
    bar.setValue(bar.maximum())


def _small(room: Room) -> None:
    room.window.resize(900, 560)
    QApplication.processEvents()


def _editing(row: int, char: int | None = None) -> Check:
    return lambda room: room.view.editing.row == row and (char is None or room.field.caret() == char)


def _said_by(number: int) -> Check:
    return lambda room: room.view.rows.number(room.view.rows.rows[1].speaker) == number


_NUMBERED = {
    (f"speaker-{number}", place): Case(
        _said_by(number if number <= 4 else 2)  # there are four; a number nobody has does nothing
    )
    for number in range(1, 10)
    for place in ("reading", "editing")
}
_SELECTS = Case(lambda room: room.view.selection is not None and not room.view.selection.empty, row=2, char=3)

CASES: dict[tuple[str, Place], Case] = {
    ("toggle", "reading"): Case(_asked("toggle")),
    ("skip-back", "reading"): Case(_asked("skip", -5.0)),
    ("skip-forward", "reading"): Case(_asked("skip", 5.0)),
    ("previous-word", "reading"): Case(_caret(1, 7), before=_playing_word),
    ("next-word", "reading"): Case(_caret(1, TEXT[1].index("start,") + 7), before=_playing_word),
    ("previous-paragraph", "reading"): Case(_caret(0)),
    ("next-paragraph", "reading"): Case(_caret(2)),
    ("page-up", "reading"): Case(
        lambda room: room.view.offset() < room.view.verticalScrollBar().maximum(), before=_to_bottom
    ),
    ("page-down", "reading"): Case(_scrolled, before=_small),
    ("first-in-view", "reading"): Case(_caret(0), row=3),
    ("last-in-view", "reading"): Case(lambda room: room.view.current_row() > 2, row=0),
    ("to-start", "reading"): Case(lambda room: room.view.offset() == 0, row=14, before=_to_bottom),
    ("to-end", "reading"): Case(_caret(14), row=0),
    ("paragraph", "reading"): Case(lambda room: ("seek", room.start(2), True) in room.asked, row=2),
    ("faster", "reading"): Case(_asked("faster", 1)),
    ("slower", "reading"): Case(_asked("faster", -1)),
    ("normal-speed", "reading"): Case(_asked("faster", 0)),
    ("follow", "reading"): Case(lambda room: not room.view.follow.active),
    ("edit", "reading"): Case(_editing(2, 3), row=2, char=3),
    **_NUMBERED,  # type: ignore[dict-item]
    ("speaker", "reading"): Case(lambda _room: _popup(SpeakerPopover)),
    ("rename-speaker", "reading"): Case(_asked("rename", 1)),
    ("join", "reading"): Case(lambda room: room.texts[0] == f"{TEXT[0]} {TEXT[1]}"),
    ("remove-paragraph", "reading"): Case(lambda room: room.texts == [TEXT[0], *TEXT[2:]]),
    ("accept", "reading"): Case(_asked("accept"), before=_spy("accept")),
    ("accept-everywhere", "reading"): Case(_asked("accept-everywhere"), before=_spy("accept-everywhere")),
    ("select-up", "reading"): _SELECTS,
    ("select-down", "reading"): _SELECTS,
    ("select-left", "reading"): _SELECTS,
    ("select-right", "reading"): _SELECTS,
    ("select-all", "reading"): Case(lambda room: len(room.view.selected_ranges()) == len(TEXT)),
    ("copy", "reading"): Case(_clipboard("usability"), before=_select(1, 21, 30)),
    ("copy-plain", "reading"): Case(_clipboard(f"{TEXT[0]}\n\n{TEXT[1]}"), before=_select_all),
    ("copy-times", "reading"): Case(_clipboard("Tomás Herrera  00:1"), before=_select(1, 21, 30)),
    ("context-menu", "reading"): Case(lambda _room: _popup(QMenu)),
    ("escape", "reading"): Case(lambda room: room.view.selection is None, before=_select(1, 21, 30)),
    ("done", "editing"): Case(lambda room: room.view.editing.row is None and room.view.hasFocus()),
    ("split", "editing"): Case(
        lambda room: room.texts[1:3] == [TEXT[1][:6], TEXT[1][7:]] and _editing(2, 0)(room), char=7
    ),
    ("join", "editing"): Case(
        lambda room: room.texts[0] == f"{TEXT[0]} {TEXT[1]}" and _editing(0, len(TEXT[0]) + 1)(room)
    ),
    ("join-next", "editing"): Case(lambda room: room.texts[1] == f"{TEXT[1]} {TEXT[2]}", char=len(TEXT[1])),
    ("give-before", "editing"): Case(
        lambda room: room.texts[:2] == [f"{TEXT[0]} {TEXT[1][:6]}", TEXT[1][7:]] and _editing(1, 0)(room),
        char=7,
    ),
    ("give-after", "editing"): Case(
        lambda room: room.texts[1:3] == [TEXT[1][:6], f"{TEXT[1][7:]} {TEXT[2]}"] and _editing(1, 6)(room),
        char=7,
    ),
    ("edit-next", "editing"): Case(_editing(2, 0)),
    ("edit-previous", "editing"): Case(_editing(0, 0)),
}
ROWS = [
    (command.name, place, key)
    for command in COMMANDS
    for place in ("reading", "editing")
    for key in command.default(place, mac=False)
]


class Bench:
    """One window for all keys; after each, everything is as it was."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.room = Room(window)
        self._stood = self._standing()

    def _standing(self) -> int:
        library, meeting = self.window.library, self.window.open_meeting.id
        assert library is not None
        assert meeting is not None
        return sum(step.stands for step in library.steps(meeting))

    def tidy(self) -> None:
        window, view = self.window, self.room.view
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        view.editing.leave()
        while self._standing() > self._stood:
            window.open_meeting.undo()
        window.page.finder.close_bar()
        view.select(None)
        view.playhead = None
        view.follow.wanted, view.follow.suspended = True, False
        if window.width() != 1300:
            window.resize(1300, 820)
        view.scroll_to(0, at=0.0)
        QApplication.processEvents()
        self.room.asked.clear()

    def failures(self, place: Place) -> list[str]:
        """The keys of ``place`` that do not do what they should."""
        failed: list[str] = []
        view = self.room.view
        for name, key_place, key in ROWS:
            if key_place != place:
                continue
            case = CASES[name, place]
            view.setFocus(Qt.FocusReason.TabFocusReason)
            view.set_current(case.row, case.char, by_keyboard=True)
            case.before(self.room)
            if place == "editing":
                view.editing.begin(case.row, case.char)
            press(self.room.field if place == "editing" else view, key)
            if not case.check(self.room):
                failed.append(f"{key} ({name})")
            self.tidy()
        return failed


@pytest.fixture
def bench(window: MainWindow) -> Bench:
    window.open_meeting.set_sound(there=True)  # as if: nothing is played here
    QApplication.processEvents()
    return Bench(window)


@pytest.fixture
def room(bench: Bench) -> Room:
    return bench.room


def test_every_row_of_the_map_has_a_case() -> None:
    assert {(name, place) for name, place, _ in ROWS} == set(CASES)


def test_every_key_while_reading(bench: Bench) -> None:
    assert bench.failures("reading") == []


def test_every_key_while_editing(bench: Bench) -> None:
    assert bench.failures("editing") == []


def test_keys_that_hold_anywhere_hold_while_editing(bench: Bench) -> None:
    finder, room = bench.window.page.finder, bench.room
    for key, check in (
        ("Ctrl+Space", _asked("toggle")),
        ("F4", _asked("toggle")),
        ("Ctrl+Shift+Space", lambda room: ("seek", room.start(1), True) in room.asked),
        ("Ctrl+F", lambda _room: finder.field.hasFocus()),
        ("Ctrl+H", lambda _room: not finder.second.isHidden()),
    ):
        room.view.editing.begin(1, 0)
        press(room.field, key)
        assert check(room), key
        bench.tidy()


def test_digits_match_with_shift_too(room: Room) -> None:
    """On a French keyboard digits are typed with Shift."""
    room.view.setFocus()
    room.view.set_current(1)
    QTest.keyClick(room.view, Qt.Key.Key_3, Qt.KeyboardModifier.ShiftModifier)
    assert room.view.rows.label(1) == "Priya Nair"


def test_the_digits_of_nine_speakers(
    tmp_path: Path, theme: Theme, open_window: Callable[[scenes.Scene], MainWindow]
) -> None:
    """While reading the digit alone, while editing with Ctrl; each of the nine."""
    scene = scenes.empty(tmp_path)
    said = [(f"S{speaker}", f"This is what the voice with number {speaker} said.") for speaker in range(9)]
    scenes.add_meeting(scene, "Round of nine", said, audio=False)
    view = open_window(scene).page.view
    try:
        for number in range(1, 10):
            row = 0 if number > 1 else 1  # nobody is given what they said themselves
            view.setFocus()
            view.set_current(row)
            press(view, str(number))
            assert view.rows.number(view.rows.rows[row].speaker) == number
            press(view, str(10 - number))
            view.editing.begin(row, 0)
            press(view.editing.field, f"Ctrl+{number}")
            assert view.rows.number(view.rows.rows[row].speaker) == number
            view.editing.leave()
    finally:
        scene.close()
