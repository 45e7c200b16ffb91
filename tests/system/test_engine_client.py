"""The client against engines that misbehave: it notices, says so once, and never hangs."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.engine_client import Death, Patience, SubprocessEngine
from engine.protocol import Done, Event, JobCancelled, Partial, Transcribe

DEADLINE = 30.0  # generous: a correctness deadline, not a speed


class Recorder:
    """A listener that keeps what it hears."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.deaths: list[Death] = []

    def on_event(self, event: Event) -> None:
        self.events.append(event)

    def on_death(self, death: Death) -> None:
        self.deaths.append(death)

    @property
    def over(self) -> bool:
        return bool(self.deaths) or any(isinstance(event, Done | JobCancelled) for event in self.events)


class Conversation:
    def __init__(self, folder: Path) -> None:
        self.heard = Recorder()
        self.folder = folder
        self.link: SubprocessEngine | None = None

    def start(self, behaviour: str, patience: Patience | None = None) -> SubprocessEngine:
        command = [sys.executable, "-m", "tests.fakes.engine", behaviour, str(self.folder / "starts")]
        self.link = SubprocessEngine(self.heard, command, patience)
        self.link.begin(Transcribe("job", ("a.wav",), str(self.folder / "job")))
        return self.link

    def run(self, behaviour: str, patience: Patience | None = None) -> Recorder:
        link = self.start(behaviour, patience)
        self.wait(link)
        return self.heard

    def wait(self, link: SubprocessEngine, *, until_partial: bool = False) -> None:
        deadline = time.monotonic() + DEADLINE
        while time.monotonic() < deadline:
            link.wait(0.05)
            if self.heard.over or (until_partial and self._partial()):
                return
        pytest.fail("nothing happened")

    def _partial(self) -> bool:
        return any(isinstance(event, Partial) for event in self.heard.events)


@pytest.fixture
def conversation(tmp_path: Path) -> Iterator[Conversation]:
    conversation = Conversation(tmp_path)
    yield conversation
    if conversation.link is not None:
        conversation.link.close()


def test_a_good_engine_ends_with_done(conversation: Conversation) -> None:
    heard = conversation.run("good")
    assert isinstance(heard.events[-1], Done)
    assert not heard.deaths


def test_only_the_first_end_counts(conversation: Conversation) -> None:
    heard = conversation.run("two-ends")
    assert conversation.link is not None
    for _ in range(5):
        conversation.link.wait(0.05)
    assert [event.kind for event in heard.events].count("done") == 1
    assert not any(isinstance(event, JobCancelled) for event in heard.events)


def test_kinds_of_a_later_version_are_skipped(
    conversation: Conversation, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        heard = conversation.run("unknown-kinds")
    assert isinstance(heard.events[-1], Done)


@pytest.mark.parametrize(
    ("behaviour", "cause"),
    [
        ("killed", "exit"),
        ("aborts", "exit"),
        ("garbage", "garbage"),
        ("endless-line", "garbage"),
        ("dies-at-start", "start"),
        ("other-version", "version"),
    ],
)
def test_a_bad_engine_is_reported_once(
    conversation: Conversation, caplog: pytest.LogCaptureFixture, behaviour: str, cause: str
) -> None:
    with caplog.at_level(logging.WARNING):
        heard = conversation.run(behaviour)
    assert [death.cause for death in heard.deaths] == [cause]


@pytest.mark.parametrize(
    ("behaviour", "patience"),
    [("hung", Patience(silence=0.5)), ("never-greets", Patience(start=0.5))],
)
def test_a_silent_engine_is_reported(
    conversation: Conversation, caplog: pytest.LogCaptureFixture, behaviour: str, patience: Patience
) -> None:
    with caplog.at_level(logging.WARNING):
        heard = conversation.run(behaviour, patience)
    assert [death.cause for death in heard.deaths] == ["hung"]


@pytest.mark.parametrize("behaviour", ["hung", "ignores-cancel", "slow"])
def test_cancel_ends_within_two_seconds_whatever_the_engine_does(
    conversation: Conversation, behaviour: str
) -> None:
    link = conversation.start(behaviour)
    conversation.wait(link, until_partial=True)
    asked = time.monotonic()
    link.cancel()
    conversation.wait(link)
    assert time.monotonic() - asked < 2.5  # the promise is 2 s; the rest is this test's own polling
    assert isinstance(conversation.heard.events[-1], JobCancelled)
    assert not conversation.heard.deaths


def test_a_program_that_is_not_there(conversation: Conversation, caplog: pytest.LogCaptureFixture) -> None:
    link = SubprocessEngine(conversation.heard, ["/no/such/engine"])
    with caplog.at_level(logging.WARNING):
        link.begin(Transcribe("job", ("a.wav",), str(conversation.folder)))
    assert [death.cause for death in conversation.heard.deaths] == ["start"]
