"""The queue over a real library and real engine processes, good and bad."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.engine_client import EngineLink, Listener, Patience, SubprocessEngine
from app.jobs import JobNews, JobQueue, outcome_of
from app.library import Library
from app.transcript import MeetingId
from engine.protocol import SpeakerHint

DEADLINE = 60.0


class Office:
    """A library, a queue, and engines that behave as told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = Library.open(folder / "library")
        self.behaviour = "good"
        self.patience = Patience()
        self.links: list[SubprocessEngine] = []
        self.news: list[JobNews] = []
        self.queue = JobQueue(self.library, self._connect)
        self.queue.subscribe(self.news.append)

    def _connect(self, listener: Listener) -> EngineLink:
        command = [sys.executable, "-m", "tests.fakes.engine", self.behaviour, str(self.folder / "starts")]
        self.links.append(SubprocessEngine(listener, command, self.patience))
        return self.links[-1]

    def add(self, name: str = "a.wav", content: bytes = b"sound") -> MeetingId:
        path = self.folder / name
        path.write_bytes(content)
        meeting = self.library.import_file(path).meeting
        assert meeting is not None
        return meeting

    def work(self, *, until_state: str = "") -> None:
        """Serve the queue until nothing runs, or some job is in ``until_state`` with words to show."""
        self.queue.wake()
        deadline = time.monotonic() + DEADLINE
        while self.queue.running is not None:
            assert time.monotonic() < deadline, "the queue is stuck"
            self.links[-1].wait(0.05)
            if until_state and any(news.partial for news in self.news):
                return

    def states(self) -> list[str]:
        return [job.state for job in self.library.jobs()]

    def close(self) -> None:
        self.queue.close()
        for link in self.links:
            link.close()
        self.library.close()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def test_a_job_is_done_when_its_rows_are_there(office: Office) -> None:
    meeting = office.add()
    seen: list[tuple[str, int]] = []
    office.queue.subscribe(
        lambda news: seen.append((news.state, len(office.library.transcript(meeting).segments)))
    )
    office.work()
    assert office.states() == ["done"]
    assert ("done", 1) in seen
    assert ("done", 0) not in seen
    assert office.library.meeting(meeting).state == "ready"


def test_jobs_run_in_the_order_they_came(office: Office) -> None:
    meetings = [office.add(f"{name}.wav", name.encode()) for name in "abc"]
    office.work()
    done = [news.meeting for news in office.news if news.state == "done"]
    assert done == meetings
    assert len(office.links) == 1  # one engine serves them all


@pytest.mark.parametrize("behaviour", ["killed", "aborts", "garbage", "dies-at-start"])
def test_three_deaths_fail_the_job(office: Office, caplog: pytest.LogCaptureFixture, behaviour: str) -> None:
    office.behaviour = behaviour
    meeting = office.add()
    with caplog.at_level(logging.WARNING):
        office.work()
    assert office.states() == ["failed"]
    assert len(office.links) == 3
    assert office.news[-1].problem == "engine-died"
    assert office.library.meeting(meeting).problem == "engine-died"


