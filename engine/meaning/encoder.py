"""A sentence-embedding model as it is published for ONNX Runtime: one ``*.onnx`` and ``tokenizer.json``.

Method: tokens through the network, the mean of their vectors where the attention mask is 1, then length 1
(Reimers and Gurevych 2019, "Sentence-BERT"; prefixes as in Wang et al. 2024, "Multilingual E5 Text
Embeddings"). A model whose output is one vector a text already has done the first half itself.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine import launch
from engine.errors import ModelDamaged, ModelMissing, OutOfMemory, PackageMissing
from engine.meaning.settings import Settings, read_settings
from engine.vectors import MOST_CHARACTERS, Role

Vectors = npt.NDArray[np.float32]

TOKENIZER: Final = "tokenizer.json"
MAX_BYTES: Final = 2 << 30
#: Texts that go through the network together: more take more memory and no less time on a processor.
AT_ONCE: Final = 8
_SMALLEST: Final = 2
_LARGEST: Final = 8_192
_IDS, _MASK, _TYPES = "input_ids", "attention_mask", "token_type_ids"
_FILLING: Final = ("[PAD]", "<pad>")
_NO_MEMORY: Final = ("Failed to allocate memory", "bad allocation", "bad_alloc", "out of memory")


class Encoder:
    """A loaded model.

    Attributes:
        dim: numbers in a vector.

    Raises:
        ModelMissing, ModelDamaged: the folder is not what it must be, or its graph takes or gives what no
            sentence model does.
        PackageMissing: ONNX Runtime or ``tokenizers`` is not installed.
        OutOfMemory
    """

    def __init__(self, folder: Path) -> None:
        self._model = folder.name
        self.settings: Settings = read_settings(folder)
        self._tokenizer = _tokenizer(folder, self.settings.length)
        self._session, self._failures = _session(folder)
        self._inputs = self._checked_inputs()
        self._output = self._chosen_output()
        self.dim = int(self.encode(("a",), "passage").shape[1])
        if not _SMALLEST <= self.dim <= _LARGEST:
            raise ModelDamaged(f"{self._model}: {self.dim} numbers a vector")

    def encode(self, texts: Sequence[str], role: Role) -> Vectors:
        """``(len(texts), dim)``, each of length 1; a text without any token is all zeros."""
        prefix = self.settings.query if role == "query" else self.settings.passage
        shown = [prefix + " ".join(text[:MOST_CHARACTERS].split()) for text in texts]
        # Of like length together, so that little is padding.
        order = sorted(range(len(shown)), key=lambda index: len(shown[index]))
        found: Vectors | None = None
        for at in range(0, len(order), AT_ONCE):
            some = order[at : at + AT_ONCE]
            vectors = self._run([shown[index] for index in some])
            if found is None:
                found = np.zeros((len(shown), vectors.shape[1]), np.float32)
            found[some] = vectors
        return found if found is not None else np.zeros((0, getattr(self, "dim", 0)), np.float32)

    def _run(self, texts: Sequence[str]) -> Vectors:
        tokens = self._tokenizer.encode_batch(list(texts))
        ids = np.array([item.ids for item in tokens], np.int64)
        mask = np.array([item.attention_mask for item in tokens], np.int64)
        if not ids.size:
            raise ModelDamaged(f"{self._model}: {TOKENIZER}")
        given = {_IDS: ids, _MASK: mask, _TYPES: np.zeros_like(ids)}
        try:
            (out,) = self._session.run([self._output], {name: given[name] for name in self._inputs})
        except self._failures as error:
            raise _translated(error, self._model) from error
        hidden = np.asarray(out, np.float32)
        return _unit(self._pooled(hidden, mask))

    def _pooled(self, hidden: Vectors, mask: npt.NDArray[np.int64]) -> Vectors:
        if hidden.ndim == 2 and len(hidden) == len(mask):
            return hidden
        if hidden.ndim != 3 or hidden.shape[:2] != mask.shape:
            raise ModelDamaged(f"{self._model}: output of shape {hidden.shape}")
        if self.settings.pooling == "cls":
            return hidden[:, 0]
        weight = mask[:, :, None].astype(np.float32)
        mean: Vectors = (hidden * weight).sum(1) / np.maximum(weight.sum(1), 1.0)
        return mean

    def _checked_inputs(self) -> list[str]:
        inputs = {item.name: item.type for item in self._session.get_inputs()}
        if _IDS not in inputs or not set(inputs) <= {_IDS, _MASK, _TYPES}:
            raise ModelDamaged(f"{self._model}: inputs {', '.join(sorted(inputs))}")
        if set(inputs.values()) != {"tensor(int64)"}:
            raise ModelDamaged(f"{self._model}: inputs of another type")
        return list(inputs)

    def _chosen_output(self) -> str:
        """A text's own vector where the graph gives one, else its tokens'."""
        names = [item.name for item in self._session.get_outputs()]
        for wanted in ("sentence_embedding", "last_hidden_state", "token_embeddings"):
            if wanted in names:
                return wanted
        if not names:
            raise ModelDamaged(f"{self._model}: no output")
        return str(names[0])


def _unit(vectors: Vectors) -> Vectors:
    if not np.isfinite(vectors).all():
        raise ModelDamaged("vectors that are no numbers")
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / np.where(length > 0, length, 1.0)).astype(np.float32)


def _tokenizer(folder: Path, length: int) -> Any:
    try:
        from tokenizers import Tokenizer
    except ModuleNotFoundError as error:
        raise PackageMissing("tokenizers") from error
    path = folder / TOKENIZER
    if not path.is_file():
        raise ModelMissing(folder.name)
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # what the library raises is Exception itself
        raise ModelDamaged(f"{folder.name}: {TOKENIZER}") from error
    # What the file says of padding and lengths is for others; what fills up is masked out again.
    filling = next((name for name in _FILLING if tokenizer.token_to_id(name) is not None), _FILLING[0])
    tokenizer.enable_padding(pad_id=tokenizer.token_to_id(filling) or 0, pad_token=filling)
    tokenizer.enable_truncation(max_length=length)
    return tokenizer


def _session(folder: Path) -> tuple[Any, tuple[type[Exception], ...]]:
    files = sorted(folder.glob("*.onnx")) or sorted(folder.glob("onnx/*.onnx"))
    if not files:
        raise ModelMissing(folder.name)
    if len(files) > 1 or files[0].stat().st_size > MAX_BYTES:
        raise ModelDamaged(folder.name)
    # The launcher sets this for every process of ours; a script that loads the model alone is told here.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", launch.PINNED["ORT_DISABLE_TELEMETRY"])
    try:
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as native
    except ModuleNotFoundError as error:
        raise PackageMissing("onnxruntime") from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = max(1, min(4, (os.cpu_count() or 2) // 2))
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    # Texts have many lengths, and what was taken for a long one would be kept for ever.
    options.enable_cpu_mem_arena = False
    # They have no common base but Exception.
    failures = tuple(
        kind for kind in vars(native).values() if isinstance(kind, type) and issubclass(kind, Exception)
    )
    try:
        session = onnxruntime.InferenceSession(str(files[0]), options, providers=["CPUExecutionProvider"])
    except failures as error:
        raise _translated(error, folder.name) from error
    return session, failures


def _translated(error: Exception, model: str) -> Exception:
    if any(sign in str(error) for sign in _NO_MEMORY):
        return OutOfMemory("onnxruntime")
    return ModelDamaged(model)
