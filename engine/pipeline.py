"""The order of the stages, top to bottom.

::

    tracks ─▶ decode ─▶ speech spans ─┬▶ words of chunks ──────┐
                                      └▶ turns of speakers ────┴▶ align ─▶ segments

Where each turn may be in another language, the words wait for the turns: a chunk then has one speaker.

One thread runs a job: it decodes in a throw-away child, then serves two lanes (worker processes) from one
inbox until both are done. Everything finished is in the job folder before anyone is told, so a job that is
cancelled, killed or cut off from power continues where it stopped.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from engine import __version__, profiles
from engine.audio.decode import DecodedTrack, decode
from engine.audio.pcm import Pcm
from engine.chunks import pack, pack_turns
from engine.errors import Cancelled, LanguageNotCovered
from engine.jobfolder import FinishedChunk, JobFolder
from engine.joining import Echo, find_echoes, join
from engine.lanes import RecognitionLane, SpeakerLane, Watch
from engine.profiles import Choice, Plan
from engine.progress import Reporter
from engine.protocol import (
    AudioReady,
    Done,
    Event,
    Partial,
    Progress,
    Result,
    SpeakerHint,
    Stage,
    Transcribe,
    Turn,
    Warned,
)
from engine.sealed import scratch
from engine.stages import Heard, Hearing, Make
from engine.tasks import (
    Advanced,
    Answer,
    ChunkSpans,
    Diarize,
    Diarized,
    FindSpeech,
    Recognise,
    Regroup,
    Spans,
    SpeechFound,
    Task,
)
from engine.tracks import Track, length, main_language, share
from engine.workforce import Died, Inbox

_POLL: Final = 0.1  # seconds between two looks at the cancel flag
_SIGN_OF_LIFE: Final = 20.0  # seconds after which the last progress is said again, while a worker computes
RESULT: Final = "result.json"
EMBEDDINGS: Final = "embeddings.npz"
_MAKING: Final = "making.json"
ECHO: Final = "echo"  # why words were removed that somebody did say, on another track


@dataclass(frozen=True, slots=True)
class Speech:
    """Kept form of a track's speech spans."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Turns:
    """Kept form of a track's speaker turns."""

    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Making:
    """Kept form of what the backends are made with, after a step down the ladder."""

    asr: Make
    speakers: Make


