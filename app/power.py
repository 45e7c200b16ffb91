"""Whether this computer runs on its battery: asked of the system, without a library of anybody's."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

SUPPLIES: Final = Path("/sys/class/power_supply")
PATIENCE: Final = 1.0  # s that macOS gets to answer


class Power(Protocol):
    """Where the power comes from."""

    def on_battery(self) -> bool:
        """Whether it is a battery. What cannot be found out, and a computer without one, is no."""


class LinuxPower:
    """What the kernel says (``Documentation/ABI/testing/sysfs-class-power``)."""

    def __init__(self, folder: Path = SUPPLIES) -> None:
        self._folder = folder

    def on_battery(self) -> bool:
        """A battery of the computer gives power, and no supply from outside does."""
        try:
            supplies = sorted(self._folder.iterdir())
        except OSError:
            return False
        draining = False
        for supply in supplies:
            if _line(supply / "scope") == "Device":  # a mouse's or a headset's own
                continue
            if _line(supply / "type") == "Battery":
                draining |= _line(supply / "status") == "Discharging"
            elif _line(supply / "online") in ("1", "2"):
                return False
        return draining


class _SystemPowerStatus(ctypes.Structure):
    _fields_ = (
        ("ACLineStatus", ctypes.c_ubyte),
        ("BatteryFlag", ctypes.c_ubyte),
        ("BatteryLifePercent", ctypes.c_ubyte),
        ("SystemStatusFlag", ctypes.c_ubyte),
        ("BatteryLifeTime", ctypes.c_uint32),
        ("BatteryFullLifeTime", ctypes.c_uint32),
    )


_OFFLINE: Final = 0  # of ACLineStatus; 1 online, 255 unknown
_NO_BATTERY: Final = 128  # of BatteryFlag


def windows_status() -> tuple[int, int] | None:
    """``ACLineStatus`` and ``BatteryFlag`` of ``GetSystemPowerStatus``; ``None`` when it fails."""
    status = _SystemPowerStatus()
    library = getattr(ctypes, "windll", None)  # on Windows alone
    if library is None or not library.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    return int(status.ACLineStatus), int(status.BatteryFlag)


class WindowsPower:
    """What ``GetSystemPowerStatus`` says."""

    def __init__(self, ask: Callable[[], tuple[int, int] | None] = windows_status) -> None:
        self._ask = ask

    def on_battery(self) -> bool:
        """The plug is out, and there is a battery."""
        told = self._ask()
        if told is None:
            return False
        line, battery = told
        return line == _OFFLINE and (battery == 255 or not battery & _NO_BATTERY)


def pmset() -> str:
    """What ``pmset -g batt`` prints; empty when it does not answer."""
    try:
        said = subprocess.run(
            ["/usr/bin/pmset", "-g", "batt"],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return said.stdout


class MacPower:
    """What ``pmset`` says: ``Now drawing from 'Battery Power'``, or ``'AC Power'``."""

    def __init__(self, ask: Callable[[], str] = pmset) -> None:
        self._ask = ask

    def on_battery(self) -> bool:
        """The first line names the battery; that of a UPS counts as the mains."""
        first, *_ = self._ask().splitlines() or [""]
        return "'Battery Power'" in first


def this_computer() -> Power:
    """The one this program runs on."""
    if sys.platform == "win32":
        return WindowsPower()
    return MacPower() if sys.platform == "darwin" else LinuxPower()


def _line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
