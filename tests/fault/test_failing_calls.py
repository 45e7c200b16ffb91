"""Each write, fsync and rename fails in turn, while somebody edits, backs up, restores and repairs: what
was said to be done is there, the rest is as it was, and the file is sound.

Some of the calls here; ``python -m tests.bench.faults`` tries every one.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.fault import failing_calls
from tests.fault import library_lab as lab


@pytest.mark.skipif(sys.platform != "linux", reason="preloads a library of ours into a Linux process")
@pytest.mark.parametrize(
    ("operation", "error", "step"),
    [
        ("edit", "EIO", 5),
        ("backup", "ENOSPC", 29),
        ("restore", "EIO", 67),
        ("repair", "ENOSPC", 61),
    ],
)
def test_each_call_fails_in_turn(
    tmp_path: Path, operation: str, error: str, step: int, caplog: pytest.LogCaptureFixture
) -> None:
    lab.expect_damage(caplog)
    preload = failing_calls.compiled(tmp_path)
    if preload is None:
        pytest.skip("no C compiler here")
    lab.make(tmp_path / "whole")
    assert failing_calls.run(preload, tmp_path / "whole", tmp_path / "try", operation, error, step) > 2
