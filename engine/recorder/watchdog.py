"""What is wrong with the sound of a recording: pure logic over what it is told and a clock.

It has no thread: whoever runs the recording tells it what happens, all from one thread, and calls
:meth:`Watchdog.check` some ten times a second. Each trouble begins once and is cleared once.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Final, Literal

from engine.recorder.ports import Clock
from engine.recording import Cleared, TrackName, Trouble, TroubleCode

SECOND: Final = 1_000_000_000

#: No frames for this long, when they came before; a stream just asked for gets longer, since some servers
#: take two seconds for the first one.
NO_AUDIO: Final = 3 * SECOND // 2
FIRST_AUDIO: Final = 5 * SECOND
#: Frames per second may differ this much from what was promised, over this long.
RATE_OFF: Final = 0.005
RATE_OVER_S: Final = 10
#: Only zeros for this long is silence; sound for :data:`HEARD_FOR`, with no longer break than
#: :data:`BREAK`, ends it.
SILENT: Final = 20 * SECOND
HEARD_FOR: Final = SECOND
BREAK: Final = SECOND // 2
#: Below this a digital zero is meant (one and a half steps of 16 bits: a muted dither still counts).
ZERO: Final = 1.5 / 32768
#: A clipping warning begins with the third clipped moment within this long, and is over after as long
#: without any.
CLIPPING_OVER: Final = 5 * SECOND
CLIPPING_CALM: Final = 10 * SECOND
CLIPPED_MOMENTS: Final = 3
#: The far side: the computer plays above -50 dB, and its track stays below -70 dB for this long.
PLAYS: Final = 10 ** (-50 / 20)
QUIET: Final = 10 ** (-70 / 20)
FAR_SILENT: Final = 5 * SECOND
#: ``dropped`` and ``asleep`` are things that happened; they are shown for this long.
SHOWN: Final = 10 * SECOND
#: Jumps of the boot clock against the monotonic one below this are reading noise.
ASLEEP: Final = 2 * SECOND

Happening = Literal["lost", "server", "moved"]


@dataclass(slots=True)
class _Track:
    """What is known of one side while it is open."""

    name: TrackName
    rate: int = 0
    expected: bool = False  # frames should be coming
    asked: int = 0  # when it was opened
    last: int | None = None  # when frames came last, since it was opened
    total: int = 0  # frames since then
    # (second, ns by which frames are behind the clock at best in it)
    behind: deque[tuple[int, int]] = field(default_factory=lambda: deque(maxlen=RATE_OVER_S + 1))
    zeros_since: int | None = None
    sound_since: int | None = None
    clips: deque[int] = field(default_factory=lambda: deque(maxlen=CLIPPED_MOMENTS))
    quiet_since: int | None = None
    dropped: int = 0
    unheard: bool = False  # dropped frames that no check has told of yet

    def start_anew(self, now: int) -> None:
        """As if asked for just now."""
        self.asked, self.total = now, 0
        self.last = self.zeros_since = self.sound_since = self.quiet_since = None
        self.behind.clear()
        self.clips.clear()


class Watchdog:
    """Told of both tracks, says what is wrong."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tracks: dict[TrackName, _Track] = {}
        self._troubles: dict[tuple[TroubleCode, str], int] = {}  # what holds, since when
        self._out: list[Trouble | Cleared] = []
        self._paused = False
        self._played: deque[int] = deque(maxlen=3)  # when the computer was heard playing, of late
        self._ahead = clock.boottime() - clock.monotonic()
        self._shown_until: dict[tuple[TroubleCode, str], int] = {}

    # -- what it is told ---------------------------------------------------------------------------

    def opened(self, track: TrackName, rate: int) -> None:
        """A device was asked for, or asked for again: frames of ``rate`` per second are expected. That it was
        lost or moved holds until the first of them."""
        self._tracks[track] = _Track(track, rate, expected=True, asked=self._clock.monotonic())
        for code in ("wrong-rate", "silent", "clipping", "far-side-silent"):
            self._clear(code, track)

    def arrived(self, track: TrackName, frames: int) -> None:
        """``frames`` came just now."""
        state = self._tracks.get(track)
        if state is None or not state.expected:
            return
        now = self._clock.monotonic()
        state.last = now
        for code in ("no-audio", "lost", "moved"):
            self._clear(code, track)
        state.total += frames
        behind = now - state.asked - state.total * SECOND // state.rate
        if state.behind and state.behind[-1][0] == now // SECOND:
            state.behind[-1] = (now // SECOND, min(state.behind[-1][1], behind))
        else:
            state.behind.append((now // SECOND, behind))

    def heard(self, track: TrackName, peak: float, *, clipped: bool = False) -> None:
        """The peak (0..1) of the last twentieth of a second, while frames come."""
        state = self._tracks.get(track)
        if state is None or not state.expected or state.last is None or self._paused:
            return
        now = self._clock.monotonic()
        if now - state.last > NO_AUDIO:
            return  # nothing came: that is another trouble than silence
        if peak > ZERO:
            state.zeros_since = None
            state.sound_since = now if state.sound_since is None else state.sound_since
        elif state.zeros_since is None:
            state.zeros_since = now
        elif now - state.zeros_since > BREAK:
            state.sound_since = None
        if peak > QUIET:
            state.quiet_since = None
        elif state.quiet_since is None:
            state.quiet_since = now
        if clipped:
            state.clips.append(now)

    def happened(self, track: TrackName, what: Happening) -> None:
        """The stream said so. It gives nothing more until it is :meth:`opened` again."""
        state = self._tracks.get(track)
        if state is None:
            return
        state.expected = False
        self._clear("no-audio", track)
        code: TroubleCode = "moved" if what == "moved" else "lost"
        self._begin(code, track, detail="server" if what == "server" else "")

    def dropped(self, track: TrackName, frames: int) -> None:
        """Frames were lost between the device and the disk."""
        state = self._tracks.get(track)
        if state is not None and frames > 0:
            state.dropped += frames
            state.unheard = True

    def playing(self, peak: float | None) -> None:
        """What the computer plays now (0..1), by :meth:`Capture.playing`; ``None``: not known."""
        if peak is not None and peak > PLAYS:
            self._played.append(self._clock.monotonic())

    def asks_playing(self) -> bool:
        """Whether it is worth asking what the computer plays: the system track has been quiet."""
        state = self._tracks.get("system")
        return state is not None and state.expected and state.quiet_since is not None and not self._paused

    def closed(self, track: TrackName) -> None:
        """Nothing is expected of the track any more: its troubles are over."""
        self._tracks.pop(track, None)
        for code, of in list(self._troubles):
            if of == track:
                self._clear(code, track)

    def paused(self) -> None:
        """Frames may or may not come; nothing is wrong with silence."""
        self._paused = True
        for code, of in list(self._troubles):
            if of and code in ("no-audio", "silent", "clipping", "far-side-silent", "wrong-rate"):
                self._clear(code, of)

    def resumed(self) -> None:
        """As if the streams had been asked for just now."""
        self._paused = False
        for state in self._tracks.values():
            state.start_anew(self._clock.monotonic())

    # -- what it says ------------------------------------------------------------------------------

    def check(self) -> list[Trouble | Cleared]:
        """What began and what is over since the last time, in that order of time."""
        now = self._clock.monotonic()
        self._check_sleep(now)
        for key, until in list(self._shown_until.items()):
            if now >= until:
                del self._shown_until[key]
                self._clear(*key)
        for state in self._tracks.values():
            if state.unheard:
                self._tell_dropped(state, now)
            if state.expected and not self._paused:
                self._check_frames(state, now)
                self._check_sound(state, now)
        out, self._out = self._out, []
        return out

    def holding(self) -> frozenset[tuple[TroubleCode, str]]:
        """The troubles there are now: code and track."""
        return frozenset(self._troubles)

    def _check_sleep(self, now: int) -> None:
        ahead = self._clock.boottime() - now
        slept, self._ahead = ahead - self._ahead, ahead
        if slept < ASLEEP:
            return
        # Nobody spoke while the computer slept: what was counted until then starts anew.
        for state in self._tracks.values():
            state.start_anew(now)
        self._clear("asleep", "")
        self._begin("asleep", "", detail=str(round(slept / SECOND)))
        self._shown_until["asleep", ""] = now + SHOWN

    def _tell_dropped(self, state: _Track, now: int) -> None:
        """Each new loss tells the new sum; the old card is taken away first."""
        state.unheard = False
        self._clear("dropped", state.name)
        self._begin("dropped", state.name, detail=str(state.dropped))
        self._shown_until["dropped", state.name] = now + SHOWN

    def _check_frames(self, state: _Track, now: int) -> None:
        waited = now - state.asked if state.last is None else now - state.last
        if waited > (FIRST_AUDIO if state.last is None else NO_AUDIO):
            self._begin("no-audio", state.name, since=now - waited)
            state.behind.clear()
            state.zeros_since = state.quiet_since = None  # nothing is not silence
            return
        if len(state.behind) <= RATE_OVER_S or state.behind[-1][0] - state.behind[0][0] != RATE_OVER_S:
            return
        # Another rate falls behind evenly; a hole or a backlog does so once.
        first, middle, last = (state.behind[place][1] for place in (0, RATE_OVER_S // 2, RATE_OVER_S))
        halves = [(middle - first) * 2, last * 2 - middle * 2]
        off = min(map(abs, halves)) / (RATE_OVER_S * SECOND) if halves[0] * halves[1] > 0 else 0.0
        if off > RATE_OFF:
            rate = state.rate * (1 - (last - first) / (RATE_OVER_S * SECOND))
            self._begin("wrong-rate", state.name, detail=str(round(rate)))
        elif off < RATE_OFF / 2:
            self._clear("wrong-rate", state.name)

    def _check_sound(self, state: _Track, now: int) -> None:
        if state.zeros_since is not None and now - state.zeros_since >= SILENT:
            self._begin("silent", state.name, since=state.zeros_since)
        elif state.sound_since is not None and now - state.sound_since >= HEARD_FOR:
            self._clear("silent", state.name)
        recent = [at for at in state.clips if now - at <= CLIPPING_OVER]
        if len(recent) == CLIPPED_MOMENTS:
            self._begin("clipping", state.name)
        elif not state.clips or now - state.clips[-1] > CLIPPING_CALM:
            self._clear("clipping", state.name)
        if state.name != "system":
            return
        quiet = state.quiet_since is not None and now - state.quiet_since >= FAR_SILENT
        plays = len(self._played) == self._played.maxlen and now - self._played[0] <= 2 * FAR_SILENT
        if quiet and plays and state.quiet_since is not None and self._played[0] >= state.quiet_since:
            self._begin("far-side-silent", state.name, since=state.quiet_since)
        elif not quiet:
            self._clear("far-side-silent", state.name)

    def _begin(self, code: TroubleCode, track: str, since: int | None = None, detail: str = "") -> None:
        if (code, track) not in self._troubles:
            at = self._clock.monotonic() if since is None else since
            self._troubles[code, track] = at
            self._out.append(Trouble(code, at, track, detail))

    def _clear(self, code: TroubleCode, track: str) -> None:
        if self._troubles.pop((code, track), None) is not None:
            self._shown_until.pop((code, track), None)
            self._out.append(Cleared(code, track))
