"""What the test asks of ECAPA, in a process of its own: torch and CTranslate2 never share one.

``python -m tests.models.ecapa.check`` prints JSON: the quality of the committed weights on held-out voices,
and the losses of a few training steps on one batch.
"""

import json
import sys

from tests.models.torch_setup import prepare

prepare(threads=2)

from tests.models.ecapa import export, measure, train  # noqa: E402
from tests.models.heldout import Recording, load  # noqa: E402

STEPS = 6
RATE = 1e-3


def losses(recording: Recording) -> list[float]:
    """Of steps on one small batch: a network that learns at all learns this one by heart."""
    training = train.Training(recording.by_speaker())
    training.set_rate(RATE)
    batch = training.batch(8)
    return [training.learn(*batch) for _ in range(STEPS)]


def main() -> int:
    recording = load("utterances")
    found = {
        "eer": measure.of_utterances(measure.embedder(), recording),
        "eer_onnx": measure.of_utterances(export.embedder(), recording),
        "losses": losses(recording),
    }
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
