"""``hansard record`` as a person types it, with a real sound server and the real recorder."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.library import Library
from tests.sound_server import Int16, SoundServer, needs_sound

ROOT = Path(__file__).parents[2]
RATE = 48_000
DEADLINE = 90.0

pytestmark = [needs_sound, pytest.mark.realtime]


def tone(hertz: float, seconds: float) -> Int16:
    return (9000 * np.sin(np.arange(round(seconds * RATE)) * 2 * np.pi * hertz / RATE)).astype(np.int16)


@pytest.fixture
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    with SoundServer(tmp_path_factory.mktemp("sound")) as server:
        server.add_sink("call")
        server.add_microphone("desk")
        server.set_default("call", "desk")
        yield server


def hansard(sound: SoundServer, folder: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "app", *arguments, "--library", str(folder / "library")]
    environment = {**sound.environment, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=folder, env=environment, stdout=pipe, stderr=pipe, text=True)


def finished(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=DEADLINE)
    assert "Traceback" not in err, err
    return process.returncode, out, err


def loudest_tone(path: Path) -> float:
    """Hertz of the strongest tone in a file, by what decodes it for the program."""
    import av

    with av.open(str(path)) as container:
        mono = av.AudioResampler("s16", "mono", RATE)
        frames = [done for frame in container.decode(audio=0) for done in mono.resample(frame)]
    heard = np.concatenate([frame.to_ndarray().ravel() for frame in frames])
    middle = heard[len(heard) // 4 : len(heard) * 3 // 4].astype(np.float64)
    return float(np.abs(np.fft.rfft(middle)).argmax() * RATE / len(middle))


def test_what_can_be_recorded(sound: SoundServer, tmp_path: Path) -> None:
    status, out, err = finished(hansard(sound, tmp_path, "record", "--list"))
    assert (status, err) == (0, "")
    assert "desk  (default)" in out
    status, _, err = finished(hansard(sound, tmp_path, "record", "--mic", "trumpet"))
    assert status == 3
    assert "“trumpet” is not there; choose of: “desk”." in err


def test_both_sides_for_a_while(sound: SoundServer, tmp_path: Path) -> None:
    with sound.playing("desk-in", tone(440, 60), RATE), sound.playing("call", tone(880, 60), RATE):
        words = ("--title", "Two tones", "--attendees", "Ana Ruiz; ben")
        recording = hansard(sound, tmp_path, "record", "--for", "4s", *words)
        status, out, err = finished(recording)
    assert status == 0, err
    assert "Tell people you are recording." in err
    assert "Saved 0:04." in err
    assert len(out.split()) == 1
    folder = tmp_path / "library" / "meetings" / out.strip()
    assert loudest_tone(folder / "mic.flac") == pytest.approx(440, abs=2)
    assert loudest_tone(folder / "system.flac") == pytest.approx(880, abs=2)
    status, out, err = finished(hansard(sound, tmp_path, "list", "--json"))
    (meeting,) = json.loads(out)
    assert meeting["title"] == "Two tones"
    with contextlib.closing(Library.open(tmp_path / "library")) as library:
        assert [note.text for note in library.notes(meeting["id"])] == ["Attendees: Ana Ruiz, Ben"]
    assert 3.5 < meeting["duration"] < 8.0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_and_saves(sound: SoundServer, tmp_path: Path, number: signal.Signals) -> None:
    with sound.playing("desk-in", tone(440, 60), RATE):
        recording = hansard(sound, tmp_path, "record", "--system", "none", "--progress", "json")
        assert recording.stderr is not None
        deadline = time.monotonic() + DEADLINE
        for line in recording.stderr:
            assert time.monotonic() < deadline
            if line.startswith("{") and json.loads(line)["seconds"] >= 2:
                break
        os.kill(recording.pid, number)
        status, out, err = finished(recording)
    assert status == 0, err
    assert "Saved 0:0" in err
    folder = tmp_path / "library" / "meetings" / out.strip()
    assert sorted(path.name for path in folder.glob("*.flac")) == ["mic.flac"]
