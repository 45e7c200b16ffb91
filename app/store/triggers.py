# ruff: noqa: S608 -- our own names only
"""Full-text indexes, the triggers that keep them, and the triggers that keep runs and journal unchanged.

External-content FTS5: the index stores no text of its own. ``searchable`` shows the segments of meetings
that are not in the trash, so trashing is a change of the index and search needs no filter.
"""

from __future__ import annotations

from typing import Final

_TOKENS: Final = "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3 4 5'"


def _index(name: str, content: str, column: str) -> str:
    options = f'content="{content}", content_rowid="key", {_TOKENS}'
    return f"CREATE VIRTUAL TABLE {name} USING fts5({column}, {options})"


def _kept(table: str, index: str, column: str, when_live: str = "1") -> list[str]:
    """Triggers that keep ``index`` in step with ``table.column`` for rows where ``when_live`` holds."""
    old = f"INSERT INTO {index}({index}, rowid, {column}) VALUES ('delete', old.key, old.{column});"
    new = f"INSERT INTO {index}(rowid, {column}) VALUES (new.key, new.{column});"
    live_old, live_new = when_live.format(row="old"), when_live.format(row="new")
    return [
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} WHEN {live_new} BEGIN {new} END",
        f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} WHEN {live_old} BEGIN {old} END",
        (
            f"CREATE TRIGGER {index}_update AFTER UPDATE OF {column} ON {table} "
            f"WHEN {live_new} BEGIN {old} {new} END"
        ),
    ]


def _unchanging(table: str) -> str:
    return (
        f"CREATE TRIGGER {table}_unchanging BEFORE UPDATE ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} never changes'); END"
    )


def _undeletable(table: str) -> str:
    """Rows go only with their whole meeting (foreign key cascade: the meeting's row is gone by then)."""
    return (
        f"CREATE TRIGGER {table}_undeletable BEFORE DELETE ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM meeting WHERE key = old.meeting) "
        f"BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
    )


_LIVE: Final = "(SELECT trashed FROM meeting WHERE key = {row}.meeting) IS NULL"

_SEARCHABLE: Final = (
    "CREATE VIEW searchable AS SELECT segment.key AS key, segment.text AS text FROM segment "
    "JOIN meeting ON meeting.key = segment.meeting WHERE meeting.trashed IS NULL"
)
_TO_TRASH: Final = (
    "CREATE TRIGGER meeting_to_trash AFTER UPDATE OF trashed ON meeting "
    "WHEN old.trashed IS NULL AND new.trashed IS NOT NULL BEGIN "
    "INSERT INTO segment_fts(segment_fts, rowid, text) "
    "SELECT 'delete', key, text FROM segment WHERE meeting = new.key; END"
)
_FROM_TRASH: Final = (
    "CREATE TRIGGER meeting_from_trash AFTER UPDATE OF trashed ON meeting "
    "WHEN old.trashed IS NOT NULL AND new.trashed IS NULL BEGIN "
    "INSERT INTO segment_fts(rowid, text) SELECT key, text FROM segment WHERE meeting = new.key; END"
)

_KEPT: Final = (
    *("text_run", "speaker_run", "alignment", "edit", "removed", "language_span"),
    *("recording", "gap"),
)

STATEMENTS: Final[tuple[str, ...]] = (
    _SEARCHABLE,
    _index("segment_fts", "searchable", "text"),
    _index("meeting_fts", "meeting", "title"),
    _index("speaker_fts", "speaker", "name"),
    *_kept("segment", "segment_fts", "text", _LIVE),
    *_kept("meeting", "meeting_fts", "title"),
    *_kept("speaker", "speaker_fts", "name"),
    _TO_TRASH,
    _FROM_TRASH,
    *map(_unchanging, _KEPT),
    *map(_undeletable, _KEPT),
)
