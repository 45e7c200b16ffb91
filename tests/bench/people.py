"""Knowing people again: how often voices are mistaken, what the tiers are worth, and how long it takes.

Recordings: the 50 LibriSpeech utterances beside the project (five readers; each read in one sitting, so a
microphone helps to know them: better than meetings will be) and the 16 synthetic voices that the micro ECAPA
never heard. Nothing was fitted to either: the built-in voice's numbers come from other voices and the
thresholds from a simulation with other seeds (``--choose`` prints how). References beside the figures: chance
(50 %), the same scores after adaptive symmetric normalisation, and for time the bare product of the matrices.

    python -m tests.bench.people [--choose]
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from app.people.calibration import BUILT_IN, UNKNOWN
from app.people.cepstra import standard
from app.people.scoring import Calibration, Gallery, Print, chances
from engine.diarize.acoustic import VOICE, AcousticDiarizer
from engine.progress import silent
from engine.protocol import SpeakerHint
from engine.stages import AudioArray
from engine.units import SAMPLE_RATE
from tests.bench.people_simulated import Counts, Devices, choose, noise_of, simulated
from tests.models.error_rates import equal_error_rate, trials

LIBRISPEECH = Path(__file__).parents[3] / "shared" / "audio" / "librispeech"
MICRO = Path(__file__).parents[1] / "models" / "weights" / "ecapa"
_COHORT = 8  # of the cohort's most alike voices, whose scores a score is measured by

Floats = npt.NDArray[np.float32]
Voice = Callable[[AudioArray], Floats]
Spoken = Mapping[str, Sequence[AudioArray]]  # utterances by speaker


def built_in(samples: AudioArray) -> Floats:
    """The print that the built-in voice makes of one speaker's speech, by the engine's own way."""
    whole = [(0.0, len(samples) / SAMPLE_RATE)]
    found = AcousticDiarizer().diarize(samples, whole, SpeakerHint(1, 1), silent)
    vector = standard(found.kept[VOICE]).mean(axis=0)
    return vector / np.linalg.norm(vector)


def micro_ecapa() -> Voice:
    """The same by the test model: the mean of its windows' embeddings."""
    from engine.diarize.ecapa import EcapaEmbedder
    from engine.diarize.neural import embed
    from engine.diarize.windows import BASE, windows
    from engine.stages import Make

    embedder = EcapaEmbedder(Make(str(MICRO)))

    def voice(samples: AudioArray) -> Floats:
        whole = [(0.0, len(samples) / SAMPLE_RATE)]
        vector = embed(embedder, samples, whole, windows(whole, BASE), silent).mean(axis=0)
        return vector / np.linalg.norm(vector)

    return voice


def librispeech() -> Spoken:
    from tests.models.heldout import _decoded as read_audio

    spoken: dict[str, list[AudioArray]] = {}
    for path in sorted(LIBRISPEECH.glob("*.flac")):
        spoken.setdefault(path.name.split("-")[0], []).append(read_audio(path))
    return spoken


def elsewhere(spoken: Spoken, seed: int) -> Spoken:
    """The last two utterances of each in another room and through another microphone, simulated."""
    from scipy.signal import oaconvolve

    from tests.models.augment import augment, banded, room

    rng = np.random.default_rng(seed)

    def heard(samples: AudioArray) -> AudioArray:
        far = oaconvolve(samples, room(rng))[: samples.size]
        return augment(np.asarray(banded(far, rng), np.float32), rng)

    return {name: [*said[:-2], *map(heard, said[-2:])] for name, said in spoken.items()}


def held_out() -> Spoken:
    from tests.models.heldout import load

    return load("utterances").by_speaker()


# -- equal error rates -------------------------------------------------------------------------------------


def normalised(
    scores: npt.NDArray[np.floating], cohort: npt.NDArray[np.floating]
) -> npt.NDArray[np.floating]:
    """Adaptive symmetric score normalisation (Matejka and others 2017): ``scores`` ``(n, n)`` measured by
    those of each row with the most alike of a cohort ``(n, m)``."""
    top = np.sort(cohort, axis=1)[:, -_COHORT:]
    mean, spread = top.mean(axis=1), top.std(axis=1) + 1e-6
    return ((scores - mean[:, None]) / spread[:, None] + (scores - mean[None, :]) / spread[None, :]) / 2


def errors(title: str, voice: Voice, spoken: Spoken, others: Spoken) -> None:
    names = [name for name, said in spoken.items() for _ in said]
    rows = np.stack([voice(samples) for said in spoken.values() for samples in said])
    same, different = trials(rows, names)
    cohort = np.stack([voice(np.concatenate(list(said))) for said in others.values()])
    scores = normalised(rows @ rows.T, rows @ cohort.T)
    one, other = np.triu_indices(len(names), 1)
    equal = np.array(names)[one] == np.array(names)[other]
    normal = equal_error_rate(scores[one, other][equal], scores[one, other][~equal])
    seconds = statistics.median(len(samples) for said in spoken.values() for samples in said) / SAMPLE_RATE
    print(
        f"  {title}: EER {equal_error_rate(same, different):.1%} over {same.size} + {different.size} pairs "
        f"of {seconds:.1f} s; after AS-norm {normal:.1%}"
    )


# -- tiers ---------------------------------------------------------------------------------------------------


