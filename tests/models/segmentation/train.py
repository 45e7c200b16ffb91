"""Trains the micro segmentation model on simulated conversations: 40 minutes on one core.

``python -m tests.models.segmentation.train --minutes 40 --out DIR`` (``--steps 3`` stops after three).

The loss is pyannote's: the speakers of the reference are put in the order that fits the prediction best,
then each frame's set of speakers is one class (Plaquet and Bredin: "Powerset multi-class cross entropy
loss for neural speaker diarization", Interspeech 2023).
"""

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.models.torch_setup import prepare

SEED = 5
prepare(SEED)

import numpy as np  # noqa: E402
import torch  # noqa: E402
from pyannote.audio.utils.loss import nll_loss  # noqa: E402
from pyannote.audio.utils.permutation import permutate  # noqa: E402
from pyannote.audio.utils.powerset import Powerset  # noqa: E402

from tests.models.corpus import utterances  # noqa: E402
from tests.models.segmentation.conversation import Conversation, Samples, simulate  # noqa: E402
from tests.models.segmentation.network import (  # noqa: E402
    AT_ONCE,
    DURATION,
    SPEAKERS,
    build,
    frame_centres,
    load,
    save,
)

PEAK_RATE = 2e-3
WINDOWS = 24  # in a batch
ORDERED = 0.6  # share of the training in which each register has its place
ANY_VOICES = 0.4  # share of the windows, afterwards
REPORT_SECONDS = 60


def registers(speakers: Mapping[str, Sequence[Samples]]) -> list[list[str]]:
    """The speakers in three groups of one size, from low to high voices."""
    names = sorted(speakers, key=lambda name: float(np.median([pitch(said) for said in speakers[name][:5]])))
    return [list(group) for group in np.array_split(names, SPEAKERS)]


def pitch(samples: Samples) -> float:
    """The median fundamental frequency in Hz, 60 to 400, by autocorrelation; 0 when nothing is voiced."""
    found = []
    for start in range(0, samples.size - 640, 640):
        frame = samples[start : start + 640] - samples[start : start + 640].mean()
        correlation = np.correlate(frame, frame, "full")[639:]
        lag = 40 + int(correlation[40:267].argmax())
        if correlation[lag] > 0.5 * correlation[0] > 0.5:
            found.append(16_000 / lag)
    return float(np.median(found)) if found else 0.0


class Training:
    """The network, and the batches it learns from: at first under names, then under any.

    At first each window holds voices of different registers, and a register always has the same place in the
    output: that breaks the symmetry of the places. The loss that allows any order alone needs hours before
    it tells the voices of a window apart. In the end a part of the windows holds any voices.
    """

    def __init__(self, speakers: Mapping[str, Sequence[Samples]], seed: int = SEED) -> None:
        torch.manual_seed(seed)
        self.speakers = speakers
        self.registers = registers(speakers)
        self.rng = np.random.default_rng(seed)
        self.network = build()
        # The sinc filters begin on the mel scale and hardly leave it; their gradient is half a step's cost.
        self.network.sincnet.conv1d[0].requires_grad_(requires_grad=False)
        self.network.sincnet.wav_norm1d.requires_grad_(requires_grad=False)
        self.powerset = Powerset(SPEAKERS, AT_ONCE)
        self.learned = [p for p in self.network.parameters() if p.requires_grad]
        self.optimiser = torch.optim.AdamW(self.learned, lr=PEAK_RATE, weight_decay=1e-3)

    def batch(self, size: int = WINDOWS, any_voices: float = 0.0) -> tuple[torch.Tensor, torch.Tensor]:
        """Waveforms (size, 1, samples) and who speaks (size, frames, speakers).

        ``any_voices``: the share of windows whose voices may be of one register.
        """
        conversations = [
            simulate(self.speakers, DURATION, self.rng, SPEAKERS)
            if self.rng.random() < any_voices
            else self._of_registers()
            for _ in range(size)
        ]
        waveforms = np.stack([conversation.samples for conversation in conversations])[:, None]
        centres = frame_centres(self.network, waveforms.shape[-1])
        active = np.stack([conversation.active[:, centres].T for conversation in conversations])
        return torch.from_numpy(waveforms), torch.from_numpy(active.astype(np.float32))

    def _of_registers(self) -> Conversation:
        """One voice of each register at most; the rows are the registers, from low to high."""
        names = [names[int(self.rng.integers(len(names)))] for names in self.registers]
        voices = {name: self.speakers[name] for name in names}
        conversation = simulate(voices, DURATION, self.rng, SPEAKERS)
        active = np.zeros_like(conversation.active)
        for name, row in zip(conversation.names, conversation.active, strict=False):
            active[names.index(name)] = row
        return Conversation(conversation.samples, active, tuple(names))

    def loss(self, waveforms: torch.Tensor, active: torch.Tensor, *, ordered: bool) -> torch.Tensor:
        """``ordered``: the rows of ``active`` have their places; otherwise they may go to any."""
        prediction = self.network(waveforms)
        if not ordered:
            active, _ = permutate(self.powerset.to_multilabel(prediction, soft=True), active)
        return nll_loss(prediction, self.powerset.to_powerset(active).argmax(dim=-1))

    def step(self, progress: float) -> float:
        """One step on a new batch at ``progress`` of 0 to 1 through the training; the loss."""
        self.set_rate(
            PEAK_RATE * min(1.0, progress / 0.05 + 0.05) * 0.5 * (1 + np.cos(np.pi * progress)) + 1e-5
        )
        ordered = progress < ORDERED
        return self.learn(*self.batch(any_voices=0.0 if ordered else ANY_VOICES), ordered=ordered)

    def learn(self, waveforms: torch.Tensor, active: torch.Tensor, *, ordered: bool = False) -> float:
        """One step of the optimiser; the loss before it."""
        self.network.train()
        value = self.loss(waveforms, active, ordered=ordered)
        self.optimiser.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.learned, 1.0)
        self.optimiser.step()
        return float(value.detach())

    def set_rate(self, rate: float) -> None:
        for group in self.optimiser.param_groups:
            group["lr"] = rate


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--steps", type=int)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--resume", type=Path, help="a folder to begin from")
    asked = parser.parse_args(arguments)
    training = Training(utterances())
    if asked.resume:
        training.network.load_state_dict(load(asked.resume).state_dict())
    losses: list[float] = []
    start = reported = time.monotonic()
    while True:
        minutes = (time.monotonic() - start) / 60
        done = len(losses) / asked.steps if asked.steps else minutes / asked.minutes
        if done >= 1:
            break
        losses.append(training.step(done))
        if time.monotonic() - reported > REPORT_SECONDS:
            print(f"{done:4.0%} step {len(losses)} loss {np.mean(losses[-30:]):.3f}", flush=True)
            save(training.network, asked.out)
            reported = time.monotonic()
    save(training.network, asked.out)
    print(f"steps {len(losses)}, last losses {np.mean(losses[-30:]):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
