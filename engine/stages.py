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
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from engine.progress import Report
from engine.protocol import LanguageSpan, Removed, SpeakerHint, Turn, Word

AudioArray = npt.NDArray[np.float32]
Span = tuple[float, float]
Kind = Literal["vad", "asr", "diarize", "captions"]


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
class Make:
    """How a backend is made. Every backend's constructor takes one; those without a model ignore it.

    Attributes:
        model: folder of its installed, verified model.
        device: where it computes. A backend never changes it by itself: what cannot run there raises
            :class:`engine.errors.OutOfMemory` or :class:`engine.errors.DeviceFailed`, and the coordinator
            goes one step down the ladder, visibly.
        compute: number format, as CTranslate2 names them (``float16``, ``int8_float16``, ``int8`` …).
        batch: how many windows at once.
        overlap: folder of a segmentation model that finds overlapping speech; empty without one.
    """

    model: str = ""
    device: Literal["cpu", "cuda"] = "cpu"
    compute: str = "int8"
    batch: int = 8
    overlap: str = ""


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a recogniser is told about the speech; the fields are those of
    :class:`engine.protocol.RunOptions`."""

    language: str | None = None
    languages: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    translate: bool = False

    @property
    def per_turn(self) -> bool:
        """Whether each turn has its own language: chunks are then cut where the speaker changes."""
        return self.language is None and len(self.languages) > 1


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


@dataclass(frozen=True, slots=True)
class Heard:
    """What was recognised in a chunk.

    Attributes:
        words: ordered in time, ``start <= end``, inside the chunk, probability 0..1.
        language: of this chunk; ``None`` when the recogniser knows one only.
        removed: recognised, but taken out as something nobody said.
    """

    words: tuple[Word, ...]
    language: LanguageSpan | None = None
    removed: tuple[Removed, ...] = ()


class Recogniser(Protocol):
    """Turns speech into words. Made with ``(make: Make, hearing: Hearing)``."""

    def words(self, samples: Samples, chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, Heard]]:
        """What is heard in each chunk, chunk by chunk as they finish, in any order.

        Raises:
            LanguageNotCovered, ModelMissing, OutOfMemory, DeviceFailed.
        """


@dataclass(frozen=True, slots=True)
class Diarization:
    """Who spoke when.

    Attributes:
        turns: ordered by start; at most a few speakers at once, and overlapping where people speak at
            the same time and the backend can tell.
        embeddings: float32 ``(num_windows, dim)``, what was clustered; kept so that another speaker
            count needs no audio.
        windows: float32 ``(num_windows, 2)``, start and end of each window in seconds.
        centroids: float32 ``(num_speakers, dim)``, unit length, row k for speaker ``S{k + 1}``.
        kept: whatever else the backend needs to find speakers again, by names of its own; kept with the rest.
    """

    turns: tuple[Turn, ...]
    embeddings: npt.NDArray[np.float32]
    windows: npt.NDArray[np.float32]
    centroids: npt.NDArray[np.float32]
    kept: Mapping[str, npt.NDArray[Any]] = field(default_factory=dict)


class Diarizer(Protocol):
    """Finds who speaks when, inside given speech spans. Made with ``(make: Make)``."""

    def diarize(
        self, samples: Samples, spans: Sequence[Span], hint: SpeakerHint, report: Report
    ) -> Diarization:
        """Speakers are named ``S1``, ``S2`` … by first appearance. ``hint`` is obeyed.

        Raises:
            ModelMissing, OutOfMemory, DeviceFailed, Cancelled (through ``report``).
        """


_T = TypeVar("_T")
_PACKAGES: Final[dict[Kind, str]] = {
    "vad": "engine.vad",
    "asr": "engine.asr",
    "diarize": "engine.diarize",
    "captions": "engine.captions.backends",  # their Protocol: engine.captions.ports
}
_registry: dict[tuple[Kind, str], Callable[..., Any]] = {}


def backend(kind: Kind, name: str) -> Callable[[type[_T]], type[_T]]:
    """Class decorator: make the class known to :func:`create` as ``name`` for stage ``kind``."""

    def register(cls: type[_T]) -> type[_T]:
        _registry[(kind, name)] = cls
        return cls

    return register


def discover() -> dict[Kind, list[str]]:
    """Import every module of the backend packages; returns the names found for each stage."""
    found: dict[Kind, list[str]] = {kind: [] for kind in _PACKAGES}
    for kind in _PACKAGES:
        _import_all(kind)
    for kind, name in sorted(_registry):
        found[kind].append(name)
    return found


def _import_all(kind: Kind) -> None:
    """Only what a process needs: recognition and speaker analysis share none."""
    package = importlib.import_module(_PACKAGES[kind])
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)


def registered(kind: Kind, name: str) -> Callable[..., Any] | None:
    """The class of a backend, without making one; ``None`` when there is none of that name."""
    _import_all(kind)
    return _registry.get((kind, name))


def create(kind: Kind, name: str, *made_with: Any, **options: Any) -> Any:
    """A backend object. ``made_with`` is what its Protocol names, ``options`` are for measurements.

    Raises:
        KeyError: no such backend (our bug: profiles name only known ones).
        ModelMissing: its model is not on this computer.
    """
    _import_all(kind)
    return _registry[(kind, name)](*made_with, **options)
