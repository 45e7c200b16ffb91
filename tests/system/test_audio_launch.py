"""Starting the engine's processes from anywhere, and their end with their parent's."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine import launch

ROOT = Path(__file__).resolve().parents[2]


def test_command(monkeypatch: pytest.MonkeyPatch):
    assert launch.command("serve") == [sys.executable, "-m", "engine", "serve"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch.command("serve") == [sys.executable, "--engine", "serve"]


def test_environment_pins_and_drops(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HF_TOKEN", "hf_canary")
    monkeypatch.setenv("PYTHONHOME", "/nowhere")
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    monkeypatch.setenv("LANG", "C.UTF-8")
    found = launch.environment()
    assert launch.PINNED.items() <= found.items()
    assert "hf_canary" not in found.values()
    assert "PYTHONHOME" not in found
    assert found["LANG"] == "C.UTF-8"
    assert found[launch.PARENT_VARIABLE] == str(os.getpid())


def test_starts_from_any_folder_and_imports_nothing_from_it(tmp_path: Path):
    (tmp_path / "engine.py").write_text("raise SystemExit('hijacked')")
    (tmp_path / "json.py").write_text("raise SystemExit('hijacked')")
    done = subprocess.run(
        launch.command("no-such-command"),
        cwd=tmp_path,
        env=launch.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "usage" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_settle(tmp_path: Path):
    code = (
        "import os, resource; from engine import launch; launch.settle(); launch.settle(); "
        "print(os.umask(0), resource.getrlimit(resource.RLIMIT_CORE)[1], os.getpriority(os.PRIO_PROCESS, 0))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=launch.environment(), capture_output=True, text=True, check=True
    )
    mask, core, nice = done.stdout.split()
    assert (int(mask), int(core)) == (0o077, 0)
    assert int(nice) >= 10


@pytest.mark.skipif(sys.platform != "linux", reason="scheduling policies of Linux")
@pytest.mark.parametrize("chosen", ["SCHED_OTHER", "SCHED_BATCH", "SCHED_IDLE"])
def test_settle_keeps_the_policy_that_somebody_chose(chosen: str):
    code = (
        f"import os; os.sched_setscheduler(0, os.{chosen}, os.sched_param(0)); from engine import launch; "
        f"launch.settle(); assert os.sched_getscheduler(0) == os.{chosen}; "
        "assert os.getpriority(os.PRIO_PROCESS, 0) >= 10"
    )
    subprocess.run([sys.executable, "-c", code], env=launch.environment(), check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="uses kill -9")
def test_dies_with_its_parent():
    child = "from engine import launch; launch.settle(); print('up', flush=True); import time; time.sleep(60)"
    parent = (
        "import subprocess, sys, time; from engine import launch; "
        f"child = subprocess.Popen([sys.executable, '-c', {child!r}], env=launch.environment(), "
        "stdout=subprocess.PIPE); child.stdout.readline(); print(child.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", parent], env=launch.environment(), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
    for _ in range(50):
        if not _runs(pid):
            return
        time.sleep(0.1)
    pytest.fail("the child outlived its parent")


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"
