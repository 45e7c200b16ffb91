"""Segments made ahead, the journal's line after a torn one, and the system's own disk."""

from __future__ import annotations

import errno
import os
import stat
import sys
import wave
from pathlib import Path

import pytest

from engine.recorder.ballast import NAME, Ballast
from engine.recorder.disk import SystemDisk
from engine.recorder.journal import Journal, append_all
from engine.recorder.segments import Segments, next_number
from engine.recorder.space import Space, bytes_per_second
from engine.takes import HEADER, Moment, Titled, read_journal, segment_name, wav_header

linux = pytest.mark.skipif(sys.platform != "linux", reason="sets space aside on Linux only")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mic").mkdir()
    return tmp_path


def segments(folder: Path, first: int = 0) -> Segments:
    return Segments(SystemDisk(), folder, "mic", 2, first)


def test_a_spare_is_used(folder: Path) -> None:
    made = segments(folder)
    spare = made.reserve(8000, 1)
    made.make(spare)
    file = spare.take()
    assert file is not None
    assert file.named
    assert file.path == folder / segment_name("mic", 0)
    assert file.path.read_bytes() == wav_header(8000, 1)
    SystemDisk().close(file.descriptor)


def test_a_spare_that_comes_too_late_is_taken_away(folder: Path) -> None:
    made = segments(folder)
    spare = made.reserve(8000, 1)
    assert spare.take() is None
    assert not spare.wanted
    now = made.create(8000, 1)
    assert now.number == 1, "numbers grow in the order of what is in the files"
    made.make(spare)
    assert [each.name for each in (folder / "mic").iterdir()] == ["000001.wav"]
    SystemDisk().close(now.descriptor)


def test_an_unused_spare_is_discarded(folder: Path) -> None:
    made = segments(folder)
    spare = made.reserve(8000, 1)
    made.make(spare)
    file = spare.take()
    assert file is not None
    made.discard(file)
    assert list((folder / "mic").iterdir()) == []


def test_numbers_go_on_behind_what_is_there(folder: Path) -> None:
    assert next_number(folder, "system") == 0
    (folder / segment_name("mic", 7)).touch()
    (folder / "mic" / "foreign.txt").touch()
    assert next_number(folder, "mic") == 8


def test_nothing_is_ever_overwritten(folder: Path) -> None:
    (folder / segment_name("mic", 0)).write_bytes(b"precious")
    with pytest.raises(FileExistsError):
        segments(folder).create(8000, 1)
    assert (folder / segment_name("mic", 0)).read_bytes() == b"precious"


@linux
def test_space_is_set_aside_and_given_back(folder: Path) -> None:
    disk = SystemDisk()
    path = folder / "file"
    descriptor = disk.create(path, 1 << 20)
    assert path.stat().st_size == 0, "readers must not find zeros"
    assert path.stat().st_blocks * 512 >= 1 << 20
    disk.append(descriptor, b"sound")
    disk.close(descriptor)
    assert path.stat().st_size == 5
    assert path.stat().st_blocks * 512 < 1 << 16


def test_files_are_private_and_only_appended_to(folder: Path) -> None:
    disk = SystemDisk()
    disk.make_folder(folder / "a" / "b")
    descriptor = disk.create(folder / "a" / "b" / "file")
    os.write(descriptor, b"one")
    if sys.platform != "win32":
        assert stat.S_IMODE((folder / "a").stat().st_mode) == 0o700
        assert stat.S_IMODE((folder / "a" / "b" / "file").stat().st_mode) == 0o600
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, b"two")
        assert (folder / "a" / "b" / "file").read_bytes() == b"onetwo"
    with pytest.raises(FileExistsError):
        disk.create(folder / "a" / "b" / "file")
    disk.close(descriptor)