class Pipeline:
    """One job from files to segments. ``emit`` gets every event but the terminal one for failures."""

    def __init__(
        self, request: Transcribe, emit: Callable[[Event], None], cancelled: threading.Event
    ) -> None:
        self._request = request
        self._emit = emit
        self._cancelled = cancelled
        self._plan = profiles.plan(request.options, Path(request.models) if request.models else None)
        self._folder = JobFolder(Path(request.folder))
        options = request.options
        self._hearing = Hearing(options.language, options.languages, options.vocabulary, options.translate)
        self._tracks: list[Track] = []
        self._said = time.monotonic()

    def run(self) -> Done:
        """Do the job.

        Raises:
            EngineError: the environment's fault; what is finished stays in the job folder.
            Cancelled: likewise.
        """
        self._check_language()
        asr, speakers = self._plan.asr, self._plan.speakers
        models = (self._plan.vad, asr.backend, asr.model, speakers.backend, speakers.model)
        scratch.hold(self._request.key)
        self._folder.claim(self._request.tracks, self._request.options, models)
        self._start_lanes()
        for number, path in enumerate(self._request.tracks):
            self._tracks.append(Track(number, self._decode(number, Path(path))))
        try:
            self._work()
        finally:
            self._speakers.stop()
            self._recognition.stop()
        return self._finish()

    def _start_lanes(self) -> None:
        """No process yet; those start with the first task."""
        inbox: Inbox = queue.Queue()
        self._inbox = inbox
        hearing, telling_apart = (
            Watch(self._restarted, functools.partial(self._stepped_down, code))
            for code in ("stepped-down", "voices-stepped-down")
        )
        made = self._folder.load(_MAKING, Making)
        speakers, asr = self._plan.speakers.ladder, self._plan.asr.ladder
        if made is not None:
            speakers, asr = _from(made.speakers, speakers), _from(made.asr, asr)
        self._speakers = SpeakerLane(inbox, telling_apart, speakers, self._on_speaker_answer)
        self._recognition = RecognitionLane(inbox, hearing, asr, self._on_chunk, self._on_recognition)

    # -- decode --------------------------------------------------------------------------------------

    def _check_language(self) -> None:
        options, asr = self._request.options, self._plan.asr
        asked = {options.language, *options.languages} - {None}
        for language in sorted(filter(None, asked)):
            if asr.languages and language not in asr.languages:
                raise LanguageNotCovered(f"{language}: {asr.alternative}")

    def _decode(self, number: int, path: Path) -> DecodedTrack:
        decoded = self._folder.load(f"decoded-{number}.json", DecodedTrack)
        if decoded is None:
            decoded = decode(
                path,
                self._folder.path,
                number,
                keep_audio=self._request.options.keep_audio,
                report=self._reporter("decode"),
                key=self._request.keys[number] if number < len(self._request.keys) else "",
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
                self._speakers.add(FindSpeech(self._plan.vad, self._pcm(track)))
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
            if time.monotonic() - self._said > _SIGN_OF_LIFE:
                self._on_recognition(0.0, 0.0)
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
                self._progress("speakers", *self._across(track, track.decoded.duration))
                self._turns_known(track, answer.turns)

    def _speech_known(self, track: Track, spans: Spans) -> None:
        """Both lanes can begin with this track, unless the words wait for the turns."""
        track.spans = spans
        self._progress("vad", *self._across(track, track.decoded.duration))
        if not spans:
            self._warn("no-speech")
        if not self._hearing.per_turn:
            self._recognise(track)
        kept = self._folder.load(f"turns-{track.number}.json", Turns)
        if kept is None:
            arrays = str(self._folder.path / f"arrays-{track.number}.npz")
            task = Diarize(self._plan.speakers.backend, self._pcm(track), spans, arrays, self._hint(track))
            self._speakers.add(task)
        else:
            self._turns_known(track, kept.turns)

    def _turns_known(self, track: Track, turns: tuple[Turn, ...]) -> None:
        track.turns = turns
        if self._hearing.per_turn:
            self._recognise(track)

    def _recognise(self, track: Track) -> None:
        """Hand over the chunks that are not finished."""
        spans = track.spans or ()
        with Pcm(Path(self._pcm(track))) as samples:
            window = self._plan.asr.window
            if self._hearing.per_turn:
                packed = pack_turns(spans, track.turns or (), samples, window)
            else:
                packed = pack(spans, samples, window)
        track.chunks = {chunk.index: chunk for chunk in packed}
        for chunk in self._folder.finished_chunks():
            if chunk.track == track.number and chunk.index in track.chunks:
                self._chunk_done(track, chunk)
        left = [chunk for index, chunk in track.chunks.items() if index not in track.heard]
        if left:
            specs = tuple(ChunkSpans(chunk.index, chunk.spans) for chunk in left)
            task = Recognise(self._plan.asr.backend, self._pcm(track), specs, hearing=self._hearing_of(track))
            if self._plan.asr.model:
                make = self._recognition.make
                self._emit(Warned(self._request.job, "runs-on", f"{make.device} {make.compute}"))
            self._recognition.add(task)

    def _hearing_of(self, track: Track) -> Hearing:
        """A continued job goes on in the language that was found out before."""
        found = main_language([track])
        if found is None or self._hearing.per_turn:
            return self._hearing
        return dataclasses.replace(self._hearing, language=found)

    def _on_chunk(self, task: Recognise, index: int, heard: Heard | None) -> None:
        track = self._track_of(task)
        if heard is None:
            chunk = FinishedChunk(track.number, index, (), skipped=True)
        else:
            chunk = FinishedChunk(
                track.number, index, heard.words, language=heard.language, removed=heard.removed
            )
        self._folder.append_chunk(chunk)
        self._chunk_done(track, chunk)

    def _chunk_done(self, track: Track, finished: FinishedChunk) -> None:
        chunk = track.chunks[finished.index]
        track.heard[finished.index] = Heard(finished.words, finished.language, finished.removed)
        if finished.skipped:
            track.skipped.append((chunk.start, chunk.end))
            self._warn("chunk-skipped", start=chunk.start, end=chunk.end)
        self._emit(Partial(self._request.job, track.number, chunk.start, chunk.end, finished.words))
        self._on_recognition(0.0, 0.0)

    def _on_recognition(self, _done: float, _total: float) -> None:
        """Recognition progress is what is finished of all chunks of all tracks, in seconds of speech."""
        done = sum(length(track.chunks[index]) for track in self._tracks for index in track.heard)
        total = sum(length(chunk) for track in self._tracks for chunk in track.chunks.values())
        self._progress("asr", done, total)

    # -- the end -------------------------------------------------------------------------------------

    def _finish(self) -> Done:
        total = sum(track.decoded.duration for track in self._tracks)
        self._progress("align", 0.0, total)
        arrays = [self._folder.path / f"arrays-{track.number}.npz" for track in self._tracks]
        tracks = tuple(track.result() for track in self._tracks)
        joined = join(tracks, arrays, self._folder.path / EMBEDDINGS, self._echoes())
        doubted = [item for track in joined.tracks for item in track.removed if item.reason != ECHO]
        if doubted:
            self._emit(Warned(self._request.job, "removed", str(len(doubted))))
        result = Result(
            version=1,
            language="en" if self._hearing.translate else self._language(),
            engine=_made_by(self._plan, self._recognition.make, self._speakers.make),
            tracks=joined.tracks,
            segments=joined.segments,
        )
        reference = self._folder.save(RESULT, result)
        self._progress("align", total, total)
        return Done(self._request.job, reference, self._folder.reference(EMBEDDINGS))

    def _hint(self, track: Track) -> SpeakerHint:
        """How many people speak on a track: what is known of it, else its share."""
        options = self._request.options
        known = options.per_track[track.number : track.number + 1]
        if known and known[0] != SpeakerHint():
            return known[0]
        return share(options.speakers, len(self._request.tracks))

    def _echoes(self) -> list[list[Echo]]:
        """What each of several tracks only heard of another: the far side from a loudspeaker."""
        if len(self._tracks) == 1:
            return [[]]
        with contextlib.ExitStack() as opened:
            samples = [opened.enter_context(Pcm(Path(self._pcm(track)))) for track in self._tracks]
            return find_echoes(samples, self._reporter("align"))

    def _language(self) -> str:
        return self._request.options.language or main_language(self._tracks) or "en"

    # -- small things --------------------------------------------------------------------------------

    def _pcm(self, track: Track) -> str:
        return str(self._folder.path / track.decoded.pcm)

    def _track_of(self, task: Task) -> Track:
        assert not isinstance(task, Regroup)
        return next(track for track in self._tracks if self._pcm(track) == task.pcm)

    def _across(self, track: Track, done: float) -> tuple[float, float]:
        """Seconds done over all tracks, when ``done`` seconds of this one are and all before it."""
        before = sum(other.decoded.duration for other in self._tracks[: track.number])
        return before + done, sum(other.decoded.duration for other in self._tracks)

    def _reporter(self, stage: Stage) -> Reporter:
        return Reporter(lambda done, total: self._progress(stage, done, total), self._cancelled)

    def _progress(self, stage: Stage, done: float, total: float) -> None:
        self._said = time.monotonic()
        self._emit(Progress(self._request.job, stage, done, total))

    def _warn(self, code: str, start: float = 0.0, end: float = 0.0) -> None:
        self._emit(Warned(self._request.job, code, start=start, end=end))

    def _restarted(self, how: str) -> None:
        self._emit(Warned(self._request.job, "worker-restarted", how))

    def _stepped_down(self, code: str, before: Make, after: Make) -> None:
        self._folder.save(_MAKING, Making(self._recognition.make, self._speakers.make))
        steps = f"{before.device} {before.compute} > {after.device} {after.compute}"
        self._emit(Warned(self._request.job, code, steps))


def _from(make: Make, ladder: tuple[Make, ...]) -> tuple[Make, ...]:
    """The ladder from ``make`` down; all of it when the plan no longer knows that rung."""
    return ladder[ladder.index(make) :] if make in ladder else ladder


def _made_by(plan: Plan, asr: Make, speakers: Make) -> dict[str, str]:
    """What made a result: profile, backends, and for models what they really ran on."""

    def of(stage: str, choice: Choice, make: Make) -> dict[str, str]:
        if not choice.model:
            return {stage: choice.backend}
        return {
            stage: choice.backend,
            f"{stage}-model": choice.model,
            f"{stage}-device": make.device,
            f"{stage}-compute": make.compute,
        }

    made = {"version": __version__, "profile": plan.profile, "vad": plan.vad}
    return made | of("asr", plan.asr, asr) | of("diarize", plan.speakers, speakers)
