"""The file ``vault.json``: that a library is encrypted, how far, and its key in two wrappings.

It stands beside the database and, as the same bytes, in ``backups``; the first that is whole counts. Without
any, an encrypted library cannot be opened by anybody, so nothing here is ever removed before the last file of
the library is plain again. Nothing in it is secret by itself.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from app.atomic import write_atomically
from app.errors import LibraryDamaged
from app.paths import BACKUPS, environment_faults, fsync_folder, private_folder
from app.translation import noop
from app.vault.wrapping import Wrapped

log = logging.getLogger(__name__)

NAME: Final = "vault.json"
_VERSION: Final = 1

#: ``encrypting`` and ``decrypting``: some files are this way, some that way; it goes on at the next start.
State = Literal["encrypting", "on", "decrypting"]
_STATES: Final = ("encrypting", "on", "decrypting")


class VaultDamaged(LibraryDamaged):
    """There is a vault, and neither its key file nor the copy can be read. Nothing was changed."""

    code = "vault-damaged"
    sentence = noop(
        "This library is encrypted and the file vault.json, which the recovery code needs, is missing or "
        "damaged; nothing was changed. Put a copy of vault.json back into the library's folder."
    )


@dataclass(frozen=True, slots=True)
class Record:
    """What the file says.

    Attributes:
        vault: names the vault, in the keyring too.
        check: tells the right key from a wrong one.
        keyring: the backend that holds the key of ``by_keyring``; empty where there is none.
        backups: what to do with backups from before: ``encrypt`` or ``remove``.
    """

    vault: str
    state: State
    check: str
    by_code: Wrapped
    keyring: str = ""
    by_keyring: Wrapped | None = None
    backups: Literal["encrypt", "remove"] = "encrypt"

    @property
    def account(self) -> str:
        """Under which name the keyring has it."""
        return f"vault {self.vault}"


def places(folder: Path) -> tuple[Path, Path]:
    """Where the file and its copy are, in the library's folder."""
    return folder / NAME, folder / BACKUPS / NAME


def exists(folder: Path) -> bool:
    """Whether there is a file or a copy, readable or not."""
    return any(path.exists() for path in places(folder))


def read(folder: Path) -> Record | None:
    """The vault of the library in ``folder``; ``None`` when it has none.

    Raises:
        VaultDamaged: there is one, but neither file can be read.
        FolderUnusable
    """
    found = False
    for path in places(folder):
        with environment_faults():
            try:
                data = path.read_bytes()
            except FileNotFoundError:
                continue
        found = True
        record = _parse(data)
        if record is not None:
            return record
        log.warning("%s is damaged", path.name)
    if found:
        raise VaultDamaged
    return None


def body(record: Record) -> bytes:
    """What the file holds."""
    said: dict[str, Any] = {"version": _VERSION, **dataclasses.asdict(record)}
    said["sha256"] = _sum(said)
    return json.dumps(said, indent=1).encode()


def write(folder: Path, record: Record) -> None:
    """Keep ``record`` in both places; after a kill between them the first counts.

    Raises:
        DiskFull, ExportFailed
    """
    data = body(record)
    private_folder(folder / BACKUPS)
    for path in places(folder):
        write_atomically(path, data, private=True)


def remove(folder: Path) -> None:
    """There is no vault any more: every file is plain. The copy goes first."""
    with environment_faults():
        for path in reversed(places(folder)):
            path.unlink(missing_ok=True)
            if path.parent.is_dir():
                fsync_folder(path.parent)


def mend(folder: Path, record: Record) -> None:
    """Write both again where one is missing or differs."""
    contents = [path.read_bytes() if path.exists() else b"" for path in places(folder)]
    if _parse(contents[0]) != record or contents[0] != contents[1]:
        write(folder, record)


def _sum(said: dict[str, Any]) -> str:
    rest = {name: value for name, value in said.items() if name != "sha256"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def _parse(data: bytes) -> Record | None:
    try:
        said = json.loads(data)
        if said["version"] != _VERSION or said["sha256"] != _sum(said) or said["state"] not in _STATES:
            return None
        by_keyring = _wrapped(said["by_keyring"]) if said["by_keyring"] else None
        return Record(
            str(said["vault"]),
            said["state"],
            str(said["check"]),
            _wrapped(said["by_code"]),
            str(said["keyring"]),
            by_keyring,
            "remove" if said["backups"] == "remove" else "encrypt",
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _wrapped(said: dict[str, Any]) -> Wrapped:
    return Wrapped(str(said["nonce"]), str(said["sealed"]), str(said["salt"]), int(said["cost"]))
