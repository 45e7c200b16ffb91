"""What keys do in the transcript. What is not handled goes up to the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.ui.phrases import clock
from app.ui.transcript.selection import Caret, TextSelection, plain_text
from app.ui.transcript.words import word_at_char

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView

_Key = Qt.Key
_Action = Callable[["TranscriptView"], object]


def handle_key(view: TranscriptView, event: QKeyEvent) -> None:
    """Do what a key means in the transcript, or leave it to the window (Space among them: as a shortcut it
    would be taken from the buttons, so the window plays on what nobody wanted)."""
    space = event.key() == _Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier
    name = view.commands.keymap.find_event(event, "reading")
    if name is None or (space and name == "toggle") or not view.commands.run(name):
        event.ignore()
    else:
        event.accept()


def register(view: TranscriptView) -> None:
    """What the transcript's own commands do; other parts register theirs with ``view.commands``."""
    own: dict[str, _Action] = {
        "toggle": lambda view: view.toggle.emit(),
        "skip-back": lambda view: view.skip.emit(-view.skip_length),
        "skip-forward": lambda view: view.skip.emit(view.skip_length),
        "previous-word": lambda view: _word(view, -1),
        "next-word": lambda view: _word(view, 1),
        "previous-paragraph": lambda view: _step(view, -1),
        "next-paragraph": lambda view: _step(view, 1),
        "page-up": lambda view: _page(view, -0.9),
        "page-down": lambda view: _page(view, 0.9),
        "first-in-view": lambda view: _in_view(view, last=False),
        "last-in-view": lambda view: _in_view(view, last=True),
        "to-start": lambda view: _end(view, last=False),
        "to-end": lambda view: _end(view, last=True),
        "paragraph": play_row,
        "faster": lambda view: view.faster.emit(1),
        "slower": lambda view: view.faster.emit(-1),
        "normal-speed": lambda view: view.faster.emit(0),
        "follow": lambda view: view.follow.toggle(),
        "edit": _edit,
        "speaker": _choose_speaker,
        "rename-speaker": lambda view: view.rename.emit(view.current_row()),
        "select-up": lambda view: _extend(view, -1, 0),
        "select-down": lambda view: _extend(view, 1, 0),
        "select-left": lambda view: _extend(view, 0, -1),
        "select-right": lambda view: _extend(view, 0, 1),
        "select-all": select_all,
        "copy": copy,
        "copy-plain": lambda view: copy(view, named=False),
        "copy-times": lambda view: copy(view, times=True),
        "context-menu": _menu,
        "escape": lambda view: view.escape(),
        "join": _join,
        "join-next": _join_next,
        "split": _split,
        "done": lambda view: view.editing.field.leave(back=True),
        "edit-next": lambda view: view.editing.field.go.emit(1),
        "edit-previous": lambda view: view.editing.field.go.emit(-1),
    }
    for name, run in own.items():
        view.commands.on(name, partial(run, view))
    for number in range(1, 10):
        view.commands.on(f"speaker-{number}", partial(_give_to, view, number))


def copy(view: TranscriptView, *, times: bool = False, named: bool = True) -> None:
    """Copy the selection, or the current paragraph where nothing is selected."""
    rows = view.rows
    selection = view.selection
    if selection is None or selection.empty:
        row = view.current_row()
        if not 0 <= row < len(rows.rows):
            return
        selection = TextSelection(Caret(row, 0), Caret(row, len(rows.rows[row].text)))
    text = plain_text(
        selection,
        lambda row: rows.rows[row].text,
        rows.label,
        (lambda row: clock(rows.rows[row].start)) if times else None,
        named=named,
    )
    QApplication.clipboard().setText(text)


def select_all(view: TranscriptView) -> None:
    rows = view.rows.rows
    if rows:
        view.select(TextSelection(Caret(0, 0), Caret(len(rows) - 1, len(rows[-1].text))))


def _step(view: TranscriptView, by: int) -> None:
    row = min(max(0, view.current_row() + by), len(view.rows.rows) - 1)
    view.select(None)
    view.set_current(row, by_keyboard=True)
    view.scrollTo(view.rows.index(row))


