"""Sound for the player alone: each track decoded, kept as FLAC with its waveform, and nobody listens to it.

What is decoded stays in the job folder, so a job that was cut off goes on with the next track.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from engine.audio.decode import DecodedTrack, decode
from engine.errors import Cancelled
from engine.jobfolder import JobFolder
from engine.progress import Reporter
from engine.protocol import AudioReady, Decode, Decoded, Event, Progress, Warned
from engine.sealed import scratch


class Decoding:
    """One such job. ``emit`` gets every event but the terminal one."""

    def __init__(self, request: Decode, emit: Callable[[Event], None], cancelled: threading.Event) -> None:
        self._request = request
        self._emit = emit
        self._cancelled = cancelled
        self._folder = JobFolder(Path(request.folder))

    def run(self) -> Decoded:
        """Do the job.

        Raises:
            EngineError: the environment's fault; tracks that are finished stay in the job folder.
            Cancelled: the user stopped it.
        """
        self._folder.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        scratch.hold(self._request.key)
        for number, path in enumerate(self._request.tracks):
            if self._cancelled.is_set():
                raise Cancelled
            self._track(number, Path(path))
        return Decoded(self._request.job)

    def _track(self, number: int, path: Path) -> None:
        request = self._request
        decoded = self._folder.load(f"decoded-{number}.json", DecodedTrack)
        if decoded is None:
            decoded = decode(
                path,
                self._folder.path,
                number,
                keep_audio=True,
                report=Reporter(self._progress, self._cancelled),
                key=request.keys[number] if number < len(request.keys) else "",
            )
            self._folder.save(f"decoded-{number}.json", decoded)
        self._progress(decoded.duration, decoded.duration)
        audio, peaks = (
            self._folder.reference(name) if name else None for name in (decoded.audio, decoded.peaks)
        )
        self._emit(AudioReady(request.job, number, decoded.duration, audio, peaks, decoded.ends_early))
        if decoded.ends_early is not None:
            self._emit(Warned(request.job, "ends-early", start=decoded.duration, end=decoded.ends_early))
        if not decoded.sandboxed:
            self._emit(Warned(request.job, "no-sandbox"))

    def _progress(self, done: float, total: float) -> None:
        self._emit(Progress(self._request.job, "decode", done, total))
