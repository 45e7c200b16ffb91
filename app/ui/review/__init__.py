"""Reviewing a transcript: unclear words one after another, a word changed everywhere, a speaker split by
example."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def install(window: MainWindow) -> None:
    """The card in the side panel, the commands, and the quiet line."""
    from app.ui.review.changing import Changing
    from app.ui.review.desk import Review
    from app.ui.review.quiet_line import QuietLine
    from app.ui.review.splitting import Splitting

    line = QuietLine(window.page.view, window.theme, window.toast)
    review = Review(window)
    changing = Changing(window, review, line)
    splitting = Splitting(window, line)
    window.commands.on("next-doubt", lambda: review.step(1))
    window.commands.on("previous-doubt", lambda: review.step(-1))
    window.commands.on("accept", review.accept)
    window.commands.on("accept-everywhere", review.accept_everywhere)
    window.commands.on("change-everywhere", changing.ask)
    window.commands.on("similar", splitting.ask)

    def replace() -> None:
        if not changing.ask_for_doubt():
            window.page.finder.open_replace()

    window.commands.on("replace", replace)
