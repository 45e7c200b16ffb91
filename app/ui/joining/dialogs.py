"""What is asked before meetings are joined, parted, or written to a file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.changes import MeetingSummary
from app.sentences import clock
from app.transcript import MeetingId
from app.translation import listed, plural, tr
from app.ui.buttons import flush, push_button
from app.ui.phrases import exact_length, when
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.meeting_intents import JoinPlan

#: Seconds between two recordings that nobody wants to have as silence.
_TOO_LONG: Final = 4 * 3600
_LONGEST_QUOTE: Final = 60


class _Asking(QDialog):
    """A question, what it means, and two buttons."""

    def __init__(self, parent: QWidget, theme: Theme, title: str, act: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(title)
        self._theme = theme
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        self.agree = push_button(act, theme, "primary")
        self.keep = push_button(tr("Cancel"), theme)
        buttons = QDialogButtonBox()
        buttons.addButton(self.agree, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.RejectRole)
        self.agree.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(18)
        layout.addLayout(self.column)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.px(480))

    def fit(self) -> None:
        """As high as its words need at this width; text size and theme decide both."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(self.width(), self.minimumWidth(), layout.minimumSize().width())
        height = max(layout.totalHeightForWidth(width), layout.minimumSize().height())
        self.setMinimumHeight(height)
        self.resize(width, height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def _say(self, text: str, kind: str = "body") -> PlainLabel:
        label = PlainLabel(text, kind)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label


class JoinDialog(_Asking):
    """Which comes first, and what lies between.

    Signals:
        chosen: the first, the second, seconds of silence between them.
        wanted: another meeting was chosen as the second one.
    """

    chosen = Signal(str, str, float)
    wanted = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, others: Sequence[MeetingSummary]) -> None:
        super().__init__(parent, theme, tr("Join two recordings of one meeting"), tr("Join"))
        self._plan: JoinPlan | None = None
        self._swapped = False
        self._say(tr("Join two recordings of one meeting"), "title")
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
        self.swap = flush(push_button(tr("The other way round"), theme, "link"))
        self.swap.clicked.connect(lambda _checked=False: self._swap())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        if len(others) > 1:
            grid.addWidget(PlainLabel(tr("Join with"), "muted"), 0, 0)
            grid.addWidget(self.with_, 0, 1)
        heads = PlainLabel(tr("First"), "muted"), PlainLabel(tr("Second"), "muted")
        grid.addWidget(heads[0], 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._first, 1, 1)
        grid.addWidget(heads[1], 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._second, 2, 1)
        grid.addWidget(self.swap, 3, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.directly = QRadioButton(tr("One directly after the other"))
        self.silence = QRadioButton("")
        self.directly.setChecked(True)
        self.between = QButtonGroup(self)
        for button in (self.directly, self.silence):
            self.between.addButton(button)
            self.column.addWidget(button)
        self._people = self._say("")
        self._trouble = self._say("")
        self._trouble.hide()
        after = self._say(
            tr(
                "Text, corrections, notes and sound of both are kept. The two go to the trash; Undo "
                "brings them back."
            ),
            "muted",
        )
        self.agree.setEnabled(False)
        #: What is about joining these two, and not there where they cannot be.
        self._about = (*heads, self._first, self._second, self.swap, self._people, after)

    def show_plan(self, plan: JoinPlan) -> None:
        """What joining these two means."""
        self._plan, self._swapped = plan, False
        self._trouble.hide()
        for widget in self._about:
            widget.show()
        self.agree.setEnabled(True)
        self._show()

    def show_trouble(self, sentence: str) -> None:
        """Why it cannot be done."""
        self._plan = None
        self._trouble.setText(sentence)
        self._trouble.show()
        for widget in (*self._about, self.directly, self.silence):
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
        known = pause is not None and 1 <= pause <= _TOO_LONG
        if known and pause is not None:
            self.silence.setText(
                tr("With the {time} that really lay between them, as silence", time=exact_length(pause))
            )
        else:
            self.directly.setChecked(True)
        self.directly.setVisible(known)
        self.silence.setVisible(known)
        names = listed([one_line(name) for name in plan.same])
        self._people.setText(
            tr(
                "In both: {names}. They become one person each; all others stay apart and can be merged "
                "under Speakers.",
                names=names,
            )
            if plan.same
            else tr(
                "Nobody has the same name in both, so all speakers stay apart; merge them under Speakers."
            )
        )
        self.fit()

    def _turned(self, pair: list[MeetingSummary]) -> list[MeetingSummary]:
        return pair[::-1] if self._swapped else pair

    def _swap(self) -> None:
        self._swapped = not self._swapped
        self._show()

    def accept(self) -> None:
        """Join them."""
        plan = self._plan
        if plan is None:
            return
        first, second = self._turned([plan.first, plan.second])
        silent = self.silence.isVisible() and self.silence.isChecked() and plan.pause
        super().accept()
        self.chosen.emit(first.id, second.id, float(silent or 0.0))


class SplitDialog(_Asking):
    """Where a meeting is parted: before a paragraph, or where the playhead is.

    Signals:
        chosen: seconds.
    """

    chosen = Signal(float)

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, places: Sequence[tuple[float, str]]
    ) -> None:
        """``places``: seconds, and the beginning of the paragraph there (empty for the playhead)."""
        super().__init__(parent, theme, tr("Split the meeting"), tr("Split"))
        self._say(tr("Split “{title}” in two?", title=one_line(title)), "title")
        self.places: list[tuple[QRadioButton, float]] = []
        for seconds, words in places:
            quoted = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rstrip()}…"
            said = (
                tr("Before “{words}” ({time})", words=one_line(quoted), time=clock(seconds))
                if words
                else tr("At the playhead ({time})", time=clock(seconds))
            )
            button = QRadioButton(said.replace("&", "&&"))
            button.setChecked(not self.places)
            self.column.addWidget(button)
            self.places.append((button, seconds))
        self._say(
            tr(
                "Each part gets its text, corrections, speakers, notes and sound. The whole goes to the "
                "trash; Undo brings it back."
            ),
            "muted",
        )

    def accept(self) -> None:
        """Split it."""
        seconds = next(seconds for button, seconds in self.places if button.isChecked())
        super().accept()
        self.chosen.emit(seconds)


class BundleDialog(_Asking):
    """What goes into the file.

    Signals:
        chosen: whether voices go along.
    """

    chosen = Signal(bool)

    def __init__(
        self, parent: QWidget, theme: Theme, meetings: Sequence[MeetingId], *, encrypted: bool
    ) -> None:
        super().__init__(parent, theme, tr("Save as Hansard file"), tr("Choose where to save…"))
        self._say(
            plural(
                "Save {n} meeting as a Hansard file", "Save {n} meetings as a Hansard file", len(meetings)
            ),
            "title",
        )
        self._say(
            tr(
                "Another Hansard takes it in as it is: text, corrections and their history, speakers' names, "
                "notes, tags and sound."
            )
        )
        self._say(
            tr(
                "Your library is encrypted, and this file is not: whoever has it can read and hear "
                "everything."
            )
            if encrypted
            else tr("The file is not encrypted: whoever has it can read and hear everything.")
        )
        self.voices = QCheckBox(tr("Also how the speakers sound"))
        self.column.addWidget(self.voices)
        self._say(
            tr(
                "With it the other library can tell the voices apart anew. How somebody sounds is theirs: "
                "ask them first."
            ),
            "muted",
        )

    def accept(self) -> None:
        """Go on to the place."""
        voices = self.voices.isChecked()
        super().accept()
        self.chosen.emit(voices)
