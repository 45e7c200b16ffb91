"""Captions of a call that is played into a sound server and recorded by the real recorder, in real time."""

from __future__ import annotations

import os
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import TypeVar

import numpy as np

from app.captions_client import Lines, Wish
from app.recorder_client import Gone, RecorderLink
from engine import launch
from engine.captioning import Captioning, CaptionsEnded, CaptionsFailed, CaptionsLoad, Listening
from engine.captions.follower import Follower, Journal
from engine.captions.resampling import ToRecogniser
from engine.recording import Devices, Event, Start, Started, Stop, Stopped, TrackName
from engine.stages import AudioArray
from engine.take_reading import read_take
from engine.units import SAMPLE_RATE, to_samples
from tests.bench.caption_delays import Sent
from tests.bench.caption_runs import Run, int16
from tests.sound_server import SoundServer

_E = TypeVar("_E", bound=Event)
RATE = 48_000


class _Ear:
    def __init__(self) -> None:
        self.events: list[Event] = []
        self.news = threading.Condition()

    def on_event(self, event: Event) -> None:
        with self.news:
            self.events.append(event)
            self.news.notify_all()

    def on_gone(self, gone: Gone) -> None:
        raise RuntimeError(gone)

    def wait(self, kind: type[_E], timeout: float = 120.0) -> _E:
        def found() -> list[_E]:
            return [event for event in self.events if isinstance(event, kind)]

        with self.news:
            if not self.news.wait_for(found, timeout):
                raise RuntimeError(f"no {kind.__name__}: {self.events[-4:]}")
            return found()[-1]


def play(mic: AudioArray, system: AudioArray, wish: Wish) -> tuple[Run, dict[TrackName, AudioArray]]:
    """Both sides of a call (float32, 16 kHz). Times of what was sent are seconds of the recording's time
    line; with it, what was recorded, on the same."""
    with tempfile.TemporaryDirectory() as name, SoundServer(Path(name)) as server:
        server.add_sink("call")
        server.add_microphone("desk")
        os.environ.update(server.environment)
        ear = _Ear()
        link = RecorderLink(Path(name) / "recordings", ear, role="terminal")
        try:
            link.attach()
            devices = ear.wait(Devices).devices
            desk = next(device.id for device in devices if device.track == "mic" and "desk" in device.id)
            call = next(device.id for device in devices if device.track == "system" and "call" in device.id)
            link.send(Start(desk, call))
            folder = Path(ear.wait(Started).folder)
            said: list[tuple[float, Captioning]] = []
            # Not at low priority as this process may be: the program starts it from the window.
            process = subprocess.Popen(wish.command(folder), stdout=subprocess.PIPE, env=launch.environment())
            reader = threading.Thread(target=_read, args=(process, said))
            reader.start()
            _wait(said, Listening)
            with (
                server.playing("desk-in", _loud(mic), RATE) as first,
                server.playing("call", _loud(system), RATE) as second,
            ):
                first.wait()
                second.wait()
            time.sleep(1.5)
            link.send(Stop())
            ear.wait(Stopped)
            _wait(said, CaptionsEnded)
            process.wait(30)
            reader.join()
        finally:
            link.close()
        take = read_take(folder)
        sent: list[Sent] = [(at - take.origin / 1e9, message) for at, message in said]
        loads = [message for _, message in sent if isinstance(message, CaptionsLoad)]
        run = Run(sent, take.seconds, sum(load.busy for load in loads))
        return run, {track: _recorded(folder, track, take.seconds) for track in ("mic", "system")}


def _read(process: subprocess.Popen[bytes], said: list[tuple[float, Captioning]]) -> None:
    lines = Lines()
    assert process.stdout is not None
    while data := process.stdout.read1(65536):  # type: ignore[attr-defined]
        now = time.monotonic()
        said.extend((now, message) for message in lines.received(data))


def _wait(said: list[tuple[float, Captioning]], kind: type, timeout: float = 120.0) -> None:
    deadline = time.monotonic() + timeout
    while not any(isinstance(message, kind) for _, message in said):
        failed = [message for _, message in said if isinstance(message, CaptionsFailed)]
        if failed or time.monotonic() > deadline:
            raise RuntimeError(f"no {kind.__name__}: {failed}")
        time.sleep(0.02)


def _loud(sound: AudioArray) -> np.ndarray:
    """At the rate of the sound server."""
    from scipy.signal import resample_poly

    return int16(np.clip(resample_poly(sound, RATE // SAMPLE_RATE, 1), -1, 1).astype(np.float32))


def _recorded(folder: Path, track: TrackName, seconds: float) -> AudioArray:
    """What a track holds, on the recording's time line, as recognisers hear it."""
    journal = Journal(folder)
    journal.refresh()
    follower = Follower(folder, track, journal)
    whole = np.zeros(to_samples(seconds + 1), np.float32)
    convert: ToRecogniser | None = None
    at = 0
    while sound := follower.read(10.0):
        if sound.fresh or convert is None:
            convert = ToRecogniser(sound.rate, sound.samples.shape[1])
            at = to_samples(sound.start)
        part = convert(sound.samples)[: len(whole) - at]
        whole[at : at + len(part)] = part
        at += len(part)
    return whole
