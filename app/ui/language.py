"""The language of the window: its words, Qt's own, how it writes dates and numbers, and which way it reads.

Chosen once, when the window starts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from app import wording
from app.wording import ENGLISH, dated, locale

__all__ = ["ENGLISH", "NAMES", "chosen", "dated", "locale", "start", "use"]

#: Languages there are words for, each by its own name: never translated, so that anybody finds theirs.
NAMES: Final[dict[str, str]] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "zh_CN": "简体中文",
}
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
    use(language, wording.words_of(language))
    return language


def use(language: str, words: QTranslator | None) -> None:
    """Words from ``words``; dates, numbers and direction of ``language``, any that Qt knows."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    wording.speak(language, words)
    application = QCoreApplication.instance()
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(locale().textDirection())
    if language == ENGLISH:
        return
    QLocale.setDefault(locale())  # what fields for numbers and dates show
    path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = wording.load(f"{path}/qtbase_{language}.qm")
    if own is not None:  # the buttons of Qt's own dialogs
        QCoreApplication.installTranslator(own)
        _installed.append(own)
