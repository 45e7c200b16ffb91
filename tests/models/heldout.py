"""Committed speech that no test model was trained on: held-out voices saying held-out sentences.

Three recordings lie in ``data/``, each as Ogg Opus with its reference as JSON beside it:

- ``utterances``: six sentences of each held-out voice, half a second apart: for WER and speaker EER;
- ``meeting``: two English voices, one low and one high, turns of one to three sentences, pauses of 0.3 to
  1.2 s, some turns that begin before the last one has ended;
- ``meeting_de_en``: an English and a German voice, without overlap.

``python -m tests.models.heldout`` makes them again (it needs the synthesisers; reading does not).
"""

import json
import sys
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from tests.models.sentences import HELD_OUT_SEED, held_out_sentence
from tests.models.voices import HELD_OUT, SAMPLE_RATE, Voice, synthesise, voice_of

FOLDER = Path(__file__).parent / "data"
NAMES = ("utterances", "meeting", "meeting_de_en")

SENTENCES_PER_VOICE = 6
UTTERANCE_GAP = 0.5  # s
PAUSE = (0.3, 1.2)  # s, between turns
BREATH = (0.12, 0.25)  # s, between the sentences of a turn
OVERLAP = (0.4, 0.8)  # s
NOISE = -48.0  # dB, of the noise under a meeting against its mean power
BIT_RATE = {"utterances": 24_000, "meeting": 32_000, "meeting_de_en": 32_000}

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one voice says between two silences. ``start`` and ``end`` in seconds, ``text`` in lower case."""

    start: float
    end: float
    speaker: str  # the id of the voice
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Recording:
    """``samples``: float32, mono, 16 kHz. ``utterances`` by start."""

    samples: Samples
    utterances: tuple[Utterance, ...]

    @property
    def words(self) -> list[str]:
        """Every word, in the order in which the utterances begin."""
        return [word for utterance in self.utterances for word in utterance.text.split()]

    def by_speaker(self) -> dict[str, list[Samples]]:
        """Each speaker's utterances."""
        speakers: dict[str, list[Samples]] = {}
        for utterance in self.utterances:
            speakers.setdefault(utterance.speaker, []).append(self.of(utterance))
        return speakers

    def of(self, utterance: Utterance) -> Samples:
        return self.samples[round(utterance.start * SAMPLE_RATE) : round(utterance.end * SAMPLE_RATE)]


def load(name: str) -> Recording:
    """One of `NAMES`."""
    reference = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return Recording(_decoded(FOLDER / f"{name}.ogg"), tuple(Utterance(**entry) for entry in reference))


def _decoded(path: Path) -> Samples:
    with av.open(str(path)) as container:
        resampler = av.AudioResampler(format="flt", layout="mono", rate=SAMPLE_RATE)
        frames = [part for frame in container.decode(audio=0) for part in resampler.resample(frame)]
        frames += resampler.resample(None)
    return np.concatenate([frame.to_ndarray()[0] for frame in frames])


class _Tape:
    """Speech laid on a line of time."""

    def __init__(self) -> None:
        self.parts: list[tuple[int, Samples]] = []
        self.utterances: list[Utterance] = []
        self.end = 0.0

    def lay(self, voice: Voice, text: str, samples: Samples, start: float) -> None:
        self.parts.append((round(start * SAMPLE_RATE), samples))
        end = start + samples.size / SAMPLE_RATE
        self.utterances.append(Utterance(round(start, 3), round(end, 3), voice.id, voice.language, text))
        self.end = max(self.end, end)

    def recording(self, rng: np.random.Generator, noise: float) -> Recording:
        samples = np.zeros(round((self.end + 0.5) * SAMPLE_RATE))
        for start, part in self.parts:
            samples[start : start + part.size] += part
        power = float((samples**2).mean())
        samples += rng.standard_normal(samples.size) * np.sqrt(power * 10 ** (noise / 10))
        samples *= 0.8 / np.abs(samples).max()
        return Recording(samples.astype(np.float32), tuple(self.utterances))


def _sentence(rng: np.random.Generator, voice: Voice) -> str:
    """Of five words at least: the shortest of the grammar are few and would come again and again."""
    while len((text := held_out_sentence(rng, voice.language)).split()) < 5:
        pass
    return text


def _utterances() -> Recording:
    rng = np.random.default_rng((HELD_OUT_SEED, 0))
    tape = _Tape()
    for voice in HELD_OUT:
        for _ in range(SENTENCES_PER_VOICE):
            text = _sentence(rng, voice)
            tape.lay(voice, text, synthesise(voice, text), tape.end + UTTERANCE_GAP)
    return tape.recording(rng, noise=-60.0)


def _meeting(voices: tuple[Voice, Voice], seconds: float, overlaps: frozenset[int], seed: int) -> Recording:
    """``overlaps``: the turns that begin before the last one has ended, counted from 0."""
    rng = np.random.default_rng((HELD_OUT_SEED, seed))
    tape = _Tape()
    turn = 0
    while tape.end < seconds:
        voice = voices[turn % 2]
        texts = [_sentence(rng, voice) for _ in range(int(rng.integers(1, 4)))]
        parts: list[Samples] = []
        for text in texts:
            breath = np.zeros(int(rng.uniform(*BREATH) * SAMPLE_RATE), np.float32) if parts else None
            said = synthesise(voice, text)
            parts += [said] if breath is None else [breath, said]
        gap = -rng.uniform(*OVERLAP) if turn in overlaps else rng.uniform(*PAUSE)
        level = 0.1 / np.sqrt((parts[0] ** 2).mean())
        samples = (np.concatenate(parts) * level).astype(np.float32)
        tape.lay(voice, " ".join(texts), samples, tape.end + gap)
        turn += 1
    return tape.recording(rng, NOISE)


def _write(name: str, recording: Recording) -> None:
    FOLDER.mkdir(exist_ok=True)
    entries = [asdict(utterance) for utterance in recording.utterances]
    lines = ",\n".join(f"  {json.dumps(entry, ensure_ascii=False)}" for entry in entries)
    (FOLDER / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    with av.open(str(FOLDER / f"{name}.ogg"), "w") as container:
        stream = container.add_stream("libopus", rate=SAMPLE_RATE, layout="mono", options={"vbr": "on"})
        stream.bit_rate = BIT_RATE[name]
        integers = np.round(recording.samples * 32767).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(integers[None], format="s16", layout="mono")
        frame.sample_rate = SAMPLE_RATE
        frame.time_base = Fraction(1, SAMPLE_RATE)
        frame.pts = 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def main() -> int:
    low_and_high = (voice_of("flite-rms-1.00"), voice_of("espeak-en-us-steph-1.08"))
    english_and_german = (voice_of("festival-ked_diphone-1.00"), voice_of("espeak-de-Andrea-0.80"))
    made = {
        "utterances": _utterances(),
        "meeting": _meeting(low_and_high, 75.0, frozenset({3, 7, 10}), seed=1),
        "meeting_de_en": _meeting(english_and_german, 48.0, frozenset(), seed=2),
    }
    for name, recording in made.items():
        _write(name, recording)
        size = (FOLDER / f"{name}.ogg").stat().st_size
        seconds = recording.samples.size / SAMPLE_RATE
        print(f"{name}: {seconds:.1f} s, {len(recording.utterances)} utterances, "
              f"{len(recording.words)} words, {size} bytes")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
