"""``test``: every check there is, in the order of what fails fastest; pytest's own summary comes last."""

import os
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from _console import clean_environment, say
from _environment import BIN, PYTHON, ROOT


def run_all(arguments: list[str]) -> int:
    """Run all checks even after one failed; 0 when all passed. ``arguments`` go to pytest."""
    failed = [name for name, command in _checks() if not _passes(name, command)]
    say("==> pytest")
    # The test run repeats it just above its own summary, so that a green end never hides a red check.
    tests = _run([PYTHON, "-m", "pytest", *arguments], {"HANSARD_FAILED_CHECKS": ", ".join(failed)})
    return tests or (1 if failed else 0)


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
    env = {**clean_environment(), "PYTHONUNBUFFERED": "1", **extra}
    if os.name == "posix":
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
