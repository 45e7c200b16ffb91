"""How well it is told whether somebody speaks near a microphone or far from it.

Near: the LibriSpeech utterances and the other close recordings beside the project, the 16 synthetic voices
that no model heard, and both in simulated rooms with the direct sound 8 to 18 dB over the reverberation.
Far: the same rooms (60 dB lost in 0.3 to 0.8 s) with the direct sound from 6 dB under to 2 dB over it, with
noise 15 to 50 dB under the speech, through whole or narrow bands. No recording at hand was made far away: the
AMI clips sound, by this and by their noise, like the mix of the headsets, and are printed beside the others.

The two thresholds were chosen with rooms of other seeds. Nothing is said between them.

    python -m tests.bench.distance
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.signal import oaconvolve

from app.people.conditions import FAR_BELOW, NEAR_FROM, distance_of
from engine.diarize.distance import falls
from engine.diarize.windows import BASE, windows
from engine.progress import silent
from engine.stages import AudioArray
from engine.units import SAMPLE_RATE
from engine.vad.silero import SileroVad
from tests.bench.people import held_out, librispeech
from tests.models.augment import banded, noise_at
from tests.models.heldout import _decoded as decoded

AUDIO = Path(__file__).parents[3] / "shared" / "audio"
CLOSE = ("katiesteve.wav", "jfk.flac", "whisper-french.mp3", "multilingual.mp3", "stereo_diarization.wav")
NEAR_DIRECT, FAR_DIRECT = (8.0, 18.0), (-6.0, 2.0)  # dB of the direct sound over the reverberation
_SEED = 2026

Rng = np.random.Generator
Sounds = Sequence[AudioArray]


def room(direct: tuple[float, float], rng: Rng) -> npt.NDArray[np.float64]:
    """An impulse response with decaying noise for its tail (Polack, 1988), from 4 ms on."""
    length = int(rng.uniform(0.3, 0.8) * SAMPLE_RATE)
    tail = rng.standard_normal(length) * 10 ** (-3.0 * np.arange(length) / length)
    tail[: int(0.004 * SAMPLE_RATE)] = 0.0
    tail *= np.sqrt(1 / (10 ** (rng.uniform(*direct) / 10) * (tail**2).sum()))
    tail[0] = 1.0
    return tail


def heard(
    sounds: Sounds, direct: tuple[float, float], noise: tuple[float, float], rng: Rng, *, narrow: bool = False
) -> Sounds:
    """``sounds`` in rooms; ``noise`` so many dB under them."""
    found = []
    for sound in sounds:
        there: npt.NDArray[np.floating] = oaconvolve(sound, room(direct, rng))[: sound.size]
        there = there + noise_at(there, float(rng.uniform(*noise)), rng)
        there = banded(there, rng) if narrow else there
        found.append((0.3 * there / np.abs(there).max()).astype(np.float32))
    return found


def fall_of(sound: AudioArray, vad: SileroVad) -> float:
    """How fast the speech of a recording falls, as a print has it: the median of its windows."""
    told = falls(sound, windows(vad.spans(sound, silent), BASE)).astype(np.float64)
    return float(np.nanmedian(told)) if np.isfinite(told).any() else float("nan")


def told(title: str, values: Sequence[float], right: str) -> str:
    kinds: list[str] = [distance_of(value) or "unknown" for value in values]
    wrong = "far" if right == "near" else "near"
    shares = [kinds.count(kind) / max(1, len(kinds)) for kind in (right, wrong, "unknown")]
    low, middle, high = np.nanpercentile(values, [10, 50, 90])
    return (
        f"  {title}: {len(values)}; right {shares[0]:.1%}, wrong {shares[1]:.1%}, not said {shares[2]:.1%}; "
        f"falls of {low:.1f}, {middle:.1f}, {high:.1f} dB (10, 50, 90 of 100)"
    )


def sets(rng: Rng) -> tuple[Mapping[str, Sounds], Mapping[str, Sounds]]:
    """What is near, and what is far."""
    made = [np.concatenate(list(said)) for said in held_out().values()]
    real = [sound for said in librispeech().values() for sound in said] if AUDIO.is_dir() else []
    both = [*real, *made]
    near: dict[str, Sounds] = {"16 held-out synthetic voices": made}
    if real:
        near["LibriSpeech"] = real
        near["other close recordings"] = [decoded(AUDIO / name) for name in CLOSE]
    near["near in a room"] = heard(both, NEAR_DIRECT, (25.0, 40.0), rng)
    near["near in a noisy room"] = heard(both, NEAR_DIRECT, (12.0, 20.0), rng)
    near["near, narrow band"] = heard(both, NEAR_DIRECT, (20.0, 40.0), rng, narrow=True)
    far = {
        "far": heard(both, FAR_DIRECT, (15.0, 30.0), rng),
        "far, quiet room": heard(both, FAR_DIRECT, (35.0, 50.0), rng),
        "far, narrow band": heard(both, FAR_DIRECT, (20.0, 40.0), rng, narrow=True),
    }
    return near, far


def main() -> None:
    vad = SileroVad()
    near, far = sets(np.random.default_rng(_SEED))
    measure: Callable[[Sounds], list[float]] = lambda sounds: [fall_of(sound, vad) for sound in sounds]  # noqa: E731
    print(f"far below {FAR_BELOW} dB in 50 ms, near from {NEAR_FROM} dB")
    found: dict[str, list[float]] = {"near": [], "far": []}
    for right, groups in (("near", near), ("far", far)):
        for title, sounds in groups.items():
            values = measure(sounds)
            found[right] += values
            print(told(title, values, right))
        print(told(f"all {right}", found[right], right))
    one, other = (np.array(found[right])[np.isfinite(found[right])] for right in ("near", "far"))
    above = float((one[:, None] > other[None, :]).mean())
    print(f"  a near one falls faster than a far one in {above:.1%} of pairs (chance: 50 %)")
    if AUDIO.is_dir():
        clips = [decoded(path) for path in sorted((AUDIO / "ami").glob("*.wav"))]
        print(told("AMI clips, said to be distant", measure(clips), "far"))
    everything = np.concatenate(
        [sound for groups in (near, far) for each in groups.values() for sound in each]
    )
    bounds = windows([(0.0, len(everything) / SAMPLE_RATE)], BASE)
    began = time.process_time()
    falls(everything, bounds)
    spent = time.process_time() - began
    print(f"  {spent * 3600 * SAMPLE_RATE / len(everything):.2f} s of processor for an hour of speech")


if __name__ == "__main__":
    main()
