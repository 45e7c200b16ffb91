"""``hansard doctor`` on this computer, and on computers we do not have, through the same processes."""

import argparse
import importlib.metadata
import io
import json
import os
import re
import sys
from pathlib import Path

import pytest

from app.commands import doctor
from app.commands.console import Console
from resources import sample_meeting
from tests import machines
from tests.e2e.conftest import Run

HAS_DRIVER = Path("/proc/driver/nvidia/version").exists() or Path("/dev/nvidiactl").exists()


def test_the_truth_about_this_computer(hansard: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
    done = hansard("doctor", "--json", "--quick")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["format"] == 1
    processor = report["devices"][0]
    assert processor["kind"] == "cpu"
    assert processor["cores"] == len(os.sched_getaffinity(0))
    assert processor["recognition"][0] == "int8"
    assert processor["encode"] > 0
    versions = {package["code"]: package["detail"] for package in report["packages"]}
    assert versions["ctranslate2"] == importlib.metadata.version("ctranslate2")
    assert processor["voices"] == bool(versions["torch"])
    profiles = {profile["name"]: profile for profile in report["profiles"]}
    assert profiles["builtin"]["ready"]
    assert not profiles["fast"]["ready"]  # nothing is downloaded in this folder
    if not HAS_DRIVER:
        assert [device["kind"] for device in report["devices"]] == ["cpu"]
        assert profiles["fast"]["reason"] == "no-gpu"
        assert profiles["fast"]["missing"][0] == profiles["fast"]["asr"]
        assert not [problem for problem in report["problems"] if problem["fix"] != "install-neural"]


@pytest.mark.skipif(HAS_DRIVER, reason="this computer has a graphics card")
def test_the_processor_never_takes_the_place_of_a_card_that_was_asked_for(
    hansard: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
    done = hansard("transcribe", sample_meeting(), "--profile", "fast", "--device", "cuda")
    assert done.returncode == 5
    assert "there is none here that can be used" in done.stderr
    done = hansard("transcribe", sample_meeting(), "--profile", "fast")
    assert done.returncode == 4
    assert "'hansard models download fast'" in done.stderr


def examine(
    scenario: dict[str, machines.Answers],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *arguments: str,
) -> str:
    """What ``hansard doctor`` prints on that computer."""
    path = machines.write(scenario, tmp_path / "scenario.json")
    fake = [sys.executable, "-m", "tests.fakes.doctor", str(path)]
    monkeypatch.setattr("engine.launch.command", lambda _verb, *rest: [*fake, *rest])
    monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
    console = Console(out=io.StringIO(), err=io.StringIO())
    asked = argparse.Namespace(json="--json" in arguments, quick="--quick" in arguments)
    assert doctor.run(asked, console) == 0
    assert isinstance(console.out, io.StringIO)
    return console.out.getvalue()


def test_a_computer_with_a_good_card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = examine(machines.GOOD, tmp_path, monkeypatch)
    assert "NVIDIA GeForce RTX 4070, 12.0 GB of memory" in said
    assert "driver 580.65.06 (CUDA 13.0)" in said
    assert "the graphics card, because it was tried and works" in said
    assert "whisper-small (graphics card, float16)" in said
    assert re.search(r"fast +not downloaded +about \d+ min +whisper-small", said)
    assert "Install the CUDA" not in said  # the card computed: wherever its cuBLAS is from, nothing is missed


@pytest.mark.parametrize(
    ("scenario", "where", "mended_by"),
    [
        (machines.NO_DRIVER, "NVIDIA", "Install NVIDIA's driver"),
        (machines.OLD_DRIVER, "RTX 4070", "Update NVIDIA's driver"),
        (machines.NO_CUBLAS, "RTX 4070", "packaging/bootstrap.py setup --neural"),
        (machines.FULL, "RTX 4070", "Close other programs"),
        (machines.WINDOWS_TORCH, "RTX 4070", "-m uv pip install --torch-backend=auto --reinstall"),
    ],
)
def test_each_fault_comes_with_what_mends_it(
    scenario: dict[str, machines.Answers],
    where: str,
    mended_by: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = examine(scenario, tmp_path, monkeypatch, "--quick")
    assert "What would help" in said
    to_do = said.partition("What would help")[2]
    assert where in to_do
    assert mended_by in to_do
    used = "graphics card" if scenario is machines.WINDOWS_TORCH else "processor"
    assert f"whisper-small ({used}," in said or f"whisper-base ({used}," in said


def test_a_card_of_another_maker_is_said_to_be_of_no_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = examine(machines.AMD, tmp_path, monkeypatch, "--quick")
    assert "by AMD; only NVIDIA's can be used" in said


def test_a_probe_that_dies_is_told_and_the_report_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = examine(
        machines.GOOD | {"recognition cuda:0": [{"kind": "die"}]}, tmp_path, monkeypatch, "--quick", "--json"
    )
    card = json.loads(said)["devices"][1]
    assert card["recognition"] == []
    assert card["findings"][1]["detail"].startswith("float16: crashed: signal")
    assert json.loads(said)["profiles"][1]["reason"] == "gpu-failed"


def test_a_probe_of_the_driver_that_dies_leaves_the_processor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = examine(machines.GOOD | {"cards": [{"kind": "die"}]}, tmp_path, monkeypatch, "--quick", "--json")
    assert [device["kind"] for device in json.loads(said)["devices"]][:1] == ["cpu"]
    assert json.loads(said)["profiles"][1]["device"] == "cpu"


def test_the_report_is_the_same_every_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (examine(machines.GOOD, tmp_path, monkeypatch, "--json") for _ in range(2))
    assert first == second
    keys = "format version system python devices packages profiles models findings problems"
    assert list(json.loads(first)) == keys.split()
