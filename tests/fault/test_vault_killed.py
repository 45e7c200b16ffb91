"""Turning the vault on and off, ended at every step: the library opens each time with everything that was in
it, the next start finishes, and then no word and no sound is left in any byte.

Short by default. The long form: ``HANSARD_KILLS=200 python -m pytest tests/fault/test_vault_killed.py``.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import os
import random
import shutil
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest

from app.errors import DiskFull
from app.library import Library
from app.transcript import MeetingId
from app.vault import record as records
from tests import vaults
from tests.fault.fault_table import told
from tests.vaults import everything, filled, found_in, plain_pieces

pytestmark = pytest.mark.skipif(os.name != "posix", reason="fork and SIGKILL")

KILLS = int(os.environ.get("HANSARD_KILLS", "12"))
_KILLED = 77


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, MeetingId, object]:
    """A library that has been told to become encrypted, and nothing is yet."""
    vaults.use_keyring(monkeypatch)
    folder = tmp_path / "start"
    meeting = filled(folder)
    with contextlib.closing(Library.open(folder)) as library:
        whole = everything(library, meeting)
        library.begin_vault(library.new_recovery_code())
    return folder, meeting, whole


def fork(work: Callable[[], None]) -> int:
    """``work`` in a process of its own; how that ended."""
    child = os.fork()
    if child == 0:
        try:
            logging.disable(logging.CRITICAL)
            work()
        except BaseException:  # noqa: BLE001 - the edge of a process
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def end_at(number: int) -> None:
    """This process ends before its ``number``-th change of a name and its ``number``-th flush to the disk."""
    counter = itertools.count(1)

    def counted(function: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            if next(counter) == number:
                os._exit(_KILLED)
            return function(*arguments, **options)

        return call

    for owner, name in (
        (Path, "replace"),
        (Path, "unlink"),
        (Path, "rename"),
        (os, "replace"),
        (os, "fsync"),
        (shutil, "rmtree"),
    ):
        setattr(owner, name, counted(getattr(owner, name)))


def proceed(folder: Path) -> None:
    with contextlib.closing(Library.open(folder)) as library:
        library.proceed_with_vault()


def at_every_step(source: Path, meeting: MeetingId, whole: object, folder: Path, *, on: bool) -> int:
    ring = keyring.get_keyring()
    assert isinstance(ring, vaults.FakeKeyring)
    kept = dict(ring.kept)
    for number in itertools.count(1):
        shutil.copytree(source, folder)
        ring.kept.update(kept)
        ended = fork(lambda n=number: (end_at(n), proceed(folder)))  # type: ignore[misc]
        assert ended in (0, _KILLED), number
        with contextlib.closing(Library.open(folder)) as library:
            assert everything(library, meeting) == whole, number
            if number % 3 == 0 or ended == 0:
                assert library.proceed_with_vault() == ("on" if on else None), number
                assert everything(library, meeting) == whole, number
        if number % 3 == 0 or ended == 0:
            assert records.exists(folder) == on
            assert bool(found_in(folder, *plain_pieces())) != on, number
            assert bool(found_in(folder, b"HANSEAL")) == on, number
        if ended == 0:
            return number
        shutil.rmtree(folder)
    raise AssertionError


def test_turning_it_on_ended_at_every_step(start: tuple[Path, MeetingId, object], tmp_path: Path) -> None:
    steps = at_every_step(*start, tmp_path / "library", on=True)
    told("ended at each step of turning the vault on", steps, "as before or finished; 0 lost")
    assert steps > 20


def test_turning_it_off_ended_at_every_step(start: tuple[Path, MeetingId, object], tmp_path: Path) -> None:
    folder, meeting, whole = start
    proceed(folder)
    with contextlib.closing(Library.open(folder)) as library:
        library.end_vault()
    steps = at_every_step(folder, meeting, whole, tmp_path / "library", on=False)
    told("ended at each step of turning it off", steps, "as before or finished; 0 lost")
    assert steps > 20


def test_beginning_ended_at_every_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Without the keyring's entry or the code: nothing is encrypted yet, so nothing is needed."""
    vaults.use_keyring(monkeypatch)
    source, folder = tmp_path / "start", tmp_path / "library"
    meeting = filled(source)
    with contextlib.closing(Library.open(source)) as library:
        whole = everything(library, meeting)

    def begin(number: int) -> None:
        library = Library.open(folder)
        end_at(number)
        library.begin_vault(library.new_recovery_code())
        os._exit(0)

    for number in itertools.count(1):
        shutil.copytree(source, folder)
        ended = fork(lambda n=number: begin(n))  # type: ignore[misc]
        with caplog.at_level(logging.WARNING), contextlib.closing(Library.open(folder)) as library:
            assert everything(library, meeting) == whole, number
        assert not records.exists(folder)
        shutil.rmtree(folder)
        if ended == 0:
            break
        assert ended == _KILLED


def test_killed_at_random_on_the_way_there_and_back(start: tuple[Path, MeetingId, object]) -> None:
    folder, meeting, whole = start
    seed = random.randrange(10**6)
    print(f"seed {seed}, {KILLS} kills")
    dice = random.Random(seed)
    turned = 0
    for _ in range(KILLS):
        child = os.fork()
        if child == 0:
            logging.disable(logging.CRITICAL)
            proceed(folder)
            os._exit(0)
        time.sleep(dice.random() * 0.3)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with contextlib.closing(Library.open(folder)) as library:
            assert everything(library, meeting) == whole, seed
            record = records.read(folder)
            if record is not None and record.state == "on":
                turned += 1
                library.end_vault()
            elif record is None:
                turned += 1
                library.begin_vault(library.new_recovery_code())
    told("killed while turning it on or off", KILLS, f"0 lost; arrived {turned} times")


def test_a_full_disk_stops_it_and_loses_nothing(
    start: tuple[Path, MeetingId, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, meeting, whole = start
    fsync = os.fsync
    for number in range(1, 12):
        counter = itertools.count(1)

        def full(descriptor: int, number: int = number, counter: Iterator[int] = counter) -> None:
            if next(counter) == number:
                raise OSError(28, "No space left on device")
            fsync(descriptor)

        with contextlib.closing(Library.open(folder)) as library:
            with monkeypatch.context() as patch:
                patch.setattr(os, "fsync", full)
                with contextlib.suppress(DiskFull):
                    library.proceed_with_vault()
            assert everything(library, meeting) == whole, number
    proceed(folder)
    assert found_in(folder, *plain_pieces()) == []


def test_edits_and_readings_meanwhile_are_kept(start: tuple[Path, MeetingId, object]) -> None:
    folder, meeting, _ = start
    with contextlib.closing(Library.open(folder)) as library:
        first = library.outline(meeting)[0].id
        errors: list[BaseException] = []

        def turn() -> None:
            try:
                for _ in range(3):
                    library.proceed_with_vault()
                    library.end_vault()
                    library.proceed_with_vault()
                    library.begin_vault(library.new_recovery_code())
            except BaseException as error:  # noqa: BLE001 - told below
                errors.append(error)

        thread = threading.Thread(target=turn)
        thread.start()
        said = 0
        while thread.is_alive():
            said += 1
            library.edit_text(meeting, first, f"edit number {said}")
            assert library.outline(meeting)[0].text == f"edit number {said}"
        thread.join()
        assert not errors
        library.proceed_with_vault()
        assert library.outline(meeting)[0].text == f"edit number {said}"
    assert found_in(folder, *plain_pieces(), b"edit number") == []
