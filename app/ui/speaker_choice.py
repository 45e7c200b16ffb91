"""Asks who said something, and gives it to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from app.transcript import SpeakerId
from app.translation import plural, tr
from app.ui.plain import one_line
from app.ui.speaker_popover import Scope, SpeakerPopover
from app.ui.transcript import correcting

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView


def ask_speaker(view: TranscriptView, row: int, point: QPoint) -> SpeakerPopover | None:
    """Open the popover for what is selected, where ``row`` is a part of that, else for ``row``; ``None``
    where nobody can be chosen."""
    model = view.rows
    if model.draft or model.read_only or not 0 <= row < len(model.rows):
        return None
    view.editing.leave(back=False)
    if not 0 <= row < len(model.rows):
        return None
    chosen = correcting.touched(view) if view.selected_ranges() else [row]
    part = correcting.part_of_paragraph(view) if row in chosen else None
    if row not in chosen:
        chosen, part = [row], None
    rows = [model.rows[at].id for at in chosen]
    current = model.rows[row].speaker
    turn = model.turn(chosen[-1])
    scopes = _scopes(view, chosen, words=part is not None, turn=len(turn))
    popover = SpeakerPopover(view.meeting.talk, current, scopes, view.theme, view)

    def give(speaker: SpeakerId | None, reach: str) -> None:
        if reach == "words" and part is not None:
            correcting.assign_part(view, part, speaker)
            return
        segments = list(rows)
        if reach == "turn":
            segments += [segment for segment in turn if segment not in segments]
        elif reach == "speaker":
            segments = [item.id for item in view.rows.rows if item.speaker == current]
        view.meeting.assign(segments, speaker)

    popover.chosen.connect(give)
    popover.closed.connect(lambda: view.setFocus(Qt.FocusReason.OtherFocusReason))
    popover.show_at(point)
    return popover


def _scopes(view: TranscriptView, chosen: list[int], *, words: bool, turn: int) -> list[Scope]:
    model = view.rows
    speaker = model.rows[chosen[0]].speaker
    everything = sum(item.speaker == speaker for item in model.rows)
    one = len(chosen) == 1
    this = (
        tr("This paragraph")
        if one
        else plural("{n} selected paragraph", "{n} selected paragraphs", len(chosen))
    )
    scopes = [Scope("words", tr("The selected words"))] if words else []
    return [
        *scopes,
        Scope("paragraph", this),
        Scope("turn", tr("This and following until next change"), enabled=turn > 1),
        Scope(
            "speaker",
            tr("All of {name}", name=one_line(model.name(speaker))),
            enabled=speaker is not None and everything > len(chosen),
        ),
    ]
