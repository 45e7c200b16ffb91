"""What is known about a meeting: source, length, tracks, what made the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from app.changes import Gap, MeetingSummary, RecordingFacts, Track
from app.sentences import runs_on
from app.ui.phrases import length, when
from app.ui.plain import PlainLabel, PlainText, one_line
from app.ui.recording.gap_words import exact_length, recorded_rows


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
        while self._form.rowCount():
            self._form.removeRow(0)
        added = "Imported" if meeting.origin == "imported" else "Recorded"
        rows = [
            *([] if facts is not None else [("File", PurePath(meeting.source).name or "–")]),
            (added, when(meeting.created, date.today())),  # noqa: DTZ011 - the user's own day
            ("Length", length(meeting.duration) if meeting.duration else "–"),
            *([("Tracks", str(len(tracks) or 1))] if facts is None else recorded_rows(facts, gaps)),
            *_made(engine),
            ("Kept in", folder),
        ]
        for name, value in rows:
            self._form.addRow(PlainLabel(name, "muted"), PlainText(one_line(value), name))


_PROFILES = {"builtin": "Built-in", "fast": "Fast", "balanced": "Balanced", "accurate": "Most accurate"}


def _made(engine: Mapping[str, str]) -> list[tuple[str, str]]:
    """With which model the text was made, on what, and when."""
    if not engine:
        return []
    profile = engine.get("profile", "")
    title = _PROFILES.get(profile, profile)
    models = [engine[name] for name in ("asr-model", "diarize-model") if engine.get(name)]
    rows = [("Speech model", f"{title} ({', '.join(models)})" if models else title)]
    device = runs_on(engine.get("asr-device", "cpu" if profile == "builtin" else ""))
    if device:
        compute = engine.get("asr-compute", "")
        rows.append(("Worked", f"{device} ({compute})" if compute else device))
    if made := engine.get("made", ""):
        rows.append(("Written down", when(datetime.fromisoformat(made), date.today())))  # noqa: DTZ011
    if took := _seconds(engine.get("took", "")):
        rows.append(("Took", exact_length(took)))
    return rows


def _seconds(text: str) -> float:
    """How long the work took; 0 where an older version did not write it down."""
    try:
        return float(text)
    except ValueError:
        return 0.0
