"""The vaults this process has open, and how a library's files are read and written, with one or without.

Whoever opens a library with a vault holds it here (:mod:`app.opening`); everybody else asks by path. A file
says itself whether it is sealed, so a library that is half-way is read like any other.
"""

from __future__ import annotations

import base64
import hashlib
import os
import sys
import threading
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO, Final

from app import paths
from app.errors import AppError
from app.paths import environment_faults, fsync_folder, private_file
from app.translation import noop
from app.vault.key import Vault
from engine import sealed
from engine.sealed import SealBroken

__all__ = [
    "SealBroken",
    "SealedAway",
    "concealed",
    "create",
    "database_key",
    "drop",
    "file_key",
    "for_job",
    "hold",
    "job_key",
    "keys_of",
    "of",
    "open_binary",
    "place",
    "placing",
    "read_bytes",
    "revealed",
    "sha256_of",
    "size_of",
    "still_made",
]

_held: Final[dict[str, Vault]] = {}
#: Held while a file of a library gets its name, so that what turns the vault on or off can be sure that
#: nothing comes after it.
placing: Final = threading.RLock()
_being_made: Final[weakref.WeakSet[BinaryIO]] = weakref.WeakSet()
_SQLITE: Final = b"SQLite format 3\x00"
_BLOCK: Final = 1 << 20
_CONCEALED: Final = "concealed:"


class SealedAway(AppError):
    """A file is sealed and its vault is not open here."""

    code = "sealed-away"
    sentence = noop("This file is encrypted, and its library is not open; nothing was changed.")


def hold(vault: Vault) -> None:
    """From now on, in place of what was held for the same library. The memory of this process has the key in
    it, so a crash leaves no copy of that on the disk."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    _held[os.path.abspath(vault.folder)] = vault  # noqa: PTH100 -- what links lead to stays unasked


def drop(folder: Path) -> None:
    """Forget the key."""
    _held.pop(os.path.abspath(folder), None)  # noqa: PTH100


def of(path: Path) -> Vault | None:
    """The vault of the library that ``path`` is in, or is; ``None`` where none is open."""
    if not _held:
        return None
    place = os.path.abspath(path)  # noqa: PTH100
    while place not in _held:
        above = os.path.dirname(place)  # noqa: PTH120
        if above == place:
            return None
        place = above
    return _held[place]


def database_key(path: Path) -> bytes | None:
    """SQLCipher's raw key for a database or a backup of one; ``None`` for one that is plain."""
    vault = of(path)
    if vault is None:
        return None
    try:
        with path.open("rb") as file:
            if file.read(len(_SQLITE)) == _SQLITE:
                return None
    except FileNotFoundError:
        pass
    return vault.database_key


def job_key(folder: Path) -> str:
    """The key for a job's folder, in hex, for its engine; empty without a vault."""
    vault = of(folder)
    return vault.job_key(folder.name).secret.hex() if vault is not None and vault.sealing else ""


def for_job(folder: Path, content: bytes, name: str) -> bytes:
    """What the file ``name`` in a job's folder must hold for its engine to read ``content`` in it."""
    secret = job_key(folder)
    return sealed.seal(content, sealed.FolderKey(bytes.fromhex(secret)), name) if secret else content


def file_key(path: Path) -> str:
    """The key of one file, in hex, for an engine that must read it; empty for a plain one.

    Raises:
        SealedAway: it is sealed, and nobody here has the key.
        OSError: it cannot be read.
    """
    if not sealed.is_sealed(path):
        return ""
    key, name = _key(path)
    return key.subkey(sealed.salt_of(path), name).hex()


def concealed(folder: Path, text: str) -> str:
    """``text`` of a library as it may stand in a file that is not the library's: itself without a vault."""
    vault = of(folder)
    if vault is None:
        return text
    return _CONCEALED + base64.b64encode(sealed.seal(text.encode(), vault.note_key, _CONCEALED)).decode()


def revealed(folder: Path, text: str) -> str:
    """What :func:`concealed` was given.

    Raises:
        SealedAway, SealBroken: it was another library's.
    """
    if not text.startswith(_CONCEALED):
        return text
    vault = of(folder)
    if vault is None:
        raise SealedAway
    try:
        data = base64.b64decode(text.removeprefix(_CONCEALED))
    except ValueError as error:
        raise SealBroken("not what was concealed") from error
    return sealed.unseal(data, vault.note_key, _CONCEALED).decode()


def keys_of(files: Sequence[Path]) -> tuple[str, ...]:
    """:func:`file_key` of each; nothing where all are plain. Of one that cannot be read the engine says so.

    Raises:
        SealedAway
    """
    keys = []
    for path in files:
        try:
            keys.append(file_key(path))
        except OSError:
            keys.append("")
    return tuple(keys) if any(keys) else ()


def open_binary(path: Path) -> BinaryIO:
    """The content of a file, for reading and seeking, sealed or not.

    Raises:
        SealedAway: it is sealed, and nobody here has the key.
        SealBroken: it is not what was sealed (an OSError).
        OSError: it cannot be read.
    """
    if not sealed.is_sealed(path):
        return path.open("rb")
    return sealed.open_binary(path, *_key(path))


def read_bytes(path: Path) -> bytes:
    """The content of a file, whole; raises as :func:`open_binary`."""
    with open_binary(path) as file:
        return file.read()


def size_of(path: Path) -> int:
    """Bytes of content; raises OSError."""
    size = path.stat().st_size
    return sealed.plain_size(size) if sealed.is_sealed(path) else size


def sha256_of(path: Path) -> str:
    """Hex SHA-256 of the content; raises as :func:`open_binary`."""
    digest = hashlib.sha256()
    with open_binary(path) as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def create(path: Path) -> BinaryIO:
    """The new, private file ``path``, for writing front to back: sealed where there is a vault. It must be
    closed before it is renamed, and may only get the name it is made with.

    Raises:
        FileExistsError, OSError
    """
    with placing:
        private_file(path)
        file = _writer(path, path)
        _being_made.add(file)
    return file


def still_made() -> bool:
    """Whether something that :func:`create` began is not complete."""
    return any(not file.closed for file in _being_made)


def place(source: Path, target: Path) -> None:
    """As :func:`app.paths.place`, sealed where there is a vault. ``source`` may be sealed itself.

    Raises:
        FolderUnusable, DiskFull, SealedAway
    """
    vault = of(target)
    if (vault is None or not vault.sealing) and not (source.exists() and sealed.is_sealed(source)):
        paths.place(source, target)
        return
    if not source.exists() and target.exists():
        return
    part = target.with_name(f".{target.name}.part")
    with environment_faults(), placing:
        try:
            part.unlink(missing_ok=True)
            private_file(part)
            with open_binary(source) as content, _writer(part, target) as out:
                while block := content.read(_BLOCK):
                    out.write(block)
                out.flush()
                os.fsync(out.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        fsync_folder(target.parent)


def _writer(path: Path, final: Path) -> BinaryIO:
    vault = of(final)
    if vault is None or not vault.sealing:
        return path.open("wb")
    return sealed.create_binary(path, *vault.key_of(final))


def _key(path: Path) -> tuple[sealed.FolderKey, str]:
    vault = of(path)
    if vault is None:
        raise SealedAway
    return vault.key_of(Path(os.path.abspath(path)))  # noqa: PTH100
