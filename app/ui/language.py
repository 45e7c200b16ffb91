"""The language of the window: its words, Qt's own, how it writes dates and numbers, and which way it reads.

English is the source and needs no file; its dates and numbers look the same on every computer. Chosen once,
when the window starts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QTime, QTranslator
from PySide6.QtGui import QGuiApplication

from app import translation
from app.ui.theme import RESOURCES

ENGLISH: Final = "en"
#: Languages there are words for, each by its own name: never translated, so that anybody finds theirs.
NAMES: Final[dict[str, str]] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
}
_CONTEXT: Final = "Hansard"
_locale = [QLocale.c()]
_installed: list[QTranslator] = []


def chosen(wanted: str, system: Sequence[str] = ()) -> str:
    """A key of :data:`NAMES`: ``wanted`` when it is one, else the first of the ``system``'s languages (as
    ``QLocale.uiLanguages`` has them) that there are words for, else English."""
    if wanted in NAMES:
        return wanted
    for tag in system:
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts):
            return "zh_CN"
        if parts[0] in NAMES:
            return parts[0]
    return ENGLISH


def start(wanted: str = "") -> str:
    """Speak ``wanted`` from now on, a key of :data:`NAMES`, or the system's language for ``""``; which it is.

    To be called before any words are on screen: what stands there stays as it is."""
    language = chosen(wanted, QLocale.system().uiLanguages())
    use(
        language,
        _load(RESOURCES / "translations" / f"hansard_{language}.qm") if language != ENGLISH else None,
    )
    return language


def use(language: str, words: QTranslator | None) -> None:
    """Words from ``words``; dates, numbers and direction of ``language``, any that Qt knows."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    english = language == ENGLISH
    _locale[0] = QLocale.c() if english else QLocale(language)
    application = QCoreApplication.instance()
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(_locale[0].textDirection())
    if english:
        translation.install(None)
        return
    QLocale.setDefault(_locale[0])  # what fields for numbers and dates show
    own = _load(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath) + f"/qtbase_{language}.qm")
    if own is not None:  # the buttons of Qt's own dialogs
        QCoreApplication.installTranslator(own)
        _installed.append(own)

    def translate(text: str, n: int) -> str | None:
        return words.translate(_CONTEXT, text, None, n) if words is not None else None

    translation.install(translate, _written, _moment)


def locale() -> QLocale:
    """How the window's language writes dates and numbers."""
    return _locale[0]


def dated(moment: datetime | date, pattern: str) -> str:
    """``moment`` as ``pattern`` says, in the letters of ``QLocale.toString``: days and months by their names
    in the window's language. Patterns are translated too: ``tr("d MMMM yyyy")``."""
    day = QDate(moment.year, moment.month, moment.day)
    clock = moment.time() if isinstance(moment, datetime) else time()
    return _locale[0].toString(QDateTime(day, QTime(clock.hour, clock.minute, clock.second)), pattern)


def _moment(when: datetime) -> str:
    return dated(when, translation.tr("d MMMM yyyy, HH:mm"))


def _written(value: float, digits: int) -> str:
    return _locale[0].toString(float(value), "f", digits)


def _load(path: object) -> QTranslator | None:
    found = QTranslator()
    return found if found.load(str(path)) else None