def test_an_engine_that_dies_once_is_restarted(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    office.behaviour = "killed-once"
    office.add()
    with caplog.at_level(logging.WARNING):
        office.work()
    assert office.states() == ["done"]
    assert "The engine was restarted and goes on." in [news.warning for news in office.news]


def test_a_failed_job_can_be_tried_again(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    office.behaviour = "killed"
    office.add()
    with caplog.at_level(logging.WARNING):
        office.work()
    office.behaviour = "good"
    office.queue.retry(office.library.jobs()[0].id)
    office.work()
    assert office.states() == ["done"]


@pytest.mark.parametrize("behaviour", ["outside", "nonsense", "lying-hash"])
def test_a_result_that_is_none_is_refused(
    office: Office, caplog: pytest.LogCaptureFixture, behaviour: str
) -> None:
    office.behaviour = behaviour
    meeting = office.add()
    with caplog.at_level(logging.ERROR):
        office.work()
    assert office.states() == ["failed"]
    assert office.library.transcript(meeting).segments == ()


def test_cancel_while_it_runs_and_while_it_waits(office: Office) -> None:
    office.behaviour = "hung"
    office.add("a.wav", b"a")
    office.add("b.wav", b"b")
    running, waiting = office.library.jobs()
    office.work(until_state="running")
    office.queue.cancel(waiting.id)
    office.queue.cancel(running.id)
    office.work()
    assert office.states() == ["cancelled", "cancelled"]


def test_the_user_has_the_last_word_on_the_order(office: Office) -> None:
    meetings = [office.add(f"{name}.wav", name.encode()) for name in "abc"]
    first, second, third = office.library.jobs()
    office.queue.reorder([third.id, first.id])
    assert [job.id for job in office.queue.in_order(office.library.jobs())] == [third.id, first.id, second.id]
    office.work()
    begun = [news.meeting for news in office.news if news.state == "running"]
    assert list(dict.fromkeys(begun)) == [meetings[2], meetings[0], meetings[1]]


def test_a_held_job_lets_the_others_go_first(office: Office) -> None:
    office.add("a.wav", b"a")
    office.add("b.wav", b"b")
    held, _other = office.library.jobs()
    office.queue.hold(held.id)
    office.work()
    assert office.states() == ["waiting", "done"]
    office.queue.release(held.id)
    office.work()
    assert office.states() == ["done", "done"]


def test_pausing_stops_what_runs_and_keeps_it(office: Office) -> None:
    office.behaviour = "hung"
    office.add()
    (job,) = office.library.jobs()
    office.work(until_state="running")
    office.queue.pause_all()
    office.work()
    assert office.states() == ["waiting"]
    office.queue.wake()
    assert office.queue.running is None, "nothing is begun while everything is paused"
    office.behaviour = "good"
    office.queue.close()
    office.queue.go_on()
    office.work()
    assert office.states() == ["done"]
    assert office.library.jobs()[0].id == job.id


def test_a_job_held_while_it_runs_waits_and_can_still_be_cancelled(office: Office) -> None:
    office.behaviour = "hung"
    office.add()
    (job,) = office.library.jobs()
    office.work(until_state="running")
    office.queue.hold(job.id)
    office.queue.cancel(job.id)
    office.work()
    assert office.states() == ["cancelled"]
    assert not office.queue.held


def test_quitting_interrupts_and_the_next_start_continues(office: Office) -> None:
    office.behaviour = "hung"
    office.add()
    office.work(until_state="running")
    office.queue.close()
    assert office.states() == ["interrupted"]
    office.behaviour = "good"
    office.queue.resume_interrupted()
    office.work()
    assert office.states() == ["done"]


def test_a_hung_engine_is_replaced(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    office.behaviour = "hung"
    office.patience = Patience(silence=0.4)
    office.add()
    with caplog.at_level(logging.WARNING):
        office.work()
    assert office.states() == ["failed"]


def test_quitting_while_the_rows_are_being_written(office: Office) -> None:
    held: list[Callable[[], None]] = []
    office.queue = JobQueue(
        office.library, office._connect, lambda work, then: held.append(lambda: then(outcome_of(work)))
    )
    office.add()
    office.queue.wake()
    deadline = time.monotonic() + DEADLINE
    while not held and time.monotonic() < deadline:
        office.links[-1].wait(0.05)
    office.queue.close()
    assert office.states() == ["running"]
    held[0]()
    assert office.states() == ["done"]


def test_speakers_are_found_again_without_the_recording(office: Office) -> None:
    meeting = office.add()
    office.work()
    (office.folder / "a.wav").unlink()
    office.library.find_speakers_again(meeting, SpeakerHint(2, 2))
    office.work()
    assert office.states() == ["done", "done"]
    assert len(office.library.speakers(meeting)) == 2
    assert [row.text for row in office.library.outline(meeting)] == ["hello", "there"]
    found = [news for news in office.news if news.kind == "find-speakers" and news.progress]
    assert [news.stage for news in found] == ["align"]  # all of the work but that is done
    assert office.library.embeddings(meeting) is not None  # for the next time


def test_voices_that_went_away_fail_the_job(office: Office) -> None:
    meeting = office.add()
    office.work()
    job = office.library.find_speakers_again(meeting, SpeakerHint())
    arrays = office.library.embeddings(meeting)
    assert arrays is not None
    arrays.unlink()
    office.work()
    assert [(item.state, item.problem) for item in office.library.jobs() if item.id == job] == [
        ("failed", "voices-not-kept")
    ]
    assert office.library.meeting(meeting).state == "ready"


def test_a_problem_keeps_its_detail(office: Office) -> None:
    office.behaviour = "other-language"
    meeting = office.add()
    office.work()
    summary = office.library.meeting(meeting)
    assert (summary.problem, summary.detail) == ("language-not-covered", "fr: whisper-base")


def test_what_the_work_is_done_on(office: Office) -> None:
    office.behaviour = "steps-down"
    office.add()
    office.work()
    said = [news for news in office.news if news.warning]
    assert "going on with the processor" in said[0].warning
    assert said[0].device == "cpu"
