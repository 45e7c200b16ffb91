"""The card of the review in the side panel: how much is unclear, what the current doubt is, and the
verdicts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.translation import plural, tr
from app.ui.buttons import flush, icon_button, push_button
from app.ui.plain import PlainLabel, named, one_line
from app.ui.theme import Theme


class ReviewCard(QFrame):
    """Signals:
    step: to the next doubt (1) or the one before (-1). accept, everywhere, change, edit: the verdict on the
    current one. more: mark more.
    """

    step = Signal(int)
    accept = Signal()
    everywhere = Signal()
    edit = Signal()
    change = Signal()
    more = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setObjectName("review")
        self.setAccessibleName(tr("Unclear words"))
        self.title = PlainLabel("", "strong")
        self.title.setWordWrap(True)
        self.previous = icon_button("chevron-up", tr("Previous unclear word"), theme, size=18)
        self.next = icon_button("chevron-down", tr("Next unclear word"), theme, size=18)
        self.previous.clicked.connect(lambda: self.step.emit(-1))
        self.next.clicked.connect(lambda: self.step.emit(1))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Unclear words checked"))
        self.count = PlainLabel("", "muted")
        self.words = PlainLabel("", "body")
        self.words.setWordWrap(True)
        self.why = PlainLabel("", "muted")
        self.why.setWordWrap(True)
        self.right = push_button(tr("Looks right"), theme)
        self.right_everywhere = push_button(tr("Looks right everywhere"), theme, "link")
        self.fix = push_button(tr("Change…"), theme)
        self.fix_everywhere = push_button(tr("Change everywhere…"), theme, "link")
        self.show_more = push_button(tr("Show more"), theme, "link")
        for button, signal in (
            (self.right, self.accept),
            (self.right_everywhere, self.everywhere),
            (self.fix, self.edit),
            (self.fix_everywhere, self.change),
            (self.show_more, self.more),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        self.current = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        progress = QHBoxLayout()
        progress.setSpacing(10)
        progress.addWidget(self.bar, 1)
        progress.addWidget(self.count)
        body = QVBoxLayout(self.current)
        body.setContentsMargins(0, 2, 0, 0)
        body.setSpacing(2)
        body.addWidget(self.words)
        body.addWidget(self.why)
        body.addSpacing(8)
        self._verdicts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._verdicts.setSpacing(8)
        self._verdicts.addWidget(self.right, 0, Qt.AlignmentFlag.AlignLeft)
        self._verdicts.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignLeft)
        self._verdicts.addStretch(1)
        body.addLayout(self._verdicts)
        for button in (self.right_everywhere, self.fix_everywhere):
            body.addWidget(flush(button), 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 10, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addLayout(progress)
        layout.addWidget(self.current)
        layout.addWidget(flush(self.show_more), 0, Qt.AlignmentFlag.AlignLeft)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        layout = self.layout()
        if layout is not None and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            # Below one another where large text or a long language leaves no room beside.
            beside = self.right.sizeHint().width() + 8 + self.fix.sizeHint().width()
            fits = beside <= self.contentsRect().width() - 24
            directions = QBoxLayout.Direction
            direction = directions.LeftToRight if fits else directions.TopToBottom
            if direction != self._verdicts.direction():
                self._verdicts.setDirection(direction)
            # Words on several lines need more than they ask for: what stands above gives way, not they.
            needed = layout.totalHeightForWidth(self.width())
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
        return done

    def show_keys(self, keys: dict[str, str]) -> None:
        """Say in the tooltips which keys do the same; by command."""
        for button, name in (
            (self.previous, "previous-doubt"),
            (self.next, "next-doubt"),
            (self.right, "accept"),
            (self.right_everywhere, "accept-everywhere"),
            (self.fix, "edit"),
            (self.fix_everywhere, "change-everywhere"),
        ):
            named(button, button.accessibleName() or button.text(), keys.get(name, ""))

    def show_progress(self, words: int, speakers: int, done: int, *, more: bool) -> None:
        """``words`` and ``speakers`` are left, ``done`` are settled; ``more`` could be marked."""
        left = words + speakers
        if not left:
            title = tr("All unclear words checked.") if done else tr("No unclear words.")
        else:
            lines = [plural("{n} unclear word", "{n} unclear words", words)] if words else []
            if speakers:
                lines.append(plural("{n} unclear speaker", "{n} unclear speakers", speakers))
            title = "\n".join(lines)
        self.title.setText(title)
        total = left + done
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self.count.setText(tr("{done} of {total}", done=done, total=total))
        for part in (self.bar, self.count):
            part.setVisible(bool(done and left))
        for button in (self.previous, self.next):
            button.setVisible(bool(left))
        self.show_more.setVisible(more)

    def show_current(self, words: str, why: str, *, speaker: bool = False) -> None:
        """The doubt that is selected in the text; blank words for none."""
        self.current.setVisible(bool(words))
        self.words.setText(one_line(words))
        self.why.setText(why)
        for button in (self.fix, self.fix_everywhere):
            button.setVisible(not speaker)
