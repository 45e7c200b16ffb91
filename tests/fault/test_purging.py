"""Deleted for good is deleted: no byte is left in the profile, and a purge that is killed is finished."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app import erasing, leaving, recordings, unfinished
from app.ids import new_ulid
from app.library import Library
from app.paths import RECORDINGS
from app.store import purging
from app.store.schema import recording
from app.transcript import MeetingId
from tests.exports import add_call
from tests.fault.fault_table import told
from tests.unit.arranged import add, files_with, key_of

#: Parts of words too: indexes keep words without what they share with the word before. No process of this
#: test may write them into a log.
CANARY = (b"qxcanar", b"Zqxcan", "カナリヤ".encode())
_WORDS = [f"word{number}" for number in range(2_000)]


def others(library: Library, count: int, seed: int = 1) -> list[MeetingId]:
    """Meetings around the one that goes, sharing its words' beginnings."""
    generator = random.Random(seed)
    made = []
    for number in range(count):
        texts = [" ".join([*generator.choices(_WORDS, k=10), "zq zqa 日本語"]) for _ in range(30)]
        made.append(add(library, f"Other {seed} {number}", *texts))
    return made


def canary(library: Library) -> MeetingId:
    """A meeting that says the word everywhere something can be said: text, title, speaker, note, tag, the
    journal, a job's folder, sound, peaks."""
    generator = random.Random(7)
    texts = [" ".join(generator.choices(_WORDS, k=10)) for _ in range(30)]
    spoken = ("the zqxcanary sings zqxcanarine", "日本語カナリヤ鳥 zqxcanary", *texts)
    meeting = add(library, "Zqxcanary title", *spoken, sound=b"zqxcanary", speakers=("Zqxcanary",))
    library.tag([meeting], "zqxcanary")
    library.rename_meeting(meeting, "Zqxcanary again")
    for job in library.jobs():
        if job.meeting == meeting:
            (library.job_folder(job.id) / "zqxcanary.json").write_text("zqxcanary")
    return meeting


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = Library.open(tmp_path / "library")
    yield opened
    opened.close()


def indexes_are_sound(library: Library) -> bool:
    with library._store.write() as tx:
        for index in purging.INDEXES:
            tx.exec_driver_sql(f"INSERT INTO {index}({index}, rank) VALUES('integrity-check', 1)")
        broken = tx.exec_driver_sql("PRAGMA integrity_check").scalar()
        return bool(broken == "ok") and tx.exec_driver_sql("PRAGMA foreign_key_check").first() is None


def test_no_byte_is_left(library: Library) -> None:
    before = others(library, 8)
    meeting = canary(library)
    after = others(library, 8, seed=2)
    library.checkpoint()  # some of it is in the file, some in the log
    library.rename_speaker(meeting, library.speakers(meeting)[0].speaker, "Zqxcanary the second")
    kept = [library.outline(id_) for id_ in (*before, *after)]
    assert any("sqlite3" in name for name in files_with(library.folder, *CANARY))
    library.trash([meeting])
    assert files_with(library.folder, *CANARY), "the trash keeps it"
    assert library.purge([meeting]).meetings == (meeting,)
    assert files_with(library.folder, *CANARY) == []
    assert not library.meeting_folder(meeting).exists()
    assert indexes_are_sound(library)
    assert [library.outline(id_) for id_ in (*before, *after)] == kept
    assert library.search("word1").total > 0
    assert library.search("日本").total > 0
    library.undo_arrangement()  # a step about the one that is gone does nothing
    library.close()
    assert files_with(library.folder, *CANARY) == []
    told("deleted for good: text, title, name, note, tag, sound planted", len(CANARY), "0 bytes left")


def test_only_what_is_in_the_trash_goes(library: Library) -> None:
    meeting, worked_on = add(library, "Live", "text"), add(library, "Worked on", "text")
    assert library.purge([meeting, MeetingId(new_ulid())]).meetings == ()
    job = next(job for job in library.jobs() if job.meeting == worked_on)
    with library._store.write() as tx:
        tx.exec_driver_sql("UPDATE job SET state = 'running' WHERE id = ?", (job.id,))
    library.trash([worked_on])
    assert library.purge([worked_on]).meetings == (), "its engine would write on"
    assert (library.meeting_folder(worked_on) / "track-0.flac").exists()


def test_the_recording_it_was_made_from_goes_too(library: Library) -> None:
    meeting, other = add(library, "Recorded", "text"), add(library, "Another", "text")
    for id_ in (meeting, other):
        with library._store.write() as tx:
            key = key_of(library, id_)
            tx.exec_driver_sql("UPDATE meeting SET origin = 'recorded' WHERE key = ?", (key,))
            tx.execute(recording.insert().values(meeting=key, started="", closed=1, facts="{}"))
        folder = library.folder / RECORDINGS / id_
        folder.mkdir(parents=True)
        (folder / "mic.wav").write_bytes(b"sound")
        erasing.to_trash(folder, "adopted", library.folder / RECORDINGS, datetime.now(UTC))
    library.trash([meeting])
    library.purge([meeting])
    recordings.forget(library)
    assert [item.name for item in erasing.thrown(library.folder / RECORDINGS)] == [other]
    assert library.leaving().recordings == []


