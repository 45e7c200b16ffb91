"""An open vault: the library's key in this process, and the keys made of it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.paths import JOBS
from app.vault.record import Record
from engine.sealed import FolderKey, derived

KEY: Final = 32
_DATABASE: Final = b"hansard database 1"
_FILES: Final = b"hansard files 1"
_JOB: Final = b"hansard job 1\x00"
_CHECK: Final = b"hansard check 1"
_NOTES: Final = b"hansard notes 1"
#: As :mod:`app.erasing` calls what it throws away.
_TRASH: Final = ".trash"
_THROWN: Final = re.compile(r"\d{8}T\d{6}Z-[a-z]+-([^~]+)(?:~\d+)?")


def new_key() -> bytes:
    """256 random bits."""
    return secrets.token_bytes(KEY)


def check_of(key: bytes) -> str:
    """What tells ``key`` from any other without giving it away."""
    return derived(key, _CHECK).hex()


def _names(parts: Sequence[str]) -> Iterator[str]:
    """A file in a trash is sealed under the name it had: throwing away moves it, and so does taking back."""
    thrown = False
    for part in parts:
        found = _THROWN.fullmatch(part) if thrown else None
        thrown = part == _TRASH
        if not thrown:
            yield found[1] if found else part


@dataclass(frozen=True, slots=True)
class Vault:
    """``folder`` is the library's. The key is in no text this prints."""

    folder: Path
    record: Record
    key: bytes = field(repr=False)

    @property
    def sealing(self) -> bool:
        """Whether what is written now is to be sealed."""
        return self.record.state != "decrypting"

    @property
    def database_key(self) -> bytes:
        """SQLCipher's raw key."""
        return derived(self.key, _DATABASE)

    @property
    def note_key(self) -> FolderKey:
        """For words of the library that must wait elsewhere."""
        return FolderKey(derived(self.key, _NOTES))

    def key_of(self, path: Path) -> tuple[FolderKey, str]:
        """What a file of the library is sealed with, and the name it is sealed under."""
        parts = path.relative_to(self.folder).parts
        if len(parts) > 2 and parts[0] == JOBS:
            return self.job_key(parts[1]), path.name
        return FolderKey(derived(self.key, _FILES)), "/".join(_names(parts))

    def job_key(self, job: str) -> FolderKey:
        """What an engine seals the files of one job with, and nothing else."""
        return FolderKey(derived(self.key, _JOB + job.encode()))