@linux
def test_new_folders_are_fsynced_into_the_one_above(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[str] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    SystemDisk().make_folder(folder / "a" / "b")
    assert synced == [str(folder), str(folder / "a")]


def test_a_deleted_file_is_noticed(folder: Path) -> None:
    disk = SystemDisk()
    path = folder / "file"
    descriptor = disk.create(path)
    assert disk.leads_to(path, descriptor)
    if sys.platform != "win32":
        path.unlink()
        assert not disk.leads_to(path, descriptor)
        path.touch()
        assert not disk.leads_to(path, descriptor), "another of the same name"
    disk.close(descriptor)


class Miser(SystemDisk):
    """Takes three bytes at a time."""

    def append(self, descriptor: int, data: bytes | memoryview) -> int:
        return super().append(descriptor, memoryview(data)[:3])


def test_short_writes(folder: Path) -> None:
    disk = Miser()
    descriptor = disk.create(folder / "file")
    append_all(disk, descriptor, b"0123456789")
    disk.close(descriptor)
    assert (folder / "file").read_bytes() == b"0123456789"


class Deaf(SystemDisk):
    def append(self, descriptor: int, data: bytes | memoryview) -> int:
        return 0


def test_a_disk_that_takes_nothing_is_full(folder: Path) -> None:
    disk = Deaf()
    descriptor = disk.create(folder / "file")
    with pytest.raises(OSError) as caught:
        append_all(disk, descriptor, b"0")
    assert caught.value.errno == errno.ENOSPC
    disk.close(descriptor)


def test_a_torn_line_spoils_no_other(folder: Path) -> None:
    journal = Journal(SystemDisk(), folder, new=True)
    journal.write([Moment(1), Titled("Näme\nwith a break")])
    journal.close()
    with journal.path.open("ab") as file:
        file.write(b'{"kind":"moment","at":2,"su')
    journal = Journal(SystemDisk(), folder, new=False)
    journal.write([Moment(3)])
    journal.write([Moment(4)])
    journal.close()
    entries, broken = read_journal(journal.path.read_bytes())
    assert entries == [Moment(1), Titled("Näme\nwith a break"), Moment(3), Moment(4)]
    assert broken == 1


def test_after_an_append_that_failed_the_journal_goes_on(folder: Path) -> None:
    class Failing(SystemDisk):
        fail = False

        def append(self, descriptor: int, data: bytes | memoryview) -> int:
            if self.fail:
                super().append(descriptor, bytes(data)[:10])
                raise OSError(errno.EIO, "")
            return super().append(descriptor, data)

    disk = Failing()
    journal = Journal(disk, folder, new=True)
    disk.fail = True
    with pytest.raises(OSError):
        journal.write([Moment(1)])
    disk.fail = False
    journal.write([Moment(2)])
    journal.close()
    assert read_journal(journal.path.read_bytes())[0] == [Moment(2)]


@linux
def test_ballast(folder: Path) -> None:
    (folder / NAME).write_bytes(b"of a recorder that died")
    ballast = Ballast(SystemDisk(), folder, 1 << 20)
    ballast.take()
    assert ballast.held
    assert (folder / NAME).stat().st_blocks * 512 >= 1 << 20
    ballast.release()
    assert not ballast.held
    assert not (folder / NAME).exists()
    ballast.release()


def test_minutes_left() -> None:
    per_second = bytes_per_second([(48_000, 1), (48_000, 2)])
    assert per_second == 288_000
    minute = per_second * 60
    space = Space()
    assert space.measure(31 * minute, per_second) == (None, None)
    assert space.minutes == pytest.approx(31)
    assert space.measure(29 * minute, per_second) == ("disk-low", None)
    assert space.measure(31 * minute, per_second) == (None, None), "it does not flicker"
    assert space.measure(9 * minute, per_second) == ("disk-last", "disk-low")
    assert space.measure(10 * minute, per_second) == (None, None)
    assert space.measure(12 * minute, per_second) == ("disk-low", "disk-last")
    assert space.measure(60 * minute, per_second) == (None, "disk-low")
    assert space.tight() == ("disk-last", None)


def test_header_says_a_whole_minute(folder: Path) -> None:
    """Readers take what is there of it."""
    path = folder / "a.wav"
    path.write_bytes(wav_header(8000, 2) + bytes(4000))
    assert len(wav_header(8000, 2)) == HEADER.size == 44
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (8000, 2, 2)
        assert file.getnframes() == 60 * 8000
        assert len(file.readframes(10_000)) == 4000
