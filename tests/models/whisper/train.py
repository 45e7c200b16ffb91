"""Trains the micro Whisper on the corpus: ``python -m tests.models.whisper.train --minutes 50 --out DIR``.

First windows of a few seconds, cropped to their length, then full windows of 30 s as faster-whisper pads
them. Writes ``weights.npz`` every few minutes; `tests.models.whisper.convert` makes the model of it.
"""

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from tests.models.sentences import TRAINING_SEED
from tests.models.whisper import corpus, phones, vocabulary
from tests.models.whisper.batches import Batches
from tests.models.whisper.losses import loss
from tests.models.whisper.network import Size, Whisper

_PEAK_RATE = 2e-3
_WARM_UP = 50
_REPORT_SECONDS = 30
_PARTS = ("tokens", "sounds", "words")
_AVERAGE_DECAY = 0.995


@dataclass(frozen=True, slots=True)
class Plan:
    """Whichever of ``steps`` and ``minutes`` ends first ends the training; both set its progress.

    It goes from ``begin`` to 1, and with it the learning rate, the length of windows and their difficulty.
    """

    steps: int
    minutes: float
    begin: float = 0.0
    started: float = field(default_factory=time.monotonic)

    def progress(self, step: int) -> float:
        done = max(step / self.steps, (time.monotonic() - self.started) / 60 / self.minutes)
        return min(1.0, self.begin + (1 - self.begin) * done)

    def rate(self, step: int) -> float:
        falling = 0.02 + 0.98 * (1 + np.cos(np.pi * self.progress(step))) / 2
        return float(_PEAK_RATE * min(1.0, (step + 1) / _WARM_UP) * falling)


def averaging(network: Whisper) -> AveragedModel:
    """Keeps a running mean of the weights, which hears better than the last ones while the rate is high."""
    return AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(_AVERAGE_DECAY))


def train(
    network: Whisper, averaged: AveragedModel, batches: Batches, plan: Plan
) -> Iterator[tuple[int, float, float, float]]:
    """Yields (step, token loss, sound loss, word loss) after every step."""
    optimisers = _optimisers(network)
    step = 0
    while plan.progress(step) < 1.0:
        progress = plan.progress(step)
        for optimiser in optimisers:
            for group in optimiser.param_groups:
                group["lr"] = plan.rate(step)
        batch = batches.draw(progress)
        total, *parts = loss(network, batch, progress)
        network.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        for optimiser in optimisers:
            optimiser.step()
        averaged.update_parameters(network)
        step += 1
        yield step, *parts


def _optimisers(network: Whisper) -> tuple[torch.optim.Optimizer, ...]:
    """Muon (Jordan et al., 2024) for the matrices of the blocks, AdamW for everything else."""
    inner = [*network.encoder.parameters(), *network.decoder.parameters()]
    matrices = [parameter for parameter in inner if parameter.ndim == 2]
    chosen = {id(parameter) for parameter in matrices}
    others = [parameter for parameter in network.parameters() if id(parameter) not in chosen]
    return (
        torch.optim.Muon(matrices, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, betas=(0.9, 0.98), weight_decay=0.01),
    )


def save(network: Whisper, averaged: AveragedModel, size: Size, folder: Path) -> None:
    """``weights.npz`` to use and ``last.npz`` to train on from. Arrays: torch and CTranslate2 never meet."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, module in (("last", network), ("weights", averaged.module)):
        half_made = folder / f"{name}.partial.npz"
        np.savez(half_made, **{key: value.numpy() for key, value in module.state_dict().items()})
        half_made.replace(folder / f"{name}.npz")
    (folder / "size.json").write_text(json.dumps(asdict(size)) + "\n", encoding="utf-8")


def load(folder: Path) -> Whisper:
    """The network as it was last. Raises FileNotFoundError."""
    network = Whisper(Size(**json.loads((folder / "size.json").read_text(encoding="utf-8"))))
    with np.load(folder / "last.npz") as file:
        network.load_state_dict({name: torch.from_numpy(file[name]) for name in file.files})
    return network


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=corpus.FOLDER)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--start-from", type=Path, help="a folder written before")
    parser.add_argument("--begin", type=float, default=0.0, help="progress at which the plan is taken up")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(TRAINING_SEED)
    size = Size(vocabulary.size(), len(phones.inventory()), len(phones.vocabulary()))
    network = load(arguments.start_from) if arguments.start_from else Whisper(size)
    print(sum(parameter.numel() for parameter in network.parameters()), "parameters", flush=True)
    averaged = averaging(network)
    batches = Batches(arguments.corpus, np.random.default_rng(TRAINING_SEED))
    plan = Plan(arguments.steps, arguments.minutes, arguments.begin)
    told, losses = time.monotonic(), []
    for step, *parts in train(network, averaged, batches, plan):
        losses.append(parts)
        if time.monotonic() - told > _REPORT_SECONDS or step == arguments.steps:
            mean = np.mean(losses, axis=0)
            minutes = (time.monotonic() - plan.started) / 60
            named = " ".join(f"{name} {value:.3f}" for name, value in zip(_PARTS, mean, strict=True))
            print(f"{minutes:.1f} min, step {step}: {named}", flush=True)
            save(network, averaged, size, arguments.out)
            told, losses = time.monotonic(), []
    save(network, averaged, size, arguments.out)


if __name__ == "__main__":
    main()
