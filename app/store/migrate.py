"""From an older schema to this one: a verified backup, then one transaction, or nothing.

Alembic is imported only here, and this module only when there is something to migrate: it costs more at
start than the whole window.
"""

from __future__ import annotations

import logging
from pathlib import Path

from sqlalchemy import Connection

from app.store.schema import SCHEMA_VERSION

log = logging.getLogger(__name__)


def migrate(connection: Connection, scripts: Path | None = None, target: int = SCHEMA_VERSION) -> None:
    """Run the revisions up (or down) to ``target`` inside the caller's transaction.

    Revision ``0007`` makes schema version 7. ``scripts`` replaces the package's own folder (for tests).

    Raises:
        RuntimeError: a revision left rows that point nowhere.
    """
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option(
        "script_location", str(scripts or Path(__file__).parent / "migrations").replace("%", "%%")
    )
    config.attributes["connection"] = connection
    script = ScriptDirectory.from_config(config)
    before: int = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    goal = f"{target:04d}" if target else "base"

    def steps(revision: object, _context: object) -> object:
        if target >= before:
            return script._upgrade_revs(goal, revision)  # type: ignore[arg-type]  # noqa: SLF001
        return script._downgrade_revs(goal, revision)  # type: ignore[arg-type]  # noqa: SLF001

    with EnvironmentContext(config, script, fn=steps, destination_rev=goal):
        script.run_env()
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if orphans:
        raise RuntimeError(f"migration left {len(orphans)} rows that point nowhere")
    connection.exec_driver_sql(f"PRAGMA user_version = {target}")
    log.info("schema %d is now %d", before, target)
