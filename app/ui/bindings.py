"""The keys in force: each command's defaults on this system, or what the user put in their place."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from app.translation import tr
from app.ui.keymap import COMMANDS, NAMED, PLACES, Keys, Place

_Modifier = Qt.KeyboardModifier

_PLAY: Final = {"Toggle Media Play/Pause", "Media Play", "Media Pause"}
_PLATFORM: Final[str] = sys.platform
#: Where the Latin letters are on a keyboard, whatever its keys write: codes of X11 and Wayland, and of macOS.
_X11: Final[dict[int, str]] = {
    first + at: letter
    for first, row in ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for at, letter in enumerate(row)
}
_MAC: Final[dict[int, str]] = dict(
    zip(
        (12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 0, 1, 2, 3, 5, 4, 38, 40, 37, 6, 7, 8, 9, 11, 45, 46),
        "QWERTYUIOPASDFGHJKLZXCVBNM",
        strict=True,
    )
)
_MODIFIERS: Final[set[int]] = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}


class Keymap(QObject):
    """Looks commands up by key, and keys by command. Keys are Qt's portable text, one combination each.

    ``chosen``: the user's keys by ``"name/place"``; a list may be empty, which is no key at all. ``single``:
    whether letters and digits alone are commands while reading.

    Signals:
        changed: other keys hold now.
    """

    changed = Signal()

    def __init__(
        self,
        chosen: Mapping[str, object] | None = None,
        *,
        single: bool = True,
        mac: bool = sys.platform == "darwin",
    ) -> None:
        super().__init__()
        self._mac = mac
        self._single = single
        self._chosen: dict[tuple[str, Place], Keys] = _valid(chosen or {})
        self._found: dict[Place, dict[str, str]] = {}

    def load(self, chosen: Mapping[str, Any], *, single: bool) -> None:
        """Other keys of the user's, all at once."""
        self._chosen, self._single = _valid(chosen), single
        self._renew()

    def chosen(self) -> dict[str, list[str]]:
        """The user's keys, as :class:`Keymap` takes them."""
        return {f"{name}/{place}": list(keys) for (name, place), keys in self._chosen.items()}

    @property
    def single(self) -> bool:
        return self._single

    def set_single(self, *, on: bool) -> None:
        """Whether letters and digits alone are commands while reading (WCAG 2.1.4)."""
        if on != self._single:
            self._single = on
            self._renew()

    def keys(self, name: str, place: Place) -> Keys:
        """The keys of a command in ``place``, in force or waiting for single keys to be switched on."""
        chosen = self._chosen.get((name, place))
        return self.default(name, place) if chosen is None else chosen

    def default(self, name: str, place: Place) -> Keys:
        return NAMED[name].default(place, mac=self._mac)

    def places(self, name: str) -> tuple[Place, ...]:
        """Where the command has keys or had some by default; anywhere, where nowhere else."""
        found = tuple(place for place in PLACES if self.default(name, place) or (name, place) in self._chosen)
        return found or ("anywhere",)

    def in_force(self, name: str, place: Place) -> Keys:
        """The keys of a command that work now."""
        keys = self.keys(name, place)
        if place != "reading" or self._single:
            return keys
        return tuple(key for key in keys if not is_single(key))

    def is_own(self, name: str, place: Place) -> bool:
        """Whether the user changed it."""
        return (name, place) in self._chosen

    @property
    def is_changed(self) -> bool:
        return bool(self._chosen)

    def shown(self, name: str) -> str:
        """The first key that works for a command, as this system writes it; empty where it has none."""
        for place in PLACES:
            for key in self.in_force(name, place):
                return native(key)
        return ""

    def find(self, key: str, place: Place) -> str | None:
        """The command whose key this is in ``place``, or anywhere."""
        found = self._table(place).get(key)
        return found if found is not None or place == "anywhere" else self._table("anywhere").get(key)

    def find_event(self, event: QKeyEvent, place: Place) -> str | None:
        """The command of ``place`` (keys that hold anywhere are the window's own) a key press means."""
        table = self._table(place)
        for key in _spellings(event):
            if key in table:
                return table[key]
        return None

    def clash(self, name: str, place: Place, key: str) -> tuple[str, Place] | None:
        """The other command that ``key`` would be taken from: reading and editing are never at the same time,
        anywhere is always."""
        places: Sequence[Place] = PLACES if place == "anywhere" else (place, "anywhere")
        for other_place in places:
            for command in COMMANDS:
                if not command.name or (command.name, other_place) == (name, place):
                    continue
                if key in self.keys(command.name, other_place) and command.name != name:
                    return command.name, other_place
        return None

    def rebind(self, name: str, place: Place, keys: Sequence[str]) -> None:
        """Other keys for a command; they are taken from whoever had them."""
        for key in keys:
            while (other := self.clash(name, place, key)) is not None:
                left = tuple(item for item in self.keys(*other) if item != key)
                self._put(*other, left)
        self._put(name, place, tuple(keys))
        self._renew()

    def reset(self, name: str | None = None) -> None:
        """A command's default keys again, or everyone's. What took one of them meanwhile gives it back."""
        if name is None:
            self._chosen.clear()
            self._renew()
            return
        for place in [place for known, place in self._chosen if known == name]:
            del self._chosen[name, place]
            for key in self.default(name, place):
                while (other := self.clash(name, place, key)) is not None:
                    self._put(*other, tuple(item for item in self.keys(*other) if item != key))
        self._renew()

    def _put(self, name: str, place: Place, keys: Keys) -> None:
        if keys == self.default(name, place):
            self._chosen.pop((name, place), None)
        else:
            self._chosen[name, place] = keys

    def _renew(self) -> None:
        self._found.clear()
        self.changed.emit()

    def _table(self, place: Place) -> dict[str, str]:
        if place not in self._found:
            self._found[place] = {
                normal(key): command.name
                for command in reversed(COMMANDS)
                if command.name
                for key in self.in_force(command.name, place)
            }
        return self._found[place]


