"""Transcripts of other programs in the window: chosen, dropped, looked at, taken over; sound added later, or
found where it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def install(window: MainWindow) -> None:
    """The commands ``import-transcript`` and ``add-sound``, and what is dropped."""
    from app.ui.taking_over.desk import TakingOver

    desk = TakingOver(window)
    window.importing.transcripts.connect(desk.take)
    window.page.add_sound.connect(desk.add_sound)
    window.page.locate.connect(desk.locate)
    window.commands.on("import-transcript", desk.ask)
    window.commands.on("add-sound", desk.add_sound)
    window.commands.enable("add-sound", on=False)
