"""What a doubt is about. Apart from the ranking, so that the window can ask without numpy."""

from __future__ import annotations

from app.corrections import Doubt


def about_speaker(doubt: Doubt) -> bool:
    """Whether it is in doubt who speaks, not what is said."""
    return "speaker" in doubt.reasons or "short" in doubt.reasons
