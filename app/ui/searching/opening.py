"""From what was found to the place in its meeting: opened there, or only heard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt

from app.changes import SearchHit
from app.translation import tr
from app.ui.transcript.model import TranscriptModel

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

#: Seconds before a hit from which it is played.
BEFORE: Final = 1.0


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
            whole = bool(text) and text.casefold() in model.rows[at].text.casefold()
            window.page.finder.show_hit(text if whole else found, at)
        view.set_current(at, char)
        start = view.row_layout(at).time_at(char)
        window.playback.seek(start if start is not None else model.rows[at].start, play=False)
    view.setFocus(Qt.FocusReason.OtherFocusReason)


def play_hit(window: MainWindow, hit: SearchHit) -> None:
    """Play a result where it is, without leaving the list, from a moment before it."""
    library = window.library
    assert library is not None
    tracks, folder = library.tracks(hit.meeting), library.meeting_folder(hit.meeting)
    start = max(0.0, hit.start - BEFORE)
    if not any(track.audio for track in tracks):
        window.tell(tr("This meeting has no sound."))
        return
    window.show_player(shown=True)
    window.playback.play_elsewhere(tracks, folder, library.meeting(hit.meeting).duration, start)


def place_of(row: Any, model: TranscriptModel) -> tuple[int, int, str] | None:
    """Where a result leads in its meeting's text: row, character, and the words found there. A name leads
    to the first thing its speaker says, a note to when it was written; a title nowhere."""
    if not isinstance(row, SearchHit):
        return None
    if row.segment is not None:
        at = model.row_of(row.segment)
        return None if at is None else (at, *_found(row, model.rows[at].text))
    if row.kind == "note":
        at = model.row_at_time(row.start)
        return None if at is None else (at, 0, "")
    if row.speaker_number:
        for at, item in enumerate(model.rows):
            if model.number(item.speaker) == row.speaker_number:
                return at, 0, ""
    return None


def _found(hit: SearchHit, text: str) -> tuple[int, str]:
    """Character of ``text`` where the first match begins, and the match. The snippet is a piece of the
    text between ellipses."""
    if not hit.marks:
        return 0, ""
    first, last = hit.marks[0][0], hit.marks[0][1]
    core = hit.snippet.strip("…").strip()
    place = text.find(core)
    if place >= 0 and core:
        return place + first - hit.snippet.index(core), hit.snippet[first:last]
    return max(0, text.find(hit.snippet[first:last])), hit.snippet[first:last]
