"""Voice activity: where the gate's settings come from. ``python -m tests.bench.vad``

Generators and references: the AMI clips with ``reference.rttm`` (union of speakers, collar 0: distant
microphones, people far from them are in the reference, so misses dominate); LibriSpeech utterances as
they are, speech by an energy gate (see :func:`voiced`);
two minutes each of seven signals without speech, made here. Needs ``../shared/audio``.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.progress import silent
from engine.stages import AudioArray, Span
from engine.units import SAMPLE_RATE
from engine.vad.silero import Gate, Probabilities, SileroVad, gated
from tests.bench.meetings import AUDIO, LIBRISPEECH, decode

SECONDS = 120  # of each signal that is not speech
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Clip:
    name: str
    duration: float
    probabilities: Probabilities
    reference: list[Span]

    def spans(self, gate: Gate) -> list[Span]:
        return gated(self.probabilities, gate, self.duration)


def mask(spans: Iterable[Span], duration: float) -> Mask:
    """One truth value per 10 ms."""
    out = np.zeros(round(duration * 100), dtype=np.bool_)
    for start, end in spans:
        out[round(start * 100) : round(end * 100)] = True
    return out


def missed_and_false(clips: Sequence[Clip], gate: Gate) -> tuple[float, float]:
    """Seconds missed and false over the seconds of reference speech."""
    missed = false = total = 0
    for clip in clips:
        truth, found = mask(clip.reference, clip.duration), mask(clip.spans(gate), clip.duration)
        missed += int((truth & ~found).sum())
        false += int((found & ~truth).sum())
        total += int(truth.sum())
    return missed / total, false / total


def signals(seconds: int = SECONDS) -> dict[str, AudioArray]:
    """What is not speech: the seven signals a gate must not pass."""
    rng = np.random.default_rng(0)
    count = seconds * SAMPLE_RATE
    at = np.arange(count) / SAMPLE_RATE
    white = rng.standard_normal(count)
    spectrum = np.fft.rfft(white) / np.sqrt(np.arange(count // 2 + 1) + 1.0)
    pink = np.fft.irfft(spectrum, count)
    hum = sum(np.sin(2 * np.pi * 50 * k * at) / k for k in range(1, 6))
    clicks = np.zeros(count)
    clicks[rng.integers(0, count, 2 * seconds)] = 0.8
    bars = np.floor(at / 2).astype(int) % 4
    roots = np.array([220.0, 174.6, 261.6, 196.0])[bars]
    chords = sum(np.sin(2 * np.pi * roots * ratio * at) for ratio in (1.0, 1.25, 1.5, 2.0))
    fade = np.exp(-(at % 2))
    made = {
        "silence": np.zeros(count),
        "white noise -40 dBFS": white * 10 ** (-40 / 20),
        "white noise -20 dBFS": white * 10 ** (-20 / 20),
        "pink noise -30 dBFS": pink / pink.std() * 10 ** (-30 / 20),
        "hum": 0.1 * hum,
        "clicks": clicks,
        "chords": 0.1 * chords * fade,
    }
    return {name: signal.astype(np.float32) for name, signal in made.items()}


def voiced(samples: AudioArray, max_pause: float = 0.3) -> list[Span]:
    """Where a clean reading speaks: 10 ms frames whose energy between 200 and 4000 Hz (speaker 1688 has a
    rumble under his voice that is as loud as speech) lies within 30 dB of the loud frames and 10 dB over
    the quiet ones; pauses of up to ``max_pause`` seconds belong to the speech."""
    spectrum = np.fft.rfft(samples)
    frequency = np.fft.rfftfreq(len(samples), 1 / SAMPLE_RATE)
    spectrum[(frequency < 200) | (frequency > 4000)] = 0
    hop = SAMPLE_RATE // 100
    frames = np.fft.irfft(spectrum, len(samples))[: len(samples) // hop * hop].reshape(-1, hop)
    energy = np.convolve((frames**2).mean(axis=1), np.ones(3) / 3, mode="same")
    level = 10 * np.log10(energy + 1e-10)
    threshold = max(np.percentile(level, 95) - 30, np.percentile(level, 5) + 10)
    spans: list[Span] = []
    for index in np.flatnonzero(level > threshold).tolist():
        start, end = index / 100, (index + 1) / 100
        if spans and start - spans[-1][1] <= max_pause:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return [(start, end) for start, end in spans if end - start >= 0.05]


def ami(vad: SileroVad) -> list[Clip]:
    turns: dict[str, list[Span]] = {}
    for line in Path(AUDIO, "ami", "reference.rttm").read_text(encoding="utf-8").splitlines():
        fields = line.split()
        turns.setdefault(fields[1], []).append((float(fields[3]), float(fields[3]) + float(fields[4])))
    paths = sorted(Path(AUDIO, "ami").glob("*.wav"))
    return [_clip(vad, path.stem, decode(path), turns.get(path.stem, [])) for path in paths]


def librispeech(vad: SileroVad) -> list[Clip]:
    found = []
    for path in sorted(LIBRISPEECH.glob("*.flac")):
        samples = decode(path)
        found.append(_clip(vad, path.stem, samples, voiced(samples)))
    return found


def _clip(vad: SileroVad, name: str, samples: AudioArray, reference: list[Span]) -> Clip:
    probabilities = vad.probabilities(samples, silent)
    return Clip(name, len(samples) / SAMPLE_RATE, probabilities, reference)


def sweep(meetings: Sequence[Clip], read: Sequence[Clip]) -> None:
    print("on   off  onset tail pause | AMI missed  false    sum | LibriSpeech recall  false")
    thresholds = ((0.5, 0.35), (0.4, 0.25), (0.3, 0.15), (0.3, 0.1), (0.2, 0.1), (0.2, 0.05), (0.1, 0.05))
    paddings = ((0.0, 0.0), (0.05, 0.05), (0.1, 0.1), (0.1, 0.2), (0.2, 0.2), (0.2, 0.3), (0.4, 0.4))
    for (on, off), (onset, tail), pause in product(thresholds, paddings, (0.1, 0.3, 0.5)):
        gate = replace(Gate(), on=on, off=off, onset=onset, tail=tail, pause=pause)
        missed, false = missed_and_false(meetings, gate)
        lost, extra = missed_and_false(read, gate)
        print(
            f"{on:.2f} {off:.2f} {onset:4.2f}  {tail:4.2f}  {pause:3.1f}  | "
            f"{missed:10.2%} {false:6.2%} {missed + false:6.2%} | {1 - lost:18.3%} {extra:6.2%}"
        )


def shipped(vad: SileroVad, meetings: Sequence[Clip], read: Sequence[Clip]) -> None:
    print(f"\nshipped: {vad.gate}")
    for clip in meetings:
        missed, false = missed_and_false([clip], vad.gate)
        print(f"AMI {clip.name}: missed {missed:.2%}, false {false:.2%}")
    missed, false = missed_and_false(meetings, vad.gate)
    print(f"AMI, all: missed {missed:.2%}, false {false:.2%} of reference speech (collar 0)")
    missed, false = missed_and_false(read, vad.gate)
    print(f"LibriSpeech: recall {1 - missed:.3%}, false {false:.2%}  (goal: recall >= 99.5 %)")
    for name, signal in signals().items():
        passed = sum(end - start for start, end in vad.spans(signal, silent))
        print(f"{name}: {passed:.2f} s of {SECONDS} s passed  (goal: 0)")


def cost(vad: SileroVad) -> None:
    """Time as a ratio to the library's own path on the same ten minutes; memory over one hour more."""
    from faster_whisper.vad import get_vad_model

    audio = np.tile(decode(AUDIO / "katiesteve.wav"), 21)[: 600 * SAMPLE_RATE]
    model = get_vad_model()
    ratios = []
    for _ in range(5):
        begin = time.process_time()
        vad.probabilities(audio, silent)
        middle = time.process_time()
        model(audio[: len(audio) // 512 * 512].copy())
        ratios.append((middle - begin) / (time.process_time() - middle))
    print(f"\nCPU time, ours / faster-whisper's: {np.median(ratios):.2f} (10 min, median of 5)")


def growth(vad: SileroVad) -> None:
    """Peak memory at 10 min and at 2 h 10 min of audio that is itself never held."""

    class Looped:
        def __init__(self, loop: AudioArray, seconds: int) -> None:
            self._loop, self._length = loop, seconds * SAMPLE_RATE

        def __len__(self) -> int:
            return self._length

        def __getitem__(self, part: slice, /) -> AudioArray:
            at = np.arange(*part.indices(self._length)) % len(self._loop)
            return np.asarray(self._loop[at], dtype=np.float32)

    loop = decode(AUDIO / "katiesteve.wav")
    vad.spans(Looped(loop, 600), silent)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    vad.spans(Looped(loop, 7800), silent)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"peak memory: {grown / 2:+.1f} MB per hour of audio  (goal: <= 20)")


def main() -> None:
    vad = SileroVad()
    growth(vad)
    meetings, read = ami(vad), librispeech(vad)
    sweep(meetings, read)
    shipped(vad, meetings, read)
    cost(vad)


if __name__ == "__main__":
    main()
