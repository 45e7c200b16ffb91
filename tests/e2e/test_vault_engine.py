"""A meeting made in an encrypted library by the real engine: at no moment is any of it plain on the disk."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.engine_client import SubprocessEngine
from app.jobs import JobQueue
from app.library import Library
from app.vault import held, unlocking
from engine.protocol import SpeakerHint
from tests import vaults
from tests.e2e.media import beginning
from tests.vaults import found_in

pytestmark = pytest.mark.skipif(os.name != "posix", reason="descriptors are handed on")

ROOT = Path(__file__).parents[2]


@contextlib.contextmanager
def watched(folder: Path, *pieces: bytes) -> Iterator[set[str]]:
    """The files in which any of ``pieces`` was seen meanwhile."""
    seen: set[str] = set()
    over = threading.Event()
    read: dict[Path, tuple[int, int]] = {}  # when each was changed last, and its size

    def look() -> None:
        while not over.wait(0.05):
            for path in folder.rglob("*"):
                with contextlib.suppress(OSError):  # it has gone meanwhile
                    state = path.stat()
                    stamp = state.st_mtime_ns, state.st_size
                    if path.is_file() and read.get(path) != stamp:
                        if any(piece in path.read_bytes() for piece in pieces):
                            seen.add(str(path.relative_to(folder)))
                        read[path] = stamp

    thread = threading.Thread(target=look)
    thread.start()
    yield seen
    over.set()
    thread.join()


def hansard(folder: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    ours, theirs = os.pipe()
    os.write(theirs, code.encode())
    os.close(theirs)
    done = subprocess.run(
        [sys.executable, "-m", "app", *arguments, "--library", str(folder), "--code-fd", str(ours)],
        pass_fds=(ours,),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env=os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"},
        cwd=ROOT,
    )
    os.close(ours)
    return done


def test_from_a_file_to_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vaults.no_keyring(monkeypatch)
    sound = beginning(tmp_path / "meeting.flac")
    folder = tmp_path / "library"
    with contextlib.closing(Library.open(folder)) as library:
        code = library.new_recovery_code()
        library.begin_vault(code)
        library.proceed_with_vault()
    original = sound.read_bytes()
    # Marks of every kind of file on the way: the original, FLAC, the overview, arrays, JSON of words.
    middle = len(original) // 2
    pieces = (
        original[middle : middle + 32],
        b"fLaC\x00\x00\x00\x22",
        b"HANSPEAK",
        b'"probability"',
        b"NUMPY",
        b"everyone",
    )
    with watched(folder, *pieces) as seen:
        done = hansard(folder, code, "import", "--copy", str(sound))
        assert done.returncode == 0, done.stderr
    assert not seen
    assert found_in(folder, *pieces) == []

    held.hold(unlocking.by_code(folder, code))
    with contextlib.closing(Library.open(folder)) as library:
        (meeting,) = library.meetings()
        (track,) = library.tracks(meeting.id)
        assert library.transcript(meeting.id).segments
        place = library.meeting_folder(meeting.id)
        assert track.audio is not None
        assert held.read_bytes(place / track.audio)[:4] == b"fLaC"
        assert held.read_bytes(library.sources(meeting.id)[0]) == original
        voices = library.embeddings(meeting.id)
        assert voices is not None
        with held.open_binary(voices) as file, np.load(file) as arrays:
            assert len(arrays.files) > 1
        # Telling the voices apart anew needs them, and no sound.
        library.find_speakers_again(meeting.id, SpeakerHint(2, 2))
        queue = JobQueue(library, SubprocessEngine)
        with watched(folder, *pieces) as seen:
            queue.wake()
            while queue.running is not None:
                assert isinstance(queue.link, SubprocessEngine)
                queue.link.wait(0.2)
        queue.close()
        assert [job.state for job in library.jobs()] == ["done", "done"]
        assert len(library.speakers(meeting.id)) == 2
    assert not seen
    assert found_in(folder, *pieces) == []
