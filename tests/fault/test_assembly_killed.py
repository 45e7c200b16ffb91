"""The assembler is killed at any moment: no half-written file under its name, and the next try succeeds."""

from __future__ import annotations

import os
import random
import subprocess
import time
from pathlib import Path

import pytest

from engine import launch
from engine.assembled import Assembled, AssembleFailed, decode
from engine.protocol import FileRef
from tests.made_takes import MadePiece, MadeTake, noise, write_take

KILLS = int(os.environ.get("HANSARD_KILLS", "6"))


def start(folder: Path, output: Path) -> subprocess.Popen[bytes]:
    command = launch.command("assemble", "--folder", str(folder), "--output", str(output))
    return subprocess.Popen(command, env=launch.environment(), stdout=subprocess.PIPE)


def finished(folder: Path, output: Path) -> tuple[Assembled | AssembleFailed, int]:
    with start(folder, output) as process:
        lines = process.communicate(timeout=300)[0].splitlines()
    told = [decode(line) for line in lines]
    ends = [message for message in told if isinstance(message, Assembled | AssembleFailed)]
    assert len(ends) == 1
    assert ends[0] is told[-1]
    return ends[0], process.returncode


def contents(output: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in output.iterdir()} if output.exists() else {}


@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
def test_kills_at_any_moment(tmp_path: Path) -> None:
    seed = int(os.environ.get("HANSARD_SEED", random.randrange(10**6)))
    print(f"seed {seed}, {KILLS} kills")
    rng = random.Random(seed)
    sound = noise(200, 16_000, 1, 1)
    made = MadeTake(
        {
            "mic": [MadePiece(0.0, sound, ppm=150.0)],
            "system": [MadePiece(0.3, sound, why="lost"), MadePiece(220.0, sound[:90_000])],
        }
    )
    folder = write_take(tmp_path / "take", made)
    output = tmp_path / "out"
    began = time.monotonic()
    told, status = finished(folder, output)
    took = time.monotonic() - began
    assert isinstance(told, Assembled)
    assert status == 0
    whole = contents(output)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    at_once = 0
    for _ in range(KILLS):
        with start(folder, output) as process:
            time.sleep(rng.uniform(0, took))
            process.kill()
            process.communicate(timeout=60)
        left = contents(output)
        at_once += not left
        for name, data in left.items():
            assert name.endswith(".part") or data == whole[name], name
    again, status = finished(folder, output)
    assert again == told
    assert status == 0
    assert contents(output) == whole
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    print(
        f"{KILLS} kills, {at_once} before anything was written: 0 half-written files, and then all was made"
    )


def test_a_full_disk_is_a_code_and_leaves_nothing(tmp_path: Path) -> None:
    """A limit on file sizes stands for the full disk: writing fails in the middle of a file."""
    if os.name == "nt":
        pytest.skip("no such limit")
    folder = write_take(tmp_path / "take", MadeTake({"mic": [MadePiece(0.0, noise(60))]}))
    output = tmp_path / "out"
    script = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))\n"
        "from engine.assembly.command import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    command = [*launch.command()[:1], "-c", script, "--folder", str(folder), "--output", str(output)]
    done = subprocess.run(command, env=launch.environment(), stdout=subprocess.PIPE, check=False, timeout=120)
    told = decode(done.stdout.splitlines()[-1])
    assert isinstance(told, AssembleFailed)
    assert told.code in ("disk-full", "folder-unwritable")  # EFBIG here, ENOSPC on a disk
    assert done.returncode == 5
    assert contents(output) == {}


@pytest.mark.parametrize("what", ["nothing", "a-file", "a-link", "empty"])
def test_what_is_no_recording_ends_with_a_code(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "take"
    if what == "a-file":
        folder.write_bytes(b"x")
    elif what == "a-link":
        folder.symlink_to(write_take(tmp_path / "real", MadeTake({"mic": [MadePiece(0.0, noise(1))]})))
    elif what == "empty":
        folder.mkdir()
    told, status = finished(folder, tmp_path / "out")
    assert isinstance(told, AssembleFailed)
    assert told.code == ("not-a-recording" if what == "empty" else "unreadable")
    assert status == 5


def test_files_are_private(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("POSIX permissions")
    folder = write_take(tmp_path / "take", MadeTake({"mic": [MadePiece(0.0, noise(1))]}))
    told, _ = finished(folder, tmp_path / "out")
    assert isinstance(told, Assembled)
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "out").iterdir()} == {0o600}
    reference: FileRef = told.tracks[0].audio
    assert (tmp_path / "out" / reference.path).stat().st_size == reference.bytes
