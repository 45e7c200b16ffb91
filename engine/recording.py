"""The wire between whoever looks at a recording and the recorder: JSON messages, typed by the classes below.

Standard library only, so that the app may import this module. The recorder outlives its window: it listens
on a local socket that only its owner can open (:class:`Address`, in the recordings folder), and any number
of clients may be attached. It speaks first with :class:`Greeting`, then tells each client its
:class:`Status`. A client that sees another ``protocol`` number ends the conversation. Unknown kinds are for
the reader to log and skip. Each message is one ``bytes`` message of :mod:`multiprocessing.connection`
(``send_bytes``), JSON without a newline needed; nothing is ever unpickled.

Moments are nanoseconds of the monotonic clock of the computer (``at``), lengths are seconds of the
recording's time line, which leaves out pauses and keeps gaps (:mod:`engine.takes`).
"""

from __future__ import annotations

import typing
from dataclasses import dataclass, field
from typing import ClassVar, Final, Literal

from engine.wire import BadMessage, Codec, build, encode

__all__ = [
    "ADDRESS",
    "RECORDER_PROTOCOL",
    "Address",
    "Attach",
    "BadMessage",
    "Cleared",
    "Continue",
    "Device",
    "Devices",
    "Event",
    "Greeting",
    "Leave",
    "Level",
    "Levels",
    "ListDevices",
    "Mark",
    "Marked",
    "Message",
    "Note",
    "Pause",
    "Refused",
    "Request",
    "Resume",
    "Retitle",
    "Saved",
    "Start",
    "Started",
    "State",
    "Status",
    "Stop",
    "Stopped",
    "Switch",
    "TrackName",
    "TrackStatus",
    "Trial",
    "TrialOver",
    "Trouble",
    "TroubleCode",
    "Watch",
    "build",
    "decode",
    "encode",
]

RECORDER_PROTOCOL: Final = 1

#: The file in the recordings folder that says where its recorder listens (0600).
ADDRESS: Final = "recorder.json"

TrackName = Literal["mic", "system"]

#: ``idle``: no recording. ``waiting``: asked for, and no frame has come yet from any track.
#: ``recording``: frames are being written. ``stopping``: files are being closed.
State = Literal["idle", "waiting", "recording", "paused", "stopping"]

#: What can be wrong while recording. A trouble holds until it is :class:`Cleared`.
#:
#: ``no-audio``: no callback for 1.5 s · ``wrong-rate``: frames come at another rate than promised ·
#: ``silent``: only zeros for 20 s · ``moved``: the sound server moved the stream to another device ·
#: ``lost``: the device is gone (its track pauses) · ``clipping`` · ``far-side-silent``: the computer plays
#: and the system track hears nothing · ``dropped``: frames were lost between device and disk (``detail``: how
#: many) · ``disk-low``/``disk-last``: below 30 / 10 minutes · ``disk-full``: the recording was ended ·
#: ``disk-slow``: the disk has not taken anything for 5 s · ``folder-lost``: the folder cannot be written;
#: ``detail`` names where recording goes on · ``asleep``: the computer slept (``detail``: seconds) ·
#: ``unwatched``: no window is attached.
TroubleCode = Literal[
    "no-audio",
    "wrong-rate",
    "silent",
    "moved",
    "lost",
    "clipping",
    "far-side-silent",
    "dropped",
    "disk-low",
    "disk-last",
    "disk-full",
    "disk-slow",
    "folder-lost",
    "asleep",
    "unwatched",
]


@dataclass(frozen=True, slots=True)
class Address:
    """What :data:`ADDRESS` holds. ``secret`` in hex is proved both ways (HMAC) before anything is said."""

    address: str
    secret: str
    pid: int
    boot: str


@dataclass(frozen=True, slots=True)
class Device:
    """Something to record from. ``id`` stays the same when the device is unplugged and comes back.

    ``track`` says which side it can be. ``headset``: worn by one person, by its form factor or name.
    """

    id: str
    name: str
    track: TrackName
    default: bool = False
    headset: bool = False


# -- client to recorder ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Attach:
    """First message of every client. Only ``window`` and ``terminal`` count as somebody watching.

    ``relaunch`` is the command that starts the window again, used when it dies while recording. ``notices``
    are the words of the system notifications shown then: ``unwatched`` (it goes on, unseen), ``finalised``
    (it was ended and saved, since nobody came).
    """

    kind: ClassVar[str] = "attach"
    role: Literal["window", "terminal", "observer"]
    relaunch: tuple[str, ...] = ()
    notices: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListDevices:
    """Answered with :class:`Devices`; they also come by themselves when something is plugged in or out."""

    kind: ClassVar[str] = "list-devices"


@dataclass(frozen=True, slots=True)
class Watch:
    """Meters before recording: open these devices (ids) and send :class:`Levels`; nothing is written.
    Both ``None`` closes them."""

    kind: ClassVar[str] = "watch"
    mic: str | None = None
    system: str | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """Record ``seconds`` of what is watched into one WAV file per track in ``folder``; :class:`TrialOver`."""

    kind: ClassVar[str] = "trial"
    folder: str
    seconds: float = 5.0


