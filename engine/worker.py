"""A worker process of the engine: one of the two that hold models.

CTranslate2 and torch must never share a process (two OpenMP runtimes deadlock or abort), and native code
hangs, aborts and runs out of memory; so recognition and speaker analysis live in processes of their own,
which also lets them work at the same time. A worker dies with its parent and is safe to kill at any time:
whatever matters has been handed over.
"""

from __future__ import annotations

import functools
import io
import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine import stages
from engine.audio.pcm import Pcm
from engine.errors import EngineError, OutOfMemory
from engine.models.store import check_folder
from engine.progress import MIN_INTERVAL, Throttle
from engine.sealed import scratch
from engine.stdio import EventStream, guard_stdout
from engine.tasks import (
    TASKS,
    Advanced,
    AllRecognised,
    Answer,
    Diarize,
    Diarized,
    FindSpeech,
    Recognise,
    Recognised,
    Regroup,
    SpeechFound,
    Task,
    TaskFailed,
    Unlock,
)

log = logging.getLogger(__name__)

Send = Callable[[Answer], None]


def main(_arguments: Sequence[str] = ()) -> int:
    """Serve tasks from standard input until it ends."""
    answers = guard_stdout()
    for line in sys.stdin.buffer:
        task: Task | Unlock | None = TASKS.decode(line)
        if isinstance(task, Unlock):
            scratch.hold(task.key)
        elif task is not None:
            _work(task, answers)
    return 0


def _work(task: Task, answers: EventStream) -> None:
    try:
        perform(task, answers.send)
    except EngineError as error:
        answers.send(TaskFailed(error.code, error.detail))
    except MemoryError:
        answers.send(TaskFailed(OutOfMemory.code))
    except Exception as error:  # the edge of this process: a bug becomes an answer, and a log line
        log.exception("task %s failed", task.kind)
        answers.send(TaskFailed("internal", type(error).__name__))


def perform(task: Task, send: Send) -> None:
    """Do one task, answers through ``send``. Raises :class:`EngineError` for the environment's faults."""
    report = Throttle(lambda done, total: send(Advanced(done, total)), MIN_INTERVAL)
    if isinstance(task, Regroup):
        from engine.diarize.regroup import regroup

        regrouped = regroup(Path(task.arrays), task.spans, task.hint, task.backend)
        _save_arrays(regrouped, Path(task.out), regrouped.kept)
        send(Diarized(regrouped.turns))
        return
    with Pcm(Path(task.pcm)) as samples:
        match task:
            case FindSpeech():
                spans = _backend("vad", task.backend).spans(samples, report)
                send(SpeechFound(tuple(spans)))
            case Diarize():
                diarizer = _backend("diarize", task.backend, task.make)
                found = diarizer.diarize(samples, task.spans, task.hint, report)
                _save_arrays(found, Path(task.arrays), {**found.kept, **_distance(samples, found)})
                send(Diarized(found.turns))
            case Recognise():
                chunks = [stages.Chunk(chunk.index, chunk.spans) for chunk in task.chunks]
                recogniser = _backend("asr", task.backend, task.make, task.hearing)
                for chunk, heard in recogniser.words(samples, chunks):
                    send(Recognised(chunk.index, heard.words, heard.language, heard.removed))
                send(AllRecognised())


@functools.cache
def _backend(kind: stages.Kind, name: str, *made_with: stages.Make | stages.Hearing) -> Any:
    """One object per backend and process: a model is loaded once, however many tasks come.

    Its files are compared with what was downloaded first, so nothing that somebody changed is ever loaded.
    """
    for make in made_with:
        if isinstance(make, stages.Make):
            for folder in filter(None, (make.model, make.overlap)):
                check_folder(Path(folder))
    return stages.create(kind, name, *made_with)


def _distance(samples: stages.Samples, found: stages.Diarization) -> dict[str, Any]:
    """What says how near each window's speaker was, for the voices that are known again."""
    from engine.diarize.distance import FALLS, falls

    return {FALLS: falls(samples, found.windows)}


def _save_arrays(found: stages.Diarization, path: Path, kept: Mapping[str, Any]) -> None:
    import numpy as np

    memory = io.BytesIO()
    arrays = {"embeddings": found.embeddings, "windows": found.windows, "centroids": found.centroids}
    np.savez(memory, **(arrays | dict(kept)))
    scratch.save(memory.getbuffer(), path)
