"""Troubles of a recording as cards: never a dialog, and gone by themselves when the trouble is over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.recorder_sentences import Words
from app.translation import tr
from app.ui.buttons import icon_button, push_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of a card; ``run`` gets it, to open a menu at."""

    text: str
    run: Callable[[QPushButton], object]
    closes: bool = False


class TroubleCard(QFrame):
    """One trouble. Signals: dismissed."""

    dismissed = Signal()

    def __init__(self, words: Words, offers: Sequence[Offer], theme: Theme) -> None:
        super().__init__()
        self.words = words
        self.setProperty("kind", "trouble")
        self.setProperty("level", words.level)
        title = PlainLabel(words.title, "strong")
        title.setWordWrap(True)
        text = PlainLabel(words.text, "warn")
        text.setWordWrap(True)
        self.close_button = icon_button("close", tr("Dismiss: {title}", title=words.title), theme, size=14)
        self.close_button.setToolTip(tr("Dismiss"))
        self.close_button.clicked.connect(self.dismissed)
        self.buttons: list[QPushButton] = []
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(title, 1)
        corner = QVBoxLayout()
        corner.addWidget(self.close_button)
        corner.addStretch(1)
        top.addLayout(corner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 6, 12)
        layout.setSpacing(4)
        layout.addLayout(top)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 8, 0)
        below.setSpacing(8)
        below.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(8)
        for offer in offers:
            button = push_button(offer.text, theme)
            button.clicked.connect(
                lambda _checked=False, offer=offer, button=button: self._act(offer, button)
            )
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        if offers:
            below.addLayout(row)
        layout.addLayout(below)

    def _act(self, offer: Offer, button: QPushButton) -> None:
        offer.run(button)
        if offer.closes:
            self.dismissed.emit()


class Cards(QWidget):
    """All that is wrong now, the newest first. One card for each key; what is the same is not built again.

    Attributes: shown (the cards by key).

    Signals:
        told: a card came up (its words), for whoever says it aloud. emptied: the last one has gone.
    """

    told = Signal(object)
    emptied = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shown: dict[str, TroubleCard] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    def put(self, key: str, words: Words, offers: Sequence[Offer] = ()) -> None:
        """Show this under ``key``, in place of what stood there."""
        known = self.shown.get(key)
        if known is not None and known.words == words:
            return
        if known is not None:
            self._remove(key)
        card = TroubleCard(words, offers, self._theme)
        card.dismissed.connect(lambda: self.take(key))
        self.shown[key] = card
        self._layout.insertWidget(0, card)
        self.show()
        if known is None:
            self.told.emit(words)

    def take(self, key: str) -> None:
        """It is over, or has been read."""
        if key in self.shown:
            self._remove(key)
            if not self.shown:
                self.hide()
                self.emptied.emit()

    def over(self, key: str) -> None:
        """The trouble is over; a card that is to be read stays until it has been."""
        card = self.shown.get(key)
        if card is not None and not card.words.lasting:
            self.take(key)

    def clear(self) -> None:
        for key in list(self.shown):
            self.take(key)

    def _remove(self, key: str) -> None:
        card = self.shown.pop(key)
        self._layout.removeWidget(card)
        card.hide()
        card.deleteLater()
