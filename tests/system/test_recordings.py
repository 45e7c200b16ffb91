"""Recordings on the disk are taken into the library exactly once, whatever happens."""

import logging
import os
import shutil
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import paths, recordings
from app.erasing import thrown
from app.errors import AppError, DiskFull, ExportFailed
from app.library import Library
from app.paths import JOBS
from app.recordings import (
    MOST_FAILURES,
    NotTakenIn,
    discard,
    meeting_of,
    pending,
    purge,
    scan,
    take_in,
    taking,
)
from app.recordings.tries import MOST_INTERRUPTIONS, TAKEN
from app.transcript import MeetingId
from tests.taken import FakeAssembler, marked, take


@pytest.fixture
def library(tmp_path: Path):
    opened = Library.open(tmp_path / "library")
    opened.recordings_folder.mkdir(mode=0o700)
    yield opened
    opened.close()


@pytest.fixture
def root(library: Library) -> Path:
    return library.recordings_folder


@pytest.fixture(autouse=True)
def assembler(monkeypatch: pytest.MonkeyPatch) -> FakeAssembler:
    fake = FakeAssembler()
    monkeypatch.setattr(taking, "assemble", fake)
    return fake


# -- becoming a meeting --------------------------------------------------------------------------------


def test_taken_in(library: Library, root: Path) -> None:
    folder = take(root, seconds=4.0, entries=marked(), hole=0.5)
    told: list[object] = []
    library.subscribe(told.append)
    meeting = take_in(library, folder, lambda done, total: told.append((done, total)))
    assert meeting == folder.name
    summary = library.meeting(meeting)
    assert (summary.title, summary.state, summary.origin) == ("Weekly", "recorded", "recorded")
    assert summary.interrupted
    assert summary.duration == pytest.approx(4.0, abs=0.01)
    assert summary.created == datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
    tracks = library.tracks(meeting)
    assert [(track.number, track.label, track.audio) for track in tracks] == [
        (0, "Microphone", "mic.flac"),
        (1, "System audio", "system.flac"),
    ]
    assert library.sources(meeting) == [
        library.meeting_folder(meeting) / f"{n}.flac" for n in ("mic", "system")
    ]
    assert [item.seconds for item in library.moments(meeting)] == [0.5, 2.0]
    assert [(item.seconds, item.text) for item in library.notes(meeting)] == [
        (0.75, "the budget of next year"),
        (1.5, "ask Ana"),
    ]
    (gap,) = library.gaps(meeting)
    assert (gap.kind, gap.track, gap.why) == ("hole", 0, "lost")
    assert gap.length == pytest.approx(0.5, abs=0.01)
    # The folder waits in the trash; nothing else is left.
    assert [item.name for item in thrown(root)] == [folder.name]
    assert not folder.exists()
    assert list((library.folder / JOBS).iterdir()) == []
    assert library.history(meeting) == (None, None), "nothing that the user did"
    assert len(told) == 2
    for path in library.meeting_folder(meeting).iterdir():
        assert path.stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_twice_is_once(library: Library, root: Path, assembler: FakeAssembler) -> None:
    folder = take(root)
    kept = folder.with_name("copy")
    shutil.copytree(folder, kept)
    meeting = take_in(library, folder)
    shutil.copytree(kept, folder)  # as though it had not been put away
    shutil.rmtree(kept)
    assert pending(library) == []
    assert not folder.exists()
    assert take_in(library, folder) == meeting
    assert assembler.calls == 1
    assert len(library.meetings()) == 1
    assert len(thrown(root)) == 2


