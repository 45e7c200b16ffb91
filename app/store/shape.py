"""Whether a file's tables, indexes and triggers are those this program makes; and setting them right.

SQLite believes what the schema says: a bit that is another in it makes a column's name, a condition or a
trigger another, and no check of the pages notices. So it is compared with the schema of a new file. What is
there besides (SQLite's statistics, an index that somebody added) is nobody's damage.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import sqlalchemy
from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from app.store.database import driver_of
from app.store.layout import create_schema
from app.store.schema import SCHEMA_VERSION

_QUERY: Final = (
    "SELECT CAST(type AS TEXT), CAST(name AS TEXT), CAST(tbl_name AS TEXT), CAST(coalesce(sql, '') AS TEXT) "
    "FROM sqlite_master"
)
#: Migrated files have other white space and quotes, and the migrations' own table is not ours to word.
_LAYOUT: Final = re.compile(r'[\s"]+')
_THEIRS: Final = ("alembic_version", "sqlite_autoindex_alembic_version_1")
#: How much of what is known of an object must be right to know it by.
_ENOUGH: Final = 3

#: Kind, name, name of the table, definition.
_Object = tuple[str, str, str, str]


def is_altered(connection: Connection) -> bool:
    """Whether anything of the current schema is missing or otherwise. Older files are not looked at."""
    driver = driver_of(connection)
    if driver.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
        return False
    factory, driver.text_factory = driver.text_factory, _readable
    try:
        found = {(kind, name, of, _LAYOUT.sub("", sql)) for kind, name, of, sql in driver.execute(_QUERY)}
    finally:
        driver.text_factory = factory
    return not _expected().keys() <= found


def mend(connection: Connection) -> None:
    """Put right what is otherwise, in a file opened with a writable schema, as far as it can be told which
    object is which. It holds from the next time that the file is opened."""
    driver = driver_of(connection)
    driver.text_factory = _readable
    try:
        if driver.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
            return
        rows = driver.execute(f"SELECT rowid, {_QUERY.removeprefix('SELECT ')}").fetchall()
        found = {row: (kind, name, of, _LAYOUT.sub("", sql)) for row, kind, name, of, sql in rows}
        wanted = {each: text for each, text in _expected().items() if each not in found.values()}
        strange = {row: each for row, each in found.items() if each not in _expected()}
        for right, text in wanted.items():
            like = [row for row, each in strange.items() if _alike(each, right) >= _ENOUGH]
            if len(like) == 1:
                values = (*right[:3], text or None, like[0])
                driver.execute(
                    "UPDATE sqlite_master SET type = ?, name = ?, tbl_name = ?, sql = ? WHERE rowid = ?",
                    values,
                ).close()
    except dbapi2.DatabaseError:
        return  # the page itself cannot be read: nothing can be told


def _readable(raw: bytes) -> str:
    """A bit that is another can make text of what is none."""
    return raw.decode("utf-8", "replace")


def _alike(one: _Object, other: _Object) -> int:
    return sum(mine == theirs for mine, theirs in zip(one, other, strict=True))


@cache
def _expected() -> dict[_Object, str]:
    """What a new file has, with the words of each definition as they are."""
    engine = sqlalchemy.create_engine("sqlite://", module=dbapi2)
    with engine.connect() as connection:
        create_schema(connection)
        rows = driver_of(connection).execute(_QUERY).fetchall()
    engine.dispose()
    return {
        (kind, name, of, _LAYOUT.sub("", sql)): sql for kind, name, of, sql in rows if name not in _THEIRS
    }