@dataclass(frozen=True, slots=True)
class Start:
    """Begin a recording from these devices (ids; ``None`` leaves a side out, at least one is named).
    ``fallback``: a lost device is replaced by the default one by itself."""

    kind: ClassVar[str] = "start"
    mic: str | None = None
    system: str | None = None
    title: str = ""
    fallback: bool = False


@dataclass(frozen=True, slots=True)
class Continue:
    """Go on with the recording in ``folder``, whose recorder died since this computer was started: the same
    devices, a new segment, a gap between. One that was paused stays paused. Does nothing when it is already
    going on; refused with ``folder`` when there is no such recording."""

    kind: ClassVar[str] = "continue"
    folder: str
    fallback: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    kind: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True)
class Resume:
    kind: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True)
class Mark:
    """Remember this moment."""

    kind: ClassVar[str] = "mark"


@dataclass(frozen=True, slots=True)
class Note:
    """A line of the notes; the newest text of an ``id`` holds, an empty one takes it away. ``seconds`` is
    when its first character was typed."""

    kind: ClassVar[str] = "note"
    id: str
    seconds: float
    text: str


@dataclass(frozen=True, slots=True)
class Retitle:
    kind: ClassVar[str] = "retitle"
    title: str


@dataclass(frozen=True, slots=True)
class Switch:
    """Go on with another device on this track."""

    kind: ClassVar[str] = "switch"
    track: TrackName
    device: str


@dataclass(frozen=True, slots=True)
class Stop:
    kind: ClassVar[str] = "stop"


@dataclass(frozen=True, slots=True)
class Leave:
    """The client goes away on purpose: nobody starts a window again for it. An idle recorder without clients
    ends by itself."""

    kind: ClassVar[str] = "leave"


# -- recorder to client ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Greeting:
    kind: ClassVar[str] = "greeting"
    protocol: int
    version: str
    pid: int


@dataclass(frozen=True, slots=True)
class Devices:
    """All devices there are, and whether system sound can be recorded here at all; ``why`` not, as a code:
    ``no-tool`` (pactl is missing), ``no-server``, ``permission``, ``unsupported``."""

    kind: ClassVar[str] = "devices"
    devices: tuple[Device, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class TrackStatus:
    """One side of the recording. ``seconds`` on disk; ``live`` while frames come."""

    track: TrackName
    device: str
    name: str
    seconds: float
    live: bool
    headset: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """Sent after :class:`Greeting`, on each change, and once a second while recording.

    ``seconds`` is the length of the recording; ``minutes_left`` what the disk still takes (-1 unknown).
    """

    kind: ClassVar[str] = "status"
    state: State
    folder: str = ""
    title: str = ""
    seconds: float = 0.0
    tracks: tuple[TrackStatus, ...] = ()
    minutes_left: float = -1.0


@dataclass(frozen=True, slots=True)
class Level:
    """Of the last twentieth of a second, in dB below full scale (-120 is silence)."""

    track: TrackName
    peak: float
    rms: float
    clipped: bool = False


@dataclass(frozen=True, slots=True)
class Levels:
    """Twenty times a second while devices are open."""

    kind: ClassVar[str] = "levels"
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Started:
    """The session file is on the disk; frames may come. ``folder`` is the recording's."""

    kind: ClassVar[str] = "started"
    folder: str
    at: int


@dataclass(frozen=True, slots=True)
class Saved:
    """A promise: ``frames`` of this segment are on the disk (fsynced), and stay whatever happens now."""

    kind: ClassVar[str] = "saved"
    track: TrackName
    segment: int
    frames: int
    at: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A moment is on the disk."""

    kind: ClassVar[str] = "marked"
    seconds: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something is wrong (see :data:`TroubleCode`). ``since`` is a moment; ``track`` empty when of both."""

    kind: ClassVar[str] = "trouble"
    code: TroubleCode
    since: int
    track: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Cleared:
    """A trouble is over."""

    kind: ClassVar[str] = "cleared"
    code: TroubleCode
    track: str = ""


@dataclass(frozen=True, slots=True)
class TrialOver:
    """The files of a :class:`Trial`, by track; empty when nothing came."""

    kind: ClassVar[str] = "trial-over"
    mic: str = ""
    system: str = ""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The recording is closed and whole. ``reason``: ``asked``, ``unwatched``, ``disk-full``, ``ended`` (the
    system ends the session)."""

    kind: ClassVar[str] = "stopped"
    folder: str
    seconds: float
    reason: str = "asked"


@dataclass(frozen=True, slots=True)
class Refused:
    """A request that could not be done: ``busy`` (already recording), ``idle`` (nothing to do it to),
    ``no-device``, ``device-failed``, ``no-space``, ``folder``, ``failed``."""

    kind: ClassVar[str] = "refused"
    request: str
    code: str
    detail: str = ""


Request = (
    Attach
    | ListDevices
    | Watch
    | Trial
    | Start
    | Continue
    | Pause
    | Resume
    | Mark
    | Note
    | Retitle
    | Switch
    | Stop
    | Leave
)
Event = (
    Greeting
    | Devices
    | Status
    | Levels
    | Started
    | Saved
    | Marked
    | Trouble
    | Cleared
    | TrialOver
    | Stopped
    | Refused
)
Message = Request | Event

_CODEC: Final = Codec(typing.get_args(Message))


def decode(line: bytes) -> Message | None:
    """The message in ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
    """
    message: Message | None = _CODEC.decode(line)
    return message
