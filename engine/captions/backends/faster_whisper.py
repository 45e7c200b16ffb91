"""Whisper while somebody speaks: the same window again and again as it grows, and what agrees is settled.

D. Macháček, R. Dabre, O. Bojar, "Turning Whisper into Real-Time Transcription System", 2023: the window
begins where settled words end, and the settled text before it is the prompt, so that names keep their
spelling. Each draft costs a whole pass of the model, however little is new; how often one is made is decided
outside (:mod:`engine.captions.pace`).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from engine.asr import whisper_language
from engine.asr.faster_whisper import ENGLISH, alternative, manifest_languages
from engine.asr.hallucination import COMPRESSION, Reading, compression, judge
from engine.asr.whisper_model import (
    FRAMES,
    FRAMES_PER_SECOND,
    STEP,
    Decoded,
    Decoding,
    Features,
    Target,
    WhisperModel,
)
from engine.asr.whisper_prompt import context
from engine.asr.whisper_words import joined, pieces, placed
from engine.captions.ports import Manner
from engine.errors import LanguageNotCovered
from engine.protocol import Word
from engine.stages import AudioArray, Hearing, Make, backend
from engine.units import to_samples, to_seconds

_PROMPT: Final = 60  # settled words before the window; more costs time with each draft
_TOLD: Final = 10.0  # seconds of speech after which a track's language is not asked for again
_GAP: Final = 0.15  # seconds between words where the window may begin
_LONG: Final = 1 / 3  # of what the model hears at once: beyond it, settled words are left behind
#: On a processor the encoder is given this much silence after the sound and not all that is missing of 30 s,
#: which is most of the work (``small``, 5 s of sound: 0.2 s instead of 1.6). Too little makes Whisper repeat
#: itself; a draft that does is made again with the whole window.
_MARGIN: Final = 2.6
_SHORTEST: Final = 5.0
_GRAIN: Final = 2.5  # seconds; few different sizes


@backend("captions", "faster-whisper")
class WhisperCaptioner:
    """One model for all tracks.

    Args:
        make: its folder, device and number format.
        hearing: language (found out for each track when not set) and vocabulary.
        window: seconds it hears at once.

    Raises:
        ModelMissing, ModelDamaged, OutOfMemory, DeviceFailed: the model cannot be loaded.
        LanguageNotCovered: it does not know the language.
    """

    def __init__(
        self, make: Make, hearing: Hearing, window: float = 30.0, decoding: Decoding | None = None
    ) -> None:
        # One hypothesis and no second tries: a draft that is a loop is thrown away, the next one is near.
        beam = 5 if make.device == "cuda" else 1
        self.model = WhisperModel(make, decoding or Decoding(beam=beam, temperatures=()))
        self.window = window
        # An utterance is never longer than what is heard at once, so no sound of it is ever without a draft.
        self.manner = Manner(times=2, behind=0.0, step=0.5, longest=window * 5 / 6)
        self.whole = make.device == "cuda"
        self.covered = self.model.languages & (manifest_languages(Path(make.model)) or self.model.languages)
        self.vocabulary = hearing.vocabulary
        self.language = whisper_language.code(hearing.language) if hearing.language else None
        if self.language is None and not self.model.multilingual:
            self.language = ENGLISH
        if self.language is not None and self.language not in self.covered:
            other = alternative(self.model.name, self.language)
            raise LanguageNotCovered(": ".join(filter(None, (self.language, other))))
        # Without one that it knows, any: a draft in another language says that something is set wrongly.
        allowed = frozenset(whisper_language.code(name) for name in hearing.languages)
        self.covered = (self.covered & allowed) or self.covered

    def listen(self) -> WhisperEars:
        return WhisperEars(self)


class WhisperEars:
    """A track's window onto the utterance: what was said before it is settled."""

    def __init__(self, captioner: WhisperCaptioner) -> None:
        self._captioner = captioner
        self._model = captioner.model
        self._terms = context(captioner.vocabulary, self._model.encode_text, budget=100)
        self._blocks: list[AudioArray] = []
        self._start = 0.0  # of the window
        self._tongue = _Tongue(captioner.language)
        self._last: Sequence[Word] = ()
        self._heard = 0.0  # up to where the last draft heard

    def begin(self, at: float) -> None:
        self._blocks = []
        self._start = self._heard = at
        self._last = ()

    def hear(self, audio: AudioArray) -> None:
        self._blocks.append(audio)

    def draft(self, settled: Sequence[Word]) -> Sequence[Word]:
        self._leave(settled)
        self._last = self._words(settled)
        return self._last

    def finish(self, settled: Sequence[Word], spoken: float) -> Sequence[Word]:
        if self._heard < spoken:  # else the last draft has heard all that was said
            self.draft(settled)
        return self._last

    def _leave(self, settled: Sequence[Word]) -> None:
        """Begin the window behind settled words when it gets long, at a short silence: half a word is
        misheard, and until then a sentence's beginning helps to understand its end."""
        audio = self._audio()
        if to_seconds(len(audio)) <= self._captioner.window * _LONG:
            return
        inside = [word for word in settled if word.end > self._start]
        gaps = (one.end for one, two in itertools.pairwise(inside) if two.start - one.end >= _GAP)
        cut = max(gaps, default=self._start)
        self._blocks = [audio[to_samples(cut - self._start) :]]
        self._start = cut

    def _audio(self) -> AudioArray:
        """The window as one array, kept so."""
        whole = np.concatenate(self._blocks) if self._blocks else np.zeros(0, np.float32)
        self._blocks = [whole]
        return whole

    def _words(self, settled: Sequence[Word]) -> Sequence[Word]:
        audio = self._audio()
        seconds = to_seconds(len(audio))
        self._heard = self._start + seconds
        features = self._model.features(audio)
        prompt = [*self._terms, *self._before(settled)]
        frames = FRAMES if self._captioner.whole else _frames(seconds)
        decoded, target = self._decoded(features[:, :frames], seconds, prompt)
        if _looped(decoded.tokens, target) and frames < FRAMES:
            decoded, target = self._decoded(features, seconds, prompt)
        if _looped(decoded.tokens, target):
            return self._last
        span = (self._start, self._heard)
        words = placed(joined(pieces(decoded.tokens, decoded.alignment, target.tokenizer, STEP)), (span,))
        reasons = judge(Reading(words, (span,), decoded.no_speech, decoded.log_probability))
        return [word for index, word in enumerate(words) if index not in reasons]

    def _decoded(self, features: Features, seconds: float, prompt: Sequence[int]) -> tuple[Decoded, Target]:
        encoded = self._model.encode([np.ascontiguousarray(features)])
        language = self._tongue.told
        if language is None:
            heard = self._model.likelihoods(encoded)[0]
            language = self._tongue.ask(heard, self._captioner.covered, seconds)
        target = self._model.target(language, "transcribe")
        return self._model.decode(encoded, [features], [seconds], target, prompt)[0], target

    def _before(self, settled: Sequence[Word]) -> list[int]:
        """Tokens of the settled words that the window does not hold."""
        words = [word.text for word in settled if word.end <= self._start + 0.01][-_PROMPT:]
        return self._model.encode_text(" " + " ".join(words))[-100:] if words else []


class _Tongue:
    """The language of a track: as set, or found out in its first speech."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self._asked = 0.0 if language is None else _TOLD

    @property
    def told(self) -> str | None:
        return self._language if self._asked >= _TOLD else None

    def ask(self, likelihoods: Mapping[str, float], covered: frozenset[str], seconds: float) -> str:
        """By the longest window so far: a second of speech tells little."""
        if self._language is None or seconds >= self._asked:
            self._language = max(covered, key=lambda name: likelihoods.get(name, 0.0))
            self._asked = seconds
        return self._language


def _frames(seconds: float) -> int:
    """Log-mel frames for so much sound: with a margin, and of few sizes."""
    wanted = max(_SHORTEST, math.ceil((seconds + _MARGIN) / _GRAIN) * _GRAIN)
    return min(FRAMES, round(wanted * FRAMES_PER_SECOND))


def _looped(tokens: Sequence[int], target: Target) -> bool:
    text: Any = target.tokenizer.decode(tokens) if tokens else ""
    return compression(text) > COMPRESSION
