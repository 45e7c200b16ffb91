"""Turning a library's vault on and off: file after file, so that a kill at any step loses nothing.

Each file is copied, the copy is read back and compared, and only then takes the name of the original. A file
says itself which of the two it is, so a library that is half-way opens and works like any other, and goes on
at the next start. What the state in ``vault.json`` asks for is all that has to be remembered.

On the way there: the database first, because it holds the words; at the way back it comes last, and only when
nothing is encrypted any more is the key forgotten.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Literal

from app.atomic import write_atomically
from app.errors import AppError, DiskFull, LibraryDamaged
from app.paths import BACKUPS, DATABASE, JOBS, MEETINGS, environment_faults, fsync_folder, private_file
from app.store import edit_log, rekeying
from app.store.database import Store
from app.store.exchanging import BESIDE, REPLACED
from app.translation import noop
from app.vault import held, unlocking
from app.vault import record as records
from app.vault.key import Vault
from app.vault.record import State
from engine import sealed
from engine.sealed import SealBroken

log = logging.getLogger(__name__)

#: ``report(done, total)`` in bytes.
Report = Callable[[int, int], None]

_BLOCK: Final = 1 << 20
_ROOM: Final = 64 << 20  # bytes that stay free besides
_PART: Final = ".vault-part"
_ENDINGS: Final = frozenset({_PART, ".part", ".rekeyed"})
_DATABASES: Final = frozenset({".sqlite3", ".sqlite3-wal", ".sqlite3-shm", ".sqlite3-journal"})
_LONG_AGO: Final = 600.0  # seconds; a backup that is being made is younger
_BACKUPS_OF_OURS: Final = "*.sqlite3"


class VaultUnfinished(AppError):
    """Some files could not be changed over and are as they were; all others are done."""

    code = "vault-unfinished"
    sentence = noop(
        "Some files could not be changed over yet, because they are damaged or in use; they are as they were "
        "and Hansard goes on with them at the next start."
    )


class VaultBusy(AppError):
    """Something works on the library that must be over first."""

    code = "vault-busy"
    exit_status = 6
    sentence = noop(
        "A transcription or a recording is under way; turn encryption on or off when it is finished. Nothing "
        "was changed."
    )


class _Stopped(Exception):
    """The user wants to go back."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of a library there is to do: files and bytes, and the bytes the largest copy needs."""

    files: int
    bytes: int
    largest: int


def amounts(folder: Path) -> Amounts:
    """What turning the vault on or off would change over, at most."""
    sizes = [path.stat().st_size for path in (folder / DATABASE, *_sound(folder), *_backups(folder))]
    return Amounts(len(sizes), sum(sizes), max(sizes, default=0))


def left(vault: Vault) -> int:
    """How many files are not the way the vault's state wants them."""
    return sum(1 for _ in _other(vault.folder, sealing=vault.sealing))


def prepared(
    folder: Path, code: str, backups: Literal["encrypt", "remove"], *, remember: bool = True
) -> Vault:
    """The vault that the library in ``folder`` is to have, held; :func:`proceed` does the rest.

    ``code``: the recovery code, typed back. ``backups``: what becomes of those that are there.

    Raises:
        CodeMistyped, DiskFull: nothing has changed.
    """
    if records.exists(folder):
        raise VaultBusy
    _need_room(folder)
    vault = unlocking.created(folder, code, backups, remember=remember)
    held.hold(vault)
    return vault


def turned_back(vault: Vault) -> Vault:
    """The vault to be taken away; :func:`proceed` does the rest.

    Raises:
        DiskFull: nothing has changed.
    """
    _need_room(vault.folder)
    return unlocking.moved_on(vault, "decrypting")


def proceed(
    store: Store,
    report: Report = lambda _done, _total: None,
    stop: threading.Event | None = None,
) -> State | None:
    """Do what is left of turning the vault of an open library on or off; the state it is in now, ``None``
    without a vault. Blocks, for long; any thread. When ``stop`` is set, it goes back the way it came.

    Raises:
        VaultUnfinished: done but for some files.
        DiskFull, FolderUnusable, LibraryBusy: it goes on where it stopped when this is called again.
    """
    while (vault := held.of(store.path)) is not None:
        try:
            _Change(vault, store, report, stop).run()
            break
        except _Stopped:
            back: State = "decrypting" if vault.record.state != "decrypting" else "encrypting"
            log.info("the vault: going back")
            unlocking.moved_on(vault, back)
            stop = None
    after = held.of(store.path)
    return after.record.state if after is not None else None


def untouched(folder: Path) -> bool:
    """Whether a library with a vault has nothing encrypted: it was ended before the first file, or after the
    last. Then it needs no key to be opened."""
    paths = [folder / DATABASE, *_backups(folder)]
    plain = all(rekeying.is_plain(path) for path in paths if path.exists())
    plain = plain and not any(map(_is_keyed, (folder / REPLACED).glob("*.sqlite3")))
    return plain and (folder / DATABASE).exists() and not any(map(sealed.is_sealed, _sound(folder)))


