"""The program as a person runs it: a process of its own, with a home of its own."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli

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


@pytest.fixture
def inside(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """The same without a process of its own: for the second and every later run of a command whose first one
    has shown that it works as a program. With ``qapp``, because a PDF would else make a lesser application,
    which the tests of the window could not use."""

    def run(*arguments: str | Path, typed: str = "") -> subprocess.CompletedProcess[str]:
        capsys.readouterr()
        with monkeypatch.context() as patch:
            patch.chdir(tmp_path)
            patch.setattr("sys.stdin", io.StringIO(typed))
            try:
                status = cli.main([*map(str, arguments)])
            except SystemExit as ended:  # argparse: help, or what it does not know
                status = ended.code if isinstance(ended.code, int) else 1
        out, err = capsys.readouterr()
        return subprocess.CompletedProcess([*map(str, arguments)], status, out, err)

    return run
