"""What the test asks of the segmentation, in a process of its own: torch and CTranslate2 never share one.

``python -m tests.models.segmentation.check`` prints JSON: the error of the committed weights on the held-out
conversations, the shapes of the PLDA, and the losses of a few training steps on one batch.
"""

import json
import sys

from tests.models.torch_setup import prepare

prepare(threads=2)

from pyannote.audio.core.plda import PLDA  # noqa: E402

from tests.models.heldout import Recording, load  # noqa: E402
from tests.models.segmentation import measure, network, train  # noqa: E402
from tests.models.segmentation.pipeline import COMMITTED, Embedding, file_of  # noqa: E402

STEPS = 6
RATE = 2e-3
WINDOWS = 4


def losses(recording: Recording) -> list[float]:
    """Of steps on one small batch: a network that learns at all learns this one by heart."""
    training = train.Training(recording.by_speaker())
    training.set_rate(RATE)
    batch = training.batch(WINDOWS)
    return [training.learn(*batch) for _ in range(STEPS)]


def plda_width(recording: Recording) -> int:
    """How many numbers the PLDA makes of an embedding by the committed network; all finite, or it fails."""
    plda = PLDA.from_pretrained(COMMITTED / "plda")
    waveform = file_of(recording.of(recording.utterances[0]), "one")["waveform"]
    row = Embedding(COMMITTED / "embedding").eval()(waveform[None]).detach().numpy()
    projected = plda(row)
    assert abs(projected).max() < 1e3, projected
    return int(projected.shape[1])


def main() -> int:
    segmentation = network.load(COMMITTED / "segmentation")
    meetings = ("meeting", "meeting_de_en")
    found = {
        "local_errors": {name: measure.local_error(segmentation, load(name)) for name in meetings},
        "plda": plda_width(load("utterances")),
        "losses": losses(load("utterances")),
    }
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
