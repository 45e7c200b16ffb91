"""Trains the micro ECAPA-TDNN on the synthesised voices: 15 minutes on one core.

``python -m tests.models.ecapa.train --minutes 15 --out DIR`` (``--steps 3`` stops after three).
"""

import argparse
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.models.torch_setup import prepare

SEED = 3
prepare(SEED)

import numpy as np  # noqa: E402
import torch  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from speechbrain.lobes.models.ECAPA_TDNN import ECAPA_TDNN, Classifier  # noqa: E402
from speechbrain.nnet.losses import AdditiveAngularMargin, LogSoftmaxWrapper  # noqa: E402

from tests.models.augment import augment  # noqa: E402
from tests.models.corpus import utterances  # noqa: E402
from tests.models.ecapa.network import MICRO, Features, build, save  # noqa: E402

SAMPLE_RATE = 16_000
BATCH = 32
CROP = (1.5, 2.5)  # s
PEAK_RATE = 2e-3
MARGIN = 0.2
SCALE = 30.0
REPORT_SECONDS = 60

Utterances = Sequence[NDArray[np.float32]]


def crop(utterances: Utterances, samples: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """A piece of one speaker's speech, of one utterance or, where that is too short, of several."""
    parts: list[NDArray[np.float32]] = []
    while sum(part.size for part in parts) < samples:
        parts.append(utterances[int(rng.integers(len(utterances)))])
    joined = np.concatenate(parts)
    start = int(rng.integers(joined.size - samples + 1))
    return joined[start : start + samples]


def masked(features: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """SpecAugment (Park et al., 2019): two bands of up to 8 mel bands and two of up to 10 frames removed."""
    for row in features:
        for _ in range(2):
            band, width = int(rng.integers(72)), int(rng.integers(9))
            row[:, band : band + width] = 0.0
            frame, length = int(rng.integers(row.shape[0] - 10)), int(rng.integers(11))
            row[frame : frame + length] = 0.0
    return features


class Training:
    """The network, its classifier of the training speakers, and the optimiser over ``steps`` steps."""

    def __init__(self, speakers: Mapping[str, Utterances], seed: int = SEED) -> None:
        torch.manual_seed(seed)
        self.speakers = list(speakers.values())
        self.rng = np.random.default_rng(seed)
        self.features = Features()
        self.network: ECAPA_TDNN = build()
        self.classifier = Classifier(int(str(MICRO["lin_neurons"])), out_neurons=len(self.speakers))
        self.margin = AdditiveAngularMargin(margin=0.0, scale=SCALE)
        self.loss = LogSoftmaxWrapper(self.margin)
        self.parameters = [*self.network.parameters(), *self.classifier.parameters()]
        self.optimiser = torch.optim.AdamW(self.parameters, lr=PEAK_RATE, weight_decay=1e-3)

    def batch(self, size: int = BATCH) -> tuple[torch.Tensor, torch.Tensor]:
        """Waveforms (size, samples) and speakers (size, 1)."""
        n = int(self.rng.uniform(*CROP) * SAMPLE_RATE)
        chosen = self.rng.integers(len(self.speakers), size=size)
        crops = [augment(crop(self.speakers[i], n, self.rng), self.rng) for i in chosen]
        return torch.from_numpy(np.stack(crops)), torch.from_numpy(chosen)[:, None]

    def step(self, progress: float) -> float:
        """One step on a new batch at ``progress`` of 0 to 1 through the training; the loss."""
        self.set_rate(
            PEAK_RATE * min(1.0, progress / 0.1 + 0.05) * 0.5 * (1 + np.cos(np.pi * progress)) + 1e-5
        )
        self.set_margin(MARGIN * min(1.0, progress / 0.3))
        return self.learn(*self.batch())

    def learn(self, waveforms: torch.Tensor, speakers: torch.Tensor) -> float:
        """One step of the optimiser; the loss before it."""
        with torch.no_grad():
            features = masked(self.features(waveforms), self.rng)
        self.network.train()
        value = self.loss(self.classifier(self.network(features)), speakers)
        self.optimiser.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 5.0)
        self.optimiser.step()
        return float(value.detach())

    def set_rate(self, rate: float) -> None:
        for group in self.optimiser.param_groups:
            group["lr"] = rate

    def set_margin(self, margin: float) -> None:
        """AAM-softmax learns from random weights only when its margin grows from nothing."""
        self.margin.__init__(margin=margin, scale=SCALE)  # type: ignore[misc]


def progress(minutes: float, steps: int | None) -> Iterator[float]:
    """0 to 1, over the steps where they are given, else over the time."""
    if steps is not None:
        yield from (step / steps for step in range(steps))
        return
    start = time.monotonic()
    while (done := (time.monotonic() - start) / (60 * minutes)) < 1:
        yield done


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=15)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args(arguments)
    training = Training(utterances())
    losses: list[float] = []
    reported = time.monotonic()
    for done in progress(asked.minutes, asked.steps):
        losses.append(training.step(done))
        if time.monotonic() - reported > REPORT_SECONDS:
            print(f"{done:4.0%} step {len(losses)} loss {np.mean(losses[-50:]):.3f}", flush=True)
            save(training.network, asked.out)
            reported = time.monotonic()
    save(training.network, asked.out)
    print(f"steps {len(losses)}, last losses {np.mean(losses[-50:]):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
