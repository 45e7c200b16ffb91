"""Job rows and the table of moves between their states."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, Final, cast

from sqlalchemy import Connection, Row, select, update

from app.store.schema import job, meeting
from app.store.values import Job, JobId, JobKind, JobState
from app.store.words import to_seconds
from app.transcript import MeetingId
from engine.protocol import BadMessage, RunOptions, build


class IllegalTransition(Exception):
    """A job was moved as the table does not allow: a bug of ours."""


#: From each state, where a job may go. ``done`` is entered by ``finish`` alone, with the job's rows.
TRANSITIONS: Final[Mapping[JobState, frozenset[JobState]]] = {
    "waiting": frozenset({"running", "cancelled", "failed"}),
    "running": frozenset({"waiting", "interrupted", "cancelled", "failed", "done"}),
    "interrupted": frozenset({"waiting", "running", "cancelled", "failed"}),
    "cancelled": frozenset({"waiting"}),
    "failed": frozenset({"waiting"}),
    "done": frozenset(),
}
_LOOKED_AT, _NEWEST = 60, 5  # jobs: how far back is looked, and how many of a profile count
_ENOUGH: Final = 60.0  # s of sound


def allowed(old: JobState, new: JobState) -> bool:
    """Whether the table lets a job go from ``old`` to ``new``."""
    return new in TRANSITIONS[old]


def add(
    connection: Connection, id_: JobId, of_meeting: int, kind: JobKind, options: RunOptions, created: str
) -> None:
    """A new job, waiting."""
    values = {"id": id_, "meeting": of_meeting, "kind": kind, "state": "waiting", "created": created}
    connection.execute(job.insert().values(**values, options=json.dumps(dataclasses.asdict(options))))


def find(connection: Connection, id_: JobId) -> tuple[Job, int] | None:
    """The job and the key of its meeting."""
    row = connection.execute(_QUERY.where(job.c.id == id_)).one_or_none()
    return (_job(row), row.meeting_key) if row else None


def listed(connection: Connection) -> list[Job]:
    """All jobs, oldest first."""
    return [_job(row) for row in connection.execute(_QUERY.order_by(job.c.key))]


def move(connection: Connection, found: Job, to: JobState, problem: str = "", detail: str = "") -> None:
    """Change a job's state. A job that starts to run counts one more attempt.

    Raises:
        IllegalTransition
    """
    if not allowed(found.state, to):
        raise IllegalTransition(f"{found.kind}: {found.state} to {to}")
    # A new try from the user is a fresh start: three deaths are counted from here.
    attempt = found.attempt + 1 if to == "running" else found.attempt
    if to == "waiting" and found.state in {"cancelled", "failed"}:
        attempt = 0
    values = {"state": to, "problem": problem, "detail": detail, "attempt": attempt}
    connection.execute(update(job).where(job.c.id == found.id).values(**values))


def note_progress(connection: Connection, id_: JobId, stage: str, done: float, total: float) -> None:
    """Write down how far a job is."""
    connection.execute(update(job).where(job.c.id == id_).values(stage=stage, done=done, total=total))


def add_time(connection: Connection, id_: JobId, seconds: float) -> None:
    """Write down that a job has run for this much longer."""
    if seconds:
        connection.execute(update(job).where(job.c.id == id_).values(took=job.c.took + seconds))


def took(connection: Connection, of_meeting: int) -> float:
    """How many seconds the newest transcription of a meeting ran; 0 when there is none or nobody looked."""
    done = select(job.c.took).where(
        job.c.meeting == of_meeting, job.c.kind == "transcribe", job.c.state == "done"
    )
    return float(connection.execute(done.order_by(job.c.key.desc()).limit(1)).scalar() or 0.0)


def paces(connection: Connection) -> dict[tuple[JobKind, str], float]:
    """Seconds of work for a second of sound, by kind and profile, as the newest jobs really took. One that
    has not done a minute of sound yet is not there: starting would be most of it."""
    done = select(job.c.kind, job.c.options, job.c.took, meeting.c.duration_tick).join(
        meeting, meeting.c.key == job.c.meeting
    )
    done = done.where(job.c.state == "done", job.c.took > 0, meeting.c.duration_tick > 0)
    sums: dict[tuple[JobKind, str], tuple[int, float, float]] = {}
    for row in connection.execute(done.order_by(job.c.key.desc()).limit(_LOOKED_AT)):
        name = cast(JobKind, row.kind), _options(row.options).profile
        number, took, sound = sums.get(name, (0, 0.0, 0.0))
        if number < _NEWEST:
            sums[name] = number + 1, took + row.took, sound + to_seconds(row.duration_tick)
    return {name: took / sound for name, (_, took, sound) in sums.items() if sound >= _ENOUGH}


def interrupt_running(connection: Connection) -> int:
    """Jobs that ran when the program ended; how many there were."""
    return connection.execute(
        update(job).where(job.c.state == "running").values(state="interrupted")
    ).rowcount


def cancel_of_meeting(connection: Connection, of_meeting: int) -> None:
    """Cancel what has not started; what runs is stopped by whoever runs it."""
    idle = update(job).where(job.c.meeting == of_meeting, job.c.state.in_(("waiting", "interrupted")))
    connection.execute(idle.values(state="cancelled"))


def cancel_waiting(connection: Connection, id_: JobId) -> None:
    """Cancel a job that has not begun; one that has is left alone."""
    idle = update(job).where(job.c.id == id_, job.c.state == "waiting")
    connection.execute(idle.values(state="cancelled"))


_QUERY: Final = select(job, meeting.c.id.label("meeting_id"), meeting.c.key.label("meeting_key")).join(
    meeting, meeting.c.key == job.c.meeting
)


@lru_cache(maxsize=256)  # jobs by the hundred share a few
def _options(kept: str) -> RunOptions:
    try:
        return build(RunOptions, json.loads(kept))
    except BadMessage:  # written by another version
        return RunOptions()


def _job(row: Row[Any]) -> Job:
    return Job(
        JobId(row.id),
        MeetingId(row.meeting_id),
        cast(JobKind, row.kind),
        cast(JobState, row.state),
        row.attempt,
        row.stage,
        row.done,
        row.total,
        _options(row.options),
        row.problem,
        datetime.fromisoformat(row.created),
        row.detail,
    )
