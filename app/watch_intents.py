"""What the library remembers of watched folders (:mod:`app.watching`)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.library_base import LibraryBase, now
from app.store import watched
from app.store.watched import Watched
from app.transcript import MeetingId


class WatchIntents(LibraryBase):
    """The part of :class:`app.library.Library` that knows which files were looked at."""

    def watched(self, paths: Iterable[Path]) -> dict[Path, Watched]:
        """Those of these files that were looked at, and what became of them."""
        with self._store.read() as view:
            return watched.known(view, paths)

    def note_watched(self, items: Iterable[Watched]) -> None:
        """Remember what became of files."""
        rows = list(items)
        if rows:
            with self._store.write() as tx:
                watched.note(tx, rows, now())

    def watched_folders(self) -> list[Path]:
        """Folders whose files were looked at, as far as nobody forgot them."""
        with self._store.read() as view:
            return watched.folders(view)

    def forget_watched_folder(self, folder: Path) -> None:
        """A folder is watched no longer; chosen again, it begins with what is in it then."""
        with self._store.write() as tx:
            watched.forget_folder(tx, folder)

    def made_from(self, sha256: str) -> MeetingId | None:
        """A meeting made from a file with this SHA-256, in the trash or not."""
        with self._store.read() as view:
            return watched.with_hash(view, sha256)
