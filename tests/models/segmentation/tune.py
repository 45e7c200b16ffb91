"""The clustering's parameters, chosen on conversations of the training voices.

``python -m tests.models.segmentation.tune DIR`` prints the best of a grid; DIR is laid out as the committed
folder. Segmentation and embeddings are computed once per conversation.
"""

import sys
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from tests.models.torch_setup import prepare

prepare()

import numpy as np  # noqa: E402

from tests.models.corpus import utterances  # noqa: E402
from tests.models.segmentation.conversation import simulate  # noqa: E402
from tests.models.segmentation.pipeline import build, error_rate, file_of, reference_of  # noqa: E402

SEED = 11
CONVERSATIONS = 6
SECONDS = 40.0
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1)
ACOUSTICS = (0.03, 0.07, 0.15, 0.3)  # Fa
SPEAKERS = (0.4, 0.8, 2.0, 5.0)  # Fb


def main(arguments: Sequence[str]) -> int:
    pipeline = build(Path(arguments[0]))
    pipeline.training = True  # keeps segmentation and embeddings with the file
    rng = np.random.default_rng(SEED)
    speakers = utterances()
    conversations = [simulate(speakers, SECONDS, rng) for _ in range(CONVERSATIONS)]
    files = [file_of(conversation.samples, str(n)) for n, conversation in enumerate(conversations)]
    truths = [reference_of(conversation) for conversation in conversations]
    results = []
    for threshold, fa, fb in product(THRESHOLDS, ACOUSTICS, SPEAKERS):
        clustering = {"threshold": threshold, "Fa": fa, "Fb": fb}
        pipeline.instantiate({"clustering": clustering, "segmentation": {"min_duration_off": 0.0}})
        found = [pipeline(file).speaker_diarization for file in files]
        rates = [error_rate(truth, one) for truth, one in zip(truths, found, strict=True)]
        counts = sum(
            len(one.labels()) == len(truth.labels()) for truth, one in zip(truths, found, strict=True)
        )
        results.append((float(np.mean(rates)), -counts, clustering))
    results.sort(key=lambda result: result[:2])
    for rate, counts, clustering in results[:12]:
        print(f"DER {rate:.3f}, speakers counted right in {-counts} of {CONVERSATIONS}: {clustering}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
