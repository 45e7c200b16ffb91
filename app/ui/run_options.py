"""A small popover: how many people speak, and the language."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.settings import LANGUAGE, SPEAKERS, Settings
from app.ui.buttons import push_button
from app.ui.plain import PlainLabel
from app.ui.theme import Theme
from engine.protocol import RunOptions, SpeakerHint

MOST_SPEAKERS = 12
LANGUAGES = (("", "Automatic"), ("en", "English"))


def options_from(settings: Settings) -> RunOptions:
    """The options last chosen."""
    number = settings.get(SPEAKERS)
    hint = SpeakerHint(number, number) if number else SpeakerHint()
    return RunOptions(language=settings.get(LANGUAGE) or None, speakers=hint)


class RunOptionsPopover(QFrame):
    """Signals: chosen (options). The choice is kept for the next import."""

    chosen = Signal(object)

    def __init__(self, heading: str, verb: str, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self.speakers = QComboBox()
        self.speakers.addItem("Automatic", 0)
        for number in range(1, MOST_SPEAKERS + 1):
            self.speakers.addItem(str(number), number)
        self.speakers.setCurrentIndex(settings.get(SPEAKERS))
        self.language = QComboBox()
        for code, words in LANGUAGES:
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.get(LANGUAGE))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(heading, "head"))
        for words, field in (("People who speak", self.speakers), ("Language", self.language)):
            row = QHBoxLayout()
            label = PlainLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setMinimumWidth(theme.px(130))
            row.addWidget(label, 1)
            row.addWidget(field)
            layout.addLayout(row)
        layout.addWidget(PlainLabel("The built-in recogniser knows English only.", "muted"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = push_button("Cancel", theme)
        apply = push_button(verb, theme, "primary")
        cancel.clicked.connect(self.close)
        apply.clicked.connect(self._apply)
        buttons.addWidget(cancel)
        buttons.addWidget(apply)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(320))

    def show_at(self, point: QPoint) -> None:
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(max(screen.left(), point.x()), screen.right() - self.width())
        y = min(max(screen.top(), point.y()), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.speakers.setFocus(Qt.FocusReason.TabFocusReason)

    def _apply(self) -> None:
        self._settings.set(SPEAKERS, int(self.speakers.currentData()))
        self._settings.set(LANGUAGE, str(self.language.currentData()))
        self.close()
        self.chosen.emit(options_from(self._settings))
