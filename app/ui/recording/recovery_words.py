"""Words about interrupted recordings: what is safe comes before what failed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from app.recording_intents import first_title
from app.ui.phrases import clock, count, when
from app.ui.plain import one_line
from app.ui.recording.gap_words import exact_length


class FoundLike(Protocol):
    """What is said about a recording that was found (:class:`app.recordings.Found`)."""

    @property
    def title(self) -> str: ...
    @property
    def started(self) -> datetime | None: ...
    @property
    def seconds(self) -> float: ...
    @property
    def tracks(self) -> Sequence[str]: ...


_SIDES = {"mic": "microphone", "system": "system audio"}


def title_of(found: FoundLike) -> str:
    """Its title, or what it will be called."""
    if title := one_line(found.title).strip():
        return title
    return first_title(found.started) if found.started is not None else "Recording without a date"


def about(found: FoundLike) -> str:
    """``14 March 15:54  ·  microphone and system audio  ·  47:12``"""
    sides = " and ".join(_SIDES.get(track, track) for track in found.tracks)
    parts = [_when(found.started) if found.started is not None else "", sides]
    if found.seconds:
        parts.append(clock(found.seconds))
    return "  ·  ".join(part for part in parts if part)


def _when(started: datetime) -> str:
    """With the time of day, however long ago: whose meeting that was is told by it."""
    local, today = started.astimezone(), date.today()  # noqa: DTZ011 - the user's own day
    return when(local, today) if local.date() == today else f"{local.day} {local:%B %H:%M}"


def heading(waiting: int, failed: int) -> str:
    """The card's title: interrupted ones to decide about, and ones that could not be recovered."""
    if waiting:
        return "A recording was interrupted" if waiting == 1 else f"{waiting} recordings were interrupted"
    if failed == 1:
        return "A recording could not be recovered"
    return f"{failed} recordings could not be recovered"


def happened(waiting: Sequence[FoundLike]) -> str:
    """What was going on."""
    if len(waiting) == 1:
        return f"The computer or the app stopped while “{title_of(waiting[0])}” was being recorded."
    return "The computer or the app stopped while they were being recorded."


def safe(founds: Sequence[FoundLike]) -> str:
    """How much there is."""
    total = exact_length(sum(found.seconds for found in founds))
    return f"{total} of audio is safe on disk."


def missing(waiting: int) -> str:
    """How much there is not."""
    if not waiting:
        return "It was left as it is, and nothing of it is deleted."
    return (
        "At most the last second is missing."
        if waiting == 1
        else "At most the last second of each is missing."
    )


def delete_question(found: FoundLike) -> tuple[str, str]:
    """Question and consequence."""
    question = f"Delete {exact_length(found.seconds)} of “{title_of(found)}”?"
    return question, "It is kept in the recordings' trash for seven days, and is then gone for good."


def recovered(titles: Sequence[str], *, transcribe: bool) -> str:
    """What was done."""
    if len(titles) == 1:
        after = "is recovered and will be transcribed" if transcribe else "is in the list"
        return f"“{titles[0]}” {after}."
    after = "are recovered and will be transcribed" if transcribe else "are in the list"
    return f"{count(len(titles), 'recording')} {after}."
