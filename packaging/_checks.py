"""``test``: every check there is, in the order of what fails fastest; pytest's own summary comes last."""

import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import IO

from _console import clean_environment, say
from _environment import BIN, PYTHON, ROOT

#: Killed processes, cut power, full disks; and what mostly waits for a clock or a sound server.
_FAULT = "fault"
_REALTIME = "realtime and not fault"
_OTHERS = "not realtime and not fault"
#: All that is marked so is there, and nothing else.
_FAULTS = "tests/fault"
#: Their processes take minutes; with them and the way through them, both halves take about as long.
_MODELS = ("tests/models", "tests/e2e/test_micro_models.py")


def run_all(arguments: list[str]) -> int:
    """Run all checks even after one failed; 0 when all passed. ``arguments`` go to pytest."""
    failed = [name for name, command in _checks() if not _passes(name, command)]
    tests = _pytest(arguments, failed) if arguments else _everything(failed)
    return tests or (1 if failed else 0)


def _everything(failed: list[str]) -> int:
    """All tests, in two halves beside each other: the fault tests, those in real time, which mostly wait, and
    those of the micro models; and the others. What the first said is printed when both are over. A test in
    real time that failed beside the others is given a second chance, alone; a fault test is not: it may have
    met the one case in a thousand that it is there for."""
    say("==> pytest, and beside it the fault tests, those in real time and those of the micro models")
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryDirectory() as folder:
        cache = ["-o", f"cache_dir={Path(folder) / 'cache'}"]
        statuses: list[int] = []

        def beside() -> None:
            for number, (marked, places) in enumerate(((_FAULT, [_FAULTS]), (_REALTIME, _in_real_time()))):
                # A folder of its own: two runs would clean up each other's.
                own = [f"--basetemp={Path(folder) / f'run-{number}'}", *cache]
                command: list[str | Path] = [PYTHON, "-m", "pytest", "-m", marked, *own, *places]
                statuses.append(_run(command, said=said))
            models: list[str | Path] = [PYTHON, "-m", "pytest", "-m", _OTHERS, *_MODELS]
            statuses.append(_run([*models, f"--basetemp={Path(folder) / 'models'}"], said=said))

        thread = threading.Thread(target=beside)
        thread.start()
        try:
            status = _pytest(["-m", _OTHERS, *(f"--ignore={path}" for path in _MODELS)], failed)
        finally:
            thread.join()
        said.seek(0)
        say("==> the fault tests, those in real time, and those of the micro models")
        say(said.read())
        fault, realtime, models = statuses
        if realtime:
            say("==> what failed in real time beside the others, once more, alone")
            again = ["-m", _REALTIME, "--last-failed", "--last-failed-no-failures=none", *cache]
            realtime = _pytest([*again, *_in_real_time()], failed)
    return status or fault or models or realtime


def _in_real_time() -> list[str]:
    """Files that hold such tests: reading all the others takes as long as some tests do."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [
        str(path.relative_to(ROOT)) for path in files if "mark.realtime" in path.read_text(encoding="utf-8")
    ]


def _pytest(arguments: list[str], failed: list[str]) -> int:
    # The test run repeats it just above its own summary, so that a green end never hides a red check.
    return _run([PYTHON, "-m", "pytest", *arguments], {"HANSARD_FAILED_CHECKS": ", ".join(failed)})


def _checks() -> list[tuple[str, list[str | Path]]]:
    return [
        ("ruff check", [PYTHON, "-m", "ruff", "check", "."]),
        ("ruff format", [PYTHON, "-m", "ruff", "format", "--check", "."]),
        ("lint-imports", [BIN / "lint-imports"]),
        ("mypy", [PYTHON, "-m", "mypy"]),
    ]


def _passes(name: str, command: list[str | Path]) -> bool:
    start = time.monotonic()
    say(f"==> {name}")
    status = _run(command)
    say(f"    {'passed' if status == 0 else 'FAILED'} in {time.monotonic() - start:.0f} s")
    return status == 0


def _run(
    command: list[str | Path],
    extra: Mapping[str, str] = MappingProxyType({}),
    said: IO[str] | None = None,
) -> int:
    """The exit status; ``said`` takes what is printed."""
    stdin = None if said is None else subprocess.DEVNULL
    done = subprocess.run(
        command, cwd=ROOT, env=_environment(extra), stdin=stdin, stdout=said, stderr=said, check=False
    )
    return done.returncode


def _environment(extra: Mapping[str, str]) -> dict[str, str]:
    env = {**clean_environment(), "PYTHONUNBUFFERED": "1", **extra}
    # Hundreds of tests start the program; compiling it anew each time is a tenth of all the time.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    if os.name == "posix":
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env
