"""The settings as the settings window changes them: kept at once, and in force at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app import settings as options
from app.settings import KEYS, SINGLE_KEYS, Option

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

T = TypeVar("T")
SAVE_MS = 300  # of quiet before the file is written


def _playback(window: MainWindow, _value: object) -> None:
    window.playback.settings_changed()


def _follow(window: MainWindow, value: object) -> None:
    follow = window.page.view.follow
    if follow.wanted is not value:
        follow.resume() if value else follow.stop()


def _appearance(window: MainWindow, value: Any) -> None:
    window.theme.set_appearance(value)


def _contrast(window: MainWindow, value: Any) -> None:
    window.theme.set_contrast(value)


def _motion(window: MainWindow, value: Any) -> None:
    window.theme.set_motion(value)


def _text_size(window: MainWindow, value: float) -> None:
    window.text_size(value)


def _single_keys(window: MainWindow, value: bool) -> None:  # noqa: FBT001 - as every effect
    window.commands.keymap.set_single(on=value)


def _checked(name: str) -> Callable[[MainWindow, Any], None]:
    """The setting is also a command that is ticked; whoever answers the command does the rest."""

    def check(window: MainWindow, value: bool) -> None:  # noqa: FBT001 - as every effect
        window.commands[name].setChecked(value)

    return check


def _models(window: MainWindow, _value: object) -> None:
    desk = getattr(window, "desk", None)
    if desk is not None:
        desk.changed.emit()


def _watched(window: MainWindow, _value: object) -> None:
    if window.folder_watch is not None:
        window.folder_watch.settings_changed()


#: What has to be told of a new value; everything else is read when it is needed.
EFFECTS: Final[Mapping[str, Callable[[MainWindow, Any], None]]] = {
    options.APPEARANCE.name: _appearance,
    options.TEXT_SIZE.name: _text_size,
    options.CONTRAST.name: _contrast,
    options.MOTION.name: _motion,
    options.LIVE_CAPTIONS.name: _checked("captions"),
    options.INDICATOR.name: _checked("indicator"),
    options.RECORD_FALLBACK.name: _checked("fallback"),
    options.SKIP_LENGTH.name: _playback,
    options.SKIP_SILENCE.name: _playback,
    options.SILENCE_LENGTH.name: _playback,
    options.PAUSE_TYPING.name: _playback,
    options.FOLLOW.name: _follow,
    options.WATCH_FOLDERS.name: _watched,
    options.WATCH_SUBFOLDERS.name: _watched,
    options.WATCH_TRANSCRIPTS.name: _watched,
    options.WATCH_COPY.name: _watched,
    options.PROFILE.name: _models,
    options.SINGLE_KEYS.name: _single_keys,
}


class Preferences(QObject):
    """Signals: changed (an option has another value, set here)."""

    changed = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window, self.settings, self.theme = window, window.settings, window.theme
        self._save = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._save.timeout.connect(self.settings.save)
        window.commands.keymap.changed.connect(self._keys_changed)

    def get(self, option: Option[T]) -> T:
        """The value in force."""
        return self.settings.get(option)

    def set(self, option: Option[T], value: T) -> None:
        """Another value, in force from now on."""
        if value == self.settings.get(option):
            return
        self.settings.set(option, value)
        effect = EFFECTS.get(option.name)
        if effect is not None:
            effect(self.window, value)
        self.touched()
        self.changed.emit(option)

    def touched(self) -> None:
        """Something was set; it is written when the hand rests."""
        self._save.start()

    def _keys_changed(self) -> None:
        keymap = self.window.commands.keymap
        self.settings.set(KEYS, keymap.chosen())
        self.settings.set(SINGLE_KEYS, keymap.single)
        self.touched()
