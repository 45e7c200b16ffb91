"""What live captions say, one JSON object per line: ``engine captions --folder REC`` to the window.

Standard library only, so that the app may import this module. First comes :class:`Listening` or
:class:`CaptionsFailed`; the last line is :class:`CaptionsEnded` or :class:`CaptionsFailed`. Captions are a
draft: nothing of them is kept, and the words made after the recording take their place.

Times are seconds of the recording's time line (:mod:`engine.takes`).
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import ClassVar, Final

from engine.recording import TrackName
from engine.wire import BadMessage, Codec, encode

__all__ = [
    "BadMessage",
    "Caption",
    "Captioning",
    "CaptionsCaughtUp",
    "CaptionsEnded",
    "CaptionsFailed",
    "CaptionsLoad",
    "CaptionsSkipped",
    "CaptionsSlow",
    "Listening",
    "decode",
    "encode",
]


@dataclass(frozen=True, slots=True)
class Listening:
    """The recogniser is loaded, and captions follow. ``model`` is empty for the built-in one."""

    kind: ClassVar[str] = "listening"
    backend: str
    model: str
    device: str


@dataclass(frozen=True, slots=True)
class Caption:
    """Words on one side.

    Attributes:
        settled: these words follow what was settled before on this track, and never change. Otherwise they
            are the moving tail behind it, and take the place of the tail before; an empty ``text`` takes it
            away. Settled words end the tail, and a new one follows if there is any.
        opens: somebody begins to speak with these words: a new paragraph, if one is wanted.
    """

    kind: ClassVar[str] = "caption"
    track: TrackName
    start: float
    end: float
    text: str
    settled: bool
    opens: bool = False


@dataclass(frozen=True, slots=True)
class CaptionsSlow:
    """The computer is too slow: no more drafts, and soon words will be left out. ``behind``: seconds of sound
    not heard yet."""

    kind: ClassVar[str] = "captions-slow"
    behind: float


@dataclass(frozen=True, slots=True)
class CaptionsCaughtUp:
    """:class:`CaptionsSlow` is over."""

    kind: ClassVar[str] = "captions-caught-up"


@dataclass(frozen=True, slots=True)
class CaptionsSkipped:
    """What was said between these seconds has no captions, because there was no time for it."""

    kind: ClassVar[str] = "captions-skipped"
    track: TrackName
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class CaptionsLoad:
    """Every ten seconds: what captions cost. For measurements and the log.

    Attributes:
        audio: seconds of sound that came, all tracks together, in the ten seconds.
        busy: seconds this process worked (wall clock), ``cpu`` seconds of processor.
        behind: seconds of sound not heard yet, on the track that is furthest behind.
        step: seconds between two drafts of one track.
        memory: bytes this process holds.
    """

    kind: ClassVar[str] = "captions-load"
    audio: float
    busy: float
    cpu: float
    behind: float
    step: float
    memory: int


@dataclass(frozen=True, slots=True)
class CaptionsEnded:
    """The recording is closed, and everything in it was heard."""

    kind: ClassVar[str] = "captions-ended"


@dataclass(frozen=True, slots=True)
class CaptionsFailed:
    """No captions (any more); the recording goes on. ``code`` is an engine error's, or ``no-recording``:
    the folder holds none."""

    kind: ClassVar[str] = "captions-failed"
    code: str
    detail: str = ""


Captioning = (
    Listening
    | Caption
    | CaptionsSlow
    | CaptionsCaughtUp
    | CaptionsSkipped
    | CaptionsLoad
    | CaptionsEnded
    | CaptionsFailed
)

_CODEC: Final = Codec(typing.get_args(Captioning))


def decode(line: bytes) -> Captioning | None:
    """The message on ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
    """
    message: Captioning | None = _CODEC.decode(line)
    return message
