"""The colour of whoever says what was found: the one they have in their meeting's transcript."""

from __future__ import annotations

import dataclasses
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from sqlalchemy import Connection

from app.changes import FoundPage, SearchHit
from app.store.people import colours, slots_of
from app.transcript import MeetingId

_SPEAKERS: Final = (
    "SELECT m.id, v.number, v.name FROM meeting m JOIN speaker v ON v.meeting = m.key "
    "WHERE m.id IN (SELECT value FROM json_each(?))"
)
#: By meeting and number, the place in the palette of those whom one follows.
Slots = dict[tuple[MeetingId, int], int]


def coloured(connection: Connection, hits: Sequence[SearchHit]) -> list[SearchHit]:
    """These hits with their ``slot``."""
    slots = _slots(connection, hits)
    return [_with_slot(hit, slots) for hit in hits] if slots else list(hits)


def page_coloured(connection: Connection, page: FoundPage) -> FoundPage:
    """The same for all hits of a page."""
    slots = _slots(connection, [*page.named, *(hit for group in page.groups for hit in group.hits)])
    if not slots:
        return page
    groups = (
        dataclasses.replace(group, hits=tuple(_with_slot(hit, slots) for hit in group.hits))
        for group in page.groups
    )
    return dataclasses.replace(
        page, named=tuple(_with_slot(hit, slots) for hit in page.named), groups=tuple(groups)
    )


def _with_slot(hit: SearchHit, slots: Slots) -> SearchHit:
    slot = slots.get((hit.meeting, hit.speaker_number), 0)
    return dataclasses.replace(hit, slot=slot) if slot else hit


def _slots(connection: Connection, hits: Iterable[SearchHit]) -> Slots:
    following = colours(connection)
    if not following:
        return {}
    wanted = sorted({hit.meeting for hit in hits if hit.speaker_number})
    found: dict[MeetingId, list[tuple[int, str | None]]] = defaultdict(list)
    for meeting, number, name in connection.exec_driver_sql(_SPEAKERS, (json.dumps(wanted),)):
        found[MeetingId(meeting)].append((number, name))
    return {
        (meeting, number): slot
        for meeting, speakers in found.items()
        for (number, _name), slot in zip(speakers, slots_of(speakers, following), strict=True)
        if slot
    }
