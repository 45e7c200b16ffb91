"""The order of the stages, top to bottom.

::

    tracks ─▶ decode ─▶ speech spans ─┬▶ words of chunks ──────┐
                                      └▶ turns of speakers ────┴▶ align ─▶ segments

One thread runs a job: it decodes in a throw-away child, then serves two lanes (worker processes) from one
inbox until both are done. Everything finished is in the job folder before anyone is told, so a job that is
cancelled, killed or cut off from power continues where it stopped.
"""

from __future__ import annotations

import dataclasses
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from engine import __version__, stages
from engine.audio.decode import DecodedTrack, decode
from engine.audio.pcm import Pcm
from engine.chunks import pack
from engine.errors import Cancelled, LanguageNotCovered
from engine.jobfolder import FinishedChunk, JobFolder
from engine.joining import join
from engine.lanes import RecognitionLane, SpeakerLane
from engine.profiles import profile
from engine.progress import Reporter
from engine.protocol import (
    AudioReady,
    Done,
    Event,
    Partial,
    Progress,
    Result,
    Stage,
    TrackResult,
    Transcribe,
    Turn,
    Warned,
    Word,
)
from engine.tasks import (
    Advanced,
    Answer,
    ChunkSpans,
    Diarize,
    Diarized,
    FindSpeech,
    Recognise,
    Spans,
    SpeechFound,
    Task,
)
from engine.workforce import Died, Inbox

_POLL: Final = 0.1  # seconds between two looks at the cancel flag
RESULT: Final = "result.json"
EMBEDDINGS: Final = "embeddings.npz"


@dataclass(frozen=True, slots=True)
class Speech:
    """Kept form of a track's speech spans."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Turns:
    """Kept form of a track's speaker turns."""

    turns: tuple[Turn, ...]


@dataclass
class _Track:
    """What is known of a track so far."""

    number: int
    decoded: DecodedTrack
    spans: Spans | None = None
    turns: tuple[Turn, ...] | None = None
    chunks: dict[int, stages.Chunk] = field(default_factory=dict)
    words: dict[int, tuple[Word, ...]] = field(default_factory=dict)
    skipped: list[tuple[float, float]] = field(default_factory=list)


