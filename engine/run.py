"""``engine run FILE…``: one job, its events printed as they would be sent, for scripts and for looking."""

from __future__ import annotations

import argparse
import signal
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from engine.protocol import Done, Failed, RunOptions, SpeakerHint, Transcribe
from engine.server import run_job
from engine.stdio import guard_stdout

_EXIT: Final = {Done: 0, Failed: 5}
_CANCELLED: Final = 130


def main(argv: Sequence[str]) -> int:
    """Run one job on the files given, one track each; exit 0 done, 5 failed, 130 cancelled."""
    parser = argparse.ArgumentParser(prog="engine run", description="Print the events of one job.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="one file per track")
    parser.add_argument("--folder", help="job folder; kept, and continued when it holds finished chunks")
    parser.add_argument("--profile", default="builtin")
    parser.add_argument("--models", default="", help="folder of installed models")
    parser.add_argument("--language")
    parser.add_argument("--speakers", type=int)
    arguments = parser.parse_args(argv)
    options = RunOptions(
        profile=arguments.profile,
        language=arguments.language,
        speakers=SpeakerHint(arguments.speakers, arguments.speakers),
    )
    events = guard_stdout()
    cancelled = threading.Event()
    signal.signal(signal.SIGINT, lambda *_: cancelled.set())
    with tempfile.TemporaryDirectory(prefix="hansard-run-") as scratch:
        folder = arguments.folder or scratch
        tracks = tuple(str(Path(file).resolve()) for file in arguments.files)
        job = Transcribe("run", tracks, folder, options, arguments.models)
        outcome = run_job(job, events.send, cancelled)
        events.send(outcome)
    return _EXIT.get(type(outcome), _CANCELLED)
