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
        caring,
        finished,
        history,
        key_tips,
        meaning,
        palette,
        power_watch,
        reading,
        review,
        settings_window,
        taking_over,
        tips,
    )
    from app.ui.arranging import desk as arranging
    from app.ui.joining import desk as joining
    from app.ui.joining import watching
    from app.ui.playing import commands as playing
    from app.ui.searching import narrowing
    from app.ui.searching import saved as searching
    from app.ui.speakers import desk as speakers
    from app.ui.vault import desk as encryption
    from app.ui.voices import desk as voices

    arranging.install(window)
    joining.install(window)
    history.install(window)
    searching.install(window)
    narrowing.install(window)
    reading.install(window)
    speakers.install(window)
    voices.install(window)
    playing.install(window)
    review.install(window)
    settings_window.install(window)
    power_watch.install(window)
    palette.install(window)
    finished.install(window)
    watching.install(window)
    tips.install(window)
    caring.install(window)
    encryption.install(window)
    taking_over.install(window)
    meaning.install(window)
    key_tips.install(window)
