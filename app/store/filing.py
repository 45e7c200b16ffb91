"""Folders, tags, favourites, and the steps that changed them: rows, read and written as images.

An :class:`Image` says how the order of some meetings stands: only what a step touched. A step keeps the image
before it and the one after it, so that taking it back is writing the former.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, Row, Table, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.changes import Folder
from app.store.schema import arrangement, filing, folder, library_option, meeting, tag
from app.transcript import MeetingId

#: Steps that can still be taken back.
KEPT_STEPS: Final = 200
#: Keys asked for in one query: SQLite has room for 32 766 values, and 2 000 meetings are a normal library.
_AT_ONCE: Final = 5_000


@dataclass(slots=True)
class Image:
    """How some meetings, by row key, are kept. JSON makes text of keys, :func:`unpacked` numbers again.

    Attributes:
        folders: name by key; ``None``: there is no such folder.
        places: folder's key of each meeting, ``None`` for no folder.
        favourites, keeps: whether it is one, whether its sound stays whatever the rules say.
        tags: all of a meeting's tags.
        trashed: since when it is in the trash, ``None`` when it is not.
        jobs: ids of jobs that were queued.
    """

    folders: dict[int, str | None] = field(default_factory=dict)
    places: dict[int, int | None] = field(default_factory=dict)
    favourites: dict[int, bool] = field(default_factory=dict)
    keeps: dict[int, bool] = field(default_factory=dict)
    tags: dict[int, list[str]] = field(default_factory=dict)
    trashed: dict[int, str | None] = field(default_factory=dict)
    jobs: list[str] = field(default_factory=list)

    @property
    def meetings(self) -> set[int]:
        """Keys of the meetings it speaks of."""
        return {*self.places, *self.favourites, *self.keeps, *self.tags, *self.trashed}


@dataclass(frozen=True, slots=True)
class Step:
    """A row of ``arrangement``."""

    seq: int
    label: str
    before: Image
    after: Image
    created: str = ""

    @property
    def is_exchange(self) -> bool:
        """Whether meetings took the place of others: some went into the trash while others came out."""
        return len({moment is None for moment in self.before.trashed.values()}) > 1


# -- reading -------------------------------------------------------------------------------------------


def folders(connection: Connection) -> list[Folder]:
    """All folders, by name."""
    rows = connection.execute(select(folder.c.key, folder.c.name))
    return sorted((Folder(row.key, row.name) for row in rows), key=lambda item: item.name.casefold())


def tag_names(connection: Connection) -> list[str]:
    """Every tag that some meeting outside the trash has."""
    live = select(tag.c.name).distinct().join(meeting, meeting.c.key == tag.c.meeting)
    names = connection.execute(live.where(meeting.c.trashed.is_(None))).scalars()
    return sorted(names, key=str.casefold)


def keys_of(connection: Connection, ids: Iterable[MeetingId]) -> dict[int, MeetingId]:
    """Row keys of those meetings that exist, in the order of ``ids``."""
    wanted = list(dict.fromkeys(ids))
    found: dict[str, int] = {}
    for part in _parts(wanted):
        rows = connection.execute(select(meeting.c.id, meeting.c.key).where(meeting.c.id.in_(part)))
        found.update((row.id, row.key) for row in rows)
    return {found[id_]: id_ for id_ in wanted if id_ in found}


def ids_of(connection: Connection, keys: Collection[int]) -> tuple[MeetingId, ...]:
    """The meetings with these row keys, as far as they exist, oldest key first."""
    found: dict[int, MeetingId] = {}
    for part in _parts(list(keys)):
        rows = connection.execute(select(meeting.c.key, meeting.c.id).where(meeting.c.key.in_(part)))
        found.update((row.key, MeetingId(row.id)) for row in rows)
    return tuple(found[key] for key in sorted(found))


def filed(connection: Connection, keys: Collection[int] | None = None) -> dict[int, Row[Any]]:
    """Rows of ``filing`` by meeting, with the folder's name as ``name``; of all meetings, or some."""
    query = select(filing, folder.c.name).outerjoin(folder, folder.c.key == filing.c.folder)
    return {row.meeting: row for row in _of(connection, query, filing, keys)}


