"""Qt's side of :mod:`app.translation`: the texts of a language, and how it writes dates and numbers.

QtCore only: the window speaks through this, and so does the exporter, a process without one. English is the
source and needs no file; its dates and numbers look the same on every computer.
"""

from __future__ import annotations

from datetime import date, datetime, time
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime, QTimeZone, QTranslator

from app import translation
from app.translation import tr

ENGLISH: Final = "en"
_CONTEXT: Final = "Hansard"
_ZONE: Final = QTimeZone(QTimeZone.Initialization.UTC)
_locale = [QLocale.c()]
_spoken = [ENGLISH]


def speak(language: str, words: QTranslator | None) -> None:
    """Say everything in ``words`` from now on, with dates and numbers as ``language`` has them, any that Qt
    knows."""
    _spoken[0] = language
    if language == ENGLISH:
        _locale[0] = QLocale.c()
        translation.install(None)
        return
    _locale[0] = QLocale(language)

    def translate(text: str, n: int) -> str | None:
        return words.translate(_CONTEXT, text, None, n) if words is not None else None

    translation.install(translate, _written, _moment)


def spoken() -> str:
    """The language that is spoken now, as :func:`speak` was given it."""
    return _spoken[0]


def words_of(language: str) -> QTranslator | None:
    """The texts of a language; ``None`` for English and where there are none."""
    folder = files("resources") / "translations"
    return None if language == ENGLISH else load(folder / f"hansard_{language}.qm")


def load(path: object) -> QTranslator | None:
    """The texts in one of Qt Linguist's compiled files; ``None`` where there is none."""
    found = QTranslator()
    return found if found.load(str(path)) else None


def locale() -> QLocale:
    """How the language spoken now writes dates and numbers."""
    return _locale[0]


def dated(moment: datetime | date, pattern: str) -> str:
    """``moment`` as ``pattern`` says, in the letters of ``QLocale.toString``: days and months by their names
    in the language spoken now. Patterns are translated too: ``tr("d MMMM yyyy")``."""
    day = QDate(moment.year, moment.month, moment.day)
    clock = moment.time() if isinstance(moment, datetime) else time()
    # In no zone of its own: to look for one takes ten times as long, and a list asks for every month in it.
    here = QDateTime(day, QTime(clock.hour, clock.minute, clock.second), _ZONE)
    return _locale[0].toString(here, pattern)


def _moment(when: datetime) -> str:
    return dated(when, tr("d MMMM yyyy, HH:mm"))


def _written(value: float, digits: int) -> str:
    return _locale[0].toString(float(value), "f", digits)