class Pipeline:
    """One job from files to segments. ``emit`` gets every event but the terminal one for failures."""

    def __init__(
        self, request: Transcribe, emit: Callable[[Event], None], cancelled: threading.Event
    ) -> None:
        self._request = request
        self._emit = emit
        self._cancelled = cancelled
        self._profile = profile(request.options.profile)
        self._folder = JobFolder(Path(request.folder))
        self._tracks: list[_Track] = []
        inbox: Inbox = queue.Queue()
        self._inbox = inbox
        self._speakers = SpeakerLane(inbox, self._restarted, self._on_speaker_answer)
        self._recognition = RecognitionLane(inbox, self._restarted, self._on_chunk, self._on_recognition)

    def run(self) -> Done:
        """Do the job.

        Raises:
            EngineError: the environment's fault; what is finished stays in the job folder.
            Cancelled: likewise.
        """
        self._check_language()
        self._folder.claim(self._request.tracks, self._request.options)
        for number, path in enumerate(self._request.tracks):
            self._tracks.append(_Track(number, self._decode(number, Path(path))))
        try:
            self._work()
        finally:
            self._speakers.stop()
            self._recognition.stop()
        return self._finish()

    # -- decode --------------------------------------------------------------------------------------

    def _check_language(self) -> None:
        language = self._request.options.language
        known = stages.languages(self._profile.asr)
        if language is not None and language not in known:
            raise LanguageNotCovered(f"{language}: whisper-small")

    def _decode(self, number: int, path: Path) -> DecodedTrack:
        decoded = self._folder.load(f"decoded-{number}.json", DecodedTrack)
        if decoded is None:
            decoded = decode(
                path,
                self._folder.path,
                number,
                keep_audio=self._request.options.keep_audio,
                report=self._reporter("decode"),
            )
            self._folder.save(f"decoded-{number}.json", decoded)
        self._progress("decode", decoded.duration, decoded.duration)
        self._emit(
            AudioReady(
                self._request.job,
                number,
                decoded.duration,
                self._folder.reference(decoded.audio) if decoded.audio else None,
                self._folder.reference(decoded.peaks) if decoded.peaks else None,
                decoded.ends_early,
            )
        )
        if decoded.ends_early is not None:
            self._warn("ends-early", start=decoded.duration, end=decoded.ends_early)
        if not decoded.sandboxed:
            self._warn("no-sandbox")
        return decoded

    # -- the two lanes -------------------------------------------------------------------------------

    def _work(self) -> None:
        for track in self._tracks:
            kept = self._folder.load(f"speech-{track.number}.json", Speech)
            if kept is None:
                self._speakers.add(FindSpeech(self._profile.vad, self._pcm(track)))
            else:
                self._speech_known(track, kept.spans)
        while self._speakers.busy or self._recognition.busy:
            if self._cancelled.is_set():
                raise Cancelled
            self._serve()

    def _serve(self) -> None:
        """Take one answer from whichever worker speaks first."""
        try:
            worker, answer = self._inbox.get(timeout=_POLL)
        except queue.Empty:
            self._speakers.check()
            self._recognition.check()
            return
        for lane in (self._speakers, self._recognition):
            if lane.owns(worker):
                if isinstance(answer, Died):
                    lane.died(answer.how)
                else:
                    lane.answer(answer)

    def _on_speaker_answer(self, task: Task, answer: Answer) -> None:
        track = self._track_of(task)
        match answer:
            case Advanced():
                stage: Stage = "vad" if isinstance(task, FindSpeech) else "speakers"
                self._emit(Progress(self._request.job, stage, *self._across(track, answer.done)))
            case SpeechFound():
                self._folder.save(f"speech-{track.number}.json", Speech(answer.spans))
                self._speech_known(track, answer.spans)
            case Diarized():
                self._folder.save(f"turns-{track.number}.json", Turns(answer.turns))
                track.turns = answer.turns
                self._progress("speakers", *self._across(track, track.decoded.duration))

    def _speech_known(self, track: _Track, spans: Spans) -> None:
        """Both lanes can begin with this track."""
        track.spans = spans
        self._progress("vad", *self._across(track, track.decoded.duration))
        if not spans:
            self._warn("no-speech")
        with Pcm(Path(self._pcm(track))) as samples:
            track.chunks = {chunk.index: chunk for chunk in pack(spans, samples)}
        for chunk in self._folder.finished_chunks():
            if chunk.track == track.number and chunk.index in track.chunks:
                self._chunk_done(track, chunk)
        left = [chunk for index, chunk in track.chunks.items() if index not in track.words]
        if left:
            specs = tuple(ChunkSpans(chunk.index, chunk.spans) for chunk in left)
            self._recognition.add(Recognise(self._profile.asr, self._pcm(track), specs))
        kept = self._folder.load(f"turns-{track.number}.json", Turns)
        if kept is None:
            arrays = str(self._folder.path / f"arrays-{track.number}.npz")
            hint = self._request.options.speakers
            self._speakers.add(Diarize(self._profile.diarize, self._pcm(track), spans, arrays, hint))
        else:
            track.turns = kept.turns

    def _on_chunk(self, task: Recognise, index: int, words: tuple[Word, ...] | None) -> None:
        track = self._track_of(task)
        chunk = FinishedChunk(track.number, index, words or (), skipped=words is None)
        self._folder.append_chunk(chunk)
        self._chunk_done(track, chunk)

    def _chunk_done(self, track: _Track, finished: FinishedChunk) -> None:
        chunk = track.chunks[finished.index]
        track.words[finished.index] = finished.words
        if finished.skipped:
            track.skipped.append((chunk.start, chunk.end))
            self._warn("chunk-skipped", start=chunk.start, end=chunk.end)
        self._emit(Partial(self._request.job, track.number, chunk.start, chunk.end, finished.words))
        self._on_recognition(0.0, 0.0)

    def _on_recognition(self, _done: float, _total: float) -> None:
        """Recognition progress is what is finished of all chunks of all tracks, in seconds of speech."""
        done = sum(_length(track.chunks[index]) for track in self._tracks for index in track.words)
        total = sum(_length(chunk) for track in self._tracks for chunk in track.chunks.values())
        self._progress("asr", done, total)

    # -- the end -------------------------------------------------------------------------------------

    def _finish(self) -> Done:
        total = sum(track.decoded.duration for track in self._tracks)
        self._progress("align", 0.0, total)
        tracks = tuple(
            TrackResult(
                track.decoded.duration,
                track.spans or (),
                tuple(word for index in sorted(track.words) for word in track.words[index]),
                track.turns or (),
                tuple(sorted(track.skipped)),
            )
            for track in self._tracks
        )
        arrays = [self._folder.path / f"arrays-{track.number}.npz" for track in self._tracks]
        joined = join(tracks, arrays, self._folder.path / EMBEDDINGS)
        result = Result(
            version=1,
            language=self._request.options.language or "en",
            engine={"version": __version__, **dataclasses.asdict(self._profile)},
            tracks=joined.tracks,
            segments=joined.segments,
        )
        reference = self._folder.save(RESULT, result)
        self._progress("align", total, total)
        return Done(self._request.job, reference, self._folder.reference(EMBEDDINGS))

    # -- small things --------------------------------------------------------------------------------

    def _pcm(self, track: _Track) -> str:
        return str(self._folder.path / track.decoded.pcm)

    def _track_of(self, task: Task) -> _Track:
        return next(track for track in self._tracks if self._pcm(track) == task.pcm)

    def _across(self, track: _Track, done: float) -> tuple[float, float]:
        """Seconds done over all tracks, when ``done`` seconds of this one are and all before it."""
        before = sum(other.decoded.duration for other in self._tracks[: track.number])
        return before + done, sum(other.decoded.duration for other in self._tracks)

    def _reporter(self, stage: Stage) -> Reporter:
        return Reporter(lambda done, total: self._progress(stage, done, total), self._cancelled)

    def _progress(self, stage: Stage, done: float, total: float) -> None:
        self._emit(Progress(self._request.job, stage, done, total))

    def _warn(self, code: str, start: float = 0.0, end: float = 0.0) -> None:
        self._emit(Warned(self._request.job, code, start=start, end=end))

    def _restarted(self, how: str) -> None:
        self._emit(Warned(self._request.job, "worker-restarted", how))


def _length(chunk: stages.Chunk) -> float:
    return sum(end - start for start, end in chunk.spans)
