"""The network: pyannote's PyanNet with a powerset of three speakers, two at a time, but narrow."""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from pyannote.audio import Model
from pyannote.audio.core.task import Problem, Resolution, Specifications
from pyannote.audio.models.segmentation import PyanNet

CHECKPOINT = "pytorch_model.bin"

DURATION = 5.0  # s, of a window; pyannote's public models have 10, which takes longer to learn
SPEAKERS = 3
AT_ONCE = 2
SAMPLE_RATE = 16_000


def build() -> PyanNet:
    network = PyanNet(
        lstm={"hidden_size": 64, "num_layers": 2, "bidirectional": True, "monolithic": True},
        linear={"hidden_size": 64, "num_layers": 1},
    )
    network.specifications = Specifications(
        problem=Problem.MONO_LABEL_CLASSIFICATION,
        resolution=Resolution.FRAME,
        duration=DURATION,
        warm_up=(0.0, 0.0),
        classes=[f"speaker#{number + 1}" for number in range(SPEAKERS)],
        powerset_max_classes=AT_ONCE,
        permutation_invariant=True,
    )
    network.build()
    return network


def save(network: PyanNet, folder: Path) -> None:
    """``pytorch_model.bin`` as pyannote's trainer leaves it, without the optimiser, in half precision.

    The sinc filters stay in single precision: half a float resolves their phases no better than a radian.
    """
    import lightning

    state = {
        name: value if "filterbank" in name or not value.is_floating_point() else value.half()
        for name, value in network.state_dict().items()
    }
    checkpoint = {
        "epoch": 0,
        "global_step": 0,
        "pytorch-lightning_version": lightning.__version__,
        "state_dict": state,
        "hparams_name": "kwargs",
        "hyper_parameters": plain(dict(network.hparams)),
    }
    network.on_save_checkpoint(checkpoint)
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(checkpoint, folder / CHECKPOINT)


def plain(value: object) -> object:
    """Lightning's attribute dictionaries as dictionaries, which any reader knows."""
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    return value


def load(folder: Path) -> PyanNet:
    """Through pyannote's own loader."""
    network = Model.from_pretrained(folder)
    assert isinstance(network, PyanNet)
    return network.eval()


def frame_centres(network: PyanNet, samples: int) -> NDArray[np.int64]:
    """The sample in the middle of each output frame, for an input of so many samples."""
    field = network.receptive_field
    frames = np.arange(network.num_frames(samples))
    middles = (field.start + field.duration / 2 + frames * field.step) * SAMPLE_RATE
    return np.minimum(np.round(middles).astype(np.int64), samples - 1)
