"""Schemas there really were, with a library in them, brought to the newest: killed at a statement, the file
holds what it held or all that it was to hold, and the next start finishes.

Short by default; every statement with ``HANSARD_EVERY=1``.
"""

from __future__ import annotations

import logging
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlcipher3 import dbapi2

from app.store import database, migrate
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION
from tests.fault import library_lab as lab
from tests.fault.fault_table import told

pytestmark = pytest.mark.skipif(os.name != "posix", reason="fork and SIGKILL")

EVERY = int(os.environ.get("HANSARD_EVERY", "9"))
#: The first schema with notes and moments.
NOTES_SINCE = 3
NO_ROWS = ("fts", "vocab", "sqlite_", "alembic")
SCRIPTS = Path(migrate.__file__).parent / "migrations"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("migration") / "whole"
    lab.make(home)
    return home


def of_schema(version: int, whole: Path, home: Path) -> Path:
    """The same library as a program of that schema would have it, so far as it could."""
    home.mkdir()
    path = home / lab.DATABASE
    driver = dbapi2.connect(str(path), isolation_level=None)
    driver.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    driver.close()
    with database.migrating(path, wal=False) as (_, begin), begin() as tx:
        migrate.migrate(tx, SCRIPTS, version)
    driver = dbapi2.connect(str(path), isolation_level=None)
    driver.execute("ATTACH ? AS newer", (str(whole / lab.DATABASE),))
    driver.execute("BEGIN")
    for name in tables(driver, "main"):
        here, there = columns(driver, "main", name), columns(driver, "newer", name)
        both = ", ".join(column for column in here if column in there)
        if both:
            driver.execute(f"INSERT OR IGNORE INTO main.{name} ({both}) SELECT {both} FROM newer.{name}")
    driver.execute("COMMIT")
    driver.close()
    return path


def tables(driver: Any, schema: str) -> list[str]:
    """Names of tables that are no index, parents first."""
    query = f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' ORDER BY rowid"
    names = [row[0] for row in driver.execute(query)]
    return [name for name in names if not any(part in name for part in NO_ROWS)]


def columns(driver: Any, schema: str, table: str) -> list[str]:
    return [row[1] for row in driver.execute(f"PRAGMA {schema}.table_info({table})")]


def rows_of(path: Path) -> dict[str, object]:
    """Definitions, and rows of all tables that are no index."""
    driver = dbapi2.connect(str(path))
    try:
        made = driver.execute("SELECT name, type, sql FROM sqlite_master ORDER BY name").fetchall()
        rows = {name: driver.execute(f"SELECT * FROM {name}").fetchall() for name in tables(driver, "main")}
        return {"made": made, "version": driver.execute("PRAGMA user_version").fetchall(), **rows}
    finally:
        driver.close()


def migrate_until(path: Path, limit: int) -> int:
    """Migrate in a process of its own that kills itself before statement ``limit``; how it ended."""
    child = os.fork()
    if child == 0:
        logging.disable(logging.CRITICAL)
        done = 0

        def count(*_: object) -> None:
            nonlocal done
            done += 1
            if done > limit:
                os.kill(os.getpid(), signal.SIGKILL)

        try:
            with database.migrating(path) as (_, begin), begin() as tx:
                event.listen(tx, "before_cursor_execute", count)
                migrate.migrate(tx, SCRIPTS, SCHEMA_VERSION)
        except BaseException:  # noqa: BLE001 -- the edge of a process
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION))
def test_killed_on_the_way_from_each_earlier_schema(whole: Path, tmp_path: Path, version: int) -> None:
    home = tmp_path / "library"
    path = of_schema(version, whole, home)
    old, before = path.read_bytes(), rows_of(path)
    assert len(before["meeting"]) == lab.MEETINGS + 1  # type: ignore[arg-type]
    assert len(before["edit"]) > 10  # type: ignore[arg-type]
    killed = 0
    while (ended := migrate_until(path, killed * EVERY)) == -signal.SIGKILL:
        assert rows_of(path) == before, f"killed before statement {killed * EVERY}"
        killed += 1
        for beside in home.glob(f"{lab.DATABASE}-*"):
            beside.unlink()
        path.write_bytes(old)
    assert ended == 0
    assert killed > 1
    kept = slice(None) if version >= NOTES_SINCE else slice(2)
    assert {id_: seen[kept] for id_, seen in lab.seen(home).items()} == {
        id_: seen[kept] for id_, seen in lab.seen(whole).items()
    }
    assert not lab.is_noticed(home), "and all of it is sound"
    told(f"migration from schema {version}: killed at a statement", killed, "the old one each time; 0 lost")