def _valid(chosen: Mapping[str, object]) -> dict[tuple[str, Place], Keys]:
    """What of a settings file can be used: commands and places of this version, keys that are keys."""
    result: dict[tuple[str, Place], Keys] = {}
    for address, keys in chosen.items():
        name, _slash, where = address.partition("/")
        place = next((place for place in PLACES if place == where), None)
        if name in NAMED and place is not None and isinstance(keys, list):
            written = (normal(key) for key in keys if isinstance(key, str))
            result[name, place] = tuple(key for key in written if key)
    return result


@lru_cache(maxsize=512)
def normal(key: str) -> str:
    """``key`` in the one spelling used here; empty where it is none."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or sequence[0].key() in _MODIFIERS:  # type: ignore[index]
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """``key`` as this system's menus write it."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    if not key.endswith("Return"):
        return shown
    called = QKeySequence(Qt.Key.Key_Return).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.removesuffix(called) + tr("Enter")  # as keyboards say


def spelt(keys: Sequence[str]) -> str:
    """Several keys for a line of a list; a headset's and a keyboard's ways to say play are one."""
    shown = [native("Media Play") if key in _PLAY else native(key) for key in keys]
    return ", ".join(dict.fromkeys(shown))


def pressed(event: QKeyEvent) -> str:
    """What a key press is as a key to bind; empty for a modifier alone."""
    return _spellings(event)[0] if event.key() not in _MODIFIERS else ""


def is_single(key: str) -> bool:
    """Whether ``key`` is a letter, a digit or a sign, alone or with Shift."""
    letters = key.removeprefix("Shift+")
    return len(letters) == 1


def with_shift(key: str) -> str:
    """The same with Shift where ``key`` ends in a digit (French keyboards have digits there); else empty."""
    return (
        f"{key[:-1]}Shift+{key[-1]}"
        if key[-1:].isdigit() and key[-2:-1] in ("", "+") and "Shift" not in key
        else ""
    )


def _spellings(event: QKeyEvent) -> list[str]:
    """How a press may be written in the table: as it is, then without a Shift that only makes the sign."""
    key = int(event.key())
    held = event.modifiers() & ~(_Modifier.KeypadModifier | _Modifier.GroupSwitchModifier)
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    elif key == Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | _Modifier.ShiftModifier
    spellings = [_written(key, held)]
    if latin := _latin(event):
        spellings.append(_written(ord(latin), held))
    digit_or_sign = 0x21 <= key <= 0x7E and not Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    if held & _Modifier.ShiftModifier and digit_or_sign:
        spellings.append(_written(key, held & ~_Modifier.ShiftModifier))
    return spellings


def _latin(event: QKeyEvent) -> str:
    """The Latin letter of a key that writes a letter of another script; empty for any other key."""
    text = event.text()
    if len(text) != 1 or not text.isalpha() or unicodedata.name(text, "LATIN").startswith("LATIN"):
        return ""
    if _PLATFORM == "win32":
        code = event.nativeVirtualKey()  # the letter's own code
        return chr(code) if ord("A") <= code <= ord("Z") else ""
    if _PLATFORM == "darwin":
        return _MAC.get(event.nativeVirtualKey(), "")
    return _X11.get(event.nativeScanCode(), "")


def _written(key: int, held: Qt.KeyboardModifier) -> str:
    # Not every key is a member of Qt.Key: a Cyrillic letter is its code point.
    return QKeySequence(held.value | key).toString(QKeySequence.SequenceFormat.PortableText)