def is_foreign(database: Path) -> bool:
    """Whether there is a file that is no plain database: encrypted, perhaps."""
    return database.exists() and not rekeying.is_plain(database)


def any_sealed(folder: Path) -> bool:
    """Whether a library has encrypted sound."""
    return any(map(sealed.is_sealed, _sound(folder)))


class _Change:
    """One run over a library, one way."""

    def __init__(self, vault: Vault, store: Store, report: Report, stop: threading.Event | None) -> None:
        self._vault, self._store, self._report, self._stop = vault, store, report, stop
        self._folder = vault.folder
        self._sealing = vault.sealing
        self._left: set[Path] = set()  # what cannot be changed over
        self._done = 0
        self._total = sum(map(_size, _other(self._folder, sealing=self._sealing))) or 1

    def run(self) -> None:
        """All of it."""
        self._advance(0)
        if self._sealing:
            self._forget_log()  # what is logged from now on is encrypted
            self._database()
        self._files()
        self._backups()
        if not self._sealing:
            self._database()
        self._end()

    def _end(self) -> None:
        """Nothing may come after the last look."""
        with held.placing:
            if not self._sealing and held.still_made():
                raise VaultUnfinished
            self._files()
            self._backups()
            if self._left:
                raise VaultUnfinished
            if not self._sealing:
                self._open_replaced()
                unlocking.forgotten(self._vault)
                self._forget_log()  # nobody can read it any more
            elif self._vault.record.state != "on":
                unlocking.moved_on(self._vault, "on")
        log.info("the vault is %s", "on" if self._sealing else "off")

    def _is_other(self, path: Path) -> bool:
        return _is_other(path, sealing=self._sealing)

    def _advance(self, more: int) -> None:
        if self._stop is not None and self._stop.is_set():
            raise _Stopped
        self._done += more
        self._report(min(self._done, self._total), self._total)

    # -- sound, overviews, voices --------------------------------------------------------------------

    def _files(self) -> None:
        self._sweep()
        while waiting := [
            path for path in _sound(self._folder) if path not in self._left and self._is_other(path)
        ]:
            for path in waiting:
                try:
                    self._change_over(path)
                except (SealBroken, PermissionError, FileNotFoundError) as error:
                    log.warning("a file stays as it is: %s", type(error).__name__)
                    if path.exists():
                        self._left.add(path)

    def _sweep(self) -> None:
        """What was never finished: by a kill, and by jobs, which begin anew, for they could not read it."""
        now = time.time()
        with held.placing, environment_faults():
            for unfinished in _unfinished(self._folder):
                if unfinished.suffix in _ENDINGS or now - unfinished.stat().st_mtime > _LONG_AGO:
                    unfinished.unlink(missing_ok=True)
        for folder in sorted((self._folder / JOBS).glob("*/")):
            if any(map(self._is_other, folder.glob("*.json"))) or (self._sealing and _plain_sound(folder)):
                shutil.rmtree(folder, ignore_errors=True)

    def _change_over(self, path: Path) -> None:
        part = path.with_name(f".{path.name}{_PART}")
        with _faults():
            part.unlink(missing_ok=True)
            try:
                before = path.stat()
                private_file(part)
                with held.open_binary(path) as content, self._writer(part, path) as out:
                    digest = hashlib.sha256()
                    while block := content.read(_BLOCK):
                        digest.update(block)
                        out.write(block)
                        self._advance(len(block))
                    out.flush()
                    os.fsync(out.fileno())
                self._compare(part, path, digest.hexdigest())
                with held.placing:
                    after = path.stat()
                    if _identity(after) == _identity(before):
                        part.replace(path)
                fsync_folder(path.parent)
            finally:
                part.unlink(missing_ok=True)

    def _writer(self, part: Path, path: Path) -> BinaryIO:
        if self._sealing:
            return sealed.create_binary(part, *self._vault.key_of(path))
        return part.open("wb")

    def _compare(self, part: Path, path: Path, digest: str) -> None:
        """From the disk, as it will be read."""
        again = hashlib.sha256()
        key, name = self._vault.key_of(path)
        with sealed.open_binary(part, key if self._sealing else None, name) as copy:
            while block := copy.read(_BLOCK):
                again.update(block)
                self._advance(0)
        if again.hexdigest() != digest:
            raise SealBroken("the disk did not give back what was written to it")

    def _forget_log(self) -> None:
        with self._store.logged():
            edit_log.forget(self._store.path)

    # -- databases -----------------------------------------------------------------------------------

    def _database(self) -> None:
        path = self._store.path
        rekeying.discard(path)
        if rekeying.is_plain(path) != self._sealing:
            return
        size = path.stat().st_size
        key, tick = self._key(), lambda: self._advance(0)
        with contextlib.ExitStack() as stack:
            stack.callback(rekeying.discard, path)
            with rekeying.copied(path, key, tick) as (part, unchanged):
                # From here on what is written waits; what is read does not.
                stack.enter_context(self._store.outside_transaction())
                whole = unchanged()
            if not whole:  # somebody works: once more, and now they wait
                part = rekeying.copy(path, key, tick)
            with self._store.exchanged():
                rekeying.take_over(part, path)
        self._advance(size)

    def _backups(self) -> None:
        for path in _backups(self._folder):
            with contextlib.suppress(FileNotFoundError):  # thinned meanwhile
                self._backup(path)

    def _backup(self, path: Path) -> None:
        rekeying.discard(path)
        if path in self._left or rekeying.is_plain(path) != self._sealing:
            return
        size = path.stat().st_size
        try:
            if self._sealing and self._vault.record.backups == "remove":
                path.unlink()
            elif sealed.is_sealed(path):
                self._change_over(path)
            else:
                rekeying.take_over(rekeying.copy(path, self._key(), lambda: self._advance(0)), path)
        except LibraryDamaged:
            # It cannot be read as what it was: it is kept as the bytes it is.
            if self._sealing:
                self._change_over(path)
            else:
                self._left.add(path)
        except (SealBroken, PermissionError):
            self._left.add(path)
        self._advance(size)

    def _open_replaced(self) -> None:
        """Databases that were encrypted when others took their place. One that is damaged cannot be changed
        over: what its recovery code needs is kept beside it."""
        for path in (self._folder / REPLACED).glob("*.sqlite3"):
            if not _is_keyed(path):
                continue
            try:
                rekeying.take_over(rekeying.copy(path, None), path)
            except LibraryDamaged:
                log.warning("a damaged database that was replaced stays encrypted")
                write_atomically(path.with_name(records.NAME), records.body(self._vault.record), private=True)
            else:
                for beside in BESIDE:
                    path.with_name(path.name + beside).unlink(missing_ok=True)

    def _key(self) -> bytes | None:
        return self._vault.database_key if self._sealing else None


