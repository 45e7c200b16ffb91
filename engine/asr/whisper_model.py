"""A Whisper model of CTranslate2 in memory: log-mel windows in, tokens and their alignment out.

The steps are those of faster-whisper's ``BatchedInferencePipeline`` with the same library calls (its
feature extractor, tokenizer and prompt), taken apart so that audio need not be in memory at once, that the
language can be decided between encoder and decoder, and that a window's result does not hang on which
others happened to be in its batch.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from engine.asr import cublas
from engine.asr.hallucination import COMPRESSION, compression
from engine.asr.whisper_faults import translated
from engine.errors import ModelDamaged, ModelMissing
from engine.stages import AudioArray, Make
from engine.units import SAMPLE_RATE

Features = npt.NDArray[np.float32]  # (num_mels, 3000), one window

FRAMES: Final = 3000  # log-mel frames of a window
FRAMES_PER_SECOND: Final = 100
STEP: Final = 0.02  # seconds between two positions of the encoder's output
SHORTEST: Final = SAMPLE_RATE // 10  # samples; less is filled up with silence
_NEEDED: Final = ("model.bin", "config.json", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class Decoding:
    """How text is searched for. The defaults are faster-whisper's; the rest is for measurements.

    Attributes:
        beam: hypotheses kept.
        most_tokens: faster-whisper's ``max_new_tokens`` (CTranslate2 writes up to half of these and the
            prompt together); ``None`` is as many as the model has room for.
        suppressed: tokens never written; -1 stands for the model's own list.
        temperatures: tried one after another on a window that came out as a loop (Whisper, section 4.5).
    """

    beam: int = 5
    most_tokens: int | None = None
    suppressed: tuple[int, ...] = (-1,)
    temperatures: tuple[float, ...] = (0.2, 0.4, 0.6)


@dataclass(frozen=True, slots=True)
class Decoded:
    """One window.

    Attributes:
        tokens: of the text, without special ones.
        alignment: CTranslate2's ``WhisperAlignmentResult`` of them.
        log_probability: mean per token.
        no_speech: probability that nobody speaks.
    """

    tokens: tuple[int, ...]
    alignment: Any
    log_probability: float
    no_speech: float


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be written: faster-whisper's tokenizer, set to language and task, and tokens never used."""

    tokenizer: Any
    suppressed: tuple[int, ...]


