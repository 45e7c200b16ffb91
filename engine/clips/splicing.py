"""``engine splice``: makes the tracks of a :class:`~engine.splicing.SpliceOrder`.

Sound that keeps its rate, channels and pace is copied sample by sample; each piece begins where it is told
to, to the sample. Ends with 0 when all is written and verified, 5 when not, 2 for a wrong call. Kill it to
cancel; whoever asked removes the folder then.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.clipping import ClipSpan
from engine.clips.command import FAILED, failure_of
from engine.errors import BadAudio
from engine.protocol import FileRef
from engine.sealed import scratch
from engine.splicing import (
    MOST_OFF,
    BadMessage,
    Notice,
    Spliced,
    SplicedTrack,
    SpliceFailed,
    SpliceOrder,
    SpliceProgress,
    SpliceTrack,
    order,
)
from engine.stdio import EventStream, guard_stdout
from engine.units import SAMPLE_RATE
from engine.wire import MAX_LINE

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from av.audio.frame import AudioFrame

    Int16 = npt.NDArray[np.int16]

log = logging.getLogger(__name__)

_BLOCK: Final = 1 << 16
_RATES: Final = range(4_000, 400_000)
#: Of a track without any sound.
_RATE: Final = SAMPLE_RATE


def main(argv: Sequence[str]) -> int:
    """Make the tracks; returns the exit status."""
    events = guard_stdout()
    if argv:
        return 2
    outcome = _run(sys.stdin.buffer.readline(MAX_LINE), events)
    with contextlib.suppress(BrokenPipeError):
        events.send(outcome)
    return FAILED if isinstance(outcome, SpliceFailed) else 0


def _run(line: bytes, events: EventStream) -> Notice:
    try:
        wanted = order(line)
        scratch.hold(wanted.key)
        total = 2 * sum(track.seconds for track in wanted.tracks)
        done = 0.0

        def advance(seconds: float) -> None:
            nonlocal done
            done += seconds
            events.send(SpliceProgress(min(done, total), total))

        _check(wanted)
        return Spliced(tuple(_make(track, Path(wanted.folder), advance) for track in wanted.tracks))
    except Exception as error:  # noqa: BLE001 - a process edge: everything becomes a word on the wire
        failed = failure_of(error)
        return SpliceFailed(failed.code, failed.detail)


def _check(wanted: SpliceOrder) -> None:
    for track in wanted.tracks:
        if Path(track.name).name != track.name or track.name.startswith("."):
            raise BadMessage("a name outside the folder")
        end = 0.0
        for piece in track.pieces:
            if abs(piece.pace - 1) > MOST_OFF:
                raise BadMessage("no clock's pace")
            if not (0 <= piece.start <= piece.end and end <= piece.at):
                raise BadMessage("pieces over one another")
            end = piece.at + (piece.end - piece.start) * piece.pace


def _make(track: SpliceTrack, folder: Path, advance: Callable[[float], None]) -> SplicedTrack:
    from engine.audio.flac import FlacWriter
    from engine.audio.mixing import Converter
    from engine.audio.peaks import PeaksWriter
    from engine.clips.mixing import Sound
    from engine.clips.reading import Track

    audio, peaks = folder / f"{track.name}.flac", folder / f"{track.name}.peaks"
    digest, frames = hashlib.sha256(), 0
    with contextlib.ExitStack() as files:
        sources = [files.enter_context(Track(Path(piece.path), piece.key)) for piece in track.pieces]
        sound = Sound(sources) if sources else None
        rate, channels = (sound.rate, sound.channels) if sound else (_RATE, 1)
        mono = Converter("mono", SAMPLE_RATE)
        overview = files.enter_context(PeaksWriter(peaks))
        flac: FlacWriter | None = None
        for block in _blocks(track, sound, rate, channels):
            digest.update(_little_endian(block))
            if flac is None:
                flac = files.enter_context(FlacWriter(audio, packed_frame(block, rate), _RATES))
            flac.write(packed_frame(block, rate))
            for frame in mono.convert(packed_frame(block, rate)):
                overview.write(frame.to_ndarray()[0])
            frames += len(block)
            advance(len(block) / rate)
        for frame in mono.flush():
            overview.write(frame.to_ndarray()[0])
    if not frames:
        raise BadAudio("a track without a length")
    _verify(audio, (rate, channels, frames), digest.hexdigest(), advance)
    return SplicedTrack(_reference(audio), _reference(peaks), rate, channels, frames, digest.hexdigest())


def _blocks(track: SpliceTrack, sound: object, rate: int, channels: int) -> Iterator[Int16]:
    """All samples of the new track, silence where no piece is."""
    from engine.clips.mixing import Sound

    end = round(track.seconds * rate)
    at = 0
    for number, piece in enumerate(track.pieces):
        assert isinstance(sound, Sound)
        begin = round(piece.at * rate)
        yield from _silence(begin - at, channels)
        at = begin
        # As many samples as lie between the two places, whichever way each of them was rounded.
        length = round((piece.end - piece.start) * piece.pace * rate)
        left = min(end, begin + length) - begin
        blocks = sound.span(ClipSpan(piece.start, piece.end, number))
        for block in blocks if piece.pace == 1 else _at_pace(blocks, piece.pace, length):
            taken = block[:left]
            left -= len(taken)
            at += len(taken)
            if len(taken):
                yield taken
    yield from _silence(end - at, channels)


def _at_pace(blocks: Iterator[Int16], pace: float, length: int) -> Iterator[Int16]:
    """``length`` frames: the sound in ``blocks``, each second of it taking ``pace`` seconds."""
    import numpy as np

    from engine.audio.resampling import resample

    ends = np.array([0.0, float(max(1, length))])
    return resample(blocks, (ends, ends / pace), length)


def _silence(count: int, channels: int) -> Iterator[Int16]:
    import numpy as np

    while count > 0:
        yield np.zeros((min(count, _BLOCK), channels), np.int16)
        count -= _BLOCK


def _verify(path: Path, what: tuple[int, int, int], pcm: str, advance: Callable[[float], None]) -> None:
    import av
    import numpy as np

    from engine.clips.writing import NotVerified

    rate, channels, frames = what
    digest, found = hashlib.sha256(), 0
    with scratch.open(path) as file:
        try:
            with av.open(file, "r", format="flac") as container:
                stream = container.streams.audio[0]
                if (stream.rate, stream.channels) != (rate, channels):
                    raise NotVerified(f"{stream.rate} Hz, {stream.channels} channels")
                for frame in container.decode(stream):
                    samples = frame.to_ndarray().reshape(-1, channels).astype(np.int16, copy=False)
                    digest.update(_little_endian(samples))
                    found += frame.samples
                    advance(frame.samples / rate)
        except av.error.FFmpegError as error:
            raise NotVerified(type(error).__name__) from error
    if found != frames or digest.hexdigest() != pcm:
        raise NotVerified(f"{found} of {frames} samples")


def _reference(path: Path) -> FileRef:
    """Name, and size and hash of the content, sealed or not."""
    digest, size = hashlib.sha256(), 0
    with scratch.open(path) as file:
        while block := file.read(1 << 20):
            digest.update(block)
            size += len(block)
    return FileRef(path.name, size, digest.hexdigest())


def _little_endian(block: Int16) -> memoryview:
    import numpy as np

    return np.ascontiguousarray(block, "<i2").data


def packed_frame(block: Int16, rate: int) -> AudioFrame:
    """Samples ``(n, channels)`` as a frame of PyAV's."""
    import av
    import numpy as np

    samples = np.ascontiguousarray(block).reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(samples, "s16", "mono" if block.shape[1] == 1 else "stereo")
    frame.sample_rate = rate
    return frame
