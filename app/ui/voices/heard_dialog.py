"""All meetings of somebody: where they were heard, what their voice was learned from, and what can be taken
back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.people.values import Heard
from app.translation import tr
from app.ui.buttons import flush, push_button
from app.ui.phrases import length, when
from app.ui.plain import ElidedLabel, PlainLabel, one_line
from app.ui.theme import Theme
from app.ui.voices.words import condition_words


class HeardDialog(QDialog):
    """Signals:
    opened: a meeting is to be shown. revoked: this was not them.
    """

    opened = Signal(object)
    revoked = Signal(object)

    def __init__(
        self,
        name: str,
        theme: Theme,
        parent: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Meetings of {name}", name=one_line(name)))
        self._name, self._theme, self._today = one_line(name), theme, today
        self.rows: list[QWidget] = []
        self.none = PlainLabel(tr("{name} is in no meeting now.", name=self._name), "body")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 12)
        column.addWidget(ElidedLabel(self._name, "title"))
        about = PlainLabel(
            tr(
                "“This is not {name}” takes the name away in that meeting and removes its part of the "
                "stored voice.",
                name=self._name,
            ),
            "muted",
        )
        about.setWordWrap(True)
        column.addWidget(about)
        column.addWidget(self.none)
        column.addLayout(self._list)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.closing = push_button(tr("Close"), theme, "primary")
        self.closing.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addStretch(1)
        foot.addWidget(self.closing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self.resize(theme.px(620), theme.px(460))

    def show_heard(self, heard: Sequence[Heard]) -> None:
        """The meetings, newest first."""
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(item) for item in heard]
        for row in self.rows:
            self._list.addWidget(row)
        self.none.setVisible(not heard)

    def _row(self, item: Heard) -> QWidget:
        row = QFrame()
        row.setProperty("kind", "card")
        title = flush(push_button(one_line(item.title), self._theme, "link"))
        title.setAccessibleName(tr("Open “{title}”", title=one_line(item.title)))
        title.clicked.connect(lambda _checked=False: self.opened.emit(item))
        facts = PlainLabel(self._facts(item), "muted")
        facts.setWordWrap(True)
        revoke = push_button(tr("This is not {name}", name=self._name), self._theme)
        revoke.setAccessibleDescription(one_line(item.title))
        revoke.clicked.connect(lambda _checked=False: self.revoked.emit(item))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(facts)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 6, 10, 8)
        layout.addLayout(words, 1)
        layout.addWidget(revoke)
        return row

    def _facts(self, item: Heard) -> str:
        parts = [when(item.created, self._today()), length(item.seconds)]
        if item.suggested:
            parts.append(tr("suggested, and you agreed"))
        parts.append(tr("part of the stored voice") if item.learned else tr("not part of the stored voice"))
        parts += filter(None, map(condition_words, item.conditions))
        return "  ·  ".join(parts)
