"""SQLite's complaints as the errors users read."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.errors import AppError, DiskFull, LibraryDamaged
from app.paths import FolderUnusable
from app.translation import noop, tr


class LibraryBusy(AppError):
    """A foreign program (database browser, backup, virus scanner) holds the file's lock."""

    code = "library-busy"
    exit_status = 6
    sentence = noop("Another program is using the library file; close it and try again. Nothing was lost.")


class LibraryClosed(AppError):
    """The program is ending; what was being read is not needed any more."""

    code = "library-closed"
    sentence = noop("The library has been closed.")


_BY_CODE: Final[dict[str, type[AppError]]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_BUSY": LibraryBusy,
    "SQLITE_LOCKED": LibraryBusy,
    "SQLITE_CORRUPT": LibraryDamaged,
    "SQLITE_NOTADB": LibraryDamaged,
    "SQLITE_READONLY": FolderUnusable,
    "SQLITE_CANTOPEN": FolderUnusable,
    "SQLITE_INTERRUPT": LibraryClosed,
    "SQLITE_PERM": FolderUnusable,
}


#: What the driver says of a column of text that is none any more; it gives no code.
_NO_TEXT: Final = "Could not decode to UTF-8"


def translate(error: BaseException) -> AppError | None:
    """The user's form of a driver's error; ``None`` when it is a bug of ours."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        error = error.orig
    if not isinstance(error, dbapi2.Error):
        return None
    # Extended names (SQLITE_BUSY_SNAPSHOT, SQLITE_IOERR_WRITE) begin with the plain one.
    name = str(getattr(error, "sqlite_errorname", ""))
    kind = next((kind for code, kind in _BY_CODE.items() if name.startswith(code)), None)
    if kind is None and name.startswith("SQLITE_IOERR"):
        return AppError(
            tr("The disk reported an error while the library was being read or written. Nothing was changed.")
        )
    if kind is None and str(error).startswith(_NO_TEXT):
        return LibraryDamaged()
    return kind() if kind else None


@contextlib.contextmanager
def store_faults() -> Iterator[None]:
    """Raise what :func:`translate` makes of a driver's error."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        known = translate(error)
        if known is None:
            raise
        raise known from error
