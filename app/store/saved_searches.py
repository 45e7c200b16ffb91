"""Searches kept under a name."""

from __future__ import annotations

from sqlalchemy import Connection

from app.changes import SavedSearch
from app.errors import NotFound


def listed(connection: Connection) -> list[SavedSearch]:
    """All of them, by name as people sort."""
    rows = connection.exec_driver_sql("SELECT key, name, query FROM saved_search")
    return sorted((SavedSearch(*row) for row in rows), key=lambda item: (item.name.casefold(), item.key))


def save(connection: Connection, name: str, query: str, moment: str) -> SavedSearch:
    """A new one, or another query for the one of that name."""
    connection.exec_driver_sql(
        "INSERT INTO saved_search (name, query, created) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET query = excluded.query",
        (name, query, moment),
    )
    statement = "SELECT key, name, query FROM saved_search WHERE name = ?"
    return SavedSearch(*connection.exec_driver_sql(statement, (name,)).one())


def rename(connection: Connection, key: int, name: str) -> SavedSearch:
    """Another name; where it is taken, with a number.

    Raises:
        NotFound
    """
    old = _find(connection, key)
    taken = {item.name for item in listed(connection) if item.key != key}
    new, number = name, 2
    while new in taken:
        new, number = f"{name} {number}", number + 1
    connection.exec_driver_sql("UPDATE saved_search SET name = ? WHERE key = ?", (new, key))
    return SavedSearch(key, new, old.query)


def remove(connection: Connection, key: int) -> SavedSearch:
    """The one that is no longer kept.

    Raises:
        NotFound
    """
    found = _find(connection, key)
    connection.exec_driver_sql("DELETE FROM saved_search WHERE key = ?", (key,))
    return found


def _find(connection: Connection, key: int) -> SavedSearch:
    statement = "SELECT key, name, query FROM saved_search WHERE key = ?"
    row = connection.exec_driver_sql(statement, (key,)).one_or_none()
    if row is None:
        raise NotFound
    return SavedSearch(*row)
