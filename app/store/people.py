# ruff: noqa: S608 -- names of our own are all that is pasted
"""People and their voice prints, as rows.

Whose a speaker is, is said by the name alone: a person's meetings are those in which a speaker has that
person's name. A print counts only while the speaker it was made of still has the name, so that undoing a
name, by whatever way, takes the print out of every comparison in the same moment; it is deleted when the
library is tidied. A print whose meeting was deleted for good stays the person's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection

_OPTION: Final = "voices"
#: Prints that count: of a meeting that is gone, or of a speaker who has the person's name.
_COUNTS: Final = (
    "(voiceprint.meeting IS NULL OR EXISTS (SELECT 1 FROM speaker WHERE speaker.key = voiceprint.speaker "
    "AND speaker.meeting = voiceprint.meeting AND speaker.name = person.name))"
)


class PersonRow(NamedTuple):
    """``talk`` is in ticks, ``heard`` the newest meeting's creation; ``prints`` and ``seconds`` are of the
    model that knows most, since each knows only its own."""

    key: int
    name: str
    recognise: int
    colour: int | None
    meetings: int
    talk: int
    heard: str | None
    prints: int
    seconds: float


class StoredPrint(NamedTuple):
    """A row of ``voiceprint``; ``vector`` is little-endian float32."""

    person: int
    meeting: int | None
    speaker: int | None
    model: str
    condition: str
    vector: bytes
    seconds: float
    created: str


class HeardRow(NamedTuple):
    """A speaker who has a person's name; ``meeting`` is the meeting's own name (ULID)."""

    meeting: str
    title: str
    created: str
    speaker: int
    talk: int
    learned: float
    suggested: int


# -- the choice ----------------------------------------------------------------------------------------


def is_on(connection: Connection) -> bool:
    """Whether voices are recognised in this library."""
    query = "SELECT value FROM library_option WHERE name = ?"
    return connection.exec_driver_sql(query, (_OPTION,)).scalar() == "on"


def set_on(connection: Connection, *, on: bool) -> None:
    query = (
        "INSERT INTO library_option (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = ?"
    )
    value = "on" if on else "off"
    connection.exec_driver_sql(query, (_OPTION, value, value))


# -- people --------------------------------------------------------------------------------------------

_PEOPLE: Final = f"""
WITH heard AS (
    SELECT speaker.name AS name, count(DISTINCT speaker.meeting) AS meetings, sum(speaker.talk_tick) AS talk,
        max(meeting.created) AS newest
    FROM person CROSS JOIN speaker ON speaker.name = person.name JOIN meeting ON meeting.key = speaker.meeting
    WHERE meeting.trashed IS NULL GROUP BY speaker.name
), per_model AS (
    SELECT voiceprint.person AS person,
        count(DISTINCT coalesce(voiceprint.meeting, -voiceprint.key)) AS prints,
        sum(voiceprint.seconds) AS seconds
    FROM voiceprint JOIN person ON person.key = voiceprint.person
    WHERE {_COUNTS} GROUP BY voiceprint.person, voiceprint.model
), known AS (
    SELECT person, max(prints) AS prints, max(seconds) AS seconds FROM per_model GROUP BY person
)
SELECT person.key, person.name, person.recognise, person.colour, coalesce(heard.meetings, 0),
    coalesce(heard.talk, 0), heard.newest, coalesce(known.prints, 0), coalesce(known.seconds, 0.0)
FROM person LEFT JOIN heard ON heard.name = person.name LEFT JOIN known ON known.person = person.key
ORDER BY coalesce(heard.talk, 0) DESC, person.name
"""


def people(connection: Connection) -> list[PersonRow]:
    """Everybody, who talked most first."""
    return [PersonRow(*row) for row in connection.exec_driver_sql(_PEOPLE)]


def names(connection: Connection) -> list[str]:
    """Everybody's name, who is newest first."""
    return list(connection.exec_driver_sql("SELECT name FROM person ORDER BY key DESC").scalars())


def colours(connection: Connection) -> dict[str, int]:
    """The place in the palette of everybody who has one, by name."""
    query = "SELECT name, colour FROM person WHERE colour IS NOT NULL"
    return {row[0]: row[1] for row in connection.exec_driver_sql(query)}


def slots_of(speakers: Sequence[tuple[int, str | None]], following: Mapping[str, int]) -> list[int]:
    """Of each speaker (number and name) the place in the palette that follows the person; 0 where there is
    none, or where two of the meeting would come to look alike by it. The order does not matter."""
    numbers = [number for number, _ in speakers]
    slots = [following.get(name, 0) if name else 0 for _, name in speakers]
    while True:
        shown = Counter(slot or number for slot, number in zip(slots, numbers, strict=True))
        clashing = [at for at, slot in enumerate(slots) if slot and slot != numbers[at] and shown[slot] > 1]
        if not clashing:
            return slots
        slots[max(clashing, key=lambda at: numbers[at])] = 0


