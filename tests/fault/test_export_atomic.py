"""An export that goes wrong: the file that was there stays, a sentence says why, nothing else is left."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.atomic import write_atomically
from app.errors import AppError, DiskFull, ExportFailed
from app.export import export, formats
from tests.unit.export_samples import meeting, saying

# A PDF makes a lesser application where there is none, which later tests of the window could not use.
pytestmark = pytest.mark.usefixtures("qapp")

EACH = pytest.mark.parametrize("format_id", list(formats()))


def folder(path: Path) -> list[str]:
    return sorted(entry.name for entry in path.iterdir())


def full_disk(call: Callable[[], object], monkeypatch: pytest.MonkeyPatch, name: str, error: int) -> None:
    """Run ``call`` with ``os.name`` failing as the kernel would."""

    def fail(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as patch:
        patch.setattr(os, name, fail)
        call()


@EACH
@pytest.mark.parametrize("name", ["write", "fsync", "replace"])
def test_a_full_disk_keeps_the_old_file(
    format_id: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = export(meeting(), format_id, tmp_path)
    before = path.read_bytes()

    def again() -> None:
        with pytest.raises(DiskFull, match="nothing was lost"):
            export(saying("Other."), format_id, path)

    full_disk(again, monkeypatch, name, errno.ENOSPC)
    assert path.read_bytes() == before
    assert folder(tmp_path) == [path.name]


def test_every_failing_call_in_turn_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's way: fail the first call to the kernel, then the second, until one run meets no fault."""
    path = tmp_path / "x.txt"
    path.write_bytes(b"old")
    calls = ("open", "fstat", "fchmod", "write", "fsync", "close", "replace")
    real = {name: getattr(os, name) for name in calls}
    for nth in range(1, 40):
        count = 0

        def counting(name: str, nth: int = nth) -> Callable[..., object]:
            def call(*args: object, **named: object) -> object:
                nonlocal count
                count += 1
                if count == nth:
                    if name == "close":  # the kernel closes even when it reports an error
                        real[name](*args)
                    raise OSError(errno.EIO, "injected")
                return real[name](*args, **named)

            return call

        error: AppError | None = None
        with monkeypatch.context() as patch:
            for name in calls:
                patch.setattr(os, name, counting(name))
            try:
                write_atomically(path, b"new", lambda written: None)
            except ExportFailed as caught:
                error = caught
        assert folder(tmp_path) == ["x.txt"]
        if count < nth:
            break
        if error is not None:
            assert path.read_bytes() == b"old"
        else:  # only synchronising the folder may fail without a word
            assert path.read_bytes() == b"new"
            path.write_bytes(b"old")
    else:
        pytest.fail("never ran without a fault")


@pytest.mark.skipif(
    not Path("/dev/full").exists() or os.name == "nt" or os.geteuid() != 0, reason="needs root on Linux"
)
def test_a_really_full_disk(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", str(small)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        path = export(meeting(), "srt", small)
        before = path.read_bytes()
        with pytest.raises(DiskFull):
            export(saying(*["Many words."] * 5000), "srt", path)
        assert path.read_bytes() == before
        assert folder(small) == [path.name]
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_what_does_not_read_back_never_takes_the_place(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(b"old")

    def check(written: Path) -> None:
        assert written.read_bytes() == b"new"
        raise ExportFailed

    with pytest.raises(ExportFailed, match="unchanged"):
        write_atomically(path, b"new", check)
    assert (path.read_bytes(), folder(tmp_path)) == (b"old", ["x.txt"])


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no/such/folder.txt", "does not exist"),
        ("folder", "is a folder"),
        ("x" * 300 + ".txt", "too long"),
        ("file/x.txt", "does not exist"),
    ],
)
def test_what_the_user_can_mend_is_said(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ExportFailed, match=words):
        write_atomically(tmp_path / name, b"x")
    assert folder(tmp_path) == ["file", "folder"]


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.EIO])
def test_refusals_name_the_file_and_no_path(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused() -> None:
        with pytest.raises(ExportFailed) as caught:
            write_atomically(tmp_path / "x.txt", b"x")
        assert '"x.txt"' in str(caught.value)
        assert str(tmp_path) not in str(caught.value)

    full_disk(refused, monkeypatch, "replace", code)


def test_a_folder_without_rename_gets_a_second_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(b"old")
    written: list[Path] = []
    full_disk(lambda: written.append(write_atomically(path, b"new")), monkeypatch, "replace", errno.ENOTSUP)
    assert written == [tmp_path / "x (2).txt"]
    assert (path.read_bytes(), written[0].read_bytes()) == (b"old", b"new")


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_modes(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        path = write_atomically(tmp_path / "x.txt", b"x")
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        seen: list[int] = []
        path.chmod(0o604)
        write_atomically(path, b"y", lambda written: seen.append(written.stat().st_size))
        assert (stat.S_IMODE(path.stat().st_mode), seen) == (0o604, [1])
        write_atomically(path, b"z", private=True)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    finally:
        os.umask(before)


def test_a_link_keeps_pointing_at_its_file(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target, link = tmp_path / "real" / "x.txt", tmp_path / "link.txt"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_leftovers_of_a_killed_export_go_and_nothing_else(tmp_path: Path) -> None:
    ours, fresh, theirs = (
        tmp_path / name for name in (f".hansard-{'a' * 16}.part", f".hansard-{'b' * 16}.part", "x.part")
    )
    for path in (ours, fresh, theirs):
        path.write_bytes(b"half")
    for path in (ours, theirs):
        os.utime(path, (time.time() - 7200,) * 2)
    write_atomically(tmp_path / "x.txt", b"x")
    assert folder(tmp_path) == [fresh.name, "x.part", "x.txt"]
