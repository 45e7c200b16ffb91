"""Whisper's network (Radford et al., "Robust Speech Recognition via Large-Scale Weak Supervision", 2022).

The shapes are Whisper's, only small. Two things are added for training alone: heads for connectionist
temporal classification (Graves et al., 2006), one half way up the encoder that names the sounds, and one at
its end that names the words. They teach it to hear long before the decoder's attention has found its way,
which then only has to pick words up.
"""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

MELS = 80
POSITIONS = 1500
"""Encoder positions in 30 s: one for every 20 ms."""
TEXT_POSITIONS = 448
# Beside a fresh convolution's output, sines of full size drown what is heard: nothing is learned for long.
_POSITION_SCALE = 0.3


@dataclass(frozen=True, slots=True)
class Size:
    tokens: int
    phones: int
    words: int
    width: int = 144
    heads: int = 3
    encoder_layers: int = 4
    decoder_layers: int = 2


class _Attention(nn.Module):
    """Multi-head attention. Whisper's keys have no bias; one here cancels in the softmax."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, source: Tensor, *, causal: bool = False) -> tuple[Tensor, Tensor | None]:
        """What was attended to, and with what weights (batch, heads, length, source), unless causal."""
        batch, length, width = x.shape
        query = self.query(x).view(batch, length, self.heads, -1).transpose(1, 2)
        both = self.key_value(source).view(batch, source.shape[1], 2, self.heads, -1)
        key, value = both.permute(2, 0, 3, 1, 4)
        weights = None
        if causal:
            heard = functional.scaled_dot_product_attention(query, key, value, is_causal=True)
        else:
            heard, weights = _attend(query, key, value)
        return self.out(heard.transpose(1, 2).reshape(batch, length, width)), weights


def _attend(query: Tensor, key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
    """Plain attention in the arguments' type: in bfloat16 on a CPU twice as fast as torch's fused one."""
    with torch.autocast("cpu", enabled=False):
        weights = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
        weights = weights.softmax(-1)
        return weights @ value, weights


class _Block(nn.Module):
    def __init__(self, width: int, heads: int, *, listens: bool) -> None:
        super().__init__()
        self.self_norm = nn.LayerNorm(width)
        self.self_attention = _Attention(width, heads)
        self.cross_norm = nn.LayerNorm(width) if listens else None
        self.cross_attention = _Attention(width, heads) if listens else None
        self.norm = nn.LayerNorm(width)
        self.widen = nn.Linear(width, 4 * width)
        self.narrow = nn.Linear(4 * width, width)

    def forward(self, x: Tensor, source: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
        y = self.self_norm(x)
        x = x + self.self_attention(y, y, causal=source is not None)[0]
        weights = None
        if self.cross_attention is not None and self.cross_norm is not None and source is not None:
            seen, weights = self.cross_attention(self.cross_norm(x), source)
            x = x + seen
        return x + self.narrow(functional.gelu(self.widen(self.norm(x)))), weights


class Whisper(nn.Module):
    """Encoder and decoder; the output projection is the token embedding."""

    positions: Tensor

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.conv1 = nn.Conv1d(MELS, size.width, 3, padding=1)
        self.conv2 = nn.Conv1d(size.width, size.width, 3, stride=2, padding=1)
        for convolution in (self.conv1, self.conv2):
            nn.init.kaiming_normal_(convolution.weight)
        self.register_buffer("positions", _POSITION_SCALE * sinusoids(POSITIONS, size.width))
        self.encoder = nn.ModuleList(
            _Block(size.width, size.heads, listens=False) for _ in range(size.encoder_layers)
        )
        self.encoder_norm = nn.LayerNorm(size.width)
        self.phones = nn.Linear(size.width, size.phones + 1)
        self.rough_phones = nn.Linear(size.width, size.phones + 1)
        self.half_way_norm = nn.LayerNorm(size.width)
        self.words = nn.Linear(size.width, size.words + 1)
        self.tokens = nn.Embedding(size.tokens, size.width)
        self.text_positions = nn.Parameter(torch.randn(TEXT_POSITIONS, size.width) * 0.02)
        self.decoder = nn.ModuleList(
            _Block(size.width, size.heads, listens=True) for _ in range(size.decoder_layers)
        )
        self.decoder_norm = nn.LayerNorm(size.width)
        nn.init.normal_(self.tokens.weight, std=0.05)

    def encode(self, mels: Tensor, first_position: int = 0) -> tuple[Tensor, Tensor]:
        """(batch, 80, frames), an even number of them -> (batch, frames / 2, width), and that half way."""
        x = functional.gelu(self.conv2(functional.gelu(self.conv1(mels)))).transpose(1, 2)
        x = x + self.positions[first_position : first_position + x.shape[1]]
        half_way = x
        for number, block in enumerate(self.encoder, start=1):
            x, _ = block(x)
            if number == len(self.encoder) // 2:
                half_way = self.half_way_norm(x)
        return self.encoder_norm(x), half_way

    def decode(self, tokens: Tensor, heard: Tensor) -> tuple[Tensor, Tensor]:
        """(batch, length) and the encoder's output -> logits (batch, length, tokens).

        With them the last layer's attention to what was heard (batch, heads, length, positions).
        """
        x, weights = self.tokens(tokens) + self.text_positions[: tokens.shape[1]], heard
        for block in self.decoder:
            x, weights = block(x, heard)
        return functional.linear(self.decoder_norm(x), self.tokens.weight), weights


def sinusoids(length: int, width: int) -> Tensor:
    """Whisper's fixed encoder positions: sines in the first half of the channels, cosines in the second."""
    step = torch.log(torch.tensor(10_000.0)) / (width // 2 - 1)
    angles = torch.arange(length)[:, None] * torch.exp(-step * torch.arange(width // 2))[None]
    return torch.cat([angles.sin(), angles.cos()], dim=1)
