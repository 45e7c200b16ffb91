"""The voices that the test models are trained on, and others that they never hear before the test.

Speech comes from the synthesisers espeak-ng, flite and festival, as Debian packages them. A base voice is
heard as several speakers by resampling: pitch and formants move together by ``rate`` while the tempo is
kept by asking the synthesiser for slower or faster speech. That is speaker augmentation by speed
perturbation (Yamamoto, Lee, Okabe, Koshinaka: "Speaker augmentation and bandwidth extension for deep
speaker embedding", Interspeech 2019): versions 8 % or more apart count as different speakers.

`TRAINING` and `HELD_OUT` share no base voice: what is held out is new in timbre, not only in rate.
"""

import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from scipy.io import wavfile
from scipy.signal import resample_poly

Language = Literal["en", "de"]
Synthesiser = Literal["espeak-ng", "flite", "festival"]

SAMPLE_RATE = 16_000
PEAK = 0.9
_SYNTHESIS_SECONDS = 60
_ESPEAK_WORDS_PER_MINUTE = 165


@dataclass(frozen=True, slots=True)
class Voice:
    """One speaker.

    ``base`` is the synthesiser's own name of the voice (espeak-ng: ``dialect+variant``), ``rate`` the factor
    on pitch and formants, ``tempo`` the factor on the synthesiser's usual words per minute. ``pitch`` is
    espeak-ng's, of 0 to 99, and leaves the formants alone.
    """

    id: str
    language: Language
    synthesiser: Synthesiser
    base: str
    rate: float = 1.0
    tempo: float = 1.0
    pitch: int = 50


def _espeak(language: Language, dialect: str, variant: str, *rates: float) -> Iterator[Voice]:
    base = f"{dialect}+{variant}" if variant else dialect
    for rate in rates:
        name = f"espeak-{base.replace('+', '-')}-{rate:.2f}"
        # Tempo and pitch follow from the name, so that they vary over voices and not from run to run.
        tempo = round(0.9 + 0.05 * (sum(map(ord, base)) % 6), 2)
        pitch = 32 + 6 * (sum(map(ord, name)) % 8)
        yield Voice(name, language, "espeak-ng", base, rate, tempo, pitch)


def _other(synthesiser: Synthesiser, base: str, *rates: float) -> Iterator[Voice]:
    for rate in rates:
        yield Voice(f"{synthesiser}-{base.removeprefix('cmu_us_')}-{rate:.2f}", "en", synthesiser, base, rate)


def _training() -> Iterator[Voice]:
    yield from _other("flite", "awb", 0.84, 0.92, 1.0, 1.1, 1.21)
    yield from _other("flite", "slt", 0.82, 0.91, 1.0, 1.1, 1.2)
    yield from _other("flite", "kal16", 0.83, 1.0, 1.18)
    yield from _other("festival", "kal_diphone", 0.91, 1.09)
    yield from _other("festival", "cmu_us_slt_arctic_hts", 0.87, 1.05, 1.15)
    for dialect, variant, *rates in (
        ("en-us", "", 0.85, 0.94, 1.04, 1.15),
        ("en", "f1", 0.9, 1.0, 1.12),
        ("en-us", "f2", 0.94, 1.08),
        ("en-us", "f3", 0.86, 0.96),
        ("en-gb-x-rp", "f4", 1.0, 1.1),
        ("en-us", "f5", 0.9, 1.05),
        ("en", "m1", 0.88, 1.0),
        ("en-us", "m2", 0.9, 1.0, 1.14),
        ("en-us", "m4", 0.9, 1.06),
        ("en-gb-x-rp", "m5", 1.0, 1.1),
        ("en-us", "m6", 0.84, 1.0, 1.18),
        ("en-us", "m8", 0.92, 1.05),
        ("en-gb-scotland", "max", 0.94, 1.08),
        ("en-us", "Alex", 0.9, 1.0, 1.12),
        ("en-us", "Andy", 0.92, 1.08),
        ("en", "Annie", 0.86, 0.97),
        ("en-us", "Denis", 0.9, 1.02, 1.16),
        ("en", "Gene", 0.95, 1.1),
        ("en-us", "Henrique", 0.9, 1.1),
        ("en-us", "Lee", 1.0, 1.15),
        ("en", "Mario", 0.9, 1.08),
        ("en-us", "Nguyen", 0.86, 1.0),
        ("en-us", "belinda", 0.86, 0.95),
        ("en", "aunty", 0.93, 1.05),
        ("en-us", "grandma", 1.0, 1.12),
        ("en-us", "iven2", 0.9, 1.05),
        ("en-us", "quincy", 0.96, 1.1),
        ("en-us", "adam", 0.9, 1.05),
        ("en", "benjamin", 0.96, 1.12),
        ("en-us", "david", 1.0, 1.12),
        ("en-us", "klatt2", 0.92, 1.05),
        ("en", "klatt4", 0.92, 1.08),
        ("en-us", "edward", 1.0),
        ("en-029", "m3", 1.0),
        ("en-us", "travis", 1.05),
        ("en-us", "norbert", 1.0),
        ("en-gb-x-gbclan", "pablo", 0.95),
        ("en-gb-x-gbcwmd", "ed", 1.08),
    ):
        yield from _espeak("en", str(dialect), str(variant), *(float(rate) for rate in rates))
    for variant, *rates in (
        ("", 0.87, 1.0, 1.13),
        ("f1", 0.95, 1.06),
        ("f2", 0.88, 1.0),
        ("f4", 0.93, 1.05),
        ("f5", 0.96),
        ("m1", 0.94, 1.08),
        ("m2", 0.95, 1.08),
        ("m6", 0.92, 1.1),
        ("m8", 0.86, 1.0),
        ("Alex", 0.95, 1.06),
        ("Denis", 0.96, 1.09),
        ("Gene", 1.02),
        ("adam", 0.97),
        ("klatt4", 1.0),
        ("belinda", 0.9),
    ):
        yield from _espeak("de", "de", str(variant), *(float(rate) for rate in rates))


