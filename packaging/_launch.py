"""``run``: the window where there is a display, the sample meeting in the terminal where there is none."""

import os
import subprocess
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path

from _console import clean_environment, phase, say
from _environment import HANSARD, PYTHON, ROOT

SAMPLE = ROOT / "resources" / "sample" / "meeting.flac"
_PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def open_window_or_sample(arguments: list[str]) -> int:
    """Open the window and wait for it; ``arguments`` are the program's own."""
    why_not = _why_no_window()
    if why_not is None:
        say("==> Opening the window")
        status = subprocess.run([HANSARD, *arguments], env=clean_environment(), check=False).returncode
        return status if status >= 0 else 128 - status  # a signal, as shells count it
    say(f"{why_not} Instead, the sample meeting is transcribed here in the terminal.")
    return _transcribe_sample()


def _why_no_window() -> str | None:
    """A sentence, or None where a window can really open: Qt itself is asked, in a child."""
    if sys.platform.startswith("linux"):
        names = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
        if not any(os.environ.get(name) for name in names):
            return "There is no display here, so the window cannot open."
    try:
        probe = subprocess.run(
            [PYTHON, "-c", _PROBE],
            capture_output=True,
            text=True,
            timeout=60,
            env=clean_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "The display does not answer, so the window cannot open."
    if probe.returncode == 0:
        return None
    if "cannot open shared object" in probe.stderr:
        return "Qt lacks a system library (the command above installs it), so the window cannot open."
    return "The display cannot be reached, so the window cannot open."


def _transcribe_sample() -> int:
    with tempfile.TemporaryDirectory(prefix="hansard-") as folder:
        command: list[str | Path] = [HANSARD, "transcribe", SAMPLE, "--format", "txt", "--output", folder]
        say(f"$ hansard transcribe {SAMPLE.relative_to(ROOT)} --format txt")
        # On a terminal the program shows its own progress; elsewhere it is silent, and a minute is long.
        alive = nullcontext() if sys.stderr.isatty() else phase("Transcribing 90 seconds of sound")
        with alive:
            # Its standard output names the file it made; ours is kept for the transcript, to be piped on.
            done = subprocess.run(command, stdout=subprocess.DEVNULL, env=clean_environment(), check=False)
        for transcript in sorted(Path(folder).rglob("*.txt")):
            print(transcript.read_text(encoding="utf-8"), flush=True)
    if done.returncode == 0:
        say("Try that command on a recording of your own, or open the window on a machine with a display.")
    return done.returncode
