"""Recordings of known sound: what was delivered can be told from what was found, frame by frame."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.recorder.intake import Source
from engine.recording import Device, TrackName
from engine.take_reading import Piece, Take, join_takes, read_take
from engine.takes import HEADER, TrackPlan
from tests.fakes.disk import FakeClock

MIC = Device("mic-id", "Desk microphone", "mic")
SYSTEM = Device("system-id", "Speakers", "system")
CHANNELS: dict[TrackName, int] = {"mic": 1, "system": 2}
NS = 1_000_000_000


def plans(rate: int = 8000, *, system: bool = True) -> list[TrackPlan]:
    both = [TrackPlan("mic", MIC, rate, 1), TrackPlan("system", SYSTEM, rate, 2)]
    return both if system else both[:1]


def counted(track: TrackName, start: int, frames: int, channels: int) -> NDArray[np.int16]:
    """Frames ``start`` on of an endless sound in which each frame tells its number (mod some 60 000) and each
    channel its own; never silent. ``[frame, channel]``"""
    number = np.arange(start, start + frames, dtype=np.int64)[:, None]
    side = {"mic": 7, "system": 1001}[track]
    return ((number * 31 + side + np.arange(channels) * 13) % 32749 + 1).astype(np.int16)


class Feeder(threading.Thread):
    """Delivers counted sound as audio threads do, in blocks of 20 ms, ``speed`` times as fast as real ones.

    ``clock`` goes with the sound. It waits for a ring that is two thirds full only when it is faster than
    life; ``delivered`` counts the blocks that were taken by all sources.
    """

    def __init__(
        self, sources: dict[TrackName, Source], rate: int, clock: FakeClock, speed: float, seconds: float
    ) -> None:
        super().__init__(name="audio", daemon=True)
        self.sources = sources
        self.rate = rate
        self.clock = clock
        self.first_at = clock.monotonic()
        self.delivered = 0
        self._speed = speed
        self._blocks = seconds * 50
        self._over = threading.Event()
        for name, source in sources.items():
            source.opened(rate, CHANNELS[name])

    def run(self) -> None:
        began = time.monotonic()
        frames = self.rate // 50
        while not self._over.is_set() and self.delivered < self._blocks:
            number = self.delivered
            wait = began + number / 50 / self._speed - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            while self._speed > 1 and any(source.waiting > 20 for source in self.sources.values()):
                time.sleep(0.005)
            at = self.first_at + number * NS // 50
            for name, source in self.sources.items():
                source.deliver(memoryview(counted(name, number * frames, frames, CHANNELS[name])), at)
            self.clock.now = at + NS // 50
            if not all(source.open for source in self.sources.values()):
                break
            self.delivered += 1

    @property
    def frames(self) -> int:
        return self.delivered * (self.rate // 50)

    def stop(self) -> None:
        """Ends the streams; all that was delivered counts."""
        self._over.set()
        self.join()
        for source in self.sources.values():
            source.close("stopped", self.clock.now)


def samples(piece: Piece) -> NDArray[np.int16]:
    """``[frame, channel]``"""
    data = b"".join(
        part.path.read_bytes()[HEADER.size :][: part.frames * 2 * piece.channels] for part in piece.parts
    )
    return np.frombuffer(data, np.int16).reshape(-1, piece.channels)


def wrong_frames(piece: Piece, first_at: int) -> int:
    """How many frames of ``piece`` are not those that were delivered at their moment. ``first_at``: that of
    frame 0."""
    start = round((piece.at - first_at) * piece.rate / NS)
    heard = samples(piece)
    expected = counted(piece.track, start, len(heard), piece.channels)
    return int((heard != expected).any(axis=1).sum())


def found_frames(take: Take, track: TrackName, first_at: int) -> set[int]:
    """The numbers of the frames that are there and right."""
    found: set[int] = set()
    for each in take.tracks:
        for piece in each.pieces if each.name == track else ():
            start = round((piece.at - first_at) * piece.rate / NS)
            heard = samples(piece)
            right = (heard == counted(track, start, len(heard), piece.channels)).all(axis=1)
            found.update((np.flatnonzero(right) + start).tolist())
    return found


def whole(roots: Sequence[Path]) -> Take:
    """The one recording in these folders, put together where it went on elsewhere."""
    folders = [each for root in roots if root.is_dir() for each in root.iterdir() if each.is_dir()]
    takes = [read_take(folder) for folder in folders]
    takes = [take for take in takes if take.session is not None]
    order: list[Take] = []
    known = {take.id for take in takes}
    # What the first one continues may be gone, folder and all.
    before = next(c for take in takes if take.session and (c := take.session.continues) not in known)
    while len(order) < len(takes):
        following = [take for take in takes if take.session is not None and take.session.continues == before]
        if len(following) > 1:  # a folder was made, and failed before the first frame
            takes = [take for take in takes if take.tracks or take not in following]
            continue
        assert len(following) == 1, [take.session for take in takes]
        order.append(following[0])
        before = following[0].id
    return join_takes(order)
