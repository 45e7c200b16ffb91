"""What ``hansard record`` takes."""

from __future__ import annotations

import argparse
import re
from typing import Final

from app.commands import options

_UNITS: Final = {"": 1.0, "s": 1.0, "sec": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0}
_PART: Final = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(h|min|m|sec|s|)")


def add_arguments(command: argparse.ArgumentParser) -> None:
    """Sources, length, and what happens afterwards."""
    command.add_argument("--mic", metavar="NAME", help="microphone, by name or part of it; 'none' for none")
    command.add_argument("--system", metavar="NAME", help="output whose sound is recorded; 'none' for none")
    command.add_argument(
        "--for", dest="duration", type=duration, metavar="DURATION", help="such as 90s, 45min or 1h30m"
    )
    command.add_argument("--title", default="", help="what the meeting is called")
    command.add_argument("--list", action="store_true", help="only list what can be recorded")
    command.add_argument("--transcribe", action="store_true", help="write it down right afterwards")
    command.add_argument("--progress", choices=("auto", "json", "none"), default="auto", help="meters")
    command.add_argument("--shown", action="store_true", help=argparse.SUPPRESS)
    options.add_recognition(command)


def duration(text: str) -> float:
    """Seconds: ``90``, ``90s``, ``45 min``, ``1h30m``, ``1:30:00``.

    Raises:
        argparse.ArgumentTypeError: not a length of time, or none at all.
    """
    seconds = _clock(text) if ":" in text else _units(text)
    if seconds is None or seconds <= 0:
        raise argparse.ArgumentTypeError(f"“{text}” is no length of time; write it like 90s, 45min or 1h30m")
    return seconds


def _clock(text: str) -> float | None:
    parts = text.strip().split(":")
    if len(parts) > 3 or not all(part.isdecimal() for part in parts):
        return None
    seconds = 0.0
    for part in parts:
        seconds = seconds * 60 + int(part)
    return seconds


def _units(text: str) -> float | None:
    seconds, at = 0.0, 0
    while at < len(text.rstrip()):
        found = _PART.match(text, at)
        if found is None:
            return None
        seconds += float(found[1]) * _UNITS[found[2]]
        at = found.end()
    return seconds
