"""Decoding a file that others made, from the engine's side: in a throw-away child, never in here.

The child parses (:mod:`engine.audio.child`); this starts it in a sandbox where there is one, listens, kills
it when the job is cancelled or nothing moves, and takes over its files once they have been looked at.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import queue
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, BinaryIO, Final, Self

from engine import errors, launch
from engine.audio import sandbox
from engine.audio.child import KEEP_AUDIO, KEYS
from engine.audio.media import open_regular
from engine.audio.messages import MESSAGES, Advanced, Finished, Keys, Message, Refused, Started
from engine.audio.pcm import BYTES_PER_SAMPLE
from engine.audio.transcode import FLAC, PCM, PEAKS, final_names
from engine.errors import BadAudio, DiskFull, EngineError, OutOfMemory, WorkerDied
from engine.progress import Report
from engine.sealed import plain_size, scratch
from engine.units import to_seconds
from engine.wire import BadMessage, encode

log = logging.getLogger(__name__)

#: Seconds without a word from the child after which it counts as hung.
HUNG_AFTER: Final = 120.0
_POLL: Final = 0.1  # seconds between two looks at whether the job was cancelled
_LONGEST_LINE: Final = 1 << 16
_LONGEST_DETAIL: Final = 200

_CODES: Final = {
    error.code: error
    for error in (
        errors.BadAudio,
        errors.NoAudioTrack,
        errors.ForbiddenFormat,
        errors.ProtectedMedia,
        errors.Unreadable,
        errors.OutOfMemory,
        errors.DiskFull,
    )
}
#: Signals with which the kernel ends a program that parsed itself into a corner: the file did that.
_CRASHES: Final = {4: "SIGILL", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 11: "SIGSEGV", 31: "SIGSYS"}
_TOO_LONG: Final = 24  # SIGXCPU
_KILLED: Final = 9


@dataclass(frozen=True, slots=True)
class DecodedTrack:
    """A track as the engine works on it. File names are relative to the job folder.

    Attributes:
        duration: seconds of decoded audio.
        pcm: for :class:`engine.audio.pcm.Pcm`.
        audio: the canonical FLAC file, when it was asked for.
        peaks: the waveform overview (:mod:`engine.audio.peaks`), when audio was asked for.
        ends_early: the length in seconds the file promised, when it held less.
        sandboxed: whether the child ran under bubblewrap.
    """

    duration: float
    pcm: str
    audio: str | None
    peaks: str | None
    ends_early: float | None
    sandboxed: bool


def decode(
    path: Path,
    folder: Path,
    track: int,
    keep_audio: bool,  # noqa: FBT001
    report: Report,
    key: str = "",
) -> DecodedTrack:
    """Decode ``path`` into ``folder`` as ``track-N.pcm``, and with ``keep_audio`` for the player as
    ``audio-N.flac`` and ``peaks-N.bin``. Nothing appears there before all of it is complete.

    ``key``: opens the file, in hex, where it is sealed; what is made of it is then sealed as the job's other
    files are. Call it from a thread that lives as long as the decoding: the child dies with it (Linux).

    Raises:
        Unreadable, BadAudio, NoAudioTrack, ForbiddenFormat, ProtectedMedia: by the file.
        DiskFull, OutOfMemory: by the machine.
        WorkerDied: the child hung, or ended without a word.
        Cancelled: through ``report``; the child is gone by then.
    """
    with open_regular(path) as media:
        for stale in folder.glob(f"decode-{track}-*"):  # of an engine that was killed
            shutil.rmtree(stale, ignore_errors=True)
        try:
            with tempfile.TemporaryDirectory(
                prefix=f"decode-{track}-", dir=folder, ignore_cleanup_errors=True
            ) as work:
                told = _Told(track, key, scratch.secret) if key or scratch.key else None
                outcome, sandboxed = _supervise(path, media, Path(work), report, told, keep_audio=keep_audio)
                names = _take_over(Path(work), folder, track, keep_audio=keep_audio)
        except OSError as error:
            if DiskFull.is_cause_of(error):
                raise DiskFull(error.strerror or "") from error
            raise
    return DecodedTrack(
        duration=to_seconds(_content(folder / names[PCM]) // BYTES_PER_SAMPLE),
        pcm=names[PCM],
        audio=names.get(FLAC),
        peaks=names.get(PEAKS),
        ends_early=outcome.ends_early,
        sandboxed=sandboxed,
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What a child of a library with a vault must know: keys in hex."""

    track: int
    source: str = field(repr=False)
    results: str = field(repr=False)


def _content(path: Path) -> int:
    size = path.stat().st_size
    return plain_size(size) if scratch.key else size


def _supervise(
    path: Path, media: BinaryIO, work: Path, report: Report, told: _Told | None, *, keep_audio: bool
) -> tuple[Finished, bool]:
    """Run the child, in the sandbox if that works, else without."""
    arguments = [*([KEEP_AUDIO] if keep_audio else []), *([KEYS] if told else [])]
    if sys.platform == "win32":
        arguments.append(str(path.resolve()))
    command = launch.command("decode-child", *arguments)
    wrapped = sandbox.wrap(command, work, launch.environment())
    if wrapped is not None:
        with _Child(wrapped, media, work, told) as child:
            outcome = child.outcome(report)
        if outcome is not None:
            return outcome, True
        # The caller tells the user, by ``sandboxed``.
        log.info("the sandbox does not work here: %s", child.last_words)
    with _Child(command, media, work, told) as child:
        outcome = child.outcome(report)
    if outcome is None:
        raise WorkerDied(f"the decoder did not start: {child.last_words}")
    return outcome, False


