"""``hansard library vault`` and a locked library, as a script meets them: real processes, no keyring."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vaults import CANARY, filled, found_in, plain_pieces

pytestmark = pytest.mark.skipif(os.name != "posix", reason="descriptors are handed on")


def run(
    folder: Path, *arguments: str, code: str = "", descriptor: bool = True
) -> subprocess.CompletedProcess[str]:
    """A command without any keyring; ``code`` over a pipe."""
    ours, theirs = os.pipe()
    os.write(theirs, code.encode())
    os.close(theirs)
    told = ["--code-fd", str(ours)] if descriptor else []
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    done = subprocess.run(
        [sys.executable, "-m", "app", *arguments, "--library", str(folder), *told],
        pass_fds=(ours,),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env=environment,
        cwd=Path(__file__).parents[2],
    )
    os.close(ours)
    return done


def turn_on(folder: Path) -> str:
    """The code is shown first and must then be typed back."""
    ours, theirs = os.pipe()
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "app",
            "library",
            "vault",
            "on",
            "--library",
            str(folder),
            "--code-fd",
            str(ours),
        ],
        pass_fds=(ours,),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    code = process.stdout.readline().strip()
    os.write(theirs, code.lower().encode() + b"\n")
    out, err = process.communicate(timeout=100)
    assert process.returncode == 0, err
    assert "encrypted" in out
    os.close(ours)
    os.close(theirs)
    return code


def test_from_on_to_off(tmp_path: Path) -> None:
    folder = tmp_path / "library"
    filled(folder)
    refused = run(folder, "library", "vault", "on", code="AAAA-AAAA")
    assert refused.returncode == 2
    assert not (folder / "vault.json").exists()

    code = turn_on(folder)
    assert found_in(folder, *plain_pieces()) == []
    locked = run(folder, "search", CANARY, descriptor=False)
    assert locked.returncode == 2
    assert "recovery code" in locked.stderr
    assert "Traceback" not in locked.stderr
    wrong = run(folder, "search", CANARY, code="7KQ2-7KQ2-7KQ2-7KQ2-7KQ2-7KQ2-7KQ2")
    assert wrong.returncode == 2
    found = run(folder, "search", CANARY, code=code)
    assert found.returncode == 0, found.stderr
    assert CANARY in found.stdout
    status = run(folder, "library", "vault", "status", "--json", code=code)
    assert json.loads(status.stdout)["state"] == "on"
    assert json.loads(status.stdout)["left"] == 0
    off = run(folder, "library", "vault", "off", code=code)
    assert off.returncode == 0, off.stderr
    plain = run(folder, "search", CANARY, descriptor=False)
    assert CANARY in plain.stdout
    assert not (folder / "vault.json").exists()
