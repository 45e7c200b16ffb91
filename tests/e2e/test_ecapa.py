"""The real networks and libraries: ECAPA through SpeechBrain, small ONNX models, a segmentation model.

The weights are the project's micro models (``tests/models/weights``); bad folders are made on the spot.
"""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.diarize import ecapa, onnx_embedding
from engine.diarize.clustering_refine import unit_rows
from engine.diarize.kaldi_features import KaldiFeatures
from engine.diarize.regroup import regroup
from engine.diarize.torch_setup import computing, torch_library, torch_ready
from engine.errors import DeviceFailed, EngineError, ModelDamaged, ModelMissing, OutOfMemory, PackageMissing
from engine.progress import silent
from engine.protocol import SpeakerHint, Turn
from engine.stages import Diarization, Make, create
from engine.vad.silero import SileroVad
from tests.bench.diarization import score
from tests.models.heldout import load

if not all(find_spec(package) for package in ("torch", "speechbrain")):
    pytest.skip("PyTorch or SpeechBrain is not installed", allow_module_level=True)

ROOT = Path(__file__).parents[2]
WEIGHTS = ROOT / "tests" / "models" / "weights"
ECAPA = WEIGHTS / "ecapa"
ONNX = WEIGHTS / "onnx-embedding"
SEGMENTATION = WEIGHTS / "pyannote" / "segmentation"

needs_segmentation = pytest.mark.skipif(not SEGMENTATION.is_dir(), reason="no micro segmentation model")


def der(found: Diarization, name: str) -> float:
    recording = load(name)
    truth = [Turn(said.start, said.end, said.speaker) for said in recording.utterances]
    return score(truth, found.turns, len(recording.samples) / 16_000).der


def diarized(backend: str, make: Make, name: str, hint: SpeakerHint | None = None) -> Diarization:
    samples = load(name).samples
    spans = SileroVad().spans(samples, silent)
    found: Diarization = create("diarize", backend, make).diarize(
        samples, spans, hint or SpeakerHint(), silent
    )
    return found


@pytest.mark.parametrize("name", ["meeting", "meeting_de_en"])
@pytest.mark.parametrize(("backend", "folder"), [("ecapa", ECAPA), ("onnx-embedding", ONNX)])
def test_two_people_are_told_apart(backend: str, folder: Path, name: str) -> None:
    found = diarized(backend, Make(str(folder)), name)
    assert len(found.centroids) == 2
    assert der(found, name) <= 0.10


@needs_segmentation
@pytest.mark.parametrize("name", ["meeting", "meeting_de_en"])
def test_a_segmentation_model_says_who_else(name: str) -> None:
    found = diarized("ecapa", Make(str(ECAPA), overlap=str(SEGMENTATION)), name)
    assert der(found, name) <= 0.10
    if name == "meeting":
        assert any(a.end > b.start + 0.2 for a, b in itertools.pairwise(found.turns))


@needs_segmentation
def test_speakers_are_found_again_without_audio(tmp_path: Path) -> None:
    found = diarized("ecapa", Make(str(ECAPA), overlap=str(SEGMENTATION)), "meeting")
    path = tmp_path / "arrays.npz"
    np.savez(path, embeddings=found.embeddings, windows=found.windows, **found.kept)
    assert regroup(path, [], SpeakerHint(), "ecapa").turns == found.turns
    for asked in (1, 3):
        assert len(regroup(path, [], SpeakerHint(asked, asked), "ecapa").centroids) == asked


def test_batches_and_single_windows_agree() -> None:
    sounds = 0.1 * np.random.default_rng(0).standard_normal((6, 24_000)).astype(np.float32)
    embedder = ecapa.EcapaEmbedder(Make(str(ECAPA)))
    together = unit_rows(embedder.embed(sounds))
    alone = unit_rows(np.concatenate([embedder.embed(sound[None]) for sound in sounds]))
    assert together.shape == (6, embedder.dim)
    assert np.allclose(together, alone, atol=1e-4)


def test_embeddings_are_speechbrains_own() -> None:
    """Against its classes put together by hand, as its ``EncoderClassifier.encode_batch`` does."""
    torch = torch_ready()
    numbers = {key: json.loads((ECAPA / "config.json").read_text())[key] for key in ecapa.PUBLIC}
    network = torch_library("speechbrain.lobes.models.ECAPA_TDNN").ECAPA_TDNN(80, **numbers)
    network.load_state_dict(torch.load(ECAPA / ecapa.WEIGHTS, weights_only=True))
    bands = torch_library("speechbrain.lobes.features").Fbank(n_mels=80)
    sounds = load("utterances").samples[:48_000].reshape(2, 24_000)
    with torch.inference_mode():
        features = bands(torch.from_numpy(sounds))
        features = features - features.mean(dim=1, keepdim=True)
        theirs = network.float().eval()(features).squeeze(1).numpy()
    assert np.allclose(ecapa.EcapaEmbedder(Make(str(ECAPA))).embed(sounds), theirs, atol=1e-3)