def test_two_threads_at_once(library: Library, root: Path, assembler: FakeAssembler) -> None:
    folder = take(root)
    assembler.during = lambda: time.sleep(0.1)
    done: list[MeetingId] = []
    threads = [threading.Thread(target=lambda: done.append(take_in(library, folder))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [MeetingId(folder.name)] * 3
    assert assembler.calls == 1


def test_audio_that_has_gone_comes_back(library: Library, root: Path, assembler: FakeAssembler) -> None:
    folder = take(root)
    shutil.copytree(folder, folder.with_name("copy"))
    meeting = take_in(library, folder)
    (library.meeting_folder(meeting) / "mic.flac").unlink()
    library.add_moment(meeting, 1.0)
    folder.with_name("copy").rename(folder)
    assert [found.folder for found in pending(library)] == [folder]
    assert take_in(library, folder) == meeting
    assert assembler.calls == 2
    assert library.has_recording(meeting)
    assert len(library.moments(meeting)) == 1, "what the user did since stays"


def test_a_folder_by_another_name(library: Library, root: Path) -> None:
    folder = take(root, name="01M0000000000000000000000A")
    copied = root / "Kopie von 01M0000000000000000000000A"
    shutil.copytree(folder, copied)
    assert len({take_in(library, folder), take_in(library, copied)}) == 2
    assert meeting_of(copied) == meeting_of(copied)
    assert len(library.meetings()) == 2


def test_one_side_only(library: Library, root: Path) -> None:
    meeting = take_in(library, take(root, tracks=["system"]))
    (track,) = library.tracks(meeting)
    assert (track.number, track.label) == (0, "System audio")


def test_a_recording_without_a_title(library: Library, root: Path) -> None:
    meeting = take_in(library, take(root, title=" \n"))
    assert library.meeting(meeting).title == "Recording of 22 November 2026, 10:00"
    library.rename_meeting(meeting, "Budget")
    library.rename_meeting(meeting, "")
    assert library.meeting(meeting).title == "Recording of 22 November 2026, 10:00"


# -- what cannot be taken in -----------------------------------------------------------------------------


def test_two_failures_are_the_last(library: Library, root: Path, assembler: FakeAssembler) -> None:
    folder = take(root)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assembler.problem = "died"
    for number in range(MOST_FAILURES):
        (found,) = pending(library)
        assert (found.tries, found.given_up) == (number, False)
        with pytest.raises(NotTakenIn) as failed:
            take_in(library, folder)
        assert failed.value.problem == "died"
    for _ in range(3):  # whatever comes later
        with pytest.raises(NotTakenIn) as given_up:
            take_in(library, folder)
        assert given_up.value.problem == "gave-up"
    assert assembler.calls == MOST_FAILURES
    (found,) = pending(library)
    assert (found.given_up, found.problem, found.state) == (True, "died", "interrupted")
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert {path: data for path, data in after.items() if path.name != TAKEN} == before
    assert list((library.folder / JOBS).iterdir()) == []
    # What is offered then.
    report = recordings.report_of(found)
    assert "died" in report
    assert "Weekly" not in report
    assert str(root) not in report
    saved = recordings.save_raw(folder, library.folder.parent)
    assert {path.relative_to(saved) for path in saved.rglob("*")} == {
        path.relative_to(folder) for path in folder.rglob("*")
    }
    # Only the user may ask for another.
    assembler.problem = ""
    assert take_in(library, folder, again=True) == folder.name


@pytest.mark.parametrize("problem", ["disk-full", "changing", "cancelled", "folder-unwritable"])
def test_some_failures_are_not_its_fault(
    library: Library, root: Path, assembler: FakeAssembler, problem: str
) -> None:
    folder = take(root)
    assembler.problem = problem
    for _ in range(3 * MOST_INTERRUPTIONS):
        with pytest.raises(NotTakenIn) as failed:
            take_in(library, folder)
        assert failed.value.problem == problem
        assert str(failed.value).endswith(".")
    (found,) = pending(library)
    assert (found.tries, found.given_up) == (0, False)
    assembler.problem = ""
    take_in(library, folder)


def test_ended_in_the_middle_every_time(library: Library, root: Path, assembler: FakeAssembler) -> None:
    class Killed(BaseException):
        pass

    folder = take(root)

    def die() -> None:
        raise Killed

    assembler.during = die
    for _ in range(MOST_INTERRUPTIONS):
        with pytest.raises(Killed):
            take_in(library, folder)
    with pytest.raises(NotTakenIn) as given_up:
        take_in(library, folder)
    assert given_up.value.problem == "gave-up"
    assert scan(root)[0].given_up


def test_files_that_are_not_what_was_said(
    library: Library, root: Path, assembler: FakeAssembler, monkeypatch: pytest.MonkeyPatch, caplog
) -> None:
    folder = take(root)

    def lie(folders, output, *rest):
        made = assembler(folders, output, *rest)
        (output / "mic.flac").write_bytes(b"another")
        return made

    monkeypatch.setattr(taking, "assemble", lie)
    with caplog.at_level(logging.WARNING), pytest.raises(NotTakenIn) as failed:
        take_in(library, folder)
    assert failed.value.problem == "not-verified"
    assert library.meetings() == []
    assert folder.exists()


def test_cancelled(library: Library, root: Path, assembler: FakeAssembler) -> None:
    folder, stop = take(root), threading.Event()
    assembler.during = stop.set
    with pytest.raises(NotTakenIn) as failed:
        take_in(library, folder, cancelled=stop)
    assert failed.value.problem == "cancelled"
    assert folder.exists()
    assert not scan(root)[0].given_up


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_not_tried(
    library: Library, root: Path, assembler: FakeAssembler
) -> None:
    folder = take(root)
    folder.chmod(0o500)
    with pytest.raises(paths.FolderUnusable):
        take_in(library, folder)
    assert assembler.calls == 0


def test_no_space_to_remember_the_try(
    library: Library, root: Path, assembler: FakeAssembler, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = take(root)

    def full(*_args: object, **_options: object) -> None:
        raise DiskFull

    monkeypatch.setattr("app.recordings.tries.write_atomically", full)
    with pytest.raises(DiskFull):
        take_in(library, folder)
    assert assembler.calls == 0
    assert folder.exists()


# -- trash, discard, copies ------------------------------------------------------------------------------


def test_the_trash_of_recordings_is_emptied_after_seven_days(library: Library, root: Path) -> None:
    meeting = take_in(library, take(root))
    unwanted = discard(library, take(root))
    now = datetime.now(UTC)
    assert purge(library, now + timedelta(days=6, hours=23)) == 0
    # One whose meeting has lost its audio stays: it may be all there is.
    audio = library.meeting_folder(meeting) / "system.flac"
    data = audio.read_bytes()
    audio.unlink()
    assert purge(library, now + timedelta(days=8)) == 1
    assert not unwanted.exists()
    assert [item.name for item in thrown(root)] == [meeting]
    audio.write_bytes(data)
    assert purge(library, now + timedelta(days=8)) == 1
    assert thrown(root) == []


def test_only_recordings_are_discarded(library: Library, root: Path, tmp_path: Path) -> None:
    elsewhere = take(tmp_path / "elsewhere")
    for folder in (elsewhere, root, library.folder, root / "nothing", take(root) / "mic"):
        with pytest.raises(AppError):
            discard(library, folder)
    assert elsewhere.exists()
    assert root.exists()


def test_what_a_killed_try_left_is_swept(library: Library) -> None:
    (library.folder / JOBS / "take-X").mkdir(parents=True)
    (library.folder / JOBS / "other").mkdir()
    purge(library)
    assert [path.name for path in (library.folder / JOBS).iterdir()] == ["other"]


def test_sound_can_be_saved(library: Library, root: Path, tmp_path: Path) -> None:
    meeting = take_in(library, take(root, title="Q3: a/b"))
    target = tmp_path / "out"
    target.mkdir()
    made = recordings.save_audio(library, meeting, target)
    assert [path.name for path in made] == ["Q3- a-b Microphone.flac", "Q3- a-b System audio.flac"]
    assert made[0].read_bytes() == (library.meeting_folder(meeting) / "mic.flac").read_bytes()
    assert recordings.save_audio(library, meeting, target)[0].name == "Q3- a-b Microphone (2).flac"
    with pytest.raises(ExportFailed):
        recordings.save_audio(library, meeting, tmp_path / "nowhere")
    with pytest.raises(ExportFailed):
        recordings.save_raw(take(root), tmp_path / "nowhere")
    assert len(list(target.iterdir())) == 4
