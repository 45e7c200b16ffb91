"""What each command of the menus does in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.settings import KEYS, SINGLE_KEYS
from app.ui import menus
from app.ui.access_keys import share_out
from app.ui.key_list import show_keys
from app.ui.messages import RecentMessages
from app.ui.panes import next_pane
from app.ui.transcript import keys

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def connect_commands(window: MainWindow) -> None:
    """Those that are not some part's own."""
    chosen = window.settings.get(KEYS)
    window.commands.keymap.load(chosen, single=window.settings.get(SINGLE_KEYS))
    window.commands.serve(window.page.view.commands)
    on, view, follow = window.commands.on, window.page.view, window.page.view.follow
    on("import", window.importing.ask)
    on("export", window.export)
    on("export-audio", window.exports.ask_audio)
    on("again", window.meeting_jobs.again)
    on("left-out", window.about_text.show_left_out)
    window.commands.enable("models", on=False)
    on("remove", lambda: window.remove(window.open_meeting.id))
    on("trash", lambda: window.show_trash(shown=not window.in_trash))
    on("quit", window.close)
    on("undo", lambda: window.list_actions.undo() if window.in_order else window.open_meeting.undo())
    on("redo", lambda: window.list_actions.redo() if window.in_order else window.open_meeting.redo())
    on("copy", lambda: keys.copy(view))
    on("copy-plain", lambda: keys.copy(view, named=False))
    on("copy-times", lambda: keys.copy(view, times=True))
    on("find", window.page.finder.open_bar)
    on("find-next", lambda: window.page.finder.step(1))
    on("find-previous", lambda: window.page.finder.step(-1))
    on("search", window.focus_search)
    on("toggle", window.playback.toggle)
    on("back", lambda: window.playback.skip(-3.0))
    on("forward", lambda: window.playback.skip(3.0))
    on("faster", lambda: window.playback.faster(1))
    on("slower", lambda: window.playback.faster(-1))
    on("follow", follow.toggle)
    window.commands["follow"].setChecked(follow.active)
    view.follow_changed.connect(lambda: window.commands["follow"].setChecked(follow.active))
    on("library", window.library_pane.toggle)
    on("side", window.page.side_pane.toggle)
    on("queue", window.board.show_queue)
    on("larger", lambda: window.text_size(window.theme.scale + 0.1))
    on("smaller", lambda: window.text_size(window.theme.scale - 0.1))
    on("normal", lambda: window.text_size(1.0))
    on("pane", lambda: next_pane(window, 1))
    on("pane-back", lambda: next_pane(window, -1))
    on("keys", lambda: show_keys(window, window.commands))
    on("messages", lambda: RecentMessages(window.toast, window.theme, window).show())
    on("about", lambda: menus.show_about(window))
    for menu, names in (
        (window.page.header.menu, "again left-out export-audio remove"),
        (window.sidebar.menu, "models trash queue keys messages about"),
    ):
        for name in names.split():
            menu.addAction(window.commands[name])
        share_out(menu)
    window.appearance_menu(window.sidebar.menu)
    window.appearance_menu(window.commands.menus["view"])
