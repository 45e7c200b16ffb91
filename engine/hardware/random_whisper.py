"""A Whisper of random weights in CTranslate2's format, made in memory: something to compute with when no
model is installed. It knows nothing; it costs exactly what a trained one of the same shape costs.

The library's own writer (``ctranslate2.specs``) imports torch where torch is installed, and those two must
never share a process; so the file is written here. Format: ``ModelSpec._serialize`` of CTranslate2 4.8,
binary version 6; weights are int8 with one scale per row, as ``ct2-transformers-converter --quantization
int8`` leaves them.
"""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

BINARY_VERSION: Final = 6
REVISION: Final = 3  # of WhisperSpec
FRAMES: Final = 1500  # encoder positions in 30 s
TEXT_TOKENS: Final = 448
TIMESTAMPS: Final = 1501
CONTROL: Final = (
    "<|endoftext|>",
    "<|startoftranscript|>",
    "<|en|>",
    "<|translate|>",
    "<|transcribe|>",
    "<|startoflm|>",
    "<|startofprev|>",
    "<|nospeech|>",
    "<|notimestamps|>",
)
_DTYPES: Final = ("float32", "int8", "int16")  # CTranslate2's DataType, in its order
_GELU: Final = 3
_SPREAD: Final = 3650.0  # int8 over this is a weight of about 0.02, as trained ones are


@dataclass(frozen=True, slots=True)
class Shape:
    """Dimensions of a Whisper: those that decide what it costs."""

    width: int
    heads: int
    encoder_layers: int
    decoder_layers: int
    mels: int = 80
    vocabulary: int = 51865


#: Small enough to be made, loaded and run in a fraction of a second.
PROBE: Final = Shape(width=64, heads=2, encoder_layers=1, decoder_layers=1, vocabulary=2048)

Arrays = Iterator[tuple[str, npt.NDArray[np.generic]]]


def prompt(shape: Shape) -> list[int]:
    """What decoding begins with: start of transcript, English, transcribe, no timestamps."""
    first = shape.vocabulary - TIMESTAMPS - len(CONTROL)
    return [first + 1, first + 2, first + 4, first + 8]


def end_of_text(shape: Shape) -> int:
    """The token to suppress for a decode of fixed length."""
    return shape.vocabulary - TIMESTAMPS - len(CONTROL)


def files(shape: Shape, seed: int = 0) -> dict[str, bytes]:
    """The model's files by name: what ``ctranslate2.models.Whisper(name, files=…)`` takes."""
    first = end_of_text(shape)
    tokens = [f"w{index}" for index in range(first)] + list(CONTROL)
    tokens += [f"<|{index * 0.02:.2f}|>" for index in range(TIMESTAMPS)]
    tokens[0] = ""  # what makes CTranslate2 call a model multilingual
    config = {
        "suppress_ids": [],
        "suppress_ids_begin": [first],
        "lang_ids": [first + 2],
        "alignment_heads": [[shape.decoder_layers - 1, 0]],
    }
    return {
        "model.bin": _model(shape, seed),
        "config.json": json.dumps(config).encode(),
        "vocabulary.json": json.dumps(tokens).encode(),
    }


def _model(shape: Shape, seed: int) -> bytes:
    arrays = sorted(_arrays(shape, _Source(seed)), key=lambda item: item[0])
    out = io.BytesIO()
    out.write(struct.pack("<I", BINARY_VERSION))
    _write_string(out, "WhisperSpec")
    out.write(struct.pack("<II", REVISION, len(arrays)))
    for name, array in arrays:
        _write_string(out, name)
        out.write(struct.pack("B", array.ndim))
        out.write(struct.pack(f"<{array.ndim}I", *array.shape))
        out.write(struct.pack("<BI", _DTYPES.index(array.dtype.name), array.nbytes))
        out.write(array.tobytes())
    aliases = (
        ("decoder/projection/weight", "decoder/embeddings/weight"),
        ("decoder/projection/weight_scale", "decoder/embeddings/weight_scale"),
    )
    out.write(struct.pack("<I", len(aliases)))
    for alias, name in aliases:
        _write_string(out, alias)
        _write_string(out, name)
    return out.getvalue()


