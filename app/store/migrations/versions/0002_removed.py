"""What recognition took out again, the languages it heard, and the detail of a job's problem."""

from __future__ import annotations

from alembic import op  # noqa: TID253 -- only ever executed by Alembic itself

revision = "0002"
down_revision = "0001"

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
        problem TEXT DEFAULT '' NOT NULL,{detail}
        created TEXT NOT NULL,
        PRIMARY KEY ("key"),
        UNIQUE (id),
        FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE
    )
"""
_DETAIL = "\n        detail TEXT DEFAULT '' NOT NULL,"
_COLUMNS = '"key", id, meeting, kind, state, attempt, stage, done, total, options, problem, created'


def _of_text_run(table: str, columns: str) -> tuple[str, ...]:
    return (
        f"""
        CREATE TABLE {table} (
            "key" INTEGER NOT NULL,
            meeting INTEGER NOT NULL,
            text_run INTEGER NOT NULL,
            track INTEGER NOT NULL,
            start_tick INTEGER NOT NULL,
            end_tick INTEGER NOT NULL,
            {columns},
            PRIMARY KEY ("key"),
            FOREIGN KEY(meeting) REFERENCES meeting ("key") ON DELETE CASCADE,
            FOREIGN KEY(text_run) REFERENCES text_run ("key")
        )
        """,
        f"CREATE INDEX ix_{table}_meeting ON {table} (meeting)",
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


def _job_made_anew(detail: str) -> tuple[str, ...]:
    return (
        _JOB.format(detail=detail),
        f"INSERT INTO job_made_anew ({_COLUMNS}) SELECT {_COLUMNS} FROM job",  # noqa: S608
        "DROP TABLE job",
        "ALTER TABLE job_made_anew RENAME TO job",
        "CREATE INDEX ix_job_meeting ON job (meeting)",
    )


def upgrade() -> None:
    for statement in (
        *_of_text_run("removed", "text TEXT NOT NULL, probability INTEGER NOT NULL, reason TEXT NOT NULL"),
        *_of_text_run("language_span", "language TEXT NOT NULL, probability INTEGER NOT NULL"),
        *_job_made_anew(_DETAIL),
    ):
        op.execute(statement)


def downgrade() -> None:
    for statement in ("DROP TABLE removed", "DROP TABLE language_span", *_job_made_anew("")):
        op.execute(statement)
