"""Order, holds and pauses of the queue over a restart; jobs that are not begun."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.engine_client import EngineLink, Listener
from app.jobs import JobQueue
from app.library import Library
from app.settings import Settings
from app.store.values import JobId
from app.ui.queue_memory import MOST, QueueMemory
from engine.protocol import Transcribe
from tests.ui import scenes


class Still(EngineLink):
    """An engine that takes a job and says nothing."""

    def __init__(self, listener: Listener) -> None:
        super().__init__(listener, ["none"])
        self.begun: list[str] = []

    def begin(self, request: object) -> None:
        assert isinstance(request, Transcribe)
        self.begun.append(request.job)

    def cancel(self) -> None:
        self.begun.append("cancel")

    def close(self) -> None:
        """Nothing runs."""

    def _start(self, command: list[str]) -> None:
        raise NotImplementedError

    def _write(self, data: bytes) -> None:
        raise NotImplementedError

    def _kill(self) -> None:
        raise NotImplementedError


class Desk:
    """A queue of one profile folder, started as often as wished."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = Library.open(folder / "library")
        self.started: list[str] = []
        self.start()

    def start(self) -> None:
        def connect(listener: Listener) -> EngineLink:
            link = Still(listener)
            link.begun = self.started
            return link

        self.settings = Settings(self.folder / "settings.json")
        self.queue = JobQueue(self.library, connect, arranged=QueueMemory(self.settings))

    def restart(self) -> None:
        self.queue.close()
        self.start()
        self.queue.resume_interrupted()

    def add(self, name: str) -> JobId:
        made = self.library.import_file(scenes.tone(self.folder / f"{name}.wav", 0.2, seed=ord(name)))
        assert made.job is not None
        return made.job

    def waiting(self) -> list[JobId]:
        return [job.id for job in self.queue.in_order(self.library.jobs())]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.queue.close()
    made.library.close()


def test_order_holds_and_the_pause_survive(desk: Desk) -> None:
    a, b, c = desk.add("a"), desk.add("b"), desk.add("c")
    desk.queue.pause_all()
    desk.queue.reorder([c, a, b])
    desk.queue.hold(c)
    desk.restart()
    assert desk.waiting() == [c, a, b]
    assert desk.queue.held == {c}
    assert (desk.queue.paused, desk.started) == (True, [])
    desk.queue.go_on()
    assert desk.started == [a], "c is held"
    desk.restart()
    assert (desk.queue.paused, desk.queue.held) == (False, {c})


def test_what_ran_goes_on_before_the_others(desk: Desk) -> None:
    a, b, c = desk.add("a"), desk.add("b"), desk.add("c")
    desk.queue.wake()
    desk.queue.reorder([c, b])
    assert desk.started == [a]
    desk.restart()
    assert desk.started == [a, a]
    assert desk.waiting() == [c, b]


def test_a_hold_that_was_given_up_stays_so(desk: Desk) -> None:
    a = desk.add("a")
    desk.queue.hold(a)
    desk.queue.cancel(a)
    desk.restart()
    assert not desk.queue.held


def test_nothing_is_begun_where_the_gate_says_no(desk: Desk) -> None:
    asked: list[bool] = []
    answer = False

    def gate() -> bool:
        asked.append(answer)
        return answer

    desk.queue.gate = gate
    desk.queue.wake()
    assert asked == [], "nothing waits, so nothing is asked"
    a = desk.add("a")
    desk.queue.wake()
    assert desk.started == []
    answer = True
    desk.queue.wake()
    assert desk.started == [a]


def test_what_is_kept_is_read_with_care(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    memory = QueueMemory(settings)
    settings.remember("queue", {"order": ["a", 3, None], "held": "b", "paused": "yes"})
    settings.remember("queue-dismissed", ["x", 4])
    kept = memory.load()
    assert (kept.order, kept.held, kept.paused) == (("a",), (), False)
    assert memory.dismissed() == {"x"}
    memory.dismiss({f"{number:05}" for number in range(MOST + 10)})
    again = QueueMemory(Settings(tmp_path / "settings.json"))
    assert len(again.dismissed()) == MOST
    assert "00000" not in again.dismissed(), "the oldest go"