def named(connection: Connection, name: str) -> int | None:
    """The person of this name."""
    query = "SELECT key FROM person WHERE name = ? ORDER BY key LIMIT 1"
    found: int | None = connection.exec_driver_sql(query, (name,)).scalar()
    return found


def person(connection: Connection, key: int) -> tuple[str, int, int | None] | None:
    """Name, whether looked for, colour."""
    query = "SELECT name, recognise, colour FROM person WHERE key = ?"
    row = connection.exec_driver_sql(query, (key,)).one_or_none()
    return None if row is None else (row[0], row[1], row[2])


def add(connection: Connection, name: str, created: str, colour: int | None) -> int:
    """Somebody new; their key."""
    query = "INSERT INTO person (name, created, colour) VALUES (?, ?, ?)"
    return int(connection.exec_driver_sql(query, (name, created, colour)).lastrowid)


def change(connection: Connection, key: int, **values: Any) -> None:
    """Change columns of a person."""
    columns = ", ".join(f"{name} = ?" for name in values)
    connection.exec_driver_sql(f"UPDATE person SET {columns} WHERE key = ?", (*values.values(), key))


def remove(connection: Connection, key: int) -> None:
    """Take somebody out, with all prints and matches; deleted pages are overwritten (``secure_delete``)."""
    connection.exec_driver_sql("DELETE FROM voiceprint WHERE person = ?", (key,))
    connection.exec_driver_sql("DELETE FROM voice_match WHERE person = ?", (key,))
    connection.exec_driver_sql("DELETE FROM person WHERE key = ?", (key,))


def speakers_named(connection: Connection, name: str) -> list[tuple[str, int]]:
    """Meeting (ULID) and speaker of everybody with this name, outside the trash."""
    query = (
        "SELECT meeting.id, speaker.key FROM speaker JOIN meeting ON meeting.key = speaker.meeting "
        "WHERE speaker.name = ? AND meeting.trashed IS NULL ORDER BY meeting.created DESC"
    )
    return [(row[0], row[1]) for row in connection.exec_driver_sql(query, (name,))]


_HEARD: Final = """
SELECT meeting.id, meeting.title, meeting.created, speaker.key, speaker.talk_tick,
    (SELECT coalesce(sum(seconds), 0.0) FROM voiceprint WHERE voiceprint.person = person.key
        AND voiceprint.meeting = meeting.key AND voiceprint.speaker = speaker.key),
    EXISTS (SELECT 1 FROM voice_match WHERE voice_match.person = person.key
        AND voice_match.meeting = meeting.key AND voice_match.speaker = speaker.key
        AND voice_match.state = 'accepted')
FROM person JOIN speaker ON speaker.name = person.name JOIN meeting ON meeting.key = speaker.meeting
WHERE person.key = ? AND meeting.trashed IS NULL ORDER BY meeting.created DESC, meeting.key DESC
"""


def heard_in(connection: Connection, key: int) -> list[HeardRow]:
    """Where somebody was heard, newest first."""
    return [HeardRow(*row) for row in connection.exec_driver_sql(_HEARD, (key,))]


# -- prints --------------------------------------------------------------------------------------------

_PRINT: Final = "person, meeting, speaker, model, condition, vector, seconds, created"


def add_print(connection: Connection, new: StoredPrint) -> None:
    """Keep a print; callers have the user's own word for it."""
    connection.exec_driver_sql(
        f"INSERT INTO voiceprint ({_PRINT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", tuple(new)
    )


def prints(connection: Connection, model: str) -> list[tuple[int, bytes, float, str]]:
    """Person, vector, seconds and condition of each print of ``model`` that counts, of people who are to be
    recognised. Of the model's only: vectors of two models have nothing to do with one another."""
    query = (
        "SELECT voiceprint.person, voiceprint.vector, voiceprint.seconds, voiceprint.condition "
        "FROM voiceprint JOIN person ON person.key = voiceprint.person "
        f"WHERE voiceprint.model = ? AND person.recognise AND {_COUNTS}"
    )
    return [(row[0], row[1], row[2], row[3]) for row in connection.exec_driver_sql(query, (model,))]


def conditions(connection: Connection) -> dict[int, list[str]]:
    """Of everybody, the conditions their prints that count were made under, the longest heard first."""
    query = (
        "SELECT voiceprint.person, voiceprint.condition FROM voiceprint "
        f"JOIN person ON person.key = voiceprint.person WHERE {_COUNTS} "
        "GROUP BY voiceprint.person, voiceprint.condition ORDER BY sum(voiceprint.seconds) DESC"
    )
    found: dict[int, list[str]] = {}
    for key, condition in connection.exec_driver_sql(query):
        found.setdefault(key, []).append(condition)
    return found


