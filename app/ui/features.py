"""Parts of the window that stand on their own: each has ``install(window)``, called once a library is there.

What a part needs of the window it takes there, and it keeps itself alive by its parent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def install_all(window: MainWindow) -> None:
    """Put every part into ``window``, in this order."""
    from app.ui import (
        finished,
        history,
        key_tips,
        palette,
        power_watch,
        reading,
        review,
        settings_window,
        tips,
    )
    from app.ui.playing import commands as playing
    from app.ui.speakers import desk as speakers

    history.install(window)
    reading.install(window)
    speakers.install(window)
    playing.install(window)
    review.install(window)
    settings_window.install(window)
    power_watch.install(window)
    palette.install(window)
    finished.install(window)
    tips.install(window)
    key_tips.install(window)