def tags_of(connection: Connection, keys: Collection[int] | None = None) -> dict[int, list[str]]:
    """Tags by meeting, each list in alphabetical order."""
    found: dict[int, list[str]] = defaultdict(list)
    for row in _of(connection, select(tag), tag, keys):
        found[row.meeting].append(row.name)
    return {key: sorted(names, key=str.casefold) for key, names in found.items()}


def in_folder(connection: Connection, key: int) -> list[int]:
    """Keys of the meetings in a folder, those in the trash too."""
    return list(connection.execute(select(filing.c.meeting).where(filing.c.folder == key)).scalars())


def with_tag(connection: Connection, name: str) -> list[int]:
    """Keys of the meetings that have a tag."""
    return list(connection.execute(select(tag.c.meeting).where(tag.c.name == name)).scalars())


def trashed_since(connection: Connection, keys: Collection[int]) -> dict[int, str | None]:
    """When each of these meetings went into the trash; ``None`` for one that is not there."""
    rows = _of(connection, select(meeting.c.key, meeting.c.trashed), meeting, keys, "key")
    return {row.key: row.trashed for row in rows}


# -- writing -------------------------------------------------------------------------------------------


def standing(connection: Connection, touched: Image) -> Image:
    """How things that ``touched`` speaks of stand now."""
    now_filed = filed(connection, touched.places.keys() | touched.favourites.keys() | touched.keeps.keys())
    named = {item.id: item.name for item in folders(connection)}
    now_tags = tags_of(connection, touched.tags) if touched.tags else {}
    return Image(
        folders={key: named.get(key) for key in touched.folders},
        places={key: now_filed[key].folder if key in now_filed else None for key in touched.places},
        favourites={key: key in now_filed and bool(now_filed[key].favourite) for key in touched.favourites},
        keeps={key: key in now_filed and bool(now_filed[key].keep_sound) for key in touched.keeps},
        tags={key: now_tags.get(key, []) for key in touched.tags},
        trashed=trashed_since(connection, touched.trashed) if touched.trashed else {},
    )


def write(connection: Connection, image: Image) -> None:
    """Make it so. Meetings that are gone for good are passed over."""
    there = set(trashed_since(connection, image.meetings)) if image.meetings else set()
    for key, name in image.folders.items():
        if name is not None:
            row = upsert(folder).values(key=key, name=name)
            connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"name": name}))
    for column, values in (
        (filing.c.folder, image.places),
        (filing.c.favourite, image.favourites),
        (filing.c.keep_sound, image.keeps),
    ):
        rows = [{"meeting": key, column.name: value} for key, value in values.items() if key in there]
        if rows:
            given = upsert(filing)
            kept = given.on_conflict_do_update(
                index_elements=["meeting"], set_={column.name: given.excluded[column.name]}
            )
            connection.execute(kept, rows)
    tagged = {key: names for key, names in image.tags.items() if key in there}
    for part in _parts(list(tagged)):
        connection.execute(delete(tag).where(tag.c.meeting.in_(part)))
    new = [{"meeting": key, "name": name} for key, names in tagged.items() for name in names]
    if new:
        connection.execute(insert(tag), new)
    for key, moment in image.trashed.items():
        if key in there:
            connection.execute(update(meeting).where(meeting.c.key == key).values(trashed=moment))
    gone = [key for key, name in image.folders.items() if name is None]
    if gone:
        connection.execute(delete(folder).where(folder.c.key.in_(gone)))


def next_folder(connection: Connection) -> int:
    """A key no folder has or ever had."""
    used = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'folder'").scalar()
    return int(used or 0) + 1


def note_removal(connection: Connection, key: int, moment: str) -> None:
    """Write down that a meeting's sound was taken away on purpose."""
    row = upsert(filing).values(meeting=key, sound_removed=moment)
    connection.execute(row.on_conflict_do_update(index_elements=["meeting"], set_={"sound_removed": moment}))


# -- steps ---------------------------------------------------------------------------------------------


