"""What ``engine assemble`` says while a recording's folder becomes one FLAC file per track.

Standard library only: the app reads these. Messages are JSON lines in the encoding of :mod:`engine.protocol`:
any number of :class:`AssembleProgress`, then exactly one of :class:`Assembled` and :class:`AssembleFailed`.

Times are seconds on the recording's time line (:mod:`engine.takes`): it begins with the first frame of any
track, leaves out what was paused and keeps holes. Every track's file begins at 0 and lasts ``duration``: a
track that began later, ended earlier or has holes is silent there.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from engine.protocol import FileRef
from engine.recording import Device, TrackName
from engine.wire import BadMessage, Codec, encode

__all__ = [
    "AssembleFailed",
    "AssembleProgress",
    "Assembled",
    "AssembledTrack",
    "BadMessage",
    "Break",
    "Damage",
    "Hole",
    "MomentPlace",
    "NoteLine",
    "Outcome",
    "Piece",
    "decode",
    "encode",
]


@dataclass(frozen=True, slots=True)
class AssembleProgress:
    """Seconds of audio over all tracks. ``phase``: ``write`` (first half of the work) or ``verify``; each
    counts from 0 to the same ``total``."""

    kind: ClassVar[str] = "assemble-progress"
    phase: Literal["write", "verify"]
    done: float
    total: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a track's audio without a hole. ``device``, ``name``: what it was recorded from. ``ppm``: how
    much faster (+) or slower its clock ran than the computer's, as far as that was taken out; 0 where the
    samples are those of the segments, bit for bit."""

    start: float
    end: float
    device: str
    name: str
    ppm: float = 0.0


@dataclass(frozen=True, slots=True)
class Hole:
    """Silence put where there is no audio of this track. ``why``: one of :data:`engine.takes.EndReason`, or
    ``late`` (the track began after the other), ``early`` (it ended before the other, nothing says why),
    ``died`` (the recorder was gone), ``missing`` (a segment file is gone), ``unknown``."""

    start: float
    end: float
    why: str


@dataclass(frozen=True, slots=True)
class Damage:
    """Something in the folder that is not as it was written; everything else was kept.

    ``code``: ``crc`` (the audio from ``start`` to ``end`` differs from what the journal says was recorded;
    it is kept as it is), ``short`` (frames the journal vouches for are not in the file: silence there),
    ``zeros`` (a tail of zeros that a power cut leaves, cut off), ``missing`` (segment files are gone),
    ``header`` (a segment's header is damaged; the journal's word was taken), ``foreign`` (a file that is not
    the recorder's, or a link: passed over), ``unreadable`` (a file the computer cannot read), ``journal``
    (some of its lines are damaged), ``no-journal`` (it is gone: places are estimates), ``session`` (gone or
    damaged: title and date are unknown).
    ``segment``: number of the (first) file, -1 where it is not about one; ``count`` of files. ``start`` and
    ``end`` are 0 where they are unknown.
    """

    code: str
    track: str = ""
    segment: int = -1
    start: float = 0.0
    end: float = 0.0
    count: int = 1


@dataclass(frozen=True, slots=True)
class AssembledTrack:
    """One side of the recording, written and verified.

    Attributes:
        track: ``mic`` (number 0) or ``system`` (1).
        audio: the FLAC file: name in the output folder, size, SHA-256; decoded again and found to hold the
            samples that went in.
        peaks: the waveform overview (``engine/audio/peaks.py``).
        rate, channels, frames: of the FLAC; ``frames / rate`` is the recording's ``duration``.
        pcm: SHA-256 of all its samples as 16-bit little-endian.
        untouched: no sample was resampled: all are the segments' own, and were compared with them.
        headset: every device it was recorded from is worn by one person.
        heard: seconds of audio, without holes and silence before and after.
        ppm: mean clock drift, measured against the computer's monotonic clock (+: the device ran fast).
        corrected: the longest way any frame was moved by drift correction, in seconds.
        pieces, holes: the first five thousand of each.
    """

    track: TrackName
    audio: FileRef
    peaks: FileRef
    rate: int
    channels: int
    frames: int
    pcm: str
    untouched: bool
    device: Device
    headset: bool
    heard: float
    ppm: float
    corrected: float
    pieces: tuple[Piece, ...]
    holes: tuple[Hole, ...] = ()


@dataclass(frozen=True, slots=True)
class MomentPlace:
    """The user marked this."""

    seconds: float


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A line of the notes, the newest text of its id; ``seconds`` is when it was begun."""

    id: str
    seconds: float
    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A pause: at ``seconds`` of the time line, ``length`` seconds that are not on it."""

    seconds: float
    length: float


@dataclass(frozen=True, slots=True)
class Assembled:
    """The end: every file is whole, verified and on the disk.

    Attributes:
        id: the recording's, from its session, else its folder's name.
        title: newest one; may be empty.
        started: local time, ISO 8601 with its offset from UTC; empty where the session is gone.
        duration: seconds, the same for all tracks.
        tracks: at least one, in order of their numbers (mic 0, system 1); sides without any audio are left
            out.
        closed: the recorder ended it in order; else it was interrupted.
        reason: why it was closed, as in :class:`engine.recording.Stopped`; empty when interrupted.
        missing: seconds of audio that may be missing at the end, at most; 0 when closed.
        restarts: places where another recorder took over after one died.
        damage: the first thousand.
    """

    kind: ClassVar[str] = "assembled"
    id: str
    title: str
    started: str
    duration: float
    tracks: tuple[AssembledTrack, ...]
    moments: tuple[MomentPlace, ...]
    notes: tuple[NoteLine, ...]
    pauses: tuple[Break, ...]
    closed: bool
    reason: str
    missing: float
    restarts: tuple[float, ...] = ()
    damage: tuple[Damage, ...] = ()


@dataclass(frozen=True, slots=True)
class AssembleFailed:
    """Nothing was made; the recording's folder is as it was. ``detail`` is for the log.

    ``code``: ``unreadable`` (no such folder, a link, not ours to read), ``not-a-recording`` (neither session
    nor segments in it), ``no-audio`` (a recording without a single frame), ``disk-full``,
    ``folder-unwritable`` (the output folder), ``not-verified`` (what was written is not what is read back:
    a failing disk), ``changing`` (it is still being recorded), ``out-of-memory``, ``internal``.
    """

    kind: ClassVar[str] = "assemble-failed"
    code: str
    detail: str = ""


Outcome = Assembled | AssembleFailed
Notice = AssembleProgress | Outcome

_CODEC: Final = Codec(typing.get_args(Notice))


def decode(line: bytes) -> Notice | None:
    """The message on ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
    """
    notice: Notice | None = _CODEC.decode(line)
    return notice
