"""What a setting is in the settings window: its words, what it does, and how it is set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.settings import Option

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values. ``translated``: the words are for :func:`app.translation.tr`, no names."""

    offers: tuple[tuple[Any, str], ...]
    translated: bool = True


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off; ``inverted`` where the setting is on when the switch is not."""

    inverted: bool = False


@dataclass(frozen=True, slots=True)
class Percent:
    """A slider; values are fractions, whole steps of ``step``."""

    lowest: float
    highest: float
    step: float


@dataclass(frozen=True, slots=True)
class Seconds:
    """A field for a number of seconds."""

    lowest: float
    highest: float
    step: float
    digits: int = 1


@dataclass(frozen=True, slots=True)
class Lines:
    """Several lines of text."""

    placeholder: str


@dataclass(frozen=True, slots=True)
class Button:
    """Gives a command of the window, in whose words."""

    command: str


@dataclass(frozen=True, slots=True)
class Own:
    """Something of its own. ``below``: it stands under the words, over the whole width. A widget with
    ``search_for(words) -> int`` is searched too: it shows only what matches, and says how much that is.
    One with ``renew()`` is asked to show what holds now."""

    make: Callable[[Preferences], QWidget]
    below: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """Nothing to set: something to know."""


Kind = Fact | Choice | Switch | Percent | Seconds | Lines | Button | Own


@dataclass(frozen=True, slots=True)
class Row:
    """``words`` and ``consequence`` are shown; ``keywords`` (with commas) are only searched. ``needs``: shown
    only where this is true of the window."""

    words: str
    consequence: str
    kind: Kind
    option: Option[Any] | None = None
    keywords: str = ""
    needs: Callable[[Preferences], bool] = field(default=lambda _preferences: True)


@dataclass(frozen=True, slots=True)
class Page:
    """``name`` is what the window remembers it by."""

    name: str
    title: str
    rows: tuple[Row, ...]
