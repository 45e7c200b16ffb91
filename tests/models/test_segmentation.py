"""The committed segmentation weights load through pyannote's class and follow a held-out conversation.

Everything runs in one child process: torch must not share ours with CTranslate2.
"""

import json
import math
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
MOST_WRONG = 0.1  # missed, false and confused speech over speech, within windows of 5 s

pytestmark = pytest.mark.skipif(
    not (find_spec("torch") and find_spec("pyannote") and find_spec("speechbrain")),
    reason="the neural extra is not installed",
)


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    command = [sys.executable, "-W", "ignore", "-m", "tests.models.segmentation.check"]
    child = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=280)
    assert child.returncode == 0, child.stderr[-2000:]
    return dict(json.loads(child.stdout.splitlines()[-1]))


@pytest.mark.parametrize("name", ["meeting", "meeting_de_en"])
def test_knows_who_speaks_in_a_held_out_conversation(found: dict[str, Any], name: str) -> None:
    print(f"{name}: error {found['local_errors'][name]:.3f}")
    assert found["local_errors"][name] <= MOST_WRONG


def test_the_plda_takes_the_embeddings(found: dict[str, Any]) -> None:
    assert found["plda"] == 48


def test_a_few_steps_of_training_lower_the_loss(found: dict[str, Any]) -> None:
    losses = found["losses"]
    assert all(map(math.isfinite, losses))
    assert losses[-1] < losses[0]
