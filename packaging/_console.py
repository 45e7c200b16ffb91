"""What the bootstrap says, and how it runs other programs: quietly, with a sign of life, into a log."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

HEARTBEAT_S = 10.0


class SetupError(Exception):
    """Something the user can do something about; the text is one or two sentences that say what."""


def say(text: str) -> None:
    """Print one line at once, whatever stands behind stderr; stdout belongs to the commands' results."""
    print(text, file=sys.stderr, flush=True)


@contextmanager
def phase(title: str, done: str = "done") -> Iterator[Callable[[str], None]]:
    """Announce a step, show that it lives every ten seconds, and say how long it took.

    The function it gives sets the detail that the next heartbeat shows.
    """
    start = time.monotonic()
    detail = [""]
    stop = threading.Event()

    def beat() -> None:
        while not stop.wait(HEARTBEAT_S):
            elapsed = f"{time.monotonic() - start:.0f} s"
            say("    … " + ", ".join(part for part in (detail[0], elapsed) if part))

    say(f"==> {title}")
    pulse = threading.Thread(target=beat, daemon=True)
    pulse.start()
    try:
        yield lambda text: detail.__setitem__(0, text)
    finally:
        stop.set()
        pulse.join()
    say(f"    {done} in {time.monotonic() - start:.0f} s")


def run_logged(
    command: Sequence[str | Path],
    log: Path,
    on_line: Callable[[str], None] = lambda _line: None,
    env: Mapping[str, str] | None = None,
) -> int:
    """Run ``command`` with its output in ``log`` only; every line is also given to ``on_line``."""
    with log.open("a", encoding="utf-8") as out:
        out.write(f"$ {' '.join(map(str, command))}\n")
        out.flush()
        with subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=None if env is None else dict(env),
        ) as process:
            try:
                for line in process.stdout or ():
                    out.write(line)
                    out.flush()
                    on_line(line.rstrip())
                return process.wait()
            except BaseException:
                process.terminate()  # nobody may go on writing where the next start begins afresh
                raise


def last_lines(log: Path, count: int = 12) -> str:
    """The end of a log, indented, for a failure message."""
    noise = ("Requirement already satisfied", "Collecting", "  Using cached", "  Downloading")
    lines = [line for line in log.read_text("utf-8", "replace").splitlines() if not line.startswith(noise)]
    return "\n".join(f"      {line}" for line in lines[-count:])


def clean_environment() -> dict[str, str]:
    """Our environment without what would point a child Python or pip somewhere else than at its own home."""
    misleading = {
        "PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__", "PIP_TARGET",
        "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_REQUIREMENT", "PIP_CONSTRAINT", "PIP_EDITABLE",
    }  # fmt: skip
    env = {key: value for key, value in os.environ.items() if key.upper() not in misleading}
    return env | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PYTHONUTF8": "1"}
