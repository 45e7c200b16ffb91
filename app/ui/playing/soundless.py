"""What plays is not offered where a meeting has no sound; its tooltip says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QAbstractButton

from app.translation import tr
from app.ui.plain import tooltip

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

#: Commands that are about what is played, whichever paragraph is meant.
_PLAYING: Final = "toggle back forward skip-back skip-forward faster slower normal-speed go-to-time"


def offer(button: QAbstractButton, *, sound: bool, keys: str = "") -> None:
    """A button that plays: can be pressed where there is ``sound``. ``keys`` as for
    :func:`app.ui.plain.tooltip`."""
    if not sound:
        tooltip(button, tr("This meeting has no sound."))
    elif not button.isEnabled():
        tooltip(button, button.accessibleName() or button.text(), keys)
    button.setEnabled(sound)


def offer_commands(window: MainWindow) -> None:
    """The same for the window's commands: for the open meeting, or for the one whose search hit is played."""
    sound = window.open_meeting.has_sound or window.playback.elsewhere
    window.commands.enable(_PLAYING, on=sound and not window.is_live)
    window.player_bar.say_why("" if sound else tr("This meeting has no sound."))


def install(window: MainWindow) -> None:
    """Follow the open meeting, and what is played."""

    def follow() -> None:
        offer_commands(window)
        window.page.speakers.set_sound(there=window.open_meeting.has_sound)

    window.open_meeting.sound_changed.connect(follow)
    window.player.ready_changed.connect(follow)
    window.playback.opened.connect(follow)
    follow()
