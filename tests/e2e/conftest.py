"""The program as a person runs it: a process of its own, with a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
TIMEOUT = 240.0  # generous: a machine may be busy


@pytest.fixture
def hansard(tmp_path: Path) -> Run:
    """``hansard(*arguments)`` in an empty folder; checks that no traceback is ever shown."""

    def run(
        *arguments: str | Path, prefix: tuple[str, ...] = (), typed: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        command = [*prefix, sys.executable, "-m", "app", *map(str, arguments)]
        root = str(Path(__file__).parents[2])
        environment = {**os.environ, "PYTHONPATH": root, "PYTHONWARNINGS": "error"}
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env=environment,
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=TIMEOUT,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return run
