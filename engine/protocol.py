"""The wire between the app and the engine: one JSON object per line, typed by the classes below.

Standard library only, so that the app may import this module and nothing else of the engine. Every
message is a frozen dataclass whose ``kind`` is its name on the wire. The engine speaks first with
:class:`Hello`; a client that sees another ``protocol`` number ends the conversation. Unknown kinds are
for the reader to log and skip; a line that is not a JSON object raises :class:`BadMessage`.

A job ends with exactly one of :class:`Done`, :class:`Failed` and :class:`JobCancelled`.

All times are seconds from the start of the recording. Arrays travel as files in the job folder, named
by :class:`FileRef` (path relative to that folder).
"""

from __future__ import annotations

import dataclasses
import json
import math
import types
import typing
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final, Literal

PROTOCOL: Final = 1
MAX_LINE: Final = 1 << 20

Stage = Literal["decode", "vad", "asr", "speakers", "align"]
STAGES: Final[tuple[Stage, ...]] = ("decode", "vad", "asr", "speakers", "align")


class BadMessage(ValueError):
    """A line that is not a message of this protocol."""


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file in the job folder: relative path, size in bytes, SHA-256 in hex."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SpeakerHint:
    """How many people speak: an exact count is ``minimum == maximum``; ``None`` leaves that side open."""

    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class RunOptions:
    """Everything the engine may be told about a job. No other channel (environment, globals) exists."""

    profile: str = "builtin"
    language: str | None = None
    speakers: SpeakerHint = field(default_factory=SpeakerHint)
    device: Literal["auto", "cpu", "cuda"] = "auto"
    keep_audio: bool = True  # write the canonical FLAC and the waveform peaks for the player


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word. ``probability`` in 0..1."""

    start: float
    end: float
    text: str
    probability: float


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker talking from ``start`` to ``end``. Turns of different speakers may overlap."""

    start: float
    end: float
    speaker: str


@dataclass(frozen=True, slots=True)
class Segment:
    """Consecutive words of one speaker; ``overlap`` names others who speak meanwhile."""

    track: int
    start: float
    end: float
    speaker: str
    words: tuple[Word, ...]
    overlap: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


# -- app to engine ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Transcribe:
    """Start a job on one file per track. ``folder`` is the job folder: results go there, and a folder
    that holds finished chunks of the same job is continued, not started again."""

    kind: ClassVar[str] = "transcribe"
    job: str
    tracks: tuple[str, ...]
    folder: str
    options: RunOptions = field(default_factory=RunOptions)


@dataclass(frozen=True, slots=True)
class FindSpeakers:
    """Cluster kept embeddings again with another hint, and align the kept words to the new turns."""

    kind: ClassVar[str] = "find-speakers"
    job: str
    folder: str
    speakers: SpeakerHint = field(default_factory=SpeakerHint)


@dataclass(frozen=True, slots=True)
class Cancel:
    kind: ClassVar[str] = "cancel"
    job: str


@dataclass(frozen=True, slots=True)
class Shutdown:
    kind: ClassVar[str] = "shutdown"


