"""The committed ECAPA weights load through SpeechBrain's class and tell voices apart; training still works.

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

pytestmark = pytest.mark.skipif(
    not (find_spec("torch") and find_spec("speechbrain")), reason="the neural extra is not installed"
)


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    command = [sys.executable, "-W", "ignore", "-m", "tests.models.ecapa.check"]
    child = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=280)
    assert child.returncode == 0, child.stderr[-2000:]
    return dict(json.loads(child.stdout.splitlines()[-1]))


def test_tells_held_out_voices_apart(found: dict[str, Any]) -> None:
    print(f"EER {found['eer']:.4f}")
    assert found["eer"] <= 0.05


def test_exported_to_onnx_it_tells_them_apart_as_well(found: dict[str, Any]) -> None:
    print(f"EER through onnxruntime {found['eer_onnx']:.4f}")
    assert found["eer_onnx"] <= 0.05


def test_a_few_steps_of_training_lower_the_loss(found: dict[str, Any]) -> None:
    losses = found["losses"]
    assert all(map(math.isfinite, losses))
    assert losses[-1] < losses[0]
