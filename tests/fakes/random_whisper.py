"""A Whisper in CTranslate2 format with random weights: right in shape and cost, wrong in every word.

Written with NumPy, ctranslate2 and tokenizers alone, from nothing that is downloaded. What it says is
noise, so it serves for shapes, times, errors and speed, never for accuracy. Fixed seed: the same folder
each time.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.models.manifest import FORMAT, FileRecord, Manifest, write_manifest

#: The real order of the language tokens matters nowhere here; a handful keeps the files small.
LANGUAGES = ("en", "zh", "de", "es", "ru", "ko", "fr", "ja", "pt", "tr", "pl", "it", "nl")
SPECIAL_BEFORE = ("<|endoftext|>", "<|startoftranscript|>")
SPECIAL_AFTER = (
    "<|translate|>",
    "<|transcribe|>",
    "<|startoflm|>",
    "<|startofprev|>",
    "<|nospeech|>",
    "<|notimestamps|>",
)
TEXT_TOKENS = 600  # beyond the 256 bytes: words of their own, each with its leading space
AUDIO_POSITIONS = 1500
TIME_STAMPS = 1501
TEXT_POSITIONS = 448


@dataclass(frozen=True)
class Size:
    """Whisper's dimensions."""

    width: int = 32
    heads: int = 2
    layers: int = 1
    decoder_layers: int = 1
    mels: int = 80
    vocabulary: int = 0  # text tokens; 0: the small vocabulary of this module

    @property
    def inner(self) -> int:
        return 4 * self.width


MICRO = Size()
TINY = Size(384, 6, 4, 4, vocabulary=50257)
BASE = Size(512, 8, 6, 6, vocabulary=50257)
TURBO = Size(1280, 20, 32, 4, mels=128, vocabulary=50257)
LARGE_V3 = Size(1280, 20, 32, 32, mels=128, vocabulary=50257)


def build(
    folder: Path, size: Size = MICRO, *, multilingual: bool = True, quantization: str | None = "int8"
) -> Path:
    """Write the model to ``folder`` and return it. ``multilingual=False`` makes an English-only one."""
    from ctranslate2.specs import whisper_spec

    folder.mkdir(parents=True, exist_ok=True)
    tokens = _write_tokenizer(folder, size, multilingual)
    spec = whisper_spec.WhisperSpec(size.layers, size.heads, size.decoder_layers, size.heads)
    _fill(spec, size, len(tokens))
    spec.config.suppress_ids = []
    spec.config.suppress_ids_begin = [tokens.index("<|endoftext|>")]
    spec.config.lang_ids = [tokens.index(f"<|{code}|>") for code in LANGUAGES]
    spec.config.alignment_heads = [(size.decoder_layers - 1, head) for head in range(size.heads)]
    spec.register_vocabulary(tokens)
    spec.validate()
    spec.optimize(quantization=quantization)
    spec.save(str(folder))
    front = {
        "chunk_length": 30,
        "feature_size": size.mels,
        "hop_length": 160,
        "n_fft": 400,
        "sampling_rate": 16000,
    }
    (folder / "preprocessor_config.json").write_text(json.dumps(front), encoding="utf-8")
    return folder


def install(folder: Path, languages: tuple[str, ...] = ()) -> Path:
    """Writes the manifest that makes ``folder`` an installed model."""
    files = tuple(
        FileRecord(path.name, path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in sorted(folder.iterdir())
        if path.is_file()
    )
    made = Manifest(FORMAT, folder.name, folder.name, "asr", "faster-whisper", "", "MIT", languages, files)
    write_manifest(folder, made)
    return folder


def not_words(folder: Path) -> tuple[int, ...]:
    """Tokens of a model of :func:`build` that are bytes, commands or time stamps."""
    added = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))["added_tokens"]
    first = min(token["id"] for token in added)
    return (*range(256), *range(first - 1, first + len(added) + TIME_STAMPS))


def _write_tokenizer(folder: Path, size: Size, multilingual: bool) -> list[str]:
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    words = (size.vocabulary or 256 + TEXT_TOKENS) - 256
    # CTranslate2 calls a model multilingual if and only if its vocabulary holds the empty token.
    text = [*sorted(pre_tokenizers.ByteLevel.alphabet()), *(f"Ġw{number}" for number in range(words))]
    text += [""] if multilingual else []
    special = [*SPECIAL_BEFORE, *(f"<|{code}|>" for code in LANGUAGES), *SPECIAL_AFTER]
    tokenizer = Tokenizer(
        models.BPE(vocab={token: number for number, token in enumerate(text + special)}, merges=[])
    )
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(name, special=True, normalized=False) for name in special])
    tokenizer.save(str(folder / "tokenizer.json"))
    return text + special + [f"<|{number * 0.02:.2f}|>" for number in range(TIME_STAMPS)]


def _fill(spec: object, size: Size, vocabulary: int) -> None:
    rng = np.random.default_rng(0)
    width, inner = size.width, size.inner

    def noise(*shape: int) -> npt.NDArray[np.float32]:
        # Wide enough a spread that what is said depends on what is heard.
        return rng.standard_normal(shape, np.float32) * np.float32(1 / np.sqrt(shape[-1]))

    def norm(part):
        part.gamma, part.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    def linear(part, rows: int, columns: int, *, bias: bool = True):
        part.weight = noise(rows, columns)
        if bias:
            part.bias = np.zeros(rows, np.float32)

    def attention(part, *, over_audio: bool):
        norm(part.layer_norm)
        shapes = (width, 2 * width, width) if over_audio else (3 * width, width)
        for linear_part, rows in zip(part.linear, shapes, strict=True):
            linear(linear_part, rows, width)

    def feed_forward(part):
        norm(part.layer_norm)
        linear(part.linear_0, inner, width)
        linear(part.linear_1, width, inner)

    encoder, decoder = spec.encoder, spec.decoder
    encoder.conv1.weight = noise(width, size.mels, 3)
    encoder.conv1.bias = np.zeros(width, np.float32)
    encoder.conv2.weight = noise(width, width, 3)
    encoder.conv2.bias = np.zeros(width, np.float32)
    encoder.position_encodings.encodings = noise(AUDIO_POSITIONS, width)
    norm(encoder.layer_norm)
    for layer in encoder.layer:
        attention(layer.self_attention, over_audio=False)
        feed_forward(layer.ffn)
    decoder.embeddings.weight = noise(vocabulary, width)
    decoder.position_encodings.encodings = noise(TEXT_POSITIONS, width)
    norm(decoder.layer_norm)
    linear(decoder.projection, vocabulary, width, bias=False)
    for layer in decoder.layer:
        attention(layer.self_attention, over_audio=False)
        attention(layer.attention, over_audio=True)
        feed_forward(layer.ffn)
