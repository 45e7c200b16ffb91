"""The folder of a recording: what its files are called and mean. Standard library only; the app reads too.

::

    recordings/<id>/            0700
      session.json              :class:`Session`, fsynced before the first frame
      mic/000000.wav …          60 s each: a header that declares the full 60 s, then 16-bit PCM, append-only
      system/000000.wav …
      journal.jsonl             one :data:`Entry` per line, each with its own CRC

The audio on disk and the journal are the truth; every prefix of them is valid. A *piece* is a run of frames
of one track without a hole; each piece begins a new segment file (:class:`Began`), and runs on through as
many as it needs. Moments (``at``) are nanoseconds of the computer's monotonic clock, so a session never
outlives a boot. The recording's time line begins with the first frame of any track, leaves out what was
paused, and keeps holes (a lost device, a recorder that died) at their true length.
"""

from __future__ import annotations

import dataclasses
import json
import re
import struct
import typing
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Final, Literal

from engine.recording import Device, TrackName
from engine.wire import BadMessage, Codec, MessageLike, build

SESSION: Final = "session.json"
JOURNAL: Final = "journal.jsonl"
FORMAT: Final = 1
#: Seconds of audio in a segment file.
SEGMENT: Final = 60
SAMPLE_BYTES: Final = 2
HEADER: Final = struct.Struct("<4sI4s4sIHHIIHH4sI")

#: Why a piece ended.
EndReason = Literal["paused", "stopped", "lost", "moved", "switched", "overrun", "asleep", "folder", "rate"]


@dataclass(frozen=True, slots=True)
class TrackPlan:
    """One side of a recording, as it was asked for."""

    name: TrackName
    device: Device
    rate: int
    channels: int


@dataclass(frozen=True, slots=True)
class Session:
    """What was known before the first frame. ``started`` is the local time, ISO 8601 with its offset from
    UTC; ``at`` and ``boottime`` the same moment on the monotonic and the boot clock, in nanoseconds; ``boot``
    identifies the computer's current run, and with it what moments can be compared.

    ``continues``: the id of the recording whose folder was lost, when this one goes on with it; ``origin`` is
    then where its time line begins, and this one's (0: with this one's first frame)."""

    version: int
    id: str
    title: str
    started: str
    at: int
    boottime: int
    boot: str
    program: str
    tracks: tuple[TrackPlan, ...]
    continues: str = ""
    origin: int = 0


# -- the journal -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Began:
    """A piece begins at frame 0 of segment file ``segment``; ``at`` is when its first frame was captured."""

    kind: ClassVar[str] = "began"
    track: TrackName
    segment: int
    rate: int
    channels: int
    device: str
    name: str
    at: int
    boottime: int


@dataclass(frozen=True, slots=True)
class Second:
    """Audio that is on the disk: ``frames`` of ``segment`` from frame ``offset`` on, with the CRC-32 of their
    bytes. ``at`` is when the last of them was captured; ``peak`` 0..1."""

    kind: ClassVar[str] = "second"
    track: TrackName
    segment: int
    offset: int
    frames: int
    crc: int
    at: int
    boottime: int
    peak: float


@dataclass(frozen=True, slots=True)
class Ended:
    """The piece is over; a hole follows until the track's next :class:`Began`, if any. ``frames`` were
    dropped (``overrun``).

    ``segment`` is the piece's first (-1: it is the latest). Only the first ``keep`` frames of it count, the
    others were written once more in the next piece (-1: all count); of two entries the last holds."""

    kind: ClassVar[str] = "ended"
    track: TrackName
    at: int
    why: EndReason
    frames: int = 0
    segment: int = -1
    keep: int = -1


@dataclass(frozen=True, slots=True)
class Paused:
    kind: ClassVar[str] = "paused"
    at: int


@dataclass(frozen=True, slots=True)
class Resumed:
    kind: ClassVar[str] = "resumed"
    at: int


@dataclass(frozen=True, slots=True)
class Moment:
    """The user marked this moment."""

    kind: ClassVar[str] = "moment"
    at: int


@dataclass(frozen=True, slots=True)
class Noted:
    """A line of the notes; the newest text of an ``id`` holds, an empty one takes it away. ``seconds`` is a
    place on the recording's time line."""

    kind: ClassVar[str] = "noted"
    id: str
    seconds: float
    text: str


@dataclass(frozen=True, slots=True)
class Titled:
    kind: ClassVar[str] = "titled"
    title: str


@dataclass(frozen=True, slots=True)
class Warned:
    """A trouble (:data:`engine.recording.TroubleCode`) began, or with ``over`` ended."""

    kind: ClassVar[str] = "warned"
    code: str
    at: int
    track: str = ""
    detail: str = ""
    over: bool = False


@dataclass(frozen=True, slots=True)
class Restarted:
    """Another recorder took over after one died."""

    kind: ClassVar[str] = "restarted"
    at: int


