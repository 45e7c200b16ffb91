"""What ``hansard record`` makes of what is typed."""

from __future__ import annotations

import argparse

import pytest

from app.cli import parser
from app.commands.levels import Meters
from app.commands.record import NothingToRecord, choose
from app.commands.record_options import duration
from engine.recording import Device, Level, Status, TrackStatus

DESK = Device("alsa.desk", "Desk microphone", "mic", default=True)
HEADSET = Device("usb.headset", "USB headset", "mic", headset=True)
SPEAKERS = Device("sink.monitor", "Speakers", "system", default=True)
ALL = (DESK, HEADSET, SPEAKERS)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90", 90),
        ("90s", 90),
        ("45min", 2700),
        ("45 min", 2700),
        ("1h30m", 5400),
        ("1.5h", 5400),
        ("1:30:00", 5400),
        ("2:05", 125),
    ],
)
def test_lengths_of_time(text: str, seconds: float) -> None:
    assert duration(text) == seconds


@pytest.mark.parametrize("text", ["", "0", "soon", "5 apples", "-3", "1::2", "1:2:3:4", "1h 2x"])
def test_what_is_no_length_of_time(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="no length of time"):
        duration(text)


def test_devices_by_name() -> None:
    assert choose(ALL, "mic", None) == DESK
    assert choose(ALL, "mic", "headset") == HEADSET
    assert choose(ALL, "mic", "USB.HEADSET") == HEADSET
    assert choose(ALL, "mic", "none") is None
    assert choose(ALL, "system", None) == SPEAKERS
    assert choose((HEADSET,), "mic", None) == HEADSET
    assert choose((HEADSET,), "system", None) is None


@pytest.mark.parametrize("wanted", ["trumpet", "s"])
def test_a_name_that_is_not_there_or_not_clear(wanted: str) -> None:
    with pytest.raises(NothingToRecord, match=r"choose of: .*Desk"):
        choose(ALL, "mic", wanted)


def test_the_line_of_meters() -> None:
    meters = Meters()
    mic = TrackStatus("mic", "d", "Desk", 7.0, live=True)
    tracks = (mic, TrackStatus("system", "s", "S", 7.0, live=True))
    meters.status(Status("recording", "/r", "", 67.2, tracks))
    meters.levels((Level("mic", -30.0, -40.0), Level("system", 0.0, -3.0, clipped=True)))
    assert meters.line() == "● 01:07 · mic ▕██████      ▏ · system ▕████████████!"
    assert meters.body() == {"state": "recording", "seconds": 67.2, "peaks": {"mic": -30.0, "system": 0.0}}
    assert meters.device("mic") == "Desk"
    meters.status(Status("waiting"))
    assert meters.line() == "  waiting for audio"  # no dot before the first frame


def test_what_is_asked_for_on_the_command_line() -> None:
    asked = parser().parse_args(["record", "--mic", "desk", "--system", "none", "--for", "90s"])
    assert (asked.mic, asked.system, asked.duration, asked.transcribe) == ("desk", "none", 90.0, False)
