"""Letters that choose the entries of a menu: in every language each its own.

A text marks the letter it would like (``&``). Where another entry has that already, or the text marks none, a
letter is found when the menu is shown: so a line can be translated without knowing the whole menu, and may
change while the program runs (``Undo rename Ana``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from string import ascii_uppercase
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

_MARKED: Final = re.compile(r" ?\(&(\w)\)|&(\w)")  # Chinese has it behind the words: 导出…(&E)
_LITERAL: Final = "\ue000"  # stands for && meanwhile
_KEPT: Final = "access-key"


def share_out(menu: QMenu) -> None:
    """Give the entries of ``menu`` letters of their own, each time it is about to be shown."""
    menu.aboutToShow.connect(partial(_renew, menu))


def apart(texts: Sequence[str]) -> list[str]:
    """``texts`` of one menu with no letter marked twice; what a text wants itself goes first."""
    plain = [text.replace("&&", _LITERAL) for text in texts]
    taken: set[str] = set()
    made: list[str | None] = []
    for text in plain:
        letter = wanted(text)
        made.append(text if letter and letter not in taken else None)
        taken.add(letter)
    for at, text in enumerate(plain):
        if made[at] is None:
            made[at] = _marked(_MARKED.sub(lambda mark: mark[2] or "", text), taken)
    return [(text or "").replace(_LITERAL, "&&") for text in made]


def wanted(text: str) -> str:
    """The letter that is marked, small; empty where there is none."""
    mark = _MARKED.search(text.replace("&&", ""))
    return (mark[1] or mark[2]).casefold() if mark is not None else ""


def _marked(text: str, taken: set[str]) -> str:
    """``text`` with a free letter marked, and that letter in ``taken``; as it is where all are taken."""
    words, tab, key = text.partition("\t")
    for place in _places(words):
        if (letter := words[place].casefold()) not in taken:
            taken.add(letter)
            return f"{words[:place]}&{words[place:]}{tab}{key}"
    if not any(_typed(letter) for letter in words):
        for letter in ascii_uppercase:
            if letter.casefold() not in taken:
                taken.add(letter.casefold())
                return f"{words}(&{letter}){tab}{key}"
    return text


def _places(words: str) -> Iterator[int]:
    """Where letters stand that can be typed on any keyboard: beginnings of words before others."""
    first = [match.start() for match in re.finditer(r"\b\w", words)]
    yield from (place for place in first if _typed(words[place]))
    yield from (place for place, letter in enumerate(words) if _typed(letter) and place not in first)


def _typed(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()


def _renew(menu: QMenu) -> None:
    actions = [action for action in menu.actions() if not action.isSeparator()]
    texts = [_own(action) for action in actions]
    for action, own, text in zip(actions, texts, apart(texts), strict=True):
        if action.text() != text:
            action.setText(text)
        action.setProperty(_KEPT, [own, text])


def _own(action: QAction) -> str:
    """What an action was called before a menu gave it a letter."""
    kept = action.property(_KEPT)
    return str(kept[0]) if kept and kept[1] == action.text() else action.text()
