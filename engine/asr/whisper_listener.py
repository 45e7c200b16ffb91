"""A batch of windows in, their text and language out: what runs on the device, in the order it must."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.asr import whisper_language
from engine.asr.whisper_batches import Window
from engine.asr.whisper_model import Decoded, Target, WhisperModel


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language, and how probable it is; 1 when it was set, not found out."""

    language: str
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """A window after the model; ``decoded`` is absent while its language is open."""

    window: Window
    tongue: Tongue
    decoded: Decoded | None


class Listener:
    """Encodes, tells languages and decodes. Not for two threads at once.

    Args:
        task: ``transcribe`` or ``translate``.
        context: tokens of text taken to stand before every window.
        keep: whether encoder output that told a language is kept until its window is decoded: worth it
            where encoding is slow and the output lies in main memory anyway.
    """

    def __init__(self, model: WhisperModel, task: str, context: Sequence[int], *, keep: bool) -> None:
        self._model = model
        self._task = task
        self._context = context
        self._keep = keep
        self._kept: dict[int, Any] = {}  # chunk index to encoder output (1, 1500, width)

    def target(self, tongue: Tongue) -> Target:
        """How text in this language is written."""
        return self._model.target(tongue.language, self._task)

    def likelihoods(self, windows: Sequence[Window]) -> list[Mapping[str, float]]:
        """What the model says about the language of each window."""
        encoded = self._model.encode([window.features for window in windows])
        if self._keep:
            for row, window in enumerate(windows):
                self._kept[window.chunk.index] = self._model.rows(encoded, [row])
        return self._model.likelihoods(encoded)

    def hear(self, windows: Sequence[Window], tongue: Tongue) -> list[Outcome]:
        """Text of windows in one language."""
        return self._decode(windows, self._encode(windows), tongue)

    def hear_each(self, windows: Sequence[Window], allowed: Sequence[str]) -> list[Outcome]:
        """Text of windows, each in the likeliest allowed language; none where that is not certain."""
        encoded = self._encode(windows)
        tongues = [
            Tongue(*whisper_language.among(heard, allowed)) for heard in self._model.likelihoods(encoded)
        ]
        outcomes: dict[int, Outcome] = {}
        groups: dict[str, list[int]] = {}
        for row, tongue in enumerate(tongues):
            if tongue.share >= whisper_language.CERTAIN:
                groups.setdefault(tongue.language, []).append(row)
            else:
                outcomes[row] = Outcome(windows[row], tongue, None)
        for language, rows in groups.items():
            part = self._decode(
                [windows[row] for row in rows], self._model.rows(encoded, rows), Tongue(language)
            )
            for row, outcome in zip(rows, part, strict=True):
                outcomes[row] = Outcome(outcome.window, tongues[row], outcome.decoded)
        return [outcomes[row] for row in range(len(windows))]

    def _decode(self, windows: Sequence[Window], encoded: Any, tongue: Tongue) -> list[Outcome]:
        features = [window.features for window in windows]
        seconds = [window.seconds for window in windows]
        decoded = self._model.decode(encoded, features, seconds, self.target(tongue), self._context)
        return [Outcome(window, tongue, one) for window, one in zip(windows, decoded, strict=True)]

    def _encode(self, windows: Sequence[Window]) -> Any:
        fresh = [window.features for window in windows if window.chunk.index not in self._kept]
        if len(fresh) == len(windows):
            return self._model.encode(fresh)
        encoded = iter(np.asarray(self._model.encode(fresh))[:, None] if fresh else ())
        return self._model.stacked(
            [
                self._kept.pop(window.chunk.index) if window.chunk.index in self._kept else next(encoded)
                for window in windows
            ]
        )
