"""Languages nobody speaks: English made longer, or written from right to left, while a test runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from app import translation
from app.ui import language

#: German takes about a third more room than English, and short words more than that.
LONGER = 1.4
_KEPT = re.compile(r"(\{\w+[^{}]*\}|&.?|\s+)")
_ACCENTS = str.maketrans("aeiouncsyAEIOUNCSY", "äéïöüñçšýÄÉÏÖÜÑÇŠÝ")
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def longer(text: str) -> str:
    """``Öpéñ~``: 40 % more to show, with its placeholders and letters of menus as they were."""
    said = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    words = [part for part in _KEPT.split(text) if part and not _KEPT.fullmatch(part)]
    more = round(sum(map(len, words)) * (LONGER - 1)) if words else 0
    # In words, as a longer language has them: a run of one letter could not be broken into lines.
    tail = "".join("~" if place % 6 else " ~" for place in range(more))
    return said + (tail if len(words) > 1 else tail.replace(" ", ""))


def arabic(text: str) -> str:
    """The same number of letters of a script that is written from right to left."""
    return "".join(
        part
        if _KEPT.fullmatch(part)
        else "".join(_ARABIC[ord(letter) % len(_ARABIC)] if letter.isalpha() else letter for letter in part)
        for part in _KEPT.split(text)
    )


@contextmanager
def spoken(make: Callable[[str], str], locale: str = "en") -> Iterator[None]:
    """The window speaks ``make(English)`` and reads as ``locale`` does, until the end of the block."""
    before = QLocale()
    language.use(locale, None)
    translation.install(lambda text, _n: make(text))
    try:
        yield
    finally:
        language.use(language.ENGLISH, None)
        QLocale.setDefault(before)
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
