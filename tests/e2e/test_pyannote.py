"""pyannote.audio's real pipeline, from a folder: with random weights made here, and with the project's micro
models where they are installed beside the tests."""

import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.diarize.pyannote import PyannoteDiarizer
from engine.diarize.pyannote_pipeline import build_pipeline, library, speaking_voices
from engine.diarize.regroup import regroup
from engine.diarize.torch_setup import torch_library, torch_ready
from engine.errors import Cancelled, ModelDamaged, ModelMissing, ModelUnsafe
from engine.launch import PINNED, environment, root
from engine.progress import silent
from engine.protocol import SpeakerHint, Turn
from engine.stages import Diarization, Make
from tests.models.heldout import load

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        any(importlib.util.find_spec(name) is None for name in ("torch", "pyannote", "speechbrain")),
        reason="the neural packages are not installed",
    ),
]
MICRO = Path(__file__).parents[1] / "models" / "weights" / "pyannote"
needs_micro = pytest.mark.skipif(
    not (MICRO / "segmentation" / "pytorch_model.bin").is_file(), reason="the micro pipeline is not trained"
)
DIM = 24

COMMUNITY_1 = """
dependencies:
  pyannote.audio: 4.0.0
pipeline:
  name: pyannote.audio.pipelines.SpeakerDiarization
  params:
    clustering: VBxClustering
    segmentation: $model/segmentation
    segmentation_batch_size: 32
    embedding: $model/embedding
    embedding_batch_size: 32
    embedding_exclude_overlap: true
    plda: $model/plda
params:
  clustering: {threshold: 0.6, Fa: 0.07, Fb: 0.8}
  segmentation: {min_duration_off: 0.0}
"""
VERSION_3_1 = """
version: 3.1.0
pipeline:
  name: pyannote.audio.pipelines.SpeakerDiarization
  params:
    clustering: AgglomerativeClustering
    embedding: pyannote/wespeaker-voxceleb-resnet34-LM
    embedding_batch_size: 32
    embedding_exclude_overlap: true
    segmentation: pyannote/segmentation-3.0
    segmentation_batch_size: 32
params:
  clustering: {method: centroid, min_cluster_size: 12, threshold: 0.7045654963945799}
  segmentation: {min_duration_off: 0.0}
"""


@pytest.fixture(scope="module", autouse=True)
def pyannote() -> Iterator[Any]:
    """The library, imported as the engine's processes do."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in PINNED.items():
            patch.setenv(name, value)
        yield library()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pipeline laid out as community-1: random weights, and a segmentation that always hears one voice."""
    torch = torch_ready()
    torch.manual_seed(0)
    task = torch_library("pyannote.audio.core.task")
    network = torch_library("pyannote.audio.models.segmentation.PyanNet").PyanNet(
        lstm={"hidden_size": 8, "num_layers": 1}, linear={"hidden_size": 8, "num_layers": 1}
    )
    network.specifications = task.Specifications(
        problem=task.Problem.MONO_LABEL_CLASSIFICATION,
        resolution=task.Resolution.FRAME,
        duration=10.0,
        classes=["a", "b", "c"],
        powerset_max_classes=2,
        permutation_invariant=True,
    )
    network.setup()
    with torch.no_grad():
        network.classifier.weight.zero_()
        network.classifier.bias.copy_(torch.eye(7)[1] * 9)  # the first voice, alone
    checkpoint = {"state_dict": network.state_dict(), "hyper_parameters": dict(network.hparams)}
    network.on_save_checkpoint(checkpoint)
    for name in ("segmentation", "embedding", "plda"):
        (tmp_path / name).mkdir()
    torch.save(checkpoint, tmp_path / "segmentation" / "pytorch_model.bin")
    numbers = {
        "channels": [32, 32, 32, 32, 64],
        "kernel_sizes": [5, 3, 3, 3, 1],
        "dilations": [1, 2, 3, 4, 1],
        "attention_channels": 16,
        "lin_neurons": DIM,
    }
    ecapa = torch_library("speechbrain.lobes.models.ECAPA_TDNN").ECAPA_TDNN(80, **numbers)
    torch.save(ecapa.state_dict(), tmp_path / "embedding" / "embedding_model.ckpt")
    (tmp_path / "embedding" / "config.json").write_text(json.dumps(numbers))
    plda(tmp_path / "plda", DIM)
    (tmp_path / "config.yaml").write_text(COMMUNITY_1)
    return tmp_path


def plda(folder: Path, dim: int) -> None:
    np.savez(folder / "xvec_transform.npz", mean1=np.zeros(dim), mean2=np.zeros(dim), lda=np.eye(dim))
    np.savez(folder / "plda.npz", mu=np.zeros(dim), tr=np.eye(dim), psi=np.linspace(3.0, 0.1, dim))


def diarize(folder: Path, seconds: float = 25.0) -> Diarization:
    samples = load("meeting").samples[: int(seconds * 16000)]
    diarizer = PyannoteDiarizer(Make(model=str(folder), batch=4))
    return diarizer.diarize(samples, [(0.5, 9.0), (12.0, seconds - 1)], SpeakerHint(), silent)


