"""The real models' whole way: fetched from a local hub by the real downloader, then used on a meeting.

The micro models of ``tests/models`` stand where Whisper, ECAPA and pyannote stand on a user's computer; the
downloader, the loaders, the pipeline and the command line are the program's own.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import launch
from engine.evaluation.recording import Recording, Utterance
from engine.evaluation.turns import turn_errors
from engine.protocol import FindSpeakers, Result, RunOptions, SpeakerHint, Transcribe, build, encode
from tests.e2e.conftest import Run
from tests.fakes.hub import LocalHub
from tests.models import catalogue as micro

DATA = Path(__file__).parents[1] / "models" / "data"
MEETING = DATA / "meeting.ogg"
ROOT = Path(__file__).parents[2]

WER = 0.15
DER = {"fast": 0.10, "balanced": 0.10, "accurate": 0.20}


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with all micro models, which ``hansard models download`` put there."""
    place = tmp_path_factory.mktemp("micro")
    listed = micro.write(place / "catalogue.toml")
    with pytest.MonkeyPatch.context() as patch, LocalHub(micro.repositories()) as hub:
        patch.setenv("HANSARD_CATALOGUE", str(listed))
        patch.setenv("HANSARD_MODELS", str(place / "models"))
        patch.setenv("HF_ENDPOINT", hub.endpoint)
        command = [sys.executable, "-m", "app", "models", "download", *DER]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        yield place / "models"


def reference(name: str = "meeting") -> Recording:
    turns = json.loads((DATA / f"{name}.json").read_text(encoding="utf-8"))
    said = (Utterance(turn["start"], turn["end"], turn["speaker"], turn["text"]) for turn in turns)
    return Recording(name, tuple(sorted(said, key=lambda one: one.start)), "en")


def as_stm(recording: Recording) -> str:
    lines = (
        f"{recording.name} 1 {one.speaker} {one.start} {one.end} {one.text}" for one in recording.utterances
    )
    return "\n".join(lines) + "\n"


def as_ctm(result: Result) -> str:
    words = result.tracks[0].words
    return "".join(f"meeting 1 {one.start} {one.end - one.start:.3f} {one.text.strip()}\n" for one in words)


def measured(inside: Run, found: str) -> dict[str, float]:
    """What ``hansard evaluate`` says of a file, beside ``meeting.stm``."""
    done = inside("evaluate", "meeting.stm", found, "--json")
    assert done.returncode == 0, done.stderr
    score: dict[str, float] = json.loads(done.stdout)["scores"][0]
    return score


def found_turns(result: Result) -> Recording:
    turns = result.tracks[0].turns
    return Recording("found", tuple(Utterance(turn.start, turn.end, turn.speaker, "") for turn in turns))


