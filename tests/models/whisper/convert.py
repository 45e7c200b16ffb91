"""From trained weights to the folder faster-whisper loads.

    python -m tests.models.whisper.convert DIR_OF_TRAINING OUT

Numpy and CTranslate2 only; the weights come as arrays from the training process.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from ctranslate2.specs import whisper_spec
from numpy.typing import NDArray

from tests.models.whisper import vocabulary
from tests.models.whisper.targets import ALIGNMENT_HEADS

Weights = Mapping[str, NDArray[np.float32]]


def convert(trained: Path, out: Path) -> None:
    """Writes model.bin, config.json, vocabulary.json, tokenizer.json and preprocessor_config.json."""
    size = json.loads((trained / "size.json").read_text(encoding="utf-8"))
    with np.load(trained / "weights.npz") as file:
        weights = {name: file[name] for name in file.files}
    heads, last = size["heads"], size["decoder_layers"] - 1
    spec = whisper_spec.WhisperSpec(size["encoder_layers"], heads, size["decoder_layers"], heads)
    _encoder(spec.encoder, weights)
    _decoder(spec.decoder, weights)
    _configure(spec.config, [(last, head) for head in range(ALIGNMENT_HEADS)])
    spec.register_vocabulary(vocabulary.names())
    spec.validate()
    # What has no eight-bit form (positions, norms, biases) is stored in half precision.
    spec.optimize(quantization="int8_float16")
    out.mkdir(parents=True, exist_ok=True)
    spec.save(str(out))
    vocabulary.tokenizer().save(str(out / "tokenizer.json"), pretty=False)
    preprocessor = {
        "chunk_length": 30,
        "feature_size": 80,
        "hop_length": 160,
        "n_fft": 400,
        "sampling_rate": 16_000,
    }
    (out / "preprocessor_config.json").write_text(json.dumps(preprocessor) + "\n", encoding="utf-8")


def _configure(config: Any, alignment_heads: Sequence[tuple[int, int]]) -> None:
    special = vocabulary.special
    never_text = ("startoftranscript", "translate", "transcribe", "startoflm", "startofprev", "nospeech")
    config.suppress_ids = sorted(special(name) for name in never_text)
    config.suppress_ids_begin = [special("endoftext")]
    config.lang_ids = [special(language) for language in vocabulary.LANGUAGES]
    config.alignment_heads = [list(pair) for pair in alignment_heads]


def _encoder(spec: Any, weights: Weights) -> None:
    for name in ("conv1", "conv2"):
        _linear(getattr(spec, name), weights, name)
    spec.position_encodings.encodings = weights["positions"]
    _norm(spec.layer_norm, weights, "encoder_norm")
    for number, layer in enumerate(spec.layer):
        _block(layer, weights, f"encoder.{number}")


def _decoder(spec: Any, weights: Weights) -> None:
    spec.embeddings.weight = weights["tokens.weight"]
    spec.position_encodings.encodings = weights["text_positions"]
    spec.projection.weight = weights["tokens.weight"]
    _norm(spec.layer_norm, weights, "decoder_norm")
    for number, layer in enumerate(spec.layer):
        name = f"decoder.{number}"
        _block(layer, weights, name)
        _norm(layer.attention.layer_norm, weights, f"{name}.cross_norm")
        query, key_value, out = layer.attention.linear
        _linear(query, weights, f"{name}.cross_attention.query")
        _linear(key_value, weights, f"{name}.cross_attention.key_value")
        _linear(out, weights, f"{name}.cross_attention.out")


def _block(spec: Any, weights: Weights, name: str) -> None:
    attention = f"{name}.self_attention"
    together, out = spec.self_attention.linear
    for kind in ("weight", "bias"):
        parts = [weights[f"{attention}.{part}.{kind}"] for part in ("query", "key_value")]
        setattr(together, kind, np.concatenate(parts))
    _linear(out, weights, f"{attention}.out")
    _norm(spec.self_attention.layer_norm, weights, f"{name}.self_norm")
    _norm(spec.ffn.layer_norm, weights, f"{name}.norm")
    _linear(spec.ffn.linear_0, weights, f"{name}.widen")
    _linear(spec.ffn.linear_1, weights, f"{name}.narrow")


def _linear(spec: Any, weights: Weights, name: str) -> None:
    spec.weight, spec.bias = weights[f"{name}.weight"], weights[f"{name}.bias"]


def _norm(spec: Any, weights: Weights, name: str) -> None:
    spec.gamma, spec.beta = weights[f"{name}.weight"], weights[f"{name}.bias"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trained", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    convert(arguments.trained, arguments.out)


if __name__ == "__main__":
    main()
