"""Who speaks in the open meeting: talk time, name, sample, merge."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.changes import SpeakerTalk
from app.transcript import SpeakerId
from app.ui.buttons import icon_button, push_button
from app.ui.dots import paint_dot
from app.ui.phrases import clock
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme, color


class TalkBar(QProgressBar):
    """Share of the talking, in the speaker's colour; its value stays readable for assistive technology."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__()
        self._theme, self._number = theme, number
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        self.setAccessibleName("Share of talking")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(self._theme.tokens.sunken))
        whole = QRectF(self.rect())
        painter.drawRoundedRect(whole, 3, 3)
        share = max(6.0, whole.width() * self.value() / 100)
        painter.setBrush(self._theme.speaker(self._number))
        painter.drawRoundedRect(QRectF(0, 0, share, whole.height()), 3, 3)


class Dot(QWidget):
    """A speaker's dot; hollow while unnamed."""

    def __init__(self, theme: Theme, number: int, *, filled: bool) -> None:
        super().__init__()
        self._theme, self._number, self._filled = theme, number, filled
        self.setFixedSize(12, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        center = QPointF(6, self.height() / 2)
        square = self._number > len(self._theme.tokens.speakers)
        tint = self._theme.speaker(self._number)
        paint_dot(painter, center, tint, 10, filled=self._filled, square=square)


class NameEdit(QLineEdit):
    """A speaker's name; click or F2 to change, Enter or leaving keeps, Esc does not.

    Signals:
        renamed: what was typed. sample: Space while reading. merge: Delete while reading.
    left: Enter or Esc, so the keyboard goes back to the transcript.
    """

    renamed = Signal(str)
    sample = Signal()
    merge = Signal()
    left = Signal()

    def __init__(self, talk: SpeakerTalk) -> None:
        super().__init__()
        self.setObjectName("name")
        self._name = talk.name or ""
        self._shown = one_line(talk.name or f"Speaker {talk.number}")
        self.setAccessibleName(f"Name of speaker {talk.number}")
        self.setPlaceholderText(f"Speaker {talk.number}")
        self.setText(self._shown)
        self.setReadOnly(True)
        self.setCursorPosition(0)

    def begin(self) -> None:
        """Type a name now."""
        self._open(on=True)
        self.setText(one_line(self._name))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def _open(self, *, on: bool) -> None:
        """A field, or only a name; the style sheet tells them apart."""
        self.setReadOnly(not on)
        self.style().unpolish(self)
        self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.isReadOnly():
            self.deselect()  # Tab selects all, which looks like a field that is open

    def mousePressEvent(self, event: object) -> None:
        if self.isReadOnly():
            self.begin()
        else:
            super().mousePressEvent(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.isReadOnly():
            if key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.begin()
            elif key == Qt.Key.Key_Space:
                self.sample.emit()
            elif key == Qt.Key.Key_Delete:
                self.merge.emit()
            elif key == Qt.Key.Key_Escape:
                self.left.emit()
            elif _types(event):
                self.begin()
                super().keyPressEvent(event)
            else:
                event.ignore()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end(keep=True)
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            self._end(keep=False)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.isReadOnly() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._end(keep=True)

    def _end(self, *, keep: bool) -> None:
        typed = self.text().strip()
        self._open(on=False)
        self.setText(self._shown)
        self.setCursorPosition(0)
        self.deselect()
        if keep and typed != self._name:
            # The row this field belongs to is made anew by the rename, so not from inside its own event.
            QTimer.singleShot(0, self, lambda: self.renamed.emit(typed))


def _types(event: QKeyEvent) -> bool:
    """Whether a key writes a character."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    other = held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.GroupSwitchModifier)
    return bool(event.text()) and event.text().isprintable() and not other


class SpeakerRow(QWidget):
    """Signals: renamed(speaker, name), sample(speaker), merge(source, into)."""

    renamed = Signal(int, str)
    sample = Signal(int)
    merge = Signal(int, int)

    def __init__(self, talk: SpeakerTalk, total: float, others: Sequence[SpeakerTalk], theme: Theme) -> None:
        super().__init__()
        self.talk = talk
        label = talk.name or f"Speaker {talk.number}"
        share = round(100 * talk.seconds / total) if total else 0
        self.name = NameEdit(talk)
        time = PlainLabel(clock(talk.seconds), "muted")
        time.setAccessibleName(f"{label} talks for {clock(talk.seconds)}")
        play = icon_button("play", f"Play a sample of {label}", theme, size=16)
        self.more = icon_button("more", f"More about {label}", theme, size=16)
        self.menu = QMenu(self.more)
        self.menu.addAction("Rename", self.name.begin)
        merging = self.menu.addMenu("Merge into")
        merging.setEnabled(bool(others))
        for other in others:
            name = one_line(other.name or f"Speaker {other.number}").replace("&", "&&")
            merging.addAction(name, partial(self.merge.emit, talk.speaker, other.speaker))
        self._merging = merging
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        bar = TalkBar(theme, talk.number)
        bar.setValue(share)
        percent = PlainLabel(f"{share} %", "muted")
        percent.setFixedWidth(theme.px(38))
        percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        play.clicked.connect(lambda: self.sample.emit(talk.speaker))
        self.name.sample.connect(lambda: self.sample.emit(talk.speaker))
        self.name.merge.connect(self.ask_merge)
        self.name.renamed.connect(lambda name: self.renamed.emit(talk.speaker, name))
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(Dot(theme, talk.number, filled=talk.name is not None))
        top.addWidget(self.name, 1)
        for part in (time, play, self.more):
            top.addWidget(part)
        low = QHBoxLayout()
        low.setContentsMargins(20, 0, 4, 0)
        low.setSpacing(4)
        low.addWidget(bar, 1)
        low.addWidget(percent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(low)

    def ask_merge(self) -> None:
        """Offer the others to merge into."""
        self._merging.popup(self.name.mapToGlobal(QPoint(0, self.name.height())))


class SpeakersPanel(QScrollArea):
    """Signals as :class:`SpeakerRow`, and left: the keyboard goes back to the transcript; again: the speakers
    are to be found anew."""

    renamed = Signal(int, str)
    sample = Signal(int)
    merge = Signal(int, int)
    left = Signal()
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows: list[SpeakerRow] = []
        self._shown: list[SpeakerTalk] | None = None
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._layout = QVBoxLayout(self._inner)
        self._layout.setContentsMargins(20, 12, 14, 12)
        self._layout.setSpacing(8)
        self._note = PlainLabel("", "muted")
        self._note.setWordWrap(True)
        self._layout.addWidget(self._note)
        self.again_button = push_button("Find speakers again…", theme)
        self.again_button.clicked.connect(self.again)
        self._reason = PlainLabel("", "muted")
        self._reason.setWordWrap(True)
        self._layout.addSpacing(4)
        self._layout.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addWidget(self._reason)
        self._layout.addStretch(1)
        self.show_again(shown=False)
        self.setWidget(self._inner)
        theme.changed.connect(self._again)

    def show_speakers(self, talk: Sequence[SpeakerTalk], *, note: str = "") -> None:
        """Most talkative first. Rows are made anew only when something changed."""
        ordered = sorted(talk, key=lambda item: (-item.seconds, item.number))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        if ordered == self._shown:
            return
        self._shown = ordered
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        total = sum(item.seconds for item in ordered)
        self.rows = []
        for place, item in enumerate(ordered):
            row = SpeakerRow(item, total, [other for other in ordered if other is not item], self._theme)
            row.renamed.connect(self.renamed)
            row.sample.connect(self.sample)
            row.merge.connect(self.merge)
            row.name.left.connect(self.left)
            self._layout.insertWidget(1 + place, row)
            self.rows.append(row)

    def show_again(self, *, shown: bool, reason: str = "") -> None:
        """Whether speakers may be found again; ``reason`` says why they cannot be."""
        self.again_button.setVisible(shown)
        self.again_button.setEnabled(not reason)
        self.again_button.setAccessibleDescription(reason)
        self._reason.setText(reason)
        self._reason.setVisible(shown and bool(reason))

    def begin_rename(self, speaker: SpeakerId) -> None:
        for row in self.rows:
            if row.talk.speaker == speaker:
                self.ensureWidgetVisible(row)
                row.name.begin()

    def _again(self) -> None:
        shown, self._shown = self._shown, None
        if shown is not None:
            self.show_speakers(shown, note=self._note.text())

    def sizeHint(self) -> QSize:
        return QSize(316, 400)
