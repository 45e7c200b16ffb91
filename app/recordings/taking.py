"""From a recording's folder to a meeting, exactly once, whatever happens in between.

::

    taken.json ─▶ engine assemble ─▶ files in the meeting's folder ─▶ one transaction ─▶ to the trash

The meeting has the recording's own id. So whoever comes again after a kill sees how far it got: no meeting,
and everything is made again; a meeting with all its audio, and only the folder is put away. The recording's
own files are not touched before the very last step, and then only moved.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import re
import shutil
import threading
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app import erasing
from app.assembling import NotAssembled, assemble
from app.erasing import EraseRefused, Thrown
from app.errors import AppError, DiskFull
from app.library import Library
from app.paths import JOBS, FolderUnusable, fallback_recordings, private_folder
from app.recordings import tries
from app.recordings.finding import Found, scan
from app.results import BadResult
from app.transcript import MeetingId
from app.translation import noop
from engine.protocol import BadMessage
from engine.takes import SESSION, read_session

log = logging.getLogger(__name__)

#: ``report(done, total)`` in seconds of audio, written and read back.
Report = Callable[[float, float], None]

_ULID: Final = re.compile(r"[0-7][0-9A-HJKMNP-TV-Z]{25}")
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_WORK: Final = "take-"
#: What a try comes to nothing for without the recording being to blame.
_NOT_ITS_FAULT: Final = frozenset({"disk-full", "folder-unwritable", "changing", "cancelled"})
#: One at a time: it is heavy, and two of the same must not meet.
_turn: Final = threading.Lock()
_at_work: Final[set[Path]] = set()
_POLL: Final = 0.2


class NotTakenIn(AppError):
    """The recording is where it was, and is no meeting.

    ``problem`` is that of :class:`app.assembling.NotAssembled`, or ``gave-up``: it failed too often, and only
    the user may ask for another try.
    """

    code = "not-taken-in"

    def __init__(self, problem: str, detail: str = "", sentence: str = "") -> None:
        super().__init__(sentence or _GAVE_UP)
        self.problem = problem
        self.detail = detail


_GAVE_UP: Final = noop(
    "This recording could not be put together twice. It is kept as it is, and its raw audio can be saved."
)


def take_in(
    library: Library,
    folder: Path,
    report: Report | None = None,
    cancelled: threading.Event | None = None,
    *,
    again: bool = False,
    live: Collection[str] | None = None,
) -> MeetingId:
    """Make the recording in ``folder`` (any of its folders, when it went on in another) a meeting, then put
    them into the trash for seven days.

    Blocks, for minutes when it is long: run it on a thread of its own. Repeating it is harmless. Nothing is
    transcribed; that is :meth:`app.library.Library.queue_recording`.

    Args:
        again: the user asked for it, though it failed too often.
        live: as in :func:`app.recordings.scan`.

    Raises:
        NotTakenIn: nothing has changed, and the try is counted if the recording is to blame.
        DiskFull, FolderUnusable: nothing has changed.
    """
    stop = cancelled or threading.Event()
    with _my_turn(folder, stop):
        parts = _parts(library, folder)
        folder, meeting = parts[0], meeting_of(parts[0])
        if library.has_recording(meeting):
            _put_away(library, meeting, parts)
            return meeting
        parts = _claim(library, folder, again=again, live=live)
        begun = tries.read(folder)
        work = library.folder / JOBS / f"{_WORK}{meeting}"
        try:
            _clear(work)
            assembled = assemble(parts, private_folder(work), report, stop)
            library.adopt_recording(meeting, assembled, work)
        except NotAssembled as error:
            counted = begun.excuse() if error.problem in _NOT_ITS_FAULT else begun.fail(error.problem)
            _remember(folder, counted)
            raise NotTakenIn(error.problem, error.detail, str(error)) from error
        except BadResult as error:
            log.warning("what was put together cannot be used: %s", error)
            _remember(folder, begun.fail("not-verified"))
            raise NotTakenIn("not-verified", str(error), _NOT_VERIFIED) from error
        except AppError:
            _remember(folder, begun.excuse())
            raise
        finally:
            _clear(work)
        _put_away(library, meeting, parts)
        _let_plain_go(library, datetime.now(UTC))
        return meeting


def pending(library: Library, live: Collection[str] | None = None) -> list[Found]:
    """The recordings that are no meetings yet, newest first, but one that is being taken in just now. Folders
    of those that are meetings already (the program was ended in between) are put away. Any thread; takes
    time, waits for nobody."""
    waiting = []
    for found in scan(library.recordings_folder, fallback_recordings(), live=live):
        if not _at_work.isdisjoint((found.folder, *found.rest)):
            continue
        meeting = meeting_of(found.folder)
        if found.state in {"running", "empty"} or not library.has_recording(meeting):
            waiting.append(found)
        elif _turn.acquire(blocking=False):
            try:
                _put_away(library, meeting, [found.folder, *found.rest])
            finally:
                _turn.release()
    return waiting


def discard(library: Library, folder: Path) -> Path:
    """What the user does not want: into the trash for seven days, with the folders it went on in; where
    ``folder`` is now.

    Raises:
        EraseRefused, DiskFull, FolderUnusable
    """
    now = datetime.now(UTC)
    others = [part for part in _parts(library, folder) if part != folder]
    where = erasing.to_trash(folder, "discarded", _root_of(library, folder), now)
    for part in others:
        erasing.to_trash(part, "discarded", _root_of(library, part), now)
    return where


def purge(library: Library, now: datetime | None = None) -> int:
    """Delete what has been in the trashes of recordings for seven days; how many went. A recording that was
    adopted goes only while its meeting is there with all its audio."""

    forget(library, now)

    def may_go(item: Thrown) -> bool:
        names = [item.name, *_continues(item.path)]
        return item.why in ("discarded", "purged") or any(
            library.has_recording(_id_of(name)) for name in names
        )

    moment = now or datetime.now(UTC)
    with _turn:
        for left in (library.folder / JOBS).glob(f"{_WORK}*"):
            _clear(left)
    _let_plain_go(library, moment)
    roots = (library.recordings_folder, fallback_recordings())
    return sum(erasing.purge(root, moment, may_go) for root in roots)


def _let_plain_go(library: Library, now: datetime) -> None:
    """Where the library is encrypted, a raw recording does not wait for a week: it goes when its meeting is
    there with all its sound, read back and compared."""
    if not library.has_vault:
        return
    for root in (library.recordings_folder, fallback_recordings()):
        for item in erasing.thrown(root):
            names = [item.name, *_continues(item.path)]
            if item.why == "adopted" and any(library.has_recording(_id_of(name)) for name in names):
                erasing.let_go(item, now)
        erasing.purge(root, now, lambda item: item.why == "purged")


def forget(library: Library, now: datetime | None = None) -> None:
    """Delete what still lies in the trashes of recordings of meetings that were deleted for good, or whose
    sound was: without waiting for the seven days.

    Raises:
        DiskFull, FolderUnusable: the rest goes the next time.
    """
    wanted = {MeetingId(id_) for id_ in library.leaving().recordings}
    if not wanted:
        return
    moment = now or datetime.now(UTC)
    for root in (library.recordings_folder, fallback_recordings()):
        for item in erasing.thrown(root):
            names = [item.name, *_continues(item.path)]
            if item.why == "adopted" and any(_id_of(name) in wanted for name in names):
                erasing.let_go(item, moment)
        erasing.purge(root, moment, lambda item: item.why == "purged")
    library.recordings_gone(wanted)


def meeting_of(folder: Path) -> MeetingId:
    """The id of the meeting that a recording becomes: its own, or one that follows from its folder's name
    where somebody gave that another."""
    return _id_of(folder.name)


def _id_of(name: str) -> MeetingId:
    if _ULID.fullmatch(name):
        return MeetingId(name)
    number = int.from_bytes(hashlib.sha256(name.encode(errors="surrogatepass")).digest()[:16], "big")
    return MeetingId("".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5)))


def _continues(folder: Path) -> list[str]:
    """The recording that the one in ``folder`` goes on with, if any."""
    try:
        session = read_session((folder / SESSION).read_bytes())
    except (OSError, BadMessage):
        return []
    return [session.continues] if session.continues else []


@contextlib.contextmanager
def _my_turn(folder: Path, stop: threading.Event) -> Iterator[None]:
    while not _turn.acquire(timeout=_POLL):
        if stop.is_set():
            raise NotTakenIn("cancelled", sentence=_CANCELLED)
    try:
        _at_work.add(folder)
        yield
    finally:
        _at_work.discard(folder)
        _turn.release()


def _claim(library: Library, folder: Path, *, again: bool, live: Collection[str] | None) -> list[Path]:
    """Count a try, with which the recording is nobody else's; its folders in order.

    Without the recorders' lock: one that the user starts meanwhile must not be kept waiting. None goes on in
    a folder that has been claimed, and one that did so just before is noticed afterwards.
    """
    before = tries.read(folder)
    if before.given_up and not again:
        raise NotTakenIn("gave-up", before.problem)
    _idle(library, folder, live)
    tries.write(folder, before.begin())
    try:
        found = _idle(library, folder, live)
    except NotTakenIn:
        tries.take_back(folder, before)
        raise
    return [found.folder, *found.rest]


def _idle(library: Library, folder: Path, live: Collection[str] | None) -> Found:
    """The recording in ``folder``, which no recorder has open."""
    found = _find(library, folder, live)
    if found is None:
        raise NotTakenIn("unreadable", sentence=noop("There is no such recording any more."))
    if found.state == "running":
        raise NotTakenIn("changing", sentence=noop("This is still being recorded."))
    return found


def _find(library: Library, folder: Path, live: Collection[str] | None) -> Found | None:
    """The recording that ``folder`` is the beginning of or a part of."""
    roots = {folder.parent: None, library.recordings_folder: None, fallback_recordings(): None}
    return next((item for item in scan(*roots, live=live) if folder in (item.folder, *item.rest)), None)


def _parts(library: Library, folder: Path) -> list[Path]:
    """The folders of a recording, as far as they are still there."""
    found = _find(library, folder, ())
    return [found.folder, *found.rest] if found is not None else [folder]


def _root_of(library: Library, folder: Path) -> Path:
    """Which of the places where recordings are ``folder`` lies in."""
    for root in (library.recordings_folder, fallback_recordings()):
        if folder.parent.resolve() == root.resolve():
            return root
    raise EraseRefused


def _put_away(library: Library, meeting: MeetingId, folders: list[Path]) -> None:
    """The last step. The meeting is whole without it, so a folder that cannot be moved is tried next time."""
    for folder in reversed(folders):  # the first has the name that finds the others
        if folder.exists():
            try:
                erasing.to_trash(folder, "adopted", _root_of(library, folder), datetime.now(UTC))
            except (EraseRefused, FolderUnusable, DiskFull) as error:
                log.warning("a recording that is in the library could not be put away: %s", error.code)
    _clear(library.folder / JOBS / f"{_WORK}{meeting}")


def _remember(folder: Path, counted: tries.Tries) -> None:
    try:
        tries.write(folder, counted)
    except AppError as error:
        log.warning("a failed try could not be written down: %s", error.code)


def _clear(work: Path) -> None:
    """Remove what a try made; the recording itself is elsewhere."""
    shutil.rmtree(work, ignore_errors=True)


_NOT_VERIFIED: Final = noop(
    "The disk did not give back what was written to it. The recording is kept as it is."
)
_CANCELLED: Final = noop("Stopped. The recording is kept as it is.")