class WhisperModel:
    """Loads ``make.model``; every method may raise OutOfMemory or DeviceFailed.

    Raises:
        ModelMissing, ModelDamaged: the folder, or what is in it.
    """

    def __init__(self, make: Make, decoding: Decoding) -> None:
        folder = Path(make.model)
        if not make.model or not folder.is_dir():
            raise ModelMissing(folder.name)
        # Without a tokenizer the library would go and fetch one.
        if any(not (folder / name).is_file() for name in _NEEDED):
            raise ModelDamaged(folder.name)
        self.name = folder.name
        self._make = make
        self._decoding = decoding
        self._targets: dict[tuple[str, str], Target] = {}
        import faster_whisper

        with translated(make, self.name, loading=True):
            self._load(folder, faster_whisper.WhisperModel)

    def _load(self, folder: Path, library: Callable[..., Any]) -> None:
        if self._make.device == "cuda":
            cublas.preload()
        self._library = library(
            str(folder),
            device=self._make.device,
            compute_type=self._make.compute,
            cpu_threads=threads(),
            local_files_only=True,
        )
        self._model = self._library.model
        self.multilingual: bool = self._model.is_multilingual
        tokens = self._library.hf_tokenizer
        self.languages = frozenset(
            name
            for name in self._library.supported_languages
            # "yue" came with large-v3; a model of English has no such tokens at all.
            if not self.multilingual or tokens.token_to_id(f"<|{name}|>") is not None
        )
        if self._library.feature_extractor.mel_filters.shape[0] != self._model.n_mels:
            raise ModelDamaged(self.name)  # the front end's settings are another model's

    # -- front end, on any thread ------------------------------------------------------------------

    def features(self, audio: AudioArray) -> Features:
        """Log-mel spectrogram ``(num_mels, 3000)`` of at most 30 s; what is missing of them is silence."""
        if len(audio) < SHORTEST:
            audio = np.pad(audio, (0, SHORTEST - len(audio)))
        mel = self._library.feature_extractor(audio)[:, :-1][:, :FRAMES]
        window = np.zeros((mel.shape[0], FRAMES), np.float32)
        window[:, : mel.shape[1]] = mel
        return window

    def target(self, language: str, task: str) -> Target:
        """What is written in ``language``, or its English translation."""
        if (language, task) not in self._targets:
            from faster_whisper.tokenizer import Tokenizer
            from faster_whisper.transcribe import get_suppressed_tokens

            made = Tokenizer(self._library.hf_tokenizer, self.multilingual, task=task, language=language)
            never = get_suppressed_tokens(made, list(self._decoding.suppressed))
            self._targets[language, task] = Target(made, tuple(never))
        return self._targets[language, task]

    def encode_text(self, text: str) -> list[int]:
        """Tokens of plain text."""
        ids: list[int] = self._library.hf_tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    # -- on the device -----------------------------------------------------------------------------

    def encode(self, features: Sequence[Features]) -> Any:
        """Encoder output ``(num_windows, 1500, width)`` as CTranslate2's ``StorageView``."""
        from ctranslate2 import StorageView

        with translated(self._make, self.name):
            return self._model.encode(StorageView.from_array(np.stack(features)))

    def rows(self, encoded: Any, indices: Sequence[int]) -> Any:
        """Some windows of an encoder output, in main memory."""
        from ctranslate2 import Device, StorageView

        if list(indices) == list(range(encoded.shape[0])):
            return encoded
        with translated(self._make, self.name):
            local = encoded if encoded.device == "cpu" else encoded.to_device(Device.cpu)
            return StorageView.from_array(np.ascontiguousarray(np.asarray(local)[list(indices)]))

    def stacked(self, parts: Sequence[Any]) -> Any:
        """Encoder outputs in main memory, each ``(num_windows, 1500, width)``, as one."""
        from ctranslate2 import StorageView

        return StorageView.from_array(np.concatenate([np.asarray(part) for part in parts]))

    def likelihoods(self, encoded: Any) -> list[Mapping[str, float]]:
        """Probability of each language the model knows, for each window."""
        with translated(self._make, self.name):
            found = self._model.detect_language(encoded)
        return [{token[2:-2]: float(share) for token, share in window} for window in found]

    def decode(
        self,
        encoded: Any,
        features: Sequence[Features],
        seconds: Sequence[float],
        target: Target,
        context: Sequence[int],
    ) -> list[Decoded]:
        """Text of each window.

        Args:
            encoded: of :meth:`encode`, for ``features``.
            seconds: of audio in each window, before the silence that fills it up.
            context: tokens of text taken to stand before.
        """
        with translated(self._make, self.name):
            results = self._generate(encoded, target, context, len(features))
            found = self._aligned(encoded, results, seconds, target)
            for index, decoded in enumerate(found):
                if self._looped(decoded, target):
                    alone = self._again(features[index], seconds[index], target, context)
                    found[index] = alone or decoded
        return found

    def _generate(
        self, encoded: Any, target: Target, context: Sequence[int], count: int, temperature: float = 0.0
    ) -> list[Any]:
        prompt = self._library.get_prompt(target.tokenizer, list(context), without_timestamps=True)
        most, longest = self._decoding.most_tokens, self._library.max_length
        search: dict[str, Any] = {"beam_size": self._decoding.beam}
        if temperature:
            search = {
                "beam_size": 1,
                "num_hypotheses": self._decoding.beam,
                "sampling_topk": 0,
                "sampling_temperature": temperature,
            }
        results: list[Any] = self._model.generate(
            encoded,
            [prompt] * count,
            max_length=longest if most is None else min(longest, len(prompt) + most),
            suppress_tokens=target.suppressed,
            return_scores=True,
            return_no_speech_prob=True,
            **search,
        )
        return results

    def _aligned(
        self, encoded: Any, results: Sequence[Any], seconds: Sequence[float], target: Target
    ) -> list[Decoded]:
        texts = [
            [token for token in result.sequences_ids[0] if token < target.tokenizer.eot] for result in results
        ]
        frames = [min(FRAMES, max(2, round(length * FRAMES_PER_SECOND))) for length in seconds]
        alignments = self._align(encoded, target, texts, frames)
        return [
            Decoded(
                tuple(text),
                alignment,
                # The score is the mean over the tokens written; the end of text counts as one more.
                result.scores[0] * len(result.sequences_ids[0]) / (len(result.sequences_ids[0]) + 1),
                float(result.no_speech_prob),
            )
            for text, alignment, result in zip(texts, alignments, results, strict=True)
        ]

    def _align(self, encoded: Any, target: Target, texts: list[list[int]], frames: list[int]) -> list[Any]:
        found: list[Any] = self._model.align(encoded, target.tokenizer.sot_sequence, texts, frames)
        return found

    def _looped(self, decoded: Decoded, target: Target) -> bool:
        return bool(decoded.tokens) and compression(target.tokenizer.decode(decoded.tokens)) > COMPRESSION

    def _again(
        self, features: Features, seconds: float, target: Target, context: Sequence[int]
    ) -> Decoded | None:
        """A window that came out as a loop, with some chance in the choice of words; ``None`` when that
        does not help. The chance is the same each time."""
        import ctranslate2

        encoded = self.encode([features]) if self._decoding.temperatures else None
        for temperature in self._decoding.temperatures:
            ctranslate2.set_random_seed(0)
            results = self._generate(encoded, target, context, 1, temperature)
            decoded = self._aligned(encoded, results, [seconds], target)[0]
            if decoded.tokens and not self._looped(decoded, target):
                return decoded
        return None


def threads() -> int:
    """Threads for one computation on the CPU: one per core this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
