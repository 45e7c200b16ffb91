"""What really comes out of the loudspeaker: pitch at every speed, two tracks together, pauses played short.

Played by the real player in a process of its own into a sound server of the test's own, and recorded there.
"""

from __future__ import annotations

import subprocess
import sys
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from scipy.signal import butter, sosfilt

from tests.sound_server import SoundServer, needs_sound

pytestmark = [pytest.mark.realtime, needs_sound]

RATE = 16_000
PLAY = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
application = QApplication([])
from app.player import Player
from app.ui.playing.route import Route
files, speed, seconds, spans = json.loads(sys.argv[1])
player = Player()
player.open([Path(file) for file in files], 60.0)
player.route = Route([tuple(span) for span in spans])
player.set_speed(speed)
player.play()
QTimer.singleShot(int(seconds * 1000), application.quit)
application.exec()
print(player.position)
player.close()
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    with SoundServer(tmp_path_factory.mktemp("server")) as made:
        # Without rewinds its buffer is 50 ms, as with today's sound systems, and not two seconds.
        made._run("load-module", "module-null-sink", "sink_name=out", "rate=48000", "norewinds=1")
        made.set_default("out")
        yield made


def written(path: Path, samples: np.ndarray) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.astype("<i2").tobytes())
    return path


def heard(
    server: SoundServer,
    folder: Path,
    files: list[Path],
    seconds: float,
    speed: float = 1.0,
    spans: tuple[tuple[float, float], ...] = (),
) -> tuple[np.ndarray, float]:
    """What came out, 16 kHz, and where the player was at the end."""
    import json

    raw = folder / f"heard-{speed}.raw"
    with raw.open("wb") as into:
        recorder = subprocess.Popen(
            ["parec", "--device=out.monitor", f"--rate={RATE}", "--channels=1", "--format=s16le", "--raw"],
            env=server.environment,
            stdout=into,
        )
        try:
            done = subprocess.run(
                [
                    sys.executable,
                    "-c",
                    PLAY,
                    json.dumps([[str(file) for file in files], speed, seconds, spans]),
                ],
                env={**server.environment, "QT_QPA_PLATFORM": "offscreen"},
                cwd=Path(__file__).resolve().parents[2],
                capture_output=True,
                text=True,
                check=True,
                timeout=120,
            )
        finally:
            recorder.terminate()
            recorder.wait(10)
    return np.fromfile(raw, "<i2").astype(np.float64), float(done.stdout.split()[-1])


@pytest.mark.parametrize("speed", [0.5, 1.0, 2.0, 3.0])
def test_the_pitch_is_kept(server: SoundServer, tmp_path: Path, speed: float) -> None:
    time = np.arange(60 * RATE) / RATE
    file = written(tmp_path / "tone.wav", 12_000 * np.sin(2 * np.pi * 440 * time))
    sound, position = heard(server, tmp_path, [file], 5.0, speed)
    loud = np.flatnonzero(np.abs(sound) > 500)
    middle = sound[loud[0] + RATE // 2 : loud[-1] - RATE // 10]
    assert len(middle) > RATE, "at least a second was heard"
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    peak = np.fft.rfftfreq(len(middle), 1 / RATE)[spectrum.argmax()]
    print(f"{speed}x: {peak:.2f} Hz, {position:.1f} s of the recording in {len(loud) / RATE:.1f} s")
    assert peak == pytest.approx(440.0, abs=2.0)


def test_two_tracks_stay_together(server: SoundServer, tmp_path: Path) -> None:
    time = np.arange(60 * RATE) / RATE
    files = [
        written(tmp_path / f"{pitch}.wav", 9_000 * np.sin(2 * np.pi * pitch * time) * (time % 1.0 < 0.05))
        for pitch in (1000, 3000)
    ]
    sound, _position = heard(server, tmp_path, files, 14.0)
    first, second = onsets(sound, 800, 1200), onsets(sound, 2700, 3300)
    apart = np.array([1000 * (second[np.abs(second - onset).argmin()] - onset) for onset in first])
    print(f"{len(first)} beats, apart by {apart.min():.1f} to {apart.max():.1f} ms")
    assert len(first) >= 5
    assert np.abs(apart).max() < 80, "never so far apart that one hears an echo"


def onsets(sound: np.ndarray, low: float, high: float) -> np.ndarray:
    """Seconds at which something begins in a band."""
    band = np.abs(sosfilt(butter(4, [low, high], "bandpass", fs=RATE, output="sos"), sound))
    loud = np.convolve(band, np.ones(64) / 64, "same") > 800
    rises = np.flatnonzero(loud[1:] & ~loud[:-1]) / RATE
    return np.array([rise for index, rise in enumerate(rises) if not index or rise - rises[index - 1] > 0.3])


def test_silence_is_heard_short(server: SoundServer, tmp_path: Path) -> None:
    time = np.arange(60 * RATE) / RATE
    speech = np.where(time % 5.0 < 2.0, 12_000 * np.sin(2 * np.pi * 440 * time), 0.0)  # 2 s, then 3 s silence
    file = written(tmp_path / "gaps.wav", speech)
    spans = tuple((start + 2.1, start + 4.9) for start in range(0, 55, 5))
    sound, position = heard(server, tmp_path, [file], 9.0, spans=spans)
    loud = np.flatnonzero(np.abs(sound) > 500)
    gaps = np.diff(loud)
    silences = gaps[gaps > RATE // 20] / RATE
    print(f"to {position:.1f} s in 9 s; 3 s of silence played as {np.round(silences, 2).tolist()} s")
    assert position > 12.0
    assert len(silences) >= 2
    assert silences.max() < 1.5
