"""The PLDA that pyannote's VBx clustering needs, estimated on embeddings of the training voices.

``python -m tests.models.segmentation.plda EMBEDDING_DIR OUT_DIR`` writes ``xvec_transform.npz`` (mean1, lda,
mean2) and ``plda.npz`` (mu, tr, psi). Applied to an embedding x with pyannote's ``vbx_setup``:

    y = sqrt(L) unit(lda' sqrt(D) unit(x - mean1) - mean2),  then (y - mu) tr'

where the rows of tr make the covariance within speakers the identity and that between speakers the
diagonal psi: the two-covariance model (Brümmer and de Villiers, "The speaker partitioning problem",
Odyssey 2010), estimated by moments. mean1 is zero, so that the length of an embedding does not matter.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.models.torch_setup import prepare

prepare()

import numpy as np  # noqa: E402
import torch  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from scipy.linalg import eigh  # noqa: E402

from tests.models.augment import augment  # noqa: E402
from tests.models.corpus import utterances  # noqa: E402
from tests.models.ecapa.network import embeddings, load  # noqa: E402
from tests.models.ecapa.train import crop  # noqa: E402

SEED = 7
DIMENSIONS = 48  # after LDA
CROPS_PER_SPEAKER = 24
CROP = (1.0, 5.0)  # s, what a speaker says within a window
SHRINKAGE = 0.05
LEAST_BETWEEN = 1e-3

Rows = NDArray[np.float64]


def scatter(rows: Rows, speakers: NDArray[np.int64]) -> tuple[Rows, Rows]:
    """Covariance within and between speakers, each (d, d), both positive definite."""
    centre = rows.mean(axis=0)
    names, counts = np.unique(speakers, return_counts=True)
    means = np.stack([rows[speakers == name].mean(axis=0) for name in names])
    inner = rows - means[np.searchsorted(names, speakers)]
    within = inner.T @ inner / (len(rows) - len(names))
    between = (means - centre).T @ (means - centre) / (len(names) - 1) - within / counts.mean()
    d = rows.shape[1]
    within += SHRINKAGE * np.trace(within) / d * np.eye(d)
    values, vectors = np.linalg.eigh(between)
    between = (vectors * np.maximum(values, LEAST_BETWEEN * values.max())) @ vectors.T
    return within, between


def unit(rows: Rows) -> Rows:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def estimate(rows: Rows, speakers: NDArray[np.int64]) -> tuple[dict[str, Rows], dict[str, Rows]]:
    """The arrays of the two files."""
    d = rows.shape[1]
    spread = np.sqrt(d) * unit(rows)
    within, between = scatter(spread, speakers)
    _, vectors = eigh(between, within)
    lda = vectors[:, ::-1][:, :DIMENSIONS]
    projected = spread @ lda
    mean2 = projected.mean(axis=0)
    projected = np.sqrt(DIMENSIONS) * unit(projected - mean2)
    mu = projected.mean(axis=0)
    within, between = scatter(projected, speakers)
    psi, vectors = eigh(between, within)
    transform = {"mean1": np.zeros(d), "lda": lda, "mean2": mean2}
    return transform, {"mu": mu, "tr": vectors.T[::-1], "psi": psi[::-1]}


def main(arguments: Sequence[str]) -> int:
    source, target = Path(arguments[0]), Path(arguments[1])
    network = load(source)
    rng = np.random.default_rng(SEED)
    rows, speakers = [], []
    for speaker, said in enumerate(utterances().values()):
        for _ in range(CROPS_PER_SPEAKER):
            samples = crop(said, int(rng.uniform(*CROP) * 16_000), rng)
            rows.append(embeddings(network, torch.from_numpy(augment(samples, rng))[None])[0].numpy())
            speakers.append(speaker)
    transform, plda = estimate(np.stack(rows).astype(np.float64), np.array(speakers))
    target.mkdir(parents=True, exist_ok=True)
    np.savez(target / "xvec_transform.npz", **{k: v.astype(np.float32) for k, v in transform.items()})
    np.savez(target / "plda.npz", **{k: v.astype(np.float32) for k, v in plda.items()})
    print(f"{len(rows)} embeddings, psi {plda['psi'][0]:.2f} to {plda['psi'][-1]:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
