"""Parts of the window that stand on their own: each has ``install(window)``, called once a library is there.

What a part needs of the window it takes there, and it keeps itself alive by its parent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def install_all(window: MainWindow) -> None:
    """Put every part into ``window``, in this order."""
