"""Watched folders: what appears in them is taken in once, when it has stopped growing.

Looking is cheap and is done again and again; whoever watches calls :meth:`Watcher.look` every few seconds, on
a thread that may wait. What became of a file is remembered in the library, so a restart takes nothing in
twice. Files are only read.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app import foreign
from app.errors import AppError, DiskFull
from app.intake import MEDIA, is_media, read_content, shown
from app.library import Library
from app.paths import fallback_recordings
from app.store.watched import Watched
from app.transcript import MeetingId
from app.translation import noop, tr
from engine.protocol import RunOptions

log = logging.getLogger(__name__)

#: Seconds for which a file must stay as it is before it counts as complete.
SETTLED: Final = 5.0
#: Files looked at in one folder, and taken in at one look; the rest comes with the next.
MOST_FILES: Final = 20_000
AT_ONCE: Final = 5
#: Endings and beginnings of what a browser, a copier or an editor has not finished.
_UNFINISHED: Final = (
    ".part",
    ".partial",
    ".crdownload",
    ".download",
    ".opdownload",
    ".tmp",
    ".temp",
    ".filepart",
)
_HIDDEN: Final = (".", "~", "$")


@dataclass(frozen=True, slots=True)
class Rules:
    """What to watch. ``copy``: files are copied into the library; else they stay only where they are.
    ``transcripts``: other programs' transcripts too, each with the sound of its name where that comes along.
    """

    folders: tuple[Path, ...]
    subfolders: bool = False
    copy: bool = False
    #: Also what was in a folder when it was chosen.
    everything: bool = False
    transcripts: bool = False


@dataclass(slots=True)
class Found:
    """What came of a look.

    Attributes:
        taken: meetings made, with the names of their files.
        refused: names of files that could not be taken in, with the sentence why; each only once.
        missing: folders that are not there or cannot be read; each only once until it is back.
        waiting: files that are still growing, or come with the next look.
    """

    taken: list[tuple[MeetingId, str]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    missing: list[Path] = field(default_factory=list)
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file at a look. ``since``: the first look at which it was as it is, by the clock."""

    size: int
    changed: int
    since: float


