"""Finding speakers again: other groups of the voices of a finished job, without its audio.

The words stay as they are. The embeddings kept with the job are grouped with another count, in a speaker
worker like any diarization, and words and turns are aligned anew.
"""

from __future__ import annotations

import dataclasses
import io
import json
import queue
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from engine import __version__
from engine.errors import Cancelled, Unreadable
from engine.jobfolder import JobFolder
from engine.joining import join, kept_echoes
from engine.lanes import SpeakerLane, Watch
from engine.protocol import BadMessage, Done, Event, FindSpeakers, Progress, Result, Turn, Warned, build
from engine.sealed import FileKey, open_binary, scratch
from engine.stages import Make
from engine.tasks import Answer, Diarized, Regroup, Task
from engine.tracks import share
from engine.workforce import Died, Inbox

_POLL: Final = 0.1  # seconds between two looks at the cancel flag
RESULT: Final = "result.json"
EMBEDDINGS: Final = "embeddings.npz"


class Regrouping:
    """One such job. ``emit`` gets every event but the terminal one for failures."""

    def __init__(
        self, request: FindSpeakers, emit: Callable[[Event], None], cancelled: threading.Event
    ) -> None:
        self._request = request
        self._emit = emit
        self._cancelled = cancelled
        self._folder = JobFolder(Path(request.folder))
        self._turns: dict[str, tuple[Turn, ...]] = {}
        self._inbox: Inbox = queue.Queue()
        watch = Watch(self._restarted, lambda _before, _after: None)
        self._lane = SpeakerLane(self._inbox, watch, (Make(),), self._on_answer)

    def run(self) -> Done:
        """Do the job.

        Raises:
            Unreadable: the earlier result or its embeddings are not there or not whole.
            EngineError: the environment's fault.
            Cancelled: the user stopped it.
        """
        self._folder.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        scratch.hold(self._request.key)
        previous = self._previous()
        self._arrays = self._own_arrays()
        total = sum(track.duration for track in previous.tracks)
        self._progress(0.0, total)
        backend = previous.engine.get("diarize", "")
        out = []
        for number, (track, arrays) in enumerate(zip(previous.tracks, self._split(previous), strict=True)):
            out.append(self._folder.path / f"arrays-{number}.npz")
            hint = share(self._request.speakers, len(previous.tracks))
            task = Regroup(backend, str(arrays), track.speech, str(out[-1]), hint)
            self._lane.add(task)
        try:
            self._work()
        finally:
            self._lane.stop()
        tracks = tuple(
            dataclasses.replace(track, turns=self._turns[str(path)])
            for track, path in zip(previous.tracks, out, strict=True)
        )
        echoes = kept_echoes(self._arrays, len(tracks))
        joined = join(tracks, out, self._folder.path / EMBEDDINGS, echoes)
        result = dataclasses.replace(
            previous,
            engine=previous.engine | {"version": __version__},
            tracks=joined.tracks,
            segments=joined.segments,
        )
        reference = self._folder.save(RESULT, result)
        self._progress(total, total)
        return Done(self._request.job, reference, self._folder.reference(EMBEDDINGS))

    def _previous(self) -> Result:
        path = Path(self._request.previous)
        try:
            return build(Result, json.loads(scratch.content(path.read_bytes(), path.name)))
        except (OSError, ValueError, BadMessage) as error:
            raise Unreadable("the earlier result") from error

    def _own_arrays(self) -> Path:
        """The embeddings, where they are sealed as one of the job's own files."""
        path = Path(self._request.arrays)
        if not self._request.key:
            return path
        own = self._folder.path / "arrays.npz"
        key = FileKey(bytes.fromhex(self._request.arrays_key)) if self._request.arrays_key else None
        try:
            with open_binary(path, key) as file:
                scratch.save(file.read(), own)
        except OSError as error:
            raise Unreadable("the kept voices") from error
        return own

    def _split(self, previous: Result) -> list[Path]:
        """One file per track again, from the one that holds the arrays of all."""
        paths = []
        try:
            with scratch.open(self._arrays) as file, np.load(file, allow_pickle=False) as kept:
                for number in range(len(previous.tracks)):
                    prefix = f"t{number}_"
                    own = {key.removeprefix(prefix): kept[key] for key in kept if key.startswith(prefix)}
                    paths.append(self._folder.path / f"kept-{number}.npz")
                    memory = io.BytesIO()
                    np.savez(memory, **own)
                    scratch.save(memory.getbuffer(), paths[-1])
        except (OSError, ValueError, zipfile.BadZipFile) as error:
            raise Unreadable("the kept voices") from error
        return paths

    def _work(self) -> None:
        while self._lane.busy:
            if self._cancelled.is_set():
                raise Cancelled
            try:
                worker, answer = self._inbox.get(timeout=_POLL)
            except queue.Empty:
                self._lane.check()
                continue
            if self._lane.owns(worker):
                if isinstance(answer, Died):
                    self._lane.died(answer.how)
                else:
                    self._lane.answer(answer)

    def _on_answer(self, task: Task, answer: Answer) -> None:
        assert isinstance(task, Regroup)
        if isinstance(answer, Diarized):
            self._turns[task.out] = answer.turns

    def _restarted(self, how: str) -> None:
        self._emit(Warned(self._request.job, "worker-restarted", how))

    def _progress(self, done: float, total: float) -> None:
        self._emit(Progress(self._request.job, "speakers", done, total))
