"""The wire between the engine's coordinator and its two workers. Same encoding as the public protocol.

A worker reads tasks from standard input, one per line, and works on one at a time until the input ends.
For each task it answers with any number of :class:`Advanced` and :class:`Recognised` and then exactly one
of :class:`SpeechFound`, :class:`Diarized`, :class:`AllRecognised` and :class:`TaskFailed`.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass, field
from typing import ClassVar, Final

from engine.protocol import LanguageSpan, Removed, SpeakerHint, Turn, Word
from engine.stages import Hearing, Make
from engine.wire import Codec

Spans = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Unlock:
    """Comes first where the job's files are sealed, and has no answer: ``key`` in hex."""

    kind: ClassVar[str] = "unlock"
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FindSpeech:
    """Voice activity on ``pcm`` (path of a mono 16 kHz int16 file)."""

    kind: ClassVar[str] = "find-speech"
    backend: str
    pcm: str


@dataclass(frozen=True, slots=True)
class Diarize:
    """Speaker turns inside ``spans``; arrays are written to ``arrays`` (a ``.npz`` path)."""

    kind: ClassVar[str] = "diarize"
    backend: str
    pcm: str
    spans: Spans
    arrays: str
    hint: SpeakerHint = field(default_factory=SpeakerHint)
    make: Make = field(default_factory=Make)


@dataclass(frozen=True, slots=True)
class Regroup:
    """Turns from the embeddings kept in ``arrays`` (read only), inside ``spans``; the new centroids and the
    same embeddings are written to ``out``. ``backend`` made them."""

    kind: ClassVar[str] = "regroup"
    backend: str
    arrays: str
    spans: Spans
    out: str
    hint: SpeakerHint = field(default_factory=SpeakerHint)


@dataclass(frozen=True, slots=True)
class ChunkSpans:
    """A chunk of :class:`engine.stages.Chunk` on the wire."""

    index: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Recognise:
    """Words of these chunks."""

    kind: ClassVar[str] = "recognise"
    backend: str
    pcm: str
    chunks: tuple[ChunkSpans, ...]
    make: Make = field(default_factory=Make)
    hearing: Hearing = field(default_factory=Hearing)


@dataclass(frozen=True, slots=True)
class Advanced:
    """``done`` of ``total`` seconds of audio."""

    kind: ClassVar[str] = "advanced"
    done: float
    total: float


@dataclass(frozen=True, slots=True)
class Recognised:
    """One finished chunk."""

    kind: ClassVar[str] = "recognised"
    index: int
    words: tuple[Word, ...]
    language: LanguageSpan | None = None
    removed: tuple[Removed, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeechFound:
    kind: ClassVar[str] = "speech-found"
    spans: Spans


@dataclass(frozen=True, slots=True)
class Diarized:
    kind: ClassVar[str] = "diarized"
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class AllRecognised:
    kind: ClassVar[str] = "all-recognised"


@dataclass(frozen=True, slots=True)
class TaskFailed:
    """``code`` is one of :mod:`engine.errors`, or ``internal`` for a bug of ours."""

    kind: ClassVar[str] = "task-failed"
    code: str
    detail: str = ""


Task = FindSpeech | Diarize | Regroup | Recognise
Answer = Advanced | Recognised | SpeechFound | Diarized | AllRecognised | TaskFailed

TASKS: Final = Codec((Unlock, *typing.get_args(Task)))
ANSWERS: Final = Codec(typing.get_args(Answer))
