"""The live page among the window's pages: when it comes to the front, and what is there after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.transcript import MeetingId
from app.translation import tr
from app.ui.notices import Action
from app.ui.plain import one_line
from app.ui.playing.soundless import offer_commands
from app.ui.ports import Recording
from app.ui.recording.desk import RecordingDesk

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

#: Commands that are always there but while the live page is.
_OF_A_MEETING = "again remove"

_OF_ITS_TEXT = "paragraph copy copy-plain copy-times find find-next find-previous edit split join speaker"


def place(recording: Recording, window: MainWindow) -> RecordingDesk:
    """Build the recording's parts into ``window``."""
    desk = RecordingDesk(recording.service, recording.takes, window, window.workers, recording.captions)
    window.pages.addWidget(desk.page)
    desk.page.fit(window.width())
    _Front(desk, window)
    return desk


class _Front(QObject):
    def __init__(self, desk: RecordingDesk, window: MainWindow) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, window
        desk.told.connect(window.tell)
        desk.shown.connect(self._show)
        desk.left.connect(self._leave)
        desk.made.connect(self._made)
        desk.closing.connect(window.close)
        window.pages.currentChanged.connect(self._turned)

    def _show(self) -> None:
        window = self._window
        if window.is_live:
            return
        window.page.view.editing.leave(back=False)
        window.keep_place()
        window.pages.setCurrentWidget(self._desk.page)
        window.show_player(shown=False)
        window.sidebar.list.show_current(None)
        page = self._desk.page
        field = page.notes if page.side.isVisible() else page.captions
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turned(self, _index: int) -> None:
        """Another page is in front: what is about a meeting is not for the live page."""
        window, page = self._window, self._desk.page
        live = window.is_live
        window.toast.column = page.captions if live else window.page.stack
        window.toast.floor = page.below if live else window.player_bar
        window.commands.enable(_OF_A_MEETING, on=not live)
        offer_commands(window)
        if live:
            window.commands.enable(f"{_OF_ITS_TEXT} export export-audio left-out undo redo", on=False)
        else:
            window.paragraphs.refresh()
            window.refresh()

    def _leave(self) -> None:
        """Nothing is recorded any more, or it never began."""
        window = self._window
        if not window.is_live:
            return
        window.pages.setCurrentWidget(window.page if window.open_meeting.id is not None else window.blank)
        window.refresh_list()

    def _made(self, meeting: str) -> None:
        """A recording has become a meeting: it is opened, unless that would take something away."""
        window = self._window
        window.board.wake()
        if self._desk.service.recording or window.pages.currentWidget() is window.results:
            assert window.library is not None
            title = one_line(window.library.meeting(MeetingId(meeting)).title)
            window.tell(
                tr("“{title}” is saved.", title=title),
                Action(tr("Open"), lambda: window.show_meeting(meeting)),
            )
        else:
            window.show_meeting(meeting)
