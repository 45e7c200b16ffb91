"""The menu of meetings: where to put them, what to call them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.changes import MeetingSummary
from app.transcript import MeetingId
from app.translation import tr
from app.ui.arranging.questions import ask_name
from app.ui.plain import one_line

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from engine.protocol import RunOptions

Fill = Callable[[QMenu, "MainWindow", list[MeetingId]], None]


def fill(menu: QMenu, window: MainWindow, meetings: list[MeetingId]) -> None:
    """What can be done with meetings outside the trash, but for throwing them away."""
    actions, known = window.list_actions, _known(window, meetings)
    if len(meetings) == 1:
        menu.addAction(tr("Open"), partial(window.show_meeting, meetings[0]))
        menu.addAction(tr("Rename…"), partial(actions.rename, meetings[0]))
        menu.addSeparator()
    _checked(
        menu,
        tr("Favourite"),
        on=all(item.favourite for item in known),
        run=partial(actions.favourite, meetings),
    )
    folders(menu.addMenu(tr("Move to folder")), window, meetings)
    tags(menu.addMenu(tr("Tags")), window, meetings)
    menu.addSeparator()
    if len(meetings) > 1:
        menu.addAction(tr("Transcribe…"), partial(ask_transcribe, window, meetings))
    exports = getattr(window.exports, "export_many", None)
    if exports is not None and len(meetings) > 1:
        menu.addAction(tr("Export…"), partial(exports, meetings))
    if window.library is not None and window.library.retention().on:
        kept = all(item.keep_sound for item in known)
        _checked(menu, tr("Keep the sound"), on=kept, run=partial(actions.keep_sound, meetings, on=not kept))


def folders(menu: QMenu, window: MainWindow, meetings: list[MeetingId]) -> None:
    """Every folder, none, and a new one."""
    actions = window.list_actions
    inside = {item.folder for item in _known(window, meetings)}
    _checked(menu, tr("No folder"), on=inside == {""}, run=partial(actions.move, meetings, None))
    for folder in window.listing.folders:
        _checked(
            menu,
            _literal(folder.name),
            on=inside == {folder.name},
            run=partial(actions.move, meetings, folder.id, folder.name),
        )
    menu.addSeparator()
    menu.addAction(tr("New folder…"), partial(ask_folder, window, meetings))


def tags(menu: QMenu, window: MainWindow, meetings: list[MeetingId]) -> None:
    """Every tag, ticked where all of these meetings have it, and a new one."""
    known = _known(window, meetings)
    assert window.library is not None
    for name in window.library.tags():
        on = bool(known) and all(name in item.tags for item in known)
        run = partial(window.list_actions.tag, meetings, name, on=not on)
        _checked(menu, _literal(name), on=on, run=run)
    menu.addSeparator()
    menu.addAction(tr("New tag…"), partial(ask_tag, window, meetings))


def popped(fill_it: Fill, window: MainWindow, meetings: list[MeetingId], point: QPoint) -> QMenu | None:
    """One of these menus by itself, at a place on the screen; nothing where there is no meeting."""
    if not meetings:
        return None
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fill_it(menu, window, meetings)
    menu.popup(point)
    return menu


def ask_folder(window: MainWindow, meetings: Sequence[MeetingId] = ()) -> None:
    """A new folder, with these meetings in it."""
    name = ask_name(window, tr("New folder"), tr("Name"))
    if name and window.order is not None:
        window.order.add_folder(name, list(meetings))


def ask_tag(window: MainWindow, meetings: Sequence[MeetingId]) -> None:
    """A new tag for these meetings."""
    name = ask_name(window, tr("New tag"), tr("Name"))
    if name:
        window.list_actions.tag(meetings, name)


def ask_transcribe(window: MainWindow, meetings: Sequence[MeetingId], anchor: QWidget | None = None) -> None:
    """Ask for options, then queue these meetings with them."""
    from app.ui.run_options import RunOptionsPopover

    assert window.library is not None
    popover = RunOptionsPopover(
        tr("Transcribe"),
        tr("Transcribe"),
        window.settings,
        window.theme,
        window,
        window.meeting_jobs.models(),
        window.library.names(),
    )
    if len(meetings) == 1:
        popover.hint_count(window.meeting_jobs.noted(meetings[0]))

    def run(options: RunOptions) -> None:
        for meeting in meetings:
            window.meeting_jobs.note_attendees(meeting, popover.named)
        window.list_actions.transcribe(meetings, options)

    popover.chosen.connect(run)
    popover.wanted.connect(window.meeting_jobs.model_wanted)
    under = anchor or window.sidebar.list
    popover.show_at(under.mapToGlobal(QPoint(12, 12)))


def _known(window: MainWindow, meetings: Sequence[MeetingId]) -> list[MeetingSummary]:
    found = (window.sidebar.model.known(id_) for id_ in meetings)
    return [item for item in found if item is not None]


def _checked(menu: QMenu, words: str, *, on: bool, run: Callable[[], object]) -> None:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _checked=False: run())


def _literal(name: str) -> str:
    """A name from outside as a menu's words."""
    return one_line(name).replace("&", "&&")
