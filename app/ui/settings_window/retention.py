"""How long sound is kept: a choice of this library, with a preview of what it is about."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.errors import AppError
from app.retention import Due, Rules
from app.translation import noop, plural, tr
from app.ui.buttons import push_button
from app.ui.check_box import CheckBox
from app.ui.flow import FlowLayout
from app.ui.plain import PlainLabel
from app.ui.settings_window.fields import calm
from app.ui.speech.words import size

if TYPE_CHECKING:
    from app.ui.settings_window.preferences import Preferences

log = logging.getLogger(__name__)
_CHOICES: Final = (
    (0, noop("Keep sound for ever")),
    (30, noop("Remove it after 30 days")),
    (90, noop("Remove it after 90 days")),
    (180, noop("Remove it after 6 months")),
    (365, noop("Remove it after a year")),
    (730, noop("Remove it after 2 years")),
)


class RetentionField(QWidget):
    """Setting a rule removes nothing: that begins when the user has seen the list and agreed to it."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.due: list[Due] = []
        self.days = QComboBox()
        self.days.setAccessibleName(tr("How long sound is kept"))
        calm(self.days)
        for days, words in _CHOICES:
            self.days.addItem(tr(words), days)
        self.named = CheckBox(tr("Only where every speaker has a name"))
        self.said = PlainLabel("", "muted")
        self.said.setWordWrap(True)
        self.review = push_button(tr("Show the list…"), preferences.theme)
        self.review.clicked.connect(lambda _checked=False: self._ask())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(FlowLayout.of(self.days, self.review))
        layout.addWidget(self.named)
        layout.addWidget(self.said)
        self.renew()
        self.days.activated.connect(lambda _index: self._chosen())
        self.named.toggled.connect(lambda _on: self._chosen())

    def renew(self) -> None:
        """Show what holds in the library."""
        library = self._preferences.window.library
        assert library is not None
        rules = library.retention()
        if self.days.findData(rules.days) < 0:
            self.days.addItem(
                plural("Remove it after {n} day", "Remove it after {n} days", rules.days), rules.days
            )
        self.days.setCurrentIndex(self.days.findData(rules.days))
        self.named.blockSignals(True)
        self.named.setChecked(rules.named_only)
        self.named.blockSignals(False)
        self._preview(rules)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.renew()

    def _chosen(self) -> None:
        window = self._preferences.window
        assert window.library is not None
        rules = Rules(self.days.currentData(), self.named.isChecked())
        try:
            window.library.set_retention(rules)
        except AppError as error:
            window.tell(str(error))
            self.renew()
            return
        self._preview(rules)

    def _preview(self, rules: Rules) -> None:
        self.named.setEnabled(rules.on)
        self.review.setVisible(rules.on)
        if not rules.on:
            self.said.setText(tr("No sound is removed by itself."))
            return
        self.said.setText(tr("Measuring…"))
        library, workers = self._preferences.window.library, self._preferences.window.workers
        assert library is not None
        workers.run(lambda: library.sound_due(rules), self._show, self._failed, newest="retention")

    def _show(self, due: list[Due]) -> None:
        if not isValid(self):
            return  # the window was closed meanwhile
        self.due = due
        caretaker, library = self._preferences.window.caretaker, self._preferences.window.library
        assert library is not None
        assert caretaker is not None
        agreed = caretaker.agreed() == library.retention()
        total = size(sum(item.size for item in due))
        if not due:
            now = tr("No meeting is that old yet.")
        else:
            now = plural(
                "Now this is {n} meeting with {size} of sound.",
                "Now these are {n} meetings with {size} of sound.",
                len(due),
                size=total,
            )
        then = (
            tr("You have agreed to this rule; sound goes by itself.")
            if agreed
            else tr("Nothing is removed until you have seen the list and agreed.")
        )
        self.said.setText(tr("{sentence} {next}", sentence=now, next=then))
        self.review.setEnabled(not agreed or bool(due))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        if isValid(self):
            self.said.setText(str(error))

    def _ask(self) -> None:
        window = self._preferences.window
        assert window.library is not None
        assert window.caretaker is not None
        window.caretaker.ask(window.library.retention(), self.due)