@pytest.mark.parametrize("version", [COMMUNITY_1, VERSION_3_1], ids=["community-1", "3.1"])
def test_both_pipelines_run_from_a_folder(version: str, folder: Path) -> None:
    (folder / "config.yaml").write_text(version)
    if version is VERSION_3_1:
        shutil.rmtree(folder / "plda")  # it has none
    found = diarize(folder)
    assert found.turns
    assert [turn.start for turn in found.turns] == sorted(turn.start for turn in found.turns)
    assert all(0.5 <= t.start < t.end <= 9.0 or 12.0 <= t.start < t.end <= 24.0 for t in found.turns)
    assert sum(turn.end - turn.start for turn in found.turns) == pytest.approx(20.5, abs=0.2)
    names = list(dict.fromkeys(turn.speaker for turn in found.turns))
    assert names == [f"S{number + 1}" for number in range(len(names))]
    assert found.centroids.shape == (len(names), DIM)
    assert np.linalg.norm(found.centroids, axis=1) == pytest.approx(1.0, abs=1e-5)
    assert found.embeddings.shape == (len(found.windows), DIM)
    assert (np.diff(found.windows.mean(axis=1)) >= 0).all()
    exclusive = found.kept["exclusive"]
    assert (exclusive[1:, 0] >= exclusive[:-1, 1] - 1e-6).all(), "one at a time"


def test_nobody_speaks(folder: Path) -> None:
    diarizer = PyannoteDiarizer(Make(model=str(folder)))
    samples = np.zeros(16000, np.float32)
    for spans in ([], [(0.2, 0.7)]):
        found = diarizer.diarize(samples, spans, SpeakerHint(2, 2), silent)
        assert found.centroids.shape[1] == DIM
        assert found.embeddings.shape[1] == DIM


def test_progress_goes_up_and_cancelling_works(folder: Path) -> None:
    seen: list[float] = []

    def report(done: float, total: float) -> None:
        assert 0.0 <= done <= total == 25.0
        seen.append(done)
        if done > 12.0:
            raise Cancelled

    diarizer = PyannoteDiarizer(Make(model=str(folder), batch=1))
    with pytest.raises(Cancelled):
        diarizer.diarize(load("meeting").samples[: 25 * 16000], [(0.0, 25.0)], SpeakerHint(), report)
    assert seen == sorted(seen)
    assert len(seen) > 5


def test_voices_of_a_window_share_a_pass_and_give_the_same(pyannote: Any) -> None:
    torch = torch_ready()
    torch.manual_seed(1)
    network = torch_library("pyannote.audio.models.embedding.xvector").XVectorSincNet(dimension=DIM).eval()
    calls = []
    network.register_forward_pre_hook(lambda _, given: calls.append(len(given[0])))
    ours = speaking_voices(network, DIM).eval()
    sound = torch.randn(3, 1, 32000) * 0.1
    rows = sound[[0, 0, 0, 1, 2, 2]]
    masks = (torch.rand(6, 100) > 0.4).float()
    masks[[1, 3]] = 0.0  # somebody who does not speak; a window in which nobody does
    with torch.inference_mode():
        found = ours(rows, weights=masks)
        assert calls == [2]
        expected = network(rows, weights=masks)
    speaking = [0, 2, 4, 5]
    assert torch.allclose(found[speaking], expected[speaking], atol=1e-4)
    assert bool(torch.isfinite(found).all())
    assert torch.equal(ours((rows * 32767).short()), ours((rows * 32767).short().float() / 32768))


@pytest.mark.parametrize(
    "config",
    [
        "!!python/object/apply:os.system ['touch {canary}']",
        "pipeline: !!python/object/new:subprocess.Popen [['touch', '{canary}']]",
        "pipeline: !new:os.mkdir ['{canary}']",
        COMMUNITY_1.replace("pyannote.audio.pipelines.SpeakerDiarization", "os.system"),
        COMMUNITY_1.replace("VBxClustering", "OracleClustering"),
        COMMUNITY_1 + "preprocessors:\n  audio: {{name: os.system, params: {{}}}}\n",
        COMMUNITY_1.replace("    plda:", "    token: secret\n    plda:"),
        COMMUNITY_1.replace("0.07", "'0.07'"),
    ],
)
def test_a_config_that_is_a_program_is_refused(config: str, folder: Path) -> None:
    canary = folder / "canary"
    text = config.replace("{canary}", str(canary)).replace("{{", "{").replace("}}", "}")
    (folder / "config.yaml").write_text(text)
    with pytest.raises(ModelUnsafe):
        build_pipeline(Make(model=str(folder)))
    assert not canary.exists()


