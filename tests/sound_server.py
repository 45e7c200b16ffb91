"""A PulseAudio of the test's own: null sinks to play into, monitors to record, ended by its process id.

Its runtime directory, and with it its socket, belong to the test; nothing of the user's is touched::

    with SoundServer(folder) as server:
        server.add_sink("call")  # its monitor is the source "call.monitor"
        server.add_microphone("desk")  # a source "desk"; what is played into it comes out
        with server.playing("call", samples, 48000):  # int16 (n,) or (n, 2)
            ...
        environment = server.environment  # for processes that record from it
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt
import pytest

Int16 = npt.NDArray[np.int16]

needs_sound = pytest.mark.skipif(
    shutil.which("pulseaudio") is None or shutil.which("pactl") is None, reason="needs PulseAudio and pactl"
)


_NULL = "sink_name={0} rate=48000 channels=2 sink_properties=device.description={0}"


def counting(seconds: float, channels: int = 2) -> Int16:
    """48 kHz samples that say which one they are, from 1 on: ``(n, 2)``, the low half left and the high half
    right; with one channel (for microphones, which mix both) the low half on both sides."""
    numbers = np.arange(1, round(seconds * 48_000) + 1, dtype=np.uint32)
    low = (numbers & 0xFFFF).astype(np.uint16).view(np.int16)
    high = (numbers >> 16).astype(np.uint16).view(np.int16) if channels == 2 else low
    return np.stack([low, high], axis=1)


def counted(frames: bytes, channels: int) -> npt.NDArray[np.int64]:
    """The numbers that came (see :func:`counting`), without the silence before and after; of a microphone,
    modulo 65536."""
    samples = np.frombuffer(frames, "<i2").reshape(-1, channels).astype(np.int64) & 0xFFFF
    numbers = samples[:, 0] | (samples[:, -1] << 16 if channels == 2 else 0)
    sound = np.flatnonzero(numbers)
    return numbers[sound[0] : sound[-1] + 1] if len(sound) else numbers[:0]


def breaks(numbers: npt.NDArray[np.int64], channels: int) -> int:
    """How often the next number was not the next."""
    steps = np.diff(numbers)
    return int(((steps % 0x10000 if channels == 1 else steps) != 1).sum())


class SoundServer:
    """Attributes: ``environment`` for child processes; ``pid`` of the server while it runs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "sound"
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.environment = {
            **{key: value for key, value in os.environ.items() if not key.startswith("PULSE_")},
            "XDG_RUNTIME_DIR": str(self.folder),
            "PULSE_RUNTIME_PATH": str(self.folder / "pulse"),
            "PULSE_STATE_PATH": str(self.folder / "state"),
            "PULSE_COOKIE": str(self.folder / "cookie"),
            "PULSE_SERVER": f"unix:{self.folder / 'socket'}",
            "HOME": str(self.folder),
        }
        self._server: subprocess.Popen[bytes] | None = None
        self._modules: dict[str, list[str]] = {}
        self._made: list[tuple[str, str]] = []  # (kind, name), to make again after a restart

    @property
    def pid(self) -> int:
        assert self._server is not None
        return self._server.pid

    def start(self) -> None:
        """Start the server and wait until it answers; sinks made before are made again."""
        socket = self.folder / "socket"
        socket.unlink(missing_ok=True)
        # Devices that vanish hand their streams to another one, as on every desktop (module-rescue-streams).
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disallow-exit"]
        for module in (
            f"module-native-protocol-unix socket={socket} auth-anonymous=1",
            "module-null-sink sink_name=nothing",
            "module-rescue-streams",
        ):
            command += ["-L", module]
        with (self.folder / "log").open("ab") as log:
            self._server = subprocess.Popen(
                command,
                env={key: value for key, value in self.environment.items() if key != "PULSE_SERVER"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
            )
        deadline = time.monotonic() + 20
        while self._run("info", check=False) is None:
            assert self._server.poll() is None, (self.folder / "log").read_text()[-2000:]
            assert time.monotonic() < deadline, "the sound server does not answer"
            time.sleep(0.05)
        made, self._made = self._made, []
        for kind, name in made:
            (self.add_sink if kind == "sink" else self.add_microphone)(name)

    def stop(self, how: int = signal.SIGTERM) -> None:
        """End it (``SIGKILL``: as in a crash)."""
        if self._server is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._server.pid, signal.SIGCONT)
            os.kill(self._server.pid, how)
        self._server.wait(10)
        self._server = None
        self._modules.clear()

    def freeze(self) -> None:
        """It hangs (``SIGSTOP``)."""
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.kill(self.pid, signal.SIGCONT)

    def add_sink(self, name: str) -> None:
        """An output; recorded as ``NAME.monitor``, sample by sample what was played at 48 kHz in stereo."""
        self._load("sink", name, f"module-null-sink {_NULL.format(name)}")

    def add_microphone(self, name: str) -> None:
        """A microphone that hears what is played into the output ``NAME-in``."""
        self._load(
            "microphone",
            name,
            f"module-null-sink {_NULL.format(name + '-in')}",
            f"module-remap-source source_name={name} master={name}-in.monitor "
            f"source_properties=device.description={name}",
        )

    def remove(self, name: str) -> None:
        """Unplug it."""
        for module in reversed(self._modules.pop(name)):
            self._run("unload-module", module)
        self._made = [(kind, other) for kind, other in self._made if other != name]

    def listed(self, kind: str) -> list[dict[str, Any]]:
        """What ``pactl list KIND`` says, as JSON."""
        out = self._run("-f", "json", "list", kind)
        assert out is not None
        found: list[dict[str, Any]] = json.loads(out)
        return found

    def set_default(self, sink: str = "", source: str = "") -> None:
        """Make an output or a microphone the default."""
        if sink:
            self._run("set-default-sink", sink)
        if source:
            self._run("set-default-source", source)

    @contextlib.contextmanager
    def playing(self, sink: str, samples: Int16, rate: int) -> Iterator[subprocess.Popen[bytes]]:
        """Play ``samples`` (``(n,)`` or ``(n, channels)``) once into an output, in real time; stopped on
        leaving. Wait for the process to end to hear all of it."""
        channels = 1 if samples.ndim == 1 else samples.shape[1]
        path = self.folder / f"play-{time.monotonic_ns()}.raw"
        path.write_bytes(np.ascontiguousarray(samples, dtype="<i2").tobytes())
        player = subprocess.Popen(
            ["pacat", "--playback", f"--device={sink}", f"--rate={rate}", f"--channels={channels}",
             "--format=s16le", "--raw", "--latency-msec=50", str(path)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            yield player
        finally:
            player.kill()
            player.wait()
            path.unlink()

    def _load(self, kind: str, name: str, *modules: str) -> None:
        loaded = [self._run("load-module", *module.split(" ")) or "" for module in modules]
        self._modules[name] = [number.strip() for number in loaded]
        self._made.append((kind, name))

    def _run(self, *arguments: str, check: bool = True) -> str | None:
        environment: Mapping[str, str] = self.environment
        done = subprocess.run(
            ["pactl", *arguments], env=environment, capture_output=True, text=True, check=False, timeout=20
        )
        if done.returncode != 0:
            assert not check, done.stderr
            return None
        return done.stdout

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
