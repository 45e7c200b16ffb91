"""Batches of windows as tensors."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from tests.models.whisper import phones, vocabulary
from tests.models.whisper.corpus import Spoken, read
from tests.models.whisper.network import POSITIONS
from tests.models.whisper.targets import IGNORED, Lesson, lesson
from tests.models.whisper.windows import Studio, Window, masked

_FULL = 2 * POSITIONS  # frames in 30 s
_BATCH_FRAMES = 4_000
_NOTHING = 0.04
_LONGEST = 10.5  # seconds of speech in a window
_SHORT_UNTIL = 0.3
_LONG_FROM = 0.5
_FULL_EFFORT_FROM = 0.5


@dataclass(frozen=True, slots=True)
class Batch:
    """``mels`` (batch, 80, frames); the encoder's positions count from ``first_position``.

    ``places`` (batch, length, 2): between which encoder outputs each answer is said; equal for none.
    """

    mels: Tensor
    first_position: int
    tokens: Tensor
    answers: Tensor
    phones: Tensor
    phone_counts: Tensor
    rough_phones: Tensor
    places: Tensor
    words: Tensor
    word_counts: Tensor


class Batches:
    """Draws batches from a corpus. Raises FileNotFoundError without one."""

    def __init__(self, folder: Path, rng: np.random.Generator) -> None:
        self._rng = rng
        self._corpus: dict[str, list[Spoken]] = {"en": [], "de": []}
        for spoken in read(folder):
            self._corpus[spoken.language].append(spoken)
        with np.load(folder / "noise.npz") as file:
            self._studio = Studio(self._corpus, {name: file[name].astype(np.float32) for name in file.files})

    def draw(self, progress: float) -> Batch:
        """Short windows at first (``progress`` 0 to 1); later longer, and padded as faster-whisper pads."""
        effort = 0.1 + 0.5 * min(1.0, progress / _FULL_EFFORT_FROM)
        growth = min(1.0, max(0.0, progress - _SHORT_UNTIL) / (_LONG_FROM - _SHORT_UNTIL))
        if self._rng.random() < 0.4 * growth:
            return self._batch([self._full_window() for _ in range(2)], _FULL, 0)
        seconds = float(self._rng.uniform(2.2, 4.5 + (_LONGEST - 4.5) * growth))
        count = max(2, int(_BATCH_FRAMES / (seconds * 100)))
        frames = 2 * int(seconds * 50 + 1) + 2 * int(self._rng.integers(0, 50))
        first = int(self._rng.integers(0, POSITIONS - frames // 2)) if self._rng.random() < 0.3 else 0
        return self._batch([self._window(seconds, effort) for _ in range(count)], frames, first)

    def _window(self, seconds: float, effort: float = 0.6) -> Window:
        if self._rng.random() < _NOTHING:
            return self._studio.nothing(self._rng, seconds)
        return self._studio.window(self._rng, seconds, effort=effort)

    def _full_window(self) -> Window:
        return self._window(float(self._rng.uniform(1.5, _LONGEST)))

    def _batch(self, windows: list[Window], frames: int, first_position: int) -> Batch:
        mels = np.zeros((len(windows), frames, 80), np.float32)
        for row, window in zip(mels, windows, strict=True):
            row[: len(window.mels)] = masked(self._rng, window.mels)
        lessons = [self._lesson(window) for window in windows]
        sounds = [
            torch.tensor([n for _, _, text in window.said for n in phones.pronounce(text, window.language)])
            for window in windows
        ]
        words = [
            torch.tensor([n for _, _, text in window.said for n in phones.words(text)]) for window in windows
        ]
        return Batch(
            mels=torch.from_numpy(mels.transpose(0, 2, 1).copy()),
            first_position=first_position,
            tokens=_padded([each.tokens for each in lessons], vocabulary.special("endoftext")),
            answers=_padded([each.answers for each in lessons], IGNORED),
            phones=pad_sequence([each.long() for each in sounds], batch_first=True),
            phone_counts=torch.tensor([len(each) for each in sounds]),
            words=pad_sequence([each.long() for each in words], batch_first=True),
            word_counts=torch.tensor([len(each) for each in words]),
            places=pad_sequence(
                [(torch.tensor(each.places) * 50).round().long() for each in lessons], batch_first=True
            ),
            rough_phones=torch.from_numpy(np.stack([_flat_start(window, frames // 2) for window in windows])),
        )

    def _lesson(self, window: Window) -> Lesson:
        pool = self._corpus[window.language]
        earlier = [pool[int(self._rng.integers(len(pool)))].text for _ in range(3)]
        return lesson(self._rng, window, earlier)


def _flat_start(window: Window, length: int) -> NDArray[np.int64]:
    """The sounds of each sentence spread evenly over its time, 50 a second: wrong, but a start."""
    spread = np.zeros(length, np.int64)
    for start, end, text in window.said:
        sounds = phones.pronounce(text, window.language)
        first, last = round(start * 50), min(length, round(end * 50))
        spread[first:last] = np.array(sounds)[np.arange(last - first) * len(sounds) // (last - first)]
    return spread


def _padded(rows: list[list[int]], filler: int) -> Tensor:
    return pad_sequence([torch.tensor(row) for row in rows], batch_first=True, padding_value=filler)
