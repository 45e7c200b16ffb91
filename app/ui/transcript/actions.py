"""What commands do in the transcript, by name; which key means which is the keymap's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent

from app.ui.bindings import Keymap
from app.ui.keymap import Place


class Actions:
    """A name registered here runs here, while reading and while editing; others go to ``elsewhere``, the
    window's commands (it says whether it knew the name)."""

    def __init__(self, keymap: Keymap | None = None) -> None:
        self.keymap = keymap or Keymap()
        self.elsewhere: Callable[[str], bool] = lambda _name: False
        self._run: dict[str, Callable[[], object]] = {}

    def on(self, name: str, run: Callable[[], object]) -> None:
        """From now on ``name`` does ``run``, instead of what it did before."""
        self._run[name] = run

    def __contains__(self, name: str) -> bool:
        return name in self._run

    def run(self, name: str) -> bool:
        """Do it; whether anyone knew how."""
        run = self._run.get(name)
        if run is None:
            return self.elsewhere(name)
        run()
        return True

    def press(self, event: QKeyEvent, place: Place) -> bool:
        """Do what a key means in ``place``; ``False`` where it means nothing there."""
        name = self.keymap.find_event(event, place)
        return name is not None and self.run(name)
