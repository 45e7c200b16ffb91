"""Into whom? Asked before speakers are merged, with how many paragraphs that moves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.changes import SpeakerTalk
from app.transcript import SpeakerId
from app.translation import plural, tr
from app.ui.buttons import push_button
from app.ui.dots import dot_icon
from app.ui.placing import move_inside_screen
from app.ui.plain import PlainLabel
from app.ui.speakers.parts import label_of
from app.ui.theme import Theme

_SPEAKER = Qt.ItemDataRole.UserRole
_SHOWN = 7  # rows before the list scrolls
_DOT = 12  # px


class MergePopover(QFrame):
    """One of those that are merged may stay, or somebody else takes them in.

    Signals:
        chosen: the speakers that go, and into whom. closed: whatever was chosen.
    """

    chosen = Signal(object, int)
    closed = Signal()

    def __init__(
        self,
        merged: Sequence[SpeakerId],
        talk: Sequence[SpeakerTalk],
        paragraphs: Mapping[SpeakerId, int],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        """``merged`` are one or more of ``talk``; ``paragraphs``: how many each of them says."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._merged, self._paragraphs = list(merged), paragraphs
        known = {item.speaker: item for item in talk}
        several = len(self._merged) > 1
        staying = [known[speaker] for speaker in self._merged] if several else []
        # The one who keeps the name is most likely one that has a name.
        staying.sort(key=lambda item: (item.name is None, -item.seconds))
        others = [item for item in talk if item.speaker not in self._merged]
        title = (
            plural("Merge {n} speaker into…", "Merge {n} speakers into…", len(self._merged))
            if several
            else tr("Merge {name} into…", name=label_of(known[self._merged[0]]))
        )
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setIconSize(QSize(_DOT, _DOT))
        for item in [*staying, *others]:
            row = QListWidgetItem(
                dot_icon(item, theme, _DOT, self.devicePixelRatioF()), label_of(item), self.list
            )
            row.setData(_SPEAKER, item.speaker)
        rows = min(_SHOWN, self.list.count())
        self.list.setFixedHeight(rows * max(theme.px(28), self.list.sizeHintForRow(0)) + 12)
        self.preview = PlainLabel("", "muted")
        self.preview.setWordWrap(True)
        cancel = push_button(tr("Cancel"), theme)
        self.go = push_button(tr("Merge"), theme, "primary")
        cancel.clicked.connect(self.close)
        self.go.clicked.connect(self._choose)
        self.list.currentRowChanged.connect(lambda _row: self._show_preview())
        self.list.itemDoubleClicked.connect(lambda _item: self._choose())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        head = PlainLabel(title, "head")
        head.setWordWrap(True)
        for part in (head, self.list, self.preview):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.setFixedWidth(theme.px(320))
        self.list.setCurrentRow(0)

    def show_at(self, point: QPoint) -> None:
        """Open with the upper left corner at a place on the screen, inside the screen."""
        self.adjustSize()
        move_inside_screen(self, point)
        self.show()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def into(self) -> SpeakerId:
        return SpeakerId(int(self.list.currentItem().data(_SPEAKER)))

    @property
    def sources(self) -> list[SpeakerId]:
        """Who goes."""
        return [speaker for speaker in self._merged if speaker != self.into]

    def _show_preview(self) -> None:
        moved = sum(self._paragraphs.get(speaker, 0) for speaker in self.sources)
        name = self.list.currentItem().text()
        words = plural("{n} paragraph moves to {name}.", "{n} paragraphs move to {name}.", moved, name=name)
        self.preview.setText(words)
        self.list.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._choose()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def _choose(self) -> None:
        sources, into = self.sources, self.into
        self.close()
        self.chosen.emit(sources, into)
