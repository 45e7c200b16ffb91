"""Files of every kind and name: each comes in, or gets one clear sentence and leaves nothing behind."""

import hashlib
import os
import sys
from pathlib import Path

import pytest

from app.errors import AppError, DiskFull
from app.intake import Unreadable
from app.library import Library
from tests.builders import sound_file


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def left_behind(library: Library) -> list[Path]:
    return list((library.folder / "meetings").iterdir())


def test_a_reference_stays_where_it_is(library: Library, tmp_path: Path) -> None:
    path = sound_file(tmp_path, "Team call.m4a")
    imported = library.import_file(path)
    assert library.sources(imported.meeting) == [path]
    summary = library.meeting(imported.meeting)
    assert (summary.title, summary.source, summary.state) == ("Team call", "Team call.m4a", "waiting")
    assert library.jobs()[0].kind == "transcribe"
    with library._store.read() as view:
        stored = view.exec_driver_sql("SELECT sha256 FROM meeting").scalar()
    assert stored == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_copy_outlives_the_original(library: Library, tmp_path: Path) -> None:
    path = sound_file(tmp_path, "call.M4A", os.urandom(3_000_000))
    content = path.read_bytes()
    imported = library.import_file(path, copy=True)
    path.unlink()
    (kept,) = library.sources(imported.meeting)
    assert kept.read_bytes() == content
    assert kept.name == "original.m4a"
    assert library.meeting(imported.meeting).state == "waiting"


def test_the_same_bytes_are_noticed(library: Library, tmp_path: Path) -> None:
    first = library.import_file(sound_file(tmp_path, "a.wav"))
    again = library.import_file(sound_file(tmp_path, "b.wav"), copy=True)
    assert again.duplicate == first.meeting
    assert again.change is None
    assert again.job is None
    assert len(library.meetings()) == len(left_behind(library)) == 1
    wanted = library.import_file(sound_file(tmp_path, "b.wav"), again=True)
    assert wanted.duplicate is None
    assert len(library.meetings()) == 2


def test_what_is_in_the_trash_is_no_duplicate(library: Library, tmp_path: Path) -> None:
    first = library.import_file(sound_file(tmp_path, "a.wav"))
    library.delete_meeting(first.meeting)
    assert library.import_file(sound_file(tmp_path, "a.wav")).duplicate is None


def test_progress_in_bytes(library: Library, tmp_path: Path) -> None:
    seen: list[tuple[float, float]] = []
    size = 2_500_000
    library.import_file(sound_file(tmp_path, "a.wav", bytes(size)), report=lambda *at: seen.append(at))
    assert seen[-1] == (size, size)
    assert len(seen) == 3


def test_stopping_half_way_leaves_nothing(library: Library, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(_done: float, _total: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        library.import_file(sound_file(tmp_path), copy=True, report=stop)
    assert left_behind(library) == []
    assert library.meetings() == []


@pytest.mark.parametrize(
    ("name", "title", "shown"),
    [
        ("Ünïcode 会議 🎉.wav", "Ünïcode 会議 🎉", "Ünïcode 会議 🎉.wav"),
        ("two\nlines\t.wav", "two lines", "two lines .wav"),
        ("evil\u202egnp.wav", "evil\u202egnp", "evilgnp.wav"),
        ("-rf *.wav", "-rf *", "-rf *.wav"),
        (".wav", ".wav", ".wav"),
        ("🎉" * 60 + ".wav", "🎉" * 60, "🎉" * 60 + ".wav"),
        ("x" * 200 + ".wav", "x" * 200, "x" * 60 + "…" + "x" * 11 + ".wav"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="names Windows cannot hold")
def test_names(library: Library, tmp_path: Path, name: str, title: str, shown: str) -> None:
    path = sound_file(tmp_path, name)
    imported = library.import_file(path)
    summary = library.meeting(imported.meeting)
    assert (summary.title, summary.source) == (title, shown)
    assert library.sources(imported.meeting) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="a name that is not text")
def test_a_name_that_is_not_text(library: Library, tmp_path: Path) -> None:
    path = sound_file(tmp_path, os.fsdecode(b"caf\xe9.wav"))
    imported = library.import_file(path)
    assert library.sources(imported.meeting) == [path]
    assert library.sources(imported.meeting)[0].exists()
    assert library.meeting(imported.meeting).title == "caf\ufffd"


@pytest.mark.parametrize("copy", [False, True])
@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("missing", "“missing.wav” does not exist."),
        ("folder", "is a folder; choose an audio or video file"),
        ("empty", "“empty.wav” is empty; there is nothing to transcribe."),
        ("fifo", "“fifo” is not a file; choose an audio or video file."),
        ("long", "has a name too long for this disk."),
        ("nul", "cannot be opened."),
        ("dangling", "“dangling” does not exist."),
        ("device", "“zero” is not a file"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="POSIX kinds of file")
def test_what_is_no_recording(library: Library, tmp_path: Path, kind: str, sentence: str, copy: bool) -> None:
    path = tmp_path / kind
    match kind:
        case "missing" | "empty":
            path = tmp_path / f"{kind}.wav"
            if kind == "empty":
                path.touch()
        case "folder":
            path.mkdir()
        case "fifo":
            os.mkfifo(path)
        case "long":
            path = tmp_path / ("x" * 300 + ".wav")
        case "nul":
            path = Path(f"{tmp_path}/a\0b.wav")
        case "dangling":
            path.symlink_to(tmp_path / "nowhere")
        case "device":
            path = Path("/dev/zero")
    with pytest.raises(Unreadable) as refused:
        library.import_file(path, copy=copy)
    assert sentence in str(refused.value)
    assert refused.value.exit_status == 3
    assert str(tmp_path) not in str(refused.value)
    assert "\n" not in str(refused.value)
    assert left_behind(library) == []
    assert library.jobs() == []


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(library: Library, tmp_path: Path) -> None:
    path = sound_file(tmp_path)
    path.chmod(0)
    with pytest.raises(Unreadable, match="permissions"):
        library.import_file(path)


def test_a_file_still_growing_is_refused(library: Library, tmp_path: Path) -> None:
    path = sound_file(tmp_path, "live.wav", bytes(2_000_000))

    def grow(_done: float, _total: float) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with pytest.raises(Unreadable, match="changed while it was being read"):
        library.import_file(path, copy=True, report=grow)
    assert left_behind(library) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_no_room_for_a_copy(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.vault import held

    monkeypatch.setattr(held, "create", lambda _path: os.fdopen(os.open("/dev/full", os.O_WRONLY), "wb"))
    with pytest.raises(DiskFull) as full:
        library.import_file(sound_file(tmp_path, content=bytes(3_000_000)), copy=True)
    assert isinstance(full.value, AppError)
    assert left_behind(library) == []
    assert library.meetings() == []
