# ruff: noqa: S608 -- names of our own tables are all that is pasted
"""A database encrypted that was plain, or plain that was encrypted: a whole copy, compared before it counts.

SQLCipher changes a file between the two only by writing another (``sqlcipher_export``). The copy is compared
with the original row by row, every table, those of the search index too, and only then takes its name.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from app.errors import LibraryDamaged
from app.paths import environment_faults, fsync_file, fsync_folder, private_file
from app.store.database import unlock
from app.store.faults import store_faults

#: Called now and then; raises to stop.
Tick = Callable[[], None]

_ROWS: Final = 500  # read at a time
_NUMBERS: Final = ("application_id", "user_version")


def is_plain(path: Path) -> bool:
    """Whether the database can be read without a key.

    Raises:
        FolderUnusable
    """
    with environment_faults(), path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\x00"


def part_of(path: Path) -> Path:
    """What a copy is called until it is whole."""
    return path.with_name(f".{path.name}.rekeyed")


@contextlib.contextmanager
def copied(
    path: Path, key: bytes | None, tick: Tick = lambda: None
) -> Iterator[tuple[Path, Callable[[], bool]]]:
    """A verified copy of the database ``path`` under ``key``, or plain: where it is, and whether the original
    still is what was copied. ``path`` is only read, in one consistent state; others may write meanwhile.

    Raises:
        LibraryDamaged: the original cannot be read to the end, or the copy is not equal to it.
        DiskFull, FolderUnusable, LibraryBusy
    """
    part = part_of(path)
    with environment_faults(), store_faults():
        part.unlink(missing_ok=True)
        private_file(part)
        connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        try:
            unlock(connection, path)
            before = _version(connection)
            _compare(part, key, _export(connection, part, key, tick), tick)
            fsync_file(part)
            yield part, lambda: _version(connection) == before
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        finally:
            connection.close()


def copy(path: Path, key: bytes | None, tick: Tick = lambda: None) -> Path:
    """As :func:`copied`, of a database that nobody writes to."""
    with copied(path, key, tick) as (part, _):
        return part


def take_over(part: Path, path: Path) -> None:
    """The copy becomes the file; nobody may have it open."""
    with environment_faults():
        part.replace(path)
        fsync_folder(path.parent)


def discard(path: Path) -> None:
    """What a kill has left of a copy."""
    with environment_faults():
        part_of(path).unlink(missing_ok=True)


def _version(connection: Any) -> int:
    """Another number when somebody else has committed something."""
    found: int = connection.execute("PRAGMA main.data_version").fetchone()[0]
    return found


def _export(connection: Any, part: Path, key: bytes | None, tick: Tick) -> dict[str, str]:
    """Write the copy; what the original holds, of the same moment."""
    connection.execute("ATTACH DATABASE ? AS rekeyed KEY ?", (str(part), _secret(key))).close()
    connection.execute("PRAGMA rekeyed.synchronous = FULL").close()
    connection.execute("BEGIN").close()
    connection.execute("SELECT sqlcipher_export('rekeyed')").close()
    for number in _NUMBERS:
        value = int(connection.execute(f"PRAGMA main.{number}").fetchone()[0])
        connection.execute(f"PRAGMA rekeyed.{number} = {value}").close()
    content = _content(connection, tick)
    connection.execute("COMMIT").close()
    connection.execute("DETACH DATABASE rekeyed").close()
    return content


def _compare(part: Path, key: bytes | None, content: dict[str, str], tick: Tick) -> None:
    """From the disk, as it will be read."""
    connection = dbapi2.connect(f"{part.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
    try:
        if key is not None:
            connection.execute(f'PRAGMA key = "{_secret(key)}"').close()
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise LibraryDamaged
        if _content(connection, tick) != content:
            raise LibraryDamaged
    finally:
        connection.close()


def _secret(key: bytes | None) -> str:
    return f"x'{key.hex()}'" if key is not None else ""


def _content(connection: Any, tick: Tick) -> dict[str, str]:
    """Of each table, a hash of all its rows; of the rest of the schema, how it was made."""
    made = connection.execute("SELECT type, name, sql FROM main.sqlite_schema ORDER BY type, name")
    found = {f"{kind} {name}": str(sql) for kind, name, sql in made}
    for number in _NUMBERS:
        found[number] = str(connection.execute(f"PRAGMA main.{number}").fetchone()[0])
    for entry, sql in tuple(found.items()):
        kind, _, name = entry.partition(" ")
        # A virtual table keeps its rows in tables beside it, which are compared.
        if kind == "table" and not sql.upper().startswith("CREATE VIRTUAL"):
            found[f"rows of {name}"] = _hash(connection, name, tick)
    return found


def _hash(connection: Any, table: str, tick: Tick) -> str:
    digest = hashlib.sha256()
    rows = connection.execute(f'SELECT * FROM main."{table}"')
    while some := rows.fetchmany(_ROWS):
        digest.update(repr(some).encode(errors="surrogatepass"))
        tick()
    return digest.hexdigest()
