"""The network and its features, as SpeechBrain's public speaker model has them, only narrower."""

import json
from pathlib import Path

import torch
from speechbrain.lobes.features import Fbank
from speechbrain.lobes.models.ECAPA_TDNN import ECAPA_TDNN
from speechbrain.processing.features import InputNormalization

CHECKPOINT = "embedding_model.ckpt"
CONFIG = "config.json"

MEL_BANDS = 80
MICRO: dict[str, object] = {
    "channels": [128, 128, 128, 128, 384],
    "kernel_sizes": [5, 3, 3, 3, 1],
    "dilations": [1, 2, 3, 4, 1],
    "attention_channels": 64,
    "lin_neurons": 96,
}

#: Where clustering stops with these embeddings: chosen by ``python -m tests.bench.calibration ecapa``.
TUNING: dict[str, object] = {"threshold": 0.55, "same": 0.7}


class Features(torch.nn.Module):
    """(batch, samples) at 16 kHz to (batch, frames of 10 ms, 80): log mel, each utterance's mean removed."""

    def __init__(self) -> None:
        super().__init__()
        self.fbank = Fbank(n_mels=MEL_BANDS)
        self.normalise = InputNormalization(norm_type="sentence", std_norm=False)

    def forward(self, waveforms: torch.Tensor) -> torch.Tensor:
        lengths = torch.ones(waveforms.shape[0], device=waveforms.device)
        return self.normalise(self.fbank(waveforms), lengths)


def build(config: dict[str, object] = MICRO) -> ECAPA_TDNN:
    return ECAPA_TDNN(MEL_BANDS, **config)


def save(network: ECAPA_TDNN, folder: Path) -> None:
    """``embedding_model.ckpt`` (a state dict in half precision) and ``config.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    half = {
        name: value.half() if value.is_floating_point() else value
        for name, value in network.state_dict().items()
    }
    torch.save(half, folder / CHECKPOINT)
    (folder / CONFIG).write_text(json.dumps(MICRO | TUNING, indent=2) + "\n", encoding="utf-8")


def load(folder: Path) -> ECAPA_TDNN:
    """What `save` wrote, ready to be used."""
    config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    network = build({key: config[key] for key in MICRO})
    network.load_state_dict(torch.load(folder / CHECKPOINT, weights_only=True))
    return network.float().eval()


@torch.inference_mode()
def embeddings(network: ECAPA_TDNN, waveforms: torch.Tensor) -> torch.Tensor:
    """(batch, samples) to unit rows (batch, 96)."""
    network.eval()
    return torch.nn.functional.normalize(network(Features()(waveforms)).squeeze(1))