def tiers(title: str, voice: Voice, rounds: Sequence[Spoken], known: Calibration, *, apart: int) -> None:
    """Two utterances are a meeting; the last is asked about, those before are stored. ``apart`` people in
    turn are strangers. What is shorter than ten seconds is never suggested strongly, by rule."""
    counts, lengths = Counts(), list[float]()
    for spoken in rounds:
        lengths += _count(counts, voice, spoken, known, apart)
    print(f"  {title}; meetings of {statistics.median(lengths):.0f} s")
    print(*(f"    {line}" for line in counts.lines()), sep="\n")


def _count(counts: Counts, voice: Voice, spoken: Spoken, known: Calibration, apart: int) -> list[float]:
    """What is said of each of ``spoken``; the lengths of the meetings."""
    people = list(spoken)
    meetings = {
        name: [
            (voice(sound), sound.size / SAMPLE_RATE)
            for sound in (np.concatenate([one, two]) for one, two in zip(said[::2], said[1::2], strict=False))
        ]
        for name, said in spoken.items()
    }
    for first in range(0, len(people), apart):
        strangers = people[first : first + apart]
        enrolled = [name for name in people if name not in strangers]
        stored = [
            Print(people.index(name), vector, seconds)
            for name in enrolled
            for vector, seconds in meetings[name][:-1]
        ]
        gallery = Gallery(stored, known)
        gallery.adapt(gallery.pairs_of_strangers)
        for name in people:
            asked = meetings[name] if name in strangers else meetings[name][-1:]
            for vector, seconds in asked:
                chance = chances(gallery.evidence(vector[None], [seconds]))
                counts.count(
                    [people.index(name) if name in enrolled else -1], chance, gallery.people, seconds
                )
    return [seconds for said in meetings.values() for _, seconds in said]


# -- time ----------------------------------------------------------------------------------------------------


def speed() -> None:
    rng = np.random.default_rng(0)
    stored = rng.standard_normal((1000, 192)).astype(np.float32)
    stored /= np.linalg.norm(stored, axis=1, keepdims=True)
    prints = [Print(number // 5, row, 30.0, f"near|mic|{number % 4}") for number, row in enumerate(stored)]
    gallery = Gallery(prints, UNKNOWN)
    heard, seconds = stored[:20].copy(), [30.0] * 20
    under = [f"near|mic|{number % 2}" for number in range(20)]
    ours, bare = [], []
    for _ in range(200):
        began = time.perf_counter()
        chances(gallery.evidence(heard, seconds, under))
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        heard @ stored.T
        bare.append(time.perf_counter() - began)
    print(
        f"  20 voices under two conditions against 1000 prints of 200 people under four, 192 numbers: median "
        f"{1000 * statistics.median(ours):.2f} ms, 95 of 100 within {1000 * sorted(ours)[190]:.2f} ms "
        f"(the bare matrix product: {1000 * statistics.median(bare):.2f} ms)"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--choose", action="store_true", help="print how the thresholds were chosen")
    if parser.parse_args().choose:
        choose()
        return
    real = librispeech() if LIBRISPEECH.is_dir() else {}
    made, micro = held_out(), micro_ecapa()
    print("Equal error rates (chance: 50 %)")
    if real:
        errors("built-in voice, LibriSpeech, 5 readers", built_in, real, made)
        errors("micro ECAPA (knows synthetic voices only), LibriSpeech", micro, real, made)
        errors("built-in voice, 16 held-out synthetic voices", built_in, made, real)
        errors("micro ECAPA, 16 held-out synthetic voices", micro, made, real)
    else:
        print("  the LibriSpeech recordings are not beside the project")
    print("Tiers")
    if real:
        tiers(
            "built-in voice, LibriSpeech, each reader in turn a stranger", built_in, [real], BUILT_IN, apart=1
        )
        title = "the same, asked about from far away through small microphones (simulated, ten times)"
        tiers(title, built_in, [elsewhere(real, seed) for seed in range(10)], BUILT_IN, apart=1)
    tiers("built-in voice, held-out voices, four in turn strangers", built_in, [made], BUILT_IN, apart=4)
    tiers("micro ECAPA, held-out voices, four in turn strangers", micro, [made], UNKNOWN, apart=4)
    print("Simulation, 50 people enrolled")
    for error in (0.05, 0.08):
        noise = noise_of(error)
        for prints in ((1, 6), (1, 1), (3, 3)):
            print(f"  single prints' EER {error:.0%}, {prints[0]} to {prints[1]} prints of each person")
            print(*(f"    {line}" for line in simulated(noise, 2026, prints=prints).lines()), sep="\n")
    for number, part, words in ((3, 0.5, "half"), (3, 0.0, "nothing")):
        for told in (False, True):
            known = "known and compared" if told else "not known"
            print(f"  three devices of which {words} of the noise is; which one: {known}")
            devices = Devices(number, part, told)
            print(
                *(f"    {line}" for line in simulated(noise_of(0.05), 2026, devices=devices).lines()),
                sep="\n",
            )
    if real:
        print("Near and far, LibriSpeech: two prints near and two far of each, asked about far; six rooms")
        from tests.bench.people_devices import near_and_far

        near_and_far(real)
    print("Time")
    speed()


if __name__ == "__main__":
    main()
