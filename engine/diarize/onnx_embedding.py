"""Speaker embeddings by any of the small ONNX models: WeSpeaker's, CAM++, ERes2Net, ReDimNet.

For computers on which ECAPA is too slow, or without PyTorch: it needs ONNX Runtime only. The folder holds one
``*.onnx`` file and perhaps a ``config.json`` that says what the model is shown:

- ``input``: ``fbank`` (Kaldi's mel bands, ``(batch, frames, bands)``) or ``waveform`` (``(batch, samples)``);
  without it, the shape of the model's input says;
- ``bands``, ``window`` (``hamming`` or ``povey``) and ``scale`` of :class:`KaldiFeatures`; for a waveform,
  ``scale`` too (1 when not given);
- ``threshold``, ``same``, ``mixed``, ``smallest``: see :class:`engine.diarize.clustering.Tuning`.

Defaults are those of WeSpeaker (Wang et al. 2023, "WeSpeaker: A Research and Production oriented Speaker
Embedding Learning Toolkit").
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine import launch
from engine.diarize.kaldi_features import KaldiFeatures
from engine.diarize.model_config import Check, choice, number, read_config, tuning_of, whole
from engine.diarize.neural import NeuralDiarizer, Segmenter
from engine.diarize.segmentation import PyannoteSegmenter
from engine.diarize.torch_setup import share_of_cores
from engine.diarize.windows import BASE, Scale
from engine.errors import DeviceFailed, ModelDamaged, ModelMissing, OutOfMemory, PackageMissing
from engine.progress import Report
from engine.protocol import SpeakerHint
from engine.stages import AudioArray, Diarization, Make, Samples, Span, backend
from engine.units import to_samples

MAX_BYTES: Final = 1 << 30
_CHECKS: Final[Mapping[str, Check]] = {
    "input": choice("fbank", "waveform"),
    "bands": whole(20, 256),
    "window": choice("hamming", "povey"),
    "scale": number(1e-6, 1e6),
}
Failures = tuple[type[Exception], ...]

_PER_BATCH: Final = {"cpu": 2, "cuda": 16}
_PROVIDERS: Final[Mapping[str, str]] = {"cpu": "CPUExecutionProvider", "cuda": "CUDAExecutionProvider"}
_NO_MEMORY: Final = ("Failed to allocate memory", "bad allocation", "bad_alloc", "out of memory")


@backend("diarize", "onnx-embedding")
class OnnxDiarizer:
    """Implements :class:`engine.stages.Diarizer`.

    Raises:
        ModelMissing, ModelDamaged: the model's folder is not what it must be.
        PackageMissing: ONNX Runtime is not installed; or, with a segmentation model, torch is not.
        OutOfMemory, DeviceFailed: the device cannot hold it.
    """

    def __init__(self, make: Make) -> None:
        self.embedder = OnnxEmbedder(make)
        segmenter: Segmenter | None = PyannoteSegmenter(make) if make.overlap else None
        self._diarizer = NeuralDiarizer(self.embedder, tuning_of(self.embedder.config), segmenter)

    def diarize(
        self, samples: Samples, spans: Sequence[Span], hint: SpeakerHint, report: Report
    ) -> Diarization:
        """See :class:`engine.stages.Diarizer`."""
        return self._diarizer.diarize(samples, spans, hint, report)


@dataclass(frozen=True, slots=True)
class Waveform:
    """A model that is shown samples as they are, times ``scale``."""

    scale: float = 1.0

    def __call__(self, sounds: AudioArray) -> npt.NDArray[np.float32]:
        """``(num_windows, num_samples)`` as it is."""
        scaled: npt.NDArray[np.float32] = (sounds * np.float32(self.scale)).astype(np.float32)
        return scaled


class OnnxEmbedder:
    """Implements :class:`engine.diarize.neural.Embedder`. ``config`` is the checked ``config.json``."""

    def __init__(self, make: Make) -> None:
        folder = Path(make.model)
        self._model = folder.name
        self.config = read_config(folder, _CHECKS)
        self._session, self._failures = _session(folder, make.device)
        inputs = self._session.get_inputs()
        if len(inputs) != 1 or inputs[0].type not in ("tensor(float)", "tensor(float16)"):
            raise ModelDamaged(f"{folder.name}: inputs")
        self._input = inputs[0].name
        self._type = np.float16 if inputs[0].type == "tensor(float16)" else np.float32
        self._fixed = inputs[0].shape[0] == 1  # exported for one window at a time
        self._features = _features(self.config, inputs[0].shape)
        self.at_once = max(1, make.batch) * _PER_BATCH[make.device]
        self.scales: tuple[Scale, ...] = (BASE,)
        self.dim = self._run(np.zeros((1, to_samples(BASE.length)), np.float32)).shape[1]

    def embed(self, sounds: AudioArray) -> npt.NDArray[np.float32]:
        """See :class:`engine.diarize.neural.Embedder`."""
        if self._fixed:
            return np.concatenate([self._run(sounds[row : row + 1]) for row in range(len(sounds))])
        return self._run(sounds)

    def _run(self, sounds: AudioArray) -> npt.NDArray[np.float32]:
        shown = self._features(sounds).astype(self._type)
        try:
            found = self._session.run(None, {self._input: shown})
        except self._failures as error:
            raise _translated(error, self._model) from error
        vectors = np.asarray(found[-1], dtype=np.float32)  # of several outputs, the embedding is the last
        if vectors.size == 0 or vectors.shape[0] != len(sounds):
            raise ModelDamaged("embedding of another shape")
        return vectors.reshape(len(sounds), -1)


def _session(folder: Path, device: str) -> tuple[Any, Failures]:
    """An ONNX Runtime session of the one model in ``folder``, and what it raises when it fails."""
    files = sorted(folder.glob("*.onnx"))
    if not files:
        raise ModelMissing(folder.name)
    if len(files) > 1 or files[0].stat().st_size > MAX_BYTES:
        raise ModelDamaged(folder.name)
    # The launcher sets this for every process of ours; a script that loads the model alone is told here.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", launch.PINNED["ORT_DISABLE_TELEMETRY"])
    try:
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as native
    except ModuleNotFoundError as error:
        raise PackageMissing("onnxruntime") from error
    if _PROVIDERS[device] not in onnxruntime.get_available_providers():
        raise DeviceFailed("onnxruntime without CUDA")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = share_of_cores()
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    # They have no common base but Exception.
    failures: Failures = tuple(
        kind for kind in vars(native).values() if isinstance(kind, type) and issubclass(kind, Exception)
    )
    try:
        session = onnxruntime.InferenceSession(str(files[0]), options, providers=[_PROVIDERS[device]])
    except failures as error:
        raise _translated(error, folder.name) from error
    if _PROVIDERS[device] not in session.get_providers():  # it falls back by itself, and says nothing
        raise DeviceFailed("onnxruntime does not start CUDA")
    return session, failures


def _features(config: Mapping[str, Any], shape: Sequence[Any]) -> KaldiFeatures | Waveform:
    """What the model is shown: as the configuration says, else by the shape of its input."""
    kind = config.get("input") or ("fbank" if len(shape) == 3 else "waveform")
    if len(shape) != (3 if kind == "fbank" else 2):
        raise ModelDamaged(f"input of {len(shape)} dimensions")
    if kind == "waveform":
        return Waveform(config.get("scale", 1.0))
    bands = config.get("bands") or (shape[2] if isinstance(shape[2], int) else KaldiFeatures().bands)
    return KaldiFeatures(bands, config.get("window", "hamming"), config.get("scale", KaldiFeatures().scale))


def _translated(error: Exception, model: str) -> Exception:
    """One of our errors for one of ONNX Runtime's."""
    message = str(error)
    if any(sign in message for sign in _NO_MEMORY):
        return OutOfMemory("onnxruntime")
    if any(sign in message for sign in ("CUDA", "CUBLAS", "CUDNN")):
        return DeviceFailed(message[:200])
    return ModelDamaged(model)
