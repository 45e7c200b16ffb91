"""SpeechBrain's ECAPA-TDNN as the embedding of a pyannote pipeline: a window of sound and who speaks when.

pyannote's own wrapper of SpeechBrain reads SpeechBrain's YAML; this one builds the class
(:mod:`engine.diarize.ecapa`) and gives it what that wrapper does: of each voice the samples at which it
speaks, put together.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from engine.diarize import ecapa
from engine.diarize.torch_setup import torch_library, torch_ready
from engine.units import to_samples

SHORTEST: Final = 0.5  # s; less than this is repeated up to it, because no voice is heard in it


def masked_ecapa(folder: Path) -> Any:
    """A module ``(batch, 1, samples)`` to ``(batch, dim)``, with weights ``(batch, voices, frames)`` to
    ``(batch, voices, dim)``; ``dim`` is an attribute.

    Raises:
        ModelMissing, ModelDamaged, ModelUnsafe, PackageMissing.
    """
    torch = torch_ready()
    numbers = ecapa.network_numbers(folder)
    normalisation = torch_library("speechbrain.processing.features").InputNormalization
    bands = torch_library("speechbrain.lobes.features").Fbank(n_mels=ecapa.MEL_BANDS)

    class MaskedEcapa(torch.nn.Module):  # type: ignore[misc, name-defined]  # theirs, so Any
        def __init__(self) -> None:
            super().__init__()
            self.dim = numbers["lin_neurons"]
            self.bands = bands
            self.centred = normalisation(norm_type="sentence", std_norm=False)
            self.network = ecapa.network(folder, numbers)

        def forward(self, waveforms: Any, weights: Any = None) -> Any:
            sounds = waveforms[:, 0]
            if weights is None:
                return self._embed(list(sounds))
            voices = weights.shape[1]
            frames = torch.arange(sounds.shape[1], device=sounds.device) * weights.shape[2] // sounds.shape[1]
            masks = weights[:, :, frames] > 0.5
            spoken = [
                _long_enough(sound[mask]) for sound, part in zip(sounds, masks, strict=True) for mask in part
            ]
            return self._embed(spoken).reshape(len(sounds), voices, -1)

        def _embed(self, sounds: list[Any]) -> Any:
            longest = max(map(len, sounds))
            lengths = torch.tensor([len(sound) / longest for sound in sounds], device=sounds[0].device)
            padded = torch.nn.utils.rnn.pad_sequence(sounds, batch_first=True)
            features = self.centred(self.bands(padded), lengths)
            return self.network(features, lengths).squeeze(1)

    return MaskedEcapa().eval()


def _long_enough(sound: Any) -> Any:
    least = to_samples(SHORTEST)
    if not len(sound):
        return sound.new_zeros(least)
    return sound if len(sound) >= least else sound.repeat(-(-least // len(sound)))[:least]
