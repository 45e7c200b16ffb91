"""The canonical audio file of a track, which the player opens instead of the foreign original.

FLAC, 16 bit, at most stereo, at the rate of the source between 8 and 48 kHz: lossless for what meetings are
recorded with, seekable to the sample, and one decoder for the window to trust.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from engine.audio.mixing import Converter
from engine.sealed import scratch

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame

#: Rates that are kept; others become the nearest of them (Hz).
RATES: Final = range(8_000, 48_001)


class FlacWriter:
    """Encodes frames to a FLAC file that appears under its name only when complete and on disk.

    Rate and channel count are those of the first frame; a later change is resampled to them.
    """

    def __init__(self, path: Path, first: AudioFrame, rates: range = RATES, name: str = "") -> None:
        """``name``: what it will be called in the end, where that is another."""
        import av

        self._path = path
        self._partial = path.with_name(path.name + ".part")
        # Through a Python file, so that a full disk is an OSError where it happens.
        self._file = scratch.create(self._partial, name or path.name)
        self._container = av.open(self._file, "w", format="flac")
        rate = min(max(first.sample_rate, rates[0]), rates[-1])
        layout = "mono" if first.layout.nb_channels == 1 else "stereo"
        self._stream = self._container.add_stream("flac", rate=rate, layout=layout, format="s16")
        self._converter = Converter(layout, rate)

    def write(self, frame: AudioFrame) -> None:
        """Append a frame of one or two channels."""
        for converted in self._converter.convert(frame):
            converted.pts = None
            self._container.mux(self._stream.encode(converted))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_exc: object) -> None:
        if kind is not None:
            self._file.close()
            self._partial.unlink(missing_ok=True)
            return
        for converted in self._converter.flush():
            converted.pts = None
            self._container.mux(self._stream.encode(converted))
        self._container.mux(self._stream.encode(None))
        self._container.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._partial.replace(self._path)
