"""PipeWire with WirePlumber and its PulseAudio server, for :class:`tests.sound_server.SoundServer`'s place.

For ``HANSARD_SOUND=pipewire dbus-run-session -- pytest tests/fault/test_sound_devices.py``; WirePlumber needs
the session bus.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time

from tests.sound_server import SoundServer

_PROGRAMS = ("pipewire", "wireplumber", "pipewire-pulse")


class PipeWireServer(SoundServer):
    """The same in every respect that the tests look at."""

    def start(self) -> None:
        """Start all three and wait until there is a session to play in."""
        self.folder.chmod(0o700)
        (self.folder / "pulse").mkdir(mode=0o700, exist_ok=True)
        self.environment["PULSE_SERVER"] = f"unix:{self.folder / 'pulse' / 'native'}"
        environment = {key: value for key, value in self.environment.items() if key != "PULSE_SERVER"}
        environment["PIPEWIRE_RUNTIME_DIR"] = str(self.folder)
        self._programs: list[subprocess.Popen[bytes]] = []
        for program in _PROGRAMS:
            with (self.folder / "log").open("ab") as log:
                self._programs.append(
                    subprocess.Popen(
                        [program], env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                        start_new_session=True,
                    )
                )  # fmt: skip
            time.sleep(0.7)  # each looks once for the one before
        self._server = self._programs[-1]
        deadline = time.monotonic() + 20
        while "auto_null" not in (self._run("info", check=False) or ""):
            assert time.monotonic() < deadline, (self.folder / "log").read_text()[-2000:]
            time.sleep(0.2)
        made, self._made = self._made, []
        for kind, name in made:
            (self.add_sink if kind == "sink" else self.add_microphone)(name)
        time.sleep(0.5)  # WirePlumber links what was added

    def stop(self, how: int = signal.SIGTERM) -> None:
        if self._server is None:
            return
        self.thaw()
        for program in self._programs:
            program.send_signal(how)
        for program in self._programs:
            try:
                program.wait(5)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()
        self._server = None
        self._modules.clear()

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        for program in self._programs:
            with contextlib.suppress(ProcessLookupError):
                os.kill(program.pid, number)
