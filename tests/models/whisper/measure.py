"""How well a micro Whisper hears the committed held-out speech, through faster-whisper as users run it.

python -m tests.models.whisper.measure [DIR]
"""

import json
import math
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import jiwer
from faster_whisper import BatchedInferencePipeline, WhisperModel

from tests.models.heldout import Recording, Utterance, load
from tests.models.whisper import WINDOW

WEIGHTS = Path(__file__).parents[1] / "weights" / "whisper"

_MARGIN = 0.1  # s of silence kept around speech


def load_model(folder: Path = WEIGHTS) -> WhisperModel:
    return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=1)


@dataclass(frozen=True, slots=True)
class Score:
    errors: int
    words: int

    @property
    def wer(self) -> float:
        return self.errors / self.words

    def __add__(self, other: "Score") -> "Score":
        return Score(self.errors + other.errors, self.words + other.words)


def score(reference: str, hypothesis: str) -> Score:
    found = jiwer.process_words(reference, hypothesis)
    errors = found.substitutions + found.deletions + found.insertions
    return Score(errors, len(reference.split()))


@dataclass(frozen=True, slots=True)
class Heard:
    """One window: what was said in it and what the model wrote."""

    utterances: tuple[Utterance, ...]
    text: str

    @property
    def score(self) -> Score:
        return score(" ".join(utterance.text for utterance in self.utterances), self.text)


def windows(recording: Recording, longest: float) -> Iterator[tuple[Utterance, ...]]:
    """Neighbours of one language, together no longer than ``longest`` seconds, one at least."""
    pending: list[Utterance] = []
    for utterance in recording.utterances:
        if pending and (
            utterance.end - pending[0].start > longest or utterance.language != pending[0].language
        ):
            yield tuple(pending)
            pending = []
        pending.append(utterance)
    yield tuple(pending)


def hear(model: WhisperModel, recording: Recording, longest: float = WINDOW) -> list[Heard]:
    """Decodes windows in batches, without timestamps, in the language that is spoken."""
    pipeline, heard = BatchedInferencePipeline(model), []
    for language in ("en", "de"):
        parts = [part for part in windows(recording, longest) if part[0].language == language]
        if not parts:
            continue
        clips = [_clip(part) for part in parts]
        segments, _ = pipeline.transcribe(
            recording.samples, language=language, clip_timestamps=clips, vad_filter=False, batch_size=4
        )
        texts = [""] * len(parts)
        for segment in segments:
            middle = (segment.start + segment.end) / 2
            number = next(n for n, clip in enumerate(clips) if clip["start"] <= middle <= clip["end"])
            texts[number] += segment.text
        heard += [Heard(part, text.strip()) for part, text in zip(parts, texts, strict=True)]
    return heard


def languages(model: WhisperModel, recording: Recording) -> tuple[int, int]:
    """Utterances whose language is recognised, and all of them."""
    right = [
        model.detect_language(recording.of(utterance))[0] == utterance.language
        for utterance in recording.utterances
    ]
    return sum(right), len(right)


def total(heard: Sequence[Heard]) -> Score:
    return sum((each.score for each in heard), Score(0, 0))


def edges(model: WhisperModel, recording: Recording) -> list[float]:
    """How far, in seconds, the first and last word of each utterance lie from where it begins and ends."""
    pipeline, off = BatchedInferencePipeline(model), []
    for part in windows(recording, WINDOW):
        clip = _clip(part)
        segments, _ = pipeline.transcribe(
            recording.samples,
            language=part[0].language,
            clip_timestamps=[clip],
            vad_filter=False,
            word_timestamps=True,
            batch_size=1,
        )
        words = [word for segment in segments for word in segment.words or ()]
        at = 0
        for utterance in part:
            said = utterance.text.split()
            mine = words[at : at + len(said)]
            if [word.word.strip() for word in mine] != said:
                break  # after a mistake nothing says which word is whose
            off += [abs(mine[0].start - utterance.start), abs(mine[-1].end - utterance.end)]
            at += len(said)
    return off


def figures(model: WhisperModel) -> dict[str, float]:
    utterances, meeting = load("utterances"), load("meeting")
    alone, right = hear(model, utterances, longest=0.0), languages(model, utterances)
    off = edges(model, utterances)
    voices = {each.utterances[0].speaker for each in alone}
    return {
        **{
            f"WER {voice}": total([e for e in alone if e.utterances[0].speaker == voice]).wer
            for voice in sorted(voices)
        },
        "WER alone": total(alone).wer,
        "WER windows": total(hear(model, utterances)).wer,
        "WER meeting": total(hear(model, meeting)).wer,
        "WER meeting_de_en": total(hear(model, load("meeting_de_en"))).wer,
        "language recognised": right[0] / right[1],
        "word edges found": len(off) / 2 / len(utterances.utterances),
        "word edges median s": statistics.median(off) if off else math.inf,
        "word edges 90 % s": sorted(off)[int(0.9 * len(off))] if off else math.inf,
    }


def main() -> int:
    """Prints the figures as JSON, and a few sentences to look at on the other stream."""
    model = load_model(Path(sys.argv[1]) if len(sys.argv) > 1 else WEIGHTS)
    for each in hear(model, load("meeting"), longest=WINDOW):
        print(" ".join(utterance.text for utterance in each.utterances), "->", each.text, file=sys.stderr)
    print(json.dumps({name: round(value, 4) for name, value in figures(model).items()}, indent=1))
    return 0


def _clip(part: tuple[Utterance, ...]) -> dict[str, float]:
    return {"start": max(0.0, part[0].start - _MARGIN), "end": part[-1].end + _MARGIN}


if __name__ == "__main__":
    sys.exit(main())
