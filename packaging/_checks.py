"""``test``: every check there is, in the order of what fails fastest; pytest's own summary comes last."""

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from _console import clean_environment, say
from _environment import BIN, PYTHON, ROOT

_BESIDE = "realtime or fault"


def run_all(arguments: list[str]) -> int:
    """Run all checks even after one failed; 0 when all passed. ``arguments`` go to pytest."""
    failed = [name for name, command in _checks() if not _passes(name, command)]
    tests = _pytest(arguments, failed) if arguments else _everything(failed)
    return tests or (1 if failed else 0)


def _everything(failed: list[str]) -> int:
    """All tests, in two halves beside each other: the fault tests and those in real time, which mostly wait,
    and the others. What the first said is printed when both are over."""
    say("==> pytest, and beside it the fault tests and those in real time")
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryDirectory() as folder:
        # A folder of its own: two runs would clean up each other's.
        apart = ["-p", "no:cacheprovider", f"--basetemp={Path(folder) / 'run'}"]
        command: list[str | Path] = [PYTHON, "-m", "pytest", "-m", _BESIDE, *apart]
        with subprocess.Popen(
            command, cwd=ROOT, env=_environment({}), stdin=subprocess.DEVNULL, stdout=said, stderr=said
        ) as beside:
            try:
                status = _pytest(["-m", f"not ({_BESIDE})"], failed)
            finally:
                beside.wait()
        said.seek(0)
        say("==> the fault tests and those in real time")
        say(said.read())
    return status or beside.returncode


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


def _run(command: list[str | Path], extra: Mapping[str, str] = MappingProxyType({})) -> int:
    return subprocess.run(command, cwd=ROOT, env=_environment(extra), check=False).returncode


def _environment(extra: Mapping[str, str]) -> dict[str, str]:
    env = {**clean_environment(), "PYTHONUNBUFFERED": "1", **extra}
    if os.name == "posix":
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return env