def _held_out() -> Iterator[Voice]:
    yield from _other("flite", "rms", 0.88, 1.0, 1.13)
    yield from _other("festival", "ked_diphone", 0.88, 1.0, 1.14)
    for dialect, variant, *rates in (
        ("en-us", "steph", 0.96, 1.08),
        ("en", "Andrea", 0.9, 1.0),
        ("en-us", "m7", 0.92, 1.08),
    ):
        yield from _espeak("en", str(dialect), str(variant), *(float(rate) for rate in rates))
    for variant, rate in (("steph", 0.87), ("Andrea", 0.8), ("m7", 1.0), ("Mike", 0.9)):
        yield from _espeak("de", "de", variant, rate)


TRAINING: tuple[Voice, ...] = tuple(_training())
HELD_OUT: tuple[Voice, ...] = tuple(_held_out())


def voice_of(name: str) -> Voice:
    """The voice with this id. Raises KeyError."""
    return {voice.id: voice for voice in (*TRAINING, *HELD_OUT)}[name]


def synthesise(voice: Voice, text: str) -> NDArray[np.float32]:
    """Says the text: mono at 16 kHz, peak 0.9, without the silence around it.

    Raises FileNotFoundError without the synthesiser, RuntimeError when it says nothing.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "said.wav"
        subprocess.run(
            _command(voice, text, path),
            check=True,
            input=text.encode(),
            capture_output=True,
            timeout=_SYNTHESIS_SECONDS,
        )
        frequency, integers = wavfile.read(path)
    ratio = Fraction(SAMPLE_RATE / (frequency * voice.rate)).limit_denominator(300)
    whole = resample_poly(integers.astype(np.float64), ratio.numerator, ratio.denominator)
    samples = trimmed(whole.astype(np.float32))
    if not samples.size:
        raise RuntimeError(f"{voice.id} says nothing")
    return samples * np.float32(PEAK / np.abs(samples).max())


def _command(voice: Voice, text: str, path: Path) -> list[str]:
    stretch = voice.rate / voice.tempo  # resampling will shorten what is said by the rate
    match voice.synthesiser:
        case "espeak-ng":
            speed = round(_ESPEAK_WORDS_PER_MINUTE / stretch)
            settings = ["-v", voice.base, "-s", str(speed), "-p", str(voice.pitch)]
            return ["espeak-ng", *settings, "--stdin", "-w", str(path)]
        case "flite":
            source = path.with_suffix(".txt")
            source.write_text(text, encoding="utf-8")
            settings = ["--setf", f"duration_stretch={stretch:.3f}"]
            return ["flite", "-voice", voice.base, *settings, "-f", str(source), "-o", str(path)]
        case "festival":
            words = text.replace("\\", " ").replace('"', " ")
            wave = f'(utt.save.wave (utt.synth (Utterance Text "{words}")) "{path}")'
            tempo = f"(Parameter.set 'Duration_Stretch {stretch:.3f})"
            return ["festival", "-b", f"(voice_{voice.base})", tempo, wave]


def trimmed(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Without leading and trailing silence: frames of 10 ms under -40 dB of the loudest; 20 ms are kept."""
    frame = SAMPLE_RATE // 100
    whole = samples[: samples.size // frame * frame].reshape(-1, frame)
    if not whole.size:
        return samples[:0]
    level = np.sqrt((whole.astype(np.float64) ** 2).mean(axis=1))
    loud = np.flatnonzero(level > level.max() * 0.01)
    if not loud.size:
        return samples[:0]
    return samples[max(0, loud[0] - 2) * frame : (loud[-1] + 3) * frame]
