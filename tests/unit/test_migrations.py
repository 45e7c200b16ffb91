"""Migrated equals created; a migration is backed up first, happens whole or not at all, and keeps data."""

import logging
import re
import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.errors import LibraryNewer
from app.library import Library
from app.store import backups, database, migrate, schema
from tests.builders import Meeting, make_meeting

REAL = migrate.migrate
MIGRATIONS = Path(migrate.__file__).parent / "migrations"
NEXT = '''
"""A change of the kind a later version makes: a column with a value for old rows, and a table remade."""
from alembic import op
import sqlalchemy as sa

revision = "0006"
down_revision = "0005"


def upgrade():
    op.add_column("meeting", sa.Column("place", sa.Text, nullable=False, server_default="here"))
    with op.batch_alter_table("tag") as batch:
        batch.add_column(sa.Column("colour", sa.Text))
    op.execute("UPDATE meeting SET place = 'moved'")
    {extra}


def downgrade():
    with op.batch_alter_table("tag") as batch:
        batch.drop_column("colour")
    op.execute("ALTER TABLE meeting DROP COLUMN place")
'''


def blank(path: Path) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.close()


def shape(path: Path) -> dict[str, str]:
    """Each object's definition, white space and quotes aside."""
    connection = dbapi2.connect(str(path))
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {
        f"{kind} {name}": re.sub(r'\s+|"', "", sql)
        for kind, name, sql in rows
        if name != "alembic_version" and not name.startswith("sqlite_stat")
    }


def run(path: Path, target: int, scripts: Path | None = None) -> None:
    with database.migrating(path) as (_, begin), begin() as tx:
        REAL(tx, scripts, target)


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The package's revisions and one more, as the next version of the program would have them."""
    scripts = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, scripts)

    def make(extra: str = "pass") -> Path:
        (scripts / "versions" / "0006_next.py").write_text(NEXT.format(extra=extra))
        monkeypatch.setattr(migrate, "migrate", lambda tx: REAL(tx, scripts, 6))
        for module in ("app.store.database", "app.opening"):
            monkeypatch.setattr(f"{module}.SCHEMA_VERSION", 6)
        return scripts

    return make


def test_migrated_equals_created(tmp_path: Path) -> None:
    database.create(tmp_path / "created.sqlite3")
    blank(tmp_path / "migrated.sqlite3")
    run(tmp_path / "migrated.sqlite3", schema.SCHEMA_VERSION)
    assert shape(tmp_path / "migrated.sqlite3") == shape(tmp_path / "created.sqlite3")
    for name in ("created", "migrated"):
        connection = dbapi2.connect(str(tmp_path / f"{name}.sqlite3"))
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (f"{schema.SCHEMA_VERSION:04d}",)
        ]
        connection.close()