@pytest.mark.parametrize("where", ["_erase", "_merge", "noting"])
def test_a_purge_that_fails_half_way_is_finished(
    library: Library, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    others(library, 3)
    meeting = canary(library)
    library.trash([meeting])

    class Cut(Exception):
        pass

    def cut(*_args: object, **_more: object) -> None:
        raise Cut

    if where == "noting":  # the rows never went
        monkeypatch.setattr(purging, "delete_rows", cut)
    else:
        monkeypatch.setattr(leaving, where, cut)
    with pytest.raises(Cut):
        library.purge([meeting])
    monkeypatch.undo()
    if where == "noting":
        assert library.meetings(trashed=True)[0].id == meeting
        library.purge([meeting])
    else:
        assert library.meetings(trashed=True) == []
        library.finish_leaving()
    assert files_with(library.folder, *CANARY) == []
    assert indexes_are_sound(library)
    assert [path.name for path in library.folder.rglob("*-purged-*")] == []


def cut_short(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody reads the log, so a purge leaves its end for later."""
    monkeypatch.setattr(purging, "empty_log", lambda _driver: False)


def test_a_meeting_that_came_back_meanwhile_keeps_its_files(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = add_call(library, tmp_path)
    bundle = library.write_bundle([meeting], tmp_path / "call.hansard")
    library.trash([meeting])
    cut_short(library, monkeypatch)
    library.purge([meeting])
    assert meeting in library.leaving().meetings
    monkeypatch.undo()
    assert library.take_bundle(bundle).made == (meeting,)
    files = sorted(path.name for path in library.meeting_folder(meeting).iterdir())
    assert files
    library.finish_leaving()
    assert library.meeting_folder(meeting).exists()
    assert sorted(path.name for path in library.meeting_folder(meeting).iterdir()) == files
    assert not library.leaving().files_or_words


def test_a_meeting_that_is_just_coming_back_keeps_its_files(library: Library) -> None:
    meeting = add(library, "Old", "text")
    library.trash([meeting])
    with library._store.write() as tx:
        leaving.take_meetings(tx, {key_of(library, meeting): meeting})
    with unfinished.making(library.folder, library._store, [meeting]):
        library.finish_leaving()
        assert (library.meeting_folder(meeting) / "track-0.flac").exists()
    library.finish_leaving()
    assert not library.meeting_folder(meeting).exists()
    assert not library.leaving().files_or_words


@pytest.mark.parametrize("arriving", [False, True])
def test_sound_that_was_added_again_meanwhile_stays(
    library: Library, monkeypatch: pytest.MonkeyPatch, arriving: bool
) -> None:
    meeting = add(library, "Old", "text")
    cut_short(library, monkeypatch)
    library.remove_sound([meeting])
    monkeypatch.undo()
    sound = library.meeting_folder(meeting) / "track-0.flac"
    sound.write_bytes(b"new")
    (library.meeting_folder(meeting) / "copy.wav").write_bytes(b"old")
    with library._store.write() as tx:
        if arriving:  # a job has put it there and is about to say so
            tx.exec_driver_sql("UPDATE job SET state = 'running'")
        else:
            tx.exec_driver_sql("UPDATE track SET audio = 'track-0.flac'")
    library.finish_leaving()
    assert sound.read_bytes() == b"new"
    assert (library.meeting_folder(meeting) / "copy.wav").exists() == arriving
    assert bool(library.leaving().sounds) == arriving


_KILLED = """
import os, sys
from pathlib import Path
from app import leaving
from app.library import Library
from app.store import purging

steps, at = 0, 0

def counted(function):
    def call(*args, **more):
        global steps
        steps += 1
        if steps == at:
            os._exit(9)
        return function(*args, **more)
    return call

for module, names in ((purging, ("delete_rows", "merge", "empty_log")), (leaving, ("_throw", "noting"))):
    for name in names:
        setattr(module, name, counted(getattr(module, name)))
leaving.erasing.purge = counted(leaving.erasing.purge)
for copy in sys.argv[1:]:
    child = os.fork()
    if child == 0:
        at = int(Path(copy).name)
        library = Library.open(Path(copy))
        library.purge([item.id for item in library.meetings(trashed=True)])
        library.close()
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(os.name != "posix", reason="fork")
def test_killed_at_every_step_it_goes_on_the_next_time(tmp_path: Path) -> None:
    made = Library.open(tmp_path / "made")
    others(made, 2)
    made.trash([canary(made)])
    made.close()
    copies = [str(shutil.copytree(made.folder, tmp_path / str(step))) for step in range(1, 26)]
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, *copies], check=True, timeout=120, capture_output=True, text=True
    )
    codes = [int(line) for line in done.stdout.split()]
    assert codes[-1] == 0, "there are more steps than were tried"
    killed = codes.index(0)
    assert codes[:killed] == [9] * killed
    assert killed > 10
    for copy in copies[:killed]:
        library = Library.open(Path(copy))
        library.purge([item.id for item in library.meetings(trashed=True)])
        assert files_with(library.folder, *CANARY) == [], f"killed at step {library.folder.name}"
        assert indexes_are_sound(library)
        assert len(library.meetings()) == 2
        library.close()
    told("killed at a step of deleting for good", killed, "the next time finishes; 0 bytes left")
