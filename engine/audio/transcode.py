"""One pass over a media file: to 16 kHz mono PCM, and for the player to FLAC and peaks.

Everything streams: memory does not depend on the length. Runs in the throw-away child only
(:mod:`engine.audio.child`).
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Self

from engine.audio.flac import FlacWriter
from engine.audio.media import audio_stream, open_container
from engine.audio.mixing import Converter, Gatherer, silence
from engine.audio.pcm import PcmWriter
from engine.audio.peaks import PeaksWriter
from engine.audio.promise import likely_length, promised_length, read_header
from engine.errors import BadAudio
from engine.progress import Report
from engine.units import SAMPLE_RATE, to_seconds

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.packet import Packet

PCM: Final = "audio.pcm"
FLAC: Final = "audio.flac"
PEAKS: Final = "audio.peaks"

#: Longer than this is not a meeting but a decompression bomb (seconds).
MAX_DURATION: Final = 48 * 3600.0
#: Missing seconds from which a file counts as cut off; codecs round to their frames and paddings.
_CUT_OFF: Final = 1.0
#: Jumps of the clock in a file shorter than this are rounding (seconds).
_SMALLEST_GAP: Final = 0.1
#: The longest gap that is filled; beyond it, the clock is damaged rather than the sound missing (seconds).
_LONGEST_GAP: Final = 3600.0
#: Rates of sound that a person could have recorded (Hz); others are damage and would only cost memory.
_RATES: Final = range(1_000, 1_000_000)
#: Unreadable packets in a row after which a file counts as ended.
_MAX_FAILURES: Final = 1000
_MICROSECONDS: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """What came out of a file.

    Attributes:
        num_samples: at 16 kHz.
        ends_early: the length in seconds the file promised, when it held less.
    """

    num_samples: int
    ends_early: float | None


def final_names(track: int) -> dict[str, str]:
    """What the files of one pass are called in the job's folder, by their names here."""
    return {PCM: f"track-{track}.pcm", FLAC: f"audio-{track}.flac", PEAKS: f"peaks-{track}.bin"}


def transcode(
    file: BinaryIO,
    folder: Path,
    *,
    keep_audio: bool,
    report: Report,
    path: Path | None = None,
    track: int = 0,
) -> Decoded:
    """Write :data:`PCM` to ``folder``, with ``keep_audio`` also :data:`FLAC` and :data:`PEAKS`.

    Args:
        file: an open regular file, see :func:`engine.audio.media.open_regular`, or what unseals one.
        report: called for every packet with seconds done and expected.
        path: the file's name, for systems where the descriptor is not enough.
        track: its number, for the names that sealed files get in the end.

    Raises:
        BadAudio, NoAudioTrack, ForbiddenFormat, ProtectedMedia: by what is in the file.
        OSError: the folder cannot be written.
    """
    header, size = read_header(file), file.seek(0, os.SEEK_END)
    with open_container(file, path) as container:
        stream = audio_stream(container)
        reading = _Reading(container, stream, promised_length(container, stream, header), size, report)
        with _Outputs(folder, final_names(track), keep_audio=keep_audio) as outputs:
            for frame in reading.frames():
                outputs.write(frame)
                if outputs.seconds > MAX_DURATION:
                    raise BadAudio("longer than 48 hours")
            outputs.finish()
            if not outputs.num_samples:
                raise BadAudio("no sound could be decoded")
            seconds, promised = outputs.seconds, reading.promised
    early = promised is not None and promised - seconds > _CUT_OFF
    report(seconds, seconds)
    return Decoded(outputs.num_samples, promised if early else None)


