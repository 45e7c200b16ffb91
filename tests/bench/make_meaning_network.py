"""A network of multilingual-e5-small's shape with random numbers in it: as fast as the real one, and mute.

12 layers of 384 numbers, 12 heads, 1 536 in between (Wang et al. 2024), in eight-bit numbers as it is
published. The vocabulary is small: looking a token up takes no time in either. No module of the bench runs
this by itself; :mod:`tests.bench.meaning` does.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np

LAYERS, DIM, HEADS, BETWEEN, WORDS = 12, 384, 12, 1_536, 2_000


class Graph:
    """Nodes and numbers as they are added."""

    def __init__(self, seed: int = 1) -> None:
        self.nodes: list[Any] = []
        self.numbers: list[Any] = []
        self._rng = np.random.default_rng(seed)

    def do(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """A node; the name of its output."""
        from onnx import helper

        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def constant(self, value: Any) -> str:
        from onnx import numpy_helper

        name = f"c{len(self.numbers)}"
        self.numbers.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def random(self, *shape: int) -> str:
        return self.constant((0.05 * self._rng.standard_normal(shape)).astype(np.float32))

    def linear(self, x: str, rows: int, columns: int) -> str:
        return self.do("Add", self.do("MatMul", x, self.random(rows, columns)), self.random(columns))

    def normal(self, x: str) -> str:
        ones = self.constant(np.ones(DIM, np.float32))
        return self.do("LayerNormalization", x, ones, self.random(DIM), axis=-1)

    def layer(self, x: str, mask: str) -> str:
        """Attention and what follows it."""
        apart = self.constant(np.array([0, 0, HEADS, DIM // HEADS], np.int64))
        q, k, v = (self.do("Reshape", self.linear(x, DIM, DIM), apart) for _ in range(3))
        q, v = (self.do("Transpose", each, perm=[0, 2, 1, 3]) for each in (q, v))
        scores = self.do("MatMul", q, self.do("Transpose", k, perm=[0, 2, 3, 1]))
        scale = self.constant(np.float32(1 / math.sqrt(DIM // HEADS)))
        scores = self.do("Add", self.do("Mul", scores, scale), mask)
        seen = self.do(
            "Transpose", self.do("MatMul", self.do("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3]
        )
        together = self.do("Reshape", seen, self.constant(np.array([0, 0, DIM], np.int64)))
        x = self.normal(self.do("Add", x, self.linear(together, DIM, DIM)))
        wide = self.linear(x, DIM, BETWEEN)
        half = self.do("Mul", wide, self.constant(np.float32(0.5)))
        bent = self.do("Erf", self.do("Mul", wide, self.constant(np.float32(math.sqrt(0.5)))))
        wide = self.do("Mul", half, self.do("Add", bent, self.constant(np.float32(1))))
        return self.normal(self.do("Add", x, self.linear(wide, BETWEEN, DIM)))


def make(folder: Path) -> Path:
    """Write ``model.onnx`` (eight-bit) and ``tokenizer.json``, whose tokens are up to four letters."""
    import onnx
    from onnx import TensorProto, helper
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers

    graph = Graph()
    x = graph.do("Gather", graph.random(WORDS, DIM), "input_ids")
    mask = graph.do("Cast", "attention_mask", to=TensorProto.FLOAT)
    mask = graph.do("Sub", mask, graph.constant(np.float32(1)))
    mask = graph.do("Mul", mask, graph.constant(np.float32(10_000)))
    mask = graph.do("Unsqueeze", mask, graph.constant(np.array([1, 2], np.int64)))
    for _ in range(LAYERS):
        x = graph.layer(x, mask)
    graph.nodes.append(helper.make_node("Identity", [x], ["last_hidden_state"]))
    shape = ["batch", "length"]
    made = helper.make_graph(
        graph.nodes,
        "random",
        [
            helper.make_tensor_value_info(name, TensorProto.INT64, shape)
            for name in ("input_ids", "attention_mask")
        ],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, DIM])],
        graph.numbers,
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.tmp"
    onnx.save(model, str(whole))
    quantize_dynamic(str(whole), str(folder / "model.onnx"), weight_type=QuantType.QInt8)
    whole.unlink()
    words = {"[PAD]": 0, "[UNK]": 1} | {f"w{number}": number for number in range(2, WORDS)}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(r"\S{1,4}"), "isolated")
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder
