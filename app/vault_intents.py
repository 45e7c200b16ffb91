"""What a user can want of the vault: to have one, to have none, another recovery code, and how far it is."""

from __future__ import annotations

import functools
import threading
from dataclasses import dataclass
from typing import Literal

from app import vaulting
from app.errors import NotFound
from app.library_base import LibraryBase
from app.store import jobs as job_rows
from app.store.faults import LibraryClosed
from app.translation import noop
from app.vault import codes, held, keyrings, unlocking
from app.vault import record as records
from app.vaulting import Report, VaultBusy


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """How a library is protected.

    Attributes:
        state: ``None`` without a vault; ``encrypting`` and ``decrypting`` while some files are this way and
            some that way.
        keyring: the one that opens it without the code, empty where none does.
        left: files that are still to be changed over.
        files, bytes: everything the vault covers, or would.
    """

    state: records.State | None
    keyring: str
    left: int
    files: int
    bytes: int


class NoVault(NotFound):
    """The library is not encrypted."""

    code = "no-vault"
    sentence = noop("This library is not encrypted.")


class VaultIntents(LibraryBase):
    """The part of :class:`app.library.Library` that is about encryption at rest."""

    @functools.cached_property
    def _turning(self) -> threading.Lock:
        return threading.Lock()

    @functools.cached_property
    def _leaving(self) -> threading.Event:
        return threading.Event()

    def close(self) -> None:
        """As of any library; what turns the vault on or off stops first, and goes on at the next start."""
        self._leaving.set()
        with self._turning:
            super().close()

    @property
    def has_vault(self) -> bool:
        """Whether anything of this library is encrypted, or about to be."""
        return held.of(self.folder) is not None

    def vault_status(self) -> VaultStatus:
        """How the library is protected. Looks at every file."""
        vault = held.of(self.folder)
        amounts = vaulting.amounts(self.folder)
        if vault is None:
            return VaultStatus(None, "", 0, amounts.files, amounts.bytes)
        record = vault.record
        opens = record.keyring if record.by_keyring is not None else ""
        return VaultStatus(record.state, opens, vaulting.left(vault), amounts.files, amounts.bytes)

    def new_recovery_code(self) -> str:
        """A code to be written down and typed back; it opens nothing yet."""
        return codes.new_code()

    @property
    def keyring_there(self) -> bool:
        """Whether this computer has a keyring that could open a vault without the code."""
        return keyrings.system() is not None

    def begin_vault(self, code: str, backups: Literal["encrypt", "remove"] = "encrypt") -> None:
        """Encrypt the library: ``code``, which the user has typed back, is its recovery code from now on.
        :meth:`proceed_with_vault` does it.

        Raises:
            CodeMistyped, VaultBusy, DiskFull: nothing has changed.
        """
        with self._turning:
            self._idle()
            vaulting.prepared(self.folder, code, backups)

    def end_vault(self) -> None:
        """Decrypt the library again; :meth:`proceed_with_vault` does it.

        Raises:
            NoVault, VaultBusy, DiskFull: nothing has changed.
        """
        with self._turning:
            vault = held.of(self.folder)
            if vault is None:
                raise NoVault
            self._idle()
            vaulting.turned_back(vault)

    def proceed_with_vault(
        self, report: Report = lambda _done, _total: None, stop: threading.Event | None = None
    ) -> records.State | None:
        """Do what is left of turning the vault on or off; what it is now. Blocks, for minutes when there is
        much sound; the library works meanwhile. When ``stop`` is set, everything becomes as it was.

        Raises:
            VaultUnfinished, DiskFull, LibraryBusy, LibraryClosed: it goes on when this is called again.
        """

        def tell(done: int, total: int) -> None:
            if self._leaving.is_set():
                raise LibraryClosed
            report(done, total)

        with self._turning:
            vaulting.proceed(self._store, tell, stop)
            vault = held.of(self.folder)
        return vault.record.state if vault is not None else None

    def change_recovery_code(self, code: str) -> None:
        """``code``, which the user has typed back, opens the vault from now on, and the one before no more.

        Raises:
            CodeMistyped, NoVault, DiskFull: nothing has changed.
        """
        with self._turning:
            vault = held.of(self.folder)
            if vault is None:
                raise NoVault
            held.hold(unlocking.another_code(vault, code))

    def _idle(self) -> None:
        with self._store.read() as view:
            if any(job.state == "running" for job in job_rows.listed(view)):
                raise VaultBusy
