"""The queue: which job runs, what becomes of its events, and what happens when its engine dies.

Plain Python without Qt or SQL: rows belong to the library, transport to the link that ``connect`` makes.
Everything happens on the thread that owns the library. A job is done when its rows are written, in the
same transaction, and never before.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeVar

from app.engine_client import Death, EngineLink, Listener
from app.errors import AppError
from app.progress import Estimate
from app.results import BadResult, read_result, received_file
from app.sentences import device_now, warning
from app.store.values import Job, JobId, JobKind, JobState
from app.transcript import MeetingId
from app.vault import held
from engine.protocol import (
    STAGES,
    AudioReady,
    Decode,
    Decoded,
    Done,
    Event,
    Failed,
    FindSpeakers,
    JobCancelled,
    Partial,
    Progress,
    Result,
    Stage,
    Transcribe,
    Warned,
    Word,
)

log = logging.getLogger(__name__)

_T = TypeVar("_T")
MAX_DEATHS: Final = 3
ENGINE_DIED: Final = "engine-died"
_STAGES_OF: Final[dict[JobKind, tuple[Stage, ...]]] = {
    "transcribe": STAGES,
    "find-speakers": ("speakers", "align"),
    "decode": ("decode",),
}


@dataclass(frozen=True, slots=True)
class JobNews:
    """What just happened to a job. ``partial`` are the words of a chunk that just finished, on ``track``;
    ``warning`` is a sentence, ``problem`` a code and ``detail`` what belongs to it. ``device`` is what the
    text is made on (``cpu`` or ``cuda``), empty until the engine has said so."""

    job: JobId
    meeting: MeetingId
    state: JobState
    stage: Stage = "decode"
    fraction: float = 0.0
    seconds_left: float | None = None
    track: int = 0
    partial: tuple[Word, ...] = ()
    warning: str = ""
    problem: str = ""
    progress: Progress | None = None
    kind: JobKind = "transcribe"
    device: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the user made of the queue. ``order``: those to be done first; ``held``: those that wait until
    they are let go on; ``paused``: nothing is begun."""

    order: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    paused: bool = False


class Arranged(Protocol):
    """Keeps the arrangement from one start to the next."""

    def load(self) -> Arrangement: ...
    def save(self, arrangement: Arrangement) -> None: ...


class JobLibrary(Protocol):
    """What the queue needs of the library. Any thread may call."""

    def jobs(self) -> list[Job]: ...
    def move_job(self, job: JobId, to: JobState, problem: str = "", detail: str = "") -> object: ...
    def job_folder(self, job: JobId) -> Path: ...
    def sources(self, meeting: MeetingId) -> list[Path]: ...
    def regroup_request(self, job: JobId) -> FindSpeakers: ...
    def finish_job(self, job: JobId, result: Result, embeddings: Path | None = None) -> object: ...
    def finish_sound(self, job: JobId) -> object: ...
    def remove_job_folder(self, job: JobId) -> None: ...
    def attach_audio(
        self, job: JobId, track: int, duration: float, audio: Path | None, peaks: Path | None
    ) -> object: ...


class Aside(Protocol):
    """Runs slow work (hashing a large file, writing a long transcript) off the queue's thread, in order."""

    def __call__(self, work: Callable[[], _T], then: Callable[[_T | Exception], None]) -> None:
        """Call ``then`` on the queue's thread with what ``work`` returned, or the fault it raised
        (:class:`BadResult` or :class:`AppError`; a bug is raised where it happened)."""


def inline(work: Callable[[], _T], then: Callable[[_T | Exception], None]) -> None:
    """An :class:`Aside` for programs that have nothing else to do meanwhile."""
    then(outcome_of(work))


def outcome_of(work: Callable[[], _T]) -> _T | Exception:
    """What ``work`` returns, or the fault it raised."""
    try:
        return work()
    except (BadResult, AppError) as fault:
        return fault


