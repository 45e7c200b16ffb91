"""An editing robot is killed at random moments; every edit it was told is saved must be there.

Short by default. The long form: ``HANSARD_KILLS=1000 python -m pytest tests/fault/test_library_killed.py``.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.library import Library
from tests.builders import Meeting, make_meeting
from tests.fault.fault_table import told

KILLS = int(os.environ.get("HANSARD_KILLS", "15"))

ROBOT = """
import os, sys, random
from pathlib import Path
from app.library import Library
from tests.builders import dialogue, Meeting

library = Library.open(Path(sys.argv[1]))
dice = random.Random(int(sys.argv[2]))
(found,) = library.meetings()
meeting = Meeting(library, found.id)
number = int(sys.argv[3])
os.write(1, b"ready\\n")
while True:
    number += 1
    # Each kind of transaction: short edits, undo, a new title, and now and then a whole new run.
    row = meeting.rows()[0]
    library.edit_text(found.id, row, f"edit number {number}")
    what = dice.randrange(8)
    if what == 0:
        parts = len(meeting.rows())
        library.split_segment(found.id, meeting.rows()[-1], 5)
        if len(meeting.rows()) > parts:  # one word stays one
            library.undo(found.id)
    if what == 1:
        library.rename_meeting(found.id, f"title {number}")
    if what == 2:
        job = library.add_job(found.id, "transcribe", library.jobs()[0].options)
        library.move_job(job, "running")
        library.finish_job(job, dialogue([("S1", f"edit number {number}"), ("S2", "and then the rest")]))
    os.write(1, b"%d\\n" % number)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_no_acknowledged_edit_is_lost(tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    print(f"seed {seed}, {KILLS} kills")
    dice = random.Random(seed)
    folder = tmp_path / "library"
    library = Library.open(folder)
    meeting = make_meeting(library)
    library.close()
    acknowledged = 0
    for kill in range(KILLS):
        robot = subprocess.Popen(
            [sys.executable, "-c", ROBOT, str(folder), str(seed + kill), str(acknowledged)],
            stdout=subprocess.PIPE,
        )
        assert robot.stdout is not None
        assert robot.stdout.readline() == b"ready\n"
        time.sleep(dice.random() * 0.4)
        robot.send_signal(signal.SIGKILL)
        lines = robot.stdout.read().split(b"\n")
        robot.stdout.close()
        assert robot.wait() == -signal.SIGKILL
        acknowledged = max([acknowledged, *(int(line) for line in lines[:-1])])
        library = Library.open(folder)
        meeting = Meeting(library, meeting.id)
        first = meeting.texts()[0]
        if acknowledged:
            # One edit may be on the disk that the robot did not live to report.
            assert first in (f"edit number {acknowledged}", f"edit number {acknowledged + 1}"), (kill, seed)
        assert library.is_sound(meeting.id)
        with library._store.write() as tx:
            assert tx.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            tx.exec_driver_sql("INSERT INTO segment_fts(segment_fts, rank) VALUES ('integrity-check', 1)")
        assert all(job.state in {"done", "waiting", "interrupted"} for job in library.jobs())
        library.close()
    assert acknowledged > 0
    told("killed while editing", KILLS, f"{acknowledged} acknowledged edits, 0 lost")
