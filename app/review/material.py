"""A meeting as the ranking sees it: arrays over all its words and paragraphs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from app.store.words import CERTAIN, TICKS_PER_SECOND, columns_of
from app.transcript import SegmentId, SpeakerId

Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


class Row(Protocol):
    """What is read of a :class:`app.store.values.SegmentRow`."""

    @property
    def id(self) -> SegmentId: ...
    @property
    def track(self) -> int: ...
    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...
    @property
    def speaker(self) -> SpeakerId | None: ...
    @property
    def overlap_ids(self) -> str | None: ...
    @property
    def word_blob(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Words:
    """All words of a meeting, paragraph by paragraph.

    Attributes:
        start, end: seconds ``(num_words,)``.
        probability: as the recogniser gave it ``(num_words,)``.
        certain: typed, confirmed or beyond doubt ``(num_words,)``; these are never doubted.
        row: which paragraph each stands in ``(num_words,)``, ascending.
        first: where each paragraph's words begin ``(num_rows + 1,)``; the last entry is their number.
    """

    start: Doubles
    end: Doubles
    probability: Doubles
    certain: Bools
    row: Ints
    first: Ints
    texts: Sequence[str]

    def __len__(self) -> int:
        return len(self.texts)


@dataclass(frozen=True, slots=True)
class Kept:
    """The voice embeddings of one track.

    Attributes:
        windows: seconds, by start ``(num_windows, 2)``.
        vectors: unit length ``(num_windows, dim)``.
    """

    windows: Doubles
    vectors: Floats


@dataclass(frozen=True, slots=True)
class Material:
    """Everything the ranking knows of a meeting.

    Attributes:
        rows: the paragraphs in reading order.
        speech: of each track, the seconds in which somebody was heard, by start ``(num_spans, 2)``; a track
            that is not there has no say.
        voices: of each track, if they were kept.
        settled: paragraphs whose speaker a person gave or confirmed.
    """

    rows: Sequence[Row]
    speech: Mapping[int, Doubles] = field(default_factory=dict)
    voices: Mapping[int, Kept] = field(default_factory=dict)
    settled: frozenset[SegmentId] = frozenset()


def words_of(rows: Sequence[Row]) -> Words:
    """The words of all paragraphs as arrays."""
    counts, starts, ends, sure, texts = columns_of([row.word_blob for row in rows])
    return Words(
        starts / TICKS_PER_SECOND,
        ends / TICKS_PER_SECOND,
        sure / CERTAIN,
        sure >= CERTAIN,
        np.repeat(np.arange(len(rows)), counts),
        np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]),
        texts,
    )