def add_step(connection: Connection, created: str, label: str, before: Image, after: Image) -> int:
    """Append a step; its number. What was undone before it cannot be done again, and steps from long ago
    cannot be undone any more."""
    connection.execute(delete(arrangement).where(arrangement.c.undone.is_not(None)))
    body = json.dumps({"before": asdict(before), "after": asdict(after)}, separators=(",", ":"))
    seq = connection.execute(insert(arrangement).values(created=created, label=label, body=body)).lastrowid
    connection.execute(delete(arrangement).where(arrangement.c.seq <= seq - KEPT_STEPS))
    return int(seq)


def to_undo(connection: Connection) -> Step | None:
    """The newest step that stands."""
    query = select(arrangement).where(arrangement.c.undone.is_(None)).order_by(arrangement.c.seq.desc())
    return _step(connection.execute(query.limit(1)).first())


def to_redo(connection: Connection) -> Step | None:
    """The step that was undone last; everything after it is undone too."""
    standing_ = select(func.coalesce(func.max(arrangement.c.seq), 0)).where(arrangement.c.undone.is_(None))
    query = select(arrangement).where(arrangement.c.seq > standing_.scalar_subquery())
    return _step(connection.execute(query.order_by(arrangement.c.seq).limit(1)).first())


def mark(connection: Connection, seq: int, undone: str | None) -> None:
    """A step was undone, or done again."""
    connection.execute(update(arrangement).where(arrangement.c.seq == seq).values(undone=undone))


def forget_in_steps(connection: Connection, keys: Collection[int]) -> None:
    """Take meetings that are gone for good out of the memory of all steps; a step about nothing else goes.

    Where meetings took the place of others and one of all these is gone, none of them goes into the trash by
    that step again: what would come back for it is not there any more.
    """
    for row in connection.execute(select(arrangement)).all():
        step = _step(row)
        assert step is not None
        if not (step.before.meetings | step.after.meetings) & set(keys):
            continue
        broken = step.is_exchange and not step.before.trashed.keys().isdisjoint(keys)
        for image in (step.before, step.after):
            if broken:
                image.trashed.clear()
            for part in (image.places, image.favourites, image.keeps, image.tags, image.trashed):
                for key in keys:
                    part.pop(key, None)
        here = arrangement.c.seq == step.seq
        if step.before.meetings or step.before.folders or step.after.folders:
            body = json.dumps({"before": asdict(step.before), "after": asdict(step.after)})
            connection.execute(update(arrangement).where(here).values(body=body))
        else:
            connection.execute(delete(arrangement).where(here))


def _step(row: Row[Any] | None) -> Step | None:
    if row is None:
        return None
    body = json.loads(row.body)
    return Step(row.seq, row.label, unpacked(body["before"]), unpacked(body["after"]), row.created)


def unpacked(body: Mapping[str, Any]) -> Image:
    """An image from what JSON kept of it."""
    made = {
        name: {int(key): value for key, value in part.items()}
        for name, part in body.items()
        if isinstance(part, dict)
    }
    return Image(**made, jobs=list(body.get("jobs", [])))


# -- the library's own choices -------------------------------------------------------------------------


def option(connection: Connection, name: str) -> Any:
    """A choice that belongs to this library (JSON); ``None`` where none was made."""
    text = connection.execute(select(library_option.c.value).where(library_option.c.name == name)).scalar()
    try:
        return json.loads(text) if text else None
    except ValueError:  # written by nobody we know
        return None


def set_option(connection: Connection, name: str, value: Any) -> None:
    """Make a choice; ``None`` takes it back."""
    if value is None:
        connection.execute(delete(library_option).where(library_option.c.name == name))
        return
    text = json.dumps(value, separators=(",", ":"))
    row = upsert(library_option).values(name=name, value=text)
    connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": text}))


def _of(
    connection: Connection, query: Any, table: Table, keys: Collection[int] | None, column: str = "meeting"
) -> list[Row[Any]]:
    """Rows of ``query`` for some meetings, or for all."""
    if keys is None:
        return list(connection.execute(query))
    found: list[Row[Any]] = []
    for part in _parts(list(keys)):
        found += connection.execute(query.where(table.c[column].in_(part)))
    return found


def _parts(items: list[Any]) -> list[list[Any]]:
    return [items[at : at + _AT_ONCE] for at in range(0, len(items), _AT_ONCE)]
