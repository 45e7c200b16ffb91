"""The current schema on a connection: all that a new file holds."""

from __future__ import annotations

from functools import cache

import sqlalchemy
from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import dialect

from app.store import triggers
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION, alembic_version, metadata


def create_schema(connection: Connection) -> None:
    """All tables, indexes and triggers, and the numbers that say whose they are."""
    for statement in (*_tables(), *triggers.STATEMENTS):
        connection.exec_driver_sql(statement)
    connection.execute(alembic_version.insert().values(version_num=f"{SCHEMA_VERSION:04d}"))
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


@cache
def _tables() -> tuple[str, ...]:
    """Tables and indexes as SQL. To word them takes SQLAlchemy longer than SQLite takes to make them."""
    worded: list[str] = []
    sqlite = dialect()
    recorder = sqlalchemy.create_mock_engine(
        "sqlite://", lambda made, *_: worded.append(str(made.compile(dialect=sqlite)))
    )
    metadata.create_all(recorder, checkfirst=False)
    return tuple(worded)
