"""One question about a voice, in the side panel: who somebody sounds like, or whether to recognise them in
other meetings. Nothing happens before a button is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.translation import tr
from app.ui.buttons import flush, icon_button, push_button
from app.ui.plain import PlainLabel, one_line
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of the card. ``kind`` as :func:`app.ui.buttons.push_button` has it."""

    text: str
    run: Callable[[], object]
    kind: str = ""


class VoiceCard(QFrame):
    """Asks one thing after another; hidden while there is nothing to ask."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Suggestion about a voice"))
        self.words = PlainLabel("", "strong")
        self.words.setWordWrap(True)
        self.why = PlainLabel("", "muted")
        self.why.setWordWrap(True)
        self.close_button = icon_button("close", tr("Not now"), theme, size=14)
        self.close_button.clicked.connect(self._dismiss)
        self.buttons: list[QPushButton] = []
        self._dismissed: Callable[[], object] = lambda: None
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.words, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._answers = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._answers.setSpacing(8)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 10, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.why)
        layout.addLayout(self._answers)
        layout.addLayout(self._links)
        self.hide()

    def ask(
        self,
        words: str,
        why: str,
        answers: Sequence[Choice],
        links: Sequence[Choice],
        dismissed: Callable[[], object],
    ) -> None:
        """Show a question with its answers; what was asked before goes."""
        keyboard = self.has_keyboard
        self.words.setText(one_line(words))
        self.why.setText(one_line(why))
        self.why.setVisible(bool(why))
        self._dismissed = dismissed
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        while self._answers.count():
            self._answers.takeAt(0)
        self.buttons = []
        for choice in answers:
            self._answers.addWidget(self._button(choice), 0, Qt.AlignmentFlag.AlignLeading)
        self._answers.addStretch(1)
        for choice in links:
            link = flush(self._button(choice))
            self._links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        order = [*self.buttons, self.close_button]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self.setAccessibleDescription(f"{words} {why}".strip())
        self.show()
        self._fit()
        if keyboard:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """The keyboard goes to the first answer."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _button(self, choice: Choice) -> QPushButton:
        button = push_button(choice.text, self._theme, choice.kind)
        button.clicked.connect(lambda _checked=False: choice.run())
        self.buttons.append(button)
        return button

    def _dismiss(self) -> None:
        self.hide()
        self._dismissed()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return done

    def _fit(self) -> None:
        """Below one another where large text or a long name leaves no room beside."""
        layout = self.layout()
        if layout is None:
            return
        wide = sum(
            item.sizeHint().width() + 8
            for at in range(self._answers.count())
            if (item := self._answers.itemAt(at)) is not None and item.widget() is not None
        )
        beside = wide - 8 <= self.contentsRect().width() - 26
        directions = QBoxLayout.Direction
        direction = directions.LeftToRight if beside else directions.TopToBottom
        if direction != self._answers.direction():
            self._answers.setDirection(direction)
        needed = max(0, layout.totalHeightForWidth(self.width()))  # -1 while there is nothing in it
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
