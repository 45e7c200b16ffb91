"""The whole task without a mouse, in the program's own process and with the real engine: import, fix a word,
split, change the speaker, name the speaker, export SRT.

Once by the keys that lead there directly, and once with nothing but Tab and F6 to get from place to place.
"""

from __future__ import annotations

import os
import re
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from resources import sample_meeting
from tests.e2e.test_call import Window

SECONDS = 24  # of the recording
RATE = 16_000
STEPS = 60  # presses of Tab or F6 after which a place counts as not to be reached
PATIENCE = 60.0  # s

pytestmark = pytest.mark.realtime


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """The beginning of the sample meeting."""
    with av.open(str(sample_meeting())) as container:
        resampler = av.AudioResampler("s16", "mono", RATE)
        frames = [done for frame in container.decode(audio=0) for done in resampler.resample(frame)]
    sound = np.concatenate([frame.to_ndarray().ravel() for frame in frames])[: SECONDS * RATE]
    path = tmp_path / "planning.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(sound.astype("<i2").tobytes())
    return path


class Person:
    """Presses keys, and looks where the keyboard is."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def press(self, *keys: str) -> None:
        self.window.ask("keys", keys=list(keys))
        for _ in range(
            2
        ):  # each key is an event of its own; a question asked after them is answered after them
            self.window.ask("focus")

    def focus(self) -> list[str]:
        found: list[str] = self.window.ask("focus")
        return found

    def until(self, true: Callable[[list[str]], object]) -> list[str]:
        """Wait until the keyboard is somewhere."""
        deadline = time.monotonic() + PATIENCE
        while not true(found := self.focus()):
            assert time.monotonic() < deadline, found
            time.sleep(0.05)
        return found

    def walk(self, key: str, true: Callable[[list[str]], object]) -> None:
        """Press ``key`` until the keyboard is somewhere."""
        seen = []
        for _ in range(STEPS):
            found = self.focus()
            if true(found):
                return
            seen.append(found)
            self.press(key)
        raise AssertionError(seen)


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "LANGUAGE": "en"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    window = Window(tmp_path, environment)
    _until(lambda: window.ask("active"), bool)
    yield Person(window)
    window.close()


def transcribed(person: Person) -> dict[str, Any]:
    state = person.window.until(lambda state: [each["state"] for each in state["meetings"]] == ["ready"])
    found: dict[str, Any] = state["meetings"][0]
    return found


@pytest.mark.parametrize("directly", [True, False], ids=["keys", "tab-and-f6"])
def test_the_whole_task(person: Person, recording: Path, tmp_path: Path, directly: bool) -> None:
    bring_in(person, recording, directly=directly)
    meeting = transcribed(person)["id"]
    before = person.window.ask("transcript", meeting=meeting)
    correct(person)
    after = person.window.ask("transcript", meeting=meeting)
    assert len(after) == len(before) + 1
    assert after[0]["text"].startswith("Corrected ")
    assert len(after[0]["text"].split()) == 3
    assert f"{after[0]['text']} {after[1]['text']}".split()[1:] == before[0]["text"].split()[1:]

    give_to_somebody_new(person)
    people = {line["speaker"] for line in person.window.ask("transcript", meeting=meeting)}
    name(person, len(people), directly=directly)
    named = _until(
        lambda: person.window.ask("transcript", meeting=meeting),
        lambda rows: rows[1]["speaker"] == "Robert Okafor",
    )
    assert named[0]["speaker"] == before[0]["speaker"]

    export(person, directly=directly)
    saved = _until(lambda: list((tmp_path / "home").rglob("*.srt")), bool)[0]
    text = _until(lambda: saved.read_text(encoding="utf-8"), bool)
    assert "Corrected " in text
    assert "Robert Okafor" in text
    assert re.search(r"^00:00:\d\d,\d{3} --> 00:00:\d\d,\d{3}$", text, re.MULTILINE)


def bring_in(person: Person, recording: Path, *, directly: bool) -> None:
    if directly:
        person.press("Ctrl+O")
    else:
        person.walk("Tab", lambda focus: "Import" in focus[1] + focus[2])
        person.press("Space")
    person.until(lambda focus: focus[0] == "QLineEdit" or "FileDialog" in focus[0])
    person.press(str(recording), "Return")


def correct(person: Person) -> None:
    """Another first word, and the paragraph split behind the third."""
    person.walk("F6", lambda focus: focus[0] == "MeetingList" or "eetings" in focus[1])
    person.press("Home", "Return")
    person.walk("F6", in_the_text)
    person.press("Ctrl+Home", "Return", "Ctrl+Shift+Right", "Corrected ")
    person.press("Ctrl+Right", "Ctrl+Right", "Shift+Return", "Return")


def give_to_somebody_new(person: Person) -> None:
    person.press("0")
    person.walk("Tab", lambda focus: focus[2] == "New speaker")
    person.press("Return")
    person.until(in_the_text)


def name(person: Person, number: int, *, directly: bool) -> None:
    if directly:
        person.press("N")
    else:
        person.walk("F6", lambda focus: focus[0] == "NameEdit" or "anel" in focus[1])
        person.walk("Tab", lambda focus: focus[1] == f"Name of speaker {number}")
        person.press("F2")
    person.until(lambda focus: focus[0] == "NameEdit")
    person.press("Robert Okafor", "Return")


def export(person: Person, *, directly: bool) -> None:
    if directly:
        person.press("Ctrl+E")
    else:
        person.walk("F6", in_the_text)
        person.walk("Shift+Tab", lambda focus: "Export" in focus[1] + focus[2])
        person.press("Space")
    person.until(lambda focus: focus[0] not in ("TranscriptView", "QPushButton", "QToolButton"))
    person.walk("Tab", lambda focus: "ormat" in focus[1])
    person.press("Home")
    person.walk("Down", lambda focus: "SRT" in focus[3] or "SubRip" in focus[3])
    person.press("Return")


def in_the_text(focus: list[str]) -> bool:
    return focus[0] == "TranscriptView"


def _until(read: Callable[[], Any], true: Callable[[Any], object]) -> Any:
    """What is read, as soon as it is as it should be."""
    deadline = time.monotonic() + PATIENCE
    while not true(found := read()):
        assert time.monotonic() < deadline, found
        time.sleep(0.1)
    return found
