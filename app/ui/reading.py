"""Puts the transcript's own controls to work in the window: buttons at a paragraph, the bar at a selection,
find and replace, the wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.translation import tr
from app.ui.pause_typing import PauseTyping
from app.ui.phrases import clock
from app.ui.transcript import keys
from app.ui.transcript.selection_bar import times_of_selection

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

STEP = 0.1  # of the text size, for a notch of the wheel


def install(window: MainWindow) -> None:
    """Connect what the transcript asks for with who does it."""
    view, finder = window.page.view, window.page.finder
    view.zoom.connect(lambda step: window.text_size(window.theme.scale + STEP * step))
    view.buttons.mark.connect(lambda row: _mark(window, view.rows.rows[row].start))
    view.selection_bar.wanted.connect(lambda name: _offer(window, name))
    window.exports.selection = lambda: times_of_selection(view)
    finder.opened.connect(lambda: window.playback.trail.mark("find"))
    pausing = PauseTyping(view.editing.field, window.playback, window.settings)
    window.open_meeting.opened.connect(pausing.forget)


def _mark(window: MainWindow, seconds: float) -> None:
    meeting = window.open_meeting
    if meeting.mark(lambda library, opened: library.add_moment(opened, seconds)):
        meeting.told.emit(tr("Marked {time}.", time=clock(seconds)), True)


def _offer(window: MainWindow, name: str) -> None:
    """Something is wanted of the selected text."""
    view = window.page.view
    times = times_of_selection(view)
    if times is None:
        return
    if name == "copy":
        keys.copy(view)
    elif name == "copy-plain":
        keys.copy(view, named=False)
    elif name == "play":
        window.playback.play_span(*times)
    elif name == "mark":
        _mark(window, times[0])
    elif name == "speaker":
        row = view.rows.row_of(view.selected_ranges()[0][0])
        if row is not None:
            bar = view.selection_bar
            view.name_clicked.emit(row, bar.mapToGlobal(bar.rect().bottomLeft()))
    else:
        view.editing.leave(back=False)
        window.exports.export(selected=True)
