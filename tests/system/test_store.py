"""The file itself: layouts, pragmas, triggers, what is refused, and who may look."""

import logging
import os
import random
import stat
import struct
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.errors import LibraryDamaged, LibraryNewer, NotFound
from app.library import Library
from app.store import database, projected, schema, words
from app.store.values import Piece, Voice
from app.store.words import MAX_TICKS, Timed, to_seconds, to_ticks
from app.transcript import MeetingId
from tests.builders import make_meeting

ticks = st.integers(0, MAX_TICKS)
word = st.builds(
    Timed,
    ticks,
    ticks,
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
    st.integers(0, 65535),
)


@given(st.lists(word, max_size=20))
def test_words_come_back_as_they_went(spoken: list[Timed]) -> None:
    assert words.decode(words.encode(spoken)) == tuple(spoken)


@given(st.binary(max_size=60))
def test_any_bytes_decode_or_raise_value_error(blob: bytes) -> None:
    try:
        words.decode(blob)
    except ValueError:
        return


def test_layout_is_the_documented_one() -> None:
    blob = words.encode([Timed(1, 2, "é", 65535), Timed(3, 4, "b", 0)])
    assert blob == struct.pack("<BIIIIIHH", 1, 2, 1, 3, 2, 4, 65535, 0) + b"\xc3\xa9\0b"


@pytest.mark.parametrize(
    ("seconds", "kept"), [(0.0, 0.0), (1.23456, 1.2346), (-5.0, 0.0), (1e12, to_seconds(MAX_TICKS))]
)
def test_ticks_hold_what_they_can(seconds: float, kept: float) -> None:
    assert to_seconds(to_ticks(seconds)) == kept


def test_delta_packs_and_reverses() -> None:
    piece = Piece(0, 1, 5, None, "a b", (Timed(1, 2, "a"), Timed(3, 5, "b")), (4, 7), True)
    delta = projected.Delta(
        [(1, projected.raw(piece), None), (2, None, projected.raw(piece))],
        [(3, (1, None), (2, "1,5"))],
        [(9, Voice(2, "Zoë"), None)],
        ("old", "new"),
    )
    assert projected.unpack(projected.pack(delta)) == delta
    assert delta.reversed().reversed() == delta
    assert projected.piece(projected.raw(piece)) == piece


def test_pragmas_are_those_that_keep_acknowledged_edits(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
        "cell_size_check": 1,
        "application_id": 0x484E5344,
        "user_version": schema.SCHEMA_VERSION,
        "busy_timeout": 5000,
    }
    with library._store.write() as tx:
        found = {name: tx.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    with library._store.read() as view:
        assert view.exec_driver_sql("PRAGMA query_only").scalar() == 1
        assert view.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    library.close()
    assert found == wanted


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 4), True),
    ],
)
def test_wal_only_where_its_race_is_fixed(version: tuple[int, ...], safe: bool) -> None:
    assert database.wal_is_safe(version) is safe


def test_an_old_sqlite_gets_a_rollback_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "wal_is_safe", lambda: False)
    library = Library.open(tmp_path / "library")
    with library._store.write() as tx:
        assert tx.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
        assert tx.exec_driver_sql("PRAGMA synchronous").scalar() == 3
    meeting = make_meeting(library)
    assert len(meeting.texts()) == 4
    library.close()


def test_the_sqlite_here_is_new_enough() -> None:
    assert database.wal_is_safe()


