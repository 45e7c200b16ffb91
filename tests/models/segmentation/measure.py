"""The error of the segmentation model and of the whole pipeline on the held-out conversations.

``python -m tests.models.segmentation.measure [DIR]``: of the models in DIR, by default the committed ones.
"""

import sys
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

from tests.models.torch_setup import prepare

prepare()

import numpy as np  # noqa: E402
import torch  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from pyannote.audio.models.segmentation import PyanNet  # noqa: E402
from pyannote.audio.utils.powerset import Powerset  # noqa: E402

from tests.models.heldout import Recording  # noqa: E402
from tests.models.heldout import load as load_recording  # noqa: E402
from tests.models.segmentation.network import (  # noqa: E402
    AT_ONCE,
    DURATION,
    SAMPLE_RATE,
    SPEAKERS,
    frame_centres,
    load,
)
from tests.models.segmentation.pipeline import COMMITTED, build, error_rate, file_of, reference  # noqa: E402


def activity(recording: Recording) -> NDArray[np.bool_]:
    """(speakers, samples): who speaks, of three at most."""
    names = sorted({said.speaker for said in recording.utterances})
    active = np.zeros((SPEAKERS, recording.samples.size), np.bool_)
    for said in recording.utterances:
        place = slice(round(said.start * SAMPLE_RATE), round(said.end * SAMPLE_RATE))
        active[names.index(said.speaker), place] = True
    return active


@torch.inference_mode()
def local_error(network: PyanNet, recording: Recording) -> float:
    """Missed, false and confused speech over speech, in windows of 5 s whose speakers have no names."""
    active = activity(recording)
    powerset = Powerset(SPEAKERS, AT_ONCE)
    size = int(DURATION * SAMPLE_RATE)
    centres = frame_centres(network, size)
    wrong = spoken = 0.0
    for start in range(0, recording.samples.size - size + 1, size // 2):
        window = torch.from_numpy(recording.samples[start : start + size])[None, None]
        found = powerset.to_multilabel(network(window))[0].numpy() > 0.5
        truth = active[:, start : start + size][:, centres].T
        wrong += min(_errors(truth, found[:, list(order)]) for order in permutations(range(SPEAKERS)))
        spoken += truth.sum()
    return wrong / spoken


def _errors(truth: NDArray[np.bool_], found: NDArray[np.bool_]) -> float:
    correct = (truth & found).sum(axis=1)
    return float((np.maximum(truth.sum(axis=1), found.sum(axis=1)) - correct).sum())


def main(arguments: Sequence[str]) -> int:
    folder = Path(arguments[0]) if arguments else COMMITTED
    network = load(folder / "segmentation")
    pipeline = build(folder)
    for name in ("meeting", "meeting_de_en"):
        recording = load_recording(name)
        print(f"{name}: error within windows {local_error(network, recording):.3f}")
        found = pipeline(file_of(recording.samples, name)).speaker_diarization
        rate = error_rate(reference(recording), found)
        print(f"{name}: DER {rate:.3f}, {len(found.labels())} speakers of 2")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
