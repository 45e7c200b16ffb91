"""What the filters of a search can be set to."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from app.changes import FilterChoices

#: Names of speakers offered; any other can be typed.
MOST: Final = 200

_SPEAKERS: Final = (
    "SELECT v.name FROM speaker v JOIN meeting m ON m.key = v.meeting "
    "WHERE v.name IS NOT NULL AND m.trashed IS NULL "
    "GROUP BY v.name ORDER BY count(*) DESC, v.name LIMIT ?"
)
_TAGS: Final = "SELECT name FROM tag GROUP BY name ORDER BY name COLLATE NOCASE"
_FOLDERS: Final = "SELECT name FROM folder ORDER BY name COLLATE NOCASE"


def choices(connection: Connection) -> FilterChoices:
    """Speakers by the number of meetings they are in, tags and folders by name."""
    speakers = connection.exec_driver_sql(_SPEAKERS, (MOST,)).scalars()
    tags = connection.exec_driver_sql(_TAGS).scalars()
    folders = connection.exec_driver_sql(_FOLDERS).scalars()
    return FilterChoices(tuple(speakers), tuple(tags), tuple(folders))