@contextlib.contextmanager
def _faults() -> Iterator[None]:
    """What concerns one file stays what it is; of the disk and the folder users are told."""
    try:
        yield
    except (SealBroken, PermissionError, FileNotFoundError):
        raise
    except OSError as error:
        with environment_faults():
            raise error from None


def _other(folder: Path, *, sealing: bool) -> Iterator[Path]:
    """What is still the other way."""
    for path in (folder / DATABASE, *_backups(folder)):
        if rekeying.is_plain(path) == sealing:
            yield path
    yield from (path for path in _sound(folder) if _is_other(path, sealing=sealing))


def _is_other(path: Path, *, sealing: bool) -> bool:
    try:
        return sealed.is_sealed(path) != sealing
    except FileNotFoundError:  # gone meanwhile
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _identity(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_ino, status.st_size, status.st_mtime_ns


def _sound(folder: Path) -> list[Path]:
    """Everything in the meetings' folders, those in a trash too, and what is kept of plain databases that
    others took the place of: as they are, for they may be damaged. No links, nothing unfinished."""
    kept = [path for path in (folder / REPLACED).glob("*") if not _is_keyed(_database_of(path))]
    found = sorted([*(folder / MEETINGS).rglob("*"), *kept])
    return [
        path for path in found if path.is_file() and not path.is_symlink() and not path.name.startswith(".")
    ]


def _plain_sound(folder: Path) -> bool:
    return any(
        not sealed.is_sealed(path) for ending in ("*.pcm", "*.flac", "*.npz") for path in folder.glob(ending)
    )


def _database_of(path: Path) -> Path:
    """The database that a file beside one belongs to."""
    return path.with_name(path.name.partition(".sqlite3")[0] + ".sqlite3")


def _is_keyed(path: Path) -> bool:
    """Whether it is a database under SQLCipher's key."""
    return path.exists() and not rekeying.is_plain(path) and not sealed.is_sealed(path)


def _unfinished(folder: Path) -> list[Path]:
    """Hidden files that somebody was writing when the program was killed."""
    inside = [*(folder / MEETINGS).rglob(".*"), *(folder / BACKUPS).glob(".*"), *folder.glob(".*")]
    endings = (*_ENDINGS, *_DATABASES)
    return [path for path in inside if path.suffix in endings and path.is_file() and not path.is_symlink()]


def _backups(folder: Path) -> list[Path]:
    found = sorted((folder / BACKUPS).glob(_BACKUPS_OF_OURS))
    return [path for path in found if path.is_file() and not path.name.startswith(".")]


def _need_room(folder: Path) -> None:
    needed = amounts(folder).largest + _ROOM
    with environment_faults():
        if shutil.disk_usage(folder).free < needed:
            raise DiskFull
