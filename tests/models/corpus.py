"""What the training voices say, synthesised once and kept in a folder outside the project.

``python -m tests.models.corpus`` fills the folder: some minutes for 40 utterances of each voice.
"""

import sys
import tempfile
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.models.sentences import TRAINING_SEED, sentence
from tests.models.voices import SAMPLE_RATE, TRAINING, Voice, synthesise

FOLDER = Path(tempfile.gettempdir()) / "hansard-corpus"
UTTERANCES = 40


def said(voice: Voice, index: int) -> str:
    """The text of the voice's utterance with this number: one training sentence, or two short ones."""
    rng = np.random.default_rng((TRAINING_SEED, zlib.crc32(voice.id.encode()), index))
    first = sentence(rng, voice.language)
    return first if len(first.split()) > 4 else f"{first} {sentence(rng, voice.language)}"


def utterance(voice: Voice, index: int) -> NDArray[np.float32]:
    """The same, as mono samples at 16 kHz; from the folder when it was synthesised before."""
    path = FOLDER / voice.id / f"{index:04d}.npy"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        samples = np.round(synthesise(voice, said(voice, index)) * 32767).astype(np.int16)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            np.save(file, samples)
        Path(file.name).replace(path)
    integers: NDArray[np.int16] = np.load(path)
    return integers.astype(np.float32) / np.float32(32768)


def utterances(count: int = UTTERANCES) -> dict[str, list[NDArray[np.float32]]]:
    """The first ``count`` utterances of every training voice, by the voice's id."""
    return {voice.id: [utterance(voice, index) for index in range(count)] for voice in TRAINING}


def main() -> int:
    seconds = sum(samples.size for said in utterances().values() for samples in said) / SAMPLE_RATE
    print(f"{len(TRAINING)} voices, {UTTERANCES} utterances of each, {seconds / 3600:.2f} h in {FOLDER}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
