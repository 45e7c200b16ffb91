"""How often a recording was tried to be taken in, kept in its own folder, so that nothing tries for ever.

``taken.json`` is there from the first try on; a recorder never goes on in a folder that has it.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.atomic import write_atomically
from app.errors import ExportFailed
from app.paths import FolderUnusable
from app.translation import tr
from engine.protocol import BadMessage, build

TAKEN: Final = "taken.json"
#: After so many failures nothing tries again by itself.
MOST_FAILURES: Final = 2
#: A program that was ended in the middle is not the recording's fault, unless it is every time.
MOST_INTERRUPTIONS: Final = 5


@dataclass(frozen=True, slots=True)
class Tries:
    """``begun`` in all; ``failed`` because of the recording, for ``problem``; ``excused`` because of
    something else (a full disk, the user)."""

    begun: int = 0
    failed: int = 0
    excused: int = 0
    problem: str = ""

    @property
    def given_up(self) -> bool:
        """Whether only the user may try again."""
        interrupted = self.begun - self.failed - self.excused
        return self.failed >= MOST_FAILURES or interrupted >= MOST_INTERRUPTIONS

    def begin(self) -> Tries:
        """One more is begun."""
        return dataclasses.replace(self, begun=self.begun + 1)

    def fail(self, problem: str) -> Tries:
        """The one begun last failed."""
        return dataclasses.replace(self, failed=self.failed + 1, problem=problem)

    def excuse(self) -> Tries:
        """The one begun last came to nothing, and the recording cannot help it."""
        return dataclasses.replace(self, excused=self.excused + 1)


def read(folder: Path) -> Tries:
    """What was tried with the recording in ``folder``; damage counts as nothing."""
    try:
        return build(Tries, json.loads((folder / TAKEN).read_bytes()))
    except (OSError, ValueError, RecursionError, BadMessage):
        return Tries()


def write(folder: Path, tries: Tries) -> None:
    """Remember it, on the disk before this returns.

    Raises:
        DiskFull, FolderUnusable
    """
    try:
        write_atomically(folder / TAKEN, json.dumps(dataclasses.asdict(tries)).encode(), private=True)
    except ExportFailed as error:
        raise FolderUnusable(
            tr("The recordings folder cannot be written; the recording in it is kept as it is.")
        ) from error


def take_back(folder: Path, before: Tries) -> None:
    """As though the last :func:`write` had not been."""
    if before == Tries():
        (folder / TAKEN).unlink(missing_ok=True)
    else:
        write(folder, before)
