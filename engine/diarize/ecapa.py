"""Speaker embeddings by ECAPA-TDNN, as SpeechBrain trained and published it (``spkrec-ecapa-voxceleb``).

The folder holds ``embedding_model.ckpt``, a state dict, and perhaps ``config.json`` for a network of another
size. SpeechBrain's own loading reads a YAML file that may name any function to be called; here the class is
built by us and only numbers are read. Features are those it was trained on: 80 log mel bands, each window's
mean taken off.

Desplanques, Thienpondt, Demuynck 2020, "ECAPA-TDNN: Emphasized Channel Attention, Propagation and
Aggregation in TDNN Based Speaker Verification" (arXiv 2005.07143); Ravanelli et al. 2021, "SpeechBrain: A
General-Purpose Speech Toolkit" (arXiv 2106.04624).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.diarize.checkpoints import load_state_dict
from engine.diarize.model_config import Check, read_config, tuning_of, whole, wholes
from engine.diarize.neural import Embedder, NeuralDiarizer, Segmenter
from engine.diarize.segmentation import PyannoteSegmenter
from engine.diarize.torch_setup import computing, torch_library, torch_ready
from engine.diarize.windows import BASE, Scale
from engine.errors import ModelDamaged
from engine.progress import Report
from engine.protocol import SpeakerHint
from engine.stages import AudioArray, Diarization, Make, Samples, Span, backend

WEIGHTS: Final = "embedding_model.ckpt"
MEL_BANDS: Final = 80
MAX_BYTES: Final = 512 << 20

#: The public checkpoint's numbers; ``config.json`` may hold others.
PUBLIC: Final[Mapping[str, Any]] = {
    "channels": [1024, 1024, 1024, 1024, 3072],
    "kernel_sizes": [5, 3, 3, 3, 1],
    "dilations": [1, 2, 3, 4, 1],
    "attention_channels": 128,
    "lin_neurons": 192,
}
_CHECKS: Final[Mapping[str, Check]] = {
    "channels": wholes(8, 8192, 8),
    "kernel_sizes": wholes(1, 15, 8),
    "dilations": wholes(1, 16, 8),
    "attention_channels": whole(8, 1024),
    "lin_neurons": whole(8, 1024),
}

#: A graphics card has the time for longer windows too: they are less noisy, and the first still says when.
_GPU_SCALES: Final = (BASE, Scale(3.0, 1.5))
_PER_BATCH: Final = {"cpu": 4, "cuda": 16}  # windows are short: several for each of the job's batch


@backend("diarize", "ecapa")
class EcapaDiarizer:
    """Implements :class:`engine.stages.Diarizer`.

    Raises:
        ModelMissing, ModelDamaged, ModelUnsafe: the model's folder is not what it must be.
        PackageMissing: torch, torchaudio or SpeechBrain is not installed.
        OutOfMemory, DeviceFailed: the device cannot hold it.
    """

    def __init__(self, make: Make) -> None:
        self.embedder: Embedder = EcapaEmbedder(make)
        segmenter: Segmenter | None = PyannoteSegmenter(make) if make.overlap else None
        tuning = tuning_of(read_config(Path(make.model), _CHECKS))
        self._diarizer = NeuralDiarizer(self.embedder, tuning, segmenter)

    def diarize(
        self, samples: Samples, spans: Sequence[Span], hint: SpeakerHint, report: Report
    ) -> Diarization:
        """See :class:`engine.stages.Diarizer`."""
        return self._diarizer.diarize(samples, spans, hint, report)


class EcapaEmbedder:
    """Implements :class:`engine.diarize.neural.Embedder`.

    On a graphics card it computes in half precision if ``make.compute`` says so; on a processor in single
    precision always, since PyTorch's convolutions are not faster in int8 there.
    """

    def __init__(self, make: Make) -> None:
        torch = torch_ready()
        self._torch = torch
        self._device = make.device
        self._half = make.device == "cuda" and "float16" in make.compute
        folder = Path(make.model)
        numbers = network_numbers(folder)
        with computing(make.device):
            self._network = network(folder, numbers).to(make.device)
            self._features = _Features(make.device)
        self.dim: int = numbers["lin_neurons"]
        self.at_once = max(1, make.batch) * _PER_BATCH[make.device]
        self.scales: tuple[Scale, ...] = _GPU_SCALES if make.device == "cuda" else (BASE,)

    def embed(self, sounds: AudioArray) -> npt.NDArray[np.float32]:
        """See :class:`engine.diarize.neural.Embedder`."""
        torch = self._torch
        precision = torch.autocast("cuda", dtype=torch.float16, enabled=self._half)
        with computing(self._device), torch.inference_mode():
            waveforms = torch.from_numpy(np.ascontiguousarray(sounds, dtype=np.float32)).to(self._device)
            features = self._features(waveforms)
            with precision:
                vectors = self._network(features)
            found: npt.NDArray[np.float32] = vectors.squeeze(1).float().cpu().numpy()
        return found


def network_numbers(folder: Path) -> dict[str, Any]:
    """What the network in ``folder`` is built with.

    Raises:
        ModelDamaged: ``config.json`` holds anything else, or numbers that do not go together.
    """
    found = read_config(folder, _CHECKS)
    numbers = {key: found.get(key, value) for key, value in PUBLIC.items()}
    channels = numbers["channels"]
    lengths = {len(numbers[key]) for key in ("channels", "kernel_sizes", "dilations")}
    if len(lengths) > 1 or len(channels) < 3 or any(width % 8 for width in channels[:-1]):
        raise ModelDamaged("config.json: channels")
    if any(size % 2 == 0 for size in numbers["kernel_sizes"]):
        raise ModelDamaged("config.json: kernel_sizes")
    return numbers


def network(folder: Path, numbers: Mapping[str, Any]) -> Any:
    """SpeechBrain's class with the weights of ``folder``, on the CPU.

    Raises:
        ModelMissing, ModelDamaged, ModelUnsafe, PackageMissing.
    """
    state = load_state_dict(folder / WEIGHTS, MAX_BYTES)
    cls = torch_library("speechbrain.lobes.models.ECAPA_TDNN").ECAPA_TDNN
    network = cls(MEL_BANDS, **numbers)
    try:
        network.load_state_dict(state, strict=True)
    except RuntimeError as error:  # names or shapes
        raise ModelDamaged(f"{WEIGHTS}: weights do not fit the network") from error
    return network.eval()


class _Features:
    """``(windows, samples)`` to ``(windows, frames of 10 ms, 80)``."""

    def __init__(self, device: str) -> None:
        self._torch = torch_ready()
        self._bands = torch_library("speechbrain.lobes.features").Fbank(n_mels=MEL_BANDS).to(device)
        normalisation = torch_library("speechbrain.processing.features").InputNormalization
        self._centred = normalisation(norm_type="sentence", std_norm=False)

    def __call__(self, waveforms: Any) -> Any:
        whole_windows = self._torch.ones(len(waveforms), device=waveforms.device)
        return self._centred(self._bands(waveforms), whole_windows)