def engine_run(models: Path, folder: Path, *options: str) -> Result:
    command = launch.command("run", str(MEETING), "--models", str(models), "--folder", str(folder), *options)
    done = subprocess.run(command, env=launch.environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return build(Result, json.loads((folder / "result.json").read_bytes()))


@pytest.mark.parametrize("profile", DER)
def test_a_meeting_of_two_in_words_and_turns(models: Path, inside: Run, tmp_path: Path, profile: str) -> None:
    result = engine_run(models, tmp_path / "job", "--profile", profile)
    (tmp_path / "meeting.stm").write_text(as_stm(reference()), encoding="utf-8")
    (tmp_path / "meeting.ctm").write_text(as_ctm(result), encoding="utf-8")
    score = measured(inside, "meeting.ctm")
    print(profile, score)
    assert score["wer"] <= WER
    errors = turn_errors(reference(), found_turns(result), 0.0)
    print(profile, errors, errors.der)
    assert errors.der is not None
    assert errors.der <= DER[profile]


def test_the_same_by_the_command_line(models: Path, hansard: Run, inside: Run, tmp_path: Path) -> None:
    assert models.is_dir()
    done = hansard("transcribe", MEETING, "--profile", "fast", "--format", "json", "--output", "out")
    assert done.returncode == 0, done.stderr
    (tmp_path / "meeting.stm").write_text(as_stm(reference()), encoding="utf-8")
    assert measured(inside, "out/meeting.json")["wer"] <= WER
    written = json.loads((tmp_path / "out" / "meeting.json").read_text())
    assert written["engine"]["asr-model"] == "micro-whisper"
    assert (written["engine"]["asr-device"], written["engine"]["asr-compute"]) == ("cpu", "int8")
    assert len(written["speakers"]) == 2


@pytest.mark.skipif(shutil.which("unshare") is None, reason="unshare is not installed")
def test_with_the_models_here_no_network_is_needed(models: Path, hansard: Run, tmp_path: Path) -> None:
    assert models.is_dir()
    cut_off = ("unshare", "-rn")
    if subprocess.run([*cut_off, "true"], capture_output=True, check=False).returncode:
        pytest.skip("network namespaces are not allowed here")
    done = hansard(
        "transcribe", MEETING, "--profile", "accurate", "--format", "txt", "--output", ".", prefix=cut_off
    )
    assert done.returncode == 0, done.stderr
    assert "Speaker 2" in (tmp_path / "meeting.txt").read_text(encoding="utf-8")


def test_speakers_are_found_again_in_seconds_without_audio(models: Path, tmp_path: Path) -> None:
    first = engine_run(models, tmp_path / "job", "--profile", "fast")
    (tmp_path / "job" / "track-0.pcm").unlink()
    request = FindSpeakers(
        "again",
        str(tmp_path / "job" / "result.json"),
        str(tmp_path / "job" / "embeddings.npz"),
        str(tmp_path / "again"),
        SpeakerHint(1, 1),
    )
    result = served(request, tmp_path / "again")
    assert {turn.speaker for turn in result.tracks[0].turns} == {"S1"}
    assert result.tracks[0].words == first.tracks[0].words


def served(request: FindSpeakers | Transcribe, folder: Path) -> Result:
    """What an engine that is kept open answers."""
    with subprocess.Popen(
        launch.command("serve"), env=launch.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(encode(request))
        process.stdin.flush()
        kinds = []
        for line in process.stdout:
            kinds.append(json.loads(line)["kind"])
            if kinds[-1] in ("done", "failed", "cancelled"):
                break
        process.stdin.close()
        process.wait(60)
    assert kinds[-1] == "done", kinds
    return build(Result, json.loads((folder / "result.json").read_bytes()))


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_an_engine_killed_in_the_middle_goes_on_where_it_was(models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "job"
    request = Transcribe("job", (str(MEETING),), str(folder), RunOptions("fast"), str(models))
    with subprocess.Popen(
        launch.command("serve"),
        env=launch.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(encode(request))
        process.stdin.flush()
        for line in process.stdout:
            if json.loads(line)["kind"] == "partial":
                break
        os.kill(process.pid, signal.SIGKILL)
        process.wait(60)
    finished = len((folder / "chunks.jsonl").read_bytes().splitlines())
    assert finished >= 1
    time.sleep(1.0)  # its children end with it
    result = served(request, folder)
    assert result.tracks[0].words
    lines = (folder / "chunks.jsonl").read_bytes().splitlines()
    indices = [json.loads(line.split(b" ", 1)[1])["index"] for line in lines]
    assert len(indices) == len(set(indices))  # nothing was recognised twice


def test_a_model_that_somebody_changed_is_not_loaded(
    models: Path, hansard: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(models, tmp_path / "models")
    changed = tmp_path / "models" / "micro-ecapa" / "embedding_model.ckpt"
    body = bytearray(changed.read_bytes())
    body[len(body) // 2] ^= 1
    changed.write_bytes(body)
    monkeypatch.setenv("HANSARD_MODELS", str(tmp_path / "models"))
    done = hansard("transcribe", MEETING, "--profile", "fast", "--format", "txt", "--output", ".")
    assert done.returncode == 4
    assert "micro-ecapa" in done.stderr or "damaged" in done.stderr
    assert not (tmp_path / "meeting.txt").exists()
