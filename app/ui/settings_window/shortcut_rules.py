"""Which keys can be given to which command, in words."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from app.translation import tr
from app.ui.bindings import Keymap, is_single, native
from app.ui.keymap import Place

_TYPED = {"Space", "Backspace", "Del", "Return", "Tab", "Shift+Space"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """``sentence`` is empty where the key is free. ``taken``: it can be had, from this command."""

    sentence: str = ""
    taken: str = ""


def judge(
    keymap: Keymap, name: str, place: Place, key: str, words: dict[str, str], menus: Iterable[str]
) -> Verdict:
    """Whether command ``name`` can have ``key`` in ``place``. ``words``: what commands are called;
    ``menus``: letters that open a menu with Alt."""
    shown = native(key)
    if place != "reading" and (is_single(key) or (place == "anywhere" and key in _TYPED)):
        return Verdict(tr("{keys} types something. Use it together with Ctrl or Alt.", keys=shown))
    if sys.platform != "darwin" and (key == "F10" or key in {f"Alt+{letter.upper()}" for letter in menus}):
        return Verdict(tr("{keys} opens the menus.", keys=shown))
    other = keymap.clash(name, place, key)
    if other is not None:
        command = words.get(other[0], other[0])
        return Verdict(tr("{keys} is already used for {command}.", keys=shown, command=command), other[0])
    return Verdict()