def test_speechbrains_recipe_beside_the_weights_is_never_read(folder: Path) -> None:
    canary = folder / "canary"
    (folder / "embedding" / "hyperparams.yaml").write_text(f"x: !new:os.mkdir ['{canary}']\n")
    (folder / "embedding" / "custom.py").write_text(f"open({str(canary)!r}, 'w')\n")
    build_pipeline(Make(model=str(folder)))
    assert not canary.exists()


def test_missing_and_damaged_parts_are_named(folder: Path) -> None:
    (folder / "plda" / "plda.npz").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(ModelDamaged, match="plda"):
        build_pipeline(Make(model=str(folder)))
    plda(folder / "plda", DIM + 1)
    with pytest.raises(ModelDamaged, match="other embeddings"):
        build_pipeline(Make(model=str(folder)))
    shutil.rmtree(folder / "plda")
    with pytest.raises(ModelMissing, match="plda"):
        build_pipeline(Make(model=str(folder)))
    (folder / "segmentation" / "pytorch_model.bin").unlink()
    with pytest.raises(ModelMissing, match="pytorch_model"):
        build_pipeline(Make(model=str(folder)))
    (folder / "config.yaml").write_text("pipeline: [")
    with pytest.raises(ModelDamaged):
        build_pipeline(Make(model=str(folder)))
    (folder / "config.yaml").unlink()
    with pytest.raises(ModelMissing):
        build_pipeline(Make(model=str(folder)))


_ALONE = """
import json, os, socket, sys

def refuse(*_, **__):
    print("reached for the network", flush=True)
    os._exit(9)

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refuse
sys.path.insert(0, sys.argv[1])
from tests.e2e.test_pyannote import diarize
from pathlib import Path
found = diarize(Path(sys.argv[2]), 14.0)
from pyannote.audio.telemetry.metrics import is_metrics_enabled
print(json.dumps([len(found.turns), is_metrics_enabled()]))
"""


def test_it_never_reaches_for_the_network(folder: Path) -> None:
    variables = environment() | {"PYANNOTE_METRICS_ENABLED": "1", "HF_HUB_OFFLINE": "0"}
    done = subprocess.run(
        [sys.executable, "-c", _ALONE, str(root()), str(folder)],
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    turns, reported = json.loads(done.stdout.splitlines()[-1])
    assert turns > 0
    assert reported is False, "even where the launcher's variables are missing"


# -- the micro pipeline ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def micro(pyannote: Any) -> Diarization:
    from engine.stages import create

    samples = load("meeting").samples
    spans = create("vad", "silero").spans(samples, silent)
    return PyannoteDiarizer(Make(model=str(MICRO), batch=8)).diarize(samples, spans, SpeakerHint(), silent)


def error_rate(turns: tuple[Turn, ...]) -> float:
    """DER against the meeting's reference: collar 0, overlap scored."""
    from pyannote.core import Annotation, Segment
    from pyannote.metrics.diarization import DiarizationErrorRate

    reference, found = Annotation(), Annotation()
    for place, said in enumerate(load("meeting").utterances):
        reference[Segment(said.start, said.end), place] = said.speaker
    for place, turn in enumerate(turns):
        found[Segment(turn.start, turn.end), place] = turn.speaker
    return float(DiarizationErrorRate()(reference, found))


@needs_micro
@pytest.mark.filterwarnings("ignore")
def test_a_meeting_of_two(micro: Diarization) -> None:
    rate = error_rate(micro.turns)
    print(f"DER of the micro pipeline on the synthetic meeting: {rate:.3f}")
    assert rate <= 0.20
    assert {turn.speaker for turn in micro.turns} == {"S1", "S2"}


@needs_micro
@pytest.mark.filterwarnings("ignore")
def test_the_count_is_obeyed(micro: Diarization) -> None:
    samples = load("meeting").samples[: 40 * 16000]
    diarizer = PyannoteDiarizer(Make(model=str(MICRO), batch=8))
    for hint, allowed in ((SpeakerHint(1, 1), {1}), (SpeakerHint(3, 3), {3}), (SpeakerHint(None, 1), {1})):
        found = diarizer.diarize(samples, [(0.0, 40.0)], hint, silent)
        assert len({turn.speaker for turn in found.turns}) in allowed


@needs_micro
@pytest.mark.filterwarnings("ignore")
def test_speakers_are_found_again_from_what_is_kept(micro: Diarization, tmp_path: Path) -> None:
    arrays = {"embeddings": micro.embeddings, "windows": micro.windows, "centroids": micro.centroids}
    np.savez(tmp_path / "arrays.npz", **(arrays | dict(micro.kept)))
    for count in (1, 2, 3):
        again = regroup(tmp_path / "arrays.npz", (), SpeakerHint(count, count), "pyannote")
        assert len(again.centroids) == count
        if count == 2:
            rate = error_rate(again.turns)
            print(f"DER when grouped again: {rate:.3f}")
            assert rate <= 0.25
    open_count = regroup(tmp_path / "arrays.npz", (), SpeakerHint(), "pyannote")
    assert len(open_count.centroids) == 2, "as many as the pipeline itself found"
