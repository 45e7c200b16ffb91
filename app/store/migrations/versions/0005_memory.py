# ruff: noqa: S608 -- names and characters of our own are all that is pasted
"""People with voice prints, folders and what is done to many meetings, saved searches, and the indexes of
notes and of languages without spaces. Nothing had been stored in ``person`` and ``voiceprint`` before."""

from __future__ import annotations

from alembic import op  # noqa: TID253 -- only ever executed by Alembic itself

revision = "0005"
down_revision = "0004"

_UNSPACED = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]"
)

_DROPPED = ("DROP TABLE voiceprint", "DROP TABLE person")

_TABLES = (
    """
    CREATE TABLE person (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        created TEXT NOT NULL,
        recognise INTEGER DEFAULT '1' NOT NULL,
        colour INTEGER
    )
    """,
    """
    CREATE TABLE voiceprint (
        "key" INTEGER NOT NULL,
        person INTEGER NOT NULL,
        meeting INTEGER,
        speaker INTEGER,
        model TEXT NOT NULL,
        condition TEXT DEFAULT '' NOT NULL,
        vector BLOB NOT NULL,
        seconds FLOAT NOT NULL,
        created TEXT NOT NULL,
        PRIMARY KEY ("key"),
        FOREIGN KEY(person) REFERENCES person ("key") ON DELETE CASCADE,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_voiceprint_meeting ON voiceprint (meeting)",
    "CREATE INDEX ix_voiceprint_person ON voiceprint (person)",
    """
    CREATE TABLE voice_match (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        meeting INTEGER NOT NULL,
        speaker INTEGER NOT NULL,
        person INTEGER NOT NULL,
        score FLOAT NOT NULL,
        tier TEXT NOT NULL CONSTRAINT ck_voice_match_tier CHECK (tier IN ('strong', 'possible')),
        state TEXT NOT NULL CONSTRAINT ck_voice_match_state CHECK (
            state IN ('accepted', 'declined', 'revoked')),
        created TEXT NOT NULL,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE,
        FOREIGN KEY(person) REFERENCES person ("key") ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_voice_match_meeting ON voice_match (meeting)",
    "CREATE INDEX ix_voice_match_person ON voice_match (person)",
    """
    CREATE TABLE folder (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        UNIQUE (name)
    )
    """,
    """
    CREATE TABLE filing (
        meeting INTEGER NOT NULL,
        folder INTEGER,
        favourite INTEGER DEFAULT '0' NOT NULL,
        keep_sound INTEGER DEFAULT '0' NOT NULL,
        sound_removed TEXT,
        PRIMARY KEY (meeting),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE,
        FOREIGN KEY(folder) REFERENCES folder ("key") ON DELETE SET NULL
    )
    """,
    "CREATE INDEX ix_filing_folder ON filing (folder)",
    """
    CREATE TABLE arrangement (
        seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        created TEXT NOT NULL,
        label TEXT NOT NULL,
        body TEXT NOT NULL,
        undone TEXT
    )
    """,
    """
    CREATE TABLE saved_search (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        "query" TEXT NOT NULL,
        created TEXT NOT NULL,
        UNIQUE (name)
    )
    """,
    """
    CREATE TABLE library_option (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE watched (
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        sha256 TEXT,
        outcome TEXT NOT NULL,
        created TEXT NOT NULL,
        PRIMARY KEY (path)
    )
    """,
    """
    CREATE TABLE meaning (
        meeting INTEGER NOT NULL,
        model TEXT NOT NULL,
        digest BLOB NOT NULL,
        keys BLOB NOT NULL,
        vectors BLOB NOT NULL,
        PRIMARY KEY (meeting),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    "CREATE INDEX ix_meaning_state ON meaning (model, meeting, digest)",
)

_INDEXES = (
    (
        'CREATE VIRTUAL TABLE note_fts USING fts5(text, content="note", content_rowid="key", '
        "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3 4 5')"
    ),
    (
        "CREATE TRIGGER note_fts_insert AFTER INSERT ON note WHEN 1 BEGIN INSERT INTO "
        "note_fts(rowid, text) VALUES (new.key, new.text); END"
    ),
    (
        "CREATE TRIGGER note_fts_delete AFTER DELETE ON note WHEN 1 BEGIN INSERT INTO "
        "note_fts(note_fts, rowid, text) VALUES ('delete', old.key, old.text); END"
    ),
    (
        "CREATE TRIGGER note_fts_update AFTER UPDATE OF text ON note WHEN 1 BEGIN INSERT INTO "
        "note_fts(note_fts, rowid, text) VALUES ('delete', old.key, old.text); INSERT INTO "
        "note_fts(rowid, text) VALUES (new.key, new.text); END"
    ),
    (
        "CREATE VIEW searchable_unspaced AS SELECT key, text || '  ' AS text FROM searchable WHERE "
        f"text GLOB '*{_UNSPACED}*'"
    ),
    (
        'CREATE VIRTUAL TABLE unspaced_fts USING fts5(text, content="searchable_unspaced", '
        'content_rowid="key", tokenize="trigram remove_diacritics 1")'
    ),
    (
        "CREATE TRIGGER unspaced_fts_insert AFTER INSERT ON segment WHEN (SELECT trashed FROM "
        f"meeting WHERE key = new.meeting) IS NULL AND new.text GLOB '*{_UNSPACED}*' BEGIN INSERT "
        "INTO unspaced_fts(rowid, text) VALUES (new.key, new.text || '  '); END"
    ),
    (
        "CREATE TRIGGER unspaced_fts_delete AFTER DELETE ON segment WHEN (SELECT trashed FROM "
        f"meeting WHERE key = old.meeting) IS NULL AND old.text GLOB '*{_UNSPACED}*' BEGIN INSERT "
        "INTO unspaced_fts(unspaced_fts, rowid, text) VALUES ('delete', old.key, old.text || '  "
        "'); END"
    ),
    (
        "CREATE TRIGGER unspaced_fts_before BEFORE UPDATE OF text ON segment WHEN (SELECT trashed "
        f"FROM meeting WHERE key = old.meeting) IS NULL AND old.text GLOB '*{_UNSPACED}*' BEGIN "
        "INSERT INTO unspaced_fts(unspaced_fts, rowid, text) VALUES ('delete', old.key, old.text "
        "|| '  '); END"
    ),
    (
        "CREATE TRIGGER unspaced_fts_after AFTER UPDATE OF text ON segment WHEN (SELECT trashed "
        f"FROM meeting WHERE key = new.meeting) IS NULL AND new.text GLOB '*{_UNSPACED}*' BEGIN "
        "INSERT INTO unspaced_fts(rowid, text) VALUES (new.key, new.text || '  '); END"
    ),
    (
        "CREATE TRIGGER unspaced_to_trash AFTER UPDATE OF trashed ON meeting WHEN old.trashed IS "
        "NULL AND new.trashed IS NOT NULL BEGIN INSERT INTO unspaced_fts(unspaced_fts, rowid, "
        "text) SELECT 'delete', key, text || '  ' FROM segment WHERE meeting = new.key AND text "
        f"GLOB '*{_UNSPACED}*'; END"
    ),
    (
        "CREATE TRIGGER unspaced_from_trash AFTER UPDATE OF trashed ON meeting WHEN old.trashed IS "
        "NOT NULL AND new.trashed IS NULL BEGIN INSERT INTO unspaced_fts(rowid, text) SELECT key, "
        f"text || '  ' FROM segment WHERE meeting = new.key AND text GLOB '*{_UNSPACED}*'; END"
    ),
    "CREATE VIRTUAL TABLE segment_vocab USING fts5vocab(segment_fts, 'row')",
    "CREATE VIRTUAL TABLE unspaced_vocab USING fts5vocab(unspaced_fts, 'row')",
)

_NOTES = "INSERT INTO note_fts(note_fts) VALUES ('rebuild')"
_TEXTS = "INSERT INTO unspaced_fts(unspaced_fts) VALUES ('rebuild')"

_NEW_TABLES = (
    *(
        "voice_match",
        "filing",
        "folder",
        "arrangement",
        "saved_search",
        "library_option",
        "watched",
        "meaning",
    ),
    *("segment_vocab", "unspaced_vocab", "note_fts", "unspaced_fts"),
)
_NEW_TRIGGERS = (
    *("note_fts_insert", "note_fts_delete", "note_fts_update"),
    *("unspaced_fts_insert", "unspaced_fts_delete", "unspaced_fts_before", "unspaced_fts_after"),
    *("unspaced_to_trash", "unspaced_from_trash"),
)
_OLD = (
    """
    CREATE TABLE person (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        created TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE voiceprint (
        "key" INTEGER NOT NULL,
        person INTEGER NOT NULL,
        meeting INTEGER,
        model TEXT NOT NULL,
        vector BLOB NOT NULL,
        seconds FLOAT NOT NULL,
        created TEXT NOT NULL,
        PRIMARY KEY ("key"),
        FOREIGN KEY(person) REFERENCES person ("key") ON DELETE CASCADE,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE SET NULL
    )
    """,
)


_ORDER = (
    "DROP INDEX ix_segment_order",
    (
        'CREATE INDEX ix_segment_order ON segment (meeting, start_tick, track, end_tick, "key", speaker, '
        "length(text), overlap)"
    ),
)
_OLD_ORDER = (
    "DROP INDEX ix_segment_order",
    "CREATE INDEX ix_segment_order ON segment (meeting, start_tick, track, end_tick)",
)


# A kind of job more, so the table is made anew: SQLite cannot change a constraint.
_JOB = """
    CREATE TABLE job_made_anew (
        "key" INTEGER NOT NULL,
        id TEXT NOT NULL,
        meeting INTEGER NOT NULL,
        kind TEXT NOT NULL CONSTRAINT ck_job_kind CHECK (kind IN ({kinds})),
        state TEXT NOT NULL CONSTRAINT ck_job_state CHECK (
            state IN ('waiting', 'running', 'interrupted', 'cancelled', 'failed', 'done')),
        attempt INTEGER DEFAULT '0' NOT NULL,
        stage TEXT DEFAULT '' NOT NULL,
        done FLOAT DEFAULT '0' NOT NULL,
        total FLOAT DEFAULT '0' NOT NULL,
        options TEXT NOT NULL,
        problem TEXT DEFAULT '' NOT NULL,
        detail TEXT DEFAULT '' NOT NULL,
        created TEXT NOT NULL,
        took FLOAT DEFAULT '0' NOT NULL,
        PRIMARY KEY ("key"),
        UNIQUE (id),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
"""
_OLD_KINDS = "'transcribe', 'find-speakers'"
_KINDS = f"{_OLD_KINDS}, 'decode'"


def _job_made_anew(kinds: str) -> tuple[str, ...]:
    return (
        _JOB.format(kinds=kinds),
        f"INSERT INTO job_made_anew SELECT * FROM job WHERE kind IN ({kinds})",
        "DROP TABLE job",
        "ALTER TABLE job_made_anew RENAME TO job",
        "CREATE INDEX ix_job_meeting ON job (meeting)",
    )


def upgrade() -> None:
    for statement in (
        *_DROPPED,
        *_TABLES,
        *_INDEXES,
        *_ORDER,
        _NOTES,
        _TEXTS,
        *_job_made_anew(_KINDS),
    ):
        op.execute(statement)


def downgrade() -> None:
    for statement in (
        *(f"DROP TRIGGER {name}" for name in _NEW_TRIGGERS),
        "DROP VIEW searchable_unspaced",
        *(f"DROP TABLE {name}" for name in _NEW_TABLES),
        *_DROPPED,
        *_OLD,
        *_OLD_ORDER,
        *_job_made_anew(_OLD_KINDS),
    ):
        op.execute(statement)
