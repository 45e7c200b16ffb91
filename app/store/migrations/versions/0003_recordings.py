"""What was recorded and where it has no sound; moments and notes with their places; how long jobs took."""

from __future__ import annotations

from alembic import op  # noqa: TID253 -- only ever executed by Alembic itself

revision = "0003"
down_revision = "0002"

_OF_MEETING = 'FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE'

_RECORDING = (
    f"""
    CREATE TABLE recording (
        meeting INTEGER NOT NULL,
        started TEXT NOT NULL,
        closed INTEGER NOT NULL,
        facts TEXT NOT NULL,
        PRIMARY KEY (meeting),
        {_OF_MEETING}
    )
    """,
    f"""
    CREATE TABLE gap (
        "key" INTEGER NOT NULL,
        meeting INTEGER NOT NULL,
        kind TEXT NOT NULL CONSTRAINT ck_gap_kind CHECK (kind IN ('paused', 'hole')),
        track INTEGER,
        start_tick INTEGER NOT NULL,
        end_tick INTEGER NOT NULL,
        length_tick INTEGER NOT NULL,
        why TEXT NOT NULL,
        PRIMARY KEY ("key"),
        {_OF_MEETING}
    )
    """,
    "CREATE INDEX ix_gap_meeting ON gap (meeting)",
    *(
        statement
        for table in ("recording", "gap")
        for statement in (
            f"""
            CREATE TRIGGER {table}_unchanging BEFORE UPDATE ON {table} BEGIN
                SELECT RAISE(ABORT, '{table} never changes');
            END
            """,
            f"""
            CREATE TRIGGER {table}_undeletable BEFORE DELETE ON {table}
            WHEN EXISTS (SELECT 1 FROM meeting WHERE key = old.meeting) BEGIN
                SELECT RAISE(ABORT, '{table} only grows');
            END
            """,  # noqa: S608 -- names of our own
        )
    ),
)


def _remade(table: str, columns: str, new: str, old: str, *, counted: bool = False) -> tuple[str, ...]:
    """``table`` with other columns: ``new`` of them filled with the expressions ``old``."""
    key = '"key" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,' if counted else '"key" INTEGER NOT NULL,'
    end = "" if counted else 'PRIMARY KEY ("key"),'
    return (
        f"CREATE TABLE {table}_made_anew ({key} meeting INTEGER NOT NULL, {columns}, {end} {_OF_MEETING})",
        f'INSERT INTO {table}_made_anew ("key", meeting, {new}) SELECT "key", meeting, {old} FROM {table}',  # noqa: S608
        f"DROP TABLE {table}",
        f"ALTER TABLE {table}_made_anew RENAME TO {table}",
        f"CREATE INDEX ix_{table}_meeting ON {table} (meeting)",
    )


_JOB = """
    CREATE TABLE job_made_anew (
        "key" INTEGER NOT NULL,
        id TEXT NOT NULL,
        meeting INTEGER NOT NULL,
        kind TEXT NOT NULL CONSTRAINT ck_job_kind CHECK (kind IN ('transcribe', 'find-speakers')),
        state TEXT NOT NULL CONSTRAINT ck_job_state CHECK (
            state IN ('waiting', 'running', 'interrupted', 'cancelled', 'failed', 'done')),
        attempt INTEGER DEFAULT '0' NOT NULL,
        stage TEXT DEFAULT '' NOT NULL,
        done FLOAT DEFAULT '0' NOT NULL,
        total FLOAT DEFAULT '0' NOT NULL,
        options TEXT NOT NULL,
        problem TEXT DEFAULT '' NOT NULL,
        detail TEXT DEFAULT '' NOT NULL,
        created TEXT NOT NULL,{took}
        PRIMARY KEY ("key"),
        UNIQUE (id),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
"""
_TOOK = "\n        took FLOAT DEFAULT '0' NOT NULL,"
_COLUMNS = '"key", id, meeting, kind, state, attempt, stage, done, total, options, problem, detail, created'


def _job_made_anew(took: str) -> tuple[str, ...]:
    return (
        _JOB.format(took=took),
        f"INSERT INTO job_made_anew ({_COLUMNS}) SELECT {_COLUMNS} FROM job",  # noqa: S608
        "DROP TABLE job",
        "ALTER TABLE job_made_anew RENAME TO job",
        "CREATE INDEX ix_job_meeting ON job (meeting)",
    )


def upgrade() -> None:
    place = "at_tick INTEGER NOT NULL, text TEXT NOT NULL"
    for statement in (
        *_RECORDING,
        *_remade("marker", place, "at_tick, text", "at_tick, text", counted=True),
        *_remade("note", place, "at_tick, text", "0, text", counted=True),
        *_job_made_anew(_TOOK),
    ):
        op.execute(statement)


def downgrade() -> None:
    moment = "at_tick INTEGER NOT NULL, text TEXT DEFAULT '' NOT NULL, created TEXT NOT NULL"
    for statement in (
        "DROP TABLE recording",
        "DROP TABLE gap",
        *_remade("marker", moment, "at_tick, text, created", "at_tick, text, ''"),
        *_remade("note", "text TEXT NOT NULL, changed TEXT NOT NULL", "text, changed", "text, ''"),
        *_job_made_anew(""),
    ):
        op.execute(statement)
