"""How the numbers of the built-in voice came about: its units, and the four it is scored by.

Data: six utterances of each of the 121 synthetic training voices, two and two a session, the second and third
session through simulated rooms, microphones and noise (``tests.models.augment``); and the turns of AMI's
distant microphones, of one second and more, in which nobody else speaks. Neither is in what
``python -m tests.bench.people`` prints. Beside the fitted cost stands that of the numbers in use.

    python -m tests.bench.people_fit      # needs the synthesisers, some minutes
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from app.people.calibration import BUILT_IN
from app.people.cepstra import MEAN, SCALE
from app.people.scoring import Calibration
from engine.diarize.activity import active
from engine.diarize.features import extract
from engine.progress import silent
from engine.stages import AudioArray
from engine.units import SAMPLE_RATE
from tests.models import corpus
from tests.models.augment import augment
from tests.models.heldout import _decoded as decoded
from tests.models.voices import TRAINING

AMI = Path(__file__).parents[3] / "shared" / "audio" / "ami"
_AMI_WEIGHT = 0.3  # few turns, of few people
_TOLD = 19

Doubles = npt.NDArray[np.float64]


class Session(NamedTuple):
    """Somebody's mean cepstra in a session ``(19,)``, half of how its two halves differ, its seconds."""

    person: str
    mean: Doubles
    halves: Doubles
    seconds: float


def session(person: str, samples: AudioArray) -> Session:
    frames = extract(samples, [(0.0, len(samples) / SAMPLE_RATE)], silent)
    cepstra = frames.cepstra[active(frames), :_TOLD].astype(np.float64)
    middle = len(cepstra) // 2
    halves = (cepstra[:middle].mean(axis=0) - cepstra[middle:].mean(axis=0)) / 2
    return Session(person, cepstra.mean(axis=0), halves, len(cepstra) / 100)


def made() -> list[Session]:
    rng = np.random.default_rng(1)
    found = []
    for voice in TRAINING:
        said = [corpus.utterance(voice, index) for index in range(6)]
        for number in range(3):
            sound = np.concatenate(said[2 * number : 2 * number + 2])
            found.append(session(voice.id, augment(sound, rng) if number else sound))
    return found


def distant() -> list[Session]:
    lines = (line.split() for line in (AMI / "reference.rttm").read_text(encoding="utf-8").splitlines())
    turns = [(line[1], line[7], float(line[3]), float(line[3]) + float(line[4])) for line in lines]
    found = []
    for name, person, start, end in turns:
        path, alone = AMI / f"{name}.wav", [(start, end)]
        for where, who, first, last in turns:
            if where == name and who != person:
                cut = [((a, min(b, first)), (max(a, last), b)) for a, b in alone]
                alone = [span for pair in cut for span in pair if span[1] > span[0]]
        if path.exists():
            sound = decoded(path)
            pieces = [(a, b) for a, b in alone if b - a > 1.0]
            parts = [sound[int(a * SAMPLE_RATE) : int(b * SAMPLE_RATE)] for a, b in pieces]
            found += [session(f"{name}/{person}", part) for part in parts]
    return found


def units(training: Sequence[Session], rooms: Sequence[Session]) -> tuple[Doubles, Doubles]:
    """Mean and scale: what words, and rooms and microphones, do to each cepstrum, in equal parts."""
    means = np.stack([item.mean for item in training])
    people = np.unique([item.person for item in training], return_inverse=True)[1]
    middles = np.stack([means[people == who].mean(axis=0) for who in range(people.max() + 1)])
    channel = ((means - middles[people]) ** 2).sum(axis=0) / (len(means) - len(middles))
    words = [np.stack([item.halves**2 for item in each]).mean(axis=0) for each in (training, rooms)]
    centre = (means.mean(axis=0) + np.stack([item.mean for item in rooms]).mean(axis=0)) / 2
    return centre, np.sqrt(sum(part / part.mean() for part in (channel, *words)))


def cost(sessions: Sequence[Session], mean: Doubles, scale: Doubles, known: Calibration) -> float:
    """Of log likelihood ratios over all pairs of sessions (C_llr; 1 says nothing, 0 all)."""
    rows = np.stack([(item.mean - mean) / scale for item in sessions])
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    noise = known.noise([item.seconds for item in sessions])
    names = np.array([item.person for item in sessions])
    one, other = np.triu_indices(len(rows), 1)
    cosine = ((rows @ rows.T)[one, other] - known.stranger) / (1 - known.stranger)
    stored, heard, dim = noise[one], noise[other], known.dim
    total = 1 + 1 / stored
    weight = np.sqrt(dim * (1 + stored)) / stored / total
    near, far = 1 / total + known.shared * known.session + heard, 1 + heard
    square, along = dim * far, cosine * weight * np.sqrt(dim * far)
    ratio = 0.5 * (square / far - (square - 2 * along + weight**2) / near - dim * np.log(near / far))
    same = names[one] == names[other]
    return float(
        (np.logaddexp(0, -ratio[same]).mean() + np.logaddexp(0, ratio[~same]).mean()) / 2 / np.log(2)
    )


def main() -> None:
    from scipy.optimize import minimize

    training, rooms = made(), distant()
    mean, scale = units(training, rooms)
    print("mean ", *(f"{value:.2f}" for value in mean))
    print("scale", *(f"{value:.2f}" for value in scale))

    def both(numbers: Doubles) -> float:
        dim, part, speech = np.exp(numbers[:3])
        known = Calibration(float(dim), float(part), float(speech), float(numbers[3]))
        return cost(training, mean, scale, known) + _AMI_WEIGHT * cost(rooms, mean, scale, known)

    starts = [np.array([np.log(dim), np.log(0.5), 0.0, 0.1]) for dim in (4, 8, 12)]
    best = min((minimize(both, start, method="Nelder-Mead") for start in starts), key=lambda item: item.fun)
    print("dim, session, speech:", *(f"{value:.2f}" for value in np.exp(best.x[:3])), end="; ")
    print(f"stranger: {best.x[3]:.2f}; cost {best.fun:.3f}")
    used = cost(training, MEAN, SCALE, BUILT_IN) + _AMI_WEIGHT * cost(rooms, MEAN, SCALE, BUILT_IN)
    print(f"the numbers in use: cost {used:.3f}")


if __name__ == "__main__":
    main()
