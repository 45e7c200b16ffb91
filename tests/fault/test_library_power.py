"""The power goes while somebody edits, on a real file system: what was acknowledged before is there.

A few cuts here; ``HANSARD_CUTS=200`` makes so many.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.library import Library
from tests.builders import Meeting, make_meeting
from tests.fault import library_lab as lab
from tests.fault.mounts import Ext4

CUTS = int(os.environ.get("HANSARD_CUTS", "3"))

EDITOR = """
import os, sys, time
from pathlib import Path
from app.library import Library
from tests.builders import Meeting
library = Library.open(Path(sys.argv[1]))
meeting = Meeting(library, library.meetings()[0].id)
row, number = meeting.rows()[0], int(sys.argv[2])
os.write(1, b"ready\\n")
while True:
    number += 1
    library.edit_text(meeting.id, row, f"edit number {number}")
    os.write(1, b"%d %d\\n" % (number, time.monotonic_ns()))
    if number % 7 == 0:
        library.backup("hourly")
"""


def cuts(folder: Path, count: int, seed: int) -> tuple[int, int]:
    """Cut the power so often; how many edits had been acknowledged, and how many of those were lost."""
    disk = Ext4(folder)
    disk.mount()
    home = folder / "library"
    library = Library.open(home)
    meeting = make_meeting(library)
    library.close()
    subprocess.run(["sync"], check=True)
    dice, known, lost, acknowledged = random.Random(seed), 0, 0, 0
    for _ in range(count):
        editor = subprocess.Popen(
            [sys.executable, "-c", EDITOR, str(home), str(known)], stdout=subprocess.PIPE
        )
        assert editor.stdout is not None
        assert editor.stdout.readline() == b"ready\n"
        time.sleep(0.1 + dice.random() * 0.6)
        at = time.monotonic_ns()
        disk.cut()
        editor.kill()
        said = [line.split() for line in editor.stdout.read().split(b"\n")[:-1]]
        editor.stdout.close()
        editor.wait()
        disk.unmount()
        disk.mount()
        promised = max([known, *(int(number) for number, moment in said if int(moment) < at)])
        acknowledged += promised - known
        library = Library.open(home)
        first = Meeting(library, meeting.id).texts()[0]
        found = int(first.rpartition(" ")[2]) if first.startswith("edit number") else 0
        lost += max(promised - found, 0)
        assert library.is_sound(meeting.id)
        assert library.check().sound
        known = found
        library.close()
        assert lab.integrity(home) == "ok"
    disk.unmount()
    return acknowledged, lost


def test_acknowledged_edits_survive_a_power_cut(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    lab.expect_damage(caplog)
    seed = random.randrange(10**6)
    acknowledged, lost = cuts(tmp_path / "disk", CUTS, seed)
    print(f"seed {seed}: {CUTS} cuts, {acknowledged} edits acknowledged before one, {lost} lost")
    assert acknowledged > 0
    assert lost == 0