def test_the_public_size_is_the_default(tmp_path: Path) -> None:
    assert ecapa.network_numbers(tmp_path) == dict(ecapa.PUBLIC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "model"
    shutil.copytree(ECAPA, copy)
    return copy


@pytest.mark.parametrize(
    "config",
    [
        "[]",
        "{",
        '{"channels": [128, 128, 128, 128, 384], "lin_neurons": 96, "activation": "os.system"}',
        '{"channels": [100000, 8, 8, 8, 8]}',
        '{"channels": [12, 12, 12, 12, 36]}',
        '{"kernel_sizes": [5, 3]}',
        '{"kernel_sizes": [4, 3, 3, 3, 1]}',
        '{"lin_neurons": 96.5}',
        '{"lin_neurons": true}',
        '{"threshold": NaN}',
        '{"threshold": "0.3"}',
        '{"smallest": -1}',
        "[" * 10_000,
        " " * 70_000,
    ],
)
def test_a_configuration_with_anything_else_is_refused(folder: Path, config: str) -> None:
    (folder / "config.json").write_text(config)
    with pytest.raises(ModelDamaged):
        ecapa.EcapaDiarizer(Make(str(folder)))


def test_weights_of_another_network_are_refused(folder: Path) -> None:
    (folder / "config.json").unlink()  # then it must be the public one
    with pytest.raises(ModelDamaged):
        ecapa.EcapaDiarizer(Make(str(folder)))


def test_weights_that_are_not_there_or_cut_off(folder: Path) -> None:
    weights = folder / ecapa.WEIGHTS
    weights.write_bytes(weights.read_bytes()[:50_000])
    with pytest.raises(EngineError) as caught:
        ecapa.EcapaDiarizer(Make(str(folder)))
    assert caught.value.code in {"model-damaged", "model-unsafe"}
    weights.unlink()
    with pytest.raises(ModelMissing):
        ecapa.EcapaDiarizer(Make(str(folder)))


def test_a_device_that_is_not_there_is_said_so() -> None:
    if torch_ready().cuda.is_available():
        pytest.skip("it is there")
    with pytest.raises(DeviceFailed):
        ecapa.EcapaDiarizer(Make(str(ECAPA), device="cuda", compute="float16"))
    with pytest.raises(DeviceFailed):
        onnx_embedding.OnnxDiarizer(Make(str(ONNX), device="cuda", compute="float16"))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (lambda torch: torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate"), OutOfMemory),
        (
            lambda torch: RuntimeError("[enforce fail] DefaultCPUAllocator: not enough memory: you tried"),
            OutOfMemory,
        ),
        (lambda torch: RuntimeError("CUDA error: device-side assert triggered"), DeviceFailed),
        (lambda torch: RuntimeError("cuDNN error: CUDNN_STATUS_NOT_INITIALIZED"), DeviceFailed),
        (lambda torch: AssertionError("Torch not compiled with CUDA enabled"), DeviceFailed),
        (lambda torch: RuntimeError("mat1 and mat2 shapes cannot be multiplied"), RuntimeError),
    ],
)
def test_what_the_device_cannot_do_is_an_error_of_ours(error: Any, expected: type[Exception]) -> None:
    with pytest.raises(expected), computing("cuda"):
        raise error(torch_ready())


@pytest.mark.parametrize(("shape", "scale"), [("hamming", 32_768.0), ("povey", 1.0)])
@pytest.mark.parametrize("bands", [40, 80])
def test_features_are_kaldis(shape: Any, scale: float, bands: int) -> None:
    kaldi = torch_library("torchaudio.compliance.kaldi")
    sound = load("utterances").samples[16_000:40_000]
    theirs = kaldi.fbank(
        torch_ready().from_numpy(sound[None] * scale), num_mel_bins=bands, dither=0.0, window_type=shape
    ).numpy()
    ours = KaldiFeatures(bands, shape, scale)(sound[None])[0]
    assert ours.shape == theirs.shape
    assert np.allclose(ours, theirs - theirs.mean(axis=0), atol=5e-3)


