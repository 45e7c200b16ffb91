"""``python -m tests.fakes.recorder_window RECORDINGS NOTES [START…]``: a window, as its recorder sees it.

It watches the recording until that ends; it gets its recorder restarted like any window, and is started again
by it. Its process id and each death of a recorder it noticed are appended to the file ``NOTES``. With a
``START`` (ids of a microphone and of a system device) it begins a recording itself. The recorder it starts is
:mod:`tests.fakes.recorder_process` with the options in ``FAKE_RECORDER_OPTIONS``.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from app.recorder_client import Gone, Patience, RecorderLink
from engine.recording import Event, Start, Started, Stopped


class Window:
    """Leaves when there is nothing to watch any more."""

    def __init__(self, notes: Path) -> None:
        self.notes = notes
        self.over = threading.Event()

    def note(self, word: str) -> None:
        with self.notes.open("a") as file:
            file.write(f"{word}\n")

    def on_event(self, event: Event) -> None:
        if isinstance(event, Started):
            self.note(f"started {event.folder}")
        elif isinstance(event, Stopped):
            self.over.set()

    def on_gone(self, gone: Gone) -> None:
        self.note(f"gone {gone.cause} {gone.again}")
        if not gone.again:
            self.over.set()


def main(recordings: str, notes: str, *devices: str) -> None:
    window = Window(Path(notes))
    link = RecorderLink(
        Path(recordings),
        window,
        relaunch=(sys.executable, "-m", "tests.fakes.recorder_window", recordings, notes),
        command=recorder_command(Path(recordings)),
        patience=Patience(settled=0.2),
    )
    if devices:
        link.send(Start(*devices))
    attached = link.attach(start=bool(devices))
    if attached:
        window.note(f"window {os.getpid()}")
        window.over.wait(600)
    link.close()


def recorder_command(recordings: Path) -> list[str]:
    options = os.environ.get("FAKE_RECORDER_OPTIONS", "").split()
    return [sys.executable, "-m", "tests.fakes.recorder_process", "--recordings", str(recordings), *options]


if __name__ == "__main__":
    main(*sys.argv[1:])
