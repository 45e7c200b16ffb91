"""Is it worn by one person? Then what it hears is that person, and nobody else of the room."""

from __future__ import annotations

import re
from typing import Final

_WORN_FORMS: Final = frozenset({"headset", "headphone", "hands-free"})
_SHARED_FORMS: Final = frozenset({"speaker", "portable", "webcam", "car", "tv", "computer", "hifi"})
_WORN_NAMES: Final = re.compile(
    r"head[\s-]?(set|phone)|ear(phone|bud|pod)s?\b|airpods|\bbuds\b|hands[\s-]?free|in-ear",
    re.IGNORECASE,
)
_SHARED_NAMES: Final = re.compile(r"speaker|soundbar|conference|jabra speak|webcam", re.IGNORECASE)


def is_headset(name: str, *, form_factor: str = "", bus: str = "", port: str = "") -> bool:
    """By what the system says of its form, else the jack it is plugged into, else its name, else its bus:
    nearly every Bluetooth microphone is worn."""
    if form_factor in _WORN_FORMS:
        return True
    if form_factor in _SHARED_FORMS:
        return False
    if _WORN_NAMES.search(port) or _WORN_NAMES.search(name):
        return True
    return bus == "bluetooth" and not _SHARED_NAMES.search(name)
