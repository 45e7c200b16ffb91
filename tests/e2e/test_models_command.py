"""``hansard models`` as people run it, against a hub on loopback."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import Run
from tests.fakes.hub import Fault, LocalHub
from tests.models import catalogue as micro


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    bytes_of = random.Random(3).randbytes
    for folder, files in {
        "whisper": {"model.bin": 1_500_000, "config.json": 90, "tokenizer.json": 80, "vocabulary.json": 70},
        "onnx-embedding": {"model.onnx": 5000, "config.json": 60},
        "pyannote": {"config.yaml": 400, "segmentation/pytorch_model.bin": 3000, "embedding/a.ckpt": 2000},
    }.items():
        for name, size in files.items():
            path = tmp_path / "weights" / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(bytes_of(size))
    return tmp_path / "weights"


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def hub(weights: Path, models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHub]:
    listed = micro.write(tmp_path / "catalogue.toml", weights, gated=True)
    monkeypatch.setenv("HANSARD_CATALOGUE", str(listed))
    with LocalHub(micro.repositories(weights), gated=("micro/pyannote",)) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.endpoint)
        yield running


def states(hansard: Run) -> dict[str, str]:
    done = hansard("models", "list", "--json")
    assert done.returncode == 0, done.stderr
    return {model["id"]: model["state"] for model in json.loads(done.stdout)["models"]}


def test_from_nothing_to_nothing(hansard: Run, hub: LocalHub, models: Path, own_home: Path) -> None:
    done = hansard("models", "list")
    assert done.returncode == 0, done.stderr
    assert "micro-whisper" in done.stdout
    assert "about 100" in done.stdout
    assert "needs an account" in done.stdout
    assert str(models) in done.stdout

    done = hansard("models", "download", "fast", "--device", "cpu", "--progress", "json")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "micro-whisper is here and verified.\nmicro-onnx is here and verified.\n"
    told = [json.loads(line) for line in done.stderr.splitlines()]
    assert told[-1]["done"] == told[-1]["total"]
    assert {"ready"} == {states(hansard)[model] for model in ("micro-whisper", "micro-onnx")}

    (models / "micro-whisper" / "tokenizer.json").write_bytes(b"?" * 80)
    done = hansard("models", "verify")
    assert done.returncode == 4
    assert "micro-onnx is as it was downloaded." in done.stdout
    assert "tokenizer.json" in done.stderr
    assert states(hansard)["micro-whisper"] == "damaged"
    hub.requests.clear()
    assert hansard("models", "download", "micro-whisper").returncode == 0
    assert [asked.path.rsplit("/")[-1] for asked in hub.asked("/resolve/")] == ["tokenizer.json"]
    assert hansard("models", "verify", "micro-whisper").returncode == 0

    done = hansard("models", "remove", "micro-whisper", "micro-onnx")
    assert done.stdout == "micro-whisper was removed.\nmicro-onnx was removed.\n"
    assert set(states(hansard).values()) == {"absent"}
    # None of this needs a library, or makes one.
    assert not list(own_home.rglob("*.sqlite3"))


def test_nothing_to_do(hansard: Run, hub: LocalHub) -> None:
    done = hansard("models", "verify")
    assert done.returncode == 0
    assert "no models" in done.stderr
    done = hansard("models", "remove", "micro-whisper")
    assert done.returncode == 4
    done = hansard("models", "download", "nonsense")
    assert done.returncode == 2
    assert "'hansard models list'" in done.stderr
    assert hansard("models").returncode == 2


def test_an_account_is_asked_for(hansard: Run, hub: LocalHub) -> None:
    done = hansard("models", "download", "micro-pyannote", "--json")
    assert done.returncode == 4
    assert "https://example.org/micro/pyannote" in done.stderr
    failed = json.loads(done.stdout)["models"][0]
    assert (failed["state"], failed["code"]) == ("failed", "token-needed")
    hub.tokens.add("hf_secret")
    hub.consented.add("micro/pyannote")
    done = hansard("models", "download", "micro-pyannote", "--token", typed="hf_secret\n")
    assert done.returncode == 0, done.stderr
    assert "hf_secret" not in done.stdout + done.stderr


def test_without_a_network_there_is_a_way(
    hansard: Run, hub: LocalHub, weights: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    done = hansard("models", "download", "micro-onnx")
    assert done.returncode == 4
    assert "'hansard models import'" in done.stderr
    done = hansard("models", "import", weights / "onnx-embedding")
    assert (done.returncode, done.stdout) == (0, "micro-onnx is here and verified.\n"), done.stderr
    packed = tmp_path / "whisper.zip"
    with zipfile.ZipFile(packed, "w") as out:
        for path in (weights / "whisper").iterdir():
            out.write(path, f"whisper/{path.name}")
    done = hansard("models", "import", packed, "--as", "micro-whisper")
    assert done.returncode == 0, done.stderr
    here = [model for model, state in states(hansard).items() if state == "ready"]
    assert here == ["micro-whisper", "micro-onnx"]
    done = hansard("models", "import", tmp_path / "none")
    assert done.returncode == 3
    done = hansard("models", "import", weights)
    assert done.returncode == 3
    assert "Nothing was changed." in done.stderr


def test_no_space(hansard: Run, hub: LocalHub, weights: Path, tmp_path: Path) -> None:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("needs to mount a file system")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("may not mount a file system here")
    try:
        done = hansard("models", "download", "micro-whisper", "--models", disk / "models")
        assert done.returncode == 7
        assert "not enough space" in done.stderr
        assert hub.sent == 0
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_interrupted_it_is_paused(hansard: Run, hub: LocalHub, models: Path, tmp_path: Path) -> None:
    hub.fault = Fault("slow", "/cdn/", seconds=0.05)
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "models", "download", "micro-whisper", "--progress", "json"],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # Ctrl+C reaches every process of the terminal's group
    )
    assert process.stderr is not None
    for line in process.stderr:
        if json.loads(line)["done"] > 200_000:
            os.killpg(process.pid, signal.SIGINT)
            break
    _, errors = process.communicate()
    assert process.returncode == 130
    assert b"Paused. The same command goes on from here." in errors
    assert b"Traceback" not in errors
    assert states(hansard)["micro-whisper"] == "partial"
    hub.fault = None
    hub.requests.clear()
    assert hansard("models", "download", "micro-whisper").returncode == 0
    assert hub.asked("/cdn/")[0].range > 100_000  # what was in flight is fetched again