def conditions_of(connection: Connection, key: int) -> dict[tuple[str, int], list[str]]:
    """Of one person, by meeting (ULID) and speaker, the conditions of the prints made of them."""
    query = (
        "SELECT meeting.id, voiceprint.speaker, voiceprint.condition FROM voiceprint "
        "JOIN meeting ON meeting.key = voiceprint.meeting WHERE voiceprint.person = ? ORDER BY voiceprint.key"
    )
    found: dict[tuple[str, int], list[str]] = {}
    for meeting, speaker, condition in connection.exec_driver_sql(query, (key,)):
        found.setdefault((meeting, speaker), []).append(condition)
    return found


def drop_prints(connection: Connection, key: int, meeting: int, speaker: int | None = None) -> int:
    """Take a meeting's part out of somebody's stored voice; how many prints that were."""
    query, values = "DELETE FROM voiceprint WHERE person = ? AND meeting = ?", (key, meeting)
    if speaker is not None:
        return connection.exec_driver_sql(f"{query} AND speaker = ?", (*values, speaker)).rowcount
    return connection.exec_driver_sql(query, values).rowcount


def learned(connection: Connection, key: int, meeting: int, speaker: int) -> bool:
    """Whether somebody's stored voice holds this speaker of this meeting."""
    query = "SELECT 1 FROM voiceprint WHERE person = ? AND meeting = ? AND speaker = ?"
    return connection.exec_driver_sql(query, (key, meeting, speaker)).first() is not None


def has_prints(connection: Connection, key: int) -> bool:
    """Whether anything is known of how somebody sounds."""
    return connection.exec_driver_sql("SELECT 1 FROM voiceprint WHERE person = ?", (key,)).first() is not None


def made_of(connection: Connection, meeting: int, speaker: int) -> tuple[int, str] | None:
    """Whose stored voice holds this speaker of this meeting: key and name."""
    query = (
        "SELECT person.key, person.name FROM voiceprint JOIN person ON person.key = voiceprint.person "
        "WHERE voiceprint.meeting = ? AND voiceprint.speaker = ? ORDER BY voiceprint.key DESC LIMIT 1"
    )
    row = connection.exec_driver_sql(query, (meeting, speaker)).one_or_none()
    return None if row is None else (row[0], row[1])


def tidy(connection: Connection) -> int:
    """Delete prints that do not count any more: their names were undone; how many."""
    query = (
        "DELETE FROM voiceprint WHERE key IN (SELECT voiceprint.key FROM voiceprint "
        f"JOIN person ON person.key = voiceprint.person WHERE NOT {_COUNTS})"
    )
    return connection.exec_driver_sql(query).rowcount


def give(connection: Connection, source: int, into: int) -> tuple[list[int], list[int]]:
    """Prints and matches of ``source`` become ``into``'s; their keys, so that it can be taken back."""
    moved: list[list[int]] = []
    for table in ("voiceprint", "voice_match"):
        keys = list(
            connection.exec_driver_sql(f"SELECT key FROM {table} WHERE person = ?", (source,)).scalars()
        )
        connection.exec_driver_sql(f"UPDATE {table} SET person = ? WHERE person = ?", (into, source))
        moved.append(keys)
    return moved[0], moved[1]


def give_back(connection: Connection, to: int, prints_: list[int], matches: list[int]) -> None:
    """What :func:`give` moved becomes ``to``'s again."""
    for table, keys in (("voiceprint", prints_), ("voice_match", matches)):
        for key in keys:
            connection.exec_driver_sql(f"UPDATE {table} SET person = ? WHERE key = ?", (to, key))


# -- what was said about suggestions -----------------------------------------------------------------------


class StoredMatch(NamedTuple):
    """A row of ``voice_match``."""

    meeting: int
    speaker: int
    person: int
    score: float
    tier: str
    state: str
    created: str


def note_match(connection: Connection, said: StoredMatch) -> None:
    """Write down what the user said, in place of what was said of these two before."""
    forget_match(connection, said.meeting, said.speaker, said.person)
    query = (
        "INSERT INTO voice_match (meeting, speaker, person, score, tier, state, created) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    connection.exec_driver_sql(query, tuple(said))


def forget_match(connection: Connection, meeting: int, speaker: int, key: int) -> None:
    """As if nothing had been said of these two."""
    query = "DELETE FROM voice_match WHERE meeting = ? AND speaker = ? AND person = ?"
    connection.exec_driver_sql(query, (meeting, speaker, key))


def refused(connection: Connection, meeting: int) -> set[tuple[int, int]]:
    """Pairs of speaker and person that the user said no to."""
    query = "SELECT speaker, person FROM voice_match WHERE meeting = ? AND state IN ('declined', 'revoked')"
    return {(row[0], row[1]) for row in connection.exec_driver_sql(query, (meeting,))}
