"""Search by meaning in the settings: whether it is there, how far it is, and the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.translation import number, tr
from app.ui.buttons import push_button
from app.ui.meaning import desk_of
from app.ui.plain import PlainLabel

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences


class MeaningField(QWidget):
    """One line, and a button: to get the model, or to the list where it can be removed."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._desk = desk_of(preferences.window)
        self._window = preferences.window
        self.said = PlainLabel("", "body")
        self.said.setWordWrap(True)
        self.button = push_button("", preferences.theme)
        self.button.clicked.connect(lambda _checked=False: self._press())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        if self._desk is not None:
            self._desk.changed.connect(self.renew)

    def renew(self) -> None:
        desk = self._desk
        if desk is None:
            return
        getting = desk.model is None and not desk.fetching
        self.button.setText(tr("Get it…") if getting else tr("Models…"))
        self.button.setAccessibleName(
            tr("Get the model for search by meaning") if getting else tr("List of models")
        )
        self.said.setText(self._words())

    def _words(self) -> str:
        desk = self._desk
        assert desk is not None
        if desk.model is None:
            return tr("Being downloaded") if desk.fetching else tr("Off: search looks for the words.")
        if desk.failed:
            return tr("The model does not work; search looks for the words.")
        if desk.state is None:
            return tr("On.")
        if desk.state.done < desk.state.total:
            return tr(
                "On. {done} of {total} meetings are ready; the others follow while nothing else is done.",
                done=number(desk.state.done),
                total=number(desk.state.total),
            )
        return tr("On. All meetings are ready.")

    def _press(self) -> None:
        assert self._desk is not None
        if self._desk.model is None:
            self._desk.offer()
        else:
            self._window.commands["models"].trigger()


def has_desk(preferences: Preferences) -> bool:
    """Whether this window has a list of models."""
    return desk_of(preferences.window) is not None
