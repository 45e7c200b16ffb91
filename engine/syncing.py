"""What ``engine sync`` is asked, and what it says while it finds out how two recordings of one meeting lie to
each other in time.

Standard library only: the app reads and writes these. One :class:`SyncOrder` comes on standard input; answers
are JSON lines: any number of :class:`SyncProgress`, then exactly one of :class:`Synced` and
:class:`SyncFailed`.
"""

from __future__ import annotations

import typing
from dataclasses import dataclass
from typing import ClassVar, Final

from engine.wire import BadMessage, Codec, encode

__all__ = [
    "BadMessage",
    "SyncFailed",
    "SyncOrder",
    "SyncProgress",
    "SyncTrack",
    "Synced",
    "decode",
    "encode",
    "order",
]


@dataclass(frozen=True, slots=True)
class SyncTrack:
    """A canonical FLAC file of ``seconds``. ``key`` of the file, in hex, empty for a plain one."""

    path: str
    seconds: float
    key: str = ""


@dataclass(frozen=True, slots=True)
class SyncOrder:
    """Two recordings, each of tracks that begin together."""

    kind: ClassVar[str] = "sync-order"
    first: tuple[SyncTrack, ...]
    second: tuple[SyncTrack, ...]


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """Seconds of sound listened to, of all there is."""

    kind: ClassVar[str] = "sync-progress"
    done: float
    total: float


@dataclass(frozen=True, slots=True)
class Synced:
    """What is heard at ``t`` in the second is heard at ``offset + pace * t`` in the first, in seconds.

    Attributes:
        sure: 0 to 1; from :data:`SURE` on, the two certainly heard the same.
        spread: seconds by which single places differ from that, in the median; large where one of them has
            a hole, or lost sound.
        shared: seconds in which both were recording.
    """

    kind: ClassVar[str] = "synced"
    offset: float
    pace: float
    sure: float
    spread: float
    shared: float


@dataclass(frozen=True, slots=True)
class SyncFailed:
    """Nothing was found out. ``code`` and ``detail`` as in :class:`engine.clipping.ClipFailed`."""

    kind: ClassVar[str] = "sync-failed"
    code: str
    detail: str = ""


#: What a place must be at least, to be taken without anybody having listened.
SURE: Final = 0.5

Notice = SyncProgress | Synced | SyncFailed

_CODEC: Final = Codec(typing.get_args(Notice))
_ORDERS: Final = Codec((SyncOrder,))


def decode(line: bytes) -> Notice | None:
    """The message on ``line``; ``None`` for a kind this version does not know.

    Raises:
        BadMessage: not JSON, not an object, or a field is missing, of another type, or not finite.
    """
    notice: Notice | None = _CODEC.decode(line)
    return notice


def order(line: bytes) -> SyncOrder:
    """The order on ``line``.

    Raises:
        BadMessage: it is none.
    """
    found: SyncOrder | None = _ORDERS.decode(line)
    if found is None:
        raise BadMessage("not an order")
    return found