class _Child:
    """One decoder process. Leaving the context ends it, whatever it is doing."""

    def __init__(self, command: list[str], media: BinaryIO, work: Path, told: _Told | None) -> None:
        self.last_words = ""
        self._started = False
        self._kills = _out_of_memory_kills()
        self._errors: IO[bytes] = tempfile.TemporaryFile(dir=work)  # noqa: SIM115 - closed in __exit__
        os.lseek(media.fileno(), 0, os.SEEK_SET)  # an earlier child may have read
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE if told else media,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                cwd=work,
                env=launch.environment() | {"OPENBLAS_NUM_THREADS": "1"},
                pass_fds=(media.fileno(),) if told and sys.platform != "win32" else (),
            )
        except OSError as error:
            self._errors.close()
            raise WorkerDied(f"the decoder did not start: {error.strerror}") from error
        self._messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._pipe = self._process.stdout or io.BytesIO()  # never the latter: it was asked for
        self._reader = threading.Thread(target=self._read, name="decoder-messages", daemon=True)
        self._reader.start()
        if told and self._process.stdin:
            descriptor = -1 if sys.platform == "win32" else media.fileno()
            said = encode(Keys(told.track, descriptor, told.source, told.results))
            with contextlib.suppress(BrokenPipeError), self._process.stdin as pipe:
                pipe.write(said)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        self._pipe.close()
        self._errors.close()

    def outcome(self, report: Report) -> Finished | None:
        """Listen to the end; ``None`` if the child ended before it had looked at the file."""
        done, total = 0.0, 1.0
        heard = time.monotonic()
        while True:
            try:
                message = self._messages.get(timeout=_POLL)
            except queue.Empty:
                if time.monotonic() - heard > HUNG_AFTER:
                    raise WorkerDied(f"the decoder did not move for {HUNG_AFTER:.0f} s") from None
                report(done, total)
                continue
            heard = time.monotonic()
            match message:
                case Started():
                    self._started = True
                case Advanced():
                    done, total = max(message.done, 0.0), max(message.total, message.done, 1e-3)
                    report(done, total)
                case Finished():
                    return message
                case Refused():
                    raise _error(message)
                case None:
                    self._check_ending()
                    return None

    def _check_ending(self) -> None:
        """The pipe closed without a last message: find out why."""
        status = self._process.wait()
        self._errors.seek(0)
        lines = self._errors.read(_LONGEST_LINE).splitlines()
        if not self._started:
            self.last_words = _printable(
                lines[-1].decode("ascii", "replace") if lines else f"status {status}"
            )
            return
        # A shell-like status above 128 is how bubblewrap passes a signal on.
        number = -status if status < 0 else status - 128
        if number == _TOO_LONG:
            raise BadAudio("took too long to decode")
        if number in _CRASHES:
            raise BadAudio(f"the decoder crashed on it: {_CRASHES[number]}")
        if number == _KILLED and _out_of_memory_kills() > self._kills:
            raise OutOfMemory("the decoder was killed")
        raise WorkerDied(f"the decoder ended with status {status}")

    def _read(self) -> None:
        try:
            while line := self._pipe.readline(_LONGEST_LINE):
                message: Message | None = MESSAGES.decode(line)
                if message is not None:
                    self._messages.put(message)
        except (BadMessage, OSError, ValueError):
            # Garbage: the process is not what it was. It is ended, and then counts as dead.
            self._process.kill()
        self._messages.put(None)


def _error(refused: Refused) -> EngineError:
    detail = _printable(refused.detail)
    cls = _CODES.get(refused.code)
    return WorkerDied(f"{_printable(refused.code)}: {detail}") if cls is None else cls(detail)


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in text[:_LONGEST_DETAIL])


def _out_of_memory_kills() -> int:
    """How often this machine's kernel has killed a process for memory; 0 where it does not say."""
    try:
        with open("/proc/vmstat", encoding="ascii") as file:  # noqa: PTH123 - a counter, not a document
            return next((int(line.split()[1]) for line in file if line.startswith("oom_kill ")), 0)
    except (OSError, ValueError):
        return 0


def _take_over(work: Path, folder: Path, track: int, *, keep_audio: bool) -> dict[str, str]:
    """Move the child's files to where they belong, having made sure that they are files.

    Returns their new names by the child's.
    """
    names = final_names(track)
    if not keep_audio:
        del names[FLAC], names[PEAKS]
    for name in names:
        try:
            found = (work / name).lstat()
        except FileNotFoundError as error:
            raise WorkerDied("the decoder left no result") from error
        if not stat.S_ISREG(found.st_mode):
            raise WorkerDied("the decoder left something that is not a file")
    for name, final in names.items():
        (work / name).replace(folder / final)
    _sync_folder(folder)
    return names


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
