"""Meetings and their tracks: rows to summaries, and the few columns that change."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select, update

from app.changes import MeetingState, MeetingSummary, SpeakerTalk, Track
from app.errors import NotFound
from app.store import filing, recordings
from app.store.people import colours, slots_of
from app.store.schema import job, meeting, speaker, track
from app.store.words import Ticks, to_seconds
from app.transcript import MeetingId, SpeakerId

_MANY = 5_000


@dataclass(frozen=True, slots=True)
class Source:
    """A track's original: in the meeting's folder when it was copied there, else where the user keeps it."""

    path: str
    in_folder: bool
    size: int


def key_of(connection: Connection, id_: MeetingId) -> int:
    """The row key of a meeting.

    Raises:
        NotFound
    """
    key = connection.exec_driver_sql("SELECT key FROM meeting WHERE id = ?", (str(id_),)).scalar()
    if key is None:
        raise NotFound
    return int(key)


def exists(connection: Connection, id_: MeetingId) -> bool:
    """Whether there is such a meeting, in the trash or not."""
    query = "SELECT 1 FROM meeting WHERE id = ?"
    return connection.exec_driver_sql(query, (str(id_),)).scalar() is not None


def column(connection: Connection, key: int, name: str) -> Any:
    """One column of a meeting."""
    # As text: whoever opens a meeting asks a dozen times, and building a statement costs more than asking.
    query = f"SELECT {meeting.c[name].name} FROM meeting WHERE key = ?"  # noqa: S608 -- a column of ours
    return connection.exec_driver_sql(query, (key,)).scalar_one()


def set_columns(connection: Connection, key: int, **values: Any) -> None:
    """Change columns of a meeting."""
    connection.execute(update(meeting).where(meeting.c.key == key).values(**values))


def add(
    connection: Connection,
    id_: MeetingId,
    title: str,
    created: str,
    source: str,
    sha256: str | None,
    *,
    origin: str = "imported",
) -> int:
    """A new meeting; its key."""
    values = {"id": id_, "title": title, "first_title": title, "created": created, "origin": origin}
    rest = {"source": source, "sha256": sha256, "digest": bytes(16)}
    return int(connection.execute(meeting.insert().values(**values, **rest)).lastrowid)


def add_track(connection: Connection, key: int, number: int, label: str, source: Source) -> None:
    """A track of a new meeting."""
    values = {
        "source_path": os.fsencode(source.path),
        "in_folder": source.in_folder,
        "source_bytes": source.size,
    }
    connection.execute(track.insert().values(meeting=key, number=number, label=label, **values))


def set_source(connection: Connection, key: int, number: int, source: Source) -> None:
    """Say where the original of a track is."""
    here = (track.c.meeting == key) & (track.c.number == number)
    values = {"source_path": os.fsencode(source.path), "in_folder": source.in_folder}
    connection.execute(update(track).where(here).values(**values, source_bytes=source.size))


def remove_tracks(connection: Connection, key: int) -> None:
    """Forget the tracks of a meeting that has no sound; files stay where they are."""
    connection.execute(track.delete().where(track.c.meeting == key, track.c.audio.is_(None)))


def attach(connection: Connection, key: int, number: int, duration: Ticks, **files: str | None) -> None:
    """Name a track's files and length; the meeting is as long as its longest track."""
    here = (track.c.meeting == key) & (track.c.number == number)
    given = {name: value for name, value in files.items() if value is not None}
    changed = connection.execute(update(track).where(here).values(duration_tick=duration, **given))
    if changed.rowcount == 0:
        connection.execute(
            track.insert().values(
                meeting=key,
                number=number,
                source_path=b"",
                in_folder=1,
                source_bytes=0,
                duration_tick=duration,
                **given,
            )
        )
    longest = connection.execute(select(track.c.duration_tick).where(track.c.meeting == key)).scalars()
    set_columns(connection, key, duration_tick=max(longest))


def with_hash(connection: Connection, sha256: str) -> MeetingId | None:
    """The newest meeting outside the trash made from a file with this SHA-256."""
    query = select(meeting.c.id).where(meeting.c.sha256 == sha256, meeting.c.trashed.is_(None))
    found = connection.execute(query.order_by(meeting.c.key.desc()).limit(1)).scalar()
    return MeetingId(found) if found else None


def tracks(connection: Connection, key: int) -> list[Track]:
    """A meeting's tracks in order."""
    rows = connection.execute(select(track).where(track.c.meeting == key).order_by(track.c.number))
    return [Track(row.number, row.label, row.audio, row.peaks, to_seconds(row.duration_tick)) for row in rows]


def sources(connection: Connection, key: int) -> list[Source]:
    """The originals of a meeting's tracks, in order."""
    rows = connection.execute(select(track).where(track.c.meeting == key).order_by(track.c.number))
    return [Source(os.fsdecode(row.source_path), bool(row.in_folder), row.source_bytes) for row in rows]


def kept_files(connection: Connection, key: int) -> list[tuple[str, str]]:
    """Name and SHA-256 of each track's audio in the meeting's folder."""
    query = select(track.c.audio, track.c.audio_sha256).where(
        track.c.meeting == key, track.c.audio.is_not(None)
    )
    return [(row.audio, row.audio_sha256) for row in connection.execute(query)]


