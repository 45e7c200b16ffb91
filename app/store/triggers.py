# ruff: noqa: S608 -- our own names only
"""Full-text indexes, the triggers that keep them, and the triggers that keep runs and journal unchanged.

External-content FTS5: the index stores no text of its own. ``searchable`` shows the segments of meetings
that are not in the trash, so trashing is a change of the index and search needs no filter.

Languages that put no spaces between words have an index of three characters each (``unspaced_fts``), which
holds only segments with such characters. Two spaces after the text make every one or two characters the
beginning of some three, so that short words are found by their terms in ``unspaced_vocab``.
"""

from __future__ import annotations

from typing import Final

_TOKENS: Final = "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3 4 5'"


#: Thai, Lao, Burmese, Khmer; kana, Han, Hangul (whose particles stick to the word).
_UNSPACED: Final = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)


def unspaced(column: str) -> str:
    """The SQL condition that text holds characters of a language without spaces."""
    return f"{column} GLOB '*{_UNSPACED}*'"


def _index(name: str, content: str, column: str, tokens: str = _TOKENS) -> str:
    options = f'content="{content}", content_rowid="key", {tokens}'
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


def _unspaced_kept() -> list[str]:
    """The same for ``unspaced_fts``, where the text alone can make a row one of the index, or no longer."""
    insert, remove = (
        "INSERT INTO unspaced_fts(rowid, text)",
        "INSERT INTO unspaced_fts(unspaced_fts, rowid, text)",
    )
    old = f"{remove} VALUES ('delete', old.key, old.text || '  ');"
    new = f"{insert} VALUES (new.key, new.text || '  ');"
    is_old, is_new = (f"{_LIVE.format(row=row)} AND {unspaced(f'{row}.text')}" for row in ("old", "new"))
    rows = f"key, text || '  ' FROM segment WHERE meeting = new.key AND {unspaced('text')}"
    moved = "CREATE TRIGGER unspaced_{name} AFTER UPDATE OF trashed ON meeting WHEN {when} BEGIN {do}; END"
    to = "old.trashed IS NULL AND new.trashed IS NOT NULL"
    back = "old.trashed IS NOT NULL AND new.trashed IS NULL"
    return [
        f"CREATE TRIGGER unspaced_fts_insert AFTER INSERT ON segment WHEN {is_new} BEGIN {new} END",
        f"CREATE TRIGGER unspaced_fts_delete AFTER DELETE ON segment WHEN {is_old} BEGIN {old} END",
        f"CREATE TRIGGER unspaced_fts_before BEFORE UPDATE OF text ON segment WHEN {is_old} BEGIN {old} END",
        f"CREATE TRIGGER unspaced_fts_after AFTER UPDATE OF text ON segment WHEN {is_new} BEGIN {new} END",
        moved.format(name="to_trash", when=to, do=f"{remove} SELECT 'delete', {rows}"),
        moved.format(name="from_trash", when=back, do=f"{insert} SELECT {rows}"),
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
_UNSPACED_SEARCHABLE: Final = (
    "CREATE VIEW searchable_unspaced AS SELECT key, text || '  ' AS text FROM searchable "
    f"WHERE {unspaced('text')}"
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

#: Notes and languages without spaces are searched, and every word of the library can be listed.
ADDED_IN_5: Final[tuple[str, ...]] = (
    _index("note_fts", "note", "text"),
    *_kept("note", "note_fts", "text"),
    _UNSPACED_SEARCHABLE,
    _index("unspaced_fts", "searchable_unspaced", "text", 'tokenize="trigram remove_diacritics 1"'),
    *_unspaced_kept(),
    "CREATE VIRTUAL TABLE segment_vocab USING fts5vocab(segment_fts, 'row')",
    "CREATE VIRTUAL TABLE unspaced_vocab USING fts5vocab(unspaced_fts, 'row')",
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
    *ADDED_IN_5,
    *map(_unchanging, _KEPT),
    *map(_undeletable, _KEPT),
)