class JobQueue(Listener):
    """Runs waiting jobs one after another. Call :meth:`wake` after adding a job and :meth:`check` each
    second."""

    def __init__(
        self,
        library: JobLibrary,
        connect: Callable[[Listener], EngineLink],
        aside: Aside = inline,
        models: Path | None = None,
        arranged: Arranged | None = None,
    ) -> None:
        """``models``: where speech models are installed. Without ``arranged``, order, holds and pauses are
        forgotten with this queue."""
        self._library = library
        self._models = models
        self._connect = connect
        self._aside = aside
        self._link: EngineLink | None = None
        self._job: Job | None = None
        self._deaths = 0
        self._ingesting = False
        self._cancelled = False  # what runs is to stop …
        self._then: JobState = "cancelled"  # … and to become this
        self._arranged = arranged
        kept = arranged.load() if arranged is not None else Arrangement()
        self._order = [JobId(job) for job in kept.order]  # of those that wait; the others follow by age
        self.held = {JobId(job) for job in kept.held}  # jobs that wait until the user lets them go on
        self.paused = kept.paused  # nothing is begun
        #: Asked before a job is begun; where it says no, :meth:`wake` is to be called again later.
        self.gate: Callable[[], bool] = lambda: True
        self._estimate = Estimate()
        self._device = ""
        self._callbacks: list[Callable[[JobNews], None]] = []

    # -- for the window and the command line ---------------------------------------------------------

    def subscribe(self, callback: Callable[[JobNews], None]) -> None:
        """``callback`` is called on the queue's thread with everything that happens."""
        self._callbacks.append(callback)

    @property
    def running(self) -> Job | None:
        return self._job

    @property
    def estimate(self) -> Estimate:
        """Of the running job."""
        return self._estimate

    @property
    def link(self) -> EngineLink | None:
        return self._link

    def wake(self) -> None:
        """Start the next waiting job, if none is running."""
        if self._job is not None or self.paused:
            return
        waiting = [job for job in self.in_order(self._library.jobs()) if job.id not in self.held]
        if waiting and self.gate():
            self._begin(waiting[0])

    def in_order(self, jobs: Iterable[Job]) -> list[Job]:
        """Those of ``jobs`` that wait, the next one first."""
        places = {job: place for place, job in enumerate(self._order)}
        waiting = [job for job in jobs if job.state == "waiting"]
        return sorted(waiting, key=lambda job: (places.get(job.id, len(places)), job.created))

    def reorder(self, jobs: Sequence[JobId]) -> None:
        """Do these first, in this order."""
        self._order = list(jobs)
        self._keep()

    def hold(self, job: JobId) -> None:
        """Let a job wait until :meth:`release`; one that runs stops, and what it has finished is kept."""
        self.held.add(job)
        self._keep()
        if self._job is not None and self._job.id == job:
            self._stop("waiting")

    def release(self, job: JobId) -> None:
        """Let a held job go on, when its turn comes."""
        self._let_go(job)
        self.wake()

    def pause_all(self) -> None:
        """Stop what runs, keep what it has finished, and begin nothing until :meth:`go_on`."""
        self.paused = True
        self._keep()
        if self._job is not None:
            self._stop("waiting")

    def go_on(self) -> None:
        """Work again after :meth:`pause_all`."""
        self.paused = False
        self._keep()
        self.wake()

    def cancel(self, job: JobId) -> None:
        """Stop a job; what it has finished is kept, and :meth:`retry` continues it."""
        self._let_go(job)
        if self._job is not None and self._job.id == job:
            self._stop("cancelled")
        else:
            self._move(self._find(job), "cancelled")

    def retry(self, job: JobId) -> None:
        """Queue a job that stopped; it continues at the first unfinished chunk."""
        self._let_go(job)
        self._move(self._find(job), "waiting")
        self.wake()

    def resume_interrupted(self) -> None:
        """Queue what a crash or a quit left unfinished, before everything else."""
        left = [job for job in self._library.jobs() if job.state == "interrupted"]
        ids = [job.id for job in left]
        self._order = [*ids, *(job for job in self._order if job not in ids)]
        for job in left:
            self._move(job, "waiting")
        self.wake()

    def check(self) -> None:
        """Let the link notice an engine that hangs."""
        if self._link is not None:
            self._link.check()

    def close(self) -> None:
        """Stop working; the running job will be continued next time. One whose rows are being written
        aside is left to that: it ends as done, or at the next start as interrupted."""
        if self._link is not None:
            self._link.close()
            self._link = None
        job, self._job = self._job, None
        if job is not None and not self._ingesting:
            self._library.move_job(job.id, "interrupted")

    # -- Listener ------------------------------------------------------------------------------------

    def on_event(self, event: Event) -> None:
        """Everything an engine says about the running job."""
        assert self._job is not None
        match event:
            case Progress():
                self._estimate.update(event)
                self._tell(self._job, "running", progress=event)
            case Partial():
                self._tell(self._job, "running", heard=event)
            case Warned():
                self._device = device_now(event.code, event.detail) or self._device
                # What was taken out is shown in the meeting itself.
                known = "" if event.code == "removed" else event.code
                said = warning(known, event.start, event.end, event.detail)
                self._tell(self._job, "running", said=said)
            case AudioReady():
                self._attach(self._job, event)
            case Done():
                self._done(self._job, event)
            case Decoded():
                self._sound_there(self._job)
            case Failed(code=code, detail=detail):
                self._over(self._job, "failed", code, detail)
            case JobCancelled():
                self._over(self._job, self._then)

    def on_death(self, death: Death) -> None:
        """The engine died: start another and continue, three times at most."""
        self._link = None
        job = self._job
        if job is None:
            return
        self._deaths += 1
        if self._deaths >= MAX_DEATHS or death.cause == "version":
            self._over(job, "failed", ENGINE_DIED)
            return
        self._tell(job, "running", said=warning("engine-restarted"))
        self._send(job)

    def _stop(self, then: JobState) -> None:
        self._cancelled, self._then = True, then
        if self._link is not None:
            self._link.cancel()

    # -- inside --------------------------------------------------------------------------------------

    def _let_go(self, job: JobId) -> None:
        if job in self.held:
            self.held.discard(job)
            self._keep()

    def _keep(self) -> None:
        if self._arranged is not None:
            self._arranged.save(Arrangement(tuple(self._order), tuple(sorted(self.held)), self.paused))

    def _begin(self, job: Job) -> None:
        self._job = job
        self._deaths = 0
        self._device = ""
        self._estimate = Estimate(stages=_STAGES_OF[job.kind])
        self._move(job, "running")
        self._send(job)

    def _send(self, job: Job) -> None:
        def request() -> Transcribe | FindSpeakers | Decode:
            if job.kind == "find-speakers":
                return self._library.regroup_request(job.id)
            sources = self._library.sources(job.meeting)
            folder = self._library.job_folder(job.id)
            paths, keys, key = tuple(map(str, sources)), held.keys_of(sources), held.job_key(folder)
            if job.kind == "decode":
                return Decode(job.id, paths, str(folder), keys, key)
            return Transcribe(
                job.id,
                paths,
                str(folder),
                job.options,
                str(self._models or ""),
                keys,
                key,
            )

        if job.kind == "find-speakers":  # writes all that was recognised: slow for a long meeting
            self._aside(request, lambda outcome: self._begin_with(job, outcome))
        else:
            self._begin_with(job, request())

    def _begin_with(self, job: Job, request: Transcribe | FindSpeakers | Decode | Exception) -> None:
        if self._job is not job:  # the queue was closed meanwhile
            return
        if isinstance(request, AppError):
            self._over(job, "failed", request.code)
            return
        assert not isinstance(request, Exception)
        if self._link is None:
            self._link = self._connect(self)
        self._link.begin(request)
        if self._cancelled:
            self._link.cancel()

    def _attach(self, job: Job, event: AudioReady) -> None:
        folder = self._library.job_folder(job.id)

        def attach() -> None:
            audio, peaks = (received_file(folder, ref) for ref in (event.audio, event.peaks))
            self._library.attach_audio(job.id, event.track, event.duration, audio, peaks)

        def attached(outcome: object) -> None:
            if isinstance(outcome, Exception):
                log.error("the engine's audio cannot be used: %s", outcome)
            self._tell(job, "running")

        self._aside(attach, attached)

    def _done(self, job: Job, event: Done) -> None:
        folder = self._library.job_folder(job.id)

        def ingest() -> None:
            embeddings = received_file(folder, event.embeddings)
            self._library.finish_job(job.id, read_result(folder, event.result), embeddings)
            self._library.remove_job_folder(job.id)

        self._ingesting = True
        self._aside(ingest, lambda outcome: self._ingested(job, outcome))

    def _sound_there(self, job: Job) -> None:
        def keep() -> None:
            self._library.finish_sound(job.id)
            self._library.remove_job_folder(job.id)

        self._ingesting = True
        self._aside(keep, lambda outcome: self._ingested(job, outcome))

    def _ingested(self, job: Job, outcome: object) -> None:
        self._ingesting = False
        match outcome:
            case BadResult():
                log.error("the engine's result cannot be used: %s", outcome)
                self._over(job, "failed", "internal")
            case AppError(code=code):
                self._over(job, "failed", code)
            case _:
                self._over(job, "done")

    def _over(self, job: Job, state: JobState, problem: str = "", detail: str = "") -> None:
        self._job = None
        self._cancelled = False
        if state == "done":  # finish_job has moved the row already, with the transcript
            self._tell(job, state)
        else:
            self._move(job, state, problem, detail)
        self.wake()

    def _move(self, job: Job, state: JobState, problem: str = "", detail: str = "") -> None:
        self._library.move_job(job.id, state, problem, detail)
        self._tell(job, state, problem=problem, detail=detail)

    def _find(self, job: JobId) -> Job:
        return next(item for item in self._library.jobs() if item.id == job)

    def _tell(
        self,
        job: Job,
        state: JobState,
        *,
        heard: Partial | None = None,
        said: str = "",
        problem: str = "",
        detail: str = "",
        progress: Progress | None = None,
    ) -> None:
        mine = self._job is not None and self._job.id == job.id
        news = JobNews(
            job.id,
            job.meeting,
            state,
            self._estimate.stage if mine else "decode",
            self._estimate.fraction if mine else 0.0,
            self._estimate.seconds_left if mine else None,
            heard.track if heard else 0,
            heard.words if heard else (),
            said,
            problem,
            progress,
            job.kind,
            self._device if mine else "",
            detail,
        )
        for callback in self._callbacks:
            callback(news)
