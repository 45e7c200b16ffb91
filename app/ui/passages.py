"""Lists about a meeting's text: what was left out of it, and corrections that found no place in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.sentences import REASONS
from app.store.values import Passage
from app.translation import noop, tr
from app.ui.buttons import icon_button, push_button
from app.ui.phrases import clock
from app.ui.plain import PlainLabel, one_line
from app.ui.playing.soundless import offer
from app.ui.theme import Theme

WHY = noop(
    "These words were recognised, but probably nobody said them: recognisers make up text in silence and "
    "noise. Listen, and put back what is right."
)
NO_PLACE = noop(
    "The text was made anew, and these corrections found no place in it. They are kept, and tried again with "
    "the next text."
)


@dataclass(frozen=True, slots=True)
class Line:
    """A row: where it is in the recording (seconds), its words, a remark, and a button's words if there is
    something to do, with ``key`` for whoever does it."""

    start: float
    end: float
    text: str
    remark: str
    button: str = ""
    key: int = 0


def left_out_lines(passages: Sequence[Passage]) -> list[Line]:
    """What was left out, as rows."""
    return [
        Line(
            item.start,
            item.end,
            item.text,
            tr("In the text") if item.put_back else tr(REASONS.get(item.reason, noop("Probably not speech"))),
            "" if item.put_back else tr("Put back"),
            item.key,
        )
        for item in passages
    ]


class PassagesDialog(QDialog):
    """Signals: play (from, to, in seconds), chosen (the key of a row whose button was pressed)."""

    play = Signal(float, float)
    chosen = Signal(int)

    def __init__(
        self,
        title: str,
        why: str,
        read: Callable[[], Sequence[Line]],
        theme: Theme,
        parent: QWidget,
        *,
        sound: bool = True,
    ) -> None:
        """``read`` gives the rows, again after every change. ``sound``: they can be played."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._read, self._theme, self._sound = read, theme, sound
        self._shown: list[Line] = []
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(12)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._inner)
        text = PlainLabel(why, "body")
        text.setWordWrap(True)
        done = push_button(tr("Done"), theme, "primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(title, "title"))
        layout.addWidget(text)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self.resize(theme.px(600), theme.px(480))
        self.refresh()

    def refresh(self) -> None:
        """Read the rows again; they are made anew only when they changed."""
        lines = list(self._read())
        if lines == self._shown:
            return
        self._shown = lines
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._rows.addWidget(self._row(line))
        self._rows.addStretch(1)

    def _row(self, line: Line) -> QWidget:
        row = QWidget()
        play = icon_button("play", tr("Play {time}", time=clock(line.start)), self._theme, size=16)
        play.clicked.connect(lambda: self.play.emit(line.start, line.end))
        offer(play, sound=self._sound)
        words = PlainLabel(one_line(line.text), "body")
        words.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(words)
        texts.addWidget(PlainLabel(f"{clock(line.start)}  ·  {line.remark}", "muted"))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(play, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        if line.button:
            button = push_button(line.button, self._theme)
            button.setAccessibleName(tr("{button}: {name}", button=line.button, name=one_line(line.text)))
            button.clicked.connect(lambda: self.chosen.emit(line.key))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row