class Watcher:
    """Looks into folders for one library. Not for two threads at once."""

    def __init__(
        self,
        library: Library,
        rules: Rules,
        options: Callable[[], RunOptions] = RunOptions,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._library, self.rules, self._options, self._clock = library, rules, options, clock
        self._seen: dict[Path, _Seen] = {}
        self._missing: set[Path] = set()
        self._full = False

    def look(self, stop: Callable[[], bool] = lambda: False) -> Found:
        """Look into every folder, and take in what is complete. Hashing a large file takes a while; ``stop``
        is asked in between.

        Raises:
            LibraryBusy
        """
        found = Found()
        self._forget_others()
        present: dict[Path, tuple[int, int]] = {}
        for folder in self.rules.folders:
            if not self._look_into(folder, present, found):
                continue
        known = self._library.watched(present)
        new = {
            path: state
            for path, state in present.items()
            if path not in known or (known[path].size, known[path].changed) != state
        }
        now = self._clock()
        self._seen = {path: self._sight(path, state, now) for path, state in new.items()}
        for path, seen in self._seen.items():
            with_ = self._companion(path)
            if with_ is not None and is_media(path):
                continue  # it is taken in with its transcript
            since = max(seen.since, self._seen[with_].since) if with_ is not None else seen.since
            later = now - since < SETTLED or len(found.taken) >= AT_ONCE or stop()
            try:
                if later or not self._take_one(path, with_, found, stop):
                    found.waiting += 1
            except _Stopped:
                break
        return found

    # -- looking -------------------------------------------------------------------------------------

    def _look_into(self, folder: Path, present: dict[Path, tuple[int, int]], found: Found) -> bool:
        if self._is_ours(folder):
            if folder not in self._missing:
                found.refused.append((folder.name or str(folder), tr(_OURS)))
                self._missing.add(folder)
            return False
        try:
            files = dict(self._files(folder))
        except OSError as error:
            if folder not in self._missing:
                log.info("a watched folder cannot be read: %s", error.strerror)
                found.missing.append(folder)
                self._missing.add(folder)
            return False
        self._missing.discard(folder)
        if not self.rules.everything and folder not in self._library.watched_folders():
            # What is in it when it is chosen stays as it is.
            rows = [Watched(path, size, changed, "before") for path, (size, changed) in files.items()]
            self._library.note_watched([*rows, Watched(folder, 0, 0, "folder")])
        present.update(files)
        return True

    def _forget_others(self) -> None:
        for folder in self._library.watched_folders() if not self.rules.everything else ():
            if folder not in self.rules.folders:
                self._library.forget_watched_folder(folder)

    def _files(self, folder: Path) -> Iterator[tuple[Path, tuple[int, int]]]:
        """What is wanted of a folder, with size and time of change.

        Raises:
            OSError: the folder cannot be read.
        """
        waiting, count = [folder], 0
        while waiting:
            here = waiting.pop()
            try:
                entries = list(os.scandir(here))
            except OSError:
                if here == folder:
                    raise
                continue  # one inside that is not for us
            for entry in sorted(entries, key=lambda item: item.name):
                if entry.name.startswith(_HIDDEN) or count >= MOST_FILES:
                    continue
                try:
                    if entry.is_dir(follow_symlinks=False):
                        if self.rules.subfolders and not self._is_ours(Path(entry.path)):
                            waiting.append(Path(entry.path))
                        continue
                    state = entry.stat()
                except OSError:
                    continue  # gone meanwhile
                path = Path(entry.path)
                if stat.S_ISREG(state.st_mode) and state.st_size and self._is_wanted(path):
                    count += 1
                    yield path, (state.st_size, state.st_mtime_ns)

    def _is_ours(self, folder: Path) -> bool:
        """Whether this is the library, a folder in it, or where recordings go when its disk is full: what is
        there is in meetings already, or is just being recorded."""
        place = Path(os.path.realpath(folder))
        ours = (self._library.folder, fallback_recordings())
        return any(place.is_relative_to(os.path.realpath(path)) for path in ours)

    def _sight(self, path: Path, state: tuple[int, int], now: float) -> _Seen:
        before = self._seen.get(path)
        if before is not None and (before.size, before.changed) == state:
            return before
        return _Seen(*state, now)

    def _is_wanted(self, path: Path) -> bool:
        name = path.name.lower()
        kind = is_media(path) or (self.rules.transcripts and _is_text(path))
        return kind and not name.endswith(_UNFINISHED) and not name.endswith("~")

    def _companion(self, path: Path) -> Path | None:
        """What came along with a file under its name: a sound's transcript, a transcript's sound."""
        if not self.rules.transcripts:
            return None
        return next(
            (
                other
                for other in self._seen
                if other.parent == path.parent
                and other.stem == path.stem
                and other != path
                and is_media(other) != is_media(path)
            ),
            None,
        )

    # -- taking in -----------------------------------------------------------------------------------

    def _take_one(self, path: Path, with_: Path | None, found: Found, stop: Callable[[], bool]) -> bool:
        if is_media(path):
            return self._take(path, self._seen[path], found, stop)
        return self._take_text(path, with_, found, stop)

    def _take_text(self, path: Path, sound: Path | None, found: Found, stop: Callable[[], bool]) -> bool:
        """Whether this transcript is dealt with, and its sound with it."""
        seen = self._seen[path]

        def told(_done: float, _total: float) -> None:
            if stop():
                raise _Stopped

        try:
            foreign.read(read_content(path, foreign.MAX_BYTES)[0])  # a text without times may be anything
            if sound is None and self._came_before(path):
                sentence = tr(_CAME_LATE, name=shown(path))
                return self._refuse(path, seen, found, "its sound is here", sentence)
            made = self._library.import_transcript(path, sound, copy=self.rules.copy, report=told)
        except foreign.NotATranscript:
            return self._note(path, seen, "refused: not-a-transcript", None)
        except DiskFull as error:
            return self._is_full(path, found, error)
        except AppError as error:
            if not path.exists() or self._has_changed(path, seen):
                return False
            return self._refuse(path, seen, found, error.code, str(error))
        self._full = False
        if made.meeting is not None and made.duplicate is None:
            found.taken.append((made.meeting, shown(path)))
            if sound is not None:
                self._note(sound, self._seen[sound], "taken", None)
        return self._note(path, seen, "taken", None)

    def _came_before(self, path: Path) -> bool:
        """Whether the sound of this name was taken in already."""
        sounds = [path.with_suffix(f".{ending}") for ending in MEDIA]
        known = self._library.watched(sounds)
        return any(item.outcome in ("taken", "known") for item in known.values())

    def _is_full(self, path: Path, found: Found, error: DiskFull) -> bool:
        if not self._full:  # of all files the same, and until there is room
            found.refused.append((shown(path), str(error)))
        self._full = True
        return False

    def _take(self, path: Path, seen: _Seen, found: Found, stop: Callable[[], bool]) -> bool:
        """Whether this file is dealt with."""

        def told(_done: float, _total: float) -> None:
            if stop():
                raise _Stopped

        digest = None
        with contextlib.suppress(OSError):  # what is the matter, the import says
            digest = _hash(path, told)
        if digest is not None and self._library.made_from(digest) is not None:
            return self._note(path, seen, "known", digest)
        try:
            made = self._library.import_file(path, copy=self.rules.copy, options=self._options(), report=told)
        except DiskFull as error:
            return self._is_full(path, found, error)
        except AppError as error:
            if not path.exists() or self._has_changed(path, seen):
                return False
            return self._refuse(path, seen, found, error.code, str(error))
        self._full = False
        if made.meeting is not None and made.duplicate is None:
            found.taken.append((made.meeting, shown(path)))
        return self._note(path, seen, "taken", digest)

    def _has_changed(self, path: Path, seen: _Seen) -> bool:
        try:
            state = path.stat()
        except OSError:
            return True
        return (state.st_size, state.st_mtime_ns) != (seen.size, seen.changed)

    def _refuse(self, path: Path, seen: _Seen, found: Found, code: str, sentence: str) -> bool:
        found.refused.append((shown(path), sentence))
        return self._note(path, seen, f"refused: {code}", None)

    def _note(self, path: Path, seen: _Seen, outcome: str, digest: str | None) -> bool:
        self._library.note_watched([Watched(path, seen.size, seen.changed, outcome, digest)])
        return True


class _Stopped(Exception):
    """Whoever watches is going."""


def _hash(path: Path, told: Callable[[float, float], None]) -> str:
    """Hex SHA-256 of a file; raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
            told(0.0, 0.0)
    return digest.hexdigest()


def _is_text(path: Path) -> bool:
    return path.suffix.lower().removeprefix(".") in foreign.ENDINGS


_CAME_LATE: Final = noop(
    "“{name}” came after its sound, which was taken in by itself; import it by hand to have its text too."
)
_OURS: Final = noop(
    "This folder belongs to Hansard's own library, whose recordings are meetings already; choose another one."
)
