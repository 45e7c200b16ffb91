"""Whether work would run on a battery, as three systems say it."""

from __future__ import annotations

import ctypes
import subprocess
from pathlib import Path

import pytest

from app import power
from app.power import LinuxPower, MacPower, WindowsPower


def supply(folder: Path, name: str, **files: str) -> None:
    """One directory of ``/sys/class/power_supply``."""
    place = folder / name
    place.mkdir(parents=True)
    for file, content in files.items():
        (place / file).write_text(content + "\n", encoding="ascii")


class TestLinux:
    def test_a_desktop_has_none(self, tmp_path: Path) -> None:
        assert not LinuxPower(tmp_path).on_battery()
        assert not LinuxPower(tmp_path / "none").on_battery()

    @pytest.mark.parametrize(
        ("status", "online", "expected"),
        [("Discharging", "0", True), ("Charging", "1", False), ("Full", "1", False), ("Unknown", "0", False),
         ("Discharging", "1", False)],
    )  # fmt: skip
    def test_a_laptop(self, tmp_path: Path, status: str, online: str, expected: bool) -> None:
        supply(tmp_path, "AC", type="Mains", online=online)
        supply(tmp_path, "BAT0", type="Battery", status=status)
        assert LinuxPower(tmp_path).on_battery() is expected

    def test_one_of_two_batteries_is_drained(self, tmp_path: Path) -> None:
        supply(tmp_path, "BAT0", type="Battery", status="Not charging")
        supply(tmp_path, "BAT1", type="Battery", status="Discharging")
        assert LinuxPower(tmp_path).on_battery()

    def test_a_usb_charger_counts(self, tmp_path: Path) -> None:
        supply(tmp_path, "BAT0", type="Battery", status="Discharging")
        supply(tmp_path, "ucsi-source", type="USB", online="1")
        assert not LinuxPower(tmp_path).on_battery()

    def test_the_battery_of_a_mouse_does_not(self, tmp_path: Path) -> None:
        supply(tmp_path, "hidpp_battery_0", type="Battery", status="Discharging", scope="Device")
        assert not LinuxPower(tmp_path).on_battery()


class TestWindows:
    @pytest.mark.parametrize(
        ("told", "expected"),
        [((0, 1), True), ((0, 255), True), ((1, 8), False), ((255, 255), False), ((0, 128), False),
         ((1, 128), False), (None, False)],
    )  # fmt: skip
    def test_what_the_system_tells(self, told: tuple[int, int] | None, expected: bool) -> None:
        assert WindowsPower(lambda: told).on_battery() is expected

    def test_the_structure_is_as_windows_has_it(self) -> None:
        assert ctypes.sizeof(power._SystemPowerStatus) == 12

    def test_a_call_through_ctypes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Kernel:
            answer = 1

            def GetSystemPowerStatus(self, place: object) -> int:  # noqa: N802 - Windows' name
                place._obj.ACLineStatus = 0  # type: ignore[attr-defined]
                place._obj.BatteryFlag = 2  # type: ignore[attr-defined]
                return self.answer

        class Libraries:
            kernel32 = Kernel()

        monkeypatch.setattr(ctypes, "windll", Libraries, raising=False)
        assert power.windows_status() == (0, 2)
        assert WindowsPower().on_battery()
        monkeypatch.setattr(Kernel, "answer", 0)
        assert power.windows_status() is None


class TestMac:
    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            ("Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t81%; discharging;\n", True),
            ("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t81%; charging;\n", False),
            ("Now drawing from 'AC Power'\n", False),
            ("", False),
        ],
    )
    def test_what_pmset_prints(self, said: str, expected: bool) -> None:
        assert MacPower(lambda: said).on_battery() is expected

    def test_no_pmset_is_no_battery(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def absent(*_arguments: object, **_options: object) -> None:
            raise FileNotFoundError

        monkeypatch.setattr(subprocess, "run", absent)
        assert not MacPower().on_battery()
