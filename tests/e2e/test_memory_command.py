"""The small form of ``python -m tests.bench.memory``: searched, ordered, exported, backed up, damaged and
restored on the command line, and no correction is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

#: One here; ``tests/fault/test_library_damage.py`` has all of them.
DAMAGE = ("a page of zeros",)


def test_no_correction_is_lost(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.bench.memory", str(tmp_path / "proof"), "--quick"]
    for kind in DAMAGE:
        command += ["--damage", kind]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("lost: 0\n")
    for kind in DAMAGE:
        assert f"| damaged: {kind}: " in done.stdout
