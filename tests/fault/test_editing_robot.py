"""The editing robot: every kind of edit, undo, redo, new runs and restarts on a real library in a process
that is killed at random moments. A model in memory (``tests/editing_model.py``) says what must be there.

After every kill: what was acknowledged is there; what was under way is there as a whole or not at all, and
never twice; the names of undo and redo are those of the steps they take; rows are what replay makes of the
journal; file and index are sound. 100 kills in CI, more with ``HANSARD_KILLS=1000``; ``HANSARD_SEED`` repeats
a run's choices (the moments of the kills are the system's). ``-s`` prints the table.
"""

from __future__ import annotations

import os
import random
import time

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.fault.editing_robot import FAILURES, TABLE, WORKERS, Robot
from tests.fault.robot_workers import Workers

KILLS = int(os.environ.get("HANSARD_KILLS", "100"))
SEED = int(os.environ.get("HANSARD_SEED", random.SystemRandom().randrange(1 << 32)))

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="fork and SIGKILL")


def test_no_acknowledged_correction_is_lost_or_made_twice() -> None:
    print(f"\nHANSARD_SEED={SEED} HANSARD_KILLS={KILLS}")
    TABLE.clear()
    FAILURES.clear()
    began = time.monotonic()
    workers = Workers()
    WORKERS[:] = [workers]
    quiet = settings(
        max_examples=4,
        stateful_step_count=60,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.generate],  # what a kill brought about cannot be made smaller
        suppress_health_check=list(HealthCheck),
    )
    try:
        round_ = 0
        while TABLE["kills"] < KILLS:
            try:
                run_state_machine_as_test(seed(SEED + round_)(Robot), settings=quiet)
            except Exception:
                if FAILURES:
                    pytest.fail(FAILURES[0], pytrace=False)
                raise
            round_ += 1
    finally:
        workers.close()
    for name, count in TABLE.most_common():
        print(f"{count:7} {name}")
    print(f"{time.monotonic() - began:7.1f} s")
