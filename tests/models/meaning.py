"""A micro model of meaning: words of one group have one direction, words that are in none have no weight.

Made here, in milliseconds, by ``make(folder)``: a graph that looks each token's vector up (``input_ids`` and
``attention_mask`` in, ``last_hidden_state`` out, as published models have it) and a tokenizer of whole words.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

ID = "micro-meaning"
DIM = 48
GROUPS = (
    "money budget funds cash costs spending",
    "price fee rate charge",
    "launch release ship rollout",
    "hire hiring recruit recruiting",
    "bug defect error fault",
    "late delay postponed overdue",
    "happy pleased glad",
    "lawyer solicitor attorney counsel",
    "car vehicle automobile",
    "holiday vacation leave",
)
CONFIG = '{"query": "query: ", "passage": "passage: ", "length": 64, "least": 0.45}'
#: As the catalogue has it.
ENTRY = f"""
[[models]]
id = "{ID}"
title = "Micro meaning"
stage = "meaning"
backend = "onnx-sentences"
bytes = 20_000
memory = 10_000_000
licence = "MIT"
page = "https://example.org/micro/meaning"
config = '{CONFIG}'
[[models.parts]]
repository = "micro/meaning"
files = [{{ path = "model.onnx" }}, {{ path = "tokenizer.json" }}]
"""


def vectors() -> tuple[dict[str, int], np.ndarray]:
    """Tokens by word, and their vectors; what is not a word of a group is all zeros."""
    rng = np.random.default_rng(11)
    directions, _ = np.linalg.qr(rng.standard_normal((DIM, DIM)))
    words = {"[PAD]": 0, "[UNK]": 1, "query": 2, "passage": 3}
    table = [np.zeros(DIM)] * 4
    for group, direction in zip(GROUPS, directions, strict=False):
        for word in group.split():
            words[word] = len(words)
            table.append(direction + 0.1 * rng.standard_normal(DIM) / np.sqrt(DIM))
    return words, np.array(table, np.float32)


def make(folder: Path) -> Path:
    """Write the model's files into ``folder``."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    folder.mkdir(parents=True, exist_ok=True)
    words, table = vectors()
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.save(str(folder / "tokenizer.json"))
    shape = ["batch", "length"]
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "input_ids"], ["last_hidden_state"])],
        "micro-meaning",
        [
            helper.make_tensor_value_info(name, TensorProto.INT64, shape)
            for name in ("input_ids", "attention_mask")
        ],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, DIM])],
        [numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    onnx.save(model, str(folder / "model.onnx"))
    return folder


def install(folder: Path, models: Path) -> Path:
    """Put the model into the models folder ``models`` as ``hansard models import`` does; returns a catalogue
    for ``HANSARD_CATALOGUE`` that knows no other. ``folder`` is for files on the way."""
    from engine.models.catalogue import read
    from engine.models.importing import import_model
    from engine.models.store import Store

    catalogue = folder / "catalogue.toml"
    catalogue.write_text(f"format = 1\n{ENTRY}", encoding="utf-8")
    import_model(read(catalogue), Store(models), make(folder / "meaning"), ID, lambda _notice: None)
    return catalogue
