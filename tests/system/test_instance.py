"""A command finds the window that holds the library; nobody else gets in."""

from __future__ import annotations

import json
import logging
import stat
import sys
from collections.abc import Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from app.instance import Answered, Asked, Doorbell, ask


@pytest.fixture
def asked() -> list[Asked]:
    return []


@pytest.fixture
def door(tmp_path: Path, asked: list[Asked]) -> Iterator[Doorbell]:
    def answer(request: Asked) -> Answered:
        asked.append(request)
        return Answered("printed\n", "", 3)

    door = Doorbell(tmp_path, answer)
    yield door
    door.close()


def test_a_command_is_answered(tmp_path: Path, door: Doorbell, asked: list[Asked]) -> None:
    for _ in range(3):
        assert ask(tmp_path, ("list", "--json")) == Answered("printed\n", "", 3)
    assert asked[0] == Asked(("list", "--json"), str(Path.cwd()))


def test_nobody_there(tmp_path: Path, door: Doorbell) -> None:
    assert ask(tmp_path / "elsewhere", ("list",)) is None
    door.close()
    assert ask(tmp_path, ("list",)) is None


def test_a_note_left_by_a_window_that_crashed(tmp_path: Path) -> None:
    (tmp_path / "instance.json").write_text(json.dumps({"address": str(tmp_path / "no"), "secret": "00"}))
    assert ask(tmp_path, ("list",)) is None


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are ACLs there")
def test_only_the_owner_can_read_the_secret(tmp_path: Path, door: Doorbell) -> None:
    note = tmp_path / "instance.json"
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    socket = Path(json.loads(note.read_text())["address"])
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700


def test_a_wrong_secret_is_refused_and_the_door_stays_open(
    tmp_path: Path, door: Doorbell, asked: list[Asked], caplog: pytest.LogCaptureFixture
) -> None:
    address = json.loads((tmp_path / "instance.json").read_text())["address"]
    with caplog.at_level(logging.WARNING), pytest.raises(AuthenticationError):
        Client(address, authkey=b"guess")
    assert not asked
    with caplog.at_level(logging.WARNING):
        assert ask(tmp_path, ("list",)) is not None


def test_nonsense_through_the_door(
    tmp_path: Path, door: Doorbell, asked: list[Asked], caplog: pytest.LogCaptureFixture
) -> None:
    note = json.loads((tmp_path / "instance.json").read_text())
    with caplog.at_level(logging.WARNING):
        for body in (b"{", b"[1]", b'{"arguments": 3}', b"\x80\x04N."):
            with Client(note["address"], authkey=bytes.fromhex(note["secret"])) as client:
                client.send_bytes(body)
        assert ask(tmp_path, ("list",)) is not None
    assert len(asked) == 1
