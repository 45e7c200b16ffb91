"""What the training minimises: wrong tokens, unheard sounds, and looking in the wrong place."""

import torch
from torch import Tensor
from torch.nn import functional

from tests.models.whisper.batches import Batch
from tests.models.whisper.network import Whisper
from tests.models.whisper.targets import ALIGNMENT_HEADS, IGNORED

_NEAR = 15  # encoder outputs, 20 ms each: sounds are not really equally long
_FLAT_START_UNTIL = 0.15


def loss(network: Whisper, batch: Batch, progress: float) -> tuple[Tensor, float, float, float]:
    """What to minimise at this stage of the training; and the losses of tokens, sounds and words."""
    with torch.autocast("cpu", torch.bfloat16):
        heard, half_way = network.encode(batch.mels, batch.first_position)
        logits, attention = network.decode(batch.tokens, heard)
        sounds, rough, words = network.phones(half_way), network.rough_phones(half_way), network.words(heard)
    written = functional.cross_entropy(
        logits.float().flatten(0, 1), batch.answers.flatten(), ignore_index=IGNORED
    )
    spoken = _named(sounds, batch.phones, batch.phone_counts)
    worded = _named(words, batch.words, batch.word_counts)
    total = written + (1.0 if progress < 0.6 else 0.3) * (0.5 * spoken + worded)
    total = total + (0.5 if progress < 0.8 else 0.1) * astray(attention, batch.places)
    if progress < _FLAT_START_UNTIL:
        total = total + functional.cross_entropy(rough.float().flatten(0, 1), batch.rough_phones.flatten())
    return total, float(written.detach()), float(spoken.detach()), float(worded.detach())


def _named(scores: Tensor, names: Tensor, counts: Tensor) -> Tensor:
    """Connectionist temporal classification over a whole batch of windows of one length."""
    return functional.ctc_loss(
        scores.float().log_softmax(-1).transpose(0, 1),
        names,
        torch.full((len(scores),), scores.shape[1]),
        counts,
        zero_infinity=True,
    )


def astray(attention: Tensor, places: Tensor) -> Tensor:
    """How far the heads that place words in time look away from where the word is about to be said.

    Left to itself a decoder finds the way through 30 s only after very long training; and the words' times
    come from these heads. Their other part is free.
    """
    position = torch.arange(attention.shape[-1])
    start, end = places[..., :1], places[..., 1:]
    near = (position >= start - _NEAR) & (position < end + _NEAR) & (end > start)
    told = near.any(-1)
    looked = (attention[:, :ALIGNMENT_HEADS].float() * near[:, None]).sum(-1).clamp_min(1e-5)
    return -(looked.log() * told[:, None]).sum() / (told.sum() * ALIGNMENT_HEADS).clamp_min(1)