def _word(view: TranscriptView, by: int) -> None:
    """The word before or after the playhead's (or the caret's), and play from there when playing."""
    if not view.rows.rows:
        return
    row, word = view.playhead or (view.current_row(), _caret_word(view))
    word += by
    if word < 0 and row > 0:
        row -= 1
        word = len(view.row_layout(row).words) - 1
    elif word >= len(view.row_layout(row).words) and row + 1 < len(view.rows.rows):
        row, word = row + 1, 0
    words = view.row_layout(row).words
    if words:
        word = min(max(0, word), len(words) - 1)
        view.set_current(row, view.row_layout(row).spans[word][0], by_keyboard=True)
        view.seek.emit(words[word].start, False)
        view.scrollTo(view.rows.index(row))


def _caret_word(view: TranscriptView) -> int:
    row = view.current_row()
    char = view.caret.char if view.caret.row == row else 0
    return word_at_char(view.row_layout(row).spans, char) or 0


def _edit(view: TranscriptView) -> None:
    row = view.current_row()
    selection = view.selection
    if selection is not None and not selection.empty and selection.first.row == selection.last.row:
        view.editing.begin_selected(selection.first.row, selection.first.char, selection.last.char)
    elif view.playhead is not None and view.playhead[0] == row:
        item = view.row_layout(row)
        view.editing.begin(row, item.spans[view.playhead[1]][0])
    else:
        view.editing.begin(row, view.caret.char if view.caret.row == row else 0)


def play_row(view: TranscriptView) -> None:
    """Play the current paragraph from its start."""
    row = view.current_row()
    if 0 <= row < len(view.rows.rows):
        view.seek.emit(view.rows.rows[row].start, True)
        view.follow.resume_here()


def join_before(view: TranscriptView) -> None:
    """Join the current paragraph with the one before."""
    row = view.current_row()
    if row > 0 and view.meeting.join(row - 1):
        view.set_current(row - 1, by_keyboard=True)


def _page(view: TranscriptView, by: float) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + round(by * view.viewport().height()))


def _end(view: TranscriptView, *, last: bool) -> None:
    view.set_current(len(view.rows.rows) - 1 if last else 0, by_keyboard=True)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() if last else 0)


def _in_view(view: TranscriptView, *, last: bool) -> None:
    y = view.offset() + (view.viewport().height() - 8 if last else 8)
    if len(view.heights):
        view.set_current(view.heights.row_at(y), by_keyboard=True)


def _extend(view: TranscriptView, rows: int, chars: int) -> None:
    """Grow the selection from the caret by paragraphs or words."""
    if not view.rows.rows:
        return
    start = view.selection or TextSelection(view.caret, view.caret)
    row, char = start.caret
    row = min(max(0, row + rows), len(view.rows.rows) - 1)
    if chars:
        spans = view.row_layout(row).spans
        ends = [span[1] for span in spans] if chars > 0 else [span[0] for span in reversed(spans)]
        after = [end for end in ends if (end > char if chars > 0 else end < char)]
        if after:
            char = after[0]
        elif 0 <= row + chars < len(view.rows.rows):
            row += chars
            char = 0 if chars > 0 else len(view.rows.rows[row].text)
    view.set_current(row, char, by_keyboard=True)
    view.select(TextSelection(start.anchor, Caret(row, min(char, len(view.rows.rows[row].text)))))
    view.scrollTo(view.rows.index(row))


def place_of_row(view: TranscriptView, row: int) -> QPoint:
    """On the screen, a little into a paragraph that is in view."""
    view.scrollTo(view.rows.index(row))
    return view.viewport().mapToGlobal(view.text_rect(row).topLeft() + QPoint(12, 24))


def _menu(view: TranscriptView) -> None:
    if len(view.heights):
        row = view.current_row()
        view.menu_wanted.emit(row, place_of_row(view, row))


def _choose_speaker(view: TranscriptView) -> None:
    row = view.current_row()
    if 0 <= row < len(view.rows.rows):
        view.name_clicked.emit(row, place_of_row(view, row))


def _give_to(view: TranscriptView, number: int) -> None:
    if view.editing.row is not None:
        view.editing.field.speaker.emit(number)
    else:
        view.give_to_number(view.current_row(), number)


def _split(view: TranscriptView) -> None:
    if view.editing.row is not None:
        view.editing.field.split.emit(view.editing.field.caret())


def _join(view: TranscriptView) -> None:
    if view.editing.row is not None:
        view.editing.field.join.emit(-1)
    else:
        join_before(view)


def _join_next(view: TranscriptView) -> None:
    if view.editing.row is not None:
        view.editing.field.join.emit(1)
