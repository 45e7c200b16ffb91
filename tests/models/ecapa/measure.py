"""How well embeddings tell the held-out voices apart.

``python -m tests.models.ecapa.measure [DIR]`` prints the equal error rate of the weights in DIR, by default
of the committed ones.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.models.torch_setup import prepare

prepare()

import numpy as np  # noqa: E402
import torch  # noqa: E402
from numpy.typing import NDArray  # noqa: E402

from tests.models.ecapa.network import embeddings, load  # noqa: E402
from tests.models.error_rates import equal_error_rate, trials  # noqa: E402
from tests.models.heldout import Recording  # noqa: E402
from tests.models.heldout import load as load_recording  # noqa: E402

COMMITTED = Path(__file__).parents[1] / "weights" / "ecapa"
SAMPLE_RATE = 16_000
WINDOW = 1.5  # s, what the program embeds at a time

Embed = Callable[[NDArray[np.float32]], NDArray[np.float32]]


def embedder(folder: Path = COMMITTED) -> Embed:
    """Samples to one unit row."""
    network = load(folder)
    return lambda samples: embeddings(network, torch.from_numpy(samples)[None])[0].numpy()


def of_utterances(embed: Embed, recording: Recording) -> float:
    rows = np.stack([embed(recording.of(utterance)) for utterance in recording.utterances])
    same, different = trials(rows, [utterance.speaker for utterance in recording.utterances])
    return equal_error_rate(same, different)


def of_windows(embed: Embed, recording: Recording) -> float:
    """The same on pieces of 1.5 s, one after another, of each utterance."""
    rows, speakers = [], []
    size = int(WINDOW * SAMPLE_RATE)
    for utterance in recording.utterances:
        samples = recording.of(utterance)
        for start in range(0, samples.size - size + 1, size):
            rows.append(embed(samples[start : start + size]))
            speakers.append(utterance.speaker)
    return equal_error_rate(*trials(np.stack(rows), speakers))


def main(arguments: Sequence[str]) -> int:
    embed = embedder(Path(arguments[0]) if arguments else COMMITTED)
    recording = load_recording("utterances")
    print(f"EER, whole utterances: {of_utterances(embed, recording):.4f}")
    print(f"EER, windows of {WINDOW} s: {of_windows(embed, recording):.4f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
