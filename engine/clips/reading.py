"""Samples of a track from any place on, to the sample.

A seek in a FLAC file lands on the frame before the place wanted, and every frame knows the number of its
first sample; what lies between is decoded and dropped. Where a file does not say, all before is decoded.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self

import numpy as np
import numpy.typing as npt

from engine.audio.media import open_regular
from engine.errors import BadAudio, Unreadable
from engine.sealed import FileKey, open_binary

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer

Int16 = npt.NDArray[np.int16]

#: Frames that decoding on is cheaper than a seek (at 48 kHz, ten seconds).
_NEAR: Final = 480_000


def open_track(path: Path, key: str = "") -> BinaryIO:
    """The canonical FLAC file of a track, with its ``key`` in hex where it is sealed.

    Raises:
        Unreadable, BadAudio
    """
    if not key:
        return open_regular(path)
    try:
        return open_binary(path, FileKey(bytes.fromhex(key)))
    except OSError as error:
        raise Unreadable(error.strerror or type(error).__name__) from error


class Track:
    """One track, opened: ``rate`` in Hz, ``channels`` 1 or 2.

    Raises:
        Unreadable, BadAudio
    """

    def __init__(self, path: Path, key: str = "") -> None:
        self._stack = contextlib.ExitStack()
        self._file = self._stack.enter_context(open_track(path, key))
        self._container: InputContainer | None = None
        self._blocks: Iterator[tuple[int, Int16]] = iter(())
        self._rest: Int16 = np.empty((0, 1), np.int16)
        self._at = 0
        try:
            self._open()
        except BaseException:
            self._stack.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exc: object) -> None:
        self._close()
        self._stack.close()

    def read(self, first: int, count: int) -> Int16:
        """int16 ``(n, channels)`` from sample ``first`` on; fewer than ``count`` only at the end."""
        if first < self._at or first > self._at + _NEAR:
            self._go(first)
        self._take(first - self._at)
        return self._take(count)

    # -- decoding --------------------------------------------------------------------------------

    def _open(self) -> None:
        import av

        self._close()
        self._file.seek(0)
        try:
            self._container = av.open(self._file, "r", format="flac")
            stream = self._container.streams.audio[0]
        except (av.error.FFmpegError, IndexError) as error:
            raise BadAudio("a track cannot be opened") from error
        self.rate: int = stream.rate
        self.channels: int = stream.channels
        if self.channels not in (1, 2):
            raise BadAudio(f"{self.channels} channels")
        self._blocks = self._decoded(stream, from_start=True)
        self._rest, self._at = np.empty((0, self.channels), np.int16), 0

    def _close(self) -> None:
        if self._container is not None:
            self._container.close()
            self._container = None

    def _go(self, first: int) -> None:
        """Begin decoding at or before ``first``."""
        import av

        self._open()
        assert self._container is not None
        if first <= _NEAR:
            return
        stream = self._container.streams.audio[0]
        with contextlib.suppress(av.error.FFmpegError):
            assert stream.time_base is not None
            self._container.seek(int(first / stream.rate / stream.time_base), stream=stream)
            self._blocks = self._decoded(stream, from_start=False)
            place, block = next(self._blocks, (-1, self._rest))
            if 0 <= place <= first:
                self._at, self._rest = place, block
                return
        self._open()

    def _decoded(self, stream: AudioStream, *, from_start: bool) -> Iterator[tuple[int, Int16]]:
        """Blocks with the number of their first sample; -1 where it is unknown."""
        import av

        assert self._container is not None
        count = 0
        try:
            for frame in self._container.decode(stream):
                samples: Int16 = _packed(frame.to_ndarray(), self.channels, planar=frame.format.is_planar)
                if from_start:
                    place = count
                elif frame.pts is None or frame.time_base is None:
                    place = -1
                else:
                    place = round(frame.pts * frame.time_base * stream.rate)
                yield place, samples
                count += len(samples)
        except av.error.FFmpegError as error:
            raise BadAudio("a track cannot be decoded") from error

    def _take(self, count: int) -> Int16:
        held, have = [self._rest], len(self._rest)
        while have < count and (found := next(self._blocks, None)) is not None:
            held.append(found[1])
            have += len(found[1])
        joined = np.concatenate(held) if len(held) > 1 else self._rest
        taken = joined[:count]
        self._rest = joined[count:]
        self._at += len(taken)
        return taken


def _packed(samples: npt.NDArray[Any], channels: int, *, planar: bool) -> Int16:
    if samples.dtype == np.int32:  # of a file with more than 16 bits, in the upper half
        samples = samples >> 16
    if samples.dtype != np.int16:
        raise BadAudio("samples of another kind")
    shaped = samples.T if planar and channels > 1 else samples.reshape(-1, channels)
    return np.ascontiguousarray(shaped)
