"""Where clustering should stop for a model: the test models' ``config.json`` got its numbers from this.

Generator: ``tests/bench/spoken_meetings.py`` over the training voices (``tests/models/corpus.py``, made on
first use, some minutes), seeds 0 to 39, and for the check over the held-out voices, seeds 100 to 139.
Reference: the number of people. Printed are the cosines of two windows of 1.5 s of one voice and of two, the
share of meetings with the right count for each pair of ``threshold`` (where average linkage stops) and
``same`` (from what cosine, freed of noise, two clusters are one voice), and the pair chosen: the middle of
the best ones.

For a model of real voices do the same with conversations whose speakers are known, in the language and the
rooms it is meant for. The defaults of :class:`engine.diarize.clustering.Tuning` are for embeddings with a
cosine of .47 within a speaker, as ECAPA's on VoxCeleb (``tests/bench/simulated_embeddings.py``).

    python -m tests.bench.calibration ecapa|onnx-embedding
"""

from __future__ import annotations

import argparse
import itertools
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine import stages
from engine.diarize.clustering import Tuning, cluster
from engine.diarize.clustering_refine import unit_rows
from engine.diarize.levels import trimmed
from engine.diarize.neural import Embedder, embed
from engine.diarize.windows import windows
from engine.progress import silent
from engine.stages import Make
from engine.units import SAMPLE_RATE
from engine.vad.silero import SileroVad
from tests.bench.spoken_meetings import Library, held_out, simulate

WEIGHTS = Path(__file__).parents[1] / "models" / "weights"
THRESHOLDS = (0.35, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75)
SAMES = (0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)
UTTERANCES = 10  # of each training voice

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Embedded:
    """A meeting's windows ``(num_windows, dim)``, and how many people spoke."""

    people: int
    embeddings: Floats


def embedded(embedder: Embedder, seeds: range, library: Library) -> list[Embedded]:
    vad = SileroVad()
    found = []
    for seed in seeds:
        meeting = simulate(seed, library)
        spans = trimmed(meeting.samples, vad.spans(meeting.samples, silent))
        vectors = embed(embedder, meeting.samples, spans, windows(spans), silent)
        found.append(Embedded(meeting.people, vectors))
    return found


def exact(meetings: list[Embedded], tuning: Tuning) -> float:
    return float(np.mean([len(cluster(m.embeddings, tuning=tuning).centroids) == m.people for m in meetings]))


def cosines(embedder: Embedder, library: Library) -> tuple[Floats, Floats]:
    """Of windows of one voice (in two sentences), and of two voices."""
    rows, voice, sentence = [], [], []
    for number, said in enumerate(library.values()):
        for index, sound in enumerate(said):
            for start in range(0, len(sound) - SAMPLE_RATE * 3 // 2, SAMPLE_RATE * 3 // 2):
                rows.append(sound[start : start + SAMPLE_RATE * 3 // 2])
                voice.append(number)
                sentence.append(number * 1000 + index)
    unit = unit_rows(
        np.concatenate([embedder.embed(np.stack(rows[i : i + 64])) for i in range(0, len(rows), 64)])
    )
    alike = unit @ unit.T
    one = np.equal.outer(voice, voice)
    return alike[one & ~np.equal.outer(sentence, sentence)], alike[~one]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("model", nargs="?", default="ecapa", choices=("ecapa", "onnx-embedding"))
    model: str = parser.parse_args().model
    from tests.models.corpus import utterances

    make = Make(model=str(WEIGHTS / model))
    embedder: Embedder = stages.create("diarize", model, make).embedder
    training = utterances(UTTERANCES)
    for name, library in (("training", training), ("held-out", held_out())):
        same, other = cosines(embedder, library)
        print(
            f"{name} voices: cosine of two windows of one {np.median(same):.2f} (5 % below "
            f"{np.percentile(same, 5):.2f}), of two {np.median(other):.2f} (5 % above "
            f"{np.percentile(other, 95):.2f})"
        )
    meetings = embedded(embedder, range(40), training)
    share = np.array([[exact(meetings, Tuning(stop, same)) for same in SAMES] for stop in THRESHOLDS])
    print(
        "count exact, training voices; rows: threshold, columns: same\n      "
        + " ".join(f"{s:5.2f}" for s in SAMES)
    )
    for stop, row in zip(THRESHOLDS, share, strict=True):
        print(f"  {stop:.2f} " + " ".join(f"{100 * value:4.0f}%" for value in row))
    pairs = list(itertools.product(THRESHOLDS, SAMES))
    best = [pair for pair, value in zip(pairs, share.ravel(), strict=True) if value >= share.max() - 0.025]
    stop, alike = (float(np.median(values)) for values in zip(*best, strict=True))
    chosen = Tuning(stop, alike)
    print(f"chosen: threshold {stop:.2f}, same {alike:.2f}")
    check = embedded(embedder, range(100, 140), held_out())
    for name, tuning in (("chosen", chosen), ("default", Tuning())):
        print(f"  held-out voices, {name}: count exact {100 * exact(check, tuning):.0f} %")


if __name__ == "__main__":
    main()