@pytest.mark.parametrize("table", ["text_run", "speaker_run", "alignment", "edit"])
@pytest.mark.parametrize("statement", ["UPDATE {0} SET created = ''", "DELETE FROM {0}"])
def test_runs_and_journal_cannot_be_changed(tmp_path: Path, table: str, statement: str) -> None:
    library = Library.open(tmp_path / "library")
    make_meeting(library)
    with pytest.raises(DBAPIError, match=r"never changes|only grows"), library._store.write() as tx:
        tx.exec_driver_sql(statement.format(table))
    library.close()


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
def test_nobody_else_may_look(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    meeting = make_meeting(library)
    library.job_folder(library.jobs()[0].id)
    library.backup()
    open_to_others = [
        path
        for path in [library.folder, *library.folder.rglob("*")]
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    assert len(list(library.folder.rglob("*"))) > 6
    assert open_to_others == []
    assert meeting.texts()
    library.close()


def test_folder_of_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "Bücher & 100% 🎉 'quoted' #1?mode=ro"
    library = Library.open(folder)
    meeting = make_meeting(library)
    library.close()
    library = Library.open(folder)
    assert library.transcript(meeting.id).segments[0].text == "good morning everyone and welcome"
    library.backup()
    library.close()


@pytest.mark.parametrize(
    "kind", ["foreign", "empty", "truncated header", "text", "other application", "zeroed page"]
)
def test_what_cannot_be_read_is_left_alone(
    tmp_path: Path, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    folder = tmp_path / "library"
    library = Library.open(folder)
    make_meeting(library)
    library.close()
    path = folder / "hansard.sqlite3"
    if kind == "foreign":
        path.unlink()
        other = dbapi2.connect(str(path))
        other.execute("CREATE TABLE theirs (a)")
        other.commit()
        other.close()
    elif kind == "other application":
        other = dbapi2.connect(str(path), isolation_level=None)
        other.execute("PRAGMA application_id = 1")
        other.close()
    elif kind == "zeroed page":
        with path.open("r+b") as file:
            file.seek(4096)
            file.write(bytes(4096 * 20))
    else:
        path.write_bytes(
            {"empty": b"", "truncated header": path.read_bytes()[:60], "text": b"hello " * 5000}[kind]
        )
    before = path.read_bytes()
    with pytest.raises(LibraryDamaged):
        Library.open(folder)
    assert path.read_bytes() == before
    with pytest.raises(LibraryDamaged):  # the lock was given back; the answer is the same
        Library.open(folder)


def test_a_missing_file_is_not_replaced_by_an_empty_library(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    library = Library.open(folder)
    make_meeting(library)
    library.close()
    (folder / "hansard.sqlite3").unlink()
    with pytest.raises(LibraryDamaged, match="missing"):
        Library.open(folder)
    assert not (folder / "hansard.sqlite3").exists()


@pytest.mark.parametrize("in_wal", [False, True])
def test_a_newer_library_stays_as_it_is(tmp_path: Path, in_wal: bool) -> None:
    folder = tmp_path / "library"
    library = Library.open(folder)
    make_meeting(library)
    library.close()
    path = folder / "hansard.sqlite3"
    if in_wal:
        # A later version that died before its log was folded in: only the log knows the number.
        script = (
            "import os, sys; from sqlcipher3 import dbapi2;"
            "c = dbapi2.connect(sys.argv[1], isolation_level=None);"
            "c.execute('PRAGMA journal_mode=WAL'); c.execute('PRAGMA user_version=99'); os._exit(0)"
        )
        subprocess.run([sys.executable, "-c", script, str(path)], check=True)
        assert (folder / "hansard.sqlite3-wal").stat().st_size > 0
    else:
        other = dbapi2.connect(str(path), isolation_level=None)
        other.execute("PRAGMA user_version = 99")
        other.close()
    before = {
        item.name: item.read_bytes() for item in folder.glob("hansard.sqlite3*") if "shm" not in item.name
    }
    with pytest.raises(LibraryNewer):
        Library.open(folder)
    after = {
        item.name: item.read_bytes() for item in folder.glob("hansard.sqlite3*") if "shm" not in item.name
    }
    assert after == before


def test_a_write_ahead_log_left_behind_is_read_not_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    script = (
        "import os, sys, pathlib; from app.library import Library; from tests.builders import make_meeting;"
        "library = Library.open(pathlib.Path(sys.argv[1])); meeting = make_meeting(library);"
        "library.rename_meeting(meeting.id, 'kept'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, str(folder)], check=True)
    assert (folder / "hansard.sqlite3-wal").stat().st_size > 0
    library = Library.open(folder)
    assert [item.title for item in library.meetings()] == ["kept"]
    library.close()


def test_random_damage_is_refused_or_proved_harmless(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    folder = tmp_path / "library"
    library = Library.open(folder)
    meeting = make_meeting(library)
    clean = meeting.everything()
    library.close()
    path = folder / "hansard.sqlite3"
    good = path.read_bytes()
    dice = random.Random(7)
    outcomes: dict[str, int] = {"refused": 0, "noticed": 0, "harmless": 0}
    for _ in range(25):
        place = dice.randrange(len(good))
        damaged = bytearray(good)
        damaged[place] ^= 1 << dice.randrange(8)
        path.write_bytes(damaged)
        try:
            library = Library.open(folder)
        except (LibraryDamaged, LibraryNewer):
            outcomes["refused"] += 1
            continue
        try:
            same = library._store and meeting._replace(library=library).everything() == clean
            outcomes["harmless" if same else "noticed"] += 1
            if not same:
                assert not library.is_sound(meeting.id)
        except (LibraryDamaged, ValueError, UnicodeDecodeError, DBAPIError):
            outcomes["noticed"] += 1
        finally:
            library.close()
    assert sum(outcomes.values()) == 25


def test_what_is_read_together_is_of_one_state(tmp_path: Path) -> None:
    library = Library.open(tmp_path / "library")
    meeting = make_meeting(library).id
    before = library.meeting(meeting).title
    with library.together():
        assert library.meeting(meeting).title == before
        with ThreadPoolExecutor(1) as other:
            other.submit(library.rename_meeting, meeting, "After").result()
            assert other.submit(library.meeting, meeting).result().title == "After"
        assert library.meeting(meeting).title == before
        with library.together():
            assert library.meeting(meeting).title == before
        assert library.meeting(meeting).title == before
    assert library.meeting(meeting).title == "After"
    with pytest.raises(NotFound), library.together():
        library.meeting(MeetingId("nobody"))
    assert library.meeting(meeting).title == "After"
    library.close()


def test_importing_the_library_costs_no_alembic_and_no_engine() -> None:
    script = (
        "import sys; import app.library;"
        "bad = {'alembic', 'torch', 'av', 'faster_whisper', 'PySide6', 'numpy', 'scipy'} & set(sys.modules);"
        "sys.exit(repr(bad) if bad else 0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
