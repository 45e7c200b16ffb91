"""The card about interrupted recordings: above what is open, in nobody's way, and gone when it is settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.translation import plural, tr
from app.ui.buttons import icon_button, push_button
from app.ui.icons import icon
from app.ui.plain import ElidedLabel, PlainLabel, named
from app.ui.recording import recovery_words as words
from app.ui.theme import Theme

MOST: Final = 6  # listed; the others are counted
#: What may be asked: ``hear`` it · ``recover`` and transcribe · take it in for ``later`` · ``delete`` · save
#: the ``raw`` audio · copy a ``report`` · try ``again`` · ``close``: do not show it again.
Deed = Literal["hear", "recover", "later", "delete", "raw", "report", "again", "close"]
_PRIMARY: Final = "primary"
_SHARE: Final = 0.55  # of the window's height
_LEAST: Final = 60  # px of its lines
_AROUND: Final = 28  # px above and below the lines


@dataclass(slots=True)
class Case:
    """One recording to decide about. ``found`` as :func:`app.recordings.scan` gives it; ``sentence`` says why
    it could not be recovered; ``share`` of the work done, 0..1; ``again``: another try may help."""

    found: Any
    state: Literal["asking", "working", "failed"] = "asking"
    sentence: str = ""
    share: float = 0.0
    again: bool = False
    transcribe: bool = False

    @property
    def id(self) -> str:
        return str(self.found.id)


class CaseRow(QFrame):
    """A recording on the card: ▶, what it is, and what can be done about it alone."""

    def __init__(self, case: Case, theme: Theme, ask: Callable[[Deed, Case], None], *, alone: bool) -> None:
        """``alone``: the card's own buttons are about it."""
        super().__init__()
        self.case, self._theme = case, theme
        self.setProperty("kind", "trouble")
        self.setProperty("level", "error" if case.state == "failed" else "warn")
        found = case.found
        title = words.title_of(found)
        self.play = icon_button("play", tr("Hear “{title}”", title=title), theme, size=18)
        self.play.setEnabled(any(found.segments.values()))
        self.play.clicked.connect(lambda: ask("hear", case))
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(ElidedLabel(title, "strong"))
        texts.addWidget(ElidedLabel(words.about(found), "warn"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Recovering “{title}”", title=title))
        texts.addSpacing(4 if case.state == "working" else 0)
        texts.addWidget(self.bar)
        self.sentence = PlainLabel(case.sentence, "warn")
        self.sentence.setWordWrap(True)
        texts.addWidget(self.sentence)
        self.buttons: dict[Deed, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(8)
        for deed, label in _offers(case, alone=alone):
            button = push_button(label, theme)
            button.clicked.connect(lambda _checked=False, deed=deed: ask(deed, case))
            row.addWidget(button)
            self.buttons[deed] = button
        row.addStretch(1)
        if self.buttons and case.state == "failed":
            texts.addSpacing(6)
            texts.addLayout(row)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(10)
        line.addWidget(self.play)
        line.addLayout(texts, 1)
        self.more = icon_button("more", tr("More about “{title}”", title=title), theme, size=18)
        self.menu = QMenu(self.more)
        for deed, label in _more(case):
            self.menu.addAction(label, partial(ask, deed, case))
        self.more.setMenu(self.menu)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        line.addWidget(self.more)
        # Not before: shown without a parent, each would be a window for a moment.
        self.bar.setVisible(case.state == "working")
        self.sentence.setVisible(bool(case.sentence))
        self.more.setVisible(case.state != "working" and not alone)

    def show_share(self, share: float) -> None:
        self.bar.setValue(round(share * 1000))

    def show_playing(self, *, playing: bool) -> None:
        title = words.title_of(self.case.found)
        named(self.play, tr("Stop “{title}”", title=title) if playing else tr("Hear “{title}”", title=title))
        self.play.setIcon(icon("stop" if playing else "play", self._theme))


def _offers(case: Case, *, alone: bool) -> list[tuple[Deed, str]]:
    if case.state != "failed":
        return []
    first: list[tuple[Deed, str]] = [("again", tr("Try again"))] if case.again else []
    last: list[tuple[Deed, str]] = (
        [("delete", tr("Delete recording…")), ("close", tr("Not now"))] if alone else []
    )
    return [*first, ("raw", tr("Save the raw audio…")), ("report", tr("Copy report")), *last]


def _more(case: Case) -> list[tuple[Deed, str]]:
    if case.state == "failed":
        return [("delete", tr("Delete recording…")), ("close", tr("Not now"))]
    return [
        ("recover", tr("Recover and transcribe")),
        ("later", tr("Decide later")),
        ("delete", tr("Delete recording…")),
    ]


class _Lines(QScrollArea):
    """As high as ``wanted`` where the window has the room, else it scrolls."""

    wanted = 0

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self.wanted, _LEAST))


class RecoveryCard(QWidget):
    """Signals: asked (deed, the case, or ``None`` for all that wait)."""

    asked = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme = theme
        self.cases: list[Case] = []
        self.rows: list[CaseRow] = []
        self._playing = ""
        self._scroll = _Lines()
        self._frame = QFrame()
        self._frame.setProperty("kind", "card")
        self.title = PlainLabel("", "head")
        self.intro = PlainLabel("", "body")
        self.intro.setWordWrap(True)
        self.safe = PlainLabel("", "strong")
        self.missing = PlainLabel("", "body")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.rest = PlainLabel("", "muted")
        self.remove = push_button(tr("Delete recording…"), theme, "link")
        self.later = push_button(tr("Decide later"), theme)
        self.recover = push_button(tr("Recover and transcribe"), theme, _PRIMARY)
        self.remove.clicked.connect(lambda: self._ask("delete"))
        self.later.clicked.connect(lambda: self._ask("later"))
        self.recover.clicked.connect(lambda: self._ask("recover"))
        self._build()
        self.hide()

    def _build(self) -> None:
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.later)
        foot.addWidget(self.recover)
        self._inner = QWidget()
        self._inner.setObjectName("scrolled")
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        for line in (self.safe, self.intro, self.missing):  # what is safe comes first
            column.addWidget(line)
        column.addSpacing(2)
        column.addLayout(self._list)
        column.addWidget(self.rest)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        self._scroll.installEventFilter(self)
        whole = QVBoxLayout(self._frame)
        whole.setContentsMargins(18, 14, 18, 14)
        whole.setSpacing(6)
        whole.addWidget(self._scroll)
        whole.addWidget(self._foot)  # what can be done is always in view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 8)
        layout.addWidget(self._frame)

    def show_cases(self, cases: Sequence[Case]) -> None:
        """All that are to be decided, worked on or could not be recovered; none hides the card."""
        self.cases = list(cases)
        self.setVisible(bool(self.cases))
        if not self.cases:
            self._clear()
            return
        waiting = [case for case in self.cases if case.state != "failed"]
        asking = [case for case in self.cases if case.state == "asking"]
        failed = len(self.cases) - len(waiting)
        self.title.setText(words.heading(len(waiting), failed))
        self.intro.setText(words.happened([case.found for case in waiting]) if waiting else "")
        self.intro.setVisible(bool(waiting))
        self.safe.setText(words.safe([case.found for case in waiting or self.cases]))
        self.missing.setText(words.missing(len(waiting)))
        self._show_rows(alone=len(self.cases) == 1)
        hidden = len(self.cases) - len(self.rows)
        self.rest.setText(plural("and {n} more", "and {n} more", hidden))
        self.rest.setVisible(hidden > 0)
        self.recover.setText(
            tr("Recover and transcribe") if len(asking) < 2 else tr("Recover and transcribe all")
        )
        self.remove.setVisible(len(asking) == len(self.cases) == 1)
        self._foot.setVisible(bool(asking))
        QTimer.singleShot(0, self, self._fit)  # once the new rows have their fonts

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def _fit(self) -> None:
        """As high as its lines are when they wrap, and never most of the window: then it scrolls."""
        layout = self._inner.layout()
        if layout is not None:
            layout.activate()
            self._scroll.setMinimumWidth(layout.minimumSize().width())  # its buttons are never cut
            wanted = layout.totalHeightForWidth(max(self._scroll.width(), self._scroll.minimumWidth()))
            foot = 0 if self._foot.isHidden() else self._foot.sizeHint().height() + 6
            room = round(self.window().height() * _SHARE) - foot - _AROUND
            self._scroll.wanted = max(_LEAST, min(wanted, room))
            self._scroll.setMaximumHeight(self._scroll.wanted)
            self._scroll.updateGeometry()

    def show_share(self, case: Case) -> None:
        """The work on one went on."""
        for row in self.rows:
            if row.case is case:
                row.show_share(case.share)

    def show_playing(self, name: str) -> None:
        """The recording with this id is being played; none where it is empty."""
        self._playing = name
        for row in self.rows:
            row.show_playing(playing=row.case.id == name)

    def _clear(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []

    def _show_rows(self, *, alone: bool) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self._frame.isAncestorOf(focused)
        self._clear()
        order = {"working": 0, "asking": 1, "failed": 2}
        listed = sorted(self.cases, key=lambda case: order[case.state])[:MOST]
        for case in listed:
            row = CaseRow(case, self._theme, self.asked.emit, alone=alone)
            row.show_share(case.share)
            row.show_playing(playing=case.id == self._playing)
            self._list.addWidget(row)
            self.rows.append(row)
        if inside and self.rows:  # the keyboard stays on the card
            self.rows[0].play.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, deed: Deed) -> None:
        alone = len(self.cases) == 1
        self.asked.emit(deed, self.cases[0] if alone else None)
