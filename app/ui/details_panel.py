"""What is known about a meeting: source, length, tracks, what made the text."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from app.changes import MeetingSummary, Track
from app.ui.phrases import length, when
from app.ui.plain import PlainLabel, PlainText, one_line


class DetailsPanel(QWidget):
    """Read only; text can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout()
        self._form.setContentsMargins(20, 16, 20, 12)
        self._form.setVerticalSpacing(10)
        self._form.setHorizontalSpacing(14)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._form)
        layout.addStretch(1)

    def show_meeting(self, meeting: MeetingSummary, tracks: list[Track], folder: str) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        added = "Imported" if meeting.origin == "imported" else "Recorded"
        rows = [
            ("File", PurePath(meeting.source).name or "–"),
            (added, when(meeting.created, date.today())),  # noqa: DTZ011 - the user's own day
            ("Length", length(meeting.duration) if meeting.duration else "–"),
            ("Tracks", str(len(tracks) or 1)),
            ("Kept in", folder),
        ]
        for name, value in rows:
            self._form.addRow(PlainLabel(name, "muted"), PlainText(one_line(value), name))
