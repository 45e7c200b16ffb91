"""Lets somebody of the voice library be heard, from a meeting they spoke in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.errors import AppError
from app.people.values import PersonId
from app.translation import tr
from app.ui.speakers.samples import samples

if TYPE_CHECKING:
    from app.changes import Track
    from app.transcript import MeetingId
    from app.ui.main_window import MainWindow

MOST = 8.0  # s that are played
_LOOKED = 6  # meetings, the newest first, in which sound is looked for

Place = tuple["MeetingId", "list[Track]", float, tuple[float, float]]


def find(window: MainWindow, person: PersonId) -> Place | None:
    """The newest meeting of somebody that has its sound, and a stretch where they alone speak. Any thread."""
    library = window.library
    assert library is not None
    heard = sorted(library.heard_in(person), key=lambda item: item.learned == 0)
    for item in heard[:_LOOKED]:
        tracks, folder = library.tracks(item.meeting), library.meeting_folder(item.meeting)
        if not any(track.audio and (folder / track.audio).exists() for track in tracks):
            continue
        spans = samples(library.outline(item.meeting), item.speaker)
        if spans:
            start, end = max(spans, key=lambda span: span[1] - span[0])
            duration = library.meeting(item.meeting).duration
            return item.meeting, tracks, duration, (start, min(end, start + MOST))
    return None


def play(window: MainWindow, person: PersonId, name: str) -> None:
    """Play somebody, or say that there is no sound of them any more."""

    def found(place: Place | None) -> None:
        if place is None:
            window.tell(tr("There is no sound of {name} on this computer any more.", name=name))
            return
        meeting, tracks, duration, (start, end) = place
        assert window.library is not None
        window.show_player(shown=True)
        window.playback.play_elsewhere(tracks, window.library.meeting_folder(meeting), duration, start)
        window.playback.player.play_span(start, end)
        _return_after(window)

    def failed(error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        window.tell(str(error))

    window.workers.run(lambda: find(window, person), found, failed, newest="voice-sample")


def _return_after(window: MainWindow) -> None:
    """What is played next is the open meeting again."""
    player = window.playback.player

    def ended(_heard: bool) -> None:  # noqa: FBT001 -- a signal's argument
        player.span_ended.disconnect(ended)
        QTimer.singleShot(0, window, back)

    def back() -> None:
        opened, library = window.open_meeting.id, window.library
        if opened is None or library is None or player.in_span:
            return
        tracks, folder = library.tracks(opened), library.meeting_folder(opened)
        window.playback.open(tracks, folder, library.meeting(opened).duration, window.places.of(opened)[2])
        window.playback.show_speakers()

    player.span_ended.connect(ended)
