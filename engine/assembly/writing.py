"""A track into its FLAC file and its overview, and back out of it to compare.

Both files appear under their names only when whole and on the disk. The comparison decodes the file as the
player will and holds it against two things: the checksum of the samples that went in, and, wherever nothing
was resampled, the segments on the disk, read a second time.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from engine.assembly.layout import Row
from engine.assembly.sound import Complain, sound, unresampled
from engine.audio.flac import FlacWriter
from engine.audio.mixing import Converter
from engine.audio.peaks import PeaksWriter
from engine.errors import EngineError
from engine.protocol import FileRef
from engine.units import SAMPLE_RATE

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame

Int16 = npt.NDArray[np.int16]
Advance = Callable[[int], None]  # frames done

#: What FLAC can say and a recorder can have written: never resampled for the file's sake.
_RATES: Final = range(4_000, 400_000)


class NotVerified(EngineError):
    """What is read back is not what was written. ``detail`` names the track and how they differ."""

    code = "not-verified"


def write(row: Row, audio: Path, peaks: Path, complain: Complain, advance: Advance) -> str:
    """Write both files; returns the SHA-256 of the samples, 16-bit little-endian.

    Raises:
        OSError: the folder cannot be written, or is full.
    """
    digest = hashlib.sha256()
    mono = Converter("mono", SAMPLE_RATE)
    flac: FlacWriter | None = None
    with contextlib.ExitStack() as files:
        overview = files.enter_context(PeaksWriter(peaks))
        for block in sound(row, complain):
            digest.update(_little_endian(block))
            if flac is None:
                flac = files.enter_context(FlacWriter(audio, _frame(block, row.rate), _RATES))
            flac.write(_frame(block, row.rate))
            for frame in mono.convert(_frame(block, row.rate)):
                overview.write(frame.to_ndarray()[0])
            advance(len(block))
        for frame in mono.flush():
            overview.write(frame.to_ndarray()[0])
    return digest.hexdigest()


def verify(row: Row, audio: Path, pcm: str, advance: Advance) -> None:
    """Decode ``audio`` and compare it, sample by sample.

    Raises:
        NotVerified: any difference at all.
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    decoded = _Decoded(_decode(audio, row))
    for length, expected in unresampled(row):
        for start in range(0, length, row.rate):
            block = decoded.take(min(row.rate, length - start))
            digest.update(_little_endian(block))
            part = None if expected is None else expected[start : start + len(block)]
            if len(block) < min(row.rate, length - start):
                raise NotVerified(f"{row.name}: it ends early")
            if part is not None and not np.array_equal(part, block):
                raise NotVerified(f"{row.name}: it differs from the segments")
            advance(len(block))
    if len(decoded.take(1)):
        raise NotVerified(f"{row.name}: it is longer than what was written")
    if digest.hexdigest() != pcm:
        raise NotVerified(f"{row.name}: the checksum differs")


def reference(path: Path) -> FileRef:
    """Name, size and hash of a file."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
        return FileRef(path.name, file.tell(), digest.hexdigest())


def _little_endian(block: Int16) -> memoryview:
    return np.ascontiguousarray(block, "<i2").data


def _frame(block: Int16, rate: int) -> AudioFrame:
    import av

    channels = block.shape[1]
    samples = np.ascontiguousarray(block).reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(samples, "s16", "mono" if channels == 1 else "stereo")
    frame.sample_rate = rate
    return frame


def _decode(audio: Path, row: Row) -> Iterator[Int16]:
    import av

    with audio.open("rb") as file:
        try:
            with av.open(file, "r", format="flac") as container:
                stream = container.streams.audio[0]
                if stream.rate != row.rate or stream.channels != row.channels:
                    raise NotVerified(f"{row.name}: {stream.rate} Hz, {stream.channels} channels")
                for frame in container.decode(stream):
                    yield frame.to_ndarray().reshape(-1, row.channels).astype(np.int16, copy=False)
        except av.error.FFmpegError as error:
            raise NotVerified(f"{row.name}: {type(error).__name__}") from error


class _Decoded:
    """Blocks of any length from blocks of any length."""

    def __init__(self, blocks: Iterator[Int16]) -> None:
        self._blocks = blocks
        self._rest: list[Int16] = []

    def take(self, number: int) -> Int16:
        """The next ``number`` frames; fewer at the end."""
        have = sum(map(len, self._rest))
        while have < number and (block := next(self._blocks, None)) is not None:
            self._rest.append(block)
            have += len(block)
        if not self._rest:
            return np.empty((0, 1), np.int16)
        joined = np.concatenate(self._rest) if len(self._rest) > 1 else self._rest[0]
        self._rest = [joined[number:]] if len(joined) > number else []
        return joined[:number]