def talk(connection: Connection, key: int) -> list[SpeakerTalk]:
    """A meeting's speakers by number, with seconds of speech."""
    rows = connection.execute(
        select(speaker).where(speaker.c.meeting == key).order_by(speaker.c.number, speaker.c.key)
    )
    people = rows.all()
    slots = slots_of([(row.number, row.name) for row in people], colours(connection))
    return [
        SpeakerTalk(SpeakerId(row.key), row.number, row.name, to_seconds(row.talk_tick), slot)
        for row, slot in zip(people, slots, strict=True)
    ]


def is_recorded(connection: Connection, key: int) -> bool:
    """Whether a meeting was recorded here."""
    return bool(column(connection, key, "origin") == "recorded")


def summaries(
    connection: Connection,
    folder: Callable[[MeetingId], Path],
    *,
    trashed: bool = False,
    only: int | Collection[int] | None = None,
) -> list[MeetingSummary]:
    """Rows for the list, newest first; with ``only``, that meeting or those, wherever they are."""
    where: ColumnElement[bool] = meeting.c.trashed.is_not(None) if trashed else meeting.c.trashed.is_(None)
    if isinstance(only, int):
        only = [only]
    if only is not None and len(only) > _MANY:  # more than one query should name: all, and leave out the rest
        wanted = set(only)
        every = [*summaries(connection, folder), *summaries(connection, folder, trashed=True)]
        ids = {MeetingId(row.id) for row in connection.execute(select(meeting)) if row.key in wanted}
        return [item for item in every if item.id in ids]
    if only is not None:
        where = meeting.c.key.in_(only)
    by_meeting: dict[str, dict[int, list[Row[Any]]]] = {"job": {}, "track": {}, "speaker": {}}
    for table in (job, track, speaker):
        groups: dict[int, list[Row[Any]]] = defaultdict(list)
        query = select(table) if only is None else select(table).where(table.c.meeting.in_(only))
        for row in connection.execute(query):
            groups[row.meeting].append(row)
        by_meeting[table.name] = groups
    interrupted = recordings.interrupted(connection, only)
    filed, tags = filing.filed(connection, only), filing.tags_of(connection, only)
    rows = connection.execute(
        select(meeting).where(where).order_by(meeting.c.created.desc(), meeting.c.key.desc())
    )
    following = colours(connection)
    found: list[MeetingSummary] = []
    for row in rows:
        jobs = sorted(by_meeting["job"].get(row.key, []), key=lambda item: item.key)
        voices = sorted(
            by_meeting["speaker"].get(row.key, []), key=lambda item: (-item.talk_tick, item.number)
        )
        spoken = [voice for voice in voices if voice.talk_tick > 0]
        slots = slots_of([(voice.number, voice.name) for voice in voices], following)
        colour = {voice.key: slot or voice.number for voice, slot in zip(voices, slots, strict=True)}
        heard = _has_audio(by_meeting["track"].get(row.key, []), folder(MeetingId(row.id)))
        done = row.alignment is not None
        place = filed.get(row.key)
        removed = place.sound_removed if place is not None else None
        silent = done and _never_heard(jobs, by_meeting["track"].get(row.key, []))
        state, problem, detail = _state(jobs, transcribed=done, heard=heard or bool(removed) or silent)
        if not jobs and not done and heard and row.origin == "recorded":
            state = "recorded"
        found.append(
            MeetingSummary(
                MeetingId(row.id),
                row.title,
                datetime.fromisoformat(row.created),
                to_seconds(row.duration_tick),
                state,
                row.source,
                tuple(voice.number for voice in spoken),
                tuple(voice.number for voice in spoken if voice.name is None),
                row.origin,
                datetime.fromisoformat(row.trashed) if row.trashed else None,
                problem,
                detail,
                row.key in interrupted,
                (place.name or "") if place is not None else "",
                tuple(tags.get(row.key, ())),
                place is not None and bool(place.favourite),
                place is not None and bool(place.keep_sound),
                datetime.fromisoformat(removed) if removed else None,
                tuple(colour[voice.key] for voice in spoken),
                silent,
            )
        )
    return found


def _state(jobs: list[Row[Any]], *, transcribed: bool, heard: bool) -> tuple[MeetingState, str, str]:
    last = jobs[-1] if jobs else None
    state = last.state if last else ""
    problem, detail = (last.problem, last.detail) if last and state == "failed" else ("", "")
    if state == "running":
        return "working", "", ""
    if state in {"waiting", "interrupted"}:
        return "waiting", "", ""
    if not heard:
        return "audio-missing", problem, detail
    if transcribed:
        return "ready", problem, detail
    if state == "failed":
        return "failed", problem, detail
    return ("stopped", "", "") if state == "cancelled" else ("waiting", "", "")


def _never_heard(jobs: list[Row[Any]], tracks_: list[Row[Any]]) -> bool:
    """Whether a meeting's text came from elsewhere and no sound has followed it."""
    if not jobs and any(row.source_path for row in tracks_):
        return False  # it came with its file, out of a bundle say
    return not any(row.audio for row in tracks_) and all(job.kind == "decode" for job in jobs)


def _has_audio(tracks_: list[Row[Any]], folder: Path) -> bool:
    """Whether there is something to play or to transcribe: each track's own audio, or its original."""
    for row in tracks_:
        if row.audio and (folder / row.audio).exists():
            continue
        if not row.source_path:
            return False
        original = os.fsdecode(row.source_path)
        if not (folder / original if row.in_folder else Path(original)).exists():
            return False
    return True
