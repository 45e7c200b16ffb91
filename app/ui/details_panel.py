"""What is known about a meeting: source, length, tracks, what made the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.changes import Gap, MeetingSummary, RecordingFacts, Track
from app.sentences import runs_on
from app.translation import noop, tr
from app.ui.phrases import exact_length, length, when
from app.ui.plain import PlainLabel, PlainText, one_line
from app.ui.recording.gap_words import recorded_rows


class DetailsPanel(QWidget):
    """Read only; text can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: list[tuple[PlainLabel, PlainText]] = []
        self._form = QFormLayout()
        self._form.setContentsMargins(20, 16, 20, 12)
        self._form.setVerticalSpacing(10)
        self._form.setHorizontalSpacing(14)
        # Large text and long languages: what does not fit beside its name stands below it.
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setObjectName("scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Details"))
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def show_meeting(
        self,
        meeting: MeetingSummary,
        tracks: list[Track],
        folder: str,
        engine: Mapping[str, str],
        facts: RecordingFacts | None = None,
        gaps: Sequence[Gap] = (),
    ) -> None:
        """``engine`` says what made the text (:meth:`app.library.Library.engine`), ``facts`` and ``gaps``
        how a meeting was recorded."""
        added = tr("Date imported") if meeting.origin == "imported" else tr("Date recorded")
        rows = [
            *([] if facts is not None else [(tr("File"), PurePath(meeting.source).name or "–")]),
            (added, when(meeting.created, date.today())),  # noqa: DTZ011 - the user's own day
            (tr("Length"), length(meeting.duration) if meeting.duration else "–"),
            *([(tr("Tracks"), str(len(tracks) or 1))] if facts is None else recorded_rows(facts, gaps)),
            *_made(engine),
            (tr("Kept in"), folder),
        ]
        self._fill([(name, one_line(value)) for name, value in rows])

    def _fill(self, rows: Sequence[tuple[str, str]]) -> None:
        """Fields that are there take other words: to make a dozen anew takes longer than a frame."""
        while len(self._fields) > len(rows):
            self._form.removeRow(len(self._fields) - 1)
            self._fields.pop()
        for at, (name, value) in enumerate(rows):
            if at == len(self._fields):
                self._fields.append((PlainLabel(name, "muted"), PlainText(value, name)))
                self._form.addRow(*self._fields[at])
                continue
            label, field = self._fields[at]
            if (label.text(), field.toPlainText()) != (name, value):
                label.setText(name)
                field.setAccessibleName(name)
                field.setPlainText(value)


_PROFILES = {
    "builtin": noop("Built-in"),
    "fast": noop("Fast"),
    "balanced": noop("Balanced"),
    "accurate": noop("Most accurate"),
}


def _made(engine: Mapping[str, str]) -> list[tuple[str, str]]:
    """With which model the text was made, on what, and when."""
    if not engine:
        return []
    if program := engine.get("imported-from", ""):
        rows = [(tr("Text made by"), program)]
        if made := engine.get("made", ""):
            rows.append((tr("Taken over"), when(datetime.fromisoformat(made), date.today())))  # noqa: DTZ011
        return rows
    profile = engine.get("profile", "")
    title = tr(_PROFILES[profile]) if profile in _PROFILES else profile
    models = [engine[name] for name in ("asr-model", "diarize-model") if engine.get(name)]
    rows = [(tr("Speech model"), f"{title} ({', '.join(models)})" if models else title)]
    device = runs_on(engine.get("asr-device", "cpu" if profile == "builtin" else ""))
    if device:
        compute = engine.get("asr-compute", "")
        rows.append((tr("Worked"), f"{device} ({compute})" if compute else device))
    if made := engine.get("made", ""):
        rows.append((tr("Written down"), when(datetime.fromisoformat(made), date.today())))  # noqa: DTZ011
    if took := _seconds(engine.get("took", "")):
        rows.append((tr("Took"), exact_length(took)))
    return rows


def _seconds(text: str) -> float:
    """How long the work took; 0 where an older version did not write it down."""
    try:
        return float(text)
    except ValueError:
        return 0.0
