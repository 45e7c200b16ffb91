"""Search by meaning in the window: the offer, the setting, and making vectors while nothing else is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.meaning.desk import MeaningDesk


def install(window: MainWindow) -> None:
    """One desk, where there is a list of models; that comes after the parts, so a moment later."""
    QTimer.singleShot(0, window, partial(_place, window))


def _place(window: MainWindow) -> None:
    models = getattr(window, "desk", None)
    if models is None or not window.isVisible():  # closed in the meantime
        return
    from app.paths import models_folder
    from app.semantic.client import MeaningClient
    from app.ui.meaning.desk import MeaningDesk

    MeaningDesk(window, models.models, MeaningClient(models_folder()))


def desk_of(window: MainWindow) -> MeaningDesk | None:
    """The desk of a window, if it has one."""
    from app.ui.meaning.desk import MeaningDesk

    return window.findChild(MeaningDesk)
