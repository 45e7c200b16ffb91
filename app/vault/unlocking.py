"""From ``vault.json`` to an open vault: by the system's keyring without asking, or by the recovery code.

Whatever is wrong with the keyring (locked, gone, another one, another entry) ends in :class:`VaultLocked`,
which the window and the command line answer by asking for the code. Nothing is ever made in place of what
cannot be opened.
"""

from __future__ import annotations

import dataclasses
import logging
import secrets
from pathlib import Path
from typing import Final, Literal

from app.errors import AppError
from app.translation import noop
from app.vault import codes, held, keyrings, wrapping
from app.vault import record as records
from app.vault.key import Vault, check_of, new_key
from app.vault.record import Record

log = logging.getLogger(__name__)

_KEYRING: Final = "keyring"
_CODE: Final = "code"

Why = Literal["no-keyring", "another-keyring", "keyring-silent", "not-in-keyring"]


class VaultLocked(AppError):
    """The library is encrypted and the keyring does not open it; the recovery code does."""

    code = "vault-locked"
    sentence = noop(
        "This library is encrypted, and the system's keyring does not open it now. Nothing was changed; the "
        "recovery code opens it."
    )

    def __init__(self, folder: Path, why: Why, state: records.State) -> None:
        super().__init__()
        self.folder, self.why, self.state = folder, why, state


class WrongCode(AppError):
    """A recovery code without a typing error, but of another library."""

    code = "wrong-code"
    exit_status = 2
    sentence = noop("This is not the recovery code of this library; nothing was changed.")


def created(
    folder: Path, code: str, backups: Literal["encrypt", "remove"], *, remember: bool = True
) -> Vault:
    """A new vault for the library in ``folder``, on the disk and not held yet; nothing is encrypted by it.

    ``code``: the recovery code, which the user has typed back. ``remember``: in the keyring, if there is one.

    Raises:
        CodeMistyped, DiskFull, ExportFailed
    """
    key = new_key()
    name = secrets.token_hex(8)
    record = Record(
        name,
        "encrypting",
        check_of(key),
        wrapping.under_code(key, codes.read(code), _purpose(name, _CODE)),
        backups=backups,
    )
    vault = Vault(folder, _remembered(record, key) if remember else record, key)
    records.write(folder, vault.record)
    if by_code(folder, code, remember=False).key != key:  # on the disk, it opens
        raise WrongCode
    return vault


def by_keyring(folder: Path) -> Vault | None:
    """The vault of the library in ``folder``, opened without asking; ``None`` when it has none.

    Raises:
        VaultLocked: it must be opened by the code.
        VaultDamaged
    """
    record = records.read(folder)
    if record is None:
        return None
    backend = keyrings.system()
    if backend is None:
        raise VaultLocked(folder, "no-keyring", record.state)
    if record.by_keyring is None or keyrings.name_of(backend) != record.keyring:
        raise VaultLocked(folder, "another-keyring" if record.keyring else "not-in-keyring", record.state)
    kept = keyrings.get(backend, record.account)
    if kept is None:
        raise VaultLocked(folder, "keyring-silent", record.state)
    try:
        opener = bytes.fromhex(kept)
    except ValueError:
        opener = b""
    key = (
        wrapping.by_key(record.by_keyring, opener, _purpose(record.vault, _KEYRING))
        if len(opener) == len(new_key())
        else None
    )
    if key is None or check_of(key) != record.check:
        raise VaultLocked(folder, "not-in-keyring", record.state)
    return Vault(folder, record, key)


def by_code(folder: Path, typed: str, *, remember: bool = True) -> Vault:
    """The vault of the library in ``folder``, opened by its recovery code. With ``remember`` this computer's
    keyring opens it from now on. Takes a fifth of a second.

    Raises:
        CodeMistyped, WrongCode: nothing has changed.
        VaultDamaged
    """
    code = codes.read(typed)
    record = records.read(folder)
    if record is None:
        raise records.VaultDamaged
    key = wrapping.by_code(record.by_code, code, _purpose(record.vault, _CODE))
    if key is None or check_of(key) != record.check:
        raise WrongCode
    if remember:
        fresh = _remembered(record, key)
        if fresh != record:
            try:
                records.write(folder, fresh)
                record = fresh
            except AppError as error:  # it opens all the same, and is asked for again the next time
                log.warning("the keyring's part of the vault was not written: %s", error.code)
    return Vault(folder, record, key)


def to_hand_over(folder: Path) -> str:
    """The key of an open vault, in hex, for a child of ours over its standard input; empty without one."""
    vault = held.of(folder)
    return vault.key.hex() if vault is not None else ""


def handed_over(folder: Path, secret: str) -> None:
    """The child's side: hold the vault of the library in ``folder``.

    Raises:
        VaultLocked: this is not its key.
        VaultDamaged
    """
    record = records.read(folder)
    key = bytes.fromhex(secret)
    if record is None or check_of(key) != record.check:
        raise VaultLocked(folder, "not-in-keyring", record.state if record is not None else "on")
    held.hold(Vault(folder, record, key))


def another_code(vault: Vault, code: str) -> Vault:
    """The vault with ``code`` as its recovery code from now on; the one before opens it no more.

    Raises:
        CodeMistyped, DiskFull, ExportFailed
    """
    kept = wrapping.under_code(vault.key, codes.read(code), _purpose(vault.record.vault, _CODE))
    changed = dataclasses.replace(vault, record=dataclasses.replace(vault.record, by_code=kept))
    records.write(vault.folder, changed.record)
    return changed


def moved_on(vault: Vault, state: records.State) -> Vault:
    """The vault in another state, on the disk and held."""
    changed = dataclasses.replace(vault, record=dataclasses.replace(vault.record, state=state))
    records.write(vault.folder, changed.record)
    held.hold(changed)
    return changed


def forgotten(vault: Vault) -> None:
    """There is nothing encrypted any more: no file, no entry in the keyring, no key here."""
    records.remove(vault.folder)
    held.drop(vault.folder)
    backend = keyrings.system()
    if backend is not None and vault.record.keyring == keyrings.name_of(backend):
        keyrings.drop(backend, vault.record.account)


def _remembered(record: Record, key: bytes) -> Record:
    """With the keyring of this computer, where it takes it."""
    backend = keyrings.system()
    if backend is None:
        return record
    opener = new_key()
    if not keyrings.put(backend, record.account, opener.hex()):
        return record
    wrapped = wrapping.under_key(key, opener, _purpose(record.vault, _KEYRING))
    return dataclasses.replace(record, keyring=keyrings.name_of(backend), by_keyring=wrapped)


def _purpose(vault: str, way: str) -> str:
    return f"hansard vault {vault} by {way}"
