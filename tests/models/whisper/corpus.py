"""The training corpus: sentences said by the training voices, kept on disk as log-mel spectra.

    python -m tests.models.whisper.corpus --out FOLDER [--shards 40]

A shard depends only on its number, so a corpus can grow while a training already reads it.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.models.sentences import TRAINING_SEED, sentence
from tests.models.voices import TRAINING, Voice, synthesise

SHARD = 200
"""Utterances in a shard."""

FOLDER = Path(tempfile.gettempdir()) / "hansard-corpus" / "whisper"

_GERMAN_SHARE = 0.2
# espeak-ng has many voices that sound alike; the few others are heard as often as all of its together.
_SYNTHESISER_SHARE = {"espeak-ng": 0.5, "flite": 0.38, "festival": 0.12}
_NOISE_SECONDS = 40


@dataclass(frozen=True, slots=True)
class Spoken:
    """One utterance. ``log_power`` is (frames of 10 ms, 80 mel bands), float16."""

    text: str
    language: str
    voice: str
    log_power: NDArray[np.float16]


def read(folder: Path) -> list[Spoken]:
    """Every utterance of the shards that are complete."""
    return [spoken for path in sorted(folder.glob("shard-*.npz")) for spoken in _read_shard(path)]


def _read_shard(path: Path) -> Iterator[Spoken]:
    with np.load(path) as file:
        frames, ends, about = file["frames"], file["ends"], json.loads(str(file["about"]))
    for start, end, (text, language, voice) in zip([0, *ends[:-1]], ends, about, strict=True):
        yield Spoken(text, language, voice, frames[start:end])


def write_shard(path: Path, utterances: list[Spoken]) -> None:
    half_made = path.with_suffix(".partial")
    with half_made.open("wb") as file:
        np.savez(
            file,
            frames=np.concatenate([spoken.log_power for spoken in utterances]),
            ends=np.cumsum([len(spoken.log_power) for spoken in utterances]),
            about=json.dumps([(spoken.text, spoken.language, spoken.voice) for spoken in utterances]),
        )
    half_made.replace(path)


def _utterances(number: int) -> Iterator[Spoken]:
    from tests.models.whisper.spectra import log_power

    rng = np.random.default_rng([TRAINING_SEED, number])
    for _ in range(SHARD):
        language = "de" if rng.random() < _GERMAN_SHARE else "en"
        voice = _voice(rng, language)
        text = sentence(rng, language)
        samples = synthesise(voice, text)
        yield Spoken(text, language, voice.id, log_power(samples).astype(np.float16))


def _voice(rng: np.random.Generator, language: str) -> Voice:
    """A training voice, a little faster or slower and brighter or darker each time."""
    candidates = [voice for voice in TRAINING if voice.language == language]
    share = np.array([_SYNTHESISER_SHARE[voice.synthesiser] for voice in candidates])
    for name in _SYNTHESISER_SHARE:
        same = np.array([voice.synthesiser == name for voice in candidates])
        share[same] /= max(1, same.sum())
    voice = candidates[int(rng.choice(len(candidates), p=share / share.sum()))]
    return replace(
        voice, rate=voice.rate * rng.uniform(0.97, 1.03), tempo=voice.tempo * rng.uniform(0.85, 1.2)
    )


def noises(rng: np.random.Generator) -> dict[str, NDArray[np.float16]]:
    from tests.models.whisper.spectra import log_power

    size = _NOISE_SECONDS * 16_000
    white = rng.standard_normal(size)
    spectrum, frequency = np.fft.rfft(white), np.maximum(np.fft.rfftfreq(size, 1 / 16_000), 20.0)
    coloured = {
        name: np.fft.irfft(spectrum / frequency**slope, size)
        for name, slope in (("white", 0), ("pink", 0.5), ("brown", 1))
    }
    return {
        name: log_power((noise / noise.std() * 0.1).astype(np.float32)).astype(np.float16)
        for name, noise in coloured.items()
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--shards", type=int, default=40)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    np.savez(arguments.out / "noise.npz", **noises(np.random.default_rng(TRAINING_SEED)))
    for number in range(arguments.shards):
        path = arguments.out / f"shard-{number:03d}.npz"
        if not path.exists():
            write_shard(path, list(_utterances(number)))
            print(path, flush=True)


if __name__ == "__main__":
    main()
