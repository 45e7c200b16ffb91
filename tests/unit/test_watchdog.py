"""What is wrong, said once and taken back once; by a clock that only moves when told."""

from dataclasses import dataclass, field

from engine.recorder.watchdog import SECOND, Happening, Watchdog
from engine.recording import Cleared, TrackName, Trouble

RATE = 48_000
STEP = SECOND // 20


@dataclass
class Counted:
    """The clock."""

    now: int = 1_000 * SECOND
    asleep: int = 0

    def monotonic(self) -> int:
        return self.now

    def boottime(self) -> int:
        return self.now + self.asleep

    def boot(self) -> str:
        return "counted"


@dataclass
class Desk:
    """Runs the watchdog as a recording does; ``said`` is everything it said, with the second it was said."""

    clock: Counted = field(default_factory=Counted)
    said: list[tuple[float, Trouble | Cleared]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.began = self.clock.now
        self.dog = Watchdog(self.clock)

    def run(
        self,
        seconds: float,
        *,
        tracks: tuple[TrackName, ...] = ("mic",),
        peak: float = 0.1,
        clipped: bool = False,
        frames: int = RATE // 20,
        plays: float | None = None,
    ) -> None:
        for step in range(round(seconds * 20)):
            self.clock.now += STEP
            for track in tracks:
                if frames:
                    self.dog.arrived(track, frames)
                self.dog.heard(track, peak, clipped=clipped)
            if step % 20 == 0 and self.dog.asks_playing():
                self.dog.playing(plays)
            self.look()

    def look(self) -> None:
        for said in self.dog.check():
            self.said.append(((self.clock.now - self.began) / SECOND, said))

    def codes(self, track: str | None = None) -> list[str]:
        """``+code`` and ``-code`` in their order."""
        return [
            ("+" if isinstance(said, Trouble) else "-") + said.code
            for _, said in self.said
            if track is None or said.track == track
        ]

    def when(self, code: str) -> float:
        return next(at for at, said in self.said if isinstance(said, Trouble) and said.code == code)


def opened(*tracks: TrackName) -> Desk:
    desk = Desk()
    for track in tracks or ("mic",):
        desk.dog.opened(track, RATE)
    return desk


def test_all_is_well_for_ten_minutes() -> None:
    desk = opened("mic", "system")
    desk.run(600, tracks=("mic", "system"))
    assert desk.codes() == []


def test_no_frames_for_one_and_a_half_seconds() -> None:
    desk = opened()
    desk.run(10)
    desk.run(5, frames=0)
    assert 11.5 <= desk.when("no-audio") <= 11.6
    trouble = desk.said[0][1]
    assert isinstance(trouble, Trouble)
    assert trouble.since == desk.began + 10 * SECOND
    desk.run(5)
    assert desk.codes() == ["+no-audio", "-no-audio"]


def test_the_first_frame_may_take_two_seconds_but_not_for_ever() -> None:
    desk = opened()
    desk.run(4, frames=0)
    assert desk.codes() == []
    desk.run(4, frames=0)
    desk.run(1)
    assert desk.codes() == ["+no-audio", "-no-audio"]
    assert 5 <= desk.when("no-audio") <= 5.1


def test_another_rate_than_promised() -> None:
    for frames, wrong in ((round(RATE / 20 * 1.007), True), (round(RATE / 20 * 0.993), True), (2404, False)):
        desk = opened()
        desk.run(5)
        desk.run(30, frames=frames)
        assert ("+wrong-rate" in desk.codes()) is wrong, frames
        if wrong:
            assert desk.when("wrong-rate") <= 5 + 10 + 6
            desk.run(25)
            assert desk.codes() == ["+wrong-rate", "-wrong-rate"]


def test_44100_for_48000_says_the_rate() -> None:
    desk = opened()
    desk.run(25, frames=2205)
    trouble = desk.said[0][1]
    assert isinstance(trouble, Trouble)
    assert trouble.code == "wrong-rate"
    assert abs(int(trouble.detail) - 44_100) < 50


def test_a_stop_and_its_backlog_are_no_other_rate() -> None:
    desk = opened()
    desk.run(12)
    for _ in range(4):
        desk.clock.now += SECOND  # the process stood still, then all comes at once
    desk.dog.arrived("mic", 4 * RATE)
    desk.run(20)
    assert "+wrong-rate" not in desk.codes()


def test_zeros_for_twenty_seconds_with_hysteresis() -> None:
    desk = opened()
    desk.run(5)
    desk.run(19, peak=0.0)
    desk.run(1)
    assert desk.codes() == []
    desk.run(25, peak=0.0)
    assert desk.codes() == ["+silent"]
    assert 45 <= desk.when("silent") <= 45.2
    desk.run(0.1)  # a click is not speech
    desk.run(3, peak=0.0)
    assert desk.codes() == ["+silent"]
    desk.run(2)
    assert desk.codes() == ["+silent", "-silent"]


def test_silence_is_not_counted_while_paused_nor_while_nothing_comes() -> None:
    desk = opened()
    desk.run(15, peak=0.0)
    desk.dog.paused()
    desk.run(40, peak=0.0)
    desk.dog.resumed()
    desk.run(15, peak=0.0)
    assert desk.codes() == []
    desk.run(30, peak=0.0, frames=0)
    assert desk.codes() == ["+no-audio"]


def test_a_pause_ends_what_holds_of_the_sound() -> None:
    desk = opened()
    desk.run(25, peak=0.0)
    desk.dog.paused()
    desk.run(10, frames=0)
    assert desk.codes() == ["+silent", "-silent"]
    desk.dog.resumed()
    desk.run(4, frames=0)
    assert desk.codes() == ["+silent", "-silent"]


def test_clipping_does_not_flicker() -> None:
    desk = opened()
    desk.run(5)
    desk.run(0.1, clipped=True)
    desk.run(5)
    assert desk.codes() == []
    for _ in range(10):  # shouting, now and then
        desk.run(0.2, clipped=True)
        desk.run(4)
    assert desk.codes() == ["+clipping"]
    desk.run(12)
    assert desk.codes() == ["+clipping", "-clipping"]


def test_lost_and_back() -> None:
    cases: tuple[tuple[Happening, str, str], ...] = (
        ("lost", "lost", ""),
        ("server", "lost", "server"),
        ("moved", "moved", ""),
    )
    for what, code, detail in cases:
        desk = opened()
        desk.run(5)
        desk.dog.happened("mic", what)
        desk.dog.happened("mic", what)
        desk.run(30, frames=0)
        trouble = desk.said[0][1]
        assert isinstance(trouble, Trouble)
        assert (trouble.code, trouble.detail) == (code, detail)
        desk.dog.opened("mic", RATE)
        desk.run(2, frames=0)
        assert desk.codes() == ["+" + code], "a device asked for is not yet a device that is back"
        desk.run(1)
        assert desk.codes() == ["+" + code, "-" + code]


def test_what_was_given_up_is_over() -> None:
    desk = opened("mic", "system")
    desk.run(5, tracks=("mic", "system"))
    desk.dog.happened("mic", "lost")
    desk.run(1, tracks=("system",))
    desk.dog.closed("mic")
    desk.run(60, tracks=("system",))
    assert desk.codes("mic") == ["+lost", "-lost"]
    assert desk.dog.holding() == frozenset()


def test_the_far_side_is_silent_while_the_computer_plays() -> None:
    desk = opened("mic", "system")
    desk.run(3, tracks=("mic", "system"), plays=0.3)
    assert not desk.dog.asks_playing()
    desk.run(10, tracks=("mic", "system"), peak=0.0, plays=0.3)
    assert desk.codes("system") == ["+far-side-silent"]
    assert 8 <= desk.when("far-side-silent") <= 10
    desk.run(1, tracks=("mic", "system"), plays=0.3)
    assert desk.codes("system") == ["+far-side-silent", "-far-side-silent"]


def test_nobody_plays_so_silence_is_silence() -> None:
    for plays in (None, 0.0, 0.001):
        desk = opened("mic", "system")
        desk.run(15, tracks=("mic", "system"), peak=0.0, plays=plays)
        assert "+far-side-silent" not in desk.codes()


def test_dropped_frames_are_summed_up_and_shown_for_a_while() -> None:
    desk = opened()
    desk.dog.dropped("mic", 480)
    desk.run(2)
    desk.dog.dropped("mic", 20)
    desk.run(20)
    assert desk.codes() == ["+dropped", "-dropped", "+dropped", "-dropped"]
    assert [s.detail for _, s in desk.said if isinstance(s, Trouble)] == ["480", "500"]


def test_sleep_is_told_and_is_no_other_trouble() -> None:
    desk = opened()
    desk.run(5)
    desk.clock.asleep += 1740 * SECOND
    desk.run(2, frames=0)
    desk.run(20)
    assert desk.codes() == ["+asleep", "-asleep"]
    trouble = desk.said[0][1]
    assert isinstance(trouble, Trouble)
    assert trouble.detail == "1740"
    assert trouble.track == ""
