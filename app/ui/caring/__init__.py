"""The library's safety in the window: backups made in time, checks when nobody works, going back, rescue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

WARN_MS = 2_000  # after the window is up


def install(window: MainWindow) -> None:
    """The command ``backups``, and the keeper that works by itself."""
    from app.ui.caring.keeper import Keeper

    keeper = Keeper(window)

    def show() -> None:
        from app.ui.caring.window import open_backups

        window.page.settle()
        open_backups(window, keeper)

    window.commands.on("backups", show)
    QTimer.singleShot(WARN_MS, keeper, keeper.warn_of_place)
    QTimer.singleShot(WARN_MS, keeper, keeper.warn_of_loss)
