"""Whatever is asked of a recorder in whatever order, its state is the expected one and no frame is wrong."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from engine.recording import Continue, Mark, Marked, Pause, Resume, Started, Stopped, Switch
from engine.take_reading import read_take
from tests.fakes.recorder_room import Room, hurry
from tests.takes import check_take


class Sittings(RuleBasedStateMachine):
    """The model: whether a recording is on, whether it is paused, which devices are gone, what was marked."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        hurry(self.patch.setattr)
        self.scratch = tempfile.TemporaryDirectory()

    @initialize()
    def open(self) -> None:
        self.room = Room(Path(self.scratch.name) / "recordings")
        self.on = self.paused = False
        self.gone: set[str] = set()
        self.mic = "desk"
        self.marks = self.pauses = self.deaths = 0

    @invariant()
    def states_agree(self) -> None:
        if hasattr(self, "room"):
            state = self.room.control.state
            wanted = ("paused",) if self.paused else ("waiting", "recording") if self.on else ("idle",)
            assert state in wanted

    @precondition(lambda self: not self.on and not self.gone)
    @rule()
    def start(self) -> None:
        self.room.record(self.mic)
        self.on = True
        self.marks = self.pauses = self.deaths = 0

    @precondition(lambda self: self.on)
    @rule()
    def pause_or_resume(self) -> None:
        self.room.ask(Resume() if self.paused else Pause())
        self.paused = not self.paused
        self.pauses += self.paused
        self.room.turn_for(0.03)

    @precondition(lambda self: self.on)
    @rule()
    def mark(self) -> None:
        told = len(self.room.heard(Marked))
        self.room.ask(Mark())
        self.room.turn(lambda: len(self.room.heard(Marked)) > told)
        self.marks += 1

    @rule(device=st.sampled_from(["desk", "headset", "speakers"]), how=st.sampled_from(["lost", "moved"]))
    def lose(self, device: str, how: str) -> None:
        self.room.capture.set(device, how)
        self.gone.add(device)
        self.room.turn_for(0.05)

    @precondition(lambda self: self.gone)
    @rule()
    def bring_back(self) -> None:
        for device in self.gone:
            self.room.capture.set(device)
        self.gone.clear()
        self.room.turn_for(0.15)

    @precondition(lambda self: self.on and not self.gone)
    @rule()
    def switch(self) -> None:
        self.mic = "headset" if self.mic == "desk" else "desk"
        self.room.ask(Switch("mic", self.mic))
        self.room.turn_for(0.1)

    @precondition(lambda self: self.on)
    @rule()
    def die_and_go_on(self) -> None:
        folder, states = str(self.room.control._sitting.status().folder), self.room.capture.states
        self.room.die()
        self.room.close()
        self.room = Room(Path(self.scratch.name) / "recordings")
        self.room.capture.states = states
        self.room.ask(Continue(folder))
        self.room.turn(lambda: self.room.heard(Started))
        self.deaths += 1

    @precondition(lambda self: self.on)
    @rule()
    def stop(self) -> None:
        take = self.room.stop()
        assert take.closed
        assert len(take.moments) == self.marks
        assert len(take.pauses) == self.pauses
        assert len(take.restarts) == self.deaths
        check_take(take)
        self.on = self.paused = False

    @precondition(lambda self: self.on and not self.paused and not self.gone)
    @rule()
    def fill_the_disk(self) -> None:
        self.room.turn(lambda: self.room.control.state == "recording")
        stops = len(self.room.heard(Stopped))
        self.room.disk.full = True
        self.room.turn(lambda: len(self.room.heard(Stopped)) > stops)
        self.room.turn(lambda: self.room.control.state == "idle")
        self.room.disk.full = False
        stopped = self.room.heard(Stopped)[-1]
        assert stopped.reason == "disk-full"
        if not self.deaths:  # where nothing reaches the journal any more, a death leaves frames unplaced
            check_take(read_take(Path(stopped.folder)))
        self.on = False

    def teardown(self) -> None:
        if hasattr(self, "room"):
            self.room.close()
        self.patch.undo()
        self.scratch.cleanup()


#: In real time an example is never the same twice: making it smaller would only take long.
Sittings.TestCase.settings = settings(
    max_examples=int(os.environ.get("HANSARD_STATES", "6")),
    stateful_step_count=14,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
test_sittings = Sittings.TestCase