def waveform_model(path: Path, batch: int | str) -> None:
    """An ONNX model of a waveform: energies of its quarters."""
    import onnx
    from onnx import TensorProto, helper

    nodes = [
        helper.make_node("Abs", ["sound"], ["loud"]),
        helper.make_node("Split", ["loud"], ["a", "b"], axis=1, num_outputs=2),
        helper.make_node("ReduceMean", ["a"], ["x"], axes=[1], keepdims=1),
        helper.make_node("ReduceMean", ["b"], ["y"], axes=[1], keepdims=1),
        helper.make_node("Concat", ["x", "y"], ["vector"], axis=1),
    ]
    graph = helper.make_graph(
        nodes,
        "quarters",
        [helper.make_tensor_value_info("sound", TensorProto.FLOAT, [batch, "samples"])],
        [helper.make_tensor_value_info("vector", TensorProto.FLOAT, [batch, 2])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    for node in model.graph.node:
        if node.op_type == "ReduceMean":  # axes are an input since opset 18
            del node.attribute[:]
            node.attribute.append(helper.make_attribute("keepdims", 1))
            node.input.append("axis")
    model.graph.initializer.append(helper.make_tensor("axis", TensorProto.INT64, [1], [1]))
    onnx.save(model, path)


@pytest.mark.parametrize("batch", [1, "batch"])
def test_a_model_of_waveforms_for_one_window_or_many(tmp_path: Path, batch: int | str) -> None:
    waveform_model(tmp_path / "model.onnx", batch)
    (tmp_path / "config.json").write_text('{"scale": 2.0, "threshold": 0.9}')
    embedder = onnx_embedding.OnnxEmbedder(Make(str(tmp_path)))
    assert embedder.dim == 2
    sounds = np.stack([np.repeat([1.0, 0.0], 12_000), np.repeat([0.0, -1.0], 12_000), np.ones(24_000)])
    found = embedder.embed(sounds.astype(np.float32))
    assert np.allclose(found, [[2, 0], [0, 2], [2, 2]])
    assert onnx_embedding.OnnxDiarizer(Make(str(tmp_path)))._diarizer.tuning.threshold == 0.9


@pytest.mark.parametrize(
    "config", ['{"input": "fbank"}', '{"input": "pitch"}', '{"scale": 0}', '{"providers": []}']
)
def test_a_configuration_that_does_not_fit_the_model_is_refused(tmp_path: Path, config: str) -> None:
    waveform_model(tmp_path / "model.onnx", "batch")
    (tmp_path / "config.json").write_text(config)
    with pytest.raises(ModelDamaged):
        onnx_embedding.OnnxDiarizer(Make(str(tmp_path)))


def test_an_onnx_file_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        onnx_embedding.OnnxDiarizer(Make(str(tmp_path)))
    (tmp_path / "model.onnx").write_bytes(b"junk")
    with pytest.raises(ModelDamaged):
        onnx_embedding.OnnxDiarizer(Make(str(tmp_path)))
    shutil.copy(ONNX / "model.onnx", tmp_path / "model.onnx")
    shutil.copy(ONNX / "model.onnx", tmp_path / "other.onnx")
    with pytest.raises(ModelDamaged):
        onnx_embedding.OnnxDiarizer(Make(str(tmp_path)))


def python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_a_missing_package_is_named() -> None:
    said = python(
        "import sys; sys.modules['speechbrain'] = None\n"
        "from engine.diarize.ecapa import EcapaDiarizer\n"
        "from engine.errors import PackageMissing\n"
        "from engine.stages import Make\n"
        f"try: EcapaDiarizer(Make({str(ECAPA)!r}))\n"
        "except PackageMissing as error: print(error.code, error.detail)"
    )
    assert said == "package-missing speechbrain\n"
    assert PackageMissing.code == "package-missing"


def test_the_libraries_load_without_a_word_and_without_codecs() -> None:
    said = python(
        "import sys\n"
        "from engine.diarize.torch_setup import torch_library\n"
        "torch_library('speechbrain.lobes.models.ECAPA_TDNN')\n"
        "print(sys.modules.get('torchcodec'), 'ctranslate2' in sys.modules)"
    )
    assert said == "None False\n"


def test_discovery_imports_nothing_heavy() -> None:
    said = python(
        "import sys\n"
        "from engine.stages import discover\n"
        "print(discover()['diarize'])\n"
        "heavy = {'torch', 'onnxruntime', 'scipy', 'speechbrain', 'torchaudio'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert "'ecapa'" in said
    assert "'onnx-embedding'" in said
    assert said.endswith("[]\n")
