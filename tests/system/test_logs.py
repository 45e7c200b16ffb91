"""The log says where something broke and nothing of what was said."""

from __future__ import annotations

import logging
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app import logs

SECRET = "the merger is called Bluebird"
PROGRAM = f"""
import sys
from app import logs
path = logs.start()
logs.catch_bugs(lambda sentence: print(sentence))
def breaks():
    raise ValueError({SECRET!r})
breaks()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are ACLs there")
def test_a_bug_is_told_in_one_sentence_and_logged_without_its_message() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout.startswith("Something in Hansard broke")
    assert "Traceback" not in done.stderr
    path = logs.log_folder() / "hansard.log"
    written = path.read_text()
    assert "unexpected ValueError" in written
    assert "breaks" in written
    assert SECRET not in written
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_log_that_cannot_be_written_stops_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setattr(logs, "log_folder", lambda: blocked / "logs")
    handlers = list(logging.getLogger().handlers)
    level = logging.getLogger().level
    try:
        assert logs.start() is None
    finally:
        logging.getLogger().handlers[:] = handlers
        logging.getLogger().setLevel(level)
