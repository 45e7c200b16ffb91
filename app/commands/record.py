"""``hansard record``: microphone and computer sound from the terminal, into the library.

The recorder is the same process that the window uses, and outlives this command too: what is on its disk is
safe whatever happens to the terminal. An open window on the same library is told, so that it shows what is
being recorded; it then takes the recording in, otherwise this command does.
"""

from __future__ import annotations

import argparse
import contextlib
import queue
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from app import instance
from app.commands.console import Console
from app.commands.levels import Meters
from app.errors import AppError, LibraryInUse
from app.ids import new_ulid
from app.paths import RECORDINGS, default_folder
from app.people.attendees import note_of
from app.recorder_client import Gone, RecorderLink
from app.recorder_sentences import CONSENT, no_system_audio, refused, trouble, unreachable
from engine.recording import (
    Device,
    Devices,
    Event,
    Levels,
    ListDevices,
    Note,
    Refused,
    Start,
    Started,
    Status,
    Stop,
    Stopped,
    TrackName,
    Trouble,
)

#: What stands for "not this side" instead of a device's name.
NONE: Final = "none"
_PATIENCE: Final = 30.0  # s for the recorder to list its devices, and to close its files


class NothingToRecord(AppError):
    """No such device, or none at all."""

    code = "no-device"
    exit_status = 3


class NotRecorded(AppError):
    """The recorder could not do it."""

    code = "not-recorded"
    exit_status = 5


class Terminal:
    """Hears the recorder (an :class:`app.recorder_client.Listener`), on its thread, for :class:`Take`."""

    def __init__(self) -> None:
        self.heard: queue.SimpleQueue[Event | Gone] = queue.SimpleQueue()

    def on_event(self, event: Event) -> None:
        self.heard.put(event)

    def on_gone(self, gone: Gone) -> None:
        self.heard.put(gone)


class Take:
    """One recording, from choosing its devices to its folder."""

    def __init__(self, recordings: Path, arguments: argparse.Namespace, console: Console) -> None:
        self._arguments = arguments
        self._console = console
        self._terminal = Terminal()
        self._link = RecorderLink(recordings, self._terminal, role="terminal")
        self._stop = threading.Event()
        self._meters = Meters()

    def run(self, library: Path) -> Stopped:
        """Record until Ctrl+C or the time is over.

        Raises:
            NothingToRecord, NotRecorded
        """
        with contextlib.closing(self._link), _until_signalled(self._stop):
            start = self._chosen(self._devices())
            self._link.send(start)
            return self._watch(library)

    def devices(self) -> Devices:
        """What can be recorded."""
        with contextlib.closing(self._link):
            return self._devices()

    def _devices(self) -> Devices:
        self._link.send(ListDevices())
        for event in self._events(_PATIENCE):
            if isinstance(event, Devices):
                return event
            if isinstance(event, Status) and event.state != "idle":
                raise NotRecorded(refused("busy"))
        raise NotRecorded(unreachable("start"))

    def _chosen(self, found: Devices) -> Start:
        mic = choose(found.devices, "mic", self._arguments.mic)
        system = choose(found.devices, "system", self._arguments.system)
        if mic is None and system is None:
            raise NothingToRecord(refused("no-microphone"))
        for device in (mic, system):
            if device is not None:
                self._console.note(f"{'Microphone' if device is mic else 'Computer sound'}: {device.name}")
        return Start(mic.id if mic else None, system.id if system else None, self._arguments.title)

    def _watch(self, library: Path) -> Stopped:
        ends: float | None = None
        asked = False
        for event in self._events():
            match event:
                case Started():
                    instance.ask(library, ("record", "--shown"))
                    if self._arguments.attendees:
                        self._link.send(Note(new_ulid(), 0.0, note_of(self._arguments.attendees)))
                    self._console.note(f"{CONSENT} Ctrl+C stops and saves.")
                case Status(state="recording") if ends is None and self._arguments.duration:
                    ends = time.monotonic() + self._arguments.duration
                case Stopped():
                    self._console.finish()
                    return event
            self._show(event)
            if not asked and (self._stop.is_set() or (ends is not None and time.monotonic() >= ends)):
                asked = True
                self._link.send(Stop())
        raise NotRecorded(refused("failed"))

    def _show(self, event: Event | None) -> None:
        match event:
            case Status():
                self._meters.status(event)
            case Levels(levels=levels):
                self._meters.levels(levels)
            case Trouble():
                words = trouble(event, self._meters.device(event.track))
                self._console.note(f"{words.title} {words.text}")
            case Refused(code=code) if event.request == Start.kind:
                raise NotRecorded(refused(code))
            case _:
                return
        self._console.show_line(self._meters.line(), self._meters.body())

    def _events(self, patience: float | None = None) -> Iterator[Event | None]:
        """What the recorder says; ``None`` a few times a second when it says nothing."""
        deadline = None if patience is None else time.monotonic() + patience
        while deadline is None or time.monotonic() < deadline:
            try:
                heard = self._terminal.heard.get(timeout=0.2)
            except queue.Empty:
                yield None
                continue
            if isinstance(heard, Gone):
                if not heard.again:
                    safe = " What was recorded is safe, and is offered when Hansard starts."
                    raise NotRecorded(unreachable(heard.cause) + (safe if heard.status.folder else ""))
                self._console.note("The recorder stopped and is started again; the gap stays visible.")
                continue
            yield heard


