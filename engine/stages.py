"""The extension page: what a backend of each stage must do, and how it is found.

A backend is one file with one class that implements a Protocol below and is decorated with
:func:`backend`. Heavy imports belong inside ``__init__``: discovery imports every backend module.

Shapes used throughout
    ``samples``: float32 ``(num_samples,)`` in -1..1, mono, 16 kHz, possibly a read-only memory map of
    a ten-hour recording: read it in blocks.
    ``spans``: list of ``(start, end)`` in seconds, ordered, disjoint.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from engine.progress import Report
from engine.protocol import SpeakerHint, Turn, Word

AudioArray = npt.NDArray[np.float32]
Span = tuple[float, float]
Kind = Literal["vad", "asr", "diarize"]


class Samples(Protocol):
    """Mono 16 kHz audio that is read in blocks: ``len()`` and slicing to float32 ``(n,)``."""

    def __len__(self) -> int: ...
    def __getitem__(self, part: slice, /) -> AudioArray: ...


class VoiceActivity(Protocol):
    """Finds where somebody speaks."""

    def spans(self, samples: Samples, report: Report) -> list[Span]:
        """Speech spans in seconds, ordered and disjoint, padding included.

        Raises:
            Cancelled: through ``report``.
        """


@dataclass(frozen=True, slots=True)
class Chunk:
    """Speech to recognise in one go: at most 30 s of audio, whole speech spans where they fit."""

    index: int
    spans: tuple[Span, ...]

    @property
    def start(self) -> float:
        return self.spans[0][0]

    @property
    def end(self) -> float:
        return self.spans[-1][1]


class Recogniser(Protocol):
    """Turns speech into words."""

    languages: frozenset[str]

    def words(self, samples: Samples, chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, list[Word]]]:
        """The words of each chunk, chunk by chunk as they finish, in any order.

        Words are ordered in time, ``start <= end``, inside their chunk, probability 0..1.

        Raises:
            LanguageNotCovered, ModelMissing, OutOfMemory.
        """


@dataclass(frozen=True, slots=True)
class Diarization:
    """Who spoke when.

    Attributes:
        turns: ordered by start; at most a few speakers at once.
        embeddings: float32 ``(num_windows, dim)``, what was clustered; kept so that another speaker
            count needs no audio.
        windows: float32 ``(num_windows, 2)``, start and end of each window in seconds.
        centroids: float32 ``(num_speakers, dim)``, unit length, row k for speaker ``S{k + 1}``.
    """

    turns: tuple[Turn, ...]
    embeddings: npt.NDArray[np.float32]
    windows: npt.NDArray[np.float32]
    centroids: npt.NDArray[np.float32]


class Diarizer(Protocol):
    """Finds who speaks when, inside given speech spans."""

    def diarize(
        self, samples: Samples, spans: Sequence[Span], hint: SpeakerHint, report: Report
    ) -> Diarization:
        """Speakers are named ``S1``, ``S2`` … by first appearance. ``hint`` is obeyed.

        Raises:
            ModelMissing, OutOfMemory, Cancelled (through ``report``).
        """


_T = TypeVar("_T")
_PACKAGES: Final = ("engine.vad", "engine.asr", "engine.diarize")
_registry: dict[tuple[Kind, str], Callable[..., Any]] = {}


def backend(kind: Kind, name: str) -> Callable[[type[_T]], type[_T]]:
    """Class decorator: make the class known to :func:`create` as ``name`` for stage ``kind``."""

    def register(cls: type[_T]) -> type[_T]:
        _registry[(kind, name)] = cls
        return cls

    return register


def discover() -> dict[Kind, list[str]]:
    """Import every module of the backend packages; returns the names found for each stage."""
    for package_name in _PACKAGES:
        package = importlib.import_module(package_name)
        for module in pkgutil.iter_modules(package.__path__, package_name + "."):
            importlib.import_module(module.name)
    found: dict[Kind, list[str]] = {"vad": [], "asr": [], "diarize": []}
    for kind, name in sorted(_registry):
        found[kind].append(name)
    return found


def languages(recogniser: str) -> frozenset[str]:
    """Languages a recogniser covers, as two-letter codes, without loading its model."""
    discover()
    covered: frozenset[str] = _registry[("asr", recogniser)].languages  # type: ignore[attr-defined]
    return covered


def create(kind: Kind, name: str, **options: Any) -> Any:
    """A backend object. ``options`` go to its constructor.

    Raises:
        KeyError: no such backend (our bug: profiles name only known ones).
        ModelMissing: its model is not on this computer.
    """
    discover()
    return _registry[(kind, name)](**options)
