"""The wire between the app and the engine: one JSON object per line, typed by the classes below.

Standard library only, so that the app may import this module and nothing else of the engine. Every
message is a frozen dataclass whose ``kind`` is its name on the wire. The engine speaks first with
:class:`Hello`; a client that sees another ``protocol`` number ends the conversation. Unknown kinds are
for the reader to log and skip; a line that is not a JSON object raises :class:`BadMessage`.

A job ends with exactly one of :class:`Done`, :class:`Decoded`, :class:`Failed` and :class:`JobCancelled`.

All times are seconds from the start of the recording. Arrays travel as files in the job folder, named
by :class:`FileRef` (path relative to that folder).
"""

from __future__ import annotations

import typing
from dataclasses import dataclass, field
from typing import ClassVar, Final, Literal

from engine.wire import MAX_LINE, BadMessage, Codec, build, encode

__all__ = [
    "MAX_LINE",
    "PROTOCOL",
    "STAGES",
    "AudioReady",
    "BadMessage",
    "Cancel",
    "Decode",
    "Decoded",
    "Done",
    "Event",
    "Failed",
    "FileRef",
    "FindSpeakers",
    "Hello",
    "JobCancelled",
    "LanguageSpan",
    "Message",
    "Partial",
    "Progress",
    "Removed",
    "Request",
    "Result",
    "RunOptions",
    "Segment",
    "Shutdown",
    "SpeakerHint",
    "Stage",
    "Terminal",
    "TrackResult",
    "Transcribe",
    "Turn",
    "Warned",
    "Word",
    "build",
    "decode",
    "encode",
]

PROTOCOL: Final = 2

Stage = Literal["decode", "vad", "asr", "speakers", "align"]
STAGES: Final[tuple[Stage, ...]] = ("decode", "vad", "asr", "speakers", "align")


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
    """Everything the engine may be told about a job. No other channel (environment, globals) exists.

    Attributes:
        language: two-letter code; ``None`` is found out from the recording.
        languages: the languages that may be spoken. With two or more, and no ``language``, each speaker's
            turn is heard in the likeliest of them; empty means any, one for the whole recording.
        vocabulary: names and terms that are likely to be said.
        translate: write down English, whatever is spoken.
        speakers: over all tracks.
        per_track: what is known of each track by itself, in their order, in place of its share of
            ``speakers``; a hint open at both sides says nothing. Empty when nothing is known of any.
    """

    profile: str = "builtin"
    language: str | None = None
    languages: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()
    translate: bool = False
    speakers: SpeakerHint = field(default_factory=SpeakerHint)
    device: Literal["auto", "cpu", "cuda"] = "auto"
    keep_audio: bool = True  # write the canonical FLAC and the waveform peaks for the player
    per_track: tuple[SpeakerHint, ...] = ()


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
class Removed:
    """Recognised words taken out because nobody seems to have said them; kept, so that a person can judge.

    ``reason``: ``no-speech``, ``loop``, ``compression``, ``phrase`` (often invented in silence) or ``echo``
    (said on the other track).
    """

    start: float
    end: float
    text: str
    probability: float
    reason: str


@dataclass(frozen=True, slots=True)
class LanguageSpan:
    """The language heard from ``start`` to ``end``; ``probability`` 1 when it was set, not found out."""

    start: float
    end: float
    language: str
    probability: float


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
    that holds finished chunks of the same job is continued, not started again. ``models`` is the folder
    where models are installed; empty when there is none.

    ``keys``: of the tracks' files, in hex, empty for a plain one; none when all are plain. ``key``: what the
    job's own files are sealed with, empty when they are plain (:mod:`engine.sealed`)."""

    kind: ClassVar[str] = "transcribe"
    job: str
    tracks: tuple[str, ...]
    folder: str
    options: RunOptions = field(default_factory=RunOptions)
    models: str = ""
    keys: tuple[str, ...] = field(default=(), repr=False)
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FindSpeakers:
    """Group the voices of a finished job again, with another count, without its audio.

    ``previous`` is the path of its :class:`Result`, ``arrays`` that of its embeddings. The answer is a
    :class:`Done` like that of :class:`Transcribe`, with the same words and other turns and segments.
    ``arrays_key`` and ``key`` as the keys there; ``previous`` is one of the job's own files."""

    kind: ClassVar[str] = "find-speakers"
    job: str
    previous: str
    arrays: str
    folder: str
    speakers: SpeakerHint = field(default_factory=SpeakerHint)
    arrays_key: str = field(default="", repr=False)
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Decode:
    """Make what the player needs of one file per track, and nothing else: an :class:`AudioReady` for each,
    then :class:`Decoded`. For a meeting whose text came from elsewhere; ``folder``, ``keys`` and ``key`` are
    as in :class:`Transcribe`."""

    kind: ClassVar[str] = "decode"
    job: str
    tracks: tuple[str, ...]
    folder: str
    keys: tuple[str, ...] = field(default=(), repr=False)
    key: str = field(default="", repr=False)


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
    say where), ``ends-early``, ``no-speech``, ``no-sandbox``, ``worker-restarted``, ``runs-on`` (detail: what
    recognition begins on, as in ``cuda float16``), ``stepped-down`` and, of telling voices apart,
    ``voices-stepped-down`` (detail: ``cuda float16 > cpu int8``), ``removed`` (detail: how many passages)."""

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
class Decoded:
    """A :class:`Decode` is finished; its :class:`AudioReady` said all there is."""

    kind: ClassVar[str] = "decoded"
    job: str


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


Request = Transcribe | FindSpeakers | Decode | Cancel | Shutdown
Event = Hello | Progress | AudioReady | Partial | Warned | Done | Decoded | Failed | JobCancelled
Terminal = Done | Decoded | Failed | JobCancelled
Message = Request | Event

_CODEC: Final = Codec(typing.get_args(Message))


# -- the result file ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TrackResult:
    """What was heard on one track. ``speech`` are the spans voice activity let through, ``skipped`` those
    that could not be recognised because they killed the recogniser twice, ``removed`` what was recognised
    and taken out again. ``words`` hold none of the removed."""

    duration: float
    speech: tuple[tuple[float, float], ...]
    words: tuple[Word, ...]
    turns: tuple[Turn, ...]
    skipped: tuple[tuple[float, float], ...] = ()
    removed: tuple[Removed, ...] = ()
    languages: tuple[LanguageSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """Text run, speaker run and their alignment. Speakers are ``S1``, ``S2`` … by first appearance.

    ``engine`` names what made it: ``{"profile", "asr", "diarize", "vad", "version"}`` and, for models,
    ``"asr-model"``, ``"asr-device"``, ``"asr-compute"`` and the same for ``diarize``.
    """

    version: int
    language: str
    engine: dict[str, str]
    tracks: tuple[TrackResult, ...]
    segments: tuple[Segment, ...]


# -- encoding ----------------------------------------------------------------------------------------


def decode(line: bytes) -> Message | None:
    """The message on ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
    """
    message: Message | None = _CODEC.decode(line)
    return message
