"""Disks that fill up and power that goes, on real file systems; migrations stopped at every statement."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from app.errors import AppError, DiskFull
from app.library import Library
from app.paths import FolderUnusable
from app.store import backups, database, migrate
from app.store.schema import SCHEMA_VERSION
from tests.builders import Meeting, dialogue, import_meeting, make_meeting, sound_file
from tests.fault.fault_table import told


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Six megabytes of tmpfs."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root on Linux")
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(place)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(place: Path) -> Path:
    """Take all the space there is."""
    ballast = place / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass
    return ballast


def test_disk_full_at_every_kind_of_work(small_disk: Path, tmp_path: Path) -> None:
    library = Library.open(small_disk / "library")
    meeting = make_meeting(library)
    waiting, job = import_meeting(library, "second.wav")
    library.move_job(job, "running")
    library.edit_text(meeting.id, meeting.rows()[0], "saved before the disk was full")
    before = meeting.everything()
    ballast = fill(small_disk)
    for work in (
        lambda: library.edit_text(meeting.id, meeting.rows()[0], "word " * 20_000),
        lambda: library.finish_job(job, dialogue([("S1", "many words " * 900)] * 12, step=800)),
        library.backup,
        lambda: library.import_file(sound_file(tmp_path, "big.wav", os.urandom(500_000)), copy=True),
    ):
        with pytest.raises(DiskFull):
            work()
        assert meeting.everything() == before
    assert [item.state for item in library.jobs()] == ["done", "running"]
    ballast.unlink()
    library.edit_text(meeting.id, meeting.rows()[0], "and after")
    library.finish_job(job, dialogue())
    assert len(Meeting(library, waiting).texts()) == 4
    assert library.is_sound(meeting.id)
    backups.verify(library.backup())
    library.close()
    told("disk full: edit, result of a job, backup, import", 4, "told; as before; works afterwards")


def test_no_room_for_a_new_library(small_disk: Path) -> None:
    ballast = fill(small_disk)
    with pytest.raises(AppError) as refused:
        Library.open(small_disk / "library")
    assert isinstance(refused.value, DiskFull)
    ballast.unlink()
    library = Library.open(small_disk / "library")
    make_meeting(library)
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FolderUnusable):
        Library.open(tmp_path / "file" / "library")


NEXT = SCHEMA_VERSION + 1


def test_migration_stopped_at_every_statement(tmp_path: Path) -> None:
    """Fail the first statement, then the second ...: always the old schema whole, at last the new one."""
    path = tmp_path / "library" / "hansard.sqlite3"
    library = Library.open(path.parent)
    meeting = make_meeting(library)
    before = meeting.everything()
    library.close()
    scripts = tmp_path / "migrations"
    shutil.copytree(Path(migrate.__file__).parent / "migrations", scripts)
    (scripts / "versions" / f"{NEXT:04}_next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = '{NEXT:04}'\ndown_revision = '{SCHEMA_VERSION:04}'\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('note') as batch:\n"
        "        batch.add_column(sa.Column('colour', sa.Text))\n"
        "    op.execute(\"UPDATE meeting SET title = title || '!'\")\n"
        "    op.drop_index('ix_job_meeting')\n"
        "def downgrade():\n    pass\n"
    )
    old = path.read_bytes()
    stopped = 0
    while True:
        path.write_bytes(old)
        if _migrate_until(path, scripts, stopped):
            break
        stopped += 1
        library = Library.open(path.parent)
        assert Meeting(library, meeting.id).everything() == before
        library.close()
    assert stopped > 8
    assert database._engine(path, 1, "ro") is not None
    with database.migrating(path) as (driver, _):
        assert driver.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert driver.execute("SELECT title FROM meeting").fetchone() == ("meeting!",)
        assert driver.execute("PRAGMA integrity_check").fetchone() == ("ok",)


class Stop(Exception):
    """The power goes."""


def _migrate_until(path: Path, scripts: Path, limit: int) -> bool:
    """Whether the migration came through with ``limit`` statements allowed."""
    done = 0

    def count(*_: object) -> None:
        nonlocal done
        done += 1
        if done > limit:
            raise Stop

    with database.migrating(path) as (_, begin):
        try:
            with begin() as tx:
                event.listen(tx, "before_cursor_execute", count)
                migrate.migrate(tx, scripts, NEXT)
        except Stop:
            return False
    return True
