"""Who of the second recording is somebody of the first: a choice for each, with what suggests it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.changes import SpeakerTalk
from app.transcript import SpeakerId
from app.translation import noop, tr
from app.ui.phrases import numbered
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

#: What suggests that two are one.
Why = Literal["name", "voice", "time"]
_WHY: Final[Mapping[Why, str]] = {
    "name": noop("the same name"),
    "voice": noop("a voice that is known"),
    "time": noop("talks at the same time"),
}
#: Pixels of the list before it scrolls, however large the text, and rows that are shown at least.
_TALLEST: Final = 230
_FEWEST: Final = 2


class SamePeople(QWidget):
    """One row for each speaker of the second recording.

    Signals:
        changed: somebody was chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.choices: dict[SpeakerId, QComboBox] = {}
        self._touched: dict[SpeakerId, int | None] = {}
        self.heading = PlainLabel(tr("Who of the second is who of the first?"), "muted")
        self.heading.setWordWrap(True)
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(2, 2, 8, 2)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.heading)
        layout.addWidget(self._scroll)

    def show_people(
        self,
        first: Sequence[SpeakerTalk],
        second: Sequence[SpeakerTalk],
        suggested: Mapping[SpeakerId, tuple[SpeakerId, Why]],
    ) -> None:
        """Ask about these; what was chosen by hand of the same people stays."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.choices = {}
        self._touched = {key: who for key, who in self._touched.items() if key in {t.speaker for t in second}}
        talking = [talk for talk in second if talk.seconds > 0]
        for row, talk in enumerate(talking):
            self._add(row, talk, first, suggested.get(talk.speaker))
        self.setVisible(bool(talking) and bool(first))
        if talking:
            self._fit(len(talking))

    def _fit(self, count: int) -> None:
        """As wide as its words need, and as high as some rows."""
        for part in self._inner.findChildren(QWidget):
            part.ensurePolished()  # before that nothing has its size
        self._grid.activate()
        need = self._grid.sizeHint()
        each = need.height() // count
        rows = min(count, max(_FEWEST, _TALLEST // each))
        self._scroll.setFixedHeight(need.height() if rows == count else rows * each)
        bar = self._scroll.verticalScrollBar().sizeHint().width() if rows < count else 0
        self._scroll.setMinimumWidth(need.width() + bar)

    def chosen(self) -> dict[SpeakerId, SpeakerId]:
        """Of those of the second who are somebody of the first, who that is."""
        found = {speaker: combo.currentData() for speaker, combo in self.choices.items()}
        return {speaker: SpeakerId(who) for speaker, who in found.items() if who is not None}

    def forget(self) -> None:
        """What was chosen by hand is about other meetings, or the other way round."""
        self._touched = {}

    def _add(
        self,
        row: int,
        talk: SpeakerTalk,
        first: Sequence[SpeakerTalk],
        suggested: tuple[SpeakerId, Why] | None,
    ) -> None:
        name = _label(talk)
        combo = QComboBox()
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        combo.addItem(tr("Somebody else"), None)
        for other in first:
            combo.addItem(_label(other), other.speaker)
        wanted = suggested[0] if suggested else None
        if talk.speaker in self._touched:
            wanted = self._touched[talk.speaker]  # type: ignore[assignment]
        combo.setCurrentIndex(max(0, combo.findData(wanted)))
        combo.setAccessibleName(tr("Who is {name} of the second recording?", name=name))
        why = tr(_WHY[suggested[1]]) if suggested else ""
        combo.setAccessibleDescription(why)
        combo.activated.connect(lambda _at: self._choose(talk.speaker))
        caption = PlainLabel(name)
        caption.setBuddy(combo)
        caption.setMaximumWidth(self._theme.px(180))
        for column, part in enumerate((caption, combo, PlainLabel(why, "muted"))):
            self._grid.addWidget(part, row, column)
            part.show()  # what is hidden has no size in a layout
        self.choices[talk.speaker] = combo

    def _choose(self, speaker: SpeakerId) -> None:
        self._touched[speaker] = self.choices[speaker].currentData()
        self.changed.emit()


def _label(talk: SpeakerTalk) -> str:
    return one_line(talk.name) if talk.name else numbered(talk.number)