def _write_string(out: io.BytesIO, text: str) -> None:
    out.write(struct.pack("<H", len(text) + 1) + text.encode() + b"\0")


class _Source:
    """Random int8 numbers, of which one megabyte is made and used again and again: 40 times faster."""

    def __init__(self, seed: int) -> None:
        block = np.random.default_rng(seed).integers(-127, 128, 1 << 20, dtype=np.int8)
        self._block = np.concatenate([block, block[: 1 << 12]])

    def __call__(self, *shape: int) -> npt.NDArray[np.int8]:
        return np.resize(self._block, shape)  # an odd period: rows of one matrix differ


def _arrays(shape: Shape, source: _Source) -> Arrays:
    width = shape.width
    heads = np.int16(shape.heads)
    for name, channels in (("conv1", shape.mels), ("conv2", width)):
        yield from _weight(f"encoder/{name}", source(width, channels, 3))
        yield f"encoder/{name}/bias", np.zeros(width, np.float32)
    yield "encoder/num_heads", np.asarray(heads)
    yield "encoder/position_encodings/encodings", source(FRAMES, width).astype(np.float32) / _SPREAD
    yield from _norm("encoder/layer_norm", width)
    for layer in range(shape.encoder_layers):
        yield from _attention(f"encoder/layer_{layer}/self_attention", source, width, (3, 1))
        yield from _feed_forward(f"encoder/layer_{layer}/ffn", source, width)
    for name, value in (
        ("activation", np.int8(_GELU)),
        ("alibi", np.int8(0)),
        ("alibi_use_positive_positions", np.int8(0)),
        ("alignment_heads", np.int16(1)),
        ("alignment_layer", np.int16(-1)),
        ("num_heads", heads),
        ("pre_norm", np.int8(1)),
        ("scale_alibi", np.int8(0)),
        ("scale_embeddings", np.int8(0)),
        ("start_from_zero_embedding", np.int8(0)),
    ):
        yield f"decoder/{name}", np.asarray(value)
    yield from _weight("decoder/embeddings", source(shape.vocabulary, width))
    yield "decoder/position_encodings/encodings", source(TEXT_TOKENS, width).astype(np.float32) / _SPREAD
    yield from _norm("decoder/layer_norm", width)
    for layer in range(shape.decoder_layers):
        yield from _attention(f"decoder/layer_{layer}/self_attention", source, width, (3, 1))
        yield from _attention(f"decoder/layer_{layer}/attention", source, width, (1, 2, 1))
        yield from _feed_forward(f"decoder/layer_{layer}/ffn", source, width)


def _attention(scope: str, source: _Source, width: int, rows: tuple[int, ...]) -> Arrays:
    yield from _norm(f"{scope}/layer_norm", width)
    for index, times in enumerate(rows):
        yield from _linear(f"{scope}/linear_{index}", source, times * width, width)


def _feed_forward(scope: str, source: _Source, width: int) -> Arrays:
    yield from _norm(f"{scope}/layer_norm", width)
    yield from _linear(f"{scope}/linear_0", source, 4 * width, width)
    yield from _linear(f"{scope}/linear_1", source, width, 4 * width)


def _linear(scope: str, source: _Source, rows: int, columns: int) -> Arrays:
    yield from _weight(scope, source(rows, columns))
    yield f"{scope}/bias", np.zeros(rows, np.float32)


def _weight(scope: str, values: npt.NDArray[np.int8]) -> Arrays:
    yield f"{scope}/weight", values
    yield f"{scope}/weight_scale", np.full(len(values), _SPREAD, np.float32)


def _norm(scope: str, width: int) -> Arrays:
    yield f"{scope}/beta", np.zeros(width, np.float32)
    yield f"{scope}/gamma", np.ones(width, np.float32)