def test_the_first_revision_goes_back(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    blank(path)
    run(path, 1)
    run(path, 0)
    assert shape(path) == {"table sqlite_sequence": "CREATETABLEsqlite_sequence(name,seq)"}
    run(path, 1)


def test_a_migrated_file_is_a_working_library(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.mkdir()
    blank(folder / "hansard.sqlite3")
    run(folder / "hansard.sqlite3", schema.SCHEMA_VERSION)
    library = Library.open(folder)
    meeting = make_meeting(library)
    library.rename_meeting(meeting.id, "works")
    assert library.search("migration").total == 1
    library.close()


def test_an_older_library_is_backed_up_and_migrated(tmp_path: Path, later) -> None:
    folder = tmp_path / "library"
    library = Library.open(folder)
    meeting = make_meeting(library)
    library.edit_text(meeting.id, meeting.rows()[0], "corrected before the update")
    before = meeting.everything()
    library.close()
    later()
    library = Library.open(folder)
    assert Meeting(library, meeting.id).everything() == before
    assert library.search("corrected before").total == 1
    with library._store.read() as view:
        assert view.exec_driver_sql("SELECT place FROM meeting").scalar() == "moved"
        assert view.exec_driver_sql("PRAGMA user_version").scalar() == 6
    library.undo(meeting.id)
    library.close()
    (backup,) = backups.listed(folder / "backups")
    assert backup.reason == "before-migration"
    assert backups.verify(backup.path)["user_version"] == schema.SCHEMA_VERSION
    Library.open(folder).close()
    assert len(backups.listed(folder / "backups")) == 1


def test_and_back(tmp_path: Path, later) -> None:
    folder = tmp_path / "library"
    Library.open(folder).close()
    before = shape(folder / "hansard.sqlite3")
    scripts = later()
    run(folder / "hansard.sqlite3", 6, scripts)
    assert shape(folder / "hansard.sqlite3") != before
    run(folder / "hansard.sqlite3", 5, scripts)
    after = shape(folder / "hansard.sqlite3")
    assert after.keys() == before.keys()


@pytest.mark.parametrize(
    ("extra", "error"),
    [
        ('raise RuntimeError("half way")', "half way"),
        ('op.execute("INSERT INTO note (meeting, at_tick, text) VALUES (77, 1, 1)")', "point nowhere"),
    ],
)
def test_half_a_migration_is_none(tmp_path: Path, later, extra: str, error: str) -> None:
    folder = tmp_path / "library"
    library = Library.open(folder)
    meeting = make_meeting(library)
    before = meeting.everything()
    library.close()
    old = shape(folder / "hansard.sqlite3")
    later(extra)
    with pytest.raises(RuntimeError, match=error):
        Library.open(folder)
    assert shape(folder / "hansard.sqlite3") == old
    later()
    library = Library.open(folder)
    assert Meeting(library, meeting.id).everything() == before
    library.close()


def test_no_backup_no_migration(tmp_path: Path, later, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "library"
    Library.open(folder).close()
    old = shape(folder / "hansard.sqlite3")
    later()
    monkeypatch.setattr(backups, "_facts", lambda _path: {})
    with pytest.raises(backups.BackupFailed):
        Library.open(folder)
    assert shape(folder / "hansard.sqlite3") == old


def test_todays_program_refuses_tomorrows_library(
    tmp_path: Path, later, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "library"
    Library.open(folder).close()
    scripts = later()
    run(folder / "hansard.sqlite3", 6, scripts)
    before = (folder / "hansard.sqlite3").read_bytes()
    monkeypatch.undo()
    with pytest.raises(LibraryNewer) as newer:
        Library.open(folder)
    assert newer.value.exit_status == 8
    assert (folder / "hansard.sqlite3").read_bytes() == before


def test_from_version_2(tmp_path: Path) -> None:
    """Moments and notes keep what they say, jobs what they did; nothing is known to have been recorded."""
    folder = tmp_path / "library"
    folder.mkdir()
    path = folder / "hansard.sqlite3"
    blank(path)
    run(path, 2)
    connection = dbapi2.connect(str(path), isolation_level=None)
    meeting = "'01M0000000000000000000000A', 'Old', 'Old', '2026-01-01T10:00:00Z', 'imported', 'a.wav'"
    columns = "key, id, meeting, kind, state, options, created"
    for statement in (
        f"INSERT INTO meeting VALUES (7, {meeting}, NULL, 0, NULL, NULL, zeroblob(16))",
        "INSERT INTO marker (key, meeting, at_tick, text, created) VALUES (3, 7, 20000, 'here', 'then')",
        "INSERT INTO note (key, meeting, text, changed) VALUES (4, 7, 'a note', 'then')",
        f"INSERT INTO job ({columns}) VALUES (5, 'job', 7, 'transcribe', 'cancelled', '{{}}', '2026-01-01')",
    ):
        connection.execute(statement)
    connection.close()
    library = Library.open(folder)
    (meeting,) = library.meetings()
    assert (meeting.title, meeting.origin, meeting.interrupted) == ("Old", "imported", False)
    assert [(item.id, item.seconds, item.text) for item in library.moments(meeting.id)] == [(3, 2.0, "here")]
    assert [(item.id, item.text) for item in library.notes(meeting.id)] == [(4, "a note")]
    assert library.recording(meeting.id) is None
    assert library.jobs()[0].state == "cancelled"
    library.add_moment(meeting.id, 1.0)
    assert library.moments(meeting.id)[0].id == 4, "a key is never used twice"
    library.close()
    assert shape(path) == shape_of_new(tmp_path)
    run(path, 2)
    blank(tmp_path / "two.sqlite3")
    run(tmp_path / "two.sqlite3", 2)
    assert shape(path) == shape(tmp_path / "two.sqlite3")


def shape_of_new(folder: Path) -> dict[str, str]:
    database.create(folder / "new.sqlite3")
    return shape(folder / "new.sqlite3")


@pytest.fixture(autouse=True)
def quiet_alembic() -> None:
    logging.getLogger("alembic").setLevel(logging.CRITICAL)
