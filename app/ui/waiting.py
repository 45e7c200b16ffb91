"""What waits: how long each job will take here, its place in the queue, and both in words.

A job is as long as the newest ones of its kind and profile really took for their sound; before there was one,
as the self-test measured the profile. Where neither is known, or the recording's length is not (a file that
has not been read yet), nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from app.changes import MeetingSummary
from app.translation import noop, tr
from app.ui.phrases import rough
from app.ui.ports import JobsPort, LibraryPort

#: The first places, without and with the time until the text is there.
_PLACES: Final = (
    (noop("Next in the queue."), noop("Next in the queue, about {time}.")),
    (noop("Second in the queue."), noop("Second in the queue, about {time}.")),
    (noop("Third in the queue."), noop("Third in the queue, about {time}.")),
)


class Waiting:
    """Reads the queue when it is asked and has been told to forget; cheap to ask in between."""

    def __init__(self, library: LibraryPort, jobs: JobsPort) -> None:
        self._library, self._jobs = library, jobs
        #: Minutes that an hour takes with a profile by the self-test; 0 where it was not measured.
        self.minutes: Callable[[str], float] = lambda _profile: 0.0
        #: Seconds until the job that runs is done, as it says itself; ``None`` while it does not.
        self.left: float | None = None
        self._paces: Mapping[tuple[Any, str], float] | None = None
        self._queue: dict[str, Any] | None = None  # one job for each meeting, the next one first
        self._lengths: Mapping[str, float] | None = None  # of the meetings, in seconds

    def forget(self) -> None:
        """The queue, or what is known of this computer, has changed."""
        self._paces = self._queue = self._lengths = None

    def work(self, meeting: MeetingSummary) -> float | None:
        """Seconds that a waiting meeting will take."""
        job = self._waiting().get(meeting.id)
        return self.of_job(job, meeting.duration) if job is not None else None

    def of_job(self, job: Any, duration: float) -> float | None:
        """Seconds that ``job`` takes for ``duration`` seconds of sound."""
        pace = self._pace(job.kind, job.options.profile)
        return duration * pace if pace and duration else None

    def words(self, meeting: MeetingSummary, *, on_battery: bool) -> str:
        """Whether one can listen, and the meeting's place in the queue, for the card in place of its text."""
        place = self._place(meeting, on_battery=on_battery)
        if not meeting.duration:
            return place
        return tr("{sentence} {next}", sentence=tr("You can listen now."), next=place)

    def _place(self, meeting: MeetingSummary, *, on_battery: bool) -> str:
        held = self._jobs.held
        turns = [job for job in self._waiting().values() if job.id not in held]
        at = next((place for place, job in enumerate(turns) if job.meeting == meeting.id), None)
        if self._jobs.paused:
            return tr("The queue is paused.")
        if at is None:
            held_here = meeting.id in self._waiting()
            return tr("Paused in the queue.") if held_here else tr("This meeting waits its turn.")
        if on_battery:
            return tr("The queue is paused on battery.")
        seconds = self._until(turns[: at + 1])
        if at >= len(_PLACES):
            number = at + 1
            if seconds is None:
                return tr("Number {number} in the queue.", number=number)
            return tr("Number {number} in the queue, about {time}.", number=number, time=rough(seconds))
        bare, timed = _PLACES[at]
        return tr(bare) if seconds is None else tr(timed, time=rough(seconds))

    def _waiting(self) -> dict[str, Any]:
        if self._queue is None:
            newest = {job.meeting: job for job in self._library.jobs()}
            self._queue = {job.meeting: job for job in self._jobs.in_order(newest.values())}
        return self._queue

    def _until(self, turns: list[Any]) -> float | None:
        """Seconds until the last of ``turns`` is done, with what runs now."""
        if self._lengths is None:
            self._lengths = {each.id: each.duration for each in self._library.meetings()}
        lengths = self._lengths
        parts = [self.of_job(job, lengths.get(job.meeting, 0.0)) for job in turns]
        running = self._jobs.running
        if running is not None:
            whole = self.of_job(running, lengths.get(running.meeting, 0.0))
            parts.append(whole if self.left is None else self.left)
        known = [part for part in parts if part is not None]
        return sum(known) if len(known) == len(parts) else None

    def _pace(self, kind: str, profile: str) -> float:
        if self._paces is None:
            self._paces = self._library.paces()
        pace = self._paces.get((kind, profile), 0.0)
        return pace or (self.minutes(profile) / 60 if kind == "transcribe" else 0.0)
