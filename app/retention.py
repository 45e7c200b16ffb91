"""How long sound is kept: the rules of a library, and which meetings they are about.

Off unless the user wants it. Only sound goes, never text; never that of a meeting that is not transcribed, is
being worked on, is in the trash, or is marked to keep it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from app.changes import MeetingSummary
from app.transcript import MeetingId

OPTION: Final = "retention"
#: Days that may be chosen; 0 is off.
SHORTEST, LONGEST = 7, 3650
#: Days a meeting stays in the trash.
TRASH_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Rules:
    """``days`` after which sound goes, 0 for never; ``named_only``: only where every speaker has a name, so
    that nobody needs to listen again to find out who spoke."""

    days: int = 0
    named_only: bool = False

    @property
    def on(self) -> bool:
        return self.days > 0

    @property
    def kept_for(self) -> timedelta:
        """How long, where they are :attr:`on`."""
        return timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Due:
    """A meeting whose sound goes at ``when``, and how many bytes that frees."""

    meeting: MeetingId
    title: str
    created: datetime
    when: datetime
    size: int


def rules_of(kept: Any) -> Rules:
    """Rules from what the library kept; none where that is not understood."""
    if not isinstance(kept, dict):
        return Rules()
    days, named = kept.get("days"), kept.get("named_only")
    if not isinstance(days, int) or not SHORTEST <= days <= LONGEST:
        return Rules()
    return Rules(days, named is True)


def plan(
    rules: Rules, meetings: Iterable[MeetingSummary], sizes: dict[MeetingId, int], until: datetime
) -> list[Due]:
    """Which meetings' sound goes by ``until``, the earliest first. ``sizes``: bytes of sound in the library's
    own folder; a meeting without any is not named."""
    if not rules.on:
        return []
    found = []
    for meeting in meetings:
        when = meeting.created + rules.kept_for
        size = sizes.get(meeting.id, 0)
        if size and when <= until and _may_go(rules, meeting):
            found.append(Due(meeting.id, meeting.title, meeting.created, when, size))
    return sorted(found, key=lambda item: item.when)


def _may_go(rules: Rules, meeting: MeetingSummary) -> bool:
    ready = meeting.state == "ready" and not meeting.problem and bool(meeting.speakers)
    kept = meeting.keep_sound or meeting.trashed is not None or meeting.sound_removed is not None
    return ready and not kept and not (rules.named_only and meeting.unnamed)


def leaves_trash(trashed: datetime) -> datetime:
    """When a meeting that went into the trash at ``trashed`` is deleted for good."""
    return trashed + timedelta(days=TRASH_DAYS)
