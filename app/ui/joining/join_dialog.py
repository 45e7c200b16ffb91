"""How two recordings become one meeting: one after the other, or side by side; and who is who."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QRadioButton, QWidget

from app.changes import MeetingSummary
from app.sentences import clock
from app.transcript import MeetingId, SpeakerId
from app.translation import tr
from app.ui.buttons import flush, push_button
from app.ui.joining.alongside import Alongside
from app.ui.joining.asking import Asking
from app.ui.joining.who import SamePeople, Why
from app.ui.phrases import exact_length, when
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.meeting_intents import JoinPlan
    from app.same_time_intents import Placed
    from app.ui.ports import LibraryPort
    from app.ui.workers import Workers

#: Seconds between two recordings that nobody wants to have as silence.
_TOO_LONG: Final = 4 * 3600

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen. ``placed``: side by side, so; else one after the other with ``silence`` between."""

    first: MeetingId
    second: MeetingId
    silence: float = 0.0
    placed: Placed | None = None
    same: Mapping[SpeakerId, SpeakerId] = field(default_factory=dict)


class JoinDialog(Asking):
    """Which comes first, what lies between, or where they lie beside each other.

    Signals:
        chosen: a :class:`Choice`.
        wanted: another meeting was chosen as the second one.
    """

    chosen = Signal(object)
    wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        others: Sequence[MeetingSummary],
        library: LibraryPort,
        workers: Workers,
    ) -> None:
        super().__init__(parent, theme, tr("Join two recordings of one meeting"), tr("Join"))
        self._plan: JoinPlan | None = None
        self._voices: Mapping[SpeakerId, SpeakerId] = {}
        self._swapped = False
        self.say(tr("Join two recordings of one meeting"), "title")
        self._about_both(others)
        self.directly = QRadioButton(tr("One directly after the other"))
        self.silence = QRadioButton("")
        self.beside = QRadioButton(tr("Recorded at the same time, on two devices"))
        self.directly.setChecked(True)
        self.between = QButtonGroup(self)
        for button in (self.directly, self.silence, self.beside):
            self.between.addButton(button)
            self.column.addWidget(button)
        self.silence.hide()  # until it is known how long it lasted
        self.between.buttonToggled.connect(lambda _button, on: self._turn_to() if on else None)
        self.alongside = Alongside(library, workers, theme)
        self.alongside.changed.connect(self._known)
        self.column.addWidget(self.alongside)
        self.who = SamePeople(theme)
        self.column.addWidget(self.who)
        self._trouble = self.say("")
        self._trouble.hide()
        self._after = self.say("", "muted")
        self.agree.setEnabled(False)
        self.alongside.hide()
        self.who.hide()
        self.finished.connect(lambda _result: self.alongside.close_for_good())

    def _about_both(self, others: Sequence[MeetingSummary]) -> None:
        self.with_ = QComboBox()
        self.with_.setAccessibleName(tr("The other recording"))
        today = date.today()  # noqa: DTZ011 - the user's own day
        for item in others:
            self.with_.addItem(
                tr("{title}, {when}", title=one_line(item.title), when=when(item.created, today)), item.id
            )
        self.with_.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.with_.activated.connect(lambda at: self.wanted.emit(self.with_.itemData(at)))
        self._first, self._second = PlainLabel("", "body"), PlainLabel("", "body")
        for label in (self._first, self._second):
            label.setWordWrap(True)
        self.swap = flush(push_button(tr("The other way round"), self._theme, "link"))
        self.swap.clicked.connect(lambda _checked=False: self._swap())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        if len(others) > 1:
            grid.addWidget(PlainLabel(tr("Join with"), "muted"), 0, 0)
            grid.addWidget(self.with_, 0, 1)
        self._heads = PlainLabel(tr("First"), "muted"), PlainLabel(tr("Second"), "muted")
        grid.addWidget(self._heads[0], 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._first, 1, 1)
        grid.addWidget(self._heads[1], 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._second, 2, 1)
        grid.addWidget(self.swap, 3, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)

    def show_plan(self, plan: JoinPlan, voices: Mapping[SpeakerId, SpeakerId] | None = None) -> None:
        """What joining these two means. ``voices``: who of the second sounds like somebody of the first."""
        self._plan, self._swapped, self._voices = plan, False, voices or {}
        self.who.forget()
        self._trouble.hide()
        for widget in (*self._heads, self._first, self._second, self.swap, self.beside, self._after):
            widget.show()
        if plan.at_once:
            self.beside.setChecked(True)
        elif self.beside.isChecked():
            self.directly.setChecked(True)
        self._show()
        if self.focusWidget() in (None, self.keep):  # where it went while nothing could be joined yet
            (self.beside if plan.at_once else self.directly).setFocus()

    def show_trouble(self, sentence: str) -> None:
        """Why it cannot be done."""
        self._plan = None
        self.alongside.end()
        self._trouble.setText(sentence)
        self._trouble.show()
        about = (*self._heads, self._first, self._second, self.swap, self._after)
        for widget in (*about, self.directly, self.silence, self.beside, self.alongside, self.who):
            widget.hide()
        self.agree.setEnabled(False)
        self.fit()

    def _show(self) -> None:
        plan = self._plan
        assert plan is not None
        pair = [plan.first, plan.second]
        for label, item in zip((self._first, self._second), self._turned(pair), strict=True):
            today = date.today()  # noqa: DTZ011 - the user's own day
            label.setText(
                tr(
                    "{title}, {when}, {length}",
                    title=one_line(item.title),
                    when=when(item.created, today),
                    length=clock(item.duration),
                )
            )
        pause = plan.pause if not self._swapped else None
        known = pause is not None and 1 <= pause <= _TOO_LONG and not plan.at_once
        if known and pause is not None:
            self.silence.setText(
                tr("With the {time} that really lay between them, as silence", time=exact_length(pause))
            )
        elif self.silence.isChecked():
            self.directly.setChecked(True)
        self.directly.setVisible(not plan.at_once)
        self.silence.setVisible(known)
        self._turn_to()

    def _turn_to(self) -> None:
        """Another way of joining, or another pair."""
        plan = self._plan
        if plan is None:
            return
        beside = self.beside.isChecked()
        self.alongside.setVisible(beside)
        if beside:
            first, second = self._turned([plan.first, plan.second])
            self.alongside.begin(first.id, second.id)
        else:
            self.alongside.end()
        self._after.setText(
            tr(
                "The text of the first stays with all its corrections, and the sound of both is kept. The "
                "two go to the trash; Undo brings them back."
            )
            if beside
            else tr(
                "Text, corrections, notes and sound of both are kept. The two go to the trash; Undo "
                "brings them back."
            )
        )
        self._known()

    def _known(self) -> None:
        plan = self._plan
        if plan is None:
            return
        beside = self.beside.isChecked()
        self.agree.setEnabled(not beside or self.alongside.plan is not None)
        people = self._turned(list(plan.people))
        self.who.show_people(people[0], people[1], self._suggested())
        self.fit()

    def _suggested(self) -> dict[SpeakerId, tuple[SpeakerId, Why]]:
        """What speaks for whom: a name says more than a voice, and that more than the time."""
        plan = self._plan
        assert plan is not None
        found: dict[SpeakerId, tuple[SpeakerId, Why]] = {}
        together = self.alongside.plan if self.beside.isChecked() else None
        if together is not None:
            found.update({key: (who, "time") for key, who in together.pairs.items()})
        for pairs, why in ((self._voices, "voice"), (plan.pairs, "name")):
            turned = {who: key for key, who in pairs.items()} if self._swapped else dict(pairs)
            kind: Why = "voice" if why == "voice" else "name"
            found.update({key: (who, kind) for key, who in turned.items()})
        return found

    def _turned(self, pair: list[_T]) -> list[_T]:
        return pair[::-1] if self._swapped else pair

    def _swap(self) -> None:
        self._swapped = not self._swapped
        self.who.forget()
        self._show()

    def accept(self) -> None:
        """Join them."""
        plan = self._plan
        if plan is None or not self.agree.isEnabled():
            return
        first, second = self._turned([plan.first, plan.second])
        same = self.who.chosen()
        placed = self.alongside.placed if self.beside.isChecked() else None
        silent = self.silence.isVisible() and self.silence.isChecked() and plan.pause
        super().accept()
        self.chosen.emit(Choice(first.id, second.id, float(silent or 0.0), placed, same))
