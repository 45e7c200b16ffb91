"""What the recorder needs of the world, so that each part can be run with another in tests.

:class:`Capture` is how a system lets us at its sound: one file each (``pulse``, ``portaudio``, ``wasapi``,
``coreaudio``). :class:`Clock` and :class:`Disk` are the computer's; the tests' own count, jump and fail.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

from engine.recording import Device, TrackName


class Clock(Protocol):
    """Nanoseconds. ``monotonic`` stands still while the computer sleeps (on Linux), ``boottime`` does not."""

    def monotonic(self) -> int: ...
    def boottime(self) -> int: ...
    def boot(self) -> str:
        """What identifies this run of the computer."""
        ...


#: Called on the audio thread with whole frames, 16-bit interleaved little-endian, and when the first of
#: them was captured (monotonic nanoseconds). It copies and returns; it never waits and never raises.
Deliver = Callable[[memoryview, int], None]

#: How a stream changed by itself: it ended (``lost``: the device is gone, ``server``: the sound server is),
#: or it now records another device (``moved``). Called on any thread.
Happened = Callable[[Literal["lost", "server", "moved"]], None]


class Stream(Protocol):
    """Frames of one device coming in, from :meth:`Capture.open` until :meth:`close`."""

    @property
    def rate(self) -> int: ...
    @property
    def channels(self) -> int: ...
    @property
    def device(self) -> Device: ...

    @property
    def sure(self) -> int:
        """Up to when (monotonic nanoseconds) its frames are known to be the device's. Where a stream
        ``moved`` or was ``lost``, frames captured later than this are not: the piece ends here."""
        ...

    def close(self) -> None:
        """Stop, and give up after a second: a hung sound server must not hold the recorder."""
        ...


class Capture(Protocol):
    """A system's sound."""

    def devices(self) -> tuple[Device, ...]:
        """What can be recorded now, defaults marked.

        Raises:
            CaptureFailed: ``no-server``, ``no-tool``, ``permission``
        """
        ...

    def why(self) -> str:
        """Why the system's sound cannot be recorded here, as in :class:`engine.recording.Devices`; empty when
        it can. As of the last :meth:`devices`."""
        ...

    def open(self, device: Device, deliver: Deliver, happened: Happened) -> Stream:
        """Ask for the device; returns at once, the first frame may take seconds. The microphone is mono, the
        system's sound at most stereo.

        Raises:
            CaptureFailed: ``no-device``, ``no-server``, ``device-failed``, ``permission``
        """
        ...

    def playing(self, device: Device) -> float | None:
        """The peak (0..1) of what the computer plays now on the output that a system device listens to, by
        another way than the device itself; ``None`` where that cannot be asked."""
        ...

    def watch(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Have ``changed`` called (on any thread) when devices come or go; returns what ends that."""
        ...


class CaptureFailed(Exception):
    """The environment's fault; ``code`` is a word of :class:`engine.recording.Refused` or ``Devices.why``."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code
        self.detail = detail


class Disk(Protocol):
    """The few things a recording asks of a file system. All raise :class:`OSError`."""

    def make_folder(self, path: Path) -> None:
        """0700, with its parents, each fsynced into the one above."""
        ...

    def create(self, path: Path, size: int = 0) -> int:
        """A descriptor to append to (0600); the file must not exist. ``size`` bytes are set aside for it
        without making it longer, where the system can."""
        ...

    def reopen(self, path: Path) -> int:
        """A descriptor to append to a file that is there already."""
        ...

    def append(self, descriptor: int, data: bytes | memoryview) -> int:
        """How many bytes were taken: fewer than given on a full disk."""
        ...

    def sync(self, descriptor: int) -> None: ...
    def close(self, descriptor: int) -> None: ...
    def sync_folder(self, path: Path) -> None: ...
    def replace(self, source: Path, target: Path) -> None: ...
    def remove(self, path: Path) -> None:
        """Only for the ballast and for segments set aside and never used."""
        ...

    def leads_to(self, path: Path, descriptor: int) -> bool:
        """Whether the open file can still be found under its name: not deleted, not unmounted, not moved."""
        ...

    def free(self, path: Path) -> int:
        """Bytes that may still be written there."""
        ...


#: Which tracks a recording has, in the order they are shown and numbered.
TRACKS: tuple[TrackName, ...] = ("mic", "system")
