"""From what was found to the place in its meeting: opened there, or only heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from app.changes import SearchHit
from app.ui.searching import place_of

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def open_hit(window: MainWindow, row: Any, text: str) -> None:
    """Open the meeting of a result at its word. ``text`` is what was searched for."""
    window.playback.trail.mark("hit")
    with window.playback.trail.hold():
        _open(window, row, text)


def _open(window: MainWindow, row: Any, text: str) -> None:
    window.show_meeting(row.meeting)
    model, view = window.open_meeting.model, window.page.view
    place = place_of(row, model)
    if place is not None:
        at, char, found = place
        view.scroll_to(at)
        if found:
            whole = text.casefold() in model.rows[at].text.casefold()
            window.page.finder.show_hit(text if whole else found, at)
        view.set_current(at, char)
        start = view.row_layout(at).time_at(char)
        window.playback.seek(start if start is not None else model.rows[at].start, play=False)
    view.setFocus(Qt.FocusReason.OtherFocusReason)


def play_hit(window: MainWindow, hit: SearchHit) -> None:
    """Play a result where it is, without leaving the list."""
    library = window.library
    assert library is not None
    tracks, folder = library.tracks(hit.meeting), library.meeting_folder(hit.meeting)
    window.show_player(shown=True)
    window.playback.play_elsewhere(tracks, folder, library.meeting(hit.meeting).duration, hit.start)
