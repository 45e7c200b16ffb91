"""Captions keep up: drafts give way, sound does not; and what happens on a computer that is too slow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from engine.captioning import (
    Caption,
    Captioning,
    CaptionsCaughtUp,
    CaptionsLoad,
    CaptionsSkipped,
    CaptionsSlow,
    decode,
    encode,
)
from engine.captions.follower import Follower, Journal
from engine.captions.live import Live
from engine.captions.pace import Allowance, Backlog
from engine.captions.ports import Manner
from engine.captions.side import Side
from engine.captions.utterances import STEP, Begin, Cutter, End, Event, Spoken
from engine.progress import silent
from engine.protocol import Word
from engine.stages import AudioArray
from engine.units import SAMPLE_RATE
from engine.vad.silero import WINDOW, Network, SileroVad
from resources import sample_meeting
from tests.bench.meetings import decode as decode_sound
from tests.growing import GrowingTake, Line


class Clock:
    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        return self.at


class Counting:
    """Hears a word in each second of sound, named after it; costs what one says, by the clock."""

    def __init__(self, clock: Clock, hear: float, draft: float) -> None:
        self._clock = clock
        self.hear_costs, self.draft_costs = hear, draft
        self.start = self.heard = 0.0
        self.drafts: list[float] = []
        self.utterances: list[tuple[float, float]] = []

    def begin(self, at: float) -> None:
        self.start = self.heard = at

    def hear(self, audio: AudioArray) -> None:
        self.heard += len(audio) / SAMPLE_RATE
        self._clock.at += self.hear_costs * len(audio) / SAMPLE_RATE

    def draft(self, settled: Sequence[Word]) -> Sequence[Word]:
        self._clock.at += self.draft_costs
        self.drafts.append(self.heard)
        return self._words()

    def finish(self, settled: Sequence[Word], spoken: float) -> Sequence[Word]:
        self._clock.at += self.draft_costs
        self.utterances.append((self.start, self.heard))
        return self._words()

    def _words(self) -> list[Word]:
        first, last = int(np.ceil(self.start - 1e-6)), int(self.heard - 0.3)
        return [Word(k + 0.1, k + 0.3, f"second{k}", 1.0) for k in range(first, last + 1)]


def loud(windows: AudioArray) -> AudioArray:
    """Speech is where there is sound at all."""
    return (np.abs(windows).max(axis=1) > 0.01).astype(np.float32)


def speech(seconds: float, pause_every: float = 6.0) -> np.ndarray:
    """Noise with a second of silence now and then."""
    noise = np.random.default_rng(1).integers(-6000, 6000, round(seconds * SAMPLE_RATE)).astype(np.int16)
    for at in np.arange(pause_every, seconds, pause_every):
        noise[round((at - 0.9) * SAMPLE_RATE) : round(at * SAMPLE_RATE)] = 0
    return noise


class Rehearsal:
    """A recording of two sides, followed by the clock."""

    def __init__(self, folder: Path, seconds: float, hear: float, draft: float) -> None:
        lines = {"mic": Line(speech(seconds)), "system": Line(speech(seconds, 4.0))}
        self.take = GrowingTake(folder / "take", lines)  # type: ignore[arg-type]
        self.clock = Clock()
        self.sent: list[tuple[float, Captioning]] = []
        self.journal = Journal(self.take.folder)
        self.ears = [Counting(self.clock, hear, draft) for _ in lines]
        manner = Manner(times=2, behind=0.0, step=0.5, longest=12.0)
        self.sides = [
            Side(Follower(self.take.folder, track, self.journal), ears, manner, lambda: loud, self._send)
            for track, ears in zip(("mic", "system"), self.ears, strict=True)
        ]
        self.live = Live(self.journal, self.sides, self._send, now=self.clock)

    def play(self, until: float) -> None:
        while self.clock.at < until:
            self.take.grow(self.clock.at)
            if not self.live.turn():
                self.clock.at += 0.08

    def of(self, kind: type) -> list[tuple[float, Captioning]]:
        return [(at, message) for at, message in self.sent if isinstance(message, kind)]

    def _send(self, message: Captioning) -> None:
        assert decode(encode(message)) == message
        self.sent.append((self.clock.at, message))


def test_a_quick_recogniser_drafts_at_its_own_step(tmp_path: Path) -> None:
    played = Rehearsal(tmp_path, 30, hear=0.01, draft=0.01)
    played.play(30)
    loads = [message for _, message in played.of(CaptionsLoad)]
    assert len(loads) == 2  # every ten seconds, and the third is not over
    assert all(isinstance(load, CaptionsLoad) and load.behind < 1 for load in loads)
    assert 30 < len(played.ears[0].drafts) <= 60
    assert not played.of(CaptionsSlow)


def test_drafts_get_rarer_until_the_work_fits(tmp_path: Path) -> None:
    """Two seconds of work for a draft, two people speaking: no backlog, and all of the sound is heard."""
    played = Rehearsal(tmp_path, 120, hear=0.05, draft=0.8)
    played.play(120)
    loads = [message for _, message in played.of(CaptionsLoad) if isinstance(message, CaptionsLoad)]
    print(*loads, sep="\n")
    busy = sum(load.busy for load in loads) / (10 * len(loads))
    assert busy <= 0.72
    assert max(load.behind for load in loads) < 3
    assert not played.of(CaptionsSlow)
    assert not played.of(CaptionsSkipped)
    for ears in played.ears:
        assert ears.drafts
        heard = sum(end - start for start, end in ears.utterances)
        assert heard > 120 * 0.75
    first, second = (len(ears.drafts) for ears in played.ears)
    assert 0.6 < first / second < 1.6  # neither side waits for the other


def test_too_slow_is_said_and_sound_is_left_out_only_then_with_a_mark(tmp_path: Path) -> None:
    played = Rehearsal(tmp_path, 200, hear=0.9, draft=0.5)  # two sides: 1.8 s of work for a second
    played.play(100)
    slow = played.of(CaptionsSlow)
    skipped = played.of(CaptionsSkipped)
    assert slow
    assert skipped
    assert slow[0][0] < skipped[0][0]
    assert not played.of(CaptionsCaughtUp)
    for ears in played.ears:
        assert not [at for at in ears.drafts if at > slow[0][0] + 1]  # no drafts while behind
    first = skipped[0][1]
    assert isinstance(first, CaptionsSkipped)
    assert first.end - first.start > 10

    for ears in played.ears:  # whatever else ran on the computer is over
        ears.hear_costs = ears.draft_costs = 0.01
    before = len(played.sent)
    played.play(190)
    after = [message for _, message in played.sent[before:]]
    assert any(isinstance(message, CaptionsCaughtUp) for message in after)
    assert any(isinstance(message, Caption) and not message.settled for message in after[-20:])


def test_no_settled_word_is_changed_or_said_twice(tmp_path: Path) -> None:
    played = Rehearsal(tmp_path, 60, hear=0.05, draft=0.3)
    played.play(62)
    for side in played.sides:
        side.rest()
    for track in ("mic", "system"):
        words = [
            text
            for _, message in played.of(Caption)
            if isinstance(message, Caption) and message.track == track and message.settled
            for text in message.text.split()
        ]
        assert len(words) == len(set(words))
        assert words == sorted(words, key=lambda text: int(text.removeprefix("second")))
        assert len(words) > 40


def test_a_pause_of_the_recording_finishes_what_was_being_said(tmp_path: Path) -> None:
    played = Rehearsal(tmp_path, 60, hear=0.01, draft=0.01)
    played.play(3)
    assert all(side.speaking for side in played.sides[:1])
    before = played.clock.at
    while played.clock.at < before + 3:  # nothing comes any more
        if not played.live.turn():
            played.clock.at += 0.08
    assert not any(side.speaking for side in played.sides)
    tails = {message.track: message for _, message in played.sent if isinstance(message, Caption)}
    assert all(message.settled for message in tails.values())


def test_a_new_window_begins_with_the_last_seconds(tmp_path: Path) -> None:
    played = Rehearsal(tmp_path, 100, hear=0.01, draft=0.01)
    played.take.grow(90)
    played.journal.refresh()
    for side in played.sides:
        side.start_late(20.0)
        assert side.behind == pytest.approx(20.0, abs=0.2)
    played.clock.at = 90.0
    played.play(95)
    assert min(message.start for _, message in played.of(Caption) if isinstance(message, Caption)) >= 69
    assert not played.of(CaptionsSkipped)


def test_allowance() -> None:
    allowance = Allowance(0.5)
    assert allowance.draft
    allowance.spend(2.0)
    assert not allowance.draft
    allowance.earn(1.9)
    assert not allowance.draft
    allowance.earn(0.2)
    assert allowance.draft
    allowance.spend(1000)
    allowance.earn(7)
    assert allowance.draft  # what can be owed is bounded


def test_backlog() -> None:
    backlog = Backlog(start=20.0)
    assert backlog.look(22.0, 0) == "fine"  # it begins in the middle of a recording
    assert backlog.look(0.5, 5) == "fine"
    assert backlog.look(9.0, 10) == "slow"
    assert backlog.look(9.5, 11) == "fine"  # said once
    assert backlog.look(0.2, 20) == "fine"
    assert backlog.look(0.2, 29) == "caught-up"
    assert backlog.look(26.0, 60) == "skip"
    assert backlog.slow


def cut(cutter: Cutter, sound: AudioArray, at: float = 0.0) -> list[Event]:
    events = list(cutter.jump(at))
    for block in np.array_split(sound, 29):
        events += cutter.feed(block)
    return [*events, *cutter.stop()]


def test_utterances_are_cut_at_pauses_and_lose_no_sound() -> None:
    sound = np.zeros(8 * SAMPLE_RATE, np.float32)
    sound[1 * SAMPLE_RATE : 3 * SAMPLE_RATE] = 0.5
    sound[5 * SAMPLE_RATE : 6 * SAMPLE_RATE] = 0.5
    events = cut(Cutter(lambda: loud, 12.0), sound, at=100.0)
    begins = [event.at for event in events if isinstance(event, Begin)]
    ends = [event.until for event in events if isinstance(event, End)]
    assert begins == pytest.approx([100.85, 104.85], abs=0.1)
    assert ends == pytest.approx([103.0, 106.0], abs=0.05)
    spoken = sum(len(event.audio) for event in events if isinstance(event, Spoken))
    assert spoken >= 3 * SAMPLE_RATE


def test_who_never_pauses_is_cut_without_losing_a_sample() -> None:
    sound = np.full(40 * SAMPLE_RATE, 0.5, np.float32)
    sound[: SAMPLE_RATE // 2] = 0
    events = cut(Cutter(lambda: loud, 12.0), sound)
    assert sum(isinstance(event, Begin) for event in events) == 4
    spoken = np.concatenate([event.audio for event in events if isinstance(event, Spoken)])
    assert np.count_nonzero(spoken) >= 39.5 * SAMPLE_RATE - 3 * STEP * SAMPLE_RATE
    longest = max(
        second.until - first.at
        for first, second in zip(
            [event for event in events if isinstance(event, Begin)],
            [event for event in events if isinstance(event, End)],
            strict=True,
        )
    )
    assert longest <= 12.0 + STEP


def test_a_click_is_no_utterance() -> None:
    sound = np.zeros(3 * SAMPLE_RATE, np.float32)
    sound[SAMPLE_RATE : SAMPLE_RATE + 200] = 0.9
    assert cut(Cutter(lambda: loud, 12.0), sound) == []


def test_the_network_hears_the_same_block_by_block() -> None:
    sound = decode_sound(sample_meeting())[: 20 * SAMPLE_RATE]
    windows = sound[: len(sound) // WINDOW * WINDOW].reshape(-1, WINDOW)
    whole = SileroVad().probabilities(windows.reshape(-1), silent)
    network = Network()
    parts = [network(block) for block in np.array_split(windows, 90)]
    assert np.concatenate(parts) == pytest.approx(whole, abs=1e-4)
