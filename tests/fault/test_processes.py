"""Processes that are killed, machines without a network: the real program on the sample meeting."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from resources import sample_meeting
from tests.e2e.conftest import Run
from tests.e2e.media import beginning

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
ROOT = Path(__file__).parents[2]


class Import:
    """``hansard import`` of the sample meeting, running."""

    def __init__(self, library: Path) -> None:
        command = [sys.executable, "-m", "app", "--library", str(library), "import", str(sample_meeting())]
        self.process = subprocess.Popen(
            [*command, "--progress", "json"],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_for(self, stage: str) -> None:
        """Until a progress line of ``stage`` with something done."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            with contextlib.suppress(ValueError):
                progress = json.loads(line)
                if progress["stage"] == stage and progress["done"] > 0:
                    return
        pytest.fail(f"never came to {stage}")

    def descendants(self) -> set[int]:
        """Processes below this one."""
        parents = dict(_parents())
        found = {self.process.pid}
        while more := {pid for pid, parent in parents.items() if parent in found} - found:
            found |= more
        return found - {self.process.pid}

    def finish(self) -> tuple[str, str, int]:
        out, err = self.process.communicate(timeout=240)
        return out, err, self.process.returncode


def _parents() -> Iterator[tuple[int, int]]:
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                yield int(entry.name), int(fields[1])


def _alive(pids: set[int]) -> set[int]:
    return {pid for pid, _ in _parents() if pid in pids and not _zombie(pid)}


def _zombie(pid: int) -> bool:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    return True


def _command_of(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    return ""


@linux
def test_the_engine_killed_in_the_middle_goes_on_and_finishes(hansard: Run, tmp_path: Path) -> None:
    running = Import(tmp_path / "library")
    running.wait_for("asr")
    engines = [pid for pid in running.descendants() if "engine serve" in _command_of(pid)]
    assert len(engines) == 1
    os.kill(engines[0], signal.SIGKILL)
    out, err, status = running.finish()
    assert status == 0, err
    assert "restarted and goes on" in err
    shown = hansard("show", out.strip(), "--library", tmp_path / "library", "--json")
    transcript = json.loads(shown.stdout)
    assert len(transcript["speakers"]) == 3
    assert transcript["segments"][-1]["end"] > 80


@linux
def test_a_killed_program_leaves_no_process_and_no_damage(hansard: Run, tmp_path: Path) -> None:
    library = tmp_path / "library"
    running = Import(library)
    running.wait_for("asr")
    below = running.descendants()
    assert below
    running.process.kill()
    running.finish()
    deadline = time.monotonic() + 5
    while _alive(below) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert _alive(below) == set()
    listed = json.loads(hansard("list", "--json", "--library", library).stdout)
    assert [meeting["state"] for meeting in listed] == ["waiting"]


def test_ctrl_c_stops_with_130_and_keeps_what_is_finished(hansard: Run, tmp_path: Path) -> None:
    library = tmp_path / "library"
    running = Import(library)
    running.wait_for("asr")
    asked = time.monotonic()
    running.process.send_signal(signal.SIGINT)
    _, err, status = running.finish()
    assert status == 130, err
    assert time.monotonic() - asked < 10  # the job stops within 2 s; the rest is this machine
    assert "Stopped. What was finished is kept." in err
    listed = json.loads(hansard("list", "--json", "--library", library).stdout)
    assert [meeting["state"] for meeting in listed] == ["stopped"]
    again = hansard("--library", library, "import", sample_meeting())
    assert again.returncode == 0, again.stderr
    assert "going on where it stopped" in again.stderr
    listed = json.loads(hansard("list", "--json", "--library", library).stdout)
    assert [meeting["state"] for meeting in listed] == ["ready"]


@linux
def test_everything_works_without_a_network(hansard: Run, tmp_path: Path) -> None:
    alone = ("unshare", "-rn")
    if subprocess.run([*alone, "true"], check=False, capture_output=True).returncode:
        pytest.skip("no network namespaces here")
    sound = beginning(tmp_path / "meeting.flac")
    done = hansard("transcribe", sound, "--format", "docx,srt", prefix=alone)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) == 2


@linux
def test_a_second_command_on_a_library_in_use_ends_with_6(hansard: Run, tmp_path: Path) -> None:
    library = tmp_path / "library"
    running = Import(library)
    running.wait_for("decode")
    done = hansard("list", "--library", library)
    assert done.returncode == 6
    assert "open in another window" in done.stderr
    running.process.send_signal(signal.SIGINT)
    running.finish()