@dataclass(frozen=True, slots=True)
class Closed:
    """The end mark: the recording is whole. ``reason`` as in :class:`engine.recording.Stopped`."""

    kind: ClassVar[str] = "closed"
    at: int
    reason: str


Entry = Began | Second | Ended | Paused | Resumed | Moment | Noted | Titled | Warned | Restarted | Closed
_CODEC: Final = Codec(typing.get_args(Entry))


def journal_line(entry: MessageLike) -> bytes:
    """``{"kind": …, "sum": "…"}`` and a newline; the CRC-32 is of the line without its ``sum``."""
    body = json.dumps({"kind": entry.kind, **dataclasses.asdict(entry)}, separators=(",", ":"))
    return f'{body[:-1]},"sum":"{zlib.crc32(body.encode()):08x}"}}\n'.encode()


def read_journal(data: bytes) -> tuple[list[Entry], int]:
    """The entries of a journal, and how many lines were not whole (a torn tail, damage): those are passed
    over, whatever comes after them is still read. Kinds of a later version are passed over silently."""
    entries: list[Entry] = []
    broken = 0
    for line in data.split(b"\n"):
        if not line.strip(b"\0 \r"):
            continue
        entry = _entry(line)
        if isinstance(entry, BadMessage):
            broken += 1
        elif entry is not None:
            entries.append(entry)
    return entries, broken


#: :class:`Second` as :func:`journal_line` writes it: nearly all of a journal, and read eight times as fast.
_SECOND: Final = re.compile(
    rb'\{"kind":"second","track":"(mic|system)","segment":(\d{1,9}),"offset":(\d{1,9}),"frames":(\d{1,9}),'
    rb'"crc":(\d{1,10}),"at":(\d{1,18}),"boottime":(\d{1,18}),"peak":(\d\.\d{1,20}(?:e-\d{1,3})?)'
)


def _entry(line: bytes) -> Entry | BadMessage | None:
    body, mark, tail = line.rpartition(b',"sum":"')
    if not mark or tail[8:] != b'"}' or f"{zlib.crc32(body + b'}'):08x}".encode() != tail[:8]:
        return BadMessage("not a whole line")
    second = _SECOND.fullmatch(body)
    if second is not None:
        track: TrackName = "mic" if second[1] == b"mic" else "system"
        segment, offset, frames, crc, at, boottime = map(int, second.groups()[1:7])
        return Second(track, segment, offset, frames, crc, at, boottime, float(second[8]))
    try:
        entry: Entry | None = _CODEC.decode(body + b"}")
    except BadMessage as error:
        return error
    return entry


# -- the time line -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TimeLine:
    """Places on a recording. ``origin``: the moment of its first frame. ``pauses``: from and to which moment
    nothing was recorded, in order; an open one ends with ``None``."""

    origin: int
    pauses: tuple[tuple[int, int | None], ...] = ()

    def seconds(self, at: int) -> float:
        """Where the moment ``at`` is; a moment in a pause is where the pause is, one before all is at 0."""
        left_out = 0
        for start, end in self.pauses:
            if at <= start:
                break
            until = at if end is None else min(at, end)
            left_out += max(0, until - max(start, self.origin))
        return max(0, at - self.origin - left_out) / 1e9


def pauses_of(entries: Iterable[Entry]) -> list[tuple[int, int | None]]:
    """The pauses of a journal, for :class:`TimeLine`. One that is told of twice counts once."""
    pauses: list[tuple[int, int | None]] = []
    for entry in entries:
        if isinstance(entry, Paused):
            if all(end is not None and start != entry.at for start, end in pauses):
                pauses.append((entry.at, None))
        elif isinstance(entry, Resumed) and pauses and pauses[-1][1] is None:
            pauses[-1] = (pauses[-1][0], max(entry.at, pauses[-1][0]))
    return sorted(pauses, key=lambda pause: pause[0])


# -- session and segments ----------------------------------------------------------------------------


def session_bytes(session: Session) -> bytes:
    """The content of :data:`SESSION`."""
    return json.dumps(dataclasses.asdict(session), indent=1).encode() + b"\n"


def read_session(data: bytes) -> Session:
    """The session in ``data``.

    Raises:
        BadMessage: damaged, or of a later format.
    """
    try:
        body = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BadMessage("not JSON") from error
    session = build(Session, body)
    if session.version != FORMAT:
        raise BadMessage(f"format {session.version}")
    return session


def segment_name(track: TrackName, number: int) -> str:
    """``mic/000003.wav``"""
    return f"{track}/{number:06d}.wav"


def wav_header(rate: int, channels: int) -> bytes:
    """44 bytes that declare a whole segment of 16-bit PCM, whatever follows: readers take what is there."""
    block = channels * SAMPLE_BYTES
    size = SEGMENT * rate * block
    return HEADER.pack(
        b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, channels, rate, rate * block, block, 16, b"data", size
    )
