"""Nothing leaves the machine: no socket to the outside, no trace of a library's own reporting."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine import launch
from engine.tasks import ANSWERS, FindSpeech, SpeechFound
from engine.wire import encode
from tests.e2e.conftest import Run
from tests.e2e.media import beginning

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux shows")
#: ONNX Runtime sends its first events after some seconds, pyannote after ten.
LIFE = 25.0


@linux
def test_a_worker_with_a_model_never_opens_a_network_socket(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("no strace here")
    (tmp_path / "a.pcm").write_bytes(bytes(32_000))
    trace = tmp_path / "trace"
    worker = subprocess.Popen(
        ["strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(trace), *launch.command("worker")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        # The worker's parent is strace, not this process.
        env={k: v for k, v in launch.environment().items() if k != launch.PARENT_VARIABLE},
    )
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(encode(FindSpeech("silero", str(tmp_path / "a.pcm"))))
    worker.stdin.flush()
    lines = iter(worker.stdout.readline, b"")
    assert any(isinstance(ANSWERS.decode(line), SpeechFound) for line in lines)
    time.sleep(LIFE)
    worker.communicate(timeout=60)
    assert worker.returncode == 0
    assert "AF_INET" not in trace.read_text()


@linux
def test_a_job_leaves_nothing_in_the_home_folder_but_the_log(
    hansard: Run, own_home: Path, tmp_path: Path
) -> None:
    done = hansard("transcribe", beginning(tmp_path / "meeting.flac"), "--format", "txt")
    assert done.returncode == 0, done.stderr
    left = sorted(path.relative_to(own_home) for path in own_home.rglob("*") if path.is_file())
    assert {path.name for path in left} <= {"hansard.log", "engine.log"}, left
    assert os.environ["HOME"] == str(own_home)
