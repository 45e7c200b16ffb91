"""A transcript to be read, in a window that changes nothing: its text, and a field to find words in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.transcript import SpeakerId
from app.translation import tr
from app.ui.buttons import icon_button
from app.ui.phrases import clock, numbered
from app.ui.plain import PlainLabel, one_line
from app.ui.ports import SegmentRow
from app.ui.theme import Theme, color

#: Number and name of a speaker, by key.
Known = Mapping[SpeakerId, tuple[int, str | None]]
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Said(NamedTuple):
    """A paragraph: when, who, what."""

    start: float
    who: str
    text: str


def said(rows: Iterable[SegmentRow], known: Known) -> list[Said]:
    """Paragraphs of rows, with the names of their speakers."""

    def who(row: SegmentRow) -> str:
        number, name = known.get(row.speaker, (0, None)) if row.speaker is not None else (0, None)
        return name or (numbered(number) if number else tr("Unknown speaker"))

    return [Said(row.start, who(row), row.text) for row in rows]


class ReadingView(QWidget):
    """Everything can be selected and copied, nothing changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this transcript"))
        self.field.setAccessibleName(tr("Find in this transcript"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _text: self._find())
        self.field.installEventFilter(self)
        self.count = PlainLabel("", "muted")
        self.previous = icon_button("chevron-up", tr("Previous"), theme, "Shift+F3", size=18)
        self.previous.clicked.connect(lambda: self.step(back=True))
        self.following = icon_button("chevron-down", tr("Next"), theme, "F3", size=18)
        self.following.clicked.connect(lambda: self.step(back=False))
        self.text = QPlainTextEdit()
        self.text.setObjectName("preview")
        self.text.setAccessibleName(tr("Transcript"))
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.following):
            bar.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(self.text, 1)
        self._find()

    def show_text(self, paragraphs: Iterable[Said]) -> None:
        """Another transcript, from its beginning."""
        head = QTextCharFormat()
        head.setFontWeight(QFont.Weight.DemiBold)
        head.setForeground(color(self._theme.tokens.text2))
        body = QTextCharFormat()
        body.setFontWeight(QFont.Weight.Normal)
        body.setForeground(color(self._theme.tokens.text))
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        first = True
        for item in paragraphs:
            cursor.insertText(f"{'' if first else chr(10)}{clock(item.start)}  {one_line(item.who)}\n", head)
            cursor.insertText(f"{one_line(item.text)}\n", body)
            first = False
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find()

    def step(self, *, back: bool) -> None:
        """To the next place, from the end to the beginning."""
        wanted = self.field.text()
        if not wanted:
            self.field.setFocus()
            return
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if not self.text.find(wanted, flags):
            edge = QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start
            self.text.moveCursor(edge)
            self.text.find(wanted, flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        back = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_F3:
            self.step(back=back)
        elif key == Qt.Key.Key_F and held & Qt.KeyboardModifier.ControlModifier:
            self.field.setFocus()
            self.field.selectAll()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field keeps Enter to itself."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in _ENTER:
                self.step(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        return super().eventFilter(watched, event)

    def _find(self) -> None:
        wanted = self.field.text()
        there = self.text.toPlainText().casefold().count(wanted.casefold()) if wanted else 0
        for button in (self.previous, self.following):
            button.setEnabled(there > 0)
        self.count.setText(tr("Nothing found") if wanted and not there else str(there) if wanted else "")
        if there:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.step(back=False)
