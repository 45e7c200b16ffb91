"""What is asked before a meeting is parted, or meetings are written to a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from app.sentences import clock
from app.transcript import MeetingId
from app.translation import plural, tr
from app.ui.joining.asking import Asking
from app.ui.plain import one_line
from app.ui.theme import Theme

_LONGEST_QUOTE: Final = 60


class SplitDialog(Asking):
    """Where a meeting is parted: before a paragraph, or where the playhead is.

    Signals:
        chosen: seconds.
    """

    chosen = Signal(float)

    def __init__(
        self, parent: QWidget, theme: Theme, title: str, places: Sequence[tuple[float, str]]
    ) -> None:
        """``places``: seconds, and the beginning of the paragraph there (empty for the playhead)."""
        super().__init__(parent, theme, tr("Split the meeting"), tr("Split"))
        self.say(tr("Split “{title}” in two?", title=one_line(title)), "title")
        self.places: list[tuple[QRadioButton, float]] = []
        for seconds, words in places:
            quoted = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rstrip()}…"
            said = (
                tr("Before “{words}” ({time})", words=one_line(quoted), time=clock(seconds))
                if words
                else tr("At the playhead ({time})", time=clock(seconds))
            )
            button = QRadioButton(said.replace("&", "&&"))
            button.setChecked(not self.places)
            self.column.addWidget(button)
            self.places.append((button, seconds))
        self.say(
            tr(
                "Each part gets its text, corrections, speakers, notes and sound. The whole goes to the "
                "trash; Undo brings it back."
            ),
            "muted",
        )

    def accept(self) -> None:
        """Split it."""
        seconds = next(seconds for button, seconds in self.places if button.isChecked())
        super().accept()
        self.chosen.emit(seconds)


class BundleDialog(Asking):
    """What goes into the file.

    Signals:
        chosen: whether voices go along.
    """

    chosen = Signal(bool)

    def __init__(
        self, parent: QWidget, theme: Theme, meetings: Sequence[MeetingId], *, encrypted: bool
    ) -> None:
        super().__init__(parent, theme, tr("Save as Hansard file"), tr("Choose where to save…"))
        self.say(
            plural(
                "Save {n} meeting as a Hansard file", "Save {n} meetings as a Hansard file", len(meetings)
            ),
            "title",
        )
        self.say(
            tr(
                "Another Hansard takes it in as it is: text, corrections and their history, speakers' names, "
                "notes, tags and sound."
            )
        )
        self.say(
            tr(
                "Your library is encrypted, and this file is not: whoever has it can read and hear "
                "everything."
            )
            if encrypted
            else tr("The file is not encrypted: whoever has it can read and hear everything.")
        )
        self.voices = QCheckBox(tr("Also how the speakers sound"))
        self.column.addWidget(self.voices)
        self.say(
            tr(
                "With it the other library can tell the voices apart anew. How somebody sounds is theirs: "
                "ask them first."
            ),
            "muted",
        )

    def accept(self) -> None:
        """Go on to the place."""
        voices = self.voices.isChecked()
        super().accept()
        self.chosen.emit(voices)