def run(arguments: argparse.Namespace, console: Console) -> int:
    """``hansard record``. Returns the exit status."""
    library: Path = arguments.library or default_folder()
    take = Take(library / RECORDINGS, arguments, console)
    if arguments.list:
        return list_devices(take.devices(), console)
    stopped = take.run(library)
    minutes, seconds = divmod(round(stopped.seconds), 60)
    console.note(f"Saved {minutes}:{seconds:02d}.")
    return keep(library, Path(stopped.folder), arguments, console)


def keep(library: Path, recording: Path, arguments: argparse.Namespace, console: Console) -> int:
    """Into the library, where no window does that; with ``--transcribe`` written down right away."""
    from app.commands import importing
    from app.commands.options import run_options
    from app.library import Library
    from app.recordings import take_in

    try:
        with contextlib.closing(Library.open(library)) as opened:
            meeting = take_in(opened, recording)
            console.say(meeting)
            if not arguments.transcribe:
                return 0
            opened.queue_recording(meeting, run_options(arguments))
            return importing.work(opened, console)
    except LibraryInUse:
        console.note("The open window takes it into the library.")
        return 0


def list_devices(found: Devices, console: Console) -> int:
    """``hansard record --list``."""
    for track, title in (("mic", "Microphones"), ("system", "Computer sound")):
        console.say(f"{title}:")
        for device in found.devices:
            if device.track == track:
                console.say(f"  {device.name}{'  (default)' if device.default else ''}")
    if found.why:
        console.note(no_system_audio(found.why))
    return 0


def choose(devices: Sequence[Device], track: TrackName, wanted: str | None) -> Device | None:
    """The device a user means by ``wanted``: its name or id, whole or in part; ``None`` for the default one.

    Raises:
        NothingToRecord: it is not there, or several are meant.
    """
    there = [device for device in devices if device.track == track]
    if wanted is not None and wanted.casefold() == NONE:
        return None
    if wanted is None:
        return next((device for device in there if device.default), there[0] if there else None)
    asked = wanted.casefold()
    exact = [device for device in there if asked in (device.id.casefold(), device.name.casefold())]
    found = exact or [
        device for device in there if asked in device.name.casefold() or asked in device.id.casefold()
    ]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"“{device.name}”" for device in (found or there)) or "none"
    what = "fits several" if found else "is not there"
    raise NothingToRecord(f"“{wanted}” {what}; choose of: {names}.")


@contextlib.contextmanager
def _until_signalled(stop: threading.Event) -> Iterator[None]:
    previous = {
        number: signal.signal(number, lambda _number, _frame: stop.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
