"""Watched folders: what appears is taken in once, when it is complete, whatever else lies there."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import DiskFull
from app.library import Library
from app.watching import SETTLED, Found, Rules, Watcher


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watcher(library: Library, folder: Path, clock: Clock) -> Watcher:
    """It has looked once: from now on things appear."""
    made = Watcher(library, Rules((folder,)), clock=clock)
    made.look()
    return made


def settled(watcher: Watcher, clock: Clock) -> Found:
    """A look, some time, and another one."""
    first = watcher.look()
    assert not first.taken
    clock.now += SETTLED + 1
    return watcher.look()


def titles(library: Library) -> list[str]:
    return sorted(item.title for item in library.meetings())


def put(path: Path, content: bytes = b"") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content or path.name.encode() * 10)
    return path


def test_what_appears_is_taken_in_once(
    library: Library, folder: Path, watcher: Watcher, clock: Clock
) -> None:
    put(folder / "one.wav")
    found = settled(watcher, clock)
    assert [name for _, name in found.taken] == ["one.wav"]
    assert titles(library) == ["one"]
    assert [job.state for job in library.jobs()] == ["waiting"]
    assert library.sources(found.taken[0][0]) == [folder / "one.wav"], "it is only read"
    for _ in range(3):
        clock.now += SETTLED + 1
        assert watcher.look() == Found()
    # Also after a restart, and when the meeting has gone for good.
    library.trash([found.taken[0][0]])
    library.purge([found.taken[0][0]])
    assert settled(Watcher(library, watcher.rules, clock=clock), clock) == Found()
    assert titles(library) == []


def test_what_was_there_before_stays_as_it_is(library: Library, folder: Path, clock: Clock) -> None:
    put(folder / "old.wav")
    watcher = Watcher(library, Rules((folder,)), clock=clock)
    assert settled(watcher, clock) == Found()
    put(folder / "new.mp3")
    assert settled(watcher, clock).taken
    assert titles(library) == ["new"]
    # A folder that was let go of and is chosen again begins anew.
    watcher.rules = Rules(())
    watcher.look()
    put(folder / "meanwhile.wav")
    watcher.rules = Rules((folder,))
    assert settled(watcher, clock) == Found()
    # The command line wants all of it.
    everything = Watcher(library, Rules((folder,), everything=True), clock=clock)
    put(folder / "late.wav")
    assert [name for _, name in settled(everything, clock).taken] == ["late.wav"]


def test_what_grows_waits(library: Library, folder: Path, watcher: Watcher, clock: Clock) -> None:
    path = put(folder / "copying.wav", b"RIFF")
    for number in range(4):
        clock.now += SETTLED + 1
        with path.open("ab") as file:
            file.write(b"more" * (number + 1))
        found = watcher.look()
        assert (found.taken, found.waiting) == ([], 1)
    clock.now += SETTLED + 1
    assert watcher.look().taken
    assert titles(library) == ["copying"]


@pytest.mark.parametrize(
    "name",
    [
        ".hidden.wav",
        "~lock.wav",
        "film.mp4.part",
        "film.mp4.crdownload",
        "a.wav.tmp",
        "a.wav~",
        "notes.txt",
        "page.html",
        "noending",
        ".trash/x.wav",
        "inside/y.wav",
        "empty.wav",
    ],
)
def test_what_is_not_meant_is_passed_over(
    library: Library, folder: Path, watcher: Watcher, clock: Clock, name: str
) -> None:
    put(folder / name)
    if name.startswith("empty"):
        (folder / name).write_bytes(b"")
    assert settled(watcher, clock) == Found()
    assert titles(library) == []


def test_folders_inside_when_wanted(library: Library, folder: Path, watcher: Watcher, clock: Clock) -> None:
    watcher.rules = replace(watcher.rules, subfolders=True)
    put(folder / "a" / "b" / "deep.wav")
    put(folder / ".hidden" / "not.wav")
    if hasattr(os, "symlink"):
        (folder / "a" / "round").symlink_to(folder)
    assert [name for _, name in settled(watcher, clock).taken] == ["deep.wav"]


def test_the_library_itself_is_not_looked_into(library: Library, clock: Clock) -> None:
    rules = Rules((library.folder.parent,), subfolders=True, everything=True)
    put(library.folder / "meetings" / "x" / "track-0.flac")
    put(library.folder.parent / "beside.wav")
    assert [name for _, name in settled(Watcher(library, rules, clock=clock), clock).taken] == ["beside.wav"]


def test_copied_when_wanted(library: Library, folder: Path, watcher: Watcher, clock: Clock) -> None:
    watcher.rules = replace(watcher.rules, copy=True)
    path = put(folder / "one.wav")
    ((meeting, _),) = settled(watcher, clock).taken
    path.unlink()
    (source,) = library.sources(meeting)
    assert source.read_bytes() == b"one.wav" * 10
    assert watcher.look() == Found()


def test_what_the_library_has_is_not_taken_in_again(
    library: Library, folder: Path, watcher: Watcher, clock: Clock, tmp_path: Path
) -> None:
    meeting = library.import_file(put(tmp_path / "mine.wav", b"the same")).meeting
    assert meeting is not None
    put(folder / "copy.wav", b"the same")
    assert settled(watcher, clock) == Found()
    library.trash([meeting])
    put(folder / "another.wav", b"the same")
    assert settled(watcher, clock) == Found(), "nor what the user has thrown away"
    assert titles(library) == []


def test_one_that_changes_afterwards_is_another(
    library: Library, folder: Path, watcher: Watcher, clock: Clock
) -> None:
    path = put(folder / "one.wav")
    assert settled(watcher, clock).taken
    os.utime(path, (time.time() + 60, time.time() + 60))
    assert settled(watcher, clock) == Found(), "only its date is another"
    path.write_bytes(b"something else entirely")
    assert settled(watcher, clock).taken
    assert titles(library) == ["one", "one"]


def test_deleted_meanwhile(folder: Path, watcher: Watcher, clock: Clock) -> None:
    path = put(folder / "one.wav")
    watcher.look()
    path.unlink()
    clock.now += SETTLED + 1
    assert watcher.look() == Found()


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_said_once(folder: Path, watcher: Watcher, clock: Clock) -> None:
    path = put(folder / "secret.wav")
    path.chmod(0)
    assert "may not be read" in settled(watcher, clock).refused[0][1]
    assert settled(watcher, clock) == Found()


def test_what_cannot_be_read_is_said_once(
    library: Library, folder: Path, watcher: Watcher, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.intake import Unreadable

    put(folder / "bad.wav")

    def refuse(*_args: object, **_more: object) -> None:
        raise Unreadable("“bad.wav” could not be read to the end.")

    monkeypatch.setattr(library, "import_file", refuse)
    assert settled(watcher, clock).refused == [("bad.wav", "“bad.wav” could not be read to the end.")]
    assert settled(watcher, clock) == Found()
    assert settled(Watcher(library, watcher.rules, clock=clock), clock) == Found()


def test_a_full_disk_is_said_once_and_tried_again(
    library: Library, folder: Path, watcher: Watcher, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(folder / "one.wav")
    put(folder / "two.wav")
    take: Callable[..., object] = library.import_file

    def full(*_args: object, **_more: object) -> None:
        raise DiskFull

    monkeypatch.setattr(library, "import_file", full)
    assert len(settled(watcher, clock).refused) == 1
    assert watcher.look().refused == []
    monkeypatch.setattr(library, "import_file", take)
    assert len(watcher.look().taken) == 2


def test_a_folder_that_goes_and_comes_back(
    library: Library, folder: Path, watcher: Watcher, clock: Clock
) -> None:
    away = folder.rename(folder.with_name("away"))
    assert watcher.look().missing == [folder]
    assert watcher.look().missing == []
    put(away / "one.wav")
    away.rename(folder)
    assert [name for _, name in settled(watcher, clock).taken] == ["one.wav"]
    folder.rename(away)
    assert watcher.look().missing == [folder], "said again when it goes again"


def test_many_come_in_turns(library: Library, folder: Path, watcher: Watcher, clock: Clock) -> None:
    for number in range(12):
        put(folder / f"{number:02}.wav")
    counts = []
    watcher.look()
    clock.now += SETTLED + 1
    while (found := watcher.look()).taken:
        counts.append(len(found.taken))
    assert counts == [5, 5, 2]
    assert len(titles(library)) == 12


def test_stopping_in_the_middle_of_a_file(
    library: Library, folder: Path, watcher: Watcher, clock: Clock
) -> None:
    put(folder / "large.wav", bytes(5 << 20))
    watcher.look()
    clock.now += SETTLED + 1
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return len(asked) > 2

    assert not watcher.look(stop).taken
    assert titles(library) == []
    assert watcher.look().taken


SRT = b"1\n00:00:01,000 --> 00:00:03,000\nhello there\n"


def test_transcripts_only_where_they_are_wanted(
    library: Library, folder: Path, watcher: Watcher, clock: Clock
) -> None:
    put(folder / "talk.srt", SRT)
    put(folder / "talk.wav")
    assert [name for _, name in settled(watcher, clock).taken] == ["talk.wav"]
    assert [job.kind for job in library.jobs()] == ["transcribe"]
    # Wanted from now on, it has come too late for its sound, and says so once.
    watcher.rules = replace(watcher.rules, transcripts=True)
    found = settled(watcher, clock)
    assert not found.taken
    assert "import it by hand" in found.refused[0][1]
    assert settled(watcher, clock) == Found()


def test_a_transcript_comes_with_the_sound_of_its_name(
    library: Library, folder: Path, watcher: Watcher, clock: Clock
) -> None:
    watcher.rules = replace(watcher.rules, transcripts=True, copy=True)
    put(folder / "talk.srt", SRT)
    assert watcher.look().waiting == 1
    clock.now += SETTLED - 1
    put(folder / "talk.wav")  # both must have settled
    assert not watcher.look().taken
    clock.now += 2
    assert not watcher.look().taken
    clock.now += SETTLED
    found = watcher.look()
    assert [name for _, name in found.taken] == ["talk.srt"]
    assert [job.kind for job in library.jobs()] == ["decode"], "nothing to recognise"
    assert [row.text for row in library.outline(found.taken[0][0])] == ["hello there"]
    assert settled(watcher, clock) == Found()


def test_what_is_no_transcript_is_passed_over_without_a_word(
    library: Library, folder: Path, watcher: Watcher, clock: Clock
) -> None:
    watcher.rules = replace(watcher.rules, transcripts=True)
    put(folder / "alone.vtt", b"WEBVTT\n\n00:01.000 --> 00:02.000\nhi again\n")
    put(folder / "notes.txt", b"buy milk and bread")
    put(folder / "data.json", b"{}")
    put(folder / "data.wav")
    found = settled(watcher, clock)
    assert [name for _, name in found.taken] == ["alone.vtt"]
    assert not found.refused
    clock.now += SETTLED + 1
    assert [name for _, name in watcher.look().taken] == ["data.wav"], "it had no transcript after all"
    clock.now += SETTLED + 1
    assert watcher.look() == Found()
    assert titles(library) == ["alone", "data"]


@pytest.mark.parametrize("where", ["", "meetings", "recordings/new"])
@pytest.mark.parametrize("linked", [False, True])
def test_the_library_is_never_watched(
    library: Library, tmp_path: Path, clock: Clock, where: str, linked: bool
) -> None:
    inside = library.folder / where
    inside.mkdir(parents=True, exist_ok=True)
    put(inside / "track-0.wav")
    folder = inside
    if linked:
        folder = tmp_path / "link"
        folder.symlink_to(inside)
    watcher = Watcher(library, Rules((folder,), subfolders=True, everything=True), clock=clock)
    ((_name, why),) = watcher.look().refused
    assert "own library" in why
    assert settled(watcher, clock) == Found()
    assert library.meetings() == []
