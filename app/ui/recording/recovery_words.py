"""Words about interrupted recordings: what is safe comes before what failed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from app.recording_intents import first_title
from app.translation import listed, noop, plural, tr
from app.ui.language import dated
from app.ui.phrases import clock, exact_length, when
from app.ui.plain import one_line


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


_SIDES = {"mic": noop("microphone"), "system": noop("system audio")}


def title_of(found: FoundLike) -> str:
    """Its title, or what it will be called."""
    if title := one_line(found.title).strip():
        return title
    return first_title(found.started) if found.started is not None else tr("Recording without a date")


def about(found: FoundLike) -> str:
    """``14 March 15:54  ·  microphone and system audio  ·  47:12``"""
    sides = listed([tr(_SIDES.get(track, track)) for track in found.tracks])
    parts = [_when(found.started) if found.started is not None else "", sides]
    if found.seconds:
        parts.append(clock(found.seconds))
    return "  ·  ".join(part for part in parts if part)


def _when(started: datetime) -> str:
    """With the time of day, however long ago: whose meeting that was is told by it."""
    local, today = started.astimezone(), date.today()  # noqa: DTZ011 - the user's own day
    return when(local, today) if local.date() == today else dated(local, tr("d MMMM HH:mm"))


def heading(waiting: int, failed: int) -> str:
    """The card's title: interrupted ones to decide about, and ones that could not be recovered."""
    if waiting:
        return plural("A recording was interrupted", "{n} recordings were interrupted", waiting)
    return plural("A recording could not be recovered", "{n} recordings could not be recovered", failed)


def happened(waiting: Sequence[FoundLike]) -> str:
    """What was going on."""
    if len(waiting) == 1:
        title = title_of(waiting[0])
        return tr("The computer or the app stopped while “{title}” was being recorded.", title=title)
    return tr("The computer or the app stopped while they were being recorded.")


def safe(founds: Sequence[FoundLike]) -> str:
    """How much there is."""
    total = exact_length(sum(found.seconds for found in founds))
    return tr("{time} of audio is safe on disk.", time=total)


def missing(waiting: int) -> str:
    """How much there is not."""
    if not waiting:
        return tr("It was left as it is, and nothing of it is deleted.")
    return (
        tr("At most the last second is missing.")
        if waiting == 1
        else tr("At most the last second of each is missing.")
    )


def delete_question(found: FoundLike) -> tuple[str, str]:
    """Question and consequence."""
    return (
        tr("Delete {time} of “{title}”?", time=exact_length(found.seconds), title=title_of(found)),
        tr("It is kept in the recordings' trash for seven days, and is then gone for good."),
    )


def recovered(titles: Sequence[str], *, transcribe: bool) -> str:
    """What was done."""
    if len(titles) == 1:
        if transcribe:
            return tr("“{title}” is recovered and will be transcribed.", title=titles[0])
        return tr("“{title}” is in the list.", title=titles[0])
    if transcribe:
        return plural(
            "{n} recording is recovered and will be transcribed.",
            "{n} recordings are recovered and will be transcribed.",
            len(titles),
        )
    return plural("{n} recording is in the list.", "{n} recordings are in the list.", len(titles))
