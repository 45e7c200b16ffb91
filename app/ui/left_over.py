"""Words that could not be saved, until the next start: a file for each library, beside the settings.

Its own file, because settings are everybody's: another library would take the words for its own, and another
window that is open writes what it has read before.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
from pathlib import Path
from typing import Any, Final

from app.atomic import write_atomically
from app.errors import AppError
from app.vault import held

log = logging.getLogger(__name__)

_NAME: Final = "unsaved-{}.json"


class LeftOver:
    """Of the library in ``library``; ``folder`` is where the settings are. Encrypted while the library is."""

    def __init__(self, folder: Path, library: Path) -> None:
        self._library = library
        whose = hashlib.sha256(os.fsencode(os.path.realpath(library))).hexdigest()
        self.path = folder / _NAME.format(whose[:16])

    def read(self) -> list[Any]:
        """What was kept; nothing where that cannot be read."""
        try:
            kept = json.loads(held.revealed(self._library, self.path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return []
        except (AppError, OSError, ValueError) as error:
            log.warning("what was not saved cannot be read: %s", type(error).__name__)
            return []
        return kept if isinstance(kept, list) else []

    def keep(self, rows: list[Any]) -> None:
        """Keep ``rows``, which JSON can say, in place of what was kept. Where that fails, only the log says
        so."""
        if not rows and not self.path.exists():
            return
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            text = held.concealed(self._library, json.dumps(rows))
            write_atomically(self.path, text.encode(), private=True)
        except (AppError, OSError) as error:
            log.warning("what was not saved could not be kept: %s", type(error).__name__)
