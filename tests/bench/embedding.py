"""Embeddings: seconds heard per second of speech, and what batches are worth.

Generator: random weights of the public ECAPA's size (20.8 M parameters; cost, not accuracy) and the micro
model, both through SpeechBrain's class; windows of 1.5 s of noise; spans of five AMI dev meetings, as
perfect voice activity would give them. Reference: the same windows one at a time, in turns with the batches
(ABAB), CPU time. "whole" is the diarizer, from memory to turns, over the raw calls of its network.

    python -m tests.bench.embedding [--quick]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from engine.diarize.clustering import Tuning
from engine.diarize.ecapa import PUBLIC, WEIGHTS, EcapaEmbedder
from engine.diarize.neural import NeuralDiarizer
from engine.diarize.torch_setup import torch_library, torch_ready
from engine.diarize.windows import BASE, read, windows
from engine.progress import silent
from engine.protocol import SpeakerHint
from engine.stages import AudioArray, Make
from engine.units import SAMPLE_RATE
from tests.bench.ami_turns import meetings
from tests.bench.clustering import spans_of

MICRO = Path(__file__).parents[1] / "models" / "weights" / "ecapa"
BATCH = 32


def spent(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def heard() -> None:
    for name, turns in list(meetings("dev").items())[:5]:
        spans = spans_of(turns)
        speech = sum(end - start for start, end in spans)
        silence = np.zeros(round(spans[-1][1] * SAMPLE_RATE), np.float32)
        seconds = sum(sounds.size for sounds, _ in read(silence, windows(spans), BASE)) / SAMPLE_RATE
        print(f"  {name}: {seconds / speech:.3f} s embedded per second of speech ({speech / 60:.0f} min)")


def batches(title: str, embedder: EcapaEmbedder, pairs: int) -> None:
    sounds = 0.05 * np.random.default_rng(0).standard_normal((BATCH, 24_000)).astype(np.float32)
    embedder.embed(sounds)
    ratios, together = [], []
    for _ in range(pairs):
        single = spent(lambda: [embedder.embed(sound[None]) for sound in sounds])
        together.append(spent(lambda: embedder.embed(sounds)))
        ratios.append(single / together[-1])
    each = statistics.median(together) / BATCH
    print(
        f"  {title}: one at a time costs {statistics.median(ratios):.1f} times as much as {BATCH} together, "
        f"{1000 * each:.1f} ms each, {4800 * each:.0f} s an hour of speech"
    )


def whole(embedder: EcapaEmbedder, minutes: float, pairs: int) -> None:
    samples: AudioArray = 0.05 * np.random.default_rng(0).standard_normal(
        round(60 * minutes * SAMPLE_RATE)
    ).astype(np.float32)
    spans = [(0.0, 60 * minutes)]
    diarizer = NeuralDiarizer(embedder, Tuning())

    def raw() -> None:
        bounds = windows(spans)
        for start in range(0, len(bounds), embedder.at_once):
            for sounds, _ in read(samples, bounds[start : start + embedder.at_once]):
                embedder.embed(sounds)

    raw()
    ratios = []
    for _ in range(pairs):
        ours = spent(lambda: diarizer.diarize(samples, spans, SpeakerHint(2, 2), silent))
        ratios.append(ours / spent(raw))
    print(f"  whole: {statistics.median(ratios):.3f} of the raw calls, {minutes:g} min, micro model")


def random_weights(folder: Path) -> EcapaEmbedder:
    torch = torch_ready()
    network = torch_library("speechbrain.lobes.models.ECAPA_TDNN").ECAPA_TDNN(80, **PUBLIC)
    torch.save(network.state_dict(), folder / WEIGHTS)
    return EcapaEmbedder(Make(str(folder)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--quick", action="store_true", help="two pairs instead of seven")
    pairs = 2 if parser.parse_args().quick else 7
    heard()
    print(f"CPU time, {torch_ready().get_num_threads()} threads, median of {pairs} pairs")
    micro = EcapaEmbedder(Make(str(MICRO)))
    batches("micro", micro, pairs)
    with tempfile.TemporaryDirectory() as folder:
        batches("public size, random weights", random_weights(Path(folder)), pairs)
    whole(micro, 10.0, pairs)


if __name__ == "__main__":
    main()
