"""The empty library: two cards that say how meetings get in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.buttons import push_button
from app.ui.icons import icon, pixmap
from app.ui.plain import PlainLabel
from app.ui.theme import Theme

CARD = 300  # px at text size 100 %
SYMBOL = 26  # px


class _Symbol(PlainLabel):
    """An icon that says nothing the words do not say."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._name, self._theme = name, theme
        theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        size = self._theme.px(SYMBOL)
        tint = self._theme.tokens.accent
        self.setPixmap(pixmap(self._name, tint, size, size, self.devicePixelRatioF()))


class Welcome(QScrollArea):
    """Signals: record, import_files, sample."""

    record = Signal()
    import_files = Signal()
    sample = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = PlainLabel(tr("No meetings yet"), "title")
        words = tr("Everything you record or import is listed on the left and stays on this computer.")
        text = PlainLabel(words, "body")
        text.setWordWrap(True)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.record_now = push_button(tr("Record now"), theme, "record")
        self.record_now.setIcon(icon("record", theme, "on_record"))
        self.record_now.setIconSize(QSize(16, 16))
        self.record_now.clicked.connect(self.record)
        self.choose = push_button(tr("Choose files…"), theme)
        self.choose.clicked.connect(self.import_files)
        heard = tr("Captures your microphone and what you hear. Works with any call app.")
        self.record_card = self._card("mic", tr("Record a meeting"), heard, self.record_now)
        dropped = tr("Drop files or a folder anywhere in this window.")
        importing = self._card("import", tr("Import audio or video"), dropped, self.choose)
        self.record_card.hide()  # until there is a recorder
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        self._cards.addStretch(1)
        self._cards.addWidget(self.record_card)
        self._cards.addWidget(importing)
        self._cards.addStretch(1)
        trying = push_button(tr("Try the sample meeting"), theme, "link")
        trying.clicked.connect(self.sample)
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(16)
        column.addLayout(self._cards)
        column.addSpacing(12)
        column.addWidget(trying, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setWidget(inner)

    def show_recording(self, *, possible: bool) -> None:
        """Whether meetings can be recorded here."""
        self.record_card.setVisible(possible)
        self._fit()

    def _card(self, symbol: str, title: str, text: str, button: QPushButton) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setFixedWidth(self._theme.px(CARD))
        self._theme.changed.connect(lambda: card.setFixedWidth(self._theme.px(CARD)))
        words = PlainLabel(text, "muted")
        words.setWordWrap(True)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(22, 20, 22, 20)
        layout.setSpacing(6)
        layout.addWidget(_Symbol(symbol, self._theme), 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(6)
        layout.addWidget(PlainLabel(title, "head"))
        layout.addWidget(words, 1)
        layout.addSpacing(6)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Under one another where two do not fit side by side."""
        both = not self.record_card.isHidden()
        narrow = both and self.width() < 2 * self._theme.px(CARD) + 96
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(down if narrow else beside)
        center = Qt.AlignmentFlag.AlignHCenter if narrow else Qt.AlignmentFlag(0)
        for label in self.findChildren(QFrame):
            if label.property("kind") == "card" and not isinstance(label, QLabel):
                self._cards.setAlignment(label, center)