class _Reading:
    """The frames of a stream, whatever is wrong with it, on the time axis of its container."""

    def __init__(
        self,
        container: InputContainer,
        stream: AudioStream,
        promised: float | None,
        file_size: int,
        report: Report,
    ) -> None:
        self._container = container
        self._stream = stream
        self._report = report
        self._file_size = file_size
        self.promised = promised
        self._likely = likely_length(container, self.promised)
        self._origin = (container.start_time or 0) / _MICROSECONDS
        self._position = 0.0  # seconds given out so far

    def frames(self) -> Iterator[AudioFrame]:
        """Decoded frames, and silence where the file's clock jumps ahead, so that times stay true."""
        for packet in self._packets():
            self._report(self._position, self._expected(packet))
            for frame in self._decoded(packet):
                if frame.samples and frame.sample_rate in _RATES:
                    yield from self._gap(frame)
                    self._position += frame.samples / frame.sample_rate
                    yield frame

    def _packets(self) -> Iterator[Packet[Any]]:
        """All packets that can be read; the last one is empty and flushes the decoder."""
        import av

        failures = 0
        packets = self._container.demux(self._stream)
        while failures < _MAX_FAILURES:
            try:
                packet = next(packets)
            except StopIteration:
                return
            except (av.error.EOFError, av.error.OSError):
                break
            except (av.error.FFmpegError, UnicodeError, IndexError):
                # A damaged stretch: the demuxer stands behind it and may find the next good packet. Or
                # (IndexError) a stream that begins in mid-file, which PyAV 18 sees only when asked anew.
                failures += 1
                packets = self._container.demux(self._stream)
                continue
            failures = 0
            if packet.stream_index == self._stream.index:
                yield packet
        flush = av.Packet(0)
        flush.stream = self._stream
        yield flush

    def _decoded(self, packet: Packet[Any]) -> list[AudioFrame]:
        import av

        with contextlib.suppress(av.error.FFmpegError, UnicodeError):
            frames: list[Any] = packet.decode()
            return frames
        return []

    def _gap(self, frame: AudioFrame) -> Iterator[AudioFrame]:
        if frame.time is None:
            return
        gap = frame.time - self._origin - self._position
        end = self.promised + _CUT_OFF if self.promised else float("inf")
        if not _SMALLEST_GAP < gap <= _LONGEST_GAP or self._position + gap > end:
            return
        missing = round(gap * frame.sample_rate)
        while missing:
            part = min(missing, frame.sample_rate)
            missing -= part
            self._position += part / frame.sample_rate
            self._report(self._position, self._likely or self._position)
            yield silence(frame, part)

    def _expected(self, packet: Packet[Any]) -> float:
        """Total seconds: as the header says, else by how much of the file has been read."""
        if self._likely:
            return max(self._likely, self._position)
        read = packet.pos or 0
        if read > 0 and self._position > 0:
            return max(self._position * self._file_size / read, self._position)
        return max(self._position, 1.0)


class _Outputs:
    """The files of one pass; on an error none of them remains."""

    def __init__(self, folder: Path, names: dict[str, str], *, keep_audio: bool) -> None:
        self._folder = folder
        self._names = names
        self._stack = contextlib.ExitStack()
        self._pcm = self._stack.enter_context(PcmWriter(folder / PCM, names[PCM]))
        self._peaks = (
            self._stack.enter_context(PeaksWriter(folder / PEAKS, names[PEAKS])) if keep_audio else None
        )
        self._keep_audio = keep_audio
        self._flac: FlacWriter | None = None
        self._gatherer = Gatherer()
        self._mono = Converter("mono", SAMPLE_RATE)

    @property
    def num_samples(self) -> int:
        return self._pcm.num_samples

    @property
    def seconds(self) -> float:
        return to_seconds(self._pcm.num_samples)

    def write(self, frame: AudioFrame) -> None:
        for gathered in self._gatherer.push(frame):
            self._write(gathered)

    def finish(self) -> None:
        for gathered in self._gatherer.flush():
            self._write(gathered)
        self._keep(self._mono.flush())

    def _write(self, frame: AudioFrame) -> None:
        self._keep(self._mono.convert(frame))
        if self._keep_audio:
            if self._flac is None:
                writer = FlacWriter(self._folder / FLAC, frame, name=self._names[FLAC])
                self._flac = self._stack.enter_context(writer)
            self._flac.write(frame)

    def _keep(self, frames: Iterator[AudioFrame]) -> None:
        for frame in frames:
            samples = frame.to_ndarray()[0]
            self._pcm.write(samples)
            if self._peaks is not None:
                self._peaks.write(samples)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._stack.__exit__(*exc)  # type: ignore[arg-type]