# -- engine to app ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hello:
    kind: ClassVar[str] = "hello"
    protocol: int
    version: str
    pid: int


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` seconds of audio through ``stage``."""

    kind: ClassVar[str] = "progress"
    job: str
    stage: Stage
    done: float
    total: float


@dataclass(frozen=True, slots=True)
class AudioReady:
    """A track is decoded. ``audio`` is the canonical FLAC, ``peaks`` the waveform overview (see
    :mod:`engine.audio.peaks`); both absent when the options did not ask to keep audio.
    ``ends_early`` is the length in seconds the container promised, when the file held less."""

    kind: ClassVar[str] = "audio-ready"
    job: str
    track: int
    duration: float
    audio: FileRef | None = None
    peaks: FileRef | None = None
    ends_early: float | None = None


@dataclass(frozen=True, slots=True)
class Partial:
    """Words of one finished chunk, before anyone knows who spoke them."""

    kind: ClassVar[str] = "partial"
    job: str
    track: int
    start: float
    end: float
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Warned:
    """Something the user should know that did not stop the job, by code: ``chunk-skipped`` (start and end
    say where), ``ends-early``, ``no-speech``, ``no-sandbox``, ``worker-restarted``, ``cpu-fallback``."""

    kind: ClassVar[str] = "warned"
    job: str
    code: str
    detail: str = ""
    start: float = 0.0
    end: float = 0.0


@dataclass(frozen=True, slots=True)
class Done:
    """The job is finished. ``result`` is a :class:`Result` as JSON; ``embeddings`` a NumPy ``.npz``."""

    kind: ClassVar[str] = "done"
    job: str
    result: FileRef
    embeddings: FileRef | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The job could not be finished. ``code`` is one of :mod:`engine.errors` or ``internal``."""

    kind: ClassVar[str] = "failed"
    job: str
    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class JobCancelled:
    kind: ClassVar[str] = "cancelled"
    job: str


Request = Transcribe | FindSpeakers | Cancel | Shutdown
Event = Hello | Progress | AudioReady | Partial | Warned | Done | Failed | JobCancelled
Terminal = Done | Failed | JobCancelled
Message = Request | Event

_BY_KIND: Final[dict[str, type[Any]]] = {cls.kind: cls for cls in typing.get_args(Message)}
_T = typing.TypeVar("_T")


# -- the result file ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TrackResult:
    """What was heard on one track. ``speech`` are the spans voice activity let through."""

    duration: float
    speech: tuple[tuple[float, float], ...]
    words: tuple[Word, ...]
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """Text run, speaker run and their alignment. Speakers are ``S1``, ``S2`` … by first appearance.

    ``engine`` names what made it: ``{"profile", "asr", "diarize", "vad", "version"}``.
    """

    version: int
    language: str
    engine: dict[str, str]
    tracks: tuple[TrackResult, ...]
    segments: tuple[Segment, ...]


# -- encoding ----------------------------------------------------------------------------------------


def encode(message: Message) -> bytes:
    """The message as one line, newline included."""
    body = {"kind": message.kind, **dataclasses.asdict(message)}
    return json.dumps(body, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode() + b"\n"


def decode(line: bytes) -> Message | None:
    """The message on ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, unknown in type, or not finite.
    """
    if len(line) > MAX_LINE:
        raise BadMessage(f"line of {len(line)} bytes")
    try:
        body = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadMessage("not JSON") from error
    if not isinstance(body, dict) or not isinstance(body.get("kind"), str):
        raise BadMessage("not an object with a kind")
    cls = _BY_KIND.get(body["kind"])
    if cls is None:
        return None
    message: Message = build(cls, body)
    return message


def build(cls: type[_T], body: object) -> _T:
    """A dataclass from decoded JSON, each field checked against its annotation. Extra keys are ignored."""
    if not isinstance(body, dict):
        raise BadMessage(f"{cls.__name__}: not an object")
    hints = typing.get_type_hints(cls)
    values: dict[str, Any] = {}
    for item in dataclasses.fields(cls):  # type: ignore[arg-type]
        if item.name in body:
            values[item.name] = _value(hints[item.name], body[item.name], item.name)
        elif item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING:
            raise BadMessage(f"{cls.__name__}: no {item.name}")
    return cls(**values)


def _value(hint: Any, value: Any, name: str) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        options = typing.get_args(hint)
        if value is None and type(None) in options:
            return None
        return _value(next(option for option in options if option is not type(None)), value, name)
    if origin is Literal:
        if value not in typing.get_args(hint):
            raise BadMessage(f"{name}: {value!r}")
        return value
    if origin is tuple:
        return _tuple(typing.get_args(hint), value, name)
    if origin is dict:
        if not isinstance(value, dict) or not all(isinstance(part, str) for part in value.values()):
            raise BadMessage(f"{name}: not an object of strings")
        return value
    if dataclasses.is_dataclass(hint):
        return build(typing.cast(type[Any], hint), value)
    if hint is float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise BadMessage(f"{name}: not a finite number")
        return float(value)
    if not isinstance(value, hint) or (hint is int and isinstance(value, bool)):
        raise BadMessage(f"{name}: not {hint.__name__}")
    return value


def _tuple(parts: tuple[Any, ...], value: Any, name: str) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise BadMessage(f"{name}: not a list")
    if len(parts) == 2 and parts[1] is Ellipsis:
        return tuple(_value(parts[0], part, name) for part in value)
    if len(parts) != len(value):
        raise BadMessage(f"{name}: {len(value)} parts, not {len(parts)}")
    return tuple(_value(part, item, name) for part, item in zip(parts, value, strict=True))
