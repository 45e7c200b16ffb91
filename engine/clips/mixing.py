"""The sound of a span, from one track or from all of them together, at one rate and number of channels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from engine.clipping import ClipSpan
from engine.clips.bleeping import Stretch, bleep
from engine.clips.raising import raised
from engine.clips.reading import Track

Int16 = npt.NDArray[np.int16]

_BLOCK: Final = 1 << 16  # samples at a time


class Sound:
    """What is asked of ``tracks``. ``rate``: the highest of theirs; ``channels``: the most."""

    def __init__(self, tracks: Sequence[Track]) -> None:
        self._tracks = tracks
        self.rate = max(track.rate for track in tracks)
        self.channels = max(track.channels for track in tracks)
        self.bleeps: Sequence[Stretch] = ()  # at ``rate``

    def span(self, span: ClipSpan) -> Iterator[Int16]:
        """Blocks int16 ``(n, channels)`` from the sample nearest to the start up to the one nearest to the
        end, less where the sound ends before. Tracks that are heard together are added, as the player does;
        what is too loud then is held at full scale."""
        chosen = [self._tracks[span.track]] if span.track >= 0 else list(self._tracks)
        first, end = max(0, round(span.start * self.rate)), round(span.end * self.rate)
        while first < end:
            parts = [self._of(track, first, min(_BLOCK, end - first)) for track in chosen]
            length = max(map(len, parts))
            if not length:
                return
            yield bleep(self._together(parts, length), first, self.rate, self.bleeps)
            first += length

    def _together(self, parts: Sequence[Int16], length: int) -> Int16:
        if len(parts) == 1:
            return parts[0]
        total = np.zeros((length, self.channels), np.int32)
        for part in parts:
            total[: len(part)] += part
        return np.clip(total, -32768, 32767).astype(np.int16)

    def _of(self, track: Track, first: int, count: int) -> Int16:
        if track.rate == self.rate:
            samples = track.read(first, count)
        else:
            samples = raised(track.read, (track.rate, self.rate), first, count)
        return np.repeat(samples, self.channels, axis=1) if samples.shape[1] < self.channels else samples
