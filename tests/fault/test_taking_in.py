"""Whatever ends the program while a recording becomes a meeting: it becomes one, once, and no sound is lost.

Short by default. The long form: ``HANSARD_KILLS=200 python -m pytest tests/fault/test_taking_in.py -s``. With
``HANSARD_FAULT_TABLE`` set to a path, the table of faults is written to the end of that file.
"""

import contextlib
import errno
import logging
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy

from app import assembling, recordings
from app.erasing import TRASH, thrown
from app.errors import AppError
from app.library import Library
from app.paths import JOBS
from app.recordings import NotTakenIn, pending, take_in, taking
from app.transcript import MeetingId
from engine import launch
from tests.fault.fault_table import told
from tests.fault.test_disk_full import fill
from tests.made_takes import MadePiece, MadeTake, noise, write_take
from tests.taken import FakeAssembler, marked, take

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL")

KILLS = int(os.environ.get("HANSARD_KILLS", "5"))
#: Each of these encodes for a second or more.
REAL_KILLS = int(os.environ.get("HANSARD_KILLS", "3"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a library that nobody has open."""
    Library.open(tmp_path / "library").close()
    (tmp_path / "library" / "recordings").mkdir(mode=0o700)
    return tmp_path / "library"


@contextlib.contextmanager
def opened(home: Path) -> Iterator[Library]:
    library = Library.open(home)
    try:
        yield library
    finally:
        library.close()


def sound(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.wav")}


# -- the N-th operation --------------------------------------------------------------------------------

#: What changes the disk.
OPERATIONS = ("rename", "replace", "link", "mkdir", "unlink", "rmdir", "fsync", "open")


def at_operation(number: int, strike: Callable[[], None], *, commits: bool) -> Callable[[], int]:
    """Have ``strike`` called instead of the ``number``-th operation from now on (0: never); how many there
    were is what is returned. Only ever used in a process that ends soon.

    ``commits``: those of the database count, too. (How they fail is :mod:`tests.fault.test_library_faults`.)
    """
    count = 0

    def counting() -> None:
        nonlocal count
        count += 1
        if count == number:
            strike()

    def wrapped(real: Callable[..., Any], *, changes: Callable[..., bool]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if changes(*arguments):
                counting()
            return real(*arguments, **options)

        return call

    for name in OPERATIONS:
        writes = (
            (lambda _path, flags, *_rest: bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)))
            if name == "open"
            else (lambda *_any: True)
        )
        setattr(os, name, wrapped(getattr(os, name), changes=writes))
    if commits:
        sqlalchemy.event.listen(sqlalchemy.Engine, "commit", lambda _connection: counting())
    return lambda: count


def in_another_process(work: Callable[[], int]) -> int:
    """The exit status of ``work`` in a copy of this process; -9 when it was killed."""
    pid = os.fork()
    if pid == 0:
        status = 70
        try:
            logging.disable(logging.CRITICAL)
            status = work()
        finally:
            os._exit(status)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


def taking_in(
    home: Path, folder: Path, number: int, strike: Callable[[], None], *, commits: bool = True
) -> int:
    """Exit status: 0 taken in, 3 refused with a sentence, -9 killed; 100 + what was counted for number 0."""

    def work() -> int:
        taking.assemble = FakeAssembler()  # type: ignore[assignment]
        library = Library.open(home)
        counted = at_operation(number, strike, commits=commits)
        try:
            take_in(library, folder)
        except AppError:
            return 3
        return 0 if number else 100 + counted()

    return in_another_process(work)


def whole_and_once(home: Path, folder: Path, before: dict[Path, bytes]) -> None:
    """After everything: one meeting with its sound, the folder in the trash, and nothing left about."""
    with opened(home) as library:
        (meeting,) = library.meetings()
        assert meeting.id == folder.name
        assert library.has_recording(meeting.id)
        assert len(library.moments(meeting.id)) == len(library.notes(meeting.id)) == 2
        assert library.is_sound(meeting.id)
        assert pending(library) == []
        recordings.purge(library)
    (item,) = thrown(home / "recordings")
    assert sound(item.path) == before
    assert not folder.exists()
    assert list((home / JOBS).glob("take-*")) == []
    kept = {path.name for path in (home / "meetings" / folder.name).iterdir()}
    assert kept == {"mic.flac", "mic.peaks", "system.flac", "system.peaks"}


def kept_somewhere(home: Path, folder: Path, before: dict[Path, bytes]) -> None:
    """At every moment: the segments are where they were, or in the trash with the meeting complete."""
    if folder.exists():
        assert sound(folder) == before
        return
    (item,) = thrown(home / "recordings")
    assert sound(item.path) == before
    with opened(home) as library:
        assert library.has_recording(MeetingId(folder.name))


def test_killed_at_each_step(tmp_path: Path, home: Path) -> None:
    root = home / "recordings"
    total = taking_in(home, take(root, entries=marked()), 0, lambda: None) - 100
    assert total > 20
    seed = random.randrange(10**6)
    dice = random.Random(seed)
    numbers = range(1, total + 1)
    if total > KILLS:
        # The last steps are where it is decided whether something was adopted.
        numbers = sorted({*dice.sample(range(1, total + 1), KILLS), *range(total - 14, total + 1)})  # type: ignore[assignment]
    for number in numbers:
        library = tmp_path / f"library-{number}"
        Library.open(library).close()
        (library / "recordings").mkdir(mode=0o700)
        folder = take(library / "recordings", entries=marked())
        before = sound(folder)
        die = lambda: os.kill(os.getpid(), signal.SIGKILL)  # noqa: E731
        assert taking_in(library, folder, number, die) == -signal.SIGKILL, number
        kept_somewhere(library, folder, before)
        # And once more, a little later or earlier.
        taking_in(library, folder, max(1, number + dice.randint(-3, 3)), die)
        kept_somewhere(library, folder, before)
        assert taking_in(library, folder, total * 9, die) == 0, number
        whole_and_once(library, folder, before)
    told(f"killed at one of {total} steps of taking a recording in, twice", 2 * len(list(numbers)), "0")
    print(f"seed {seed}")


def test_each_operation_fails(tmp_path: Path, home: Path) -> None:
    folder = take(home / "recordings", entries=marked())
    total = taking_in(home, folder, 0, lambda: None, commits=False) - 100
    seed = random.randrange(10**6)
    dice = random.Random(seed)
    print(f"seed {seed}")
    numbers = range(1, total + 1) if total <= KILLS else sorted(dice.sample(range(1, total + 1), 3 * KILLS))
    refused = 0
    for number in numbers:
        code = dice.choice([errno.EIO, errno.ENOSPC, errno.EACCES])

        def fail(code: int = code) -> None:
            raise OSError(code, os.strerror(code))

        library = tmp_path / f"library-{number}"
        Library.open(library).close()
        (library / "recordings").mkdir(mode=0o700)
        folder = take(library / "recordings", entries=marked())
        before = sound(folder)
        status = taking_in(library, folder, number, fail, commits=False)
        assert status in {0, 3}, (number, errno.errorcode[code])
        refused += status != 0
        kept_somewhere(library, folder, before)
        assert taking_in(library, folder, total * 9, fail, commits=False) == 0
        whole_and_once(library, folder, before)
    told(f"one of {total} operations of taking a recording in fails", len(list(numbers)), "0")
    print(f"{refused} of them were refused, the others had done enough")


# -- the real thing --------------------------------------------------------------------------------------

TAKER = """
import sys
from pathlib import Path
from app.library import Library
from app.recordings import take_in

library = Library.open(Path(sys.argv[1]))
print("ready", flush=True)
take_in(library, Path(sys.argv[2]))
"""


def real_take(root: Path, seconds: float = 4.0) -> Path:
    """A recording that ``engine assemble`` really encodes."""
    made = {
        "mic": [MadePiece(0.0, noise(seconds), why=None)],
        "system": [MadePiece(0.1, noise(seconds, 48_000, 2, seed=1), 48_000, why=None)],
    }
    folder = root / "01M0000000000000000000000A"
    return write_take(folder, MadeTake(made, (), marked(), closed=False))  # type: ignore[arg-type]


def test_killed_at_random_with_the_real_assembler(tmp_path: Path) -> None:
    seed = random.randrange(10**6)
    dice = random.Random(seed)
    print(f"seed {seed}")
    kills = homes = 0
    while kills < REAL_KILLS:
        homes += 1
        home = tmp_path / f"library-{homes}"
        Library.open(home).close()
        folder = real_take(home / "recordings")
        before = sound(folder)
        for _ in range(3):  # fewer than make it give up
            took = killed_after(dice.random() * 1.5, home, folder)
            kills += not took
            kept_somewhere(home, folder, before)
        with opened(home) as library:
            assert take_in(library, folder) == folder.name
        whole_and_once(home, folder, before)
    told("killed at a random moment while taking a recording in", kills, "0")


def killed_after(seconds: float, home: Path, folder: Path) -> bool:
    """Have another process take the recording in, and kill it; whether it had done so by then."""
    environment = {**os.environ, "PYTHONPATH": str(launch.root())}
    taker = subprocess.Popen(
        [sys.executable, "-c", TAKER, str(home), str(folder)], stdout=subprocess.PIPE, env=environment
    )
    assert taker.stdout is not None
    assert taker.stdout.readline() == b"ready\n"
    with contextlib.suppress(subprocess.TimeoutExpired):
        taker.wait(seconds)
    taker.kill()
    taker.stdout.close()
    return taker.wait() != -signal.SIGKILL


def test_the_assembler_dies_twice_and_is_not_asked_again(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder = real_take(home / "recordings")
    before = sound(folder)
    dying = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    real = assembling.assemble
    calls = []

    def assemble(*arguments: Any) -> object:
        calls.append(arguments)
        return real(*arguments, command=[sys.executable, "-c", dying])

    monkeypatch.setattr(taking, "assemble", assemble)
    with opened(home) as library, caplog.at_level(logging.WARNING):
        for expected in ("died", "died", "gave-up", "gave-up"):
            with pytest.raises(NotTakenIn) as failed:
                take_in(library, folder)
            assert failed.value.problem == expected
        assert len(calls) == 2
        (found,) = pending(library)
        assert (found.tries, found.given_up, found.state) == (2, True, "interrupted")
        assert found.seconds == pytest.approx(4.1, abs=0.05)
        assert sound(recordings.save_raw(folder, home.parent)) == before
        monkeypatch.setattr(taking, "assemble", real)
        assert take_in(library, folder, again=True) == folder.name
    whole_and_once(home, folder, before)


@pytest.mark.parametrize(
    ("program", "problem"),
    [
        ("print('not a message', flush=True); import time; time.sleep(60)", "died"),
        ("import time; time.sleep(60)", "died"),  # hangs
        ("import sys; sys.exit(5)", "died"),
    ],
)
def test_an_assembler_that_does_not_make_sense(
    tmp_path: Path, program: str, problem: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), pytest.raises(assembling.NotAssembled) as failed:
        assembling.assemble([tmp_path], tmp_path, command=[sys.executable, "-c", program], silence=2.0)
    assert failed.value.problem == problem


def test_cancel_ends_the_assembler_at_once(tmp_path: Path) -> None:
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    began = time.monotonic()
    sleeping = [sys.executable, "-c", "import time; time.sleep(60)"]
    with pytest.raises(assembling.NotAssembled) as failed:
        assembling.assemble([tmp_path], tmp_path, cancelled=stop, command=sleeping)
    assert failed.value.problem == "cancelled"
    assert time.monotonic() - began < 10.0


def test_the_disk_is_full_while_assembling(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs to mount a file system")
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("may not mount a file system here")
    try:
        home = disk / "library"
        Library.open(home).close()
        folder = real_take(home / "recordings", 6.0)
        before = sound(folder)
        room = disk / "room"
        room.write_bytes(bytes(300_000))  # for the database and the memory of a try
        fill(disk)
        room.unlink()
        with opened(home) as library:
            for _ in range(3):
                with caplog.at_level(logging.WARNING), pytest.raises(AppError) as full:
                    take_in(library, folder)
                assert "disk is full" in str(full.value), str(full.value)
                assert sound(folder) == before
                (found,) = pending(library)
                assert (found.given_up, found.seconds) == (False, pytest.approx(6.1, abs=0.05))
            (disk / "fill").unlink()
            take_in(library, folder)
        whole_and_once(home, folder, before)
        assert (home / "recordings" / TRASH).is_dir()
        told("disk full while assembling", 3, "0")
    finally:
        subprocess.run(["umount", str(disk)], check=True)
