"""The history of the open meeting: its steps, and what was before one of them against what is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def install(window: MainWindow) -> None:
    """The command ``history``."""

    def show() -> None:
        from app.ui.history.window import open_history

        if window.open_meeting.id is not None and not window.is_live:
            window.page.view.editing.leave(back=False)
            open_history(window)

    window.commands.on("history", show)
