"""Files the program carries: reached as package data, so that they are found in a wheel too."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SampleTurn:
    """Who says what in the sample meeting; times in seconds."""

    speaker: str
    start: float
    end: float
    text: str


def sample_meeting() -> Path:
    """The sample meeting's audio: 87 s, three synthetic voices, FLAC, 16 kHz mono."""
    return _sample("meeting.flac")


def sample_turns() -> list[SampleTurn]:
    """What is said in it, turn by turn: known, because it was made from this text."""
    reference = json.loads(_sample("meeting.json").read_text(encoding="utf-8"))
    return [SampleTurn(**turn) for turn in reference["turns"]]


def _sample(name: str) -> Path:
    # A wheel is unpacked when it is installed, so package data are ordinary files.
    return Path(str(files("resources").joinpath("sample", name)))
