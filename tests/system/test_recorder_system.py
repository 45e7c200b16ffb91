"""What the recorder asks of the system beside sound and disk: notices, staying awake, a folder of its own."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.recorder.inhibit import helper
from engine.recorder.notify import notification
from engine.recorder.place import Place, Taken
from engine.recording import Address

TEXT = "Still recording; $(reboot) `x` \"quoted\" 'too' ’’"


def found(name: str) -> str:
    return f"/bin/{name}"


def test_a_notification_is_text_and_never_a_program() -> None:
    linux = notification(TEXT, "linux", found)
    mac = notification(TEXT, "darwin", found)
    windows = notification(TEXT, "win32", found)
    assert linux is not None
    assert linux[0] == "/bin/notify-send"
    assert linux[-1] == TEXT
    assert linux[-3] == "--"  # whatever it begins with, it is no option
    assert mac is not None
    assert mac[-2:] == [TEXT, "Hansard"]
    assert TEXT not in " ".join(mac[:-2])
    assert windows is not None
    script = base64.b64decode(windows[-1]).decode("utf-16-le")
    assert TEXT not in script
    assert base64.b64encode(TEXT.encode()).decode() in script


def test_no_notification_where_nothing_shows_one() -> None:
    assert notification(TEXT, "linux", lambda _: None) is None


def test_what_keeps_the_computer_awake_ends_with_us() -> None:
    linux = helper("linux", found)
    assert linux is not None
    assert linux[0] == "/bin/systemd-inhibit"
    assert linux[-1] == "/bin/cat"  # reads our pipe, and ends when we do
    mac = helper("darwin", found)
    assert mac is not None
    assert mac[-2:] == ["-w", str(os.getpid())]
    assert helper("linux", lambda _: None) is None


def test_one_recorder_per_folder_until_it_dies(tmp_path: Path) -> None:
    program = (
        "import pathlib, sys; from engine.recorder.place import Place\n"
        "place = Place(pathlib.Path(sys.argv[1])); print(flush=True); input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline()
        with pytest.raises(Taken):
            Place(tmp_path)
        other.kill()  # without a word: the system lets go of the lock
    place = Place(tmp_path)
    place.publish(Address("somewhere", "00", 1, "boot"))
    if sys.platform != "win32":
        assert (tmp_path / "recorder.json").stat().st_mode & 0o777 == 0o600
    place.leave()
    assert not (tmp_path / "recorder.json").exists()
