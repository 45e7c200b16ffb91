"""Command search: everything the window can do, found by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.palette.search import CommandSearch


def install(window: MainWindow) -> None:
    """Answer the command ``palette``."""
    window.commands.on("palette", lambda: open_search(window))
    menu = window.sidebar.menu
    menu.insertAction(window.commands["settings"], window.commands["palette"])


def open_search(window: MainWindow) -> CommandSearch:
    """Show the command search over ``window``."""
    from app.ui.palette.search import CommandSearch

    search = CommandSearch(window)
    search.appear()
    return search
