"""Networks of sentence models, written as ONNX: one with random numbers, one with published ones.

:func:`make`: multilingual-e5-small's shape, 12 layers of 384 numbers, 12 heads, 1 536 in between (Wang et al.
2024), in eight-bit numbers as it is published: as fast as the real one, and mute. The vocabulary is small:
looking a token up takes no time in either. :mod:`tests.bench.meaning` runs it.

:func:`convert`: a BERT (Devlin et al. 2019) whose numbers lie in ``model.safetensors``.
:mod:`tests.bench.meaning_real` runs it.
"""

from __future__ import annotations

import itertools
import math
import shutil
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np
import numpy.typing as npt

LAYERS, DIM, HEADS, BETWEEN, WORDS = 12, 384, 12, 1_536, 2_000
Numbers = npt.NDArray[np.float32]


class Source(Protocol):
    """Where a network's numbers come from, in the order in which a layer wants them."""

    def linear(self, rows: int, columns: int) -> tuple[Numbers, Numbers]:
        """A matrix ``(rows, columns)`` and what is added ``(columns,)``."""
        ...

    def normal(self) -> tuple[Numbers, Numbers]:
        """Scale and shift, ``(DIM,)`` each."""
        ...


class Random:
    """Numbers by chance."""

    def __init__(self, seed: int = 1) -> None:
        self._rng = np.random.default_rng(seed)

    def numbers(self, *shape: int) -> Numbers:
        """So many."""
        return (0.05 * self._rng.standard_normal(shape)).astype(np.float32)

    def linear(self, rows: int, columns: int) -> tuple[Numbers, Numbers]:
        return self.numbers(rows, columns), self.numbers(columns)

    def normal(self) -> tuple[Numbers, Numbers]:
        return np.ones(DIM, np.float32), self.numbers(DIM)


class Published:
    """A BERT's own numbers, by the names that ``transformers`` gives them."""

    PARTS: ClassVar = ("query", "key", "value", "attention.output", "intermediate", "output")

    def __init__(self, path: Path) -> None:
        from safetensors.numpy import load_file

        self.all: dict[str, Numbers] = load_file(str(path))
        self.layers = sum(name.endswith("attention.self.query.weight") for name in self.all)
        self._parts = itertools.product(range(self.layers), self.PARTS)
        self._here = ""

    def linear(self, rows: int, columns: int) -> tuple[Numbers, Numbers]:
        layer, part = next(self._parts)
        self._here = f"encoder.layer.{layer}.{part}"
        inner = f"attention.self.{part}" if part in {"query", "key", "value"} else f"{part}.dense"
        weight = self.all[f"encoder.layer.{layer}.{inner}.weight"].T
        assert weight.shape == (rows, columns), (self._here, weight.shape)
        return np.ascontiguousarray(weight), self.all[f"encoder.layer.{layer}.{inner}.bias"]

    def normal(self) -> tuple[Numbers, Numbers]:
        return self.all[f"{self._here}.LayerNorm.weight"], self.all[f"{self._here}.LayerNorm.bias"]


class Graph:
    """Nodes and numbers as they are added."""

    def __init__(self, source: Source) -> None:
        self.nodes: list[Any] = []
        self.numbers: list[Any] = []
        self._source = source

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

    def linear(self, x: str, rows: int, columns: int) -> str:
        matrix, added = self._source.linear(rows, columns)
        return self.do("Add", self.do("MatMul", x, self.constant(matrix)), self.constant(added))

    def normal(self, x: str) -> str:
        return self.scaled(x, *self._source.normal())

    def scaled(self, x: str, scale: Numbers, shift: Numbers) -> str:
        """Of mean 0 and variance 1, then scaled and shifted."""
        both = self.constant(scale), self.constant(shift)
        return self.do("LayerNormalization", x, *both, axis=-1, epsilon=1e-12)

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
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers

    source = Random()
    graph = Graph(source)
    x = graph.do("Gather", graph.constant(source.numbers(WORDS, DIM)), "input_ids")
    folder.mkdir(parents=True, exist_ok=True)
    whole = folder / "whole.tmp"
    _write(graph, x, LAYERS, whole)
    quantize_dynamic(str(whole), str(folder / "model.onnx"), weight_type=QuantType.QInt8)
    whole.unlink()
    words = {"[PAD]": 0, "[UNK]": 1} | {f"w{number}": number for number in range(2, WORDS)}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(r"\S{1,4}"), "isolated")
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def convert(published: Path, folder: Path) -> Path:
    """Write ``model.onnx`` of ``model.safetensors``, and its ``tokenizer.json`` beside it. The shape must be
    MiniLM's: layers of :data:`DIM` numbers and :data:`HEADS` heads, as many as there are."""
    source = Published(published / "model.safetensors")
    graph = Graph(source)
    of = source.all
    words = graph.do("Gather", graph.constant(of["embeddings.word_embeddings.weight"]), "input_ids")
    # A text is of one part, so every token is of the first kind; and tokens stand where they stand.
    kind = of["embeddings.token_type_embeddings.weight"][0]
    places = graph.constant(of["embeddings.position_embeddings.weight"] + kind)
    long = graph.do("Shape", "input_ids", start=1, end=2)
    zero = graph.constant(np.array([0], np.int64))
    first = graph.do("Slice", places, zero, long, zero)
    x = graph.do("Add", words, first)
    x = graph.scaled(x, of["embeddings.LayerNorm.weight"], of["embeddings.LayerNorm.bias"])
    folder.mkdir(parents=True, exist_ok=True)
    _write(graph, x, source.layers, folder / "model.onnx")
    shutil.copy(published / "tokenizer.json", folder / "tokenizer.json")
    return folder


def _write(graph: Graph, x: str, layers: int, path: Path) -> None:
    import onnx
    from onnx import TensorProto, helper

    mask = graph.do("Cast", "attention_mask", to=TensorProto.FLOAT)
    mask = graph.do("Sub", mask, graph.constant(np.float32(1)))
    mask = graph.do("Mul", mask, graph.constant(np.float32(10_000)))
    mask = graph.do("Unsqueeze", mask, graph.constant(np.array([1, 2], np.int64)))
    for _ in range(layers):
        x = graph.layer(x, mask)
    graph.nodes.append(helper.make_node("Identity", [x], ["last_hidden_state"]))
    shape = ["batch", "length"]
    made = helper.make_graph(
        graph.nodes,
        "made",
        [
            helper.make_tensor_value_info(name, TensorProto.INT64, shape)
            for name in ("input_ids", "attention_mask")
        ],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, DIM])],
        graph.numbers,
    )
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    onnx.save(model, str(path))
