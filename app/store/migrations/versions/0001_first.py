"""The first schema. Frozen: written out, so that later changes of ``app.store.schema`` cannot alter it."""

from __future__ import annotations

from alembic import op  # noqa: TID253 -- only ever executed by Alembic itself

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE meeting (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        first_title TEXT NOT NULL,
        created TEXT NOT NULL,
    origin TEXT NOT NULL
        CONSTRAINT ck_meeting_origin CHECK (origin IN ('imported', 'recorded')),
        source TEXT NOT NULL,
        sha256 TEXT,
        duration_tick INTEGER DEFAULT '0' NOT NULL,
        trashed TEXT,
        alignment INTEGER,
        digest BLOB NOT NULL,
        UNIQUE (id)
    )
    """,
    """
    CREATE INDEX ix_meeting_sha256 ON meeting (sha256)
    """,
    """
    CREATE TABLE person (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        created TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE track (
        meeting INTEGER NOT NULL,
        number INTEGER NOT NULL,
        label TEXT DEFAULT '' NOT NULL,
        source_path BLOB NOT NULL,
        in_folder INTEGER NOT NULL,
        source_bytes INTEGER NOT NULL,
        audio TEXT,
        audio_sha256 TEXT,
        peaks TEXT,
        peaks_sha256 TEXT,
        duration_tick INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (meeting, number),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE text_run (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        meeting INTEGER NOT NULL,
        created TEXT NOT NULL,
        language TEXT NOT NULL,
        engine TEXT NOT NULL,
        tracks BLOB NOT NULL,
        skipped TEXT NOT NULL,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_text_run_meeting ON text_run (meeting)
    """,
    """
    CREATE TABLE speaker_run (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        meeting INTEGER NOT NULL,
        created TEXT NOT NULL,
        engine TEXT NOT NULL,
        turns BLOB NOT NULL,
        embeddings TEXT,
        embeddings_sha256 TEXT,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_speaker_run_meeting ON speaker_run (meeting)
    """,
    """
    CREATE TABLE edit (
        seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        meeting INTEGER NOT NULL,
        created TEXT NOT NULL,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        body TEXT NOT NULL,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_edit_meeting ON edit (meeting)
    """,
    """
    CREATE TABLE speaker (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        meeting INTEGER NOT NULL,
        number INTEGER NOT NULL,
        name TEXT,
        talk_tick INTEGER DEFAULT '0' NOT NULL,
        person INTEGER,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE,
        FOREIGN KEY(person) REFERENCES person ("key") ON DELETE SET NULL
    )
    """,
    """
    CREATE INDEX ix_speaker_meeting ON speaker (meeting)
    """,
    """
    CREATE TABLE segment (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        meeting INTEGER NOT NULL,
        track INTEGER NOT NULL,
        start_tick INTEGER NOT NULL CONSTRAINT ck_segment_start CHECK (start_tick >= 0),
        end_tick INTEGER NOT NULL CONSTRAINT ck_segment_end CHECK (end_tick >= start_tick),
        speaker INTEGER,
        text TEXT NOT NULL,
        overlap TEXT,
        edited INTEGER NOT NULL,
        words BLOB NOT NULL,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_segment_order ON segment (meeting, start_tick, track, end_tick)
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
    """
    CREATE TABLE marker (
        "key" INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        at_tick INTEGER NOT NULL,
        text TEXT DEFAULT '' NOT NULL,
        created TEXT NOT NULL,
        PRIMARY KEY ("key"),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_marker_meeting ON marker (meeting)
    """,
    """
    CREATE TABLE note (
        "key" INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        text TEXT NOT NULL,
        changed TEXT NOT NULL,
        PRIMARY KEY ("key"),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_note_meeting ON note (meeting)
    """,
    """
    CREATE TABLE tag (
        meeting INTEGER NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (meeting, name),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE TABLE job (
        "key" INTEGER NOT NULL,
        id TEXT NOT NULL,
        meeting INTEGER NOT NULL,
        kind TEXT NOT NULL CONSTRAINT ck_job_kind CHECK (kind IN ('transcribe', 'find-speakers')),
    state TEXT NOT NULL
        CONSTRAINT ck_job_state CHECK (
            state IN ('waiting', 'running', 'interrupted', 'cancelled', 'failed', 'done')),
        attempt INTEGER DEFAULT '0' NOT NULL,
        stage TEXT DEFAULT '' NOT NULL,
        done FLOAT DEFAULT '0' NOT NULL,
        total FLOAT DEFAULT '0' NOT NULL,
        options TEXT NOT NULL,
        problem TEXT DEFAULT '' NOT NULL,
        created TEXT NOT NULL,
        PRIMARY KEY ("key"),
        UNIQUE (id),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_job_meeting ON job (meeting)
    """,
    """
    CREATE TABLE alignment (
        "key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        meeting INTEGER NOT NULL,
        text_run INTEGER NOT NULL,
        speaker_run INTEGER NOT NULL,
        created TEXT NOT NULL,
        speakers TEXT NOT NULL,
        segments BLOB NOT NULL,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE,
        FOREIGN KEY(text_run) REFERENCES text_run ("key"),
        FOREIGN KEY(speaker_run) REFERENCES speaker_run ("key")
    )
    """,
    """
    CREATE INDEX ix_alignment_meeting ON alignment (meeting)
    """,
    """
    CREATE TABLE step (
        seq INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        image BLOB NOT NULL,
        PRIMARY KEY (seq),
        FOREIGN KEY(seq) REFERENCES edit (seq) ON DELETE CASCADE,
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_step_meeting ON step (meeting)
    """,
    """
    CREATE TABLE misfit (
        "key" INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        track INTEGER NOT NULL,
        start_tick INTEGER NOT NULL,
        wanted TEXT NOT NULL,
        PRIMARY KEY ("key"),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE,
        FOREIGN KEY(seq) REFERENCES edit (seq) ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_misfit_meeting ON misfit (meeting)
    """,
    """
    CREATE INDEX ix_misfit_seq ON misfit (seq)
    """,
    """
    CREATE VIEW searchable AS
        SELECT segment.key AS key, segment.text AS text
        FROM segment
        JOIN meeting ON meeting.key = segment.meeting
        WHERE meeting.trashed IS NULL
    """,
    """
    CREATE VIRTUAL TABLE segment_fts
        USING fts5(text, content="searchable",
        content_rowid="key", tokenize="unicode61 remove_diacritics 2",
        prefix='2 3 4 5')
    """,
    """
    CREATE VIRTUAL TABLE meeting_fts
        USING fts5(title, content="meeting",
        content_rowid="key", tokenize="unicode61 remove_diacritics 2",
        prefix='2 3 4 5')
    """,
    """
    CREATE VIRTUAL TABLE speaker_fts
        USING fts5(name, content="speaker",
        content_rowid="key", tokenize="unicode61 remove_diacritics 2",
        prefix='2 3 4 5')
    """,
    """
    CREATE TRIGGER segment_fts_insert AFTER INSERT ON segment
        WHEN (SELECT trashed
        FROM meeting
        WHERE key = new.meeting) IS NULL
        BEGIN INSERT INTO segment_fts(rowid, text)
        VALUES (new.key, new.text);
        END
    """,
    """
    CREATE TRIGGER segment_fts_delete AFTER DELETE ON segment
        WHEN (SELECT trashed
        FROM meeting
        WHERE key = old.meeting) IS NULL
        BEGIN INSERT INTO segment_fts(segment_fts, rowid, text)
        VALUES ('delete', old.key, old.text);
        END
    """,
    """
    CREATE TRIGGER segment_fts_update AFTER UPDATE OF text ON segment
        WHEN (SELECT trashed
        FROM meeting
        WHERE key = new.meeting) IS NULL
        BEGIN INSERT INTO segment_fts(segment_fts, rowid, text)
        VALUES ('delete', old.key, old.text);
        INSERT INTO segment_fts(rowid, text)
        VALUES (new.key, new.text);
        END
    """,
    """
    CREATE TRIGGER meeting_fts_insert AFTER INSERT ON meeting
        WHEN 1
        BEGIN INSERT INTO meeting_fts(rowid, title)
        VALUES (new.key, new.title);
        END
    """,
    """
    CREATE TRIGGER meeting_fts_delete AFTER DELETE ON meeting
        WHEN 1
        BEGIN INSERT INTO meeting_fts(meeting_fts, rowid, title)
        VALUES ('delete', old.key, old.title);
        END
    """,
    """
    CREATE TRIGGER meeting_fts_update AFTER UPDATE OF title ON meeting
        WHEN 1
        BEGIN INSERT INTO meeting_fts(meeting_fts, rowid, title)
        VALUES ('delete', old.key, old.title);
        INSERT INTO meeting_fts(rowid, title)
        VALUES (new.key, new.title);
        END
    """,
    """
    CREATE TRIGGER speaker_fts_insert AFTER INSERT ON speaker
        WHEN 1
        BEGIN INSERT INTO speaker_fts(rowid, name)
        VALUES (new.key, new.name);
        END
    """,
    """
    CREATE TRIGGER speaker_fts_delete AFTER DELETE ON speaker
        WHEN 1
        BEGIN INSERT INTO speaker_fts(speaker_fts, rowid, name)
        VALUES ('delete', old.key, old.name);
        END
    """,
    """
    CREATE TRIGGER speaker_fts_update AFTER UPDATE OF name ON speaker
        WHEN 1
        BEGIN INSERT INTO speaker_fts(speaker_fts, rowid, name)
        VALUES ('delete', old.key, old.name);
        INSERT INTO speaker_fts(rowid, name)
        VALUES (new.key, new.name);
        END
    """,
    """
    CREATE TRIGGER meeting_to_trash AFTER UPDATE OF trashed ON meeting
        WHEN old.trashed IS NULL AND new.trashed IS NOT NULL
        BEGIN INSERT INTO segment_fts(segment_fts, rowid, text)
        SELECT 'delete', key, text
        FROM segment
        WHERE meeting = new.key;
        END
    """,
    """
    CREATE TRIGGER meeting_from_trash AFTER UPDATE OF trashed ON meeting
        WHEN old.trashed IS NOT NULL AND new.trashed IS NULL
        BEGIN INSERT INTO segment_fts(rowid, text)
        SELECT key, text
        FROM segment
        WHERE meeting = new.key;
        END
    """,
    """
    CREATE TRIGGER text_run_unchanging BEFORE UPDATE ON text_run
        BEGIN
        SELECT RAISE(ABORT, 'text_run never changes');
        END
    """,
    """
    CREATE TRIGGER speaker_run_unchanging BEFORE UPDATE ON speaker_run
        BEGIN
        SELECT RAISE(ABORT, 'speaker_run never changes');
        END
    """,
    """
    CREATE TRIGGER alignment_unchanging BEFORE UPDATE ON alignment
        BEGIN
        SELECT RAISE(ABORT, 'alignment never changes');
        END
    """,
    """
    CREATE TRIGGER edit_unchanging BEFORE UPDATE ON edit
        BEGIN
        SELECT RAISE(ABORT, 'edit never changes');
        END
    """,
    """
    CREATE TRIGGER text_run_undeletable BEFORE DELETE ON text_run
        WHEN EXISTS (SELECT 1
        FROM meeting
        WHERE key = old.meeting)
        BEGIN
        SELECT RAISE(ABORT, 'text_run only grows');
        END
    """,
    """
    CREATE TRIGGER speaker_run_undeletable BEFORE DELETE ON speaker_run
        WHEN EXISTS (SELECT 1
        FROM meeting
        WHERE key = old.meeting)
        BEGIN
        SELECT RAISE(ABORT, 'speaker_run only grows');
        END
    """,
    """
    CREATE TRIGGER alignment_undeletable BEFORE DELETE ON alignment
        WHEN EXISTS (SELECT 1
        FROM meeting
        WHERE key = old.meeting)
        BEGIN
        SELECT RAISE(ABORT, 'alignment only grows');
        END
    """,
    """
    CREATE TRIGGER edit_undeletable BEFORE DELETE ON edit
        WHEN EXISTS (SELECT 1
        FROM meeting
        WHERE key = old.meeting)
        BEGIN
        SELECT RAISE(ABORT, 'edit only grows');
        END
    """,
)

TABLES = (
    "speaker_fts",
    "meeting_fts",
    "segment_fts",
    "misfit",
    "step",
    "alignment",
    "job",
    "tag",
    "note",
    "marker",
    "voiceprint",
    "segment",
    "speaker",
    "edit",
    "speaker_run",
    "text_run",
    "track",
    "person",
    "meeting",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("DROP VIEW searchable")
    for table in TABLES:
        op.execute(f"DROP TABLE {table}")
