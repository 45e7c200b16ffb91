"""Single meetings of a backup against the library as it is: which are gone, which were changed since, and
under what number each would come back.

Nothing that is there is ever replaced. A meeting that is gone comes back as itself; one that is there and was
changed since comes as another beside it, whose number follows from what it was then, so that asking twice
makes one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.ids import derived_ulid
from app.store.contents import Held
from app.transcript import MeetingId

#: ``gone``: not in the library. ``trashed``: in its trash, as it was then. ``changed``: there, or in the
#: trash, and not what it was then. ``beside``: that state of it has come back before and is there beside it;
#: with ``beside-trashed`` in the trash. ``same``: there, as it was then.
Fate = Literal["gone", "trashed", "changed", "beside", "beside-trashed", "same"]
#: Those of which something would come back.
COMING: Final = frozenset({"gone", "trashed", "changed", "beside-trashed"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A meeting of a backup.

    Attributes:
        then: what it is in the backup.
        now: what it is in the library, in its trash too; ``None`` where it is gone.
        becomes: the number under which it would be in the library.
    """

    then: Held
    now: Held | None
    fate: Fate
    becomes: MeetingId

    @property
    def id(self) -> MeetingId:
        """Its number in the backup."""
        return MeetingId(self.then.id)

    @property
    def comes(self) -> bool:
        """Whether something would come back."""
        return self.fate in COMING


def candidates(
    then: Sequence[Held], now: Sequence[Held], taken: Callable[[MeetingId], bool]
) -> list[Candidate]:
    """The meetings of a backup, in its order. ``taken``: whether files lie in a meeting's folder."""
    there = {item.id: item for item in now}
    return [_candidate(item, there, taken) for item in then]


def _candidate(then: Held, there: Mapping[str, Held], taken: Callable[[MeetingId], bool]) -> Candidate:
    now = there.get(then.id)
    if now is None:
        return Candidate(then, None, "gone", MeetingId(then.id))
    if _is_same(then, now):
        return Candidate(then, now, "trashed" if now.trashed else "same", MeetingId(then.id))
    number = 0
    while True:
        number += 1
        becomes = MeetingId(derived_ulid(then.id, f"{number} {then.steps} {then.last} {then.title}"))
        known = there.get(becomes)
        if known is not None:
            return Candidate(then, now, "beside-trashed" if known.trashed else "beside", becomes)
        if not taken(becomes):  # what lies there without a meeting is somebody's
            return Candidate(then, now, "changed", becomes)


def _is_same(one: Held, other: Held) -> bool:
    """By the journal: entries are only added, and its moments tell two histories apart. Keys of rows, and so
    digests, are others in a meeting that has come back once."""
    return (one.steps, one.last, one.title, one.paragraphs) == (
        other.steps,
        other.last,
        other.title,
        other.paragraphs,
    )
